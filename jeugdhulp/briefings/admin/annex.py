"""Annexes of an edition, and the files that were uploaded for them."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError

from jeugdhulp.admin import FrozenAdmin, RecordedAdmin, RecordedForm

from ..enums import AnnexKind
from ..models import Annex, AnnexFile
from ..uploads import LARGEST, check_upload, keep_upload


class AnnexForm(RecordedForm):
    """An annex with, if wished, a file to keep."""

    upload = forms.FileField(
        label="Bestand (PDF)",
        required=False,
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
        help_text=f"Een gewone PDF van ten hoogste {LARGEST // (1024 * 1024)} MB. Een nieuw bestand komt in de plaats "
        "van het vorige; dat blijft bewaard.",
    )

    def clean_upload(self):
        found = self.cleaned_data.get("upload")
        if found:
            check_upload(found.read())
            found.seek(0)
            self.instance.kind = AnnexKind.UPLOADED
        return found

    def clean(self):
        data = super().clean()
        has_file = self.instance.pk and self.instance.files.exists()
        if data.get("upload"):
            data["kind"] = AnnexKind.UPLOADED
        elif data.get("kind") == AnnexKind.UPLOADED and not has_file and "upload" not in self.errors:
            self.add_error("upload", ValidationError("Kies het bestand, of kies een andere stand."))
        return data


@admin.register(Annex)
class AnnexAdmin(RecordedAdmin):
    form = AnnexForm
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
                "fields": [("number", "kind"), "title", "document", "upload", "encloses"],
                "description": "Een bijlage die ontbreekt, staat er met die stand: dan zegt de brief het ook.",
            },
        ),
    ]

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if found := form.cleaned_data.get("upload"):
            keep_upload(obj, name=found.name, data=found.read(), by=request.user, because=form.reason)


@admin.register(AnnexFile)
class AnnexFileAdmin(FrozenAdmin):
    """A kept file: never changes."""

    is_part = True
    list_display = ["name", "annex", "size", "added_at"]
    list_select_related = ["annex"]
    date_hierarchy = "added_at"
    search_fields = ["name", "annex__title"]
    fields = ["name", "annex", "size", "sha256", "added_at"]

    def get_queryset(self, request):
        """Without the bytes: a list never loads them."""
        return super().get_queryset(request).defer("data")
