"""Providers, their contracts, until when these run, and how long before that something must be arranged."""

from datetime import timedelta

from django.db import models
from django.db.models.functions import Coalesce
from django.urls import reverse

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from planning.models import Decision, Milestone
from segments.models import Segment

from ..enums import ContractState
from ..numbers import check_agb, check_iban, check_kvk
from ..sort_keys import SortKeyField


class Provider(Sourced):
    """An organisation that gives youth care under contract, or wants to."""

    name = models.CharField("naam", max_length=160, unique=True)
    name_key = SortKeyField("naam om op te sorteren", of="name", db_index=True)
    slug = models.SlugField("adres in het portaal", max_length=160, unique=True)
    kvk = models.CharField("KvK-nummer", max_length=8, blank=True, validators=[check_kvk])
    agb = models.CharField("AGB-code", max_length=8, blank=True, validators=[check_agb])
    iban = models.CharField(
        "IBAN", max_length=34, blank=True, validators=[check_iban], help_text="Zonder spaties. Leeg als onbekend."
    )
    email = models.EmailField("e-mailadres", blank=True, help_text="Een functioneel adres, geen adres van een persoon.")
    fictitious = models.BooleanField(
        "voorbeeldgegevens", default=False, help_text="Aan: verzonnen, alleen om rond te kijken."
    )

    #: that a provider without a contract is known tells that it applied
    shown_by = "contracts"

    class Meta(Recorded.Meta):
        verbose_name = "aanbieder"
        verbose_name_plural = "aanbieders"
        ordering = ["name"]
        constraints = [
            check(
                "provider_fictitious",
                models.Q(fictitious=False) | models.Q(kvk="", agb="", iban=""),
                "Een verzonnen aanbieder heeft geen KvK-nummer, AGB-code of IBAN.",
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("contracts:provider", args=[self.slug])


class Contract(Sourced):
    """An agreement with a provider; without a segment until the first revision splits it."""

    provider = models.ForeignKey(Provider, models.PROTECT, verbose_name="aanbieder", related_name="contracts")
    segment = models.ForeignKey(
        Segment,
        models.PROTECT,
        verbose_name="segment",
        null=True,
        blank=True,
        related_name="contracts",
        help_text="Leeg tot de splitsing.",
    )
    split_from = models.ForeignKey(
        "self", models.PROTECT, verbose_name="gesplitst uit", null=True, blank=True, related_name="parts"
    )
    number = models.CharField("contractnummer", max_length=30, unique=True)
    start = models.DateField("ingangsdatum", null=True, blank=True)
    end = models.DateField(
        "einddatum (exclusief)", null=True, blank=True, help_text="De eerste dag waarop het contract niet meer geldt."
    )
    minimum_term = models.PositiveSmallIntegerField("minimale looptijd in maanden", null=True, blank=True)
    state = models.CharField("stand", max_length=12, choices=ContractState, default=ContractState.RUNNING)

    part_of = ("provider",)

    class Meta(Recorded.Meta):
        verbose_name = "contract"
        verbose_name_plural = "contracten"
        ordering = ["number"]
        constraints = [
            one_of("contract_state", "state", ContractState),
            check(
                "contract_term",
                models.Q(start__isnull=True) | models.Q(end__isnull=True) | models.Q(end__gt=models.F("start")),
                "De einddatum ligt niet na de ingangsdatum.",
            ),
        ]

    def __str__(self):
        return self.number

    @property
    def last_day(self):
        """The last day on which it holds; `end` itself is the first day that it does not."""
        return self.end - timedelta(days=1) if self.end else None


class ContractTerm(Sourced):
    """What a contract says on one subject, now; a signed revision changes it."""

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="terms")
    name = models.CharField("onderwerp", max_length=120, help_text="Bijvoorbeeld: looptijd, wachttijd, bekostiging.")
    text = models.TextField("afspraak")
    order = models.PositiveSmallIntegerField("volgorde", default=1)

    part_of = ("contract",)

    class Meta(Recorded.Meta):
        verbose_name = "contractafspraak"
        verbose_name_plural = "contractafspraken"
        ordering = ["order", "name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["contract", "name"],
                name="contractterm_once",
                violation_error_message="Over dit onderwerp staat al een afspraak in dit contract.",
            )
        ]

    def __str__(self):
        return self.name


class Extension(Sourced):
    """An agreed later end, for a whole segment or for one contract, resting on the decisions of nine colleges."""

    contract = models.ForeignKey(
        Contract, models.CASCADE, verbose_name="contract", null=True, blank=True, related_name="extensions"
    )
    segment = models.ForeignKey(
        Segment, models.PROTECT, verbose_name="segment", null=True, blank=True, related_name="extensions"
    )
    agreed_end = models.DateField(
        "nieuwe einddatum (exclusief)", help_text="De eerste dag waarop het contract niet meer geldt."
    )
    at_least = models.BooleanField("minimaal", default=False, help_text="Aan: tot minimaal deze datum.")
    milestone = models.ForeignKey(
        Milestone,
        models.PROTECT,
        verbose_name="rust op de besluiten over",
        null=True,
        blank=True,
        related_name="extensions",
        help_text="De mijlpaal waarover alle colleges besluiten; zij geldt pas als alle hebben besloten.",
    )
    decision = models.ForeignKey(
        Decision, models.PROTECT, verbose_name="rust op besluit", null=True, blank=True, related_name="extensions"
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("contract", "segment")

    class Meta(Recorded.Meta):
        verbose_name = "verlenging"
        verbose_name_plural = "verlengingen"
        ordering = ["agreed_end", "id"]
        constraints = [
            check(
                "extension_of",
                models.Q(contract__isnull=False, segment__isnull=True)
                | models.Q(contract__isnull=True, segment__isnull=False),
                "Kies een contract of een segment, niet beide.",
            ),
        ]

    def __str__(self):
        return f"tot {'minimaal ' if self.at_least else ''}{self.agreed_end}"

    @property
    def last_day(self):
        """The last day on which the contracts hold, or hold at least."""
        return self.agreed_end - timedelta(days=1)


class LeadTime(Sourced):
    """How long before a contract ends something must be arranged: for one segment, or for all that have none."""

    segment = models.ForeignKey(
        Segment,
        models.PROTECT,
        verbose_name="segment",
        null=True,
        blank=True,
        related_name="lead_times",
        help_text="Leeg: voor alle segmenten zonder eigen termijnen.",
    )
    decision_days = models.PositiveSmallIntegerField(
        "besluittijd in dagen", null=True, blank=True, help_text="Zo lang duurt het tot negen colleges hebben besloten."
    )
    notice_days = models.PositiveSmallIntegerField(
        "opzegtermijn in dagen", null=True, blank=True, help_text="Zo lang vooraf moet de aanbieder het weten."
    )
    legal_days = models.PositiveSmallIntegerField(
        "juridische termijn in dagen", null=True, blank=True, help_text="Zo lang kan een aanbieder naar de rechter."
    )

    part_of = ("segment",)

    class Meta(Recorded.Meta):
        verbose_name = "termijnen vooraf"
        verbose_name_plural = "termijnen vooraf"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                Coalesce("segment", 0),
                name="leadtime_once",
                violation_error_message="Deze termijnen staan er al; wijzig die.",
            )
        ]

    def __str__(self):
        return "termijnen voor het einde van een contract"

    @property
    def days(self) -> int | None:
        """All three together, None while one of them is not known."""
        parts = (self.decision_days, self.notice_days, self.legal_days)
        return None if None in parts else sum(parts)
