"""A letter as it stands now, before its college adopts it: what it would say, and what stands in the way."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.region.actions import last_published
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE

from .check import Finding, blocking, check
from .composition import compose, letter_for
from .content import LetterContent
from .known import known_to
from .models import Letter


@dataclass(frozen=True)
class Prepared:
    """What a letter would say if it were adopted now; `known_by`: of facts, what was published by then."""

    letter: Letter
    content: LetterContent
    findings: list[Finding]
    known_by: datetime

    @property
    def refusals(self) -> list[str]:
        """A sentence for everything that keeps the letter from being adopted."""
        own = [] if self.letter.dated else ["Briefhoofd: de brief heeft nog geen datum. Vul de datum van de brief in."]
        if self.letter.dated and self.letter.date_text not in ("", date_format(self.letter.dated, "j F Y")):
            own.append(
                "Briefhoofd: de brief heeft een datum en ook een datum in woorden, en drukt de woorden af. Maak de "
                "datum in woorden leeg."
            )
        if self.content.reference_date > timezone.localdate():
            own.append("Editie: de peildatum ligt in de toekomst. Een brief vertelt wat op zijn peildatum bekend was.")
        return own + [str(finding) for finding in blocking(self.findings)]


def prepared(letter_id: int) -> Prepared:
    """The letter with its own parts as they are now, and the facts as they were published.

    Raises ValidationError where nothing was published yet, and where there is no such letter any more.
    """
    published = last_published()
    if published is None:
        raise ValidationError("Er is nog niets gepubliceerd. Publiceer eerst: een brief vertelt gepubliceerde feiten.")
    snapshot = Snapshot(OFFICE, None, published)
    letter = letter_for(snapshot, id=letter_id)
    if letter is None:
        raise ValidationError("Deze brief is er niet meer.")
    content = replace(compose(letter, snapshot), banner="")
    return Prepared(letter, content, check(content, known_to(letter, snapshot)), published)
