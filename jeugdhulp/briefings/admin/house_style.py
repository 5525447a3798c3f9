"""How the letters of a municipality look, its logo among it, and what stands in their header."""

from base64 import b64encode

from django import forms
from django.contrib import admin
from django.utils.html import format_html

from jeugdhulp.admin import FrozenAdmin, RecordedAdmin, RecordedForm, RecordedTabular

from ..digests import digest
from ..logos import LEAST_DOTS, MissingLogo, clean_logo, keep_logo, logo_bytes
from ..models import HeaderField, HouseStyle, Logo


class LogoInput(forms.ClearableFileInput):
    """Chooses a picture; above it the one that is kept, below it a box to take that away.

    `kept`: the sha256 of the logo as it is stored, whatever was typed since.
    """

    kept = ""

    def render(self, name, value, attrs=None, renderer=None):
        chooser = forms.FileInput(self.attrs).render(name, None, attrs, renderer)
        if not self.kept:
            return chooser
        return format_html(
            '<div class="logo-choice">{}{}<label class="logo-clear" for="{}"><input type="checkbox" name="{}" id="{}"> '
            "Geen logo meer</label></div>",
            self._shown(),
            chooser,
            self.clear_checkbox_id(self.clear_checkbox_name(name)),
            self.clear_checkbox_name(name),
            self.clear_checkbox_id(self.clear_checkbox_name(name)),
        )

    def _shown(self):
        try:
            data = b64encode(logo_bytes(self.kept)).decode()
        except MissingLogo as problem:
            return format_html('<p class="logo-kept">{}</p>', str(problem))
        return format_html(
            '<p class="logo-kept"><img src="data:image/png;base64,{}" alt="Het logo van deze huisstijl nu"></p>', data
        )


class HouseStyleForm(RecordedForm):
    """A house style; `picture` are the bytes of a new logo, to keep when the form is saved."""

    logo = forms.FileField(
        label="Logo",
        required=False,
        widget=LogoInput(attrs={"accept": "image/png"}),
        help_text=f"Een PNG van ten hoogste 1 MB, ten minste {LEAST_DOTS} beeldpunten breed of hoog. Het logo staat boven "
        "aan de brief in PDF en in het Word-concept, naast de naam van de afzender.",
    )
    picture = b""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "logo" in self.fields:
            self.fields["logo"].widget.kept = self.instance.logo

    def clean_logo(self):
        found = self.cleaned_data["logo"]
        if not found or isinstance(found, str):
            return found or ""
        self.picture = clean_logo(found.read())
        return digest(self.picture)


class HeaderFieldInline(RecordedTabular):
    model = HeaderField
    fields = ["order", "key", "label", "required", "default"]


@admin.register(HouseStyle)
class HouseStyleAdmin(RecordedAdmin):
    few = True
    form = HouseStyleForm
    list_display = ["sender", "municipality", "primary", "organ"]
    list_display_links = ["sender"]
    list_select_related = ["municipality"]
    search_fields = ["sender", "municipality__name"]
    fieldsets = [
        ("Afzender", {"fields": ["municipality", "sender", "return_address"]}),
        (
            "Uiterlijk",
            {
                "fields": [("primary", "on_primary"), "typeface", "logo", "logo_text"],
                "description": "De gemeente kiest zelf hoe haar brief eruitziet. Een brief die is vastgesteld, "
                "verandert niet meer mee.",
            },
        ),
        ("Aanhef en slot", {"fields": ["addressee", "salutation", "closing", "organ", "footer"]}),
    ]
    inlines = [HeaderFieldInline]

    def save_model(self, request, obj, form, change):
        if form.picture:
            keep_logo(form.picture, by=request.user)
        super().save_model(request, obj, form, change)


@admin.register(HeaderField)
class HeaderFieldAdmin(RecordedAdmin):
    is_part = True
    named_with = ["style"]
    list_display = ["style", "order", "key", "label", "required", "default"]
    list_display_links = ["key"]
    list_select_related = ["style"]
    list_filter = ["key", "required", "style"]
    search_fields = ["label", "default", "style__sender"]
    fieldsets = [("Het veld", {"fields": ["style", ("key", "label"), "order", "required", "default"]})]

    def name_of(self, record):
        return f"{record.style}: {record}"


@admin.register(Logo)
class LogoAdmin(FrozenAdmin):
    """A kept logo: never changes."""

    is_part = True
    list_display = ["sha256", "added_at"]
    date_hierarchy = "added_at"
    search_fields = ["sha256"]
    fields = ["sha256", "added_at"]

    def get_queryset(self, request):
        """Without the bytes: a list never loads them."""
        return super().get_queryset(request).defer("data")
