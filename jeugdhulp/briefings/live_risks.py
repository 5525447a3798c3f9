"""Live blocks about the register of risks."""

from jeugdhulp.templatetags.dutch import in_words
from risks.enums import LineageKind, RiskState
from risks.models import RiskLineage
from risks.register import read_numbered

from .blocks import BulletList, Paragraph, RiskBlock
from .parts import Run, relinked
from .risk_blocks import matrix_block, mixed_scales
from .texts import one_paragraph, text_blocks

# a risk that was closed or that lapsed is told among the changes
STANDING = (RiskState.OPEN, RiskState.ACCEPTED)


def risks(block, telling):
    """The risks that stand, in order of number; a sentence before the new ones where these come last."""
    risks = [risk for risk in telling.risks if risk.number is not None and risk.state in STANDING]
    numbers = {risk.number for risk in risks}
    fresh = {line.later_id for line in telling.facts.all(RiskLineage) if line.kind == LineageKind.NEW}
    known, new = [r for r in risks if r.id not in fresh], [r for r in risks if r.id in fresh]
    for risk in risks:
        if new and known and risk is new[0] and risks == known + new:
            these = f"deze {in_words(len(known))} risico's" if len(known) > 1 else "dit risico"
            what = "is er een nieuw risico" if len(new) == 1 else f"zijn er {in_words(len(new))} nieuwe risico's"
            yield Paragraph(f"Naast {these} {what}:")
        yield _risk_block(risk, numbers)


def _risk_block(risk, numbers: set[int]) -> RiskBlock:
    """One risk as the letter prints it: what it is, and each measure with its remark and a link to a printed risk."""
    told = [*one_paragraph(risk.cause, risk.event, risk.consequence), *text_blocks(risk.background)]
    measures = [_measure(row, numbers) for row in risk.risk_mitigations.all() if row.mitigation]
    return RiskBlock(
        risk.number,
        risk.title,
        told or ("Niet beschreven in de verwerkte stukken.",),
        BulletList(measures) if measures else "Er zijn geen maatregelen bekend.",
    )


def _measure(row, numbers) -> tuple:
    item = one_paragraph(row.mitigation.text or row.mitigation.title, row.remark)
    if row.refers_to and row.refers_to.number in numbers:
        number = row.refers_to.number
        link = (" Zie ook ", Run(f"risico {number}", link=f"#risico-{number}"), ".")
        if item and isinstance(item[-1], Paragraph):
            item[-1] = Paragraph((*item[-1].runs, *link))
        else:
            item.append(Paragraph(link))
    return tuple(item)


def risk_matrix(block, telling):
    """The matrix of the risks that stand; where nothing was scored it says so, and the check warns."""
    standing = [risk for risk in _numbered(telling.facts) if risk.state in STANDING]
    if not standing:
        return
    matrix = matrix_block(standing, empty=True)
    # a reference to a risk is a link only where the letter prints that risk; here the numbers are enough
    yield relinked(matrix, lambda link: "")
    yield from mixed_scales(standing)
    if not any(risk.score for risk in standing):
        yield Paragraph("Kans en gevolg van deze risico's zijn nog niet beoordeeld; er is niets ingevuld.")


def _numbered(facts):
    return facts.once("numbered", lambda: read_numbered(facts.snapshot, facts.day))


def risk_changes(block, telling):
    """Which risks are new or lapsed by the lineage, and which concerns of this council have no counterpart."""
    lines = telling.facts.all(RiskLineage)
    for name in ("earlier", "later"):
        telling.snapshot.attach(lines, name, telling.risks)
    told = []
    for line in lines:
        if line.kind == LineageKind.NEW and line.later:
            told.append(f"Nieuw: {line.later}.")
        elif line.kind == LineageKind.DROPPED and line.earlier:
            told.append(f"Vervallen: {line.earlier.title}.")
        elif (
            line.kind == LineageKind.NO_COUNTERPART
            and line.earlier
            and line.earlier.municipality_id == telling.municipality.id
        ):
            told.append(f"Uw eerdere kanttekening ‘{line.earlier.title.rstrip('.')}’ heeft geen tegenhanger.")
    yield BulletList(told) if told else Paragraph("Er zijn geen nieuwe of vervallen risico's vastgelegd.")
