"""What is told of the risks that two moments have in common: weighed for the first time, lighter, heavier, closed.

* Told is another level (laag, midden, hoog, zeer hoog), not every other score.
* A score on another scale is not compared with the one before.
* What is new, lapsed or without a counterpart is told by the lineage, not here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .enums import RiskState
from .matrix import Position, level, position
from .models import Risk


@dataclass(frozen=True)
class News:
    """One change of a risk: a whole sentence, and its subject where several risks share the news (`family`)."""

    risk: Risk
    family: str
    sentence: str
    subject: str


def news_of(before: Iterable[Risk], after: Iterable[Risk]) -> Iterator[News]:
    """What changed in the numbered risks of both moments, joined with their assessments; in the order of the later."""
    known = {risk.id: risk for risk in before}
    for risk in after:
        old = known.get(risk.id)
        if old is not None and risk.number is not None:
            name = f"Risico {risk.number}"
            if old.state != risk.state == RiskState.CLOSED:
                yield News(
                    risk, "gesloten", f"{name} is gesloten: {risk.title}.", f"risico {risk.number} ({risk.title})"
                )
            elif old.state == RiskState.CLOSED != risk.state:
                yield News(risk, "", f"{name} staat weer in het register: {risk.title}.", "")
            yield from _weighed(risk, name, *(position(list(one.assessments.all())) for one in (old, risk)))


def _weighed(risk: Risk, name: str, was: Position | None, now: Position | None) -> Iterator[News]:
    if now is None:
        if was is not None:
            yield News(risk, "", f"{name} is niet meer beoordeeld. Eerst was het {_told(was)}.", "")
        return
    subject = f"risico {risk.number} ({_told(now)})"
    if was is None:
        yield News(
            risk,
            "beoordeeld",
            f"{name} is voor het eerst beoordeeld: {_told(now)}. Het gaat om: {risk.title}.",
            subject,
        )
    elif was.scale_id != now.scale_id:
        yield News(risk, "andere schaal", f"{name} is op een andere schaal beoordeeld: {_told(now)}.", subject)
    elif level(*was.score) != level(*now.score):
        heavier = now.score[0] * now.score[1] > was.score[0] * was.score[1]
        family = "zwaarder" if heavier else "lichter"
        yield News(risk, family, f"{name} weegt nu {family}: {_told(now)}. Eerst was het {_told(was)}.", subject)


def _told(place: Position) -> str:
    return f"{level(*place.score)[0]}, {place.score[0]} × {place.score[1]}"
