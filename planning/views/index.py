"""The plan that holds, as a figure and as the tables of its paper; and what it no longer names."""

from django.http import Http404
from django.urls import reverse

from jeugdhulp.shelf import Shelf
from jeugdhulp.views import TablePage

from ..comparison import Outcome, compare
from ..figures import draw_plan, first_rows, on_page, outcome_of
from ..models import Dependency, Phase, Track
from ..plans import Standing, in_no_earlier_table, start_of, unmentioned
from ..slip import format_days, slip
from ..tables import PlanTable, UnmentionedTable
from ..warnings import plan_warnings, when_of
from .base import PlanPage


class PlanningIndex(PlanPage, TablePage):
    """?vergelijk=P1 chooses the plan that the figure shows as a ghost; without it the first that names a row."""

    title = "Planning"
    template_name = "planning/index.html"

    def get_tables(self):
        self.read_plans("source")
        if not self.plans:
            return {"planning": PlanTable([])}
        current = self.plans[-1]
        tables = {}
        for number, (caption, rows) in enumerate(current.tables.items(), start=1):
            tables[f"tabel-{number}"] = PlanTable(rows)
            tables[f"tabel-{number}"].caption = caption or "Buiten de tabellen"
        gone = unmentioned(self.plans[:-1], current)
        for row in gone:
            if row.standing in (Standing.PLANNED, Standing.SILENT):
                row.standing = Standing.UNMENTIONED
        if gone:
            tables["niet-meer-genoemd"] = UnmentionedTable(gone)
            tables["niet-meer-genoemd"].caption = "Uit eerdere planningen, hier niet meer genoemd"
        return tables

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not self.plans:
            return context | {"plan": None}
        current, earlier = self.plans[-1], self.plans[:-1]
        dependencies = self._dependencies()
        lanes = Shelf.over(self.snapshot, Track, Phase)
        self.tracks, self.phases = list(lanes.of(Track)), list(lanes.of(Phase))
        self.snapshot.attach(self.milestones, "track", self.tracks)
        return context | {
            "plan": current,
            "start": start_of(current),
            "moved": self._start_moved(current),
            "earlier": [(plan, self._between(plan)) for plan in earlier],
            "against": self._against(earlier),
            "ghosts": self._ghosts(earlier),
            "figure": self._figure(current, earlier),
            "calendars": self.calendars("spoor", self.tracks),
            "dependencies": [(pair, self._margin(pair, current)) for pair in dependencies],
            "warnings": plan_warnings(current, dependencies, self.reading.day) if self.reading.is_office else [],
        }

    def _figure(self, current, earlier):
        phases = self.snapshot.attach(self.phases, "track", self.tracks)
        against = self._against(earlier)
        ghosts = first_rows([against] if against else earlier)
        title = outcome_of(current, [against] if against else earlier)
        return on_page(lambda width: draw_plan(current, ghosts, self.look, title, width=width, phases=phases))

    def _against(self, earlier):
        """The plan that was asked for as a ghost. Raises Http404 for one that is no earlier plan."""
        code = self.request.GET.get("vergelijk")
        if not code:
            return None
        found = next((plan for plan in earlier if plan.version.code == code), None)
        if found is None:
            raise Http404("Deze eerdere planning is er niet op deze peildatum.")
        return found

    def _ghosts(self, earlier):
        """The plans that the figure can be compared with."""
        chosen = self._against(earlier)
        index = reverse("planning:index")
        return [
            {"code": plan.version.code, "url": f"{index}?vergelijk={plan.version.code}", "current": plan is chosen}
            for plan in earlier
        ]

    def _dependencies(self):
        pairs = self.snapshot.attach(self.snapshot.of(Dependency), "earlier", self.milestones)
        self.snapshot.attach(pairs, "later", self.milestones)
        for pair in pairs:
            pair.earlier.url, pair.later.url = self.link(pair.earlier), self.link(pair.later)
        return pairs

    @staticmethod
    def _margin(pair, current):
        """The days between both, where the plan that holds has dates for both."""
        rows = {row.milestone_id: row for row in current.items}
        before = when_of(pair.earlier, rows.get(pair.earlier_id))
        after = when_of(pair.later, rows.get(pair.later_id))
        closed = before and after and before.end and after.start
        return format_days(slip(before, after)) if closed else ""

    def _between(self, plan):
        """The dates of a plan that itself is not known, when no earlier table has them."""
        return [row.period_text for row in in_no_earlier_table(plan.version, self.versions)]

    def _start_moved(self, current):
        """How the start moved against the first plan that named one."""
        start = start_of(current)
        first = next((plan for plan in self.plans if start_of(plan)), None)
        if first is None or first is current or start is None:
            return None
        rows = compare(first, current, self.read_shifts(), [])
        return next((row for row in rows if row.outcome == Outcome.MOVED and row.new == start), None)
