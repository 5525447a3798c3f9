"""References to risks in letters: "zie risico 2" is a link, follows when the number changes, and protects the risk.

* A link leads to the risk in the same letter; where the letter does not print it, the web version leads to its page.
* A letter tells the facts of its reference date. So when a risk gets another number today, only texts of editions
  that read today or later follow: in an older one the risk still has its old number.
* What a letter says does not change after it was adopted; blocks do, for the letters that were not.
"""

from collections.abc import Callable, Iterable
from dataclasses import fields, replace

from django.utils import timezone

from risks.mentions import Place, numbers_in, pieces, read_as_well
from risks.models import Risk

from .content import LetterContent
from .enums import LetterState
from .models import Block, LocalPassage
from .parts import Part, Run, walk


def with_risk_links(content: LetterContent, read: Callable[[], Iterable[Risk]]) -> LetterContent:
    """The letter with its mentions of risks as links: to the risk in this letter, else to the page of one of those
    that its readers may see. These are read only where a risk is mentioned.
    """
    if not any(isinstance(part, Run) and not part.link and numbers_in(part.text) for part in walk(content)):
        return content
    here, addresses = set(content.anchors), {}
    for risk in read():
        if risk.number is not None:
            anchor = f"risico-{risk.number}"
            addresses[risk.number] = f"#{anchor}" if anchor in here else risk.get_absolute_url()
    return linked_to_risks(content, addresses)


def linked_to_risks(value, addresses: dict[int, str]):
    """This part of a letter, or these, with each mention of a risk in running text as a link to its address."""
    if isinstance(value, tuple):
        if value and all(isinstance(run, Run) for run in value):
            return tuple(new for run in value for new in _cut(run, addresses))
        return tuple(linked_to_risks(item, addresses) for item in value)
    if not isinstance(value, Part) or isinstance(value, Run):
        return value
    held = {spec.name: getattr(value, spec.name) for spec in fields(value)}
    others = {name: new for name, old in held.items() if (new := linked_to_risks(old, addresses)) != old}
    return replace(value, **others) if others else value


def _cut(run: Run, addresses) -> list[Run]:
    """A run as runs, of which those that mention a known risk are links; neighbours without one stay one run."""
    if run.link or "risico" not in run.text.lower():
        return [run]
    cut: list[Run] = []
    for piece in pieces(run.text):
        link = addresses.get(piece.number, "")
        if cut and not link and not cut[-1].link:
            cut[-1] = replace(cut[-1], text=cut[-1].text + piece.text)
        else:
            cut.append(replace(run, text=piece.text, link=link))
    return cut


def read_letters_as_well() -> None:
    """Have the texts of letters follow and protect risks; once, when the portal starts."""
    read_as_well(Block, Place(("heading", "text"), _open_blocks, _block))
    read_as_well(LocalPassage, Place(("text",), _open_passages, _passage))


def _open_blocks():
    return Block.objects.filter(edition__reference_date__gte=timezone.localdate()).select_related("edition")


def _open_passages():
    rows = LocalPassage.objects.filter(letter__state=LetterState.DRAFT)
    return rows.filter(letter__edition__reference_date__gte=timezone.localdate()).select_related(
        "letter__edition", "letter__municipality"
    )


def _block(block: Block) -> str:
    return f"Editie ‘{block.edition}’, blok ‘{block}’"


def _passage(passage: LocalPassage) -> str:
    who = passage.letter.municipality or "de regio"
    return f"Brief ‘{passage.letter.edition}’ van {who}, lokale passage"
