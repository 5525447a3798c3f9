"""The three tests before publication, beside the plan."""

from jeugdhulp.shelf import Shelf
from jeugdhulp.templatetags.dutch import listed
from jeugdhulp.views import TablePage
from segments.models import Segment

from ..enums import ImpactTestState, MilestoneKind
from ..figures import draw_tests, on_page
from ..models import Dependency, ImpactTest
from ..tables import TestTable
from .base import PlanPage

BADGE = {ImpactTestState.ANNOUNCED: "active", ImpactTestState.RUNNING: "waiting", ImpactTestState.DONE: "done"}


class ImpactTests(PlanPage, TablePage):
    """Whom the tests look at, what they found, what was adjusted, and what waits for them."""

    title = "Toetsen vooraf"
    template_name = "planning/tests.html"

    def get_tables(self):
        self.read_plans()
        self.tests = self.snapshot.join(self.snapshot.of(ImpactTest), "test_segments", "source")
        self.together = Shelf.over(self.snapshot, Segment, Dependency)
        segments = list(self.together.of(Segment))
        for test in self.tests:
            parts = self.snapshot.attach(test.test_segments.all(), "segment", segments)
            test.segments = sorted((part.segment for part in parts if part.segment), key=lambda s: s.number)
            test.told = test.told_on(self.reading.day)
            test.badge = "waiting" if test.silent_on(self.reading.day) else BADGE[test.state]
            test.segment_names = listed(str(segment) for segment in test.segments)
        return {"toetsen": TestTable(self.tests)}

    def get_context_data(self, **kwargs):
        plan = self.plans[-1] if self.plans else None
        title = "De toetsen vooraf en wat daarna in de planning staat. Alle data staan in de tabel."
        return super().get_context_data(**kwargs) | {
            "tests": self.tests,
            "plan": plan,
            "figure": on_page(lambda width: draw_tests(self.tests, plan, self.look, title, width=width)),
            "waiting": self._waiting(),
        }

    def _waiting(self):
        """What comes after a test, by the dependencies."""
        pairs = self.snapshot.attach(self.together.of(Dependency), "earlier", self.milestones)
        self.snapshot.attach(pairs, "later", self.milestones)
        return [
            {"pair": pair, "url": self.link(pair.later)} for pair in pairs if pair.earlier.kind == MilestoneKind.TEST
        ]
