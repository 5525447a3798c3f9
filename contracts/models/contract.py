"""Providers, their contracts, and how these are revised and extended."""

from datetime import timedelta

from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from planning.models import Decision, PeriodFields, period_rules
from segments.models import Segment

from ..enums import ContractState, RevisionKind, RevisionState
from ..numbers import check_agb, check_kvk


class Provider(Sourced):
    """An organisation that gives youth care under contract, or wants to."""

    name = models.CharField("naam", max_length=160, unique=True)
    slug = models.SlugField("adres in het portaal", max_length=160, unique=True)
    kvk = models.CharField("KvK-nummer", max_length=8, blank=True, validators=[check_kvk])
    agb = models.CharField("AGB-code", max_length=8, blank=True, validators=[check_agb])
    email = models.EmailField("e-mailadres", blank=True, help_text="Een functioneel adres, geen adres van een persoon.")
    fictitious = models.BooleanField(
        "voorbeeldgegevens", default=False, help_text="Aan: verzonnen, alleen om rond te kijken."
    )

    class Meta(Recorded.Meta):
        verbose_name = "aanbieder"
        verbose_name_plural = "aanbieders"
        ordering = ["name"]
        constraints = [
            check(
                "provider_fictitious",
                models.Q(fictitious=False) | models.Q(kvk="", agb=""),
                "Een verzonnen aanbieder heeft geen KvK-nummer en geen AGB-code.",
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


class RevisionRound(PeriodFields, Sourced):
    """A round in which running contracts are revised: first the split into segments, then the content."""

    number = models.PositiveSmallIntegerField("ronde", unique=True)
    kind = models.CharField("soort", max_length=12, choices=RevisionKind)
    title = models.CharField("naam", max_length=120)
    note = models.TextField("toelichting", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "herzieningsronde"
        verbose_name_plural = "herzieningsronden"
        ordering = ["number"]
        constraints = [*period_rules("revisionround"), one_of("revisionround_kind", "kind", RevisionKind)]

    def __str__(self):
        return self.title


class ContractRevision(Sourced):
    """One contract in one revision round."""

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="revisions")
    round = models.ForeignKey(RevisionRound, models.PROTECT, verbose_name="ronde", related_name="revisions")
    state = models.CharField("stand", max_length=20, choices=RevisionState, default=RevisionState.PREPARED)
    note = models.TextField("toelichting", blank=True)

    part_of = ("contract", "round")

    class Meta(Recorded.Meta):
        verbose_name = "herziening van een contract"
        verbose_name_plural = "herzieningen van contracten"
        ordering = ["id"]
        constraints = [
            one_of("revision_state", "state", RevisionState),
            models.UniqueConstraint(
                fields=["contract", "round"],
                name="revision_once",
                violation_error_message="Dit contract zit al in deze ronde.",
            ),
        ]

    def __str__(self):
        return self.get_state_display()


class Extension(Sourced):
    """An agreed later end, for a whole segment or for one contract, resting on a decision."""

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
