"""What a unit of care costs, and how that rises."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import Indexation, Tariff, TariffPart


class TariffPartInline(RecordedTabular):
    model = TariffPart
    verbose_name_plural = "Onderbouwing: waaruit blijkt dat het tarief reëel is"
    fields = ["name", "amount", "evidence"]


@admin.register(Tariff)
class TariffAdmin(RecordedAdmin):
    named_with = ["product"]
    list_display = ["product", "valid_from", "amount", "provisional", "indexed_by", "fictitious"]
    list_display_links = ["product", "valid_from"]
    list_select_related = ["product", "indexed_by"]
    list_filter = ["provisional", "product__segment", "fictitious"]
    date_hierarchy = "valid_from"
    search_fields = ["product__code", "product__name", "note"]
    fieldsets = [
        ("Waarvan", {"fields": ["product", "valid_from", "fictitious"]}),
        ("Het tarief", {"fields": [("amount", "provisional"), "indexed_by", "note"]}),
    ]
    inlines = [TariffPartInline]

    def name_of(self, record):
        return f"{record.product}, {record}"


@admin.register(Indexation)
class IndexationAdmin(RecordedAdmin):
    few = True
    named_with = ["segment"]
    list_display = ["year", "segment", "percentage", "basis", "provisional"]
    list_display_links = ["year", "percentage"]
    list_select_related = ["segment"]
    list_filter = ["segment", "provisional"]
    search_fields = ["basis"]
    fieldsets = [("De indexering", {"fields": [("year", "segment"), ("percentage", "provisional"), "basis"]})]

    def name_of(self, record):
        return f"{record.year}, {record.segment or 'alle andere segmenten'}"


@admin.register(TariffPart)
class TariffPartAdmin(RecordedAdmin):
    is_part = True
    named_with = ["tariff__product"]
    list_display = ["product", "tariff", "name", "amount"]
    list_display_links = ["name"]
    list_select_related = ["tariff__product"]
    search_fields = ["name", "evidence", "tariff__product__name", "tariff__product__code"]
    fieldsets = [("Het kostenelement", {"fields": ["tariff", ("name", "amount"), "evidence"]})]

    def name_of(self, record):
        return f"{record.tariff.product}: {record}"

    @admin.display(description="product", ordering="tariff__product__code")
    def product(self, part):
        return part.tariff.product
