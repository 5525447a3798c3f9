"""What a letter says, apart from how it looks: frozen values, no HTML, no database.

`composition.py` makes a LetterContent, `rendering.py` turns it into print and web, `check.py` reads it.
Everything is a frozen dataclass of strings, numbers, dates and tuples: hashable, comparable, and the
same content always gives the same JSON, hash and PDF. The pieces of the body are in `blocks.py`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date as Date

from .blocks import as_blocks
from .digests import digest
from .parts import Block, ContentError, Part, Run, added, check_link, converted, own_texts, unprinted, walk
from .typefaces import SANS, TYPEFACES

RECONSTRUCTION_BANNER = "Reconstructie uit openbare bronnen, niet het verzonden document"
CONCEPT_BANNER = "CONCEPT"
ADOPTED_BANNER = "VASTGESTELD, NOG NIET VERZONDEN"

_ID = re.compile(r"[a-z][a-z0-9-]*")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class LetterStyle(Part):
    """The house style as values; the contrast of the colours was checked where they were entered.

    `logo` is the sha256 of the kept picture (logos.py), so that another picture is another letter.
    """

    sender_name: str
    primary: str = unprinted(default="#1d4257")
    on_primary: str = unprinted(default="#ffffff")
    address_line: str = ""
    footer_line: str = ""
    typeface: str = added(default=SANS)
    logo: str = added(default="")
    logo_text: str = added(default="")

    def __post_init__(self):
        super().__post_init__()
        for colour in (self.primary, self.on_primary):
            if not _COLOUR.fullmatch(colour):
                raise ContentError(f"not a colour (#rrggbb, small letters): {colour!r}")
        if self.typeface not in TYPEFACES:
            raise ContentError(f"not a typeface that a letter can be set in: {self.typeface!r}")
        if self.logo and not (_SHA256.fullmatch(self.logo) and self.logo_text):
            raise ContentError("a logo is named by its sha256 and told in words")


@dataclass(frozen=True)
class HeaderField(Part):
    """A line of the letterhead. Empty and optional: left out. Empty and required: printed as a gap."""

    label: str
    value: str = ""
    optional: bool = False
    link: str = unprinted(default="")

    def __post_init__(self):
        super().__post_init__()
        check_link(self.link)


@dataclass(frozen=True)
class Section(Part):
    """A part of the body. Without a heading it continues what stands above it (the opening).

    `level` is 2 (a main heading) or 3; risks and principles in it get headings one level lower.
    """

    heading: str
    id: str = unprinted()
    blocks: tuple[Block, ...] = converted(as_blocks)
    level: int = 2


@dataclass(frozen=True)
class Signatory(Part):
    """Who signs in which role; an unknown name stays empty."""

    role: str
    name: str = ""


@dataclass(frozen=True)
class Signature(Part):
    """The organ that sends the letter and those who sign for it."""

    organ: str
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True)
class LetterAnnex(Part):
    """An annex in the list (`state` in Dutch: "bijgevoegd", "ontbreekt"); with blocks it is printed too."""

    number: int
    title: str
    state: str = ""
    blocks: tuple[Block, ...] = converted(as_blocks, default=())

    @property
    def id(self) -> str:
        return f"bijlage-{self.number}"


@dataclass(frozen=True, kw_only=True)
class LetterContent(Part):
    """A whole letter.

    Raises ContentError when headings skip a level or an id is used twice. Links that lead nowhere and
    empty header fields come from what people entered: `unresolved_links` and `missing_fields` name them.
    """

    municipality: str
    title: str
    reference_date: Date
    style: LetterStyle
    sections: tuple[Section, ...]
    kind: str = "Raadsinformatiebrief"
    language: str = unprinted(default="nl")
    date: Date | None = None
    header: tuple[HeaderField, ...] = ()
    addressee: tuple[str, ...] = ()
    salutation: str = ""
    banner: str = ""
    sample_data: bool = False
    closing: str = ""
    signature: Signature | None = None
    annexes: tuple[LetterAnnex, ...] = ()

    def __post_init__(self):
        super().__post_init__()
        _check_levels(self.sections)
        _check_ids(self)

    @property
    def printed_header(self) -> tuple[HeaderField, ...]:
        """The header lines that are printed: all but the optional ones without a value."""
        return tuple(line for line in self.header if line.value or not line.optional)

    @property
    def missing_fields(self) -> tuple[str, ...]:
        """Labels of required header lines without a value."""
        return tuple(line.label for line in self.header if not line.value and not line.optional)

    @property
    def anchors(self) -> tuple[str, ...]:
        """The ids that a link in this letter can lead to."""
        return tuple(part.id for part in walk(self) if getattr(part, "id", ""))

    @property
    def unresolved_links(self) -> tuple[Run, ...]:
        """Runs that link to a piece that this letter does not hold."""
        anchors = {f"#{anchor}" for anchor in self.anchors}
        runs = (part for part in walk(self) if isinstance(part, Run))
        return tuple(run for run in runs if run.link.startswith("#") and run.link not in anchors)

    @property
    def sha256(self) -> str:
        """Hash of the canonical JSON of everything the letter says."""
        return digest(canonical_json(self.to_facts()))

    def to_facts(self) -> dict:
        """Everything the letter says as plain dicts, lists and strings, ready for JSON."""
        return _plain(self)

    def texts(self) -> Iterator[str]:
        """Every string that a reader sees, in order; for checks that look for "[datum]" and the like."""
        for part in walk(self):
            yield from own_texts(part)


def canonical_json(facts) -> str:
    """The one JSON text of these facts: sorted keys, no spaces, real characters."""
    return json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _plain(value):
    if isinstance(value, Part):
        held = {spec: getattr(value, spec.name) for spec in fields(value)}
        facts = {spec.name: _plain(told) for spec, told in held.items() if not _left_out(spec, told)}
        return {"block": type(value).__name__} | facts if isinstance(value, Block) else facts
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, Date) else value


def _left_out(spec, told) -> bool:
    """A field that came later, where it says nothing: facts from before stay what they were."""
    return spec.metadata.get("later", False) and (not told or told == spec.default)


def _check_levels(sections):
    previous = 1
    for section in sections:
        if not section.heading:
            continue
        if not 2 <= section.level <= min(previous + 1, 3):
            raise ContentError(f"heading {section.heading!r} skips a level or is not level 2 or 3")
        previous = section.level


def _check_ids(letter):
    anchors = letter.anchors
    for anchor in anchors:
        if not _ID.fullmatch(anchor):
            raise ContentError(f"not an id (small letters, digits, hyphens): {anchor!r}")
    if len(set(anchors)) != len(anchors):
        raise ContentError("an id is used twice in this letter")
