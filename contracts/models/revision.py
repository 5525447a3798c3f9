"""Revision: a running contract through a round, with the reactions of its provider, term by term."""

from datetime import timedelta

from django.db import models
from django.urls import reverse

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from planning.models import PeriodFields, period_rules

from ..enums import ReactionKind, ReactionOutcome, RevisionKind, RevisionState
from ..personal_data import refuse_personal_data
from .contract import Contract
from .steps import StepRefused, Stepwise

S = RevisionState


def settled(state: str) -> str:
    """Why what is proposed cannot change in `state`, as a sentence."""
    then = {
        S.PRESENTED: "Neem eerst de laatste stap terug, of wacht op de reactie.",
        S.AGREED: "Neem eerst de laatste stap terug.",
    }.get(state, "Wat nog verandert, hoort in een volgende herziening.")
    return f"De afspraken liggen vast in de stand ‘{RevisionState(state).label}’. {then}"


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

    def get_absolute_url(self):
        return reverse("contracts:revision_round", args=[self.number])


class ContractRevision(Stepwise, Sourced):
    """One contract in one revision round, step by step to a signature, a refusal or an end."""

    STEPS = {
        S.PREPARED: (S.PRESENTED, S.ENDED),
        S.PRESENTED: (S.REACTION, S.REFUSED, S.ENDED),
        S.REACTION: (S.TREATED, S.REFUSED, S.ENDED),
        S.TREATED: (S.AGREED, S.REFUSED, S.ENDED),
        S.AGREED: (S.SIGNED, S.REFUSED, S.ENDED),
        S.REFUSED: (S.ENDED,),
    }

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="revisions")
    round = models.ForeignKey(RevisionRound, models.PROTECT, verbose_name="ronde", related_name="revisions")
    state = models.CharField("stand", max_length=20, choices=RevisionState, default=RevisionState.PREPARED)
    new_end = models.DateField(
        "einddatum na de herziening (exclusief)",
        null=True,
        blank=True,
        help_text="De eerste dag waarop het herziene contract niet meer geldt. Leeg: blijft zoals die is.",
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("contract", "round")

    #: what is proposed may change until the provider has it before it, or agreed to it
    OPEN_FOR_TERMS = (S.PREPARED, S.REACTION, S.TREATED)

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

    @property
    def new_last_day(self):
        """The last day of the contract once it is revised, None where that stays what it is."""
        return self.new_end - timedelta(days=1) if self.new_end else None

    def clean(self):
        """Refuse another contract, round or end where these are settled, by whatever door it comes."""
        super().clean()
        fixed = ("contract_id", "round_id", "new_end")
        stored = type(self).objects.filter(id=self.pk).values("state", *fixed).first()
        if stored is None or stored["state"] in self.OPEN_FOR_TERMS:
            return
        if any(stored[name] != getattr(self, name) for name in fixed):
            raise StepRefused(settled(stored["state"]))

    def obstacle(self, state):
        # with all(), so that a whole segment can be read at once (actions/bulk.py)
        content = self.round.kind == RevisionKind.CONTENT
        if state == S.ENDED:
            planned = bool(self.contract.transfer_plans.all())
            return "" if planned else "Maak eerst het overdrachtsplan, zodat geen jeugdige zonder hulp komt."
        if content and self.contract.segment_id is None:
            return "Dit contract heeft nog geen segment. Rond eerst de splitsing af."
        if state == S.PRESENTED and content and not self.terms.all():
            return "Er staan geen afspraken in deze herziening. Vul ze eerst in."
        if state == S.REACTION and not self.reactions.all():
            return "Er is geen reactie vastgelegd. Leg eerst vast wat de aanbieder liet weten; zwijgen telt niet."
        if state == S.TREATED and any(reaction.answered_on is None for reaction in self.reactions.all()):
            return "Niet elke reactie heeft een antwoord. Geef eerst antwoord."
        if state == S.SIGNED and not content and not self.contract.parts.all():
            return "Dit contract is nog niet gesplitst. Splits het eerst naar segment."
        return ""


class RevisionTerm(Sourced):
    """What a revision makes of one subject of the contract: the text before, and the text after."""

    revision = models.ForeignKey(ContractRevision, models.CASCADE, verbose_name="herziening", related_name="terms")
    name = models.CharField("onderwerp", max_length=120)
    before = models.TextField("afspraak voor de herziening", blank=True, help_text="Leeg: stond er nog niet.")
    after = models.TextField("afspraak na de herziening", blank=True, help_text="Leeg: vervalt.")
    order = models.PositiveSmallIntegerField("volgorde", default=1)

    part_of = ("revision",)

    class Meta(Recorded.Meta):
        verbose_name = "afspraak in een herziening"
        verbose_name_plural = "afspraken in een herziening"
        ordering = ["order", "name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "name"],
                name="revisionterm_once",
                violation_error_message="Over dit onderwerp staat al een afspraak in deze herziening.",
            ),
            check(
                "revisionterm_something",
                ~models.Q(before="", after=""),
                "Vul de afspraak voor of na de herziening in; zonder beide staat er niets.",
            ),
        ]

    def __str__(self):
        return self.name

    def clean(self):
        """Refuse a term that is new or changed where the terms are settled, by whatever door it comes."""
        super().clean()
        if self.revision.state in ContractRevision.OPEN_FOR_TERMS:
            return
        said = ("revision_id", "name", "before", "after")
        stored = type(self).objects.filter(id=self.pk).values(*said).first()
        if stored is None or any(stored[name] != getattr(self, name) for name in said):
            raise StepRefused(settled(self.revision.state))

    @property
    def outcome(self) -> str:
        """What happens to the subject, in a word."""
        if self.before == self.after:
            return "gelijk"
        return "nieuw" if not self.before else "vervalt" if not self.after else "gewijzigd"

    @property
    def badge(self) -> str:
        """The kind of badge that goes with the outcome."""
        return {"gelijk": "neutral", "nieuw": "active", "vervalt": "alert", "gewijzigd": "waiting"}[self.outcome]


class Reaction(Sourced):
    """What a provider said about the revision of its contract, what was answered, and what changed by it."""

    revision = models.ForeignKey(ContractRevision, models.CASCADE, verbose_name="herziening", related_name="reactions")
    received_on = models.DateField("ontvangen op")
    kind = models.CharField("soort", max_length=20, choices=ReactionKind, default=ReactionKind.REMARKS)
    subject = models.CharField("onderwerp", max_length=120, blank=True)
    text = models.TextField("reactie", blank=True, help_text="Wat de aanbieder schreef.")
    nota_text = models.TextField(
        "reactie in de nota", blank=True, help_text="Zonder naam of andere herkenbare gegevens. Leeg: de reactie zelf."
    )
    answer = models.TextField("antwoord", blank=True)
    answered_on = models.DateField("beantwoord op", null=True, blank=True)
    outcome = models.CharField("uitkomst", max_length=20, choices=ReactionOutcome, blank=True)
    change = models.TextField("wijziging die volgt", blank=True, help_text="Wat er in de afspraken verandert.")

    part_of = ("revision",)

    class Meta(Recorded.Meta):
        verbose_name = "reactie van een aanbieder"
        verbose_name_plural = "reacties van aanbieders"
        ordering = ["received_on", "id"]
        constraints = [
            one_of("reaction_kind", "kind", ReactionKind),
            check(
                "reaction_text",
                models.Q(kind=ReactionKind.NO_REMARKS, text="") | ~models.Q(text="") & ~models.Q(subject=""),
                "Vul het onderwerp en de reactie in, of kies dat er geen opmerkingen zijn.",
            ),
            check(
                "reaction_answer",
                models.Q(answered_on__isnull=True, answer="", outcome="")
                | models.Q(answered_on__isnull=False)
                & ~models.Q(answer="")
                & models.Q(outcome__in=ReactionOutcome.values),
                "Een antwoord heeft een tekst, een dag en een uitkomst.",
            ),
            check(
                "reaction_change",
                ~models.Q(outcome__in=[ReactionOutcome.ADOPTED, ReactionOutcome.PARTLY]) | ~models.Q(change=""),
                "Zeg wat er verandert nu de reactie (deels) is overgenomen.",
            ),
        ]

    def __str__(self):
        return self.subject or self.get_kind_display()


class TransferPlan(Sourced):
    """Where young people go when a contract ends, so that nobody is left without care. Aggregates only."""

    contract = models.ForeignKey(Contract, models.CASCADE, verbose_name="contract", related_name="transfer_plans")
    ends_on = models.DateField("laatste dag van de hulp")
    young_people = models.PositiveIntegerField(
        "aantal jeugdigen", null=True, blank=True, help_text="Een aantal, nooit gegevens van personen."
    )
    finishing = models.PositiveIntegerField("rondt af bij deze aanbieder", null=True, blank=True)
    moving = models.PositiveIntegerField("gaat over naar een andere aanbieder", null=True, blank=True)
    arrangements = models.TextField(
        "afspraken over de overdracht", help_text="Wie, wanneer en hoe. Geen namen of andere gegevens van jeugdigen."
    )
    agreed_on = models.DateField("afgesproken op", null=True, blank=True)

    part_of = ("contract",)

    class Meta(Recorded.Meta):
        verbose_name = "overdrachtsplan"
        verbose_name_plural = "overdrachtsplannen"
        ordering = ["ends_on", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["contract"],
                name="transferplan_once",
                violation_error_message="Er is al een overdrachtsplan voor dit contract; wijzig dat.",
            ),
            check(
                "transferplan_counts",
                models.Q(young_people__isnull=True)
                | models.Q(finishing__isnull=True)
                | models.Q(moving__isnull=True)
                | models.Q(young_people=models.F("finishing") + models.F("moving")),
                "Wie afrondt en wie overgaat is samen niet het aantal jeugdigen.",
            ),
        ]

    def __str__(self):
        return "overdrachtsplan"

    def clean(self):
        """Refuse what looks like a person: a plan holds numbers and arrangements only."""
        refuse_personal_data({"arrangements": self.arrangements})
