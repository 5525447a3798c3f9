"""Letters per municipality, what is theirs alone, and what was sent."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from jeugdhulp.admin import FrozenAdmin, RecordedAdmin, RecordedTabular

from ..models import HeaderValue, IssuedLetter, Letter, LetterSignatory, LocalPassage
from .text import PassageForm, PassageScreenForm


class OfThisLetter(RecordedTabular):
    """Offers only what fits the letter: its municipality's letterhead and signatories, its edition's blocks.

    `fits`: per field, how the choice is found from the letter.
    """

    fits = {}

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if self.whole is not None and db_field.name in self.fits:
            lookup, name = self.fits[db_field.name]
            field.queryset = field.queryset.filter(**{lookup: getattr(self.whole, name)})
            # its own choices were read before they were narrowed, and a field keeps what it read
            field.choices = list(field.iterator(field))
        return field

    @property
    def autocomplete_fields(self):
        return [name for name in super().autocomplete_fields if name not in self.fits]


class HeaderValueInline(OfThisLetter):
    model = HeaderValue
    verbose_name_plural = "Briefhoofd: wat er in de velden staat"
    fields = ["field", "value"]
    fits = {"field": ("style__municipality_id", "municipality_id")}


class LocalPassageInline(OfThisLetter):
    model = LocalPassage
    form = PassageForm
    verbose_name_plural = "Lokale passages: eigen woorden bij een blok"
    fields = ["block", "place", "text"]
    fits = {"block": ("edition_id", "edition_id")}


class LetterSignatoryInline(OfThisLetter):
    model = LetterSignatory
    verbose_name_plural = "Ondertekenaars"
    fields = ["order", "signatory"]
    fits = {"signatory": ("municipality_id", "municipality_id")}


@admin.register(Letter)
class LetterAdmin(RecordedAdmin):
    named_with = ["edition", "municipality"]
    list_display = ["sender", "edition", "state", "when", "own_subject"]
    list_display_links = ["sender", "edition"]
    list_select_related = ["edition", "municipality"]
    list_filter = ["state", "edition", "municipality"]
    date_hierarchy = "dated"
    search_fields = ["municipality__name", "edition__subject", "edition__slug", "subject"]
    fieldsets = [
        ("Van wie", {"fields": [("edition", "municipality"), "subject"]}),
        (
            "De brief",
            {
                "fields": [("state", "steps"), ("dated", "date_text"), "follows"],
                "description": "Het college van de gemeente stelt de brief vast; de gemeente verzendt hem.",
            },
        ),
        ("Correctie", {"fields": ["replaces", "replaces_because"]}),
        (
            "Reconstructie",
            {
                "fields": ["original"],
                "description": "Alleen bij een brief die achteraf uit openbare bronnen is nagemaakt.",
            },
        ),
    ]
    readonly_fields = ["state", "steps", "replaces"]
    inlines = [HeaderValueInline, LocalPassageInline, LetterSignatoryInline]

    def get_readonly_fields(self, request, obj=None):
        """The edition and the municipality are chosen once; which paper a letter was made after, the office says."""
        fixed = [*super().get_readonly_fields(request, obj)]
        if not request.user.audience.everything:
            fixed.append("original")
        return [*fixed, "edition", "municipality", *([] if obj.replaces_id else ["replaces_because"])] if obj else fixed

    def name_of(self, record):
        return f"{record.sender}: {record.full_subject}"

    @admin.display(description="van", ordering="municipality__name")
    def sender(self, letter):
        return letter.sender

    @admin.display(description="datum", ordering="dated")
    def when(self, letter):
        return letter.when

    @admin.display(description="stappen")
    def steps(self, letter):
        """The door to adopting and sending, which are no matter of filling in a field."""
        if letter.pk is not None and letter.municipality_id is None and not letter.is_reconstruction:
            return (
                "Een brief van de regio stelt geen college vast. Hij gaat als bijlage mee met de brieven aan de raden."
            )
        if letter.pk is None or letter.is_reconstruction:
            return "Eerst opslaan." if letter.pk is None else "Een reconstructie wordt nooit vastgesteld of verzonden."
        return format_html(
            '<a href="{}">Controleren, vaststellen en verzenden</a>', reverse("letters:steps", args=[letter.pk])
        )

    @admin.display(description="eigen onderwerp", ordering="subject")
    def own_subject(self, letter):
        return letter.subject


@admin.register(IssuedLetter)
class IssuedLetterAdmin(FrozenAdmin):
    """A letter as it was sent: never changes."""

    list_display = ["letter_name", "dated", "issued_at", "fingerprint"]
    list_display_links = ["letter_name"]
    date_hierarchy = "issued_at"
    search_fields = ["municipality__name", "subject", "sha256"]
    fields = ["letter_name", "dated", "reference_date", "level", "issued_at", "sha256"]

    def get_queryset(self, request):
        """Without the file and the text: a list never loads them."""
        rows = super().get_queryset(request).select_related("municipality")
        return rows.defer("pdf", "html", "facts")

    @admin.display(description="brief", ordering="municipality__name")
    def letter_name(self, issued):
        return f"{issued.municipality}: {issued.subject}"

    @admin.display(description="sha256 (begin)")
    def fingerprint(self, issued):
        return issued.sha256[:12]


class OfALetterAdmin(RecordedAdmin):
    """What the admins of a letter's parts share."""

    is_part = True

    def name_of(self, record):
        return f"{record.letter.sender}, {record.letter.edition.slug}: {record}"


@admin.register(HeaderValue)
class HeaderValueAdmin(OfALetterAdmin):
    named_with = ["letter__municipality", "letter__edition"]
    list_display = ["municipality", "edition", "field", "value"]
    list_display_links = ["value"]
    list_select_related = ["letter__municipality", "letter__edition", "field"]
    list_filter = ["letter__municipality", "letter__edition", "field__key"]
    search_fields = ["value", "letter__municipality__name"]
    fieldsets = [("De waarde", {"fields": ["letter", "field", "value"]})]

    @admin.display(description="gemeente", ordering="letter__municipality__name")
    def municipality(self, value):
        return value.letter.sender

    @admin.display(description="editie", ordering="letter__edition__slug")
    def edition(self, value):
        return value.letter.edition.slug


@admin.register(LocalPassage)
class LocalPassageAdmin(OfALetterAdmin):
    named_with = ["letter__municipality", "letter__edition"]
    form = PassageScreenForm
    list_display = ["municipality", "edition", "block", "place", "text"]
    list_display_links = ["text"]
    list_select_related = ["letter__municipality", "letter__edition", "block"]
    list_filter = ["letter__municipality", "letter__edition", "place"]
    search_fields = ["text", "letter__municipality__name"]
    fieldsets = [("De passage", {"fields": ["letter", ("block", "place"), "text"]})]

    @admin.display(description="gemeente", ordering="letter__municipality__name")
    def municipality(self, passage):
        return passage.letter.sender

    @admin.display(description="editie", ordering="letter__edition__slug")
    def edition(self, passage):
        return passage.letter.edition.slug


@admin.register(LetterSignatory)
class LetterSignatoryAdmin(OfALetterAdmin):
    named_with = ["letter__municipality", "letter__edition", "signatory"]
    list_display = ["municipality", "edition", "signatory", "order"]
    list_display_links = ["signatory"]
    list_select_related = ["letter__municipality", "letter__edition", "signatory"]
    list_filter = ["letter__municipality", "letter__edition"]
    search_fields = ["signatory__name", "letter__municipality__name"]
    fieldsets = [("De ondertekening", {"fields": ["letter", "signatory", "order"]})]

    def name_of(self, record):
        return f"{record.letter.sender}, {record.letter.edition.slug}: {record.signatory}"

    @admin.display(description="gemeente", ordering="letter__municipality__name")
    def municipality(self, signing):
        return signing.letter.sender

    @admin.display(description="editie", ordering="letter__edition__slug")
    def edition(self, signing):
        return signing.letter.edition.slug
