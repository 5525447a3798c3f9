"""Records that pass through states: which step may follow which, and what stands in the way of it.

Plain methods over a dict of allowed steps. A step leaves who, when and why in the history, as every write does.
"""

from django.core.exceptions import ValidationError
from django.db import models, transaction


class StepRefused(ValidationError):
    """A step that is not allowed now, with the sentence that says what to do first."""


class Stepwise(models.Model):
    """A tracked record with a `state`. Give STEPS: {state: the states that may follow}; who is not in it, is done."""

    STEPS: dict[str, tuple[str, ...]] = {}

    class Meta:
        abstract = True

    @property
    def next_states(self) -> tuple[str, ...]:
        """The states that may follow this one, in the order in which they are offered."""
        return self.STEPS.get(self.state, ())

    def obstacle(self, state: str) -> str:
        """What must be done before the step to `state`, as a sentence; "" when nothing stands in the way."""
        return ""

    def refusal(self, state: str) -> str:
        """Why the step to `state` is not allowed now, as a sentence; "" when it is."""
        if state in self.next_states:
            return self.obstacle(state)
        names = dict(self._meta.get_field("state").flatchoices)
        allowed = " of ".join(f"‘{names[name]}’" for name in self.next_states)
        rest = f"Kies {allowed}." if allowed else "Er volgt geen stap meer."
        return f"Na ‘{names[self.state]}’ kan niet ‘{names.get(state, state)}’ komen. {rest}"

    @transaction.atomic
    def step(self, state: str, *, because: str, by=None, since=None):
        """Take the step to `state`, for the reason `because`; `since` is when it counts (None: now).

        Raises StepRefused when somebody else took a step meanwhile or the reason is missing, ValidationError when
        the step is not allowed and for what else record() refuses. After a refusal the record is as it was.
        """
        if not because.strip():
            raise StepRefused("Geef de reden van deze stap.")
        before = self.state
        if self._stored_state(locked=True) != before:
            raise StepRefused(
                "Iemand anders heeft intussen een stap gezet. Open de pagina opnieuw en kijk wat er staat."
            )
        self.state = state
        try:
            return self.record(because=because, by=by, since=since)
        except Exception:
            self.state = before
            raise

    step.alters_data = True

    @transaction.atomic
    def take_back(self, *, because: str, by=None):
        """Undo the last step, taken by mistake: the history keeps both. Raises StepRefused when there is none."""
        if not because.strip():
            raise StepRefused("Geef de reden waarom u de stap terugneemt.")
        states = self.history.order_by("-history_date", "-history_id").values_list("state", flat=True)
        before = next((state for state in states if self.state in self.STEPS.get(state, ())), None)
        if before is None or not self.next_states:
            raise StepRefused("Deze stap is niet terug te nemen.")
        taken, self.state, self._taking_back = self.state, before, True
        try:
            return self.record(because=because, by=by)
        except Exception:
            self.state = taken
            raise
        finally:
            self._taking_back = False

    take_back.alters_data = True

    _taking_back = False

    def clean(self):
        """Refuse a step that is not allowed, by whatever door it comes."""
        super().clean()
        wanted, stored = self.state, self._stored_state()
        if stored in (None, wanted) or self._taking_back:
            return
        self.state = stored
        try:
            refusal = self.refusal(wanted)
        finally:
            self.state = wanted
        if refusal:
            raise StepRefused({"state": refusal})

    def _stored_state(self, *, locked=False) -> str | None:
        rows = type(self).objects.select_for_update() if locked else type(self).objects
        return rows.filter(id=self.pk).values_list("state", flat=True).first()
