"""Providers, contracts, admission, capacity. A provider is made up and says so."""

from datetime import date

import factory

from contracts import models
from contracts.enums import (
    AdmissionRoundKind,
    AdmissionState,
    ContractState,
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


class ContractRevisionFactory(RecordedFactory):
    class Meta:
        model = models.ContractRevision

    contract = whole("ContractFactory")
    round = whole("RevisionRoundFactory")
    state = RevisionState.PREPARED


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


class AdmissionFactory(RecordedFactory):
    """An application; `rejected=True` with its ground, `signed=True` with the contract that it led to."""

    class Meta:
        model = models.Admission

    class Params:
        rejected = factory.Trait(state=AdmissionState.REJECTED, ground="Voldoet niet aan de voorwaarden.")
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


class SettlementFactory(RecordedFactory):
    class Meta:
        model = models.Settlement

    segment = whole("SegmentFactory")
    year = 2025
    kind = SettlementKind.PROVISIONAL
    cost = "100.00"
    fictitious = True


class SettlementLineFactory(RecordedFactory):
    """Give `advance` and `share`; the balance follows."""

    class Meta:
        model = models.SettlementLine

    settlement = whole("SettlementFactory")
    municipality = whole("MunicipalityFactory")
    advance = 100
    use = 1
    share = 100
    balance = factory.LazyAttribute(lambda o: o.advance - o.share)
