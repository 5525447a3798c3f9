"""A letter to the providers as an annex of a letter to a council: the same text, in the blocks of an annex.

Who wrote it to whom and when comes first, and that it is a reconstruction if it is: what stands around a letter of its
own is not printed around an annex.
"""

from .blocks import Definition, DefinitionList, Note, Paragraph, Subsection
from .content import RECONSTRUCTION_BANNER, LetterContent
from .parts import Block, Run


def enclosed(letter: LetterContent) -> tuple[Block, ...]:
    """What `letter` says; its own annexes are named, not printed again."""
    return tuple(filter(None, (_head(letter), _notice(letter), *_body(letter), *_end(letter))))


def _head(letter) -> DefinitionList:
    told = [("Van", letter.style.sender_name), ("Aan", _addressee(letter))]
    # what is still to be filled in is told as a gap, which the check before adoption finds
    told += [(line.label, line.value or f"[{line.label} nog invullen]") for line in letter.printed_header]
    return DefinitionList(tuple(Definition(term, text) for term, text in told if text))


def _addressee(letter) -> str:
    """The lines of the address window as one."""
    lines = (line.strip().rstrip(",") for line in letter.addressee)
    told = ", ".join(line for line in lines if line).removeprefix("Aan ")
    return told[:1].upper() + told[1:]


def _notice(letter) -> Note | None:
    """A reconstruction says so; whether it is all a concept, the letter says with which it goes."""
    if letter.banner != RECONSTRUCTION_BANNER:
        return None
    return Note(
        "Over deze bijlage",
        "Deze brief is nagemaakt uit openbare bronnen. Het is niet de brief zoals hij is verzonden.",
    )


def _body(letter):
    if letter.salutation:
        yield Paragraph(letter.salutation)
    for section in letter.sections:
        if section.heading:
            yield Subsection(section.heading, section.blocks)
        else:
            yield from section.blocks


def _end(letter):
    if letter.closing:
        yield Paragraph(letter.closing)
    if letter.signature and letter.signature.organ:
        yield Paragraph(Run(letter.signature.organ, bold=True))
    for person in letter.signature.signatories if letter.signature else ():
        yield Paragraph(", ".join(filter(None, (person.name, person.role))))
    if letter.annexes:
        named = "; ".join(f"‘{a.title}’ ({a.state})" if a.state else f"‘{a.title}’" for a in letter.annexes)
        yield Paragraph(Run(f"Bij die brief hoort nog: {named}.", italic=True))
