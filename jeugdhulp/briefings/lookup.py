"""What somebody typed on the command line, as a record; an unknown name gets a sentence with the known ones."""

from django.core.management.base import CommandError

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .models import Edition


def edition_by_slug(snapshot: Snapshot, slug: str) -> Edition:
    """The edition with this slug. Raises CommandError."""
    return _by_slug(snapshot, Edition, slug, "De editie")


def municipality_by_slug(snapshot: Snapshot, slug: str) -> Municipality:
    """The municipality with this slug. Raises CommandError."""
    return _by_slug(snapshot, Municipality, slug, "De gemeente")


def _by_slug(snapshot, model, slug, what):
    known = {record.slug: record for record in snapshot.of(model)}
    if slug not in known:
        raise CommandError(f"{what} ‘{slug}’ is niet bekend. Kies uit: {', '.join(known) or 'nog geen enkele'}.")
    return known[slug]
