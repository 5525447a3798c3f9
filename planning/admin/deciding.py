"""The forms of a decision: what was reopened is decided anew on another day than the first time."""

from jeugdhulp.admin import PartForm

from ..decision_rules import redecided_problem
from ..enums import DecisionState
from .periods import PeriodForm


class DecidesAnew:
    """Stands before the form of a decision; the instance still is as it was stored."""

    def clean(self):
        data = super().clean()
        stored = self.instance
        if stored.state == DecisionState.REOPENED and data.get("state") == DecisionState.TAKEN:
            problem = redecided_problem(
                before=stored.decided_on,
                decided_on=data.get("decided_on"),
                reopened_on=stored.reopened_by and stored.reopened_by.decided_on,
            )
            if problem:
                self.add_error("decided_on", problem)
        return data


class DecisionForm(DecidesAnew, PeriodForm):
    """A decision on its own page."""


class DecisionPartForm(DecidesAnew, PartForm):
    """A decision in a row of its milestone."""
