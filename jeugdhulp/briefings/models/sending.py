"""What a letter leaves behind when a college adopts it and a municipality sends it. Written once, never changed."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.constraints import check, one_of
from jeugdhulp.region.models import Municipality
from jeugdhulp.visibility import Visibility

from ..enums import Ending
from .edition import Edition
from .frozen import Frozen
from .letter import Letter


def _person(what: str) -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=what, related_name="+")


class Adoption(Frozen):
    """A college decided to send a letter: the decision, and what the letter says, word for word.

    Reopened and adopted anew, a letter has more than one; the last counts.
    """

    belongs_to = "letter"

    letter = models.ForeignKey(Letter, models.PROTECT, verbose_name="brief", related_name="adoptions")
    decided_on = models.DateField("besluit van het college op")
    reference = models.CharField("kenmerk van het besluit", max_length=60)
    content = models.TextField("inhoud", help_text="Alles wat de brief zegt, als JSON.")
    sha256 = models.CharField("sha256 van de inhoud", max_length=64)
    reference_date = models.DateField("peildatum")
    known_by = models.DateTimeField("bekend op", help_text="Wat later is vastgelegd, staat niet in de brief.")
    adopted_at = models.DateTimeField("vastgelegd op", default=timezone.now)
    adopted_by = _person("vastgelegd door")

    class Meta(Frozen.Meta):
        verbose_name = "vaststelling"
        verbose_name_plural = "vaststellingen"
        ordering = ["-adopted_at", "-id"]
        constraints = [check("adoption_reference", ~models.Q(reference=""), "Vul het kenmerk van het besluit in.")]

    def __str__(self):
        return f"Vastgesteld op {date_format(self.decided_on, 'j F Y')} ({self.reference})"


class IssuedLetter(Frozen):
    """A letter as it was sent: text, file, facts and the hash of each; and what a list tells of it."""

    belongs_to = "letter"

    letter = models.OneToOneField(Letter, models.PROTECT, verbose_name="brief", related_name="issued")
    adoption = models.OneToOneField(Adoption, models.PROTECT, verbose_name="vaststelling", related_name="issued")
    edition = models.ForeignKey(Edition, models.PROTECT, verbose_name="editie", related_name="issued_letters")
    municipality = models.ForeignKey(
        Municipality, models.PROTECT, verbose_name="gemeente", related_name="issued_letters"
    )
    level = models.CharField("voor wie", max_length=20, choices=Visibility, default=Visibility.PUBLIC)
    subject = models.CharField("onderwerp", max_length=200)
    dated = models.DateField("datum van de brief")
    reference_date = models.DateField("peildatum")
    filename = models.CharField("bestandsnaam", max_length=120)
    html = models.BinaryField("tekst")
    pdf = models.BinaryField("bestand")
    facts = models.BinaryField("feiten")
    sha256 = models.CharField("sha256 van het bestand", max_length=64, unique=True)
    html_sha256 = models.CharField("sha256 van de tekst", max_length=64)
    facts_sha256 = models.CharField("sha256 van de feiten", max_length=64)
    issued_at = models.DateTimeField("verzonden op")
    issued_by = _person("verzonden door")

    class Meta(Frozen.Meta):
        verbose_name = "verzonden brief"
        verbose_name_plural = "verzonden brieven"
        ordering = ["-dated", "-issued_at", "-id"]
        constraints = [
            check(
                "issuedletter_level",
                models.Q(level__in=[Visibility.PUBLIC, Visibility.LIMITED]),
                "Een verzonden brief is openbaar of beperkt openbaar.",
            )
        ]

    def __str__(self):
        return f"{self.subject} ({date_format(self.dated, 'j F Y')})"

    def get_absolute_url(self):
        return Letter(pk=self.letter_id).get_absolute_url()


class LetterEnding(Frozen):
    """A letter that was sent does not count any more: withdrawn, or replaced by a newer one; and why, for everyone."""

    belongs_to = "letter"

    letter = models.OneToOneField(Letter, models.PROTECT, verbose_name="brief", related_name="ending")
    kind = models.CharField("hoe", max_length=12, choices=Ending)
    because = models.TextField("reden", help_text="Iedereen leest dit bij de brief.")
    ended_at = models.DateTimeField("vastgelegd op", default=timezone.now)
    ended_by = _person("vastgelegd door")

    class Meta(Frozen.Meta):
        verbose_name = "intrekking of vervanging"
        verbose_name_plural = "intrekkingen en vervangingen"
        ordering = ["-ended_at", "-id"]
        constraints = [
            one_of("letterending_kind", "kind", Ending),
            check("letterending_because", ~models.Q(because=""), "Geef de reden."),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} op {date_format(timezone.localtime(self.ended_at), 'j F Y')}"


class Release(Frozen):
    """The end of the embargo on an edition: for all at once, or for one municipality with a reason."""

    edition = models.ForeignKey(Edition, models.PROTECT, verbose_name="editie", related_name="releases")
    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        verbose_name="alleen voor",
        null=True,
        blank=True,
        related_name="releases",
        help_text="Leeg: voor alle gemeenten tegelijk.",
    )
    because = models.TextField("reden")
    released_at = models.DateTimeField("vrijgegeven op", default=timezone.now)
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="vrijgegeven door", related_name="+"
    )

    belongs_to = "municipality"

    class Meta(Frozen.Meta):
        verbose_name = "vrijgave"
        verbose_name_plural = "vrijgaven"
        ordering = ["-released_at", "-id"]
        constraints = [check("release_because", ~models.Q(because=""), "Geef de reden van de vrijgave.")]

    def __str__(self):
        return f"Vrijgave van {date_format(timezone.localtime(self.released_at), 'j F Y H:i')}"
