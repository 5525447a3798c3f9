"""Risks as blocks of a letter: the matrix, and one risk with everything the register says of it."""

import re

from jeugdhulp.templatetags.dutch import dutch_date
from risks.matrix import matrix_of, weighed
from risks.mentions import pieces
from risks.models import Risk
from risks.register import Register, flags
from risks.tables import NOT_ASSESSED, short

from .blocks import BulletList, Column, DataTable, Matrix, MatrixCell, MatrixRow, Paragraph
from .parts import Block, Run

UNKNOWN = "niet bekend"
MIXED = "Niet alle scores zijn op dezelfde schaal gegeven: dezelfde trede kan iets anders betekenen."
#: of a measure that serves more other risks than this only the count is printed beside them
MOST = 12
#: all but the space that keeps a day and its month on one line
_SPACES = re.compile(r"[^\S\xa0]+")
TONES = {"low": 1, "medium": 2, "high": 3, "very-high": 4}


def matrix_block(risks: list[Risk], *, empty: bool = False) -> Matrix | None:
    """The 5×5 matrix of risks with a `position`; what came from elsewhere says from where, and stands there in
    brackets. None where nothing was scored, unless an `empty` one is wanted.
    """
    matrix = matrix_of(risks)
    if not matrix.scored and not empty:
        return None
    rows = [MatrixRow(f"Kans {likelihood}", tuple(_cell(cell) for cell in cells)) for likelihood, cells in matrix.rows]
    return Matrix(
        "Risicomatrix: de nummers zijn die van de risico's; tussen haakjes staat wat hier eerder stond",
        "Kans",
        "gevolg",
        tuple(f"Gevolg {step}" for step in range(1, 6)),
        tuple(rows),
        tuple((risk_link(risk, str(risk)),) for risk in matrix.unscored),
    )


def mixed_scales(risks: list[Risk]) -> list[Paragraph]:
    """What is said below a matrix with scores of several scales."""
    return [Paragraph(MIXED)] if matrix_of(risks).mixed else []


def _cell(cell) -> MatrixCell:
    came_from = tuple(
        f"{', '.join(str(risk.number) for risk in risks)}: {place.from_text}"
        for place, risks in cell.groups
        if place.from_text
    )
    left = tuple((str(risk.number),) for risk in cell.left)
    return MatrixCell(cell.word, TONES[cell.kind], tuple((risk_link(risk),) for risk in cell.risks), came_from, left)


def risk_link(risk, text: str = "") -> Run:
    """A risk by its number, or by `text`, as a link to where it is printed."""
    return Run(text or str(risk.number), link=f"#risico-{risk.number}")


def whole_risk(risk: Risk, register: Register) -> list[Block]:
    """Everything that the register says of one numbered risk, as blocks under its own heading; its assessments were
    told their words (risks/scales.py)."""
    known = {other.number for other in register.numbered if other is not risk}
    blocks: list[Block] = [Paragraph(runs) for text in (risk.background,) if text for runs in paragraphs(text, known)]
    blocks.append(_facts(risk, known))
    rows = [row for row in risk.risk_mitigations.all() if row.mitigation]
    blocks.append(
        _measures(risk, rows, known) if rows else Paragraph("Er zijn bij dit risico geen maatregelen bekend.")
    )
    scored = list(risk.assessments.all())
    if scored:
        blocks.append(_assessments(scored, known))
    blocks += [Paragraph(Run(f"Let op: {sentence}", bold=True)) for sentence in flags(risk, rows)]
    lines = register.lines_of(risk)
    if lines:
        blocks.append(Paragraph(Run("Herkomst", bold=True)))
        blocks.append(BulletList(tuple(_line(line, risk) for line in lines)))
    return blocks


def paragraphs(text: str, known: set[int]) -> list[tuple[Run, ...]]:
    """A text as paragraphs, each mention of a known risk as a link to it."""
    return [
        tuple(
            Run(piece.text, link=f"#risico-{piece.number}" if piece.number in known else "") for piece in pieces(line)
        )
        for line in text.splitlines()
        if line.strip()
    ]


def _facts(risk, known) -> DataTable:
    told = {
        "Stand": risk.standing.text + (f": {risk.standing.note}" if risk.standing.note else ""),
        **({"Acceptatie": accepted} if (accepted := _accepted(risk)) else {}),
        "Zonder maatregelen": weighed(risk.inherent) or NOT_ASSESSED,
        "Beoordeling nu": _score(risk),
        "Restrisico": weighed(risk.residual) or NOT_ASSESSED,
        "Oorzaak": risk.cause,
        "Gebeurtenis": risk.event,
        "Gevolg": risk.consequence,
        "Eigenaar": risk.owner,
        "Behandeling": risk.get_treatment_display(),
        "Opnieuw bekijken": dutch_date(risk.next_review) or "niet gepland",
        "Bron": str(risk.source) if risk.source else "",
    }
    columns = (Column("Gegeven", width=22), Column("Wat erover vastligt"))
    rows = [(term, _inline(value or UNKNOWN, known)) for term, value in told.items()]
    return DataTable(f"Gegevens van risico {risk.number}", columns, rows)


def _accepted(risk) -> str:
    """Every acceptance of the risk, the one that lasts longest first."""
    return " ".join(
        f"Van {dutch_date(a.accepted_on)} tot {dutch_date(a.until)}, door {a.accepted_by}: {a.why.rstrip('.')}."
        for a in risk.acceptances.all()
    )


def _inline(text: str, known) -> tuple[Run, ...]:
    """A text of one or more lines as one run of text, with its references as links."""
    return tuple(run for line in paragraphs(_SPACES.sub(" ", text), known) for run in line)


def _score(risk) -> str:
    if not risk.score:
        return NOT_ASSESSED
    told = risk.weighed
    return f"{told}, {risk.position.from_text}" if risk.position.from_text else told


def _measures(risk, rows, known) -> DataTable:
    columns = (Column("Maatregel", width=24), Column("Wat dat inhoudt", width=46), Column("Hoe ver"), Column("Ook bij"))
    return DataTable(
        f"Maatregelen bij risico {risk.number}",
        columns,
        [(row.mitigation.title, _content(row, known), _progress(row), _others(row, risk, known)) for row in rows],
    )


def _content(row, known) -> tuple[Run, ...]:
    """What the measure is, what is remarked of it at this risk, what it rests on and what it does."""
    told = [row.mitigation.text, row.remark]
    told += [f"Blijkt uit: {row.mitigation.evidence.rstrip('.')}."] if row.mitigation.evidence else []
    told += [f"Effect op het restrisico: {(row.mitigation.effect or UNKNOWN).rstrip('.')}."]
    runs = list(_inline(" ".join(filter(None, told)), known))
    if row.refers_to and row.refers_to.number in known:
        runs += [
            Run(" Zie ook "),
            Run(f"risico {row.refers_to.number}", link=f"#risico-{row.refers_to.number}"),
            Run("."),
        ]
    return tuple(runs)


def _progress(row) -> str:
    told = [row.mitigation.get_state_display(), row.mitigation.period_text, row.mitigation.owner]
    return "; ".join(filter(None, told)) or UNKNOWN


def _others(row, risk, known):
    others = [other for other in row.mitigation.serves if other is not risk]
    runs: list = []
    for other in others[:MOST]:
        runs += [", "] if runs else []
        runs.append(risk_link(other) if other.number in known else short(other))
    if left := len(others) - MOST:
        runs += [f" en {left} andere"] if left > 0 else []
    return tuple(runs) or "geen"


def _assessments(assessments, known) -> DataTable:
    columns = (
        Column("Datum"),
        Column("Soort"),
        Column("Kans × gevolg"),
        Column("Sterkte van de kennis"),
        Column("Onderbouwing", width=40),
    )
    rows = [
        (
            dutch_date(a.assessed_on) or UNKNOWN,
            a.get_kind_display(),
            f"{_step(a.likelihood, a.likelihood_words)} × {_step(a.impact, a.impact_words)}"
            if a.score
            else NOT_ASSESSED,
            a.get_knowledge_display() or UNKNOWN,
            _inline(a.rationale or UNKNOWN, known),
        )
        for a in assessments
    ]
    return DataTable("Beoordelingen, de nieuwste eerst, in de woorden van de schaal van toen", columns, rows)


def _step(level: int, words) -> str:
    return f"{level} {words.label}" if words else str(level)


def _line(line, risk) -> str:
    other = line.earlier if line.later_id == risk.id else line.later
    where = f": {' '.join(filter(None, (other.marker if not other.number else '', str(other))))}" if other else ""
    owner = f" ({other.municipality.name})" if other and other.municipality else ""
    return f"{line.get_kind_display()}{where}{owner}." + (f" {line.note}" if line.note else "")
