"""Live blocks: what the dataset says at the letter's moment, as blocks of a letter.

One function per kind of block; each gets the letter's snapshot and returns blocks, never HTML.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import join_nl
from planning.figures import PAPER, plan_timeline
from planning.plans import Plan, all_versions, plans, with_tracks
from risks.enums import LineageKind
from risks.register import read_register
from segments.models import Principle
from segments.overview import SegmentView, segment_views

from .blocks import BulletList, Change, ChangeList, Column, DataTable, Figure, Paragraph, PrincipleBlock, RiskBlock
from .enums import BlockKind
from .headlines import headlines
from .models import Block
from .parts import Run
from .texts import text_blocks


@dataclass(frozen=True)
class Telling:
    """Everything a live block needs: as whom and when it reads, for which municipality, against what."""

    snapshot: Snapshot
    day: date
    municipality: Municipality
    earlier: Snapshot | None


def live_blocks(block: Block, telling: Telling) -> list:
    """The blocks of a live block at the letter's moment; nothing for a kind that is told elsewhere."""
    maker = MAKERS.get(block.kind)
    return list(maker(block, telling)) if maker else []


def _segments(block, telling):
    views = segment_views(telling.snapshot, telling.day)
    yield BulletList(tuple(f"{chr(96 + view.segment.number)}. {view.segment.name}" for view in views))
    yield from _own_route(views, telling.municipality)


def _own_route(views: list[SegmentView], municipality):
    """How this municipality buys, where that differs from the region or is not known."""
    local = [view.segment.name for view in views if municipality.id in {m.id for m in view.local}]
    unknown = [view.segment.name for view in views if municipality.id in {m.id for m in view.unknown}]
    if local:
        yield Paragraph(f"{municipality.name} koopt niet via de regio in, maar zelf: {join_nl(local)}.")
    if unknown:
        yield Paragraph(
            f"Of {municipality.name} via de regio inkoopt, staat niet in de verwerkte stukken voor: {join_nl(unknown)}."
        )


def _funding(block, telling):
    columns = (Column("Segment"), Column("Nu"), Column("Beoogd"), Column("Status"))
    rows = [
        (
            str(view.segment),
            view.funding_current.get_form_display() if view.funding_current else "niet bekend",
            view.funding_intended.get_form_display() if view.funding_intended else "niet bekend",
            (view.funding_intended or view.funding_current).get_status_display()
            if view.funding_intended or view.funding_current
            else "niet bekend",
        )
        for view in segment_views(telling.snapshot, telling.day)
    ]
    yield DataTable("Bekostigingsvorm per segment", columns, rows)


def _routes(block, telling):
    columns = (
        Column("Segment"),
        Column("Inkoopvorm in de regio"),
        Column("Via de regio"),
        Column("Niet, of niet bekend"),
    )
    rows = []
    for view in segment_views(telling.snapshot, telling.day):
        others = [f"{m.name}: lokaal" for m in view.local] + [f"{m.name}: niet bekend" for m in view.unknown]
        regional = f"de {view.group}-gemeenten" if view.group else "niet bekend"
        rows.append((str(view.segment), view.procurement, regional, join_nl(others) or "–"))
    yield DataTable("Inkoopvorm per segment", columns, rows)


def _principles(block, telling):
    for principle in telling.snapshot.join(telling.snapshot.of(Principle), "progress_notes"):
        notes = principle.progress_notes.all()
        progress = [part for note in notes for part in text_blocks(note.text)] or ["Hierover is geen bericht verwerkt."]
        yield PrincipleBlock(principle.number, principle.title, progress)


def _plan(block, telling) -> tuple[Plan | None, list[Plan]]:
    """The plan that the block names, else the newest; and the plans before it."""
    known = plans(with_tracks(telling.snapshot, all_versions(telling.snapshot)))
    chosen = [plan for plan in known if plan.version.code == block.version_code] if block.version_code else known[-1:]
    plan = chosen[0] if chosen else None
    return plan, known[: known.index(plan)] if plan else []


def _plan_tables(block, telling):
    plan, _ = _plan(block, telling)
    for caption, items in (plan.tables if plan else {}).items():
        columns = (Column("Tijd", width=30), Column("Actie"))
        yield DataTable(caption or "Planning", columns, [(item.period_text or "–", item.title) for item in items])


def _timeline(block, telling):
    plan, earlier = _plan(block, telling)
    drawing = plan_timeline(plan, earlier, telling.day, width=PAPER, letter=True) if plan else ""
    if drawing:
        columns = (Column("Wanneer", width=30), Column("Wat"), Column("Zekerheid"))
        rows = [(i.period_text or "–", i.title, i.get_certainty_display()) for i in plan.items]
        yield Figure("De planning in beeld", drawing, DataTable("De planning in beeld, als tabel", columns, rows))


def _risks(block, telling):
    register = read_register(telling.snapshot)
    new = {line.later_id for line in register.lines if line.kind == LineageKind.NEW}
    announced = False
    for risk in register.numbered:
        if risk.id in new and not announced:
            announced = True
            yield Paragraph("Naast de eerder genoemde risico’s is er een nieuw risico:")
        yield risk_block(risk)


def risk_block(risk) -> RiskBlock:
    """One risk as the letter prints it: what it is, and each measure with its remark and references."""
    told = [text for text in (risk.background, risk.cause, risk.event, risk.consequence) if text]
    measures = []
    for row in filter(lambda row: row.mitigation, risk.risk_mitigations.all()):
        item = text_blocks(row.mitigation.text or row.mitigation.title) + text_blocks(row.remark)
        if row.refers_to and row.refers_to.number:
            number = row.refers_to.number
            item.append(Paragraph(("Zie ook ", Run(f"risico {number}", link=f"#risico-{number}"), ".")))
        measures.append(tuple(item))
    return RiskBlock(
        risk.number,
        risk.title,
        [part for text in told for part in text_blocks(text)] or ["Niet beschreven in de verwerkte stukken."],
        BulletList(tuple(measures)) if measures else "Er zijn geen maatregelen bekend.",
    )


def _changes(block, telling):
    if telling.earlier is not None:
        news = headlines(telling.earlier, telling.snapshot)
        if news:
            yield ChangeList(tuple(Change(str(item.kind), item.sentence, reason=item.why) for item in news))
        else:
            yield Paragraph("Er is sindsdien niets veranderd dat hier telt.")


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
