"""Where what stands in a letter: its texts with their places, for the rules to read."""

import re
from collections.abc import Iterator

from ..content import LetterContent, Section
from ..parts import own_texts, walk

#: the end of a sentence; not after a lone figure or letter ("1. Jeugdhulp", "a. verblijf") or a known abbreviation
_END = re.compile(r"(?<!\b\w\.)(?<!\bpar\.)(?<!\bnr\.)(?<=[.!?])\s+")


def places(content: LetterContent) -> Iterator[tuple[str, str]]:
    """Every text of the body with where it stands: (place, text)."""
    for section in content.sections:
        for part in walk(section.blocks):
            for text in own_texts(part):
                yield place_of(section), text
    for annex in content.annexes:
        for part in walk(annex.blocks):
            for text in own_texts(part):
                yield f"Bijlage {annex.number}", text


def sentences(content: LetterContent) -> Iterator[tuple[str, str]]:
    """Every sentence of the body with where it stands."""
    for place, text in places(content):
        for sentence in _END.split(text):
            yield place, sentence


def everything(content: LetterContent) -> Iterator[tuple[str, str]]:
    """The texts of the body, and those of the letterhead, the headings and the signature before them."""
    for line in content.header:
        yield f"Briefhoofd, {line.label or 'regel zonder opschrift'}", line.value
    for line in (*content.addressee, content.salutation, content.closing):
        yield "Briefhoofd", line
    yield "Onderwerp", content.title
    if content.signature:
        for person in content.signature.signatories:
            yield "Ondertekening", person.name
    for section in content.sections:
        yield place_of(section), section.heading
    yield from places(content)


def place_of(section: Section) -> str:
    """What a section is called in a finding."""
    return f"‘{section.heading}’" if section.heading else "Opening"
