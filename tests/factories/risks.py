"""The risk register. SentReminder has no factory: it says nothing about the programme."""

from datetime import date

import factory

from risks import models
from risks.enums import AssessmentKind, Dimension, LineageKind, PreconditionState, RiskState

from .base import RecordedFactory, whole
from .planning import PeriodFactory


class RiskFactory(RecordedFactory):
    """A numbered risk of the region; `noted=True` for a remark from an earlier paper, without a number."""

    class Meta:
        model = models.Risk

    class Params:
        noted = factory.Trait(number=None, state=RiskState.NOTED)

    number = factory.Sequence(lambda n: n + 1)
    code = factory.Sequence(lambda n: f"risico-{n}")
    title = factory.Sequence(lambda n: f"Risico {n}")


class RiskSegmentFactory(RecordedFactory):
    class Meta:
        model = models.RiskSegment

    risk = whole("RiskFactory")
    segment = whole("SegmentFactory")


class RiskScaleFactory(RecordedFactory):
    class Meta:
        model = models.RiskScale

    name = factory.Sequence(lambda n: f"Schaal {n}")


class ScaleStepFactory(RecordedFactory):
    class Meta:
        model = models.ScaleStep

    scale = whole("RiskScaleFactory")
    dimension = Dimension.LIKELIHOOD
    level = factory.Sequence(lambda n: n % 5 + 1)
    label = factory.LazyAttribute(lambda o: f"trede {o.level}")


class RiskAssessmentFactory(RecordedFactory):
    """Not assessed; `scored=True` for a score with its scale, day and assessor."""

    class Meta:
        model = models.RiskAssessment

    class Params:
        scored = factory.Trait(
            likelihood=3,
            impact=4,
            scale=whole("RiskScaleFactory"),
            assessed_on=date(2026, 3, 3),
            assessed_by=factory.SubFactory("tests.factories.UserFactory"),
        )

    risk = whole("RiskFactory")
    kind = AssessmentKind.CURRENT


class MitigationFactory(PeriodFactory):
    """A measure without a period."""

    class Meta:
        model = models.Mitigation

    unknown_period = True
    title = factory.Sequence(lambda n: f"Maatregel {n}")
    code = factory.Sequence(lambda n: f"maatregel-{n}")


class RiskMitigationFactory(RecordedFactory):
    class Meta:
        model = models.RiskMitigation

    risk = whole("RiskFactory")
    mitigation = whole("MitigationFactory")


class RiskLineageFactory(RecordedFactory):
    """From one risk to another; `new=True` for a risk that came from nowhere, `ended=True` for one without heir."""

    class Meta:
        model = models.RiskLineage

    class Params:
        new = factory.Trait(earlier=None, kind=LineageKind.NEW)
        ended = factory.Trait(later=None, kind=LineageKind.NO_COUNTERPART)

    earlier = whole("RiskFactory")
    later = whole("RiskFactory")
    kind = LineageKind.CONTINUES


class RiskClaimFactory(RecordedFactory):
    class Meta:
        model = models.RiskClaim

    source = whole("DocumentFactory")
    text = factory.Sequence(lambda n: f"Bewering {n}: deze risico's zijn niet nieuw")


class AcceptanceFactory(RecordedFactory):
    class Meta:
        model = models.Acceptance

    risk = whole("RiskFactory")
    accepted_by = "Regionaal overleg"
    accepted_on = date(2026, 3, 3)
    until = date(2027, 3, 3)
    why = "De kosten wegen niet op tegen het gevolg."


class PreconditionFactory(RecordedFactory):
    class Meta:
        model = models.Precondition

    title = factory.Sequence(lambda n: f"Bouwsteen {n}")
    order = factory.Sequence(lambda n: n % 1000 + 1)


class PreconditionStatusFactory(RecordedFactory):
    class Meta:
        model = models.PreconditionStatus

    precondition = whole("PreconditionFactory")
    municipality = whole("MunicipalityFactory")
    state = PreconditionState.PARTLY
