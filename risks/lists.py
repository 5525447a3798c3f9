"""Two lists of risks, years apart, beside each other: what came back, what is new, what is not there any more.

* A comparison is made with one later paper: that of the later risk, or the paper in which a concern is missing.
* Beside it stand all earlier papers that a line of it leads from, each with its whole list.
* "Geen tegenhanger" is no "vervallen": that needs a source that says so.
"""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.snapshot import Snapshot

from .enums import LineageKind
from .models import Risk, RiskClaim, RiskLineage
from .models.lineage import ENDS
from .register import join_lines


@dataclass(frozen=True)
class Comparison:
    """The list of one later paper beside those of the earlier ones; every risk stands in it once."""

    paper: Document | None
    later: tuple[Risk, ...]
    earlier: tuple[tuple[Document | None, tuple[Risk, ...]], ...]
    lines: tuple[RiskLineage, ...]

    @property
    def all_earlier(self) -> list[Risk]:
        """The earlier risks of all papers."""
        return [risk for _, risks in self.earlier for risk in risks]

    @property
    def links(self) -> list[RiskLineage]:
        """The lines from one list to the other."""
        return [line for line in self.lines if line.earlier and line.later]

    @property
    def ended(self) -> list[RiskLineage]:
        """The lines that lead nowhere, no counterpart or lapsed, in the order of the earlier lists."""
        order = {risk.id: place for place, risk in enumerate(self.all_earlier)}
        found = [line for line in self.lines if line.earlier and line.kind in ENDS]
        return sorted(found, key=lambda line: order.get(line.earlier_id, len(order)))

    @property
    def new(self) -> list[RiskLineage]:
        """The lines that come from nowhere."""
        return [line for line in self.lines if line.later and line.kind == LineageKind.NEW]


@dataclass(frozen=True)
class Lists:
    """Everything that is compared at a moment; five queries."""

    risks: list[Risk]
    lines: list[RiskLineage]
    claims: list[RiskClaim]
    comparisons: list[Comparison]


def read_lists(snapshot: Snapshot) -> Lists:
    """The comparisons that the snapshot shows, the newest paper first, and what papers claim about them."""
    risks, papers = list(snapshot.of(Risk)), list(snapshot.of(Document))
    lines, claims = list(snapshot.of(RiskLineage)), list(snapshot.of(RiskClaim))
    snapshot.attach(risks, "source", papers)
    municipalities = list(snapshot.of(Municipality))
    snapshot.attach(risks, "municipality", municipalities)
    snapshot.attach(papers, "municipality", municipalities)
    join_lines(snapshot, lines, risks, papers)
    snapshot.attach(claims, "source", papers)
    snapshot.attach(claims, "compared_with", papers)
    order = {paper.id: place for place, paper in enumerate(papers)}
    found = {}
    for line in lines:
        paper = line.later.source if line.later else line.source
        found.setdefault(paper and paper.id, (paper, []))[1].append(line)
    ordered = sorted(found.values(), key=lambda pair: order.get(pair[0] and pair[0].id, len(order)))
    comparisons = [_comparison(paper, lines, risks) for paper, lines in ordered]
    return Lists(risks, lines, claims, comparisons)


def _comparison(paper, lines, risks) -> Comparison:
    ends = {line.later_id for line in lines if line.later}
    later = [risk for risk in risks if risk.id in ends or (paper and risk.source_id == paper.id)]
    starts = [line.earlier for line in lines if line.earlier]
    papers = {start.source_id: start.source for start in starts}
    known = {start.id for start in starts}
    earlier = []
    for source_id, source in sorted(papers.items(), key=lambda pair: _when(pair[1])):
        whole = [risk for risk in risks if risk.source_id == source_id and (source_id or risk.id in known)]
        earlier.append((source, tuple(risk for risk in whole if risk not in later)))
    return Comparison(paper, tuple(later), tuple(earlier), tuple(lines))


def _when(paper) -> tuple:
    dated = paper.dated if paper else None
    return (dated is None, dated or date.min, paper.id if paper else 0)
