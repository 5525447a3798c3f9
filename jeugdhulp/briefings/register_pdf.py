"""The whole risk register as one accessible PDF, as its reader may see it at the moment of the page.

Made on request with the engine of the letters and never kept: it is no letter, nobody adopts or sends it. So a
character that cannot be printed does not refuse it, as it would a letter: a square stands there, and the print says so.
"""

import unicodedata
from dataclasses import fields, replace
from datetime import date

from django.http import HttpResponse

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import counted, dutch_date, listed
from jeugdhulp.visibility import PUBLIC
from risks.enums import LineageKind
from risks.register import Register, read_register
from risks.scales import tell_all_words
from risks.tables import NOT_ASSESSED, called, crossed

from .blocks import Column, DataTable, Paragraph
from .content import LetterContent, LetterStyle, Section
from .glyphs import missing_in
from .models.house_style import REGION
from .parts import Part
from .rendering import render_pdf
from .risk_blocks import matrix_block, mixed_scales, risk_link, whole_risk

SQUARE = "□"
SQUARES = f"Een teken dat niet kan worden afgedrukt, staat hier als {SQUARE}. In het portaal staat het zoals het is ingevoerd."
NOT_PUBLIC = "Niet openbaar: bevat gegevens die alleen voor u zichtbaar zijn"


def register_pdf(request) -> HttpResponse:
    """The register at the moment of the request, for who asks."""
    reading = request.reading
    pdf = render_pdf(printable(compose_register(reading.snapshot, reading.day)))
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="risicoregister-{reading.day.isoformat()}.pdf"'
    return response


def compose_register(snapshot: Snapshot, day: date) -> LetterContent:
    """What the print says: all risks at a glance, the matrix, each risk, and the concerns of earlier papers; ten queries."""
    register = read_register(snapshot, day)
    tell_all_words(snapshot, [assessment for risk in register.risks for assessment in risk.assessments.all()])
    sections = [
        Section("", "inleiding", (_opening(register, day), *_glance(register))),
        Section("Hoe zwaar", "matrix", _weights(register)),
    ]
    sections.append(Section("De risico's", "risicos", () if register.numbered else (_empty(),)))
    for risk in register.numbered:
        sections.append(Section(str(risk), f"risico-{risk.number}", tuple(whole_risk(risk, register)), level=3))
    if register.concerns:
        sections.append(Section("Kanttekeningen uit eerdere stukken", "kanttekeningen", (_concerns(register),)))
    return LetterContent(
        kind="Risicoregister",
        municipality=REGION,
        title="Risico's van de inkoop jeugdhulp",
        reference_date=day,
        date=day,
        style=LetterStyle(sender_name=REGION),
        banner="" if snapshot.audience == PUBLIC else NOT_PUBLIC,
        sections=tuple(sections),
    )


def printable(content: LetterContent) -> LetterContent:
    """The same print with a square for every character that its typeface does not have; where there is one, it says so."""
    missing = missing_in("".join(content.texts()))
    if not missing:
        return content
    squares = str.maketrans(dict.fromkeys(missing, SQUARE))
    first, *others = content.sections
    opening, *below = first.blocks
    told = replace(first, blocks=(opening, Paragraph(SQUARES), *below))
    return _translated(replace(content, sections=(told, *others)), squares)


def _translated(value, table: dict):
    """A part of the print, or these, with its printed texts translated."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).translate(table)
    if isinstance(value, tuple):
        return tuple(_translated(item, table) for item in value)
    if not isinstance(value, Part):
        return value
    printed = [spec.name for spec in fields(value) if spec.metadata.get("printed", True)]
    return replace(value, **{name: _translated(getattr(value, name), table) for name in printed})


def _opening(register: Register, day) -> Paragraph:
    scored = sum(1 for risk in register.numbered if risk.score)
    told = {0: "is er geen", 1: "is er 1"}.get(scored, f"zijn er {scored}")
    number = counted(len(register.numbered), "risico,risico's")
    return Paragraph(
        f"Stand van {dutch_date(day)}. Het register telt {number}; daarvan "
        f"{told} beoordeeld op kans en gevolg. Wat niet is beoordeeld, staat er als ‘niet beoordeeld’: er is niets ingevuld."
    )


def _glance(register: Register) -> tuple:
    """All risks in one table, for who has no time for more."""
    columns = (
        Column("Risico", width=36),
        Column("Nu", width=17),
        Column("Rest", width=16),
        Column("Stand"),
        Column("Opnieuw bekijken"),
    )
    rows = [
        (
            (risk_link(risk, str(risk)),),
            f"{crossed(risk.score)}: {risk.level}" if risk.score else NOT_ASSESSED,
            crossed(risk.residual),
            risk.standing.text,
            dutch_date(risk.next_review) or "niet gepland",
        )
        for risk in register.numbered
    ]
    return (DataTable("De risico's in één oogopslag", columns, rows),) if rows else ()


def _weights(register: Register) -> tuple:
    matrix = matrix_block(register.numbered)
    if matrix:
        return (matrix, *mixed_scales(register.numbered))
    unscored = listed([risk.number for risk in register.numbered])
    return (Paragraph(f"Niet beoordeeld: risico {unscored}." if unscored else "Er is niets te wegen."),)


def _empty() -> Paragraph:
    return Paragraph("Er staan op deze datum geen risico's in het register.")


def _concerns(register: Register) -> DataTable:
    columns = (Column("Kanttekening", width=45), Column("Stond in"), Column("Wat ervan werd"))
    rows = [
        (
            called(risk),
            str(risk.source) if risk.source else "niet bekend",
            "; ".join(_became(line) for line in register.lines if line.earlier_id == risk.id) or "nog niet vergeleken",
        )
        for risk in register.concerns
    ]
    return DataTable("Kanttekeningen uit eerdere stukken", columns, rows)


def _became(line) -> str:
    if line.later and line.later.number:
        return f"{line.get_kind_display().lower()}: risico {line.later.number}"
    if line.kind == LineageKind.NO_COUNTERPART and line.source:
        return f"geen tegenhanger in {line.source}"
    return line.get_kind_display().lower()
