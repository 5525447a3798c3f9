"""The five segments, what the councils decided, and the money."""

from jeugdhulp.views import TablePage

from .enums import ProgressStatus
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
            # whoever sorts the table wants to see it
            "sorted": self.tables["segmenten"].prefixed_order_by_field in self.request.GET,
        }


class Frames(TablePage):
    """The points a to h and the six principles: what was decided, its course now, where it deviates."""

    title = "Kaders"
    template_name = "segments/frames.html"

    def get_tables(self):
        points = self.snapshot.join(self.snapshot.of(FramePoint), "principle", "reported_in", "municipality", "source")
        by_council: dict[str, list] = {}
        for point in points:
            by_council.setdefault(point.municipality.name if point.municipality else "de regio", []).append(point)
        tables = {}
        for number, (name, rows) in enumerate(by_council.items(), start=1):
            tables[f"kaders-{number}"] = FrameTable(rows)
            tables[f"kaders-{number}"].caption = (
                f"Kaders van de raad van {name}" if name != "de regio" else "Kaders van de regio"
            )
        return tables

    def get_context_data(self, **kwargs):
        principles = self.snapshot.join(self.snapshot.of(Principle), "progress_notes__source", "source")
        for principle in principles:
            for note in principle.progress_notes.all():
                note.kind = PROGRESS_BADGE[note.status]
        return super().get_context_data(**kwargs) | {"principles": principles}


class Money(TablePage):
    """Targets, forecasts and what was realised; project costs. Gaps are shown as gaps."""

    title = "Financiën"
    template_name = "segments/money.html"

    def get_tables(self):
        joins = ("municipality", "source")
        savings = groups(self.snapshot.join(self.snapshot.of(SavingsTarget), *joins))
        costs = groups(self.snapshot.join(self.snapshot.of(ProjectCost), *joins))
        tables = {}
        for name, found, caption in (
            ("besparingen", savings, "Besparingen"),
            ("projectkosten", costs, "Projectkosten"),
        ):
            tables[name] = AmountTable([amount for group in found for amount in group.amounts])
            tables[name].caption = caption
        return tables
