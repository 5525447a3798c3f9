"""The plan and what is decided, discussed and tested on the way."""

from datetime import date

import factory

from planning import models
from planning.enums import (
    Bound,
    DecisionState,
    ImpactTestKind,
    ImpactTestState,
    MeetingKind,
    MeetingState,
    MilestoneKind,
    Organ,
    PlanStatus,
    Precision,
)

from .base import RecordedFactory, whole


class PeriodFactory(RecordedFactory):
    """What has a period: one known day; `unknown_period=True` for none at all."""

    class Meta:
        abstract = True

    class Params:
        unknown_period = factory.Trait(
            period_text="", start=None, end=None, precision=Precision.UNKNOWN, bound=Bound.EXACT
        )

    period_text = "1 maart 2027"
    start = date(2027, 3, 1)
    end = factory.SelfAttribute("start")
    precision = Precision.DAY
    bound = Bound.EXACT


class TrackFactory(RecordedFactory):
    class Meta:
        model = models.Track

    name = factory.Sequence(lambda n: f"Spoor {n}")
    slug = factory.Sequence(lambda n: f"spoor-{n}")
    order = factory.Sequence(lambda n: n % 1000 + 1)


class PhaseFactory(PeriodFactory):
    class Meta:
        model = models.Phase

    track = whole("TrackFactory")
    name = factory.Sequence(lambda n: f"Fase {n}")
    order = factory.Sequence(lambda n: n % 1000 + 1)


class MilestoneFactory(RecordedFactory):
    """Something still to come; `realised=True` for what happened, with its evidence."""

    class Meta:
        model = models.Milestone

    class Params:
        realised = factory.Trait(realised_on=date(2026, 3, 3), evidence=whole("DocumentFactory"))

    title = factory.Sequence(lambda n: f"Mijlpaal {n}")
    slug = factory.Sequence(lambda n: f"mijlpaal-{n}")
    track = whole("TrackFactory")
    kind = MilestoneKind.PUBLICATION


class DependencyFactory(RecordedFactory):
    class Meta:
        model = models.Dependency

    earlier = whole("MilestoneFactory")
    later = whole("MilestoneFactory")


class PlanVersionFactory(RecordedFactory):
    class Meta:
        model = models.PlanVersion

    code = factory.Sequence(lambda n: f"V{n}")
    title = factory.Sequence(lambda n: f"Planversie {n}")
    known_on = date(2026, 3, 3)
    status = PlanStatus.OUTLINE


class PlanItemFactory(PeriodFactory):
    class Meta:
        model = models.PlanItem

    version = whole("PlanVersionFactory")
    milestone = whole("MilestoneFactory")
    order = factory.Sequence(lambda n: n % 1000 + 1)
    marker = factory.Sequence(lambda n: f"r{n}")
    title = factory.Sequence(lambda n: f"Actie {n}")


class ShiftFactory(RecordedFactory):
    class Meta:
        model = models.Shift

    milestone = whole("MilestoneFactory")
    old_version = whole("PlanVersionFactory")
    new_version = whole("PlanVersionFactory")
    reason = "Meer tijd nodig."


class CounterpartFactory(RecordedFactory):
    class Meta:
        model = models.Counterpart

    earlier = whole("MilestoneFactory")
    later = whole("MilestoneFactory")
    difference = "andere aard"


class DecisionFactory(PeriodFactory):
    """What a college means to decide; `taken=True` for what it decided, `council=True` for the council."""

    class Meta:
        model = models.Decision

    class Params:
        taken = factory.Trait(state=DecisionState.TAKEN, decided_on=date(2026, 3, 3))
        council = factory.Trait(organ=Organ.COUNCIL)
        regional = factory.Trait(organ=Organ.REGIONAL, organ_name="Regionaal overleg", municipality=None)

    milestone = whole("MilestoneFactory")
    municipality = whole("MunicipalityFactory")
    organ = Organ.COLLEGE


class MeetingFactory(PeriodFactory):
    class Meta:
        model = models.Meeting

    kind = MeetingKind.COUNCIL_INFORMATION
    title = factory.Sequence(lambda n: f"Bijeenkomst {n}")
    state = MeetingState.PLANNED


class ImpactTestFactory(PeriodFactory):
    class Meta:
        model = models.ImpactTest

    kind = ImpactTestKind.EXECUTION
    title = factory.Sequence(lambda n: f"Toets {n}")
    state = ImpactTestState.ANNOUNCED


class ImpactTestSegmentFactory(RecordedFactory):
    class Meta:
        model = models.ImpactTestSegment

    test = whole("ImpactTestFactory")
    segment = whole("SegmentFactory")
