"""An edition: one message to nine councils, or to the providers, in ordered blocks of text and live data."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Sourced
from planning.models import Milestone

from ..enums import FOR_PROVIDERS, AnnexKind, BlockKind, EditionKind, Embargo
from ..markdown import refuse_markdown
from ..options import refuse_options
from .embargo import open_editions, open_parts


class Edition(Sourced):
    """One regional message: each municipality sends its own letter of it, or the region one letter to the providers."""

    slug = models.SlugField("kenmerk van de editie", unique=True)
    kind = models.CharField("soort", max_length=24, choices=EditionKind, default=EditionKind.COUNCIL_LETTER)
    subject = models.CharField("onderwerp", max_length=200)
    reference_date = models.DateField("peildatum", help_text="De brief vertelt de stand aan het eind van deze dag.")
    compare_date = models.DateField(
        "vergelijken met", null=True, blank=True, help_text="Voor de eerste brief: de dag waarmee wordt vergeleken."
    )
    previous = models.ForeignKey(
        "self", models.PROTECT, verbose_name="vorige editie", null=True, blank=True, related_name="next_editions"
    )
    reconstruction = models.BooleanField(
        "reconstructie", default=False, help_text="Aan: nagemaakt uit openbare bronnen; wordt nooit verzonden."
    )
    embargo = models.CharField(
        "embargo",
        max_length=24,
        choices=Embargo,
        default=Embargo.LAST_COLLEGE,
        help_text="Tot dan zien alleen de projectorganisatie en elke gemeente voor zich deze editie.",
    )
    embargo_until = models.DateTimeField(
        "embargo tot", null=True, blank=True, help_text="Alleen bij een embargo tot een moment."
    )
    milestone = models.ForeignKey(
        Milestone,
        models.PROTECT,
        verbose_name="besluit in de planning",
        null=True,
        blank=True,
        related_name="editions",
        help_text="Waarover de colleges met deze editie besluiten. Hun besluiten daarover vallen onder hetzelfde embargo.",
    )
    note = models.TextField("toelichting", blank=True)

    shared_with = "letters"

    class Meta(Recorded.Meta):
        verbose_name = "editie"
        verbose_name_plural = "edities"
        ordering = ["-reference_date", "slug"]
        constraints = [
            one_of("edition_kind", "kind", EditionKind),
            one_of("edition_embargo", "embargo", Embargo),
            check(
                "edition_embargo_until",
                models.Q(embargo=Embargo.MOMENT, embargo_until__isnull=False)
                | (~models.Q(embargo=Embargo.MOMENT) & models.Q(embargo_until__isnull=True)),
                "Geef bij een embargo tot een moment dat moment, en anders niet.",
            ),
        ]

    def __str__(self):
        return f"{self.subject} ({self.slug})"

    @classmethod
    def open_to(cls, audience):
        return open_editions(audience)


class Block(Sourced):
    """A piece of an edition: text (Markdown: headings, lists, bold, links), or data at the reference date."""

    edition = models.ForeignKey(Edition, models.CASCADE, verbose_name="editie", related_name="blocks")
    key = models.SlugField("sleutel", max_length=40, help_text="Vaste naam binnen de editie.")
    order = models.PositiveSmallIntegerField("volgorde")
    kind = models.CharField("soort", max_length=16, choices=BlockKind)
    heading = models.CharField("kop", max_length=160, blank=True)
    text = models.TextField("tekst", blank=True)
    for_municipality = models.ForeignKey(
        "region.Municipality",
        models.PROTECT,
        verbose_name="alleen voor",
        null=True,
        blank=True,
        related_name="own_blocks",
        help_text="Leeg: in alle brieven. Gekozen: alleen in de brief van deze gemeente.",
    )
    version_code = models.CharField(
        "planversie", max_length=10, blank=True, help_text="Bij een planning: de code van de planversie."
    )

    columns = models.CharField(
        "kolommen",
        max_length=250,
        blank=True,
        help_text="Bij een tabel: de kolommen die u wilt, gescheiden door een puntkomma. Leeg: alle.",
    )
    segment_numbers = models.CharField(
        "segmenten",
        max_length=20,
        blank=True,
        help_text="Bij segmenten: de nummers, bijvoorbeeld 1, 3. Leeg: alle vijf.",
    )

    part_of = ("edition",)
    belongs_to = "for_municipality"
    shared_with = "edition"

    class Meta(Recorded.Meta):
        verbose_name = "blok"
        verbose_name_plural = "blokken"
        ordering = ["order", "id"]
        constraints = [
            one_of("block_kind", "kind", BlockKind),
            check(
                "block_text",
                ~models.Q(kind=BlockKind.TEXT) | ~models.Q(text="", heading=""),
                "Geef een tekstblok een kop of tekst.",
            ),
            models.UniqueConstraint(
                fields=["edition", "key"],
                name="block_key",
                violation_error_message="Deze sleutel staat al in deze editie.",
            ),
        ]

    def __str__(self):
        return self.heading or self.key

    def clean(self):
        """Refuses text that a letter cannot hold, and options that this kind of block does not have."""
        super().clean()
        refuse_markdown(self.text)
        refuse_options(self)
        self._refuse_for_providers()

    def _refuse_for_providers(self):
        edition = Edition.objects.filter(pk=self.edition_id).first()
        if edition is None or edition.kind != EditionKind.PROVIDER_LETTER:
            return
        if self.kind not in FOR_PROVIDERS:
            known = ", ".join(BlockKind(kind).label.lower() for kind in FOR_PROVIDERS)
            raise ValidationError(
                {"kind": f"Dit soort blok is voor een raad. In een brief aan aanbieders kan: {known}."}
            )
        if self.for_municipality_id is not None:
            raise ValidationError({"for_municipality": "Een brief aan aanbieders is van de hele regio. Laat dit leeg."})

    @classmethod
    def open_to(cls, audience):
        return open_parts(audience, "for_municipality_id")


class Annex(Sourced):
    """What goes with the letters of an edition; a missing one says so."""

    edition = models.ForeignKey(Edition, models.CASCADE, verbose_name="editie", related_name="annexes")
    municipality = models.ForeignKey(
        "region.Municipality", models.PROTECT, verbose_name="alleen voor", null=True, blank=True, related_name="annexes"
    )
    number = models.PositiveSmallIntegerField("nummer")
    title = models.CharField("titel", max_length=200)
    kind = models.CharField("stand", max_length=12, choices=AnnexKind, default=AnnexKind.MISSING)
    document = models.ForeignKey(
        Document, models.PROTECT, verbose_name="document", null=True, blank=True, related_name="annexes"
    )
    encloses = models.ForeignKey(
        Edition,
        models.PROTECT,
        verbose_name="de brief aan aanbieders van",
        null=True,
        blank=True,
        related_name="enclosed_in",
        limit_choices_to={"kind": EditionKind.PROVIDER_LETTER},
        help_text="Alleen bij ‘door het portaal gemaakt’: de bijlage is dan de brief aan aanbieders van die editie.",
    )

    part_of = ("edition",)
    belongs_to = "municipality"
    shared_with = "edition"

    class Meta(Recorded.Meta):
        verbose_name = "bijlage"
        verbose_name_plural = "bijlagen"
        ordering = ["number", "id"]
        constraints = [one_of("annex_kind", "kind", AnnexKind)]

    def __str__(self):
        return f"Bijlage {self.number}: {self.title}"

    def clean(self):
        """Refuses to enclose anything but a letter to the providers, of another edition, made by the portal."""
        super().clean()
        if self.encloses_id is None:
            return
        if self.kind != AnnexKind.GENERATED:
            raise ValidationError({"encloses": "Kies bij de stand ‘door het portaal gemaakt’, of laat dit leeg."})
        if self.encloses_id == self.edition_id or self.encloses.kind != EditionKind.PROVIDER_LETTER:
            raise ValidationError({"encloses": "Kies de editie van een brief aan aanbieders."})

    @classmethod
    def open_to(cls, audience):
        return open_parts(audience)


colour = RegexValidator(r"^#[0-9a-f]{6}$", "Schrijf een kleur als #rrggbb, in kleine letters: bijvoorbeeld #154273.")
