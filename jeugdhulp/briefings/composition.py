"""A letter from the dataset at its reference date, in the municipality's own form: LetterContent, no HTML.

What is said stands in the edition's blocks; what is so comes from the snapshot at the reference date; who says
it, and how its header looks, from the municipality's house style. A header value that no source holds stays
empty.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from django.db.models import Q

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.region.models import Signatory as Person
from jeugdhulp.shelf import Shelf
from jeugdhulp.snapshot import Snapshot

from .blocks import Paragraph
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
from .desk import Desk
from .enclosing import enclosed
from .enums import AnnexKind, BlockKind, HeaderKey, LetterState, PassagePlace
from .live import live_blocks
from .mentioned import with_risk_links
from .models import Annex, Block, Edition, HeaderValue, HouseStyle, Letter, LetterSignatory, LocalPassage
from .texts import text_blocks

LETTER_JOINS = (
    "edition__previous",
    "municipality",
    "original",
    "replaces",
    "header_values",
    "passages",
    "signatories__signatory",
)


def letter_for(snapshot: Snapshot, **lookup) -> Letter | None:
    """The letter that fits, the newest of a letter and its corrections, joined for `compose`; None where there is
    none or it may not be seen."""
    found = list(snapshot.of(Letter).filter(**lookup).order_by("-id")[:1])
    if not found:
        return None
    own = dict.fromkeys((HeaderValue, LocalPassage, LetterSignatory), Q(letter_id=found[0].id))
    return Shelf.over(snapshot, Edition, Municipality, Document, Person, only=own).join(found, *LETTER_JOINS)[0]


def compose(letter: Letter, snapshot: Snapshot, *, day: date | None = None) -> LetterContent:
    """What `letter` (from `letter_for`) says at its reference date, or at another `day`.

    `snapshot` reads the letter's own parts (blocks, house style); the facts are read for the letter's own
    audience at the end of the day, of what that snapshot knows.
    """
    return compose_all([letter], snapshot, day=day)[0]


def compose_all(letters: Iterable[Letter], snapshot: Snapshot, *, day: date | None = None) -> list[LetterContent]:
    """As `compose`, of several letters: what does not depend on the municipality is read once."""
    desk = Desk(snapshot)
    return [compose_at(desk, letter, day=day) for letter in letters]


def compose_at(desk: Desk, letter: Letter, *, day: date | None = None) -> LetterContent:
    """As `compose`, at a desk that others read from as well."""
    edition = letter.edition
    day = day or edition.reference_date
    style = desk.style(letter)
    telling = desk.telling(letter, day)
    body, made = _sections(letter, desk, telling)
    annexes, left = _annexes(letter, desk, made)
    content = LetterContent(
        kind=edition.get_kind_display(),
        municipality=letter.sender,
        title=letter.full_subject,
        reference_date=day,
        date=letter.dated,
        style=_style(style),
        header=_header(letter, style, annexes),
        addressee=tuple(line for line in style.addressee.splitlines() if line.strip()),
        salutation=style.salutation,
        banner=banner(letter),
        sections=(*_correction(letter), *body, *left),
        closing=style.closing,
        signature=_signature(letter, style),
        annexes=annexes,
    )
    return with_risk_links(content, lambda: telling.risks)


def banner(letter: Letter) -> str:
    """What stands on every page: a reconstruction says so, and what was not adopted is a concept."""
    if _is_reconstruction(letter):
        return RECONSTRUCTION_BANNER
    return "" if letter.state in (LetterState.ADOPTED, LetterState.ISSUED) else CONCEPT_BANNER


def municipalities_of(snapshot: Snapshot, edition: Edition) -> list[Municipality | None]:
    """Those for which the edition has a letter, in order of name; None where the region sends it."""
    letters = snapshot.join(snapshot.of(Letter).filter(edition_id=edition.id), "municipality")
    found = {letter.municipality_id: letter.municipality for letter in letters}
    return sorted(found.values(), key=lambda municipality: municipality.name if municipality else "")


def _is_reconstruction(letter) -> bool:
    return letter.original_id is not None


def _style(style: HouseStyle) -> LetterStyle:
    address = f"Retouradres: {style.return_address}" if style.return_address else ""
    told = (style.logo_text or f"Logo van {style.sender}") if style.logo else ""
    return LetterStyle(
        style.sender,
        style.primary,
        style.on_primary,
        address,
        style.footer,
        typeface=style.typeface,
        logo=style.logo,
        logo_text=told,
    )


def _header(letter, style, annexes):
    """The lines of the letterhead in the municipality's order; date, subject and annexes are filled in.

    A field without a label of its own goes on below the value above it, as Den Haag prints its RIS number.
    """
    values = {value.field_id: value.value for value in letter.header_values.all()}
    known = {
        HeaderKey.DATE: letter.when if letter.dated or letter.date_text else "",
        HeaderKey.SUBJECT: letter.full_subject,
        HeaderKey.ANNEXES: str(len(annexes)) if annexes else "",
    }
    lines: list[HeaderField] = []
    for field in style.header_fields.all() if style.pk else ():
        value = values.get(field.id) or known.get(field.key, "") or field.default
        if value and not field.label and lines and lines[-1].value:
            lines[-1] = replace(lines[-1], value=f"{lines[-1].value}\n{value}")
        else:
            lines.append(HeaderField(field.label or field.get_key_display(), value, not field.required))
    return tuple(lines)


def _sections(letter, desk, telling) -> tuple[list[Section], list[Section]]:
    """The blocks for this municipality: those of the letter, and those that follow its block of annexes.

    A block without a heading belongs to the section above it.
    """
    passages: dict = {}
    for passage in letter.passages.all():
        passages.setdefault((passage.block_id, passage.place), []).append(passage)
    body: list[tuple[Block, list]] = []
    made: list[tuple[Block, list]] = []
    place = body
    for block in desk.blocks(letter):
        if block.kind == BlockKind.ANNEXES:
            place = made
            continue
        if block.heading or not place:
            place.append((block, []))
        place[-1][1].extend(_block_parts(block, passages, telling))
    return _filled(body), _filled(made)


def _filled(groups) -> list[Section]:
    return [Section(first.heading, f"blok-{first.key}", tuple(parts)) for first, parts in groups if parts]


def _block_parts(block, passages, telling):
    def own(place):
        return [part for passage in passages.get((block.id, place), ()) for part in text_blocks(passage.text)]

    body = own(PassagePlace.INSTEAD) or text_blocks(block.text) + live_blocks(block, telling)
    return own(PassagePlace.BEFORE) + body + own(PassagePlace.AFTER)


def _correction(letter) -> tuple[Section, ...]:
    """A letter that replaces another says so first, and why."""
    if letter.replaces_id is None:
        return ()
    when = f" van {letter.replaces.when}" if letter.replaces and letter.replaces.dated else ""
    told = f"Deze brief vervangt onze brief{when} over dit onderwerp. {letter.replaces_because}"
    return (Section("", "vervangt", (Paragraph(told),)),)


def _signature(letter, style):
    people = tuple(Signatory(_role(s.signatory), s.signatory.name) for s in letter.signatories.all())
    if _is_reconstruction(letter) and not people:
        return None  # the paper does not say who signed it
    return Signature(style.organ, people) if style.organ or people else None


def _role(person: Person) -> str:
    """The office as a letter writes it: of a college "de secretaris", elsewhere with the organisation."""
    office = person.get_office_display()
    if person.municipality_id is None and person.organisation:
        return f"{office.capitalize()} {person.organisation}"
    return f"de {office}"


def _annexes(letter, desk, made: list[Section]) -> tuple[tuple[LetterAnnex, ...], list[Section]]:
    """The annexes in order of number, those made by the portal filled in turn with the sections `made`.

    A section that is left without an annex is given back: it is printed in the letter rather than lost.
    """
    left, files = list(made), desk.files(letter)
    annexes = []
    for row in desk.annexes(letter):
        blocks = ()
        if row.encloses_id is not None:
            blocks = _enclosed(row, desk)
        elif row.kind == AnnexKind.GENERATED and left:
            blocks = left.pop(0).blocks
        annexes.append(LetterAnnex(row.number, row.title, _annex_state(row, letter, blocks, row.id in files), blocks))
    return tuple(annexes), left


def _enclosed(row: Annex, desk: Desk):
    """The letter to the providers that goes with this one; nothing where there is none, or it may not be seen."""
    letter = letter_for(desk.snapshot, edition_id=row.encloses_id, municipality_id=None)
    return enclosed(compose_at(desk, letter)) if letter else ()


def _annex_state(annex, letter, blocks, has_file: bool) -> str:
    if blocks and annex.encloses_id is not None:
        return "gemaakt door het portaal"  # whether it is a reconstruction, it says itself
    if blocks:
        sent = "; zat niet bij de verzonden brief" if _is_reconstruction(letter) else ""
        return f"gemaakt door het portaal{sent}"
    if annex.kind == AnnexKind.UPLOADED:
        return "bijgevoegd" if has_file else "het bestand ontbreekt nog"
    if annex.kind == AnnexKind.GENERATED:
        return "nog niet gemaakt"
    return "niet bijgevoegd; de inhoud is verwerkt" if annex.document and annex.document.held else "niet ingezien"
