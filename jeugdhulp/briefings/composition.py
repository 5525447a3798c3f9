"""A letter from the dataset at its reference date, in the municipality's own form: LetterContent, no HTML.

What is said stands in the edition's blocks; what is so comes from the snapshot at the reference date; who says
it, and how its header looks, from the municipality's house style. A header value that no source holds stays
empty.
"""

from dataclasses import replace
from datetime import date

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import PUBLIC, Visibility, council

from .content import (
    CONCEPT_BANNER,
    RECONSTRUCTION_BANNER,
    HeaderField,
    LetterAnnex,
    LetterContent,
    LetterStyle,
    Section,
    Signatory,
    Signature,
)
from .enums import AnnexKind, BlockKind, HeaderKey, LetterState, PassagePlace
from .live import Telling, live_blocks
from .models import Annex, Block, HouseStyle, Letter
from .texts import text_blocks

LETTER_JOINS = (
    "edition__previous",
    "municipality",
    "original",
    "header_values",
    "passages",
    "signatories__signatory",
    "follows",
)
ANNEX_STATE = {
    AnnexKind.GENERATED: "bijgevoegd",
    AnnexKind.UPLOADED: "bijgevoegd",
    AnnexKind.MISSING: "niet in de verwerkte stukken",
}


def letter_for(snapshot: Snapshot, **lookup) -> Letter | None:
    """The one letter that fits, joined for `compose`; None where there is none or it may not be seen."""
    found = snapshot.join(snapshot.of(Letter).filter(**lookup)[:1], *LETTER_JOINS)
    return found[0] if found else None


def compose(letter: Letter, snapshot: Snapshot, *, day: date | None = None) -> LetterContent:
    """What `letter` (from `letter_for`) says at its reference date, or at another `day`.

    `snapshot` reads the letter's own parts (blocks, house style); the facts are read for the letter's own
    audience at the end of the day, of what that snapshot knows.
    """
    edition, municipality = letter.edition, letter.municipality
    day = day or edition.reference_date
    audience = council(municipality.id) if letter.visibility == Visibility.LIMITED else PUBLIC
    facts = Snapshot(audience, end_of_day(day), snapshot.known_by)
    before = edition.previous.reference_date if edition.previous else edition.compare_date
    earlier = replace(facts, moment=end_of_day(before)) if before else None
    style = snapshot.join(snapshot.of(HouseStyle).filter(municipality_id=municipality.id)[:1], "header_fields")
    style = style[0] if style else HouseStyle(municipality_id=municipality.id, sender=f"Gemeente {municipality.name}")
    annexes = _annexes(snapshot, letter)
    return LetterContent(
        kind=edition.get_kind_display(),
        municipality=municipality.name,
        title=letter.subject or edition.subject,
        reference_date=day,
        date=letter.dated,
        style=_style(style),
        header=_header(letter, style, annexes),
        addressee=tuple(line for line in style.addressee.splitlines() if line.strip()),
        salutation=style.salutation,
        banner=banner(letter),
        sections=_sections(letter, snapshot, Telling(facts, day, municipality, earlier)),
        closing=style.closing,
        signature=_signature(letter, style),
        annexes=annexes,
    )


def banner(letter: Letter) -> str:
    """What stands on every page: a reconstruction says so, and what was not issued is a concept."""
    if letter.original_id is not None:
        return RECONSTRUCTION_BANNER
    return "" if letter.state in (LetterState.ADOPTED, LetterState.ISSUED) else CONCEPT_BANNER


def _style(style: HouseStyle) -> LetterStyle:
    address = f"Retouradres: {style.return_address}" if style.return_address else ""
    return LetterStyle(style.sender, style.primary, style.on_primary, address, style.footer)


def _header(letter, style, annexes):
    """The lines of the letterhead in the municipality's order; date, subject and annexes are filled in."""
    values = {value.field_id: value.value for value in letter.header_values.all()}
    known = {
        HeaderKey.DATE: letter.when if letter.dated or letter.date_text else "",
        HeaderKey.SUBJECT: letter.subject or letter.edition.subject,
        HeaderKey.ANNEXES: str(len(annexes)) if annexes else "",
    }
    fields = style.header_fields.all() if style.pk else ()
    return tuple(
        HeaderField(
            field.label or field.get_key_display(),
            values.get(field.id) or known.get(field.key, "") or field.default,
            not field.required,
        )
        for field in fields
    )


def _sections(letter, snapshot, telling):
    passages: dict = {}
    for passage in letter.passages.all():
        passages.setdefault((passage.block_id, passage.place), []).append(passage)
    sections: list[Section] = []
    for block in snapshot.of(Block).filter(edition_id=letter.edition_id):
        if block.for_municipality_id not in (None, letter.municipality_id) or block.kind == BlockKind.ANNEXES:
            continue
        parts = _block_parts(block, passages, telling)
        if parts:
            sections.append(Section(block.heading, f"blok-{block.key}", tuple(parts)))
    return tuple(sections)


def _block_parts(block, passages, telling):
    def own(place):
        return [part for passage in passages.get((block.id, place), ()) for part in text_blocks(passage.text)]

    body = own(PassagePlace.INSTEAD) or text_blocks(block.text) + live_blocks(block, telling)
    return own(PassagePlace.BEFORE) + body + own(PassagePlace.AFTER)


def _signature(letter, style):
    people = tuple(
        Signatory(f"de {s.signatory.get_office_display()}", s.signatory.name) for s in letter.signatories.all()
    )
    return Signature(style.organ, people) if style.organ or people else None


def _annexes(snapshot, letter):
    rows = snapshot.of(Annex).filter(edition_id=letter.edition_id)
    own = [row for row in rows if row.municipality_id in (None, letter.municipality_id)]
    return tuple(LetterAnnex(row.number, row.title, ANNEX_STATE[row.kind]) for row in own)


def municipalities_of(snapshot: Snapshot, edition) -> list[Municipality]:
    """Those for which the edition has a letter, in order of name."""
    letters = snapshot.join(snapshot.of(Letter).filter(edition_id=edition.id), "municipality")
    return sorted((letter.municipality for letter in letters), key=lambda m: m.name)
