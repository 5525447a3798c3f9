"""Planning pages: the plan at a moment, two plans side by side, nine councils, meetings."""

from django.http import Http404

from jeugdhulp.views import Page, TablePage

from .comparison import Outcome, compare
from .council_matrix import council_matrix, members
from .figures import PHONE, plan_timeline
from .filters import MeetingFilter
from .models import Counterpart, Dependency, ImpactTest, Meeting, Shift
from .plans import Standing, all_versions, plans, standing, start_of, unmentioned, with_tracks
from .tables import MeetingTable, PlanTable, UnmentionedTable


class PlanPage(Page):
    """Pages that read all versions of the plan."""

    def read_plans(self):
        self.versions = with_tracks(self.snapshot, all_versions(self.snapshot, "source"))
        self.plans = plans(self.versions)
        for version in self.versions:
            for item in version.items.all():
                item.standing = standing(item, item.milestone, self.reading.day)

    def read_shifts(self):
        return self.snapshot.attach(self.snapshot.of(Shift), "new_version", self.versions)

    def milestones(self):
        return {item.milestone.id: item.milestone for version in self.versions for item in version.items.all()}.values()


class PlanningIndex(PlanPage, TablePage):
    """The plan that holds, as a figure and as the tables of its paper; and what it no longer names."""

    title = "Planning"
    template_name = "planning/index.html"

    def get_tables(self):
        self.read_plans()
        if not self.plans:
            return {"planning": PlanTable([])}
        current = self.plans[-1]
        tables = {}
        for number, (caption, items) in enumerate(current.tables.items(), start=1):
            name = f"tabel-{number}"
            tables[name] = PlanTable(items)
            tables[name].caption = caption or "Buiten de tabellen"
        self.gone = unmentioned(self.plans[:-1], current)
        for item in self.gone:
            if item.standing in (Standing.PLANNED, Standing.SILENT):
                item.standing = Standing.UNMENTIONED
        if self.gone:
            tables["niet-meer-genoemd"] = UnmentionedTable(self.gone)
            tables["niet-meer-genoemd"].caption = "Uit eerdere planningen, hier niet meer genoemd"
        return tables

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not self.plans:
            return context | {"plan": None}
        current, earlier = self.plans[-1], self.plans[:-1]
        return context | {
            "plan": current,
            "start": start_of(current),
            "first_plan": self.plans[0],
            "moved": self._start_moved(current),
            "earlier": earlier,
            "figure": plan_timeline(current, earlier, self.reading.day)
            + plan_timeline(current, earlier, self.reading.day, width=PHONE),
            "dependencies": self._dependencies(),
            "tests": list(self.snapshot.of(ImpactTest)),
        }

    def _dependencies(self):
        pairs = self.snapshot.attach(self.snapshot.of(Dependency), "earlier", self.milestones())
        self.snapshot.attach(pairs, "later", self.milestones())
        return [pair for pair in pairs if pair.earlier and pair.later]

    def _start_moved(self, current):
        """How the start moved against the first plan that named one."""
        first = next((plan for plan in self.plans if start_of(plan)), None)
        if first is None or first is current or start_of(current) is None:
            return None
        rows = compare(first, current, self.read_shifts(), [])
        return next((row for row in rows if row.outcome == Outcome.MOVED and row.new == start_of(current)), None)


class PlanningCompare(PlanPage):
    """Two plans side by side: ?van=P1&naar=P4, by the codes of the versions."""

    title = "Planningen vergelijken"
    template_name = "planning/compare.html"

    def get_context_data(self, **kwargs):
        self.read_plans()
        context = super().get_context_data(**kwargs) | {"plans": self.plans, "rows": [], "old": None, "new": None}
        if len(self.plans) < 2:
            return context
        old = self._chosen("van", self.plans[0])
        new = self._chosen("naar", self.plans[-1])
        pairs = self.snapshot.attach(self.snapshot.of(Counterpart), "later", self.milestones())
        rows = compare(old, new, self.read_shifts(), pairs)
        return context | {"old": old, "new": new, "rows": rows, "counts": _counts(rows)}

    def _chosen(self, name, default):
        code = self.request.GET.get(name)
        if not code:
            return default
        found = next((plan for plan in self.plans if plan.version.code == code), None)
        if found is None:
            raise Http404("Deze planversie is er niet op deze peildatum.")
        return found


def _counts(rows):
    return {str(outcome): n for outcome in Outcome if (n := sum(row.outcome == outcome for row in rows))}


class Decisions(Page):
    """Per decision and per municipality: planned, taken, or unknown."""

    title = "Besluiten van negen gemeenten"
    template_name = "planning/decisions.html"

    def get_context_data(self, **kwargs):
        municipalities = members(self.snapshot, self.reading.day)
        rows = council_matrix(self.snapshot, municipalities)
        return super().get_context_data(**kwargs) | {"municipalities": municipalities, "rows": rows}


class Meetings(TablePage):
    """Meetings, filtered."""

    title = "Bijeenkomsten"
    template_name = "planning/meetings.html"

    def get_tables(self):
        self.filter = MeetingFilter(
            self.request.GET or None, queryset=self.snapshot.of(Meeting), snapshot=self.snapshot
        )
        rows = self.snapshot.join(self.filter.qs, "municipality", "source")
        return {"bijeenkomsten": MeetingTable(rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"filter": self.filter}
