"""What is a letter's own: what stands in its header, its local passages and who signs it."""

from textwrap import shorten

from django.core.exceptions import ValidationError
from django.db import models

from jeugdhulp.constraints import one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Signatory, Sourced

from ..enums import PassagePlace
from ..markdown import refuse_markdown
from .edition import Block
from .house_style import HeaderField
from .letter import REOPEN, Letter


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
