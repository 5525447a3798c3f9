"""Providers, contracts, admission, capacity. A provider is made up and says so."""

from datetime import date

import factory

from contracts import models
from contracts.enums import (
    AdmissionRoundKind,
    AdmissionState,
    ContractState,
    ReactionKind,
    ReactionOutcome,
    RevisionKind,
    RevisionState,
    SettlementKind,
    ValveState,
)

from .base import RecordedFactory, whole
from .planning import PeriodFactory


class ProviderFactory(RecordedFactory):
    class Meta:
        model = models.Provider

    name = factory.Sequence(lambda n: f"Voorbeeldaanbieder {n} (verzonnen)")
    slug = factory.Sequence(lambda n: f"voorbeeldaanbieder-{n}")
    email = factory.LazyAttribute(lambda o: f"contracten@{o.slug}.example.nl")
    fictitious = True


class ContractFactory(RecordedFactory):
    """A running contract without a segment; `split=True` for its part of one segment, `ended=True` for the whole."""

    class Meta:
        model = models.Contract

    class Params:
        split = factory.Trait(
            segment=whole("SegmentFactory"),
            split_from=whole("ContractFactory", provider=factory.SelfAttribute("..provider"), ended=True),
        )
        ended = factory.Trait(state=ContractState.ENDED, end=date(2026, 1, 1))

    provider = whole("ProviderFactory")
    number = factory.Sequence(lambda n: f"C-{n}")
    start = date(2025, 1, 1)
    end = date(2027, 1, 1)
    state = ContractState.RUNNING


class RevisionRoundFactory(PeriodFactory):
    class Meta:
        model = models.RevisionRound

    number = factory.Sequence(lambda n: n + 1)
    kind = RevisionKind.CONTENT
    title = factory.Sequence(lambda n: f"Herziening {n}")


class ContractTermFactory(RecordedFactory):
    class Meta:
        model = models.ContractTerm

    contract = whole("ContractFactory")
    name = factory.Sequence(lambda n: f"Onderwerp {n}")
    text = factory.Sequence(lambda n: f"Afspraak {n}")


class ContractRevisionFactory(RecordedFactory):
    class Meta:
        model = models.ContractRevision

    contract = whole("ContractFactory")
    round = whole("RevisionRoundFactory")
    state = RevisionState.PREPARED


class RevisionTermFactory(RecordedFactory):
    class Meta:
        model = models.RevisionTerm

    revision = whole("ContractRevisionFactory")
    name = factory.Sequence(lambda n: f"Onderwerp {n}")
    before = "Zoals het was."
    after = "Zoals het wordt."


class ReactionFactory(RecordedFactory):
    """Remarks without an answer yet; `silent=True` for a provider without remarks, `answered=True` with the answer."""

    class Meta:
        model = models.Reaction

    class Params:
        silent = factory.Trait(kind=ReactionKind.NO_REMARKS, subject="", text="")
        answered = factory.Trait(
            answer="Dank voor uw reactie.", answered_on=date(2027, 4, 15), outcome=ReactionOutcome.EXPLAINED
        )

    revision = whole("ContractRevisionFactory")
    received_on = date(2027, 4, 1)
    kind = ReactionKind.REMARKS
    subject = "Looptijd"
    text = "De looptijd is te kort."


class TransferPlanFactory(RecordedFactory):
    class Meta:
        model = models.TransferPlan

    contract = whole("ContractFactory")
    ends_on = date(2027, 12, 31)
    young_people = 30
    finishing = 20
    moving = 10
    arrangements = "Warme overdracht voor het einde van het contract."


class LeadTimeFactory(RecordedFactory):
    """Of one segment; `of_all=True` for all that have none of their own."""

    class Meta:
        model = models.LeadTime

    class Params:
        of_all = factory.Trait(segment=None)

    segment = whole("SegmentFactory")
    decision_days = 90
    notice_days = 180
    legal_days = 20


class ExtensionFactory(RecordedFactory):
    """An extension of one contract; `of_segment=True` for all contracts of a segment."""

    class Meta:
        model = models.Extension

    class Params:
        of_segment = factory.Trait(contract=None, segment=whole("SegmentFactory"))

    contract = whole("ContractFactory")
    agreed_end = date(2028, 1, 1)
    at_least = True


class AdmissionRoundFactory(RecordedFactory):
    """Open house with a window; `open_ended=True` for one that runs on."""

    class Meta:
        model = models.AdmissionRound

    class Params:
        open_ended = factory.Trait(rolling=True, closes=None)

    segment = whole("SegmentFactory")
    kind = AdmissionRoundKind.OPEN_HOUSE
    title = factory.Sequence(lambda n: f"Toelatingsronde {n}")
    opens = date(2026, 9, 1)
    closes = date(2026, 11, 1)
    court_days = 20


class RequirementFactory(RecordedFactory):
    class Meta:
        model = models.Requirement

    round = whole("AdmissionRoundFactory")
    order = factory.Sequence(lambda n: n % 1000 + 1)
    text = factory.Sequence(lambda n: f"Eis {n}")


class AdmissionFactory(RecordedFactory):
    """An application; `rejected=True` with its ground, `signed=True` with the contract that it led to."""

    class Meta:
        model = models.Admission

    class Params:
        rejected = factory.Trait(
            state=AdmissionState.REJECTED, ground="Voldoet niet aan de voorwaarden.", court_until=date(2026, 12, 1)
        )
        signed = factory.Trait(
            state=AdmissionState.SIGNED,
            contract=whole(
                "ContractFactory",
                provider=factory.SelfAttribute("..provider"),
                segment=factory.SelfAttribute("..round.segment"),
                state=ContractState.AGREED,
            ),
        )

    round = whole("AdmissionRoundFactory")
    provider = whole("ProviderFactory")
    state = AdmissionState.SUBMITTED
    submitted_on = date(2026, 9, 15)

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        if (kwargs["state"] == AdmissionState.SIGNED) != (kwargs.get("contract") is not None):
            raise ValueError("A signed admission has a contract, another has none: use signed=True.")
        return super()._create(model_class, *args, **kwargs)


class AdmissionCheckFactory(RecordedFactory):
    class Meta:
        model = models.AdmissionCheck

    admission = whole("AdmissionFactory")
    requirement = whole("RequirementFactory", round=factory.SelfAttribute("..admission.round"))


class CapacityAgreementFactory(RecordedFactory):
    class Meta:
        model = models.CapacityAgreement

    contract = whole("ContractFactory", split=True)
    year = factory.Sequence(lambda n: 2026 + n % 3)
    places = 12
    budget = "250000.00"


class ValveRequestFactory(RecordedFactory):
    class Meta:
        model = models.ValveRequest

    agreement = whole("CapacityAgreementFactory")
    asked_on = date(2026, 10, 1)
    amount = "10000.00"
    state = ValveState.ASKED


class UsageFactory(RecordedFactory):
    class Meta:
        model = models.Usage

    municipality = whole("MunicipalityFactory")
    segment = whole("SegmentFactory")
    first_day = date(2025, 1, 1)
    last_day = date(2025, 1, 31)
    clients = 25
    amount = "50000.00"
    fictitious = True


class AdvanceFactory(RecordedFactory):
    class Meta:
        model = models.Advance

    municipality = whole("MunicipalityFactory")
    segment = whole("SegmentFactory")
    year = 2025
    amount = "100.00"
    fictitious = True


class SettlementFactory(RecordedFactory):
    class Meta:
        model = models.Settlement

    segment = whole("SegmentFactory")
    year = 2025
    kind = SettlementKind.PROVISIONAL
    cost = "100.00"
    fictitious = True


class SettlementLineFactory(RecordedFactory):
    """Give `advance` and `share`; the balance follows. `service_office=True` for what is left over."""

    class Meta:
        model = models.SettlementLine

    class Params:
        service_office = factory.Trait(municipality=None, advance=0, use=0, share=-5)

    settlement = whole("SettlementFactory")
    municipality = whole("MunicipalityFactory")
    advance = 100
    use = 1
    share = 100
    balance = factory.LazyAttribute(lambda o: o.advance - o.share)


class SettlementTransferFactory(RecordedFactory):
    class Meta:
        model = models.SettlementTransfer

    settlement = whole("SettlementFactory")
    payer = whole("MunicipalityFactory")
    receiver = whole("MunicipalityFactory")
    amount = "25.00"


class IndexationFactory(RecordedFactory):
    """Of one segment; `of_all=True` for all that have none of their own."""

    class Meta:
        model = models.Indexation

    class Params:
        of_all = factory.Trait(segment=None)

    segment = whole("SegmentFactory")
    year = factory.Sequence(lambda n: 2026 + n % 50)
    percentage = "3.500"
    basis = "Voorbeeldindex"


class TariffFactory(RecordedFactory):
    class Meta:
        model = models.Tariff

    product = whole("ProductFactory")
    valid_from = date(2028, 1, 1)
    amount = "95.00"
    fictitious = True


class TariffPartFactory(RecordedFactory):
    class Meta:
        model = models.TariffPart

    tariff = whole("TariffFactory")
    name = factory.Sequence(lambda n: f"Kostenelement {n}")
    amount = "60.00"
    evidence = "Voorbeeldberekening."
