"""Per decision and per municipality: planned, taken, open again, or not known."""

from types import SimpleNamespace

from jeugdhulp.views import TablePage

from ..council_matrix import council_matrix, members, on
from ..decision_tables import DecisionTable
from ..enums import Organ
from ..matrix_words import amended, summary
from ..warnings import decision_warnings
from .base import PlanPage


class Decisions(PlanPage, TablePage):
    """The nine-council matrix; its downloads give one line per decision and municipality."""

    title = "Besluiten van negen gemeenten"
    template_name = "planning/decisions.html"

    def get_tables(self):
        self.read_plans()
        day = self.reading.day
        self.municipalities = on(members(self.snapshot), day)
        current = self.plans[-1].items if self.plans else ()
        self.steps = council_matrix(self.snapshot, self.municipalities, current, day)
        lines = [
            SimpleNamespace(step=step, cell=cell, organ=step.organ.label) for step in self.steps for cell in step.cells
        ]
        return {"besluiten": DecisionTable(lines)}

    def get_context_data(self, **kwargs):
        steps = [
            {
                "row": step,
                "url": self.link(step.milestone),
                "told": summary(step),
                "amended": amended(step),
                "apart": step.organ != Organ.REGIONAL,
            }
            for step in self.steps
        ]
        return super().get_context_data(**kwargs) | {
            "municipalities": self.municipalities,
            "columns": len(self.municipalities) + 1,
            "steps": steps,
            "calendars": self.calendars("gemeente", self.municipalities),
            "warnings": decision_warnings(self.steps, self.reading.day) if self.reading.is_office else [],
        }
