"""Sent letters of which the stored bytes are not the ones that were sent: found, reported, and listed until mended.

* Every download compares the bytes with their hash; what differs is refused, logged and reported here.
* `manage.py check_sent_letters` compares all letters, and takes back the report of one that is whole again.
* Lists read the reports alone, never the bytes.
"""

import logging
from collections.abc import Iterator

from .digests import digest
from .models import Damage, IssuedLetter

#: what is stored of a letter → where its hash is
HASHES = {"html": "html_sha256", "pdf": "sha256", "facts": "facts_sha256"}

logger = logging.getLogger(__name__)


def report(letter_id: int, what: str) -> None:
    """Log and keep that these bytes of an IssuedLetter ("html", "pdf" or "facts") do not match their hash."""
    logger.error("Issued letter %s: the stored %s does not match its hash.", letter_id, what)
    Damage.objects.get_or_create(letter_id=letter_id, defaults={"what": what})


def damaged_letters() -> list[IssuedLetter]:
    """Every letter that was reported, with its municipality and without its bytes; one query."""
    return list(IssuedLetter.objects.filter(damage__isnull=False).select_related("municipality").defer(*HASHES))


def check_all() -> Iterator[tuple[IssuedLetter, str]]:
    """Every letter that was sent with what of it does not match its hash ("" where all does), and the reports made so."""
    for row in IssuedLetter.objects.select_related("municipality").iterator(chunk_size=20):
        wrong = [what for what, name in HASHES.items() if digest(bytes(getattr(row, what))) != getattr(row, name)]
        if wrong:
            report(row.pk, wrong[0])
        else:
            Damage.objects.filter(letter_id=row.pk).delete()
        yield row, ", ".join(wrong)
