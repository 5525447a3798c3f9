"""Live blocks about the segments: how they are bought and paid, and how far the principles are."""

from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.dutch import in_words, listed
from segments.enums import Basis, FundingForm
from segments.models import FundingChoice, Principle
from segments.overview import SegmentView

from .blocks import Column, DataTable, Paragraph, PrincipleBlock
from .telling import NOTHING_YET, UNKNOWN
from .texts import text_blocks


def segments(block, telling):
    """The segments and how this municipality buys each: also where it differs from the region, or is unknown."""
    name = telling.municipality.name
    rows, derived = [], False
    for view in telling.segments:
        how, form = _own_route(view, telling.municipality)
        derived = derived or _is_derived(view, telling.municipality)
        rows.append((f"{chr(96 + view.segment.number)}. {view.segment.name}", how, form))
    if rows:
        columns = (Column("Segment", width=42), Column("Inkoop", width=27), Column("Inkoopvorm", width=31))
        yield DataTable(f"De vijf segmenten, en hoe {name} ze inkoopt", columns, rows)
    if derived:
        yield Paragraph(
            f"Dat {name} via de regio inkoopt, is afgeleid: de verwerkte stukken zeggen het niet per segment en gemeente."
        )


def _own_route(view: SegmentView, municipality: Municipality) -> tuple[str, str]:
    own = next((choice for choice in view.local_choices if choice.municipality_id == municipality.id), None)
    if _is_among(municipality, view.local):
        form = own.get_form_display() if own else UNKNOWN
        return "zelf, los van de regio", f"{form} ({own.chosen_text})" if own and own.chosen_text else form
    if _is_among(municipality, view.regional):
        return "via de regio", view.procurement
    return UNKNOWN, UNKNOWN


def _is_among(municipality, others) -> bool:
    return any(other.id == municipality.id for other in others)


def _is_derived(view, municipality) -> bool:
    return any(
        row.basis == Basis.DERIVED
        for row in view.segment.participations.all()
        if row.municipality_id == municipality.id and _is_among(municipality, view.regional)
    )


def funding(block, telling):
    columns = (Column("Segment", width=34), Column("Bekostiging nu", width=30), Column("Beoogd", width=36))
    rows = [(view.segment.name, _form(view.funding_current), _form(view.funding_intended)) for view in telling.segments]
    if rows:
        yield DataTable("Bekostiging per segment", columns, rows)


def _form(choice: FundingChoice | None) -> str:
    if choice is None:
        return UNKNOWN
    form = choice.get_form_display()
    return form if choice.form == FundingForm.UNDECIDED else f"{form} ({choice.get_status_display().lower()})"


def routes(block, telling):
    columns = (Column("Segment", width=34), Column("Inkoopvorm in de regio", width=30), Column("Door wie", width=36))
    rows = [(view.segment.name, view.procurement, _buyers(view)) for view in telling.segments]
    if rows:
        yield DataTable("Inkoop per segment, in de regio", columns, rows)


def _buyers(view: SegmentView) -> str:
    regional = f"{in_words(len(view.regional))} gemeenten ({view.group})" if view.group else UNKNOWN
    if not view.local and not view.unknown and view.group:
        regional = f"alle {regional}"
    local = f"{listed(m.name for m in view.local)}: lokaal" if view.local else ""
    unknown = f"{listed(m.name for m in view.unknown)}: {UNKNOWN}" if view.unknown else ""
    return "; ".join(filter(None, (regional, local, unknown)))


def principles(block, telling):
    for principle in telling.facts.all(Principle, "progress_notes"):
        newest = next(iter(principle.progress_notes.all()), None)
        yield PrincipleBlock(principle.number, principle.title, text_blocks(newest.text) if newest else (NOTHING_YET,))
