"""Live blocks about what this council was promised, and what councils asked."""

from .blocks import Column, DataTable, Definition, DefinitionList
from .ledger import told_state
from .models import Commitment, InformationMoment, Question
from .staleness import stale_answers
from .telling import UNKNOWN

PROMISED = (Column("Wat is toegezegd", width=48), Column("Wanneer", width=22), Column("Hoe het staat", width=30))


def promised(block, telling):
    """What was promised to this council alone, as far as the letter's readers may see it, and what came of it."""
    snapshot, own = telling.snapshot, {"municipality_id": telling.municipality.id}
    rows = [
        (
            f"{promise}: {promise.text}" if promise.number else promise.text,
            promise.period_text,
            promise.get_state_display(),
        )
        for promise in snapshot.of(Commitment).filter(**own)
    ]
    rows += [
        (moment.title, moment.period_text, told_state(moment, telling.day))
        for moment in snapshot.of(InformationMoment).filter(**own)
    ]
    if rows:
        cells = [(what, when or UNKNOWN, state) for what, when, state in rows]
        yield DataTable("Wat uw raad is toegezegd", PROMISED, cells)


def answers(block, telling):
    """The questions of all councils with their answers; an answer that time overtook says so."""
    snapshot = telling.snapshot
    questions = snapshot.join(snapshot.of(Question).exclude(answer=""), "municipality", "outdated_by")
    overtaken = stale_answers(snapshot, questions)
    items = [Definition(_asked(question), _answer(question, overtaken.get(question.id, ""))) for question in questions]
    if items:
        yield DefinitionList(tuple(items))


def _asked(question) -> str:
    who = ", ".join(filter(None, (question.party, question.municipality.name if question.municipality else "")))
    return f"{question.subject} ({who})" if who else question.subject


def _answer(question, why: str) -> str:
    told = " ".join(question.answer.split())
    return f"{told} Dit antwoord is achterhaald: {why}" if why else told
