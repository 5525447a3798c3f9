"""Live blocks about what this council was promised, and what councils asked."""

from .blocks import Column, DataTable, Definition, DefinitionList
from .ledger import told_state
from .models import Commitment, InformationMoment, Question
from .staleness import stale_answers
from .telling import UNKNOWN

PROMISED = (Column("Wat is toegezegd", width=48), Column("Wanneer", width=22), Column("Hoe het staat", width=30))


def promised(block, telling):
    """What was promised to this council alone, as far as the letter's readers may see it, and what came of it."""
    rows = [
        (
            f"{promise}: {promise.text}" if promise.number else promise.text,
            promise.period_text,
            promise.get_state_display(),
        )
        for promise in telling.own(Commitment)
    ]
    rows += [
        (moment.title, moment.period_text, told_state(moment, telling.day)) for moment in telling.own(InformationMoment)
    ]
    if rows:
        cells = [(what, when or UNKNOWN, state) for what, when, state in rows]
        yield DataTable("Wat uw raad is toegezegd", PROMISED, cells)


def answers(block, telling):
    """The questions of all councils with their answers; an answer that time overtook says so."""
    questions = [q for q in telling.facts.all(Question, "municipality", "outdated_by") if q.answer]
    overtaken = telling.facts.once("stale", lambda: stale_answers(telling.snapshot, questions))
    items = [Definition(_asked(question), _answer(question, overtaken.get(question.id, ""))) for question in questions]
    if items:
        yield DefinitionList(tuple(items))


def _asked(question) -> str:
    who = ", ".join(filter(None, (question.party, question.municipality.name if question.municipality else "")))
    return f"{question.subject} ({who})" if who else question.subject


def _answer(question, why: str) -> str:
    told = " ".join(question.answer.split())
    return f"{told} Dit antwoord is achterhaald: {why}" if why else told
