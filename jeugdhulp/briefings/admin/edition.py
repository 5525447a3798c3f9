"""An edition with its blocks, annexes and letters."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedStacked, RecordedTabular

from ..models import Annex, Block, Edition, Letter


class BlockInline(RecordedStacked):
    model = Block
    verbose_name_plural = "Blokken: de tekst en de gegevens, op volgorde"
    fields = [("order", "key", "kind"), "heading", "text", ("for_municipality", "version_code")]


class AnnexInline(RecordedTabular):
    model = Annex
    fields = ["number", "title", "kind", "document", "municipality"]


class LetterInline(RecordedTabular):
    model = Letter
    verbose_name_plural = "Brieven: één per gemeente"
    fields = ["municipality", "state", "dated", "date_text", "subject"]


@admin.register(Edition)
class EditionAdmin(RecordedAdmin):
    list_display = ["subject", "slug", "kind", "reference_date", "previous", "reconstruction"]
    list_select_related = ["previous"]
    list_filter = ["kind", "reconstruction"]
    date_hierarchy = "reference_date"
    search_fields = ["subject", "slug", "note", "blocks__text"]
    search_help_text = "Zoek op onderwerp, kenmerk of in de tekst van de blokken."
    fieldsets = [
        ("De editie", {"fields": ["subject", ("slug", "kind"), "reconstruction", "note"]}),
        (
            "Stand van de gegevens",
            {
                "fields": ["reference_date", "previous", "compare_date"],
                "description": (
                    "De brief vertelt de stand aan het eind van de peildatum. Wat er veranderde, is gerekend vanaf de "
                    "vorige editie of, bij de eerste, vanaf de dag die u hier kiest."
                ),
            },
        ),
    ]
    inlines = [BlockInline, AnnexInline, LetterInline]


@admin.register(Block)
class BlockAdmin(RecordedAdmin):
    is_part = True
    named_with = ["edition"]
    list_display = ["edition", "order", "key", "kind", "heading", "for_municipality"]
    list_display_links = ["key", "heading"]
    list_select_related = ["edition", "for_municipality"]
    list_filter = ["edition", "kind", "for_municipality"]
    search_fields = ["key", "heading", "text", "edition__subject"]
    fieldsets = [
        ("Plaats", {"fields": ["edition", ("order", "key"), "for_municipality"]}),
        (
            "Inhoud",
            {
                "fields": ["kind", "heading", "text", "version_code"],
                "description": "Tekst mag tussenkoppen (##), lijsten (-), **vet** en [links](https://…) bevatten.",
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.edition.slug}: {record}"


@admin.register(Annex)
class AnnexAdmin(RecordedAdmin):
    list_display = ["number", "title", "edition", "municipality", "kind", "document"]
    list_display_links = ["title"]
    list_select_related = ["edition", "municipality", "document"]
    list_filter = ["kind", "edition", "municipality"]
    search_fields = ["title", "edition__subject", "document__title"]
    fieldsets = [
        ("Waarbij", {"fields": ["edition", "municipality"]}),
        (
            "De bijlage",
            {
                "fields": [("number", "kind"), "title", "document"],
                "description": "Een bijlage die ontbreekt, staat er met die stand: dan zegt de brief het ook.",
            },
        ),
    ]
