"""The letters that were sent: the only door to their stored bytes, for pages, feeds, files and search.

What was sent is no part of the dataset that the office publishes: it is there for its readers as soon as it is sent
and the embargo is over (models/embargo.py), and stays what it was. Lists never load the bytes.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import BooleanField, Case, Q, When

from jeugdhulp.visibility import Audience, Visibility

from .content import LetterContent
from .damage import HASHES, report
from .digests import digest
from .enums import Ending
from .models import Adoption, IssuedLetter
from .models.embargo import editing_for, is_released, open_parts
from .previous import Told
from .restoring import content_of


class Damaged(Exception):
    """Stored bytes that are not the ones that were sent; the message is a Dutch sentence for the reader."""


@dataclass(frozen=True)
class Sent:
    """A letter that was sent, as a reader finds it: what became of it, and the one that came in its place.

    `held_back`: the embargo is not over, so this reader belongs to the office or to the municipality itself.
    `shown`: whether its text is for this reader; of a withdrawn letter only the notice is, but for who sent it.
    """

    letter: IssuedLetter
    kind: str = ""
    because: str = ""
    ended_at: datetime | None = None
    successor_id: int | None = None
    predecessor_id: int | None = None
    held_back: bool = False
    shown: bool = True

    @property
    def state(self) -> str:
        """In a word, for lists."""
        return Ending(self.kind).label if self.kind else "Verzonden"


def sent_letters(audience: Audience, *, until: datetime | None = None, **which) -> list[Sent]:
    """The letters that this audience may know of, sent by `until` (None: now), the newest first. Two queries.

    `which` filters on columns of IssuedLetter (municipality_id=…, letter_id=…).
    """
    rows = IssuedLetter.objects.filter(**which).select_related("letter__ending", "adoption", "municipality")
    rows = rows.defer(*HASHES, "adoption__content")
    rows = rows.annotate(is_open=Case(When(is_released(), then=True), default=False, output_field=BooleanField()))
    if until is not None:
        rows = rows.filter(issued_at__lte=until)
    if not audience.everything:
        rows = rows.filter(_level(audience) & open_parts(audience))
    found = list(rows)
    newer = IssuedLetter.objects.filter(letter__replaces_id__in=[row.letter_id for row in found])
    if not audience.everything:
        newer = newer.filter(_level(audience))
    successors = dict(newer.order_by().values_list("letter__replaces_id", "letter_id"))
    return [_sent(row, successors.get(row.letter_id), audience, until) for row in found]


def sent_letter(audience: Audience, letter_id: int, *, until: datetime | None = None) -> Sent | None:
    """The one letter, None where it was not sent or is not for this audience."""
    found = sent_letters(audience, until=until, letter_id=letter_id)
    return found[0] if found else None


def told_letters(*, until: datetime | None = None) -> list[Told]:
    """What every council was told by the letters that count, sent by `until` (None: now). One query, without bytes."""
    rows = IssuedLetter.objects.filter(letter__ending__isnull=True)
    if until is not None:
        ended_later = Q(letter__ending__isnull=True) | Q(letter__ending__ended_at__gt=until)
        rows = IssuedLetter.objects.filter(ended_later, issued_at__lte=until)
    columns = ("municipality_id", "edition_id", "reference_date", "adoption__known_by")
    return [Told(*row) for row in rows.order_by("issued_at", "id").values_list(*columns)]


def stored(sent: Sent, what: str) -> bytes:
    """The bytes ("html", "pdf" or "facts") as they were sent.

    Raises Damaged where they are not the same any more, and reports that (damage.py).
    """
    columns = IssuedLetter.objects.filter(pk=sent.letter.pk).values_list(what, HASHES[what]).get()
    content, expected = bytes(columns[0]), columns[1]
    if digest(content) != expected:
        report(sent.letter.pk, what)
        raise Damaged(
            "Deze brief is niet meer zoals hij is verzonden. Het portaal toont hem daarom niet. De beheerder van het "
            "portaal kan hem uit een reservekopie terugzetten."
        )
    return content


def adopted_content(letter_id: int, until: datetime | None = None) -> LetterContent | None:
    """What the college adopted last (by `until`), for who may read the letter; None where it did not."""
    found = last_adoption(letter_id, until)
    return content_of(found.content) if found else None


def last_adoption(letter_id: int, until: datetime | None = None) -> Adoption | None:
    """The decision that counts: the last one (by `until`), for who may read the letter."""
    rows = Adoption.objects.filter(letter_id=letter_id)
    if until is not None:
        rows = rows.filter(adopted_at__lte=until)
    return rows.first()


def _level(audience: Audience) -> Q:
    seen = Q(level=Visibility.PUBLIC)
    if Visibility.LIMITED in audience.levels and audience.municipality_id is not None:
        seen |= Q(level=Visibility.LIMITED, municipality_id=audience.municipality_id)
    return seen


def _sent(row: IssuedLetter, successor_id, audience, until) -> Sent:
    ending = getattr(row.letter, "ending", None)
    if ending and until is not None and ending.ended_at > until:
        ending = None
    ours = audience.everything or editing_for(audience) == row.municipality_id
    return Sent(
        letter=row,
        kind=ending.kind if ending else "",
        because=ending.because if ending else "",
        ended_at=ending.ended_at if ending else None,
        successor_id=successor_id,
        predecessor_id=row.letter.replaces_id,
        held_back=not row.is_open,
        shown=ours or not (ending and ending.kind == Ending.WITHDRAWN),
    )
