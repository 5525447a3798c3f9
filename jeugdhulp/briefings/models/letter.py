"""A letter: an edition for one municipality, in its own form. What is frozen of it: sending.py."""

from textwrap import shorten

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.formats import date_format

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Signatory, Sourced

from ..enums import EditionKind, HeaderKey, LetterState, LetterTypeface, PassagePlace
from ..markdown import refuse_markdown
from .edition import Block, Edition, colour
from .embargo import editing_for, open_parts

sha256 = RegexValidator(r"^[0-9a-f]{64}$", "Dit is niet het kenmerk van een bewaard logo.")
#: who sends the letters that no municipality sends
REGION = "Jeugdhulpregio Haaglanden"
FIXED = "Deze brief is vastgesteld of verzonden en verandert niet meer. Een correctie is een nieuwe brief."
REOPEN = "Deze brief is vastgesteld en verandert niet meer. Heropen hem eerst."


class HouseStyle(Sourced):
    """How the letters of a municipality, or of the region, look and what stands in their header.

    No logo and no municipal typeface is shipped: a municipality uploads its logo (models/logo.py) and chooses between
    the typefaces that the portal has.
    """

    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        verbose_name="gemeente",
        null=True,
        blank=True,
        related_name="house_styles",
        help_text="Leeg: de regio, voor brieven aan aanbieders.",
    )
    sender = models.CharField("afzender", max_length=120, help_text="De naam boven de brief.")
    primary = models.CharField("hoofdkleur", max_length=7, default="#1d4257", validators=[colour])
    on_primary = models.CharField("tekst op de hoofdkleur", max_length=7, default="#ffffff", validators=[colour])
    typeface = models.CharField("lettertype", max_length=20, choices=LetterTypeface, default=LetterTypeface.SANS)
    logo = models.CharField(
        "logo",
        max_length=64,
        blank=True,
        validators=[sha256],
        help_text="Van welk bewaard logo: de sha256 van zijn bytes. Leeg: geen logo.",
    )
    logo_text = models.CharField(
        "logo in woorden",
        max_length=160,
        blank=True,
        help_text="Voor wie het logo niet ziet. Leeg: ‘Logo van’ met de naam van de afzender.",
    )
    return_address = models.CharField("retouradres", max_length=200, blank=True)
    addressee = models.TextField("geadresseerde", blank=True, default="Aan de gemeenteraad")
    salutation = models.CharField("aanhef", max_length=120, blank=True)
    closing = models.CharField("slot", max_length=200, blank=True)
    organ = models.CharField(
        "ondertekend door", max_length=160, blank=True, default="Het college van burgemeester en wethouders,"
    )
    footer = models.CharField("voetregel", max_length=200, blank=True)

    part_of = ("municipality",)
    belongs_to = "municipality"
    #: how the history tells a value that says nothing by itself
    told_shorter = {"logo": "afbeelding {:.8}"}

    class Meta(Recorded.Meta):
        verbose_name = "huisstijl"
        verbose_name_plural = "huisstijlen"
        ordering = ["sender", "id"]
        constraints = [
            one_of("housestyle_typeface", "typeface", LetterTypeface),
            models.UniqueConstraint(
                fields=["municipality"],
                name="housestyle_one",
                violation_error_message="Deze gemeente heeft al een huisstijl.",
            ),
            models.UniqueConstraint(
                models.functions.Coalesce("municipality", 0, output_field=models.BigIntegerField()),
                condition=models.Q(municipality__isnull=True),
                name="housestyle_one_regional",
                violation_error_message="De regio heeft al een huisstijl.",
            ),
        ]

    def __str__(self):
        return self.sender


class HeaderField(Sourced):
    """A line of a municipality's letterhead, with its own label."""

    style = models.ForeignKey(HouseStyle, models.CASCADE, verbose_name="huisstijl", related_name="header_fields")
    key = models.CharField("gegeven", max_length=16, choices=HeaderKey)
    label = models.CharField("opschrift", max_length=60, blank=True)
    order = models.PositiveSmallIntegerField("volgorde")
    required = models.BooleanField(
        "verplicht", default=False, help_text="Aan: zonder waarde wordt de brief niet vastgesteld."
    )
    default = models.CharField("vaste waarde", max_length=160, blank=True)

    part_of = ("style",)
    belongs_to = "style"

    class Meta(Recorded.Meta):
        verbose_name = "veld van het briefhoofd"
        verbose_name_plural = "velden van het briefhoofd"
        ordering = ["order", "id"]
        constraints = [
            one_of("headerfield_key", "key", HeaderKey),
            models.UniqueConstraint(
                fields=["style", "key"],
                name="headerfield_once",
                violation_error_message="Dit gegeven staat al in het briefhoofd.",
            ),
        ]

    def __str__(self):
        return self.label or self.get_key_display()

    def clean(self):
        """Refuses another meaning for what letters bear already: their metadata would change after they were sent."""
        super().clean()
        stored = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if stored is not None and stored.key != self.key and HeaderValue.objects.filter(field_id=self.pk).exists():
            raise ValidationError(
                {"key": "Brieven hebben al een waarde in dit veld. Laat het gegeven staan en voeg een nieuw veld toe."}
            )


class Letter(Sourced):
    """An edition as sent, or to be sent, by one municipality. A correction is a letter that replaces another."""

    #: which state may follow which; who is not here, is done
    STEPS = {
        LetterState.DRAFT: (LetterState.ADOPTED,),
        LetterState.ADOPTED: (LetterState.DRAFT, LetterState.ISSUED),
        LetterState.ISSUED: (LetterState.WITHDRAWN, LetterState.REPLACED),
    }
    #: sent, whatever became of it
    SENT = (LetterState.ISSUED, LetterState.WITHDRAWN, LetterState.REPLACED)

    edition = models.ForeignKey(Edition, models.PROTECT, verbose_name="editie", related_name="letters")
    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        verbose_name="gemeente",
        null=True,
        blank=True,
        related_name="letters",
        help_text="Leeg: van de hele regio. Dat is alleen een brief aan aanbieders.",
    )
    dated = models.DateField("datum van de brief", null=True, blank=True, help_text="Leeg als onbekend.")
    date_text = models.CharField("datum in woorden", max_length=80, blank=True)
    subject = models.CharField(
        "eigen onderwerp", max_length=200, blank=True, help_text="Leeg: het onderwerp van de editie."
    )
    state = models.CharField("stand", max_length=12, choices=LetterState, default=LetterState.DRAFT)
    follows = models.ForeignKey(
        "briefings.Commitment",
        models.PROTECT,
        verbose_name="geeft vervolg aan toezegging",
        null=True,
        blank=True,
        related_name="letters",
    )
    original = models.ForeignKey(
        "region.Document",
        models.PROTECT,
        verbose_name="het verzonden stuk",
        null=True,
        blank=True,
        related_name="reconstructions",
    )
    replaces = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name="vervangt",
        null=True,
        blank=True,
        related_name="successors",
        help_text="Alleen bij een brief die een verzonden brief vervangt.",
    )
    replaces_because = models.TextField(
        "reden van de vervanging", blank=True, help_text="Staat in de nieuwe brief en bij de oude."
    )

    part_of = ("edition", "municipality")
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "brief"
        verbose_name_plural = "brieven"
        ordering = [models.F("dated").desc(nulls_last=True), "id"]
        constraints = [
            one_of("letter_state", "state", LetterState),
            models.UniqueConstraint(
                fields=["edition", "municipality"],
                condition=models.Q(replaces__isnull=True),
                name="letter_once",
                violation_error_message="Deze gemeente heeft al een brief in deze editie.",
            ),
            models.UniqueConstraint(
                fields=["edition"],
                condition=models.Q(replaces__isnull=True, municipality__isnull=True),
                name="letter_once_regional",
                violation_error_message="De regio heeft al een brief in deze editie.",
            ),
            models.UniqueConstraint(
                fields=["replaces"],
                name="letter_one_successor",
                violation_error_message="Er is al een brief die deze vervangt.",
            ),
            check(
                "letter_replaces_because",
                models.Q(replaces__isnull=True) | ~models.Q(replaces_because=""),
                "Geef de reden van de vervanging.",
            ),
            check(
                "letter_reconstruction",
                models.Q(original__isnull=True) | models.Q(state=LetterState.DRAFT),
                "Een reconstructie wordt nooit vastgesteld of verzonden.",
            ),
        ]

    def __str__(self):
        return self.subject or f"brief {self.pk}"

    def get_absolute_url(self):
        return reverse("letters:detail", args=[self.pk])

    @classmethod
    def open_to(cls, audience):
        """Beside the embargo: a letter that was not sent is for its own municipality alone, whatever its level."""
        sent = models.Q(original__isnull=False) | models.Q(state__in=cls.SENT)
        if own := editing_for(audience):
            sent |= models.Q(municipality_id=own)
        return open_parts(audience) & sent

    def clean(self):
        """Refuses a promise to another council: only that municipality's own letter can follow it up.

        And a correction of another letter, a step out of order, a change after adoption, and a sender that does not
        fit the edition: a council is written to by its municipality, the providers by the region.
        """
        super().clean()
        edition = Edition.objects.filter(pk=self.edition_id).first()
        if edition and (edition.kind == EditionKind.PROVIDER_LETTER) != (self.municipality_id is None):
            told = (
                "Kies de gemeente."
                if self.municipality_id is None
                else "Een brief aan aanbieders is van de regio: laat dit leeg."
            )
            raise ValidationError({"municipality": told})
        if self.follows and self.follows.municipality_id != self.municipality_id:
            raise ValidationError(
                {"follows": "Deze toezegging is aan een andere raad gedaan. Kies een toezegging aan de eigen raad."}
            )
        if self.replaces_id is not None:
            old = self.replaces
            if (old.edition_id, old.municipality_id) != (self.edition_id, self.municipality_id) or old.pk == self.pk:
                raise ValidationError({"replaces": "Kies een brief van dezelfde gemeente in dezelfde editie."})
        stored = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if stored is not None:
            self._refuse_wrong_step(stored)
            self._refuse_change_after_adoption(stored)

    def delete(self, *args, **kwargs):
        if self.is_closed:
            raise ValidationError("Een vastgestelde of verzonden brief wordt niet verwijderd.")
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    @property
    def full_subject(self) -> str:
        """Its own subject, or that of its edition."""
        return self.subject or self.edition.subject

    @property
    def sender(self) -> str:
        """Who sends it: the municipality by name, or the region."""
        return REGION if self.municipality_id is None else self.municipality.name

    @property
    def sender_slug(self) -> str:
        """The sender in the name of a file."""
        return "regio" if self.municipality_id is None else self.municipality.slug

    @property
    def is_closed(self) -> bool:
        """Adopted or sent: what it says is fixed."""
        return self.state != LetterState.DRAFT

    @property
    def closed_because(self) -> str:
        """Why it cannot be edited; "" while it can."""
        if self.state == LetterState.ADOPTED:
            return REOPEN
        return FIXED if self.is_closed else ""

    @property
    def is_reconstruction(self) -> bool:
        """Made afterwards from public sources: the letter itself, or its whole edition."""
        return self.original_id is not None or self.edition.reconstruction

    def _refuse_wrong_step(self, stored):
        if self.state != stored.state and self.state not in self.STEPS.get(stored.state, ()):
            raise ValidationError(
                {
                    "state": f"Na ‘{stored.get_state_display().lower()}’ kan niet ‘{self.get_state_display().lower()}’ "
                    "komen. De knoppen bij de brief doen de stappen die wel kunnen."
                }
            )

    def _refuse_change_after_adoption(self, stored):
        free = {"state"} | ({"visibility"} if self.state == LetterState.ISSUED != stored.state else set())
        names = [field.attname for field in self._meta.concrete_fields if field.name not in free]
        if stored.is_closed and any(getattr(self, name) != getattr(stored, name) for name in names):
            raise ValidationError(FIXED)

    @property
    def when(self) -> str:
        """The letter's date as it bears it, or in words."""
        return self.date_text or (date_format(self.dated, "j F Y") if self.dated else "datum niet bekend")


class OfALetter(Sourced):
    """A part of a letter, which changes no more once its letter is adopted."""

    class Meta(Sourced.Meta):
        abstract = True

    def clean(self):
        super().clean()
        self._refuse_closed()

    def delete(self, *args, **kwargs):
        self._refuse_closed()
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    @property
    def closed_because(self) -> str:
        """Why it cannot be edited; "" while it can."""
        return self.letter.closed_because

    def _refuse_closed(self):
        letter = Letter.objects.filter(pk=self.letter_id).first()
        if letter is not None and letter.is_closed:
            raise ValidationError(REOPEN)


class HeaderValue(OfALetter):
    """What one letter says in a field of its letterhead."""

    letter = models.ForeignKey(Letter, models.CASCADE, verbose_name="brief", related_name="header_values")
    field = models.ForeignKey(HeaderField, models.PROTECT, verbose_name="veld", related_name="values")
    value = models.CharField("waarde", max_length=200)

    part_of = ("letter", "field")
    belongs_to = "letter"

    class Meta(Recorded.Meta):
        verbose_name = "waarde in het briefhoofd"
        verbose_name_plural = "waarden in het briefhoofd"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "field"], name="headervalue_once", violation_error_message="Dit veld is al ingevuld."
            )
        ]

    def __str__(self):
        return self.value


class LocalPassage(OfALetter):
    """A municipality's own words before, after or instead of a block."""

    letter = models.ForeignKey(Letter, models.CASCADE, verbose_name="brief", related_name="passages")
    block = models.ForeignKey(Block, models.CASCADE, verbose_name="blok", related_name="passages")
    place = models.CharField("plaats", max_length=14, choices=PassagePlace)
    text = models.TextField("tekst")

    part_of = ("letter", "block")
    belongs_to = "letter"

    class Meta(Recorded.Meta):
        verbose_name = "lokale passage"
        verbose_name_plural = "lokale passages"
        ordering = ["id"]
        constraints = [one_of("passage_place", "place", PassagePlace)]

    def __str__(self):
        return shorten(self.text, 60, placeholder=" …")

    def clean(self):
        """Refuses text that a letter cannot hold."""
        super().clean()
        refuse_markdown(self.text)


class LetterSignatory(OfALetter):
    """Who signs a letter, in which order."""

    letter = models.ForeignKey(Letter, models.CASCADE, verbose_name="brief", related_name="signatories")
    signatory = models.ForeignKey(
        Signatory, models.PROTECT, verbose_name="ondertekenaar", related_name="letter_signatures"
    )
    order = models.PositiveSmallIntegerField("volgorde", default=1)

    part_of = ("letter", "signatory")
    belongs_to = "letter"

    class Meta(Recorded.Meta):
        verbose_name = "ondertekenaar van de brief"
        verbose_name_plural = "ondertekenaars van de brief"
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "signatory"],
                name="lettersignatory_once",
                violation_error_message="Deze ondertekenaar staat er al.",
            )
        ]

    def __str__(self):
        return "ondertekenaar"
