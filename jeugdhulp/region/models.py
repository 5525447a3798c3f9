"""The region: its municipalities, the papers that facts rest on, and what has been published."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.formats import date_format

from jeugdhulp.constraints import check, in_order, one_of
from jeugdhulp.history import Recorded

from .enums import DocumentKind, Office, ReferenceScheme


class Publication(models.Model):
    """The moment up to which everyone without write access reads the dataset."""

    moment = models.DateTimeField("moment", unique=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="door", null=True, blank=True, related_name="+"
    )
    why = models.TextField("reden")

    class Meta:
        verbose_name = "publicatie"
        verbose_name_plural = "publicaties"
        ordering = ["-moment"]
        constraints = [check("publication_why", ~models.Q(why=""), "Geef de reden van deze publicatie.")]

    def __str__(self):
        return f"Publicatie van {date_format(self.moment, 'j F Y H:i')}"


class Municipality(Recorded):
    """A municipality that takes, or took, part in the region."""

    name = models.CharField("naam", max_length=80, unique=True)
    slug = models.SlugField("adres in het portaal", unique=True)
    tooi_code = models.CharField(
        "TOOI-code", max_length=10, blank=True, help_text="Bijvoorbeeld gm0518. Leeg als onbekend."
    )
    member_from = models.DateField("lid vanaf", null=True, blank=True, help_text="Leeg als onbekend.")
    member_until = models.DateField(
        "lid tot", null=True, blank=True, help_text="Eerste dag waarop de gemeente geen lid meer is."
    )

    class Meta(Recorded.Meta):
        verbose_name = "gemeente"
        verbose_name_plural = "gemeenten"
        ordering = ["name"]
        constraints = [
            in_order(
                "municipality_membership",
                "member_from",
                "member_until",
                "Het einde ligt voor het begin van het lidmaatschap.",
            )
        ]

    def __str__(self):
        return self.name


class Document(Recorded):
    """A paper that facts rest on. An undated one says so in its own words and never gets a made-up date."""

    kind = models.CharField("soort", max_length=24, choices=DocumentKind)
    title = models.CharField("titel", max_length=250)
    slug = models.SlugField("adres in het portaal", max_length=80, unique=True)
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True)
    organisation = models.CharField("organisatie", max_length=120, blank=True, help_text="Als het geen gemeente is.")
    dated = models.DateField("datum", null=True, blank=True, help_text="Alleen als het stuk zelf een datum draagt.")
    date_text = models.CharField(
        "datum in woorden", max_length=80, blank=True, help_text="Bijvoorbeeld: datum onbekend (december 2025)."
    )
    url = models.URLField("vindplaats", blank=True)
    replaces = models.ForeignKey(
        "self", models.PROTECT, verbose_name="vervangt", null=True, blank=True, related_name="replaced_by"
    )
    supplements = models.ForeignKey(
        "self", models.PROTECT, verbose_name="hoort bij", null=True, blank=True, related_name="supplemented_by"
    )
    held = models.BooleanField(
        "ingezien", default=False, help_text="Aan als het stuk zelf is verwerkt; uit als het alleen wordt genoemd."
    )
    note = models.TextField("toelichting", blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "document"
        verbose_name_plural = "documenten"
        ordering = [models.F("dated").desc(nulls_last=True), "title", "id"]
        constraints = [one_of("document_kind", "kind", DocumentKind)]

    def __str__(self):
        return f"{self.title} ({self.when})"

    def get_absolute_url(self):
        return reverse("documents:detail", args=[self.slug])

    @property
    def when(self) -> str:
        """The date as the paper bears it, or in words; never a chosen history date."""
        return self.date_text or (date_format(self.dated, "j F Y") if self.dated else "datum onbekend")


class Reference(Recorded):
    """A number under which a paper is known (RIS324798, RV 25 028); without a document it resolves to nothing."""

    scheme = models.CharField("soort", max_length=12, choices=ReferenceScheme)
    number = models.CharField("nummer", max_length=40, help_text="Zoals het in de stukken staat.")
    document = models.ForeignKey(Document, models.PROTECT, verbose_name="document", null=True, blank=True)
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True)
    note = models.CharField("toelichting", max_length=250, blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "kenmerk"
        verbose_name_plural = "kenmerken"
        ordering = ["scheme", "number", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "number"],
                name="reference_unique",
                violation_error_message="Dit kenmerk is al bekend.",
            ),
            one_of("reference_scheme", "scheme", ReferenceScheme),
        ]

    def __str__(self):
        return f"{self.number}"


class Sourced(Recorded):
    """A tracked record that may rest on a paper: which one, and where in it."""

    source = models.ForeignKey(
        Document,
        models.PROTECT,
        verbose_name="bron",
        null=True,
        blank=True,
        related_name="%(app_label)s_%(class)s_facts",
    )
    source_place = models.CharField(
        "plaats in de bron", max_length=120, blank=True, help_text="Bijvoorbeeld: planning, tabel c."
    )

    class Meta(Recorded.Meta):
        abstract = True


class Signatory(Sourced):
    """Someone who signs public papers, in an office, over a period; no other officials are kept."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente", null=True, blank=True)
    organisation = models.CharField("organisatie", max_length=120, blank=True)
    office = models.CharField("functie", max_length=20, choices=Office)
    name = models.CharField("naam", max_length=120)
    active_from = models.DateField("vanaf", null=True, blank=True, help_text="Leeg als onbekend.")
    active_until = models.DateField("tot", null=True, blank=True)

    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "ondertekenaar"
        verbose_name_plural = "ondertekenaars"
        ordering = ["office", "name", "id"]
        constraints = [
            one_of("signatory_office", "office", Office),
            in_order("signatory_period", "active_from", "active_until", "Het einde ligt voor het begin."),
        ]

    def __str__(self):
        return f"{self.name}, {self.get_office_display()}"
