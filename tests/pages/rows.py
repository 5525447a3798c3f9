"""Rows for counting queries: so many of everything, public since the start of 2025.

Half of the parts stand under one whole, whose page so grows. Filled once per worker
(tests/databases.py).
"""

from datetime import date, timedelta
from itertools import cycle, islice

import factory
from django.core.management.base import BaseCommand

import tests.factories as make
from contracts.models import Admission, AdmissionRound, RevisionRound, Usage
from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from jeugdhulp.briefings.models import HeaderField, Letter
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Municipality, Signatory, Sourced
from planning.enums import Organ
from planning.models import Milestone, PlanVersion
from risks.enums import LineageKind
from risks.models import Mitigation, Risk, RiskScale
from segments.models import Product, Segment
from tests.moments import noon

SINCE = noon("2025-01-01")
#: who reads, and in which role; "" is anyone
READERS = {
    "anyone": "",
    "council member": Role.COUNCIL_MEMBER,
    "clerk": Role.CLERK,
    "editor": Role.EDITOR,
    "office": Role.OFFICE,
}
#: of these there can be no three hundred: one per segment, municipality or both
FEW = {
    "region.Municipality",
    "segments.Segment",
    "segments.Participation",
    "segments.FundingChoice",
    "segments.ProcurementChoice",
    "contracts.LeadTime",
    "briefings.HouseStyle",
    "briefings.HeaderField",
}


def email(reader: str) -> str:
    return f"{reader.replace(' ', '-')}@example.nl"


class Fill(BaseCommand):
    """Adds `size` rows of everything; the first time also what there are few of, and the records that grow."""

    def __init__(self, size: int):
        super().__init__()
        self.size = size

    def handle(self, **options):
        if not Municipality.objects.exists():
            self._ground()
        self.towns, self.segments = list(Municipality.objects.all()), list(Segment.objects.all())
        self.papers = self.many(make.DocumentFactory, municipality=self.towns, dated=date(2025, 1, 15))
        self._plan()
        self._segments()
        self._risks()
        self._contracts()
        self._settlements()
        self._procedures()
        self._letters()
        publish(by=None, why="voor een test")

    # --- how rows are made

    def many(self, factory_class, *, size: int = 0, **values) -> list:
        """Rows, each with the next of the values where `values` holds a list."""
        values = {name: factory.Iterator(value) if isinstance(value, list) else value for name, value in values.items()}
        if issubclass(factory_class._meta.model, Sourced) and hasattr(self, "papers"):
            values.setdefault("source", factory.Iterator(self.papers))
        made = factory_class.create_many(size or self.size, public=True, since=SINCE, **values)
        return list(factory_class._meta.model.objects.filter(id__in=[row.id for row in made]).order_by("id"))

    def both(self, factory_class, whole: str, wholes: list, **values) -> None:
        """Half of them under the record that grows, half under the other wholes."""
        half = (self.size + 1) // 2
        self.many(factory_class, size=half, **{whole: self.grower(type(wholes[0]))} | values)
        self.many(factory_class, size=half, **{whole: wholes} | values)

    @staticmethod
    def grower(model):
        """The record of a model whose page the tests ask for: under it stand as many parts as there are rows."""
        return model.objects.order_by("id")[0]

    def _ground(self):
        def one(factory_class, **values):
            return factory_class(public=True, since=SINCE, **values)

        towns = [one(make.MunicipalityFactory) for _ in range(9)]
        make.SegmentFactory.reset_sequence(0)
        for _ in range(5):
            segment = one(make.SegmentFactory)
            for part in (make.FundingChoiceFactory, make.ProcurementChoiceFactory, make.LeadTimeFactory):
                one(part, segment=segment)
            for town in towns:
                one(make.ParticipationFactory, segment=segment, municipality=town)
        for town in towns:
            one(make.HeaderFieldFactory, style=one(make.HouseStyleFactory, municipality=town))
        step, paper = one(make.MilestoneFactory, segment=segment), one(make.DocumentFactory)
        for organ in Organ:
            for town in towns:
                if organ != Organ.REGIONAL:
                    one(
                        make.DecisionFactory, milestone=step, organ=organ, municipality=town, document=paper, taken=True
                    )
        for growing in (
            make.PlanVersionFactory,
            make.PrincipleFactory,
            make.RiskFactory,
            make.MitigationFactory,
            make.RiskScaleFactory,
            make.PreconditionFactory,
            make.TariffFactory,
        ):
            one(growing)
        contract = one(make.ContractFactory)
        one(make.CapacityAgreementFactory, contract=contract)
        one(make.ContractRevisionFactory, contract=contract)
        one(make.SettlementFactory, segment=segment, year=2025)
        one(make.AdmissionFactory, round=one(make.AdmissionRoundFactory, segment=segment), provider=contract.provider)
        one(make.LetterFactory, municipality=towns[0], original=paper)
        for name, role in READERS.items():
            if role:
                user = make.UserFactory(email=email(name))
                give_role(user=user, role=role, municipality=None if role == Role.OFFICE else towns[0])

    # --- what there is much of

    def _plan(self):
        self.both(make.ReferenceFactory, "document", self.papers)
        self.many(make.SignatoryFactory, municipality=self.towns)
        tracks = self.many(make.TrackFactory)
        self.both(make.PhaseFactory, "track", tracks)
        step = self.grower(Milestone)
        steps = self.steps = self.many(make.MilestoneFactory, track=step.track, segment=self.segments)
        versions = self.many(make.PlanVersionFactory, known_on=date(2025, 1, 1))
        old, new = self.grower(PlanVersion), versions[-1]
        for version in (old, new):
            self.many(make.PlanItemFactory, version=version, milestone=steps)
        self.many(make.PlanItemFactory, version=versions, milestone=step)
        self.both(make.ShiftFactory, "milestone", steps, old_version=old, new_version=new)
        for pair in (make.DependencyFactory, make.CounterpartFactory):
            self.many(pair, earlier=step, later=steps)
            self.many(pair, earlier=steps, later=[*steps[1:], steps[0]])
        self.many(make.DecisionFactory, milestone=steps, municipality=self.towns, document=self.papers, taken=True)
        self.both(make.MeetingFactory, "milestone", steps, municipality=self.towns)
        self.many(make.ImpactTestSegmentFactory, test=self.many(make.ImpactTestFactory), segment=self.segments)

    def _segments(self):
        for part in (
            make.ObjectiveFactory,
            make.TransformationTaskFactory,
            make.SegmentAliasFactory,
            make.ProductFactory,
        ):
            self.both(part, "segment", self.segments)
        principles = self.many(make.PrincipleFactory)
        self.both(make.ProgressNoteFactory, "principle", principles)
        self.many(make.FramePointFactory, principle=principles, municipality=self.towns, reported_in=self.papers)
        self.many(make.SavingsTargetFactory)
        self.many(make.ProjectCostFactory)

    def _risks(self):
        risk, measure = self.grower(Risk), self.grower(Mitigation)
        risks = self.many(make.RiskFactory)
        concerns = self.many(make.RiskFactory, noted=True, municipality=self.towns)
        measures = self.many(make.MitigationFactory)
        self.many(make.RiskMitigationFactory, risk=risks, mitigation=measure, refers_to=risk)
        self.many(make.RiskMitigationFactory, risk=concerns, mitigation=measures)
        self.many(make.RiskMitigationFactory, risk=risk, mitigation=measures, refers_to=risks)
        self.many(make.RiskSegmentFactory, risk=risks, segment=self.segments)
        for later in (risks, risk):
            self.many(make.RiskLineageFactory, earlier=concerns, later=later)
        self.many(make.RiskLineageFactory, earlier=concerns, later=None, kind=LineageKind.NO_COUNTERPART)
        self.many(make.RiskClaimFactory)
        scale = self.grower(RiskScale)
        self.many(make.ScaleStepFactory, scale=self.many(make.RiskScaleFactory))
        by = User.objects.get(email=email("office"))
        self.both(make.RiskAssessmentFactory, "risk", risks, scored=True, assessed_by=by, scale=scale)
        self.both(make.AcceptanceFactory, "risk", risks)
        conditions = self.many(make.PreconditionFactory, risk=risk)
        self.many(make.PreconditionStatusFactory, precondition=conditions, municipality=self.towns)

    def _contracts(self):
        providers = self.providers = self.many(make.ProviderFactory)
        self.both(make.ContractFactory, "provider", providers, segment=self.segments)
        contracts = self.contracts = self.many(make.ContractFactory, provider=providers, segment=self.segments)
        self.both(make.ContractTermFactory, "contract", contracts)
        self.many(make.TransferPlanFactory, contract=contracts)
        milestone = self.grower(Milestone)
        self.many(make.ExtensionFactory, contract=contracts, milestone=milestone)
        self.many(make.ExtensionFactory, contract=None, segment=self.segments, milestone=milestone)
        agreements = self.many(make.CapacityAgreementFactory, contract=contracts)
        self.both(make.ValveRequestFactory, "agreement", agreements)
        tariffs = self.many(make.TariffFactory, product=list(Product.objects.order_by("-id")[: self.size]))
        self.both(make.TariffPartFactory, "tariff", tariffs)

    def _settlements(self):
        before = Usage.objects.count()
        days = [date(2000, 1, 1) + timedelta(before + number) for number in range(self.size)]
        # a segment and a year at a time
        each = {
            "segment": list(islice(cycle(self.segments), self.size)),
            "year": [1900 + before + number // len(self.segments) for number in range(self.size)],
        }
        town = self.towns[0]
        self.many(make.UsageFactory, municipality=town, segment=self.segments[0], first_day=days, last_day=days)
        self.many(make.AdvanceFactory, municipality=town, **each)
        self.many(make.IndexationFactory, **each)
        settlements = self.many(make.SettlementFactory, **each)
        self.many(make.SettlementLineFactory, settlement=settlements, municipality=self.towns)
        parties = {"payer": self.towns[:4], "receiver": self.towns[4:8]}
        self.both(make.SettlementTransferFactory, "settlement", settlements, **parties)

    def _procedures(self):
        first, contracts = self.grower(RevisionRound), self.contracts
        revisions = self.many(make.ContractRevisionFactory, round=first, contract=contracts)
        self.many(make.ContractRevisionFactory, round=self.many(make.RevisionRoundFactory), contract=contracts)
        self.both(make.RevisionTermFactory, "revision", revisions)
        self.both(make.ReactionFactory, "revision", revisions)
        opening, admission = self.grower(AdmissionRound), self.grower(Admission)
        openings = self.many(make.AdmissionRoundFactory, segment=self.segments)
        self.many(make.RequirementFactory, round=openings)
        wanted = self.many(make.RequirementFactory, round=opening)
        self.many(make.AdmissionFactory, round=openings, provider=self.providers)
        admissions = self.many(make.AdmissionFactory, round=opening, provider=self.providers)
        for one in (admission, admissions[0]):
            self.many(make.AdmissionCheckFactory, admission=one, requirement=wanted)

    def _letters(self):
        letter, town = self.grower(Letter), self.towns[0]
        editions = self.many(make.EditionFactory)
        letters = self.many(make.LetterFactory, edition=editions, municipality=town, original=self.papers)
        self.many(make.BlockFactory, edition=editions)
        blocks = self.many(make.BlockFactory, edition=letter.edition)
        self.both(make.AnnexFactory, "edition", editions)
        field = HeaderField.objects.get(style__municipality=town)
        self.many(make.HeaderValueFactory, letter=letters, field=field)
        self.many(make.LocalPassageFactory, letter=letter, block=blocks)
        people = list(Signatory.objects.filter(municipality=town).order_by("-id"))
        self.many(make.LetterSignatoryFactory, letter=letters, signatory=people[0])
        for promise in (make.CommitmentFactory, make.InformationMomentFactory):
            self.many(promise, municipality=self.towns)
        questions = self.many(make.QuestionFactory, municipality=self.towns, outdated_by=self.papers)
        self.many(make.QuestionFactFactory, question=questions, milestone=self.steps)
        self.both(make.TreatmentFactory, "letter", letters)
        self.many(make.ChangeNoteFactory, edition=letter.edition)
        tasks = self.many(make.PassageTaskFactory, edition=letter.edition)
        self.many(make.PassageRemarkFactory, task=tasks)
