"""Letters as rows of one list, whether they were sent or are still being made."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.utils.formats import date_format

from jeugdhulp.accounts.reading import Reading
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .issued import Sent, sent_letters
from .models import Letter
from .models.embargo import editing_for
from .models.house_style import REGION


@dataclass(frozen=True)
class LetterRow:
    """What a list tells of a letter. `kind` is how its badge looks (tables.LETTER_BADGE)."""

    url: str
    municipality: Municipality | None
    sender: str
    subject: str
    when: str
    dated: date | None
    reference_date: date
    state: str
    kind: str


def until(reading: Reading) -> datetime | None:
    """Up to when letters count that were sent: to the end of the reference date; None is now."""
    return reading.moment if reading.is_past else None


def live_for_editor(reading: Reading) -> Snapshot | None:
    """An editor works with the own letters as they are now; only the facts are those that were published."""
    if editing_for(reading.audience) is None or reading.is_past:
        return None
    return replace(reading.snapshot, moment=None)


def letter_rows(reading: Reading, tracked, towns: dict[int, Municipality], **which) -> list[LetterRow]:
    """Every letter for this reader, the newest first: those sent, and of `tracked` (Letter) those that are not.

    `which` filters on columns of both (municipality_id=…).
    """
    sent = sent_letters(reading.audience, until=until(reading), **which)
    others = {letter.id: letter for letter in reading.snapshot.join(tracked, "edition")}
    if live := live_for_editor(reading):
        own = live.of(Letter).filter(municipality_id=reading.audience.municipality_id).filter(**which)
        others |= {letter.id: letter for letter in live.join(own, "edition")}
    known = {item.letter.letter_id for item in sent}
    rows = [sent_row(item, towns) for item in sent]
    rows += [drafted_row(letter, towns) for letter in others.values() if letter.id not in known]
    return sorted(rows, key=lambda row: (row.dated is None, row.dated and -row.dated.toordinal(), row.subject))


def _sender(letter, towns) -> str:
    town = towns.get(letter.municipality_id)
    return town.name if town else REGION if letter.municipality_id is None else ""


def sent_row(sent: Sent, towns: dict[int, Municipality]) -> LetterRow:
    """A letter that was sent; what is under embargo says so."""
    letter = sent.letter
    return LetterRow(
        letter.get_absolute_url(),
        towns.get(letter.municipality_id),
        _sender(letter, towns),
        letter.subject,
        date_format(letter.dated, "j F Y"),
        letter.dated,
        letter.reference_date,
        f"{sent.state}, onder embargo" if sent.held_back else sent.state,
        "waiting" if sent.held_back else sent.kind or "verzonden",
    )


def drafted_row(letter: Letter, towns: dict[int, Municipality]) -> LetterRow:
    """A reconstruction, or a letter that is still being made; its edition is joined."""
    made_up = letter.original_id is not None
    return LetterRow(
        letter.get_absolute_url(),
        towns.get(letter.municipality_id),
        _sender(letter, towns),
        letter.full_subject,
        letter.when,
        letter.dated,
        letter.edition.reference_date,
        "Reconstructie" if made_up else letter.get_state_display(),
        "neutral" if made_up else letter.state,
    )
