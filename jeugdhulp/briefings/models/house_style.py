"""How the letters of a municipality, or of the region, look, and which fields stand in their header."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

from jeugdhulp.constraints import one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality, Sourced

from ..enums import HeaderKey, LetterTypeface
from .edition import colour

sha256 = RegexValidator(r"^[0-9a-f]{64}$", "Dit is niet het kenmerk van een bewaard logo.")
#: who sends the letters that no municipality sends
REGION = "Jeugdhulpregio Haaglanden"


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
        if stored is not None and stored.key != self.key and self.values.exists():
            raise ValidationError(
                {"key": "Brieven hebben al een waarde in dit veld. Laat het gegeven staan en voeg een nieuw veld toe."}
            )
