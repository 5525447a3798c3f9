"""Segments and what was decided and costed about them. There are five segments: the sixth is refused."""

from datetime import date

import factory

from segments import models
from segments.enums import (
    AmountKind,
    Basis,
    ChoiceStatus,
    FrameCourse,
    FundingForm,
    Level,
    ParticipationMode,
    ProcurementForm,
    ProgressStatus,
    SavingsNotion,
    Tense,
)

from .base import RecordedFactory, whole


class SegmentFactory(RecordedFactory):
    class Meta:
        model = models.Segment

    number = factory.Sequence(lambda n: n % 5 + 1)
    name = factory.LazyAttribute(lambda o: f"Segment {o.number}")
    slug = factory.LazyAttribute(lambda o: f"segment-{o.number}")


class SegmentPartFactory(RecordedFactory):
    class Meta:
        abstract = True

    segment = whole("SegmentFactory")


class SegmentAliasFactory(SegmentPartFactory):
    class Meta:
        model = models.SegmentAlias

    name = factory.Sequence(lambda n: f"Andere naam {n}")


class ObjectiveFactory(SegmentPartFactory):
    class Meta:
        model = models.Objective

    order = factory.Sequence(lambda n: n % 1000 + 1)
    marker = factory.LazyAttribute(lambda o: str(o.order))
    text = factory.Sequence(lambda n: f"Doel {n}")


class TransformationTaskFactory(SegmentPartFactory):
    class Meta:
        model = models.TransformationTask

    text = factory.Sequence(lambda n: f"Opgave {n}")


class FundingChoiceFactory(SegmentPartFactory):
    """The intended funding, not decided yet; `adopted=True` for capacity funding that is."""

    class Meta:
        model = models.FundingChoice

    class Params:
        adopted = factory.Trait(form=FundingForm.CAPACITY, status=ChoiceStatus.ADOPTED)

    tense = Tense.INTENDED
    form = FundingForm.UNDECIDED
    status = ChoiceStatus.OPEN


class ProcurementChoiceFactory(SegmentPartFactory):
    """The region's choice; `local=True` for one municipality's own tender."""

    class Meta:
        model = models.ProcurementChoice

    class Params:
        local = factory.Trait(
            form=ProcurementForm.LOCAL_TENDER, municipality=whole("MunicipalityFactory"), chosen_text="2024"
        )

    form = ProcurementForm.REVISION
    status = ChoiceStatus.CHOSEN


class ParticipationFactory(SegmentPartFactory):
    class Meta:
        model = models.Participation

    class Params:
        derived = factory.Trait(basis=Basis.DERIVED)

    municipality = whole("MunicipalityFactory")
    mode = ParticipationMode.REGIONAL


class ProductFactory(RecordedFactory):
    class Meta:
        model = models.Product

    code = factory.Sequence(lambda n: f"P{n:04}")
    name = factory.Sequence(lambda n: f"Product {n}")


class PrincipleFactory(RecordedFactory):
    class Meta:
        model = models.Principle

    number = factory.Sequence(lambda n: n + 1)
    title = factory.Sequence(lambda n: f"Uitgangspunt {n}")


class ProgressNoteFactory(RecordedFactory):
    class Meta:
        model = models.ProgressNote

    principle = whole("PrincipleFactory")
    reported_on = date(2026, 3, 3)
    status = ProgressStatus.RUNNING
    text = factory.Sequence(lambda n: f"Voortgang {n}")


class FramePointFactory(RecordedFactory):
    class Meta:
        model = models.FramePoint

    marker = factory.Sequence(lambda n: "abcdefgh"[n % 8])
    text = factory.Sequence(lambda n: f"Kader {n}")
    course = FrameCourse.ADOPTED


class AmountFactory(RecordedFactory):
    """A regional sum of one year; `municipal=True` for one of a municipality, `unknown=True` for a gap."""

    class Meta:
        abstract = True

    class Params:
        municipal = factory.Trait(level=Level.MUNICIPAL, municipality=whole("MunicipalityFactory"))
        unknown = factory.Trait(amount=None)

    kind = AmountKind.TARGET
    level = Level.REGIONAL
    amount = "1000000.00"
    first_year = 2027


class SavingsTargetFactory(AmountFactory):
    class Meta:
        model = models.SavingsTarget

    notion = SavingsNotion.SAVING


class ProjectCostFactory(AmountFactory):
    class Meta:
        model = models.ProjectCost

    kind = AmountKind.BUDGET
    what = factory.Sequence(lambda n: f"Post {n}")
