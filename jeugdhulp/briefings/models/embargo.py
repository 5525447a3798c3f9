"""The embargo: until an edition is released, only the project office and each municipality for itself know of it.

The one rule, asked by Snapshot for the tracked records (`open_to` of the models) and by issued.py for the letters that
were sent, so that no page, feed or file can forget it. An edition is open:

* when it has no embargo, or is a reconstruction from public sources;
* from the moment that it says, on its own;
* for all at once, or for one municipality, by a Release: recorded by the office, by a municipality for its own letter,
  or by the adoption of the last college.

What is not open is for the office, and for the editors of a municipality with a letter in it: the regional text, and
their own letter. The decisions of the colleges about it are held back along with it (planning/held_back.py).
"""

from django.apps import apps
from django.db.models import DateTimeField, Exists, OuterRef, Q, QuerySet, Value
from django.utils import timezone

from jeugdhulp.visibility import Audience

from ..enums import Embargo


class WhenAsked(Value):
    """The moment at which a question is asked, not that at which it was made: a snapshot keeps its questions."""

    def __init__(self):
        super().__init__(None, output_field=DateTimeField())

    def as_sql(self, compiler, connection):
        return "%s", [connection.ops.adapt_datetimefield_value(timezone.now())]


def open_for_all() -> QuerySet:
    """The ids of the editions that are open for all municipalities at once."""
    editions = apps.get_model("briefings.Edition").objects
    return (
        editions.filter(
            Q(reconstruction=True)
            | Q(embargo=Embargo.NONE)
            | Q(embargo=Embargo.MOMENT, embargo_until__lte=WhenAsked())
            | Q(id__in=_releases().filter(municipality__isnull=True).values("edition_id"))
        )
        .order_by()
        .values("id")
    )


def open_editions(audience: Audience) -> Q:
    """Over Edition: what is open, at least for one municipality, or has a letter of the reader's own."""
    seen = Q(id__in=open_for_all()) | Q(id__in=_releases().order_by().values("edition_id"))
    if own := editing_for(audience):
        letters = apps.get_model("briefings.Letter").objects
        seen |= Q(id__in=letters.filter(municipality_id=own).order_by().values("edition_id"))
    return seen


def open_parts(audience: Audience, municipality: str = "municipality_id") -> Q:
    """Over what belongs to an edition and perhaps to one municipality (its column): a letter, a block, an annex."""
    seen = is_released(municipality) | Q(**{f"{municipality}__isnull": True})
    if own := editing_for(audience):
        seen |= Q(**{municipality: own})
    return seen


def is_released(municipality: str = "municipality_id") -> Q:
    """As `open_parts`, for whoever reads: whether the embargo is over."""
    released = _releases().filter(edition_id=OuterRef("edition_id"), municipality_id=OuterRef(municipality))
    return Q(edition_id__in=open_for_all()) | Q(Exists(released))


def editing_for(audience: Audience) -> int | None:
    """The municipality for which somebody prepares letters: its editors, not its council."""
    return audience.edits_for


def held_back_decisions() -> Q:
    """Over Decision: what is decided about an edition that is not open, for all or for the decision's municipality.

    The edition names its milestone; every decision there counts, whoever recorded it and however public it is.
    """
    editions = apps.get_model("briefings.Edition").objects.order_by()
    own = OuterRef(OuterRef("municipality_id"))
    released = _releases().filter(edition_id=OuterRef("id"), municipality_id=own)
    about = editions.filter(milestone_id=OuterRef("milestone_id")).exclude(id__in=open_for_all())
    return Q(Exists(about.exclude(Exists(released))))


def _releases():
    return apps.get_model("briefings.Release").objects
