"""A new edition from an earlier one: its blocks and annexes, and a letter for each municipality that had one.

* What only counted then does not come along: dates, header values, signatories, local passages, decisions, tasks,
  what is done with single changes.
* The new edition follows the earlier one, so that what changed is told since then; everything in it is internal.
* An annex that was uploaded, or is itself a letter, is missing again: it belongs to the earlier letters.
"""

from datetime import date

from django.db import transaction
from django.utils.text import slugify

from .enums import AnnexKind
from .models import Annex, Block, Edition, Letter

BLOCK = ("key", "order", "kind", "heading", "text", "for_municipality", "version_code", "columns", "segment_numbers")


@transaction.atomic
def copy_edition(edition: Edition, *, by, reference_date: date, because: str = "") -> Edition:
    """Make the next edition. Raises ValidationError where a rule is broken."""
    because = because or f"Gekopieerd van de editie ‘{edition.slug}’."
    new = Edition(
        slug=_free_slug(edition.slug, reference_date),
        kind=edition.kind,
        subject=edition.subject,
        reference_date=reference_date,
        previous=edition,
    ).record(because=because, by=by)
    for block in Block.objects.filter(edition=edition):
        Block(edition=new, **{name: getattr(block, name) for name in BLOCK}).record(because=because, by=by)
    for annex in Annex.objects.filter(edition=edition):
        stays = annex.kind != AnnexKind.UPLOADED and annex.encloses_id is None
        kind = annex.kind if stays else AnnexKind.MISSING
        Annex(edition=new, municipality=annex.municipality, number=annex.number, title=annex.title, kind=kind).record(
            because=because, by=by
        )
    # a correction is no second letter: in the new edition its municipality begins with one
    for letter in Letter.objects.filter(edition=edition, replaces__isnull=True):
        Letter(edition=new, municipality=letter.municipality).record(because=because, by=by)
    return new


def _free_slug(slug: str, day: date) -> str:
    start = slugify(f"{slug.rsplit('-20', 1)[0]}-{day:%Y-%m}")[:44]
    taken = set(Edition.objects.filter(slug__startswith=start).values_list("slug", flat=True))
    return next(name for number in range(1, 99) if (name := start if number == 1 else f"{start}-{number}") not in taken)
