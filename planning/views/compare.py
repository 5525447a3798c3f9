"""Any two plan versions side by side: ?van=P1&naar=P4, by their codes."""

from types import SimpleNamespace

from django.http import Http404
from django.utils.functional import cached_property

from jeugdhulp.templatetags.layout import other_parameters
from jeugdhulp.views import TablePage

from ..comparison import Outcome, compare
from ..comparison_tables import CompareTable, ReadingTable
from ..figures import draw_plan, first_rows, on_page, outcome_of
from ..models import Counterpart, Track
from ..plans import Plan, in_no_earlier_table, plan_of
from .base import PlanPage


class PlanningCompare(PlanPage, TablePage):
    """A version stands with what supplements it, unless they are compared with each other; the oldest stands left."""

    title = "Planningen vergelijken"
    template_name = "planning/compare.html"
    per_page = 200

    def get_tables(self):
        self.read_plans("source")
        if len(self.plans) < 2:
            return {}
        rows = self.compared
        old, new = self.chosen
        codes = {"old": old.version.code, "new": new.version.code}
        moved = CompareTable(self._lines(rows, reading=False), **codes)
        moved.caption = f"{old.version.title} naast {new.version.title}"
        tables = {"vergelijking": moved}
        if readings := self._lines(rows, reading=True):
            tables["duiding"] = ReadingTable(readings, **codes)
            tables["duiding"].caption = "Verschillende zaken naast elkaar"
        return tables

    @cached_property
    def asked(self) -> list:
        """The two versions of the address, the oldest first. Raises Http404 for a code that is not there."""
        first = self._version("van", self.plans[0].version)
        second = self._version("naar", self.plans[-1].version)
        return sorted((first, second), key=self.versions.index)

    @cached_property
    def chosen(self) -> tuple[Plan, Plan]:
        """The two plans, the oldest first."""
        old, new = self.asked
        if self._whole(old) == self._whole(new):
            return tuple(plan_of(version, self.versions if old == new else []) for version in (old, new))
        return plan_of(self._whole(old), self.versions), plan_of(self._whole(new), self.versions)

    def _whole(self, version):
        """The version that this one supplements, else itself: by itself a supplement is no plan."""
        return next((whole for whole in self.versions if whole.id == version.supplements_id), version)

    @cached_property
    def compared(self):
        old, new = self.chosen
        places = [self.versions.index(plan.version) for plan in (old, new)]
        between = [plan for plan in self.plans if places[0] < self.versions.index(plan.version) < places[1]]
        pairs = self.snapshot.attach(self.snapshot.of(Counterpart), "later", self.milestones)
        return compare(old, new, self.read_shifts(), pairs, between=between)

    def _version(self, name, default):
        code = self.request.GET.get(name)
        if not code:
            return default
        found = next((version for version in self.versions if version.code == code), None)
        if found is None:
            raise Http404("Deze planversie is er niet op deze peildatum.")
        return found

    def _lines(self, rows, *, reading):
        """The rows of a table, each with the address of its milestone."""
        return [
            SimpleNamespace(compared=row, title=row.title, url=self.link(row.milestone))
            for row in rows
            if (row.outcome == Outcome.READING) == reading
        ]

    def get_context_data(self, **kwargs):
        kept = other_parameters(self.request, "van", "naar")
        context = super().get_context_data(**kwargs) | {
            "versions": self.versions,
            "old": None,
            "new": None,
            "kept": kept,
        }
        if len(self.plans) < 2:
            return context
        old, new = self.chosen
        self.snapshot.attach(self.milestones, "track", self.snapshot.of(Track))
        title = outcome_of(new, [old])
        ghosts = first_rows([old])
        return context | {
            "old": old,
            "new": new,
            "rows": [row for row in self.compared if row.outcome != Outcome.READING],
            "counts": self._counts(),
            "adds": new.version.supplements_id == old.version.id,
            "with": [
                (self._whole(version).code, version.code)
                for version in self.asked
                if version not in (old.version, new.version)
            ],
            "between": [
                (plan.version, row) for plan in (old, new) for row in in_no_earlier_table(plan.version, self.versions)
            ],
            "figure": on_page(
                lambda width: draw_plan(new, ghosts, self.look, title, width=width, compared=self.compared)
            ),
        }

    def _counts(self):
        found = [row.outcome for row in self.compared]
        return {outcome.value: found.count(outcome) for outcome in Outcome if outcome in found}
