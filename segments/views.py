"""The five segments, what the councils decided, and the money."""

from jeugdhulp.views import TablePage, was_used

from .enums import AmountKind, FrameCourse, ProgressStatus
from .models import FramePoint, Principle, ProjectCost, SavingsTarget
from .money import groups
from .overview import segment_views
from .tables import AmountTable, FrameTable, SegmentTable

PROGRESS_BADGE = {ProgressStatus.DONE: "done", ProgressStatus.RUNNING: "active", ProgressStatus.NOT_REPORTED: "neutral"}


class SegmentIndex(TablePage):
    """The five segments, as cards and as a table."""

    title = "Segmenten"
    template_name = "segments/index.html"

    def get_tables(self):
        self.views = segment_views(self.snapshot, self.reading.day)
        return {"segmenten": SegmentTable(self.views)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "segments": self.views,
            "sorted": was_used(self.tables["segmenten"], self.request),
        }


class Frames(TablePage):
    """The points a to h and the six principles: what was decided, its course now, where it deviates."""

    title = "Kaders"
    template_name = "segments/frames.html"

    def get_tables(self):
        points = self.snapshot.join(self.snapshot.of(FramePoint), "principle", "reported_in", "municipality")
        by_council: dict[str, list] = {}
        for point in points:
            by_council.setdefault(point.municipality.name if point.municipality else "de regio", []).append(point)
        self.deviations = [point for point in points if point.course == FrameCourse.DEVIATION]
        tables = {}
        for number, (name, rows) in enumerate(by_council.items(), start=1):
            tables[f"kaders-{number}"] = FrameTable(rows)
            tables[f"kaders-{number}"].caption = (
                f"Kaders van de raad van {name}" if name != "de regio" else "Kaders van de regio"
            )
        return tables

    def get_context_data(self, **kwargs):
        principles = self.snapshot.join(self.snapshot.of(Principle), "progress_notes__source")
        for principle in principles:
            for note in principle.progress_notes.all():
                note.kind = PROGRESS_BADGE[note.status]
        return super().get_context_data(**kwargs) | {
            "principles": principles,
            "deviations": self.deviations,
        }


class Money(TablePage):
    """Targets, forecasts and what was realised; project costs. Gaps are shown as gaps."""

    title = "Financiën"
    template_name = "segments/money.html"

    def get_tables(self):
        joins = ("municipality", "source")
        self.savings = groups(self.snapshot.join(self.snapshot.of(SavingsTarget), *joins))
        costs = groups(self.snapshot.join(self.snapshot.of(ProjectCost), *joins))
        tables = {}
        for name, found, caption in (
            ("besparingen", self.savings, "Besparingen"),
            ("projectkosten", costs, "Projectkosten"),
        ):
            rows = [amount for group in found for amount in group.amounts]
            kinds = {amount.kind for amount in rows}
            # a column that says the same in every row says nothing; the section says it
            tables[name] = AmountTable(rows, exclude=("kind",) if len(kinds) == 1 else ())
            tables[name].caption = caption
        return tables

    def get_context_data(self, **kwargs):
        kinds = {amount.kind for group in self.savings for amount in group.amounts}
        only = kinds == {AmountKind.TARGET}
        lead = "De stukken noemen alleen doelen. Wat er werkelijk wordt bespaard, is niet bekend." if only else ""
        return super().get_context_data(**kwargs) | {"savings_lead": lead}
