"""What a paper claims about its own list of risks, such as "these risks are not new", checked against the papers.

* The claim is about the numbered risks of the paper that makes it, without those that it calls new itself.
* It is tested against the paper in which those risks are said to stand. Not seen, or not known which: niet te toetsen.
* It holds when each of those risks has a predecessor in that paper: continued, changed, split off, merged or moved.
  What stood there as an argument or a measure was no risk.
* Beside the verdict is told what the papers that were seen do say; that is no verdict on the claim.
"""

from dataclasses import dataclass

from jeugdhulp.templatetags.dutch import listed

from .enums import LineageKind, Verdict
from .lists import Lists
from .models import Risk, RiskClaim, RiskLineage

#: ways in which a risk was there already
FOLLOWS = frozenset(
    {LineageKind.CONTINUES, LineageKind.CHANGED, LineageKind.SPLIT, LineageKind.MERGED, LineageKind.MOVED}
)
BADGE = {Verdict.HOLDS: "done", Verdict.FAILS: "alert", Verdict.UNTESTABLE: "waiting"}


@dataclass(frozen=True)
class Checked:
    """A claim with its verdict, why, and per risk the lines that were found in the papers that were seen."""

    claim: RiskClaim
    verdict: Verdict
    grounds: tuple[str, ...]
    seen: tuple[tuple[Risk, tuple[RiskLineage, ...]], ...]

    @property
    def badge(self) -> str:
        return BADGE[self.verdict]


def check_claims(lists: Lists) -> list[Checked]:
    """Every claim that the lists hold, checked."""
    return [check(claim, lists.risks, lists.lines) for claim in lists.claims]


def check(claim: RiskClaim, risks: list[Risk], lines: list[RiskLineage]) -> Checked:
    """The verdict on one claim, joined with its papers; `lines` are joined with both risks."""
    new = {line.later_id for line in lines if line.kind == LineageKind.NEW}
    about = [r for r in risks if r.number and r.source_id == claim.source_id and r.id not in new]
    seen = tuple((risk, tuple(line for line in lines if line.later_id == risk.id and line.earlier)) for risk in about)
    verdict, grounds = _verdict(claim, about, seen)
    return Checked(claim, verdict, (*grounds, *_in_what_was_seen(seen)), seen)


def _verdict(claim, about, seen) -> tuple[Verdict, list[str]]:
    base = claim.compared_with
    if not about:
        return Verdict.UNTESTABLE, ["Van het stuk dat dit zegt, staan geen genummerde risico's in het register."]
    if base is None:
        return Verdict.UNTESTABLE, ["Niet bekend is in welk stuk deze risico's eerder zouden staan."]
    if not base.held:
        return Verdict.UNTESTABLE, [f"Deze risico's zouden in ‘{base}’ staan. Dat stuk is niet ingezien."]
    missing = [risk for risk, found in seen if not any(_was_there(line, base) for line in found)]
    if missing:
        numbers = listed([risk.number for risk in missing])
        which = f"Risico {numbers} staat" if len(missing) == 1 else f"Risico {numbers} staan"
        return Verdict.FAILS, [f"{which} niet als risico in ‘{base}’."]
    return Verdict.HOLDS, [f"Elk van deze {len(about)} risico's heeft een voorganger in ‘{base}’."]


def _was_there(line, base) -> bool:
    return line.kind in FOLLOWS and line.earlier.source_id == base.id


def _in_what_was_seen(seen):
    """How many have a predecessor in any paper that was seen, and which have none."""
    if not seen:
        return
    was = [risk for risk, found in seen if any(line.kind in FOLLOWS for line in found)]
    rest = [risk for risk, _ in seen if risk not in was]
    papers = {line.earlier.source_id: line.earlier.source for _, found in seen for line in found if line.earlier.source}
    if not papers:
        yield "In de stukken die wel zijn ingezien, staat geen voorganger van deze risico's."
        return
    told = listed([f"‘{paper}’" for paper in papers.values()])
    sentence = f"In {told} {'heeft' if len(was) == 1 else 'hebben'} {len(was)} van de {len(seen)} een voorganger"
    if rest:
        sentence += f"; risico {listed([risk.number for risk in rest])} niet als risico"
    yield f"{sentence}. Dat zijn andere stukken dan waarop de bewering zich beroept."
