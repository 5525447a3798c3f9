"""Live blocks: what the dataset says at the letter's moment, as blocks of a letter.

One function per kind of block; each gets the letter's snapshot and returns blocks, never HTML.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import in_words, listed
from planning.enums import Certainty, PlanStatus
from planning.figures import PAPER, plan_timeline
from planning.models import Milestone, PlanItem
from planning.plans import Plan, all_versions, period_of, plans, with_tracks
from planning.slip import format_slip, slip
from risks.enums import LineageKind
from risks.models import Mitigation, Risk, RiskLineage
from risks.register import join_measures
from segments.enums import Basis, FundingForm
from segments.models import FundingChoice, Principle
from segments.overview import SegmentView, segment_views

from .blocks import (
    BulletList,
    Change,
    ChangeList,
    Column,
    DataTable,
    Figure,
    NumberedList,
    Paragraph,
    PrincipleBlock,
    RiskBlock,
)
from .enums import BlockKind
from .folding import fold
from .headlines import RISK, Read, headlines
from .models import Block
from .parts import Run
from .texts import one_paragraph, text_blocks

NOTHING_YET = "Hierover is op deze datum niets verwerkt."
UNKNOWN = "niet bekend"


@dataclass(frozen=True)
class Telling:
    """Everything a live block needs: as whom and when it reads, for which municipality, against what.

    What more than one block tells is read once.
    """

    snapshot: Snapshot
    day: date
    municipality: Municipality
    earlier: Snapshot | None

    @cached_property
    def segments(self) -> list[SegmentView]:
        return segment_views(self.snapshot, self.day)

    @cached_property
    def milestones(self) -> list[Milestone]:
        return list(self.snapshot.of(Milestone))

    @cached_property
    def plans(self) -> list[Plan]:
        """Every plan, oldest first, without the rows that concern another municipality alone."""
        known = plans(with_tracks(self.snapshot, all_versions(self.snapshot, milestones=self.milestones)))
        return [replace(plan, items=tuple(i for i in plan.items if self.concerns(i.milestone))) for plan in known]

    @cached_property
    def risks(self) -> list[Risk]:
        """Every risk with its measures, those of the register first, in order of number."""
        risks = self.snapshot.join(self.snapshot.of(Risk), "risk_mitigations")
        rows = [row for risk in risks for row in risk.risk_mitigations.all()]
        join_measures(self.snapshot, rows, risks, list(self.snapshot.of(Mitigation)))
        return risks

    def concerns(self, milestone: Milestone) -> bool:
        """Whether it is of the region or of this municipality."""
        return milestone.municipality_id in (None, self.municipality.id)


def live_blocks(block: Block, telling: Telling) -> list:
    """The blocks of a live block at the letter's moment; nothing for a kind that is told elsewhere."""
    maker = MAKERS.get(block.kind)
    return (list(maker(block, telling)) or [Paragraph(NOTHING_YET)]) if maker else []


# Segments ------------------------------------------------------------------------------------------------------------


def _segments(block, telling):
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


def _funding(block, telling):
    columns = (Column("Segment", width=34), Column("Bekostiging nu", width=30), Column("Beoogd", width=36))
    rows = [(view.segment.name, _form(view.funding_current), _form(view.funding_intended)) for view in telling.segments]
    if rows:
        yield DataTable("Bekostiging per segment", columns, rows)


def _form(choice: FundingChoice | None) -> str:
    if choice is None:
        return UNKNOWN
    form = choice.get_form_display()
    return form if choice.form == FundingForm.UNDECIDED else f"{form} ({choice.get_status_display().lower()})"


def _routes(block, telling):
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


def _principles(block, telling):
    for principle in telling.snapshot.join(telling.snapshot.of(Principle), "progress_notes"):
        newest = next(iter(principle.progress_notes.all()), None)
        yield PrincipleBlock(principle.number, principle.title, text_blocks(newest.text) if newest else (NOTHING_YET,))


# Planning ------------------------------------------------------------------------------------------------------------


def _plan(block, telling) -> tuple[Plan | None, list[Plan]]:
    """The plan that the block names, else the newest; and the plans before it."""
    known = telling.plans
    chosen = [plan for plan in known if plan.version.code == block.version_code] if block.version_code else known[-1:]
    plan = chosen[0] if chosen else None
    return plan, known[: known.index(plan)] if plan else []


def _tables(plan: Plan) -> dict[str, list[PlanItem]]:
    """The tables of the paper itself.

    What stood in no table, or supplements the paper, was said in running text: the letter's own text says it.
    A plan that never was a table is told whole.
    """
    items = [item for item in plan.items if item.version_id == plan.version.id]
    tables: dict[str, list[PlanItem]] = {}
    for item in items:
        if item.table:
            tables.setdefault(item.table, []).append(item)
    return tables or ({"Planning": items} if items else {})


def _plan_tables(block, telling):
    """A plan as tables; what only was announced as numbered lists, since most of it bears no date."""
    plan, _ = _plan(block, telling)
    for name, items in _tables(plan).items() if plan else ():
        if plan.version.status == PlanStatus.ANNOUNCED:
            yield Paragraph((Run(f"{name}:", bold=True),))
            yield NumberedList([_step(item, name) for item in items])
        else:
            yield _plan_table(name, items)


def _plan_table(name: str, items: list[PlanItem]) -> DataTable:
    columns = (Column("Tijd", width=32), Column("Actie", width=68))
    return DataTable(name, columns, [(item.period_text or "–", _action(item)) for item in items])


def _action(item: PlanItem) -> str:
    return f"{item.title} (vervalt)" if item.certainty == Certainty.LAPSED else item.title


def _step(item: PlanItem, table: str) -> str:
    """A row as a sentence part; its period where the name of the list does not say it already."""
    when = item.period_text if item.period_text.lower() != table.lower() else ""
    told = f"{item.title} ({when})" if when else item.title
    return f"{told}: vervalt" if item.certainty == Certainty.LAPSED else told


def _timeline(block, telling):
    """The tables of a plan as a figure, with the first plan beside it, and the same in a table."""
    plan, earlier = _plan(block, telling)
    if plan is None:
        return
    items = tuple(item for items in _tables(plan).values() for item in items)
    drawn = replace(plan, items=items, supplements=())
    drawing = plan_timeline(drawn, earlier, telling.day, width=PAPER, letter=True)
    if drawing:
        yield Figure(plan.version.title, drawing, _now_and_before(items, earlier))


def _now_and_before(items, earlier: list[Plan]) -> DataTable:
    """Each milestone with its period now, the first that was known of it, and how far it moved."""
    first: dict[int, PlanItem] = {}
    for item in (item for plan in earlier for item in plan.items if item.start or item.end):
        first.setdefault(item.milestone_id, item)
    columns = (
        Column("Stap", width=38),
        Column("Nu", width=25),
        Column("Eerst", width=18),
        Column("Verschil", width=19),
    )
    rows = [(i.milestone.title, i.period_text or "–", *_before(i, first.get(i.milestone_id))) for i in items]
    return DataTable("De planning nu en eerst", columns, rows)


def _before(item: PlanItem, first: PlanItem | None) -> tuple[str, str]:
    if first is None:
        return "niet genoemd", "–"
    old, new = period_of(first), period_of(item)
    return first.period_text, "geen" if old == new else format_slip(slip(old, new))


# Risks and changes ---------------------------------------------------------------------------------------------------


def _risks(block, telling):
    """The register in order of number; a sentence stands before the new risks where these come last."""
    risks = [risk for risk in telling.risks if risk.number is not None]
    fresh = {line.later_id for line in telling.snapshot.of(RiskLineage).filter(kind=LineageKind.NEW)}
    known, new = [r for r in risks if r.id not in fresh], [r for r in risks if r.id in fresh]
    for risk in risks:
        if new and known and risk is new[0] and risks == known + new:
            these = f"deze {in_words(len(known))} risico’s" if len(known) > 1 else "dit risico"
            what = "is er een nieuw risico" if len(new) == 1 else f"zijn er {in_words(len(new))} nieuwe risico’s"
            yield Paragraph(f"Naast {these} {what}:")
        yield risk_block(risk)


def risk_block(risk) -> RiskBlock:
    """One risk as the letter prints it: what it is, and each measure with its remark and references."""
    told = [*one_paragraph(risk.cause, risk.event, risk.consequence), *text_blocks(risk.background)]
    measures = [_measure(row) for row in risk.risk_mitigations.all() if row.mitigation]
    return RiskBlock(
        risk.number,
        risk.title,
        told or ("Niet beschreven in de verwerkte stukken.",),
        BulletList(measures) if measures else "Er zijn geen maatregelen bekend.",
    )


def _measure(row) -> tuple:
    item = one_paragraph(row.mitigation.text or row.mitigation.title, row.remark)
    if row.refers_to and row.refers_to.number:
        number = row.refers_to.number
        link = (" Zie ook ", Run(f"risico {number}", link=f"#risico-{number}"), ".")
        if item and isinstance(item[-1], Paragraph):
            item[-1] = Paragraph((*item[-1].runs, *link))
        else:
            item.append(Paragraph(link))
    return tuple(item)


def _changes(block, telling) -> Iterator:
    """What became different since the earlier day: the plan, the choices per segment, the register.

    Which concerns of other councils returned is for the pages; so are steps of another municipality alone.
    """
    if telling.earlier is None:
        return
    snapshot = telling.snapshot
    elsewhere = [f"‘{m.title}’" for m in telling.milestones if not telling.concerns(m)]
    read = Read(
        plans=telling.plans,
        segments=[view.segment for view in telling.segments],
        risks=telling.risks,
        municipalities=list(snapshot.of(Municipality)),
        papers=list(snapshot.of(Document)),
    )
    news = [
        item
        for item in headlines(telling.earlier, snapshot, read=read)
        if item.topic != RISK and not any(title in item.sentence for title in elsewhere)
    ]
    changes = tuple(Change(str(item.kind), item.sentence, reason=item.why) for item in fold(news))
    yield ChangeList(changes) if changes else Paragraph("Er is sindsdien niets veranderd dat hier telt.")


MAKERS: dict[str, Callable] = {
    BlockKind.SEGMENTS: _segments,
    BlockKind.FUNDING: _funding,
    BlockKind.ROUTES: _routes,
    BlockKind.PRINCIPLES: _principles,
    BlockKind.PLAN_TABLE: _plan_tables,
    BlockKind.TIMELINE: _timeline,
    BlockKind.RISKS: _risks,
    BlockKind.CHANGES: _changes,
}
