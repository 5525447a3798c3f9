"""An edition with its blocks, annexes and letters."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from jeugdhulp.admin import RecordedAdmin, RecordedStacked, RecordedTabular

from ..copying import copy_edition
from ..models import Annex, Block, Edition, Letter
from .changes import ChangeNoteInline
from .text import BlockForm, BlockScreenForm
from .work import TaskInline


class BlockInline(RecordedStacked):
    model = Block
    form = BlockForm
    template = "admin/briefings/blocks.html"
    verbose_name_plural = "Blokken: de tekst en de gegevens, op volgorde"
    fields = [
        ("order", "key", "kind"),
        "heading",
        "text",
        ("for_municipality", "version_code"),
        ("columns", "segment_numbers"),
    ]

    def get_queryset(self, request):
        """With the municipality, which stands in the name of a folded block."""
        return super().get_queryset(request).select_related("for_municipality")


class AnnexInline(RecordedTabular):
    model = Annex
    fk_name = "edition"  # the other one is what it encloses
    fields = ["number", "title", "kind", "document", "encloses", "municipality"]


class LetterInline(RecordedTabular):
    model = Letter
    verbose_name_plural = "Brieven: één per gemeente; aan aanbieders één, zonder gemeente"
    fields = ["municipality", "dated", "date_text", "subject"]


@admin.register(Edition)
class EditionAdmin(RecordedAdmin):
    list_display = ["subject", "slug", "kind", "reference_date", "previous", "reconstruction", "side_by_side"]
    list_display_links = ["subject"]
    list_select_related = ["previous"]
    list_filter = ["kind", "reconstruction"]
    date_hierarchy = "reference_date"
    search_fields = ["subject", "slug", "note", "blocks__text"]
    search_help_text = "Zoek op onderwerp, kenmerk of in de tekst van de blokken."
    actions = ["copy", *RecordedAdmin.actions]
    fieldsets = [
        ("De editie", {"fields": ["subject", ("slug", "kind"), "reconstruction", "note"]}),
        (
            "Embargo",
            {
                "fields": [("embargo", "embargo_until"), "milestone"],
                "description": (
                    "Eerder vrijgeven kan bij de stappen van een brief. Tot de vrijgave lezen ook de besluiten als "
                    "voorgenomen, en alleen voor de projectorganisatie en de gemeente zelf."
                ),
            },
        ),
        (
            "Stand van de gegevens",
            {
                "fields": ["reference_date", "previous", "compare_date"],
                "description": (
                    "De brief vertelt de stand aan het eind van de peildatum. Wat er veranderde, is gerekend vanaf wat de "
                    "gemeente in de vorige editie verzond, ook als het later is ingevoerd. Verzond zij die niet, dan "
                    "telt de peildatum daarvan; bij de eerste de dag die u hier kiest."
                ),
            },
        ),
    ]
    inlines = [BlockInline, ChangeNoteInline, AnnexInline, LetterInline, TaskInline]
    change_form_template = "admin/briefings/edition_form.html"

    class Media:
        js = ["jeugdhulp/preview.js"]

    def view_on_site(self, edition):
        """Its letters side by side: a page for the office, so no address that other pages would link to."""
        return reverse("editions:side", args=[edition.slug])

    @admin.display(description="op de site")
    def side_by_side(self, edition):
        return format_html('<a href="{}">Brieven van {} naast elkaar</a>', self.view_on_site(edition), edition.slug)

    @admin.action(description="Kopiëren naar een nieuwe editie", permissions=["add"])
    def copy(self, request, queryset):
        for edition in queryset:
            try:
                new = copy_edition(edition, by=request.user, reference_date=timezone.localdate())
            except ValidationError as refused:
                messages.error(request, f"‘{edition}’ is niet gekopieerd: {' '.join(refused.messages)}")
            else:
                messages.success(
                    request,
                    f"Gekopieerd: {new}. Alles erin is nog intern; kies zelf de peildatum (nu: vandaag) en vul de brieven in.",
                )

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        letters = Letter.objects.filter(edition=obj).select_related("municipality") if obj else ()
        context["letters"] = sorted(letters, key=lambda letter: letter.sender)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)


@admin.register(Block)
class BlockAdmin(RecordedAdmin):
    is_part = True
    named_with = ["edition"]
    form = BlockScreenForm
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
                "fields": ["kind", "heading", "text", "version_code", ("columns", "segment_numbers")],
                "description": "Tekst mag tussenkoppen (##), lijsten (-), **vet** en [links](https://…) bevatten.",
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.edition.slug}: {record}"
