"""Per record one timeline: what it was from each day on, from everything the files say about it.

* A later fact is laid over the earlier state, whatever the order in which the files were written.
* A file gives its document as source, and its visibility, to the records that first appear in it.
* A new period text takes the place of the earlier dates: those explained another text.
* A record refers only to records that are there at that moment.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from graphlib import CycleError, TopologicalSorter

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst

from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced
from planning.models import PeriodFields

from .errors import Place, ProgrammeError
from .reading import Fact, Text

DATES = ("start", "end", "precision", "bound")


@dataclass(frozen=True)
class Step:
    """What a record is from `at` on; `state` is None from where it is no more."""

    at: datetime
    reason: str
    state: dict[str, Text] | None
    place: Place


@dataclass
class Timeline:
    """One record of the programme."""

    model: type[Recorded]
    key: str
    steps: list[Step] = field(default_factory=list)

    @property
    def name(self) -> str:
        """For messages: what it is, and its key."""
        return f"{self.model._meta.verbose_name} ‘{self.key}’"

    def state_at(self, at: datetime) -> dict[str, Text] | None:
        """The state that counts at `at`; None before it begins and after it ends."""
        before = bisect_right(self.steps, at, key=lambda step: step.at)
        return self.steps[before - 1].state if before else None

    def ends_between(self, first: datetime, last: datetime | None) -> datetime | None:
        """The moment at which it ends after `first` and before `last` (None: ever)."""
        ends = (step.at for step in self.steps if step.state is None and step.at > first)
        return next((at for at in ends if last is None or at < last), None)

    def references(self, state: dict[str, Text]) -> Iterator[tuple[tuple, Text]]:
        """The records that a state refers to, as ((model, key), where it says so)."""
        for name, value in state.items():
            related = self.model._meta.get_field(name).related_model
            if related is not None and value.text:
                yield (related, value.text), value


def timelines(facts: Iterable[Fact]) -> dict[tuple, Timeline]:
    """The timelines by (model, key), each after those it refers to. Raises ProgrammeError."""
    found: dict[tuple, Timeline] = {}
    for fact in facts:
        line = found.setdefault((fact.model, fact.key), Timeline(fact.model, fact.key))
        _add(line, fact)
    for line in found.values():
        if line.steps[0].state is None:
            raise ProgrammeError(f"{capfirst(line.name)} vervalt op de dag waarop het begint.", line.steps[0].place)
        _check_references(line, found)
    return {identity: found[identity] for identity in _order(found)}


def _add(line: Timeline, fact: Fact) -> None:
    last = line.steps[-1] if line.steps else None
    earlier = last.state if last else None
    if fact.fields is None:
        if earlier is None:
            raise ProgrammeError(f"{capfirst(line.name)} vervalt, maar is er op deze dag niet.", fact.place)
        state = None
    else:
        state = _merged(earlier if earlier is not None else _first(fact), fact)
    step = Step(fact.at, fact.reason, state, fact.place)
    if last and last.at == fact.at:
        # one row per record per moment; both papers are its reason
        reasons = last.reason if fact.reason in last.reason.split("; ") else f"{last.reason}; {fact.reason}"
        line.steps[-1] = Step(fact.at, reasons, state, fact.place)
    else:
        line.steps.append(step)


def _first(fact: Fact) -> dict[str, Text]:
    """What the file gives to a record that first appears in it."""
    state = {}
    if fact.visibility:
        state["visibility"] = fact.visibility
    if fact.document and issubclass(fact.model, Sourced):
        state["source"] = fact.document
    return state


def _merged(earlier: dict[str, Text], fact: Fact) -> dict[str, Text]:
    if issubclass(fact.model, PeriodFields) and "period_text" in fact.fields:
        earlier = {name: value for name, value in earlier.items() if name not in DATES}
    return earlier | fact.fields


def _check_references(line: Timeline, found: dict[tuple, Timeline]) -> None:
    for step, following in zip(line.steps, [*line.steps[1:], None], strict=True):
        for identity, value in line.references(step.state or {}):
            model, key = identity
            if not issubclass(model, Recorded):
                raise ProgrammeError("Naar een gebruiker kan een bestand niet verwijzen.", value.place)
            name = capfirst(f"{model._meta.verbose_name} ‘{key}’")
            if identity not in found:
                raise ProgrammeError(f"{name} is niet bekend: geen bestand noemt die sleutel.", value.place)
            target = found[identity]
            if target.state_at(step.at) is None:
                raise ProgrammeError(f"{name} is er niet op {_day(step.at)}.", value.place)
            if end := target.ends_between(step.at, following and following.at):
                raise ProgrammeError(
                    f"{name} vervalt op {_day(end)}, maar {line.name} verwijst er dan nog naar.", value.place
                )


def _order(found: dict[tuple, Timeline]) -> list[tuple]:
    graph = {
        identity: {target for step in line.steps for target, _ in line.references(step.state or {})} - {identity}
        for identity, line in found.items()
    }
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        round_trip = " → ".join(found[identity].name for identity in error.args[1])
        first = found[error.args[1][0]]
        raise ProgrammeError(f"Deze records verwijzen naar elkaar: {round_trip}.", first.steps[0].place) from None


def _day(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "j F Y")
