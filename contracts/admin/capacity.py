"""Agreed capacity, the way to go over its budget, and what was used."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedStacked
from jeugdhulp.imports.screens import ImportScreens

from ..imports import CapacityImporter, UseImporter
from ..imports.use import is_small
from ..models import CapacityAgreement, Usage, ValveRequest
from ..suppression import Hidden

#: instead of which column outsiders read which
TOLD_OUTSIDE = {"clients": "clients_told", "quantity": "quantity_told", "amount": "amount_told"}


class ValveRequestInline(RecordedStacked):
    model = ValveRequest
    fields = [("asked_on", "amount"), "state", "reason", "escalated_to", ("granted", "decided_on")]
    readonly_fields = ["state"]


@admin.register(CapacityAgreement)
class CapacityAgreementAdmin(ImportScreens, RecordedAdmin):
    importer = CapacityImporter
    named_with = ["contract__provider"]
    list_display = ["contract", "provider", "year", "places", "budget", "spent"]
    list_display_links = ["contract", "year"]
    list_select_related = ["contract__provider"]
    list_filter = ["year", "contract__segment"]
    search_fields = ["contract__number", "contract__provider__name"]
    fieldsets = [
        ("De afspraak", {"fields": ["contract", "year", ("places", "budget")]}),
        ("Wat is uitgegeven", {"fields": [("spent", "spent_until")]}),
    ]
    inlines = [ValveRequestInline]

    def name_of(self, record):
        return f"{record.contract} – {record.contract.provider}, {record.year}"

    @admin.display(description="aanbieder", ordering="contract__provider__name")
    def provider(self, agreement):
        return agreement.contract.provider


@admin.register(ValveRequest)
class ValveRequestAdmin(RecordedAdmin):
    """The only way over a budget."""

    named_with = ["agreement__contract__provider"]
    list_display = ["provider", "agreement", "asked_on", "amount", "state", "granted"]
    list_select_related = ["agreement__contract__provider"]
    list_filter = ["state", "agreement__year"]
    date_hierarchy = "asked_on"
    search_fields = ["agreement__contract__number", "agreement__contract__provider__name", "reason"]
    fieldsets = [
        ("De aanbieder vraagt", {"fields": ["agreement", ("asked_on", "amount"), "reason"]}),
        (
            "Wat ermee gebeurt",
            {
                "fields": ["state", "escalated_to", ("granted", "decided_on")],
                "description": "Eerst naar een overleg, dan toegekend of geweigerd. "
                "De stand verandert alleen met een stap, op de pagina van het verzoek.",
            },
        ),
    ]
    readonly_fields = ["state"]

    def name_of(self, record):
        return f"{self.provider(record)}, {record.agreement.year}: {record}"

    @admin.display(description="aanbieder", ordering="agreement__contract__provider__name")
    def provider(self, request):
        return request.agreement.contract.provider


@admin.register(Usage)
class UsageAdmin(ImportScreens, RecordedAdmin):
    """Aggregates only: no data of persons."""

    importer = UseImporter

    named_with = ["municipality", "segment"]
    list_display = ["municipality", "segment", "first_day", "last_day", "clients", "quantity", "amount", "fictitious"]
    list_display_links = ["municipality", "segment"]
    list_select_related = ["municipality", "segment"]
    list_filter = ["segment", "municipality", "fictitious"]
    date_hierarchy = "first_day"
    search_fields = ["municipality__name", "segment__name"]
    fieldsets = [
        ("Wie en wat", {"fields": ["municipality", "segment", "fictitious"]}),
        ("Periode", {"fields": [("first_day", "last_day")]}),
        (
            "Gebruik",
            {
                "fields": ["clients", "quantity", "amount"],
                "description": "Alleen totalen. Nooit gegevens die naar een jeugdige te herleiden zijn.",
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.municipality} in {record.segment}, {record}"

    def get_list_display(self, request):
        return self._outside(request, super().get_list_display(request))

    def get_fieldsets(self, request, obj=None):
        told = super().get_fieldsets(request, obj)
        return [(title, {**options, "fields": self._outside(request, options["fields"])}) for title, options in told]

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), *TOLD_OUTSIDE.values()]

    def _outside(self, request, names):
        """Outside the office counts under 10 are not told, nor what goes with them."""
        if request.user.audience.everything:
            return names
        # fields that stand on one line are a list of their own
        return [
            TOLD_OUTSIDE.get(name, name) if isinstance(name, str) else self._outside(request, name) for name in names
        ]

    @admin.display(description="aantal jeugdigen")
    def clients_told(self, usage):
        return Hidden.SMALL if is_small(usage.clients) else usage.clients

    @admin.display(description="hoeveelheid")
    def quantity_told(self, usage):
        return Hidden.BESIDE if is_small(usage.clients) else usage.quantity

    @admin.display(description="kosten in euro")
    def amount_told(self, usage):
        return Hidden.BESIDE if is_small(usage.clients) else usage.amount
