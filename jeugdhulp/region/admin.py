"""The region in the admin: its municipalities, the papers that facts rest on, who signs, what was published."""

from django.contrib import admin

from jeugdhulp.admin import FrozenAdmin, RecordedAdmin, RecordedTabular

from .models import Document, Municipality, Publication, Reference, Signatory


class ReferenceInline(RecordedTabular):
    model = Reference
    fields = ["scheme", "number", "municipality", "note"]


@admin.register(Document)
class DocumentAdmin(RecordedAdmin):
    """A paper, with the numbers under which it is known."""

    list_display = ["title", "kind", "when", "sender", "held"]
    list_select_related = ["municipality"]
    list_filter = ["kind", "held", "municipality"]
    date_hierarchy = "dated"
    search_fields = ["title", "slug", "organisation", "reference__number"]
    search_help_text = "Zoek op titel, organisatie of kenmerk."
    fieldsets = [
        (
            "Het stuk",
            {
                "fields": ["title", "slug", "kind", "url", "held", "note"],
                "description": "Feiten rusten op een stuk: kies het als bron bij wat eruit is overgenomen.",
            },
        ),
        ("Van wie", {"fields": ["municipality", "organisation"]}),
        (
            "Wanneer",
            {
                "fields": ["dated", "date_text"],
                "description": "Vul alleen een datum in die het stuk zelf draagt. Anders: de datum in woorden.",
            },
        ),
        ("Andere stukken", {"fields": ["replaces", "supplements"]}),
    ]
    prepopulated_fields = {"slug": ["title"]}
    inlines = [ReferenceInline]

    @admin.display(description="datum", ordering="dated")
    def when(self, document):
        return document.when

    @admin.display(description="van", ordering="municipality__name")
    def sender(self, document):
        return document.municipality or document.organisation


@admin.register(Municipality)
class MunicipalityAdmin(RecordedAdmin):
    few = True
    list_display = ["name", "tooi_code", "member_from", "member_until"]
    search_fields = ["name", "slug", "tooi_code"]
    fieldsets = [
        (None, {"fields": ["name", "slug", "tooi_code"]}),
        (
            "Lidmaatschap van de regio",
            {
                "fields": [("member_from", "member_until")],
                "description": "Deelname per segment staat bij Segmenten, Deelnames.",
            },
        ),
    ]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Signatory)
class SignatoryAdmin(RecordedAdmin):
    """Only who signs public papers: no other names of officials are kept."""

    list_display = ["name", "office", "municipality", "organisation", "active_from", "active_until"]
    list_select_related = ["municipality"]
    list_filter = ["office", "municipality"]
    search_fields = ["name", "organisation", "municipality__name"]
    fieldsets = [
        (
            None,
            {
                "fields": ["name", "office", "municipality", "organisation"],
                "description": "Alleen wie openbare brieven en besluiten ondertekent; geen andere medewerkers.",
            },
        ),
        ("In functie", {"fields": [("active_from", "active_until")]}),
    ]


@admin.register(Reference)
class ReferenceAdmin(RecordedAdmin):
    is_part = True
    list_display = ["number", "scheme", "document", "municipality", "note"]
    list_select_related = ["document", "municipality"]
    list_filter = ["scheme", ("document", admin.EmptyFieldListFilter), "municipality"]
    search_fields = ["number", "document__title", "note"]
    fieldsets = [
        (
            None,
            {
                "fields": ["scheme", "number", "document", "municipality", "note"],
                "description": "Een kenmerk zonder document verwijst nergens naar; zoek het stuk erbij.",
            },
        )
    ]


@admin.register(Publication)
class PublicationAdmin(FrozenAdmin):
    """What was published stays so. Publishing itself: the button on the front page."""

    list_display = ["moment", "by", "why"]
    list_select_related = ["by"]
    date_hierarchy = "moment"
    search_fields = ["why"]
    fields = ["moment", "by", "why"]
