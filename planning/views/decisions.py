"""Per decision and per municipality: planned, taken, open again, or not known."""

from jeugdhulp.views import TablePage

from ..council_matrix import council_matrix
from ..decision_tables import DecisionTable, lines
from ..enums import MilestoneKind, Organ
from ..matrix_words import alike, amended, cell_lines, summary
from ..participants import members, on, partakers
from ..warnings import decision_warnings
from .base import PlanPage


class Decisions(PlanPage, TablePage):
    """The nine-council matrix; its downloads give one line per decision and municipality."""

    title = "Besluiten van negen gemeenten"
    template_name = "planning/decisions.html"

    def get_tables(self):
        self.read_plans(decided=False)
        together = partakers(self.snapshot)
        self.known = members(together)
        current = self.plans[-1].items if self.plans else ()
        self.steps = council_matrix(together, self.known, current, self.reading.day)
        return {"besluiten": DecisionTable(lines(self.steps))}

    def get_context_data(self, **kwargs):
        now = on(self.known, self.reading.day)
        municipalities = [cell.municipality for cell in self.steps[0].cells] if self.steps else now
        return super().get_context_data(**kwargs) | {
            "municipalities": municipalities,
            "columns": len(municipalities) + 1,
            "steps": [self._step(step) for step in self.steps],
            "elsewhere": self._elsewhere(),
            "calendars": self.calendars("gemeente", now),
            "warnings": decision_warnings(self.steps, self.reading.day) if self.reading.is_office else [],
        }

    def _step(self, step):
        window = step.window.text if step.window else ""
        return {
            "row": step,
            "url": self.link(step.milestone),
            "told": summary(step),
            "amended": amended(step),
            "apart": step.organ != Organ.REGIONAL,
            "cells": [(cell, cell_lines(cell, window)) for cell in step.cells],
            "alike": alike(step, window),
        }

    def _elsewhere(self):
        """The decisions that were taken, and of which no paper says by whom: they have no row in the matrix."""
        told = {step.milestone.id for step in self.steps}
        return [
            {"milestone": milestone, "url": self.link(milestone)}
            for milestone in self.milestones
            if milestone.kind == MilestoneKind.DECISION and milestone.happened and milestone.id not in told
        ]
