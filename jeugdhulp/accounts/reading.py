"""At which moment, and as whom, one request reads: worked out once, before any page code runs."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from jeugdhulp.region.actions import last_published, unpublished
from jeugdhulp.region.models import Document
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import PUBLIC, Audience

from .audience import audience_of

LONG_AGO = datetime(1900, 1, 1, tzinfo=timezone.get_fixed_timezone(0))


class UnreadableDate(ValueError):
    """A `peildatum` that is no date, with the sentence for who typed it."""


@dataclass(frozen=True)
class Reading:
    """What a page needs to know about the reader and the moment; `snapshot` is its door to the records.

    `reference_date` is set where ?peildatum= was given; `unpublished` counts for the office only.
    """

    snapshot: Snapshot
    audience: Audience
    reference_date: date | None = None
    published_at: datetime | None = None
    unpublished: int | None = None
    is_preview: bool = False
    worked_until: str = ""
    today: date | None = None

    @property
    def moment(self) -> datetime | None:
        return self.snapshot.moment

    @property
    def is_past(self) -> bool:
        return self.reference_date is not None

    @property
    def is_office(self) -> bool:
        return self.audience.everything

    @property
    def day(self) -> date:
        """The day that the page tells about."""
        return self.reference_date or self.today

    def as_of(self, day: date) -> Snapshot:
        """The same reader at the end of another day: for what changed between two dates."""
        return replace(self.snapshot, moment=_not_after(end_of_day(day), self.snapshot.known_by))


def parse_reference_date(text: str) -> date:
    """A day as YYYY-MM-DD. Raises UnreadableDate with a Dutch sentence."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise UnreadableDate(
            f"De peildatum ‘{text[:40]}’ is geen datum. Schrijf een dag als jaar-maand-dag, bijvoorbeeld 2025-04-15."
        ) from None
    if not 1900 <= day.year <= 2200:
        raise UnreadableDate(f"De peildatum {day.isoformat()} ligt te ver weg. Kies een dag tussen 1900 en 2200.")
    return day


def read_as(user, *, peildatum: str = "", preview: bool = False) -> Reading:
    """The reading of `user`: the office reads now, everyone else what was published. Raises UnreadableDate."""
    audience = audience_of(user)
    day = parse_reference_date(peildatum) if peildatum else None
    published = last_published()
    office, preview = audience.everything, preview and audience.everything
    if preview:
        audience = PUBLIC
    # a preview shows what the public would read if one published now
    known_by = None if office else (published or LONG_AGO)
    at = end_of_day(day) if day else None
    moment = at if office else _not_after(at or known_by, known_by)
    if preview and moment is None:
        moment = timezone.now()
    snapshot = Snapshot(audience, moment, known_by)
    return Reading(
        snapshot=snapshot,
        audience=audience,
        reference_date=day,
        published_at=published,
        unpublished=unpublished(published) if office else None,
        is_preview=preview,
        worked_until=_worked_until(snapshot),
        today=timezone.localdate(),
    )


def _not_after(moment: datetime, limit: datetime | None) -> datetime:
    return moment if limit is None else min(moment, limit)


def _worked_until(snapshot: Snapshot) -> str:
    """Up to which paper the dataset is worked in: silence after it is not a fact."""
    newest = snapshot.of(Document).filter(held=True, dated__isnull=False).order_by("-dated").first()
    return f"Verwerkt tot en met: {newest.title} van {newest.when}" if newest else ""


class ReadingMiddleware:
    """Puts `request.reading` there for every page but the admin; an unreadable date gets an explanation."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(("/beheer/", "/static/")):
            return self.get_response(request)
        request.user = _resolved(request.user)
        try:
            request.reading = read_as(
                request.user,
                peildatum=request.GET.get("peildatum", ""),
                preview=request.GET.get("weergave") == "openbaar",
            )
        except UnreadableDate as problem:
            request.reading = read_as(request.user)
            return render(request, "400.html", {"message": str(problem)}, status=400)
        return self.get_response(request)


def _resolved(user):
    """The user itself instead of a promise of it, so that no template asks the database for it."""
    if isinstance(user, SimpleLazyObject):
        bool(user.is_authenticated)
        return user._wrapped
    return user
