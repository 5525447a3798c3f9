"""The letters of the programme, eighteen to councils and one to the providers, for tests: as content, as PDF and as lines, each made once."""

import re
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf

from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.models import Edition
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.region.actions import last_published
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from tests.briefings.pdf_checks import pdf_text
from tests.briefings.pdf_text import PdfText, kids_of
from tests.briefings.sample_letter import plain

MUNICIPALITIES = [
    "delft",
    "den-haag",
    "leidschendam-voorburg",
    "midden-delfland",
    "pijnacker-nootdorp",
    "rijswijk",
    "wassenaar",
    "westland",
    "zoetermeer",
]
DEN_HAAG, RIJSWIJK = ("voortgang", "den-haag"), ("herfasering", "rijswijk")
PROVIDERS = ("aanbieders-herfasering", None)
LETTERS = [(edition, municipality) for edition in ("herfasering", "voortgang") for municipality in MUNICIPALITIES]


def content_of(edition: str, municipality: str | None, *, day: date | None = None, audience=OFFICE, published=True):
    """The letter as `audience` reads what was published, or everything; None where it may not be seen."""
    moment = last_published() if published else None
    snapshot = Snapshot(audience, moment, moment)
    lookup = {
        "edition_id": Edition.objects.get(slug=edition).id,
        "municipality_id": Municipality.objects.get(slug=municipality).id if municipality else None,
    }
    letter = letter_for(snapshot, **lookup)
    return compose(letter, snapshot, day=day) if letter else None


@cache
def pdf_of(edition: str, municipality: str | None, day: date | None = None) -> bytes:
    """The letter as PDF, made once for all tests: every test starts from the same programme."""
    return render_pdf(content_of(edition, municipality, day=day))


@cache
def lines_of(edition: str, municipality: str | None, day: date | None = None) -> tuple[str, ...]:
    """What a screen reader tells, a line for each block; the bullets of lists left out."""
    return tuple(line for line in pdf_text(pdf_of(edition, municipality, day)).split("\n") if line != "•")


def between(lines, first: str, last: str) -> list[str]:
    """The lines after the line `first`, up to the line `last`."""
    start = lines.index(first) + 1
    return list(lines[start : lines.index(last, start)])


def headings(data: bytes) -> list[tuple[str, str]]:
    with pikepdf.open(BytesIO(data)) as pdf:
        text = PdfText(pdf)
        return [(str(e.S)[1:], text.of(e)) for e in _elements(pdf.Root.StructTreeRoot) if re.match(r"/H\d", str(e.S))]


def _elements(parent):
    for kid in kids_of(parent):
        if not isinstance(kid, int) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def missing(facts, lines) -> list[str]:
    said = plain(" ".join(lines))
    return [fact for fact in facts if plain(fact) not in said]
