"""The live block of what became different since the previous letter, each item with a link to its page.

The office may leave an item out of the letters of an edition or put a remark under it (ChangeNote); the sentence is the
dataset's and nobody words it otherwise.
"""

from collections.abc import Iterator
from dataclasses import replace

from django.conf import settings
from django.utils import timezone

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.templatetags.dutch import dutch_date

from .blocks import Change, ChangeList, Paragraph
from .folding import Fold, fold
from .headlines import RISK, Headline, Read, headlines
from .parts import Run

WHOSE = "Opmerking van de projectorganisatie"


def changes(block, telling) -> Iterator:
    """What became different since the previous letter: the plan, the choices per segment, the register.

    It says since when, whatever the office wrote above it: a heading copied from an earlier edition names its day.
    """
    news = news_for(telling)
    if news is None:
        return
    since = dutch_date(timezone.localdate(telling.compared().moment))
    notes = telling.notes()
    shown = [item for item in news if not _is_hidden(item, notes)]
    # a remark stands under a sentence of its own, not under one about eight steps
    folds = fold(replace(item, family="") if item.key in notes else item for item in shown)
    if folds:
        yield Paragraph(f"Vergeleken met de stand van {since}.")
        yield ChangeList(tuple(_change(item, notes) for item in folds))
    elif news:
        yield Paragraph(f"De projectorganisatie heeft hier geen wijzigingen sinds {since} opgenomen.")
    else:
        yield Paragraph(f"Sinds {since} is er niets veranderd dat hier telt.")


def news_for(telling) -> list[Headline] | None:
    """Every change that this council would be told; None where there is nothing to compare with.

    Which concerns of other councils returned is for the pages; so are steps of another municipality alone.
    """
    earlier = telling.compared()
    if earlier is None:
        return None
    own = (None, telling.municipality_id)
    told = telling.facts.once(("news", earlier), lambda: _news(telling.facts, earlier))
    return [item for item in told if item.topic != RISK and item.municipality_id in own]


def _news(facts, earlier):
    """Every headline, of all municipalities."""
    read = Read(
        plans=facts.plans,
        segments=[view.segment for view in facts.segments],
        risks=facts.risks,
        municipalities=facts.all(Municipality),
        papers=facts.all(Document),
    )
    return headlines(earlier, facts.snapshot, read=read)


def _is_hidden(item: Headline, notes) -> bool:
    return item.key in notes and notes[item.key].hidden


def _change(item: Fold, notes) -> Change:
    remark = f"{WHOSE}: {notes[item.key].note}" if item.key in notes else ""
    return Change(str(item.kind), Run(item.sentence, link=_address(item.url)), reason=item.why, note=remark)


def _address(path: str) -> str:
    """The whole address where the portal has a public one, for the file as well; else the path, for the web alone.

    It is part of the content, so that a frozen letter is made the same again whatever the setting is by then.
    """
    return settings.PORTAL_URL + path if path and settings.PORTAL_URL.startswith("https://") else path
