"""A letter: an edition for one municipality, in its own form. What is frozen of it: sending.py."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.formats import date_format

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced

from ..enums import EditionKind, LetterState
from .edition import Edition
from .embargo import editing_for, open_parts
from .house_style import REGION

FIXED = "Deze brief is vastgesteld of verzonden en verandert niet meer. Een correctie is een nieuwe brief."
REOPEN = "Deze brief is vastgesteld en verandert niet meer. Heropen hem eerst."


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
