"""The smallest pieces of a letter's content: the base class, running text and how values are put in form.

Where running text is expected a plain string will do; it becomes a Text (a tuple of Run). Where blocks
are expected a string or a single block will do as well.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace

_LINK = re.compile(r"#[a-z][a-z0-9-]*|https?://[^\s]+|mailto:[^\s]+|/(?![/\\])[^\s]*")


class ContentError(ValueError):
    """The pieces do not make a letter: a mistake in the code that composed it, not of an editor."""


def unprinted(**kwargs):
    """A string field that steers the letter but is not read by anyone (an id, a colour, a drawing)."""
    return field(metadata={"printed": False}, **kwargs)


def added(**kwargs):
    """As `unprinted`, of a field that came when letters were sent already: at its default it is left out of the facts,
    so that theirs stay what they were."""
    return field(metadata={"printed": False, "later": True}, **kwargs)


def converted(convert, **kwargs):
    """A field whose value is put into its one stored form by `convert`."""
    return field(metadata={"convert": convert}, **kwargs)


def came_later(convert):
    """As `converted`, of a field that letters were frozen without: empty, it stays out of the facts and their hash."""
    return field(default=(), metadata={"convert": convert, "later": True})


@dataclass(frozen=True)
class Part:
    """Base of every piece: refuses what can change and what claims to be safe HTML."""

    def __post_init__(self):
        for spec in fields(self):
            value = getattr(self, spec.name)
            if convert := spec.metadata.get("convert"):
                value = convert(value)
            if isinstance(value, (list, dict, set)):
                raise ContentError(f"{type(self).__name__}.{spec.name} must be a tuple")
            object.__setattr__(self, spec.name, _unmarked(value))


def _unmarked(value):
    # A Django SafeString would pass the escaping of the templates unseen: keep only its characters.
    if isinstance(value, str):
        return str.__str__(value)
    return tuple(_unmarked(item) for item in value) if isinstance(value, tuple) else value


class Block(Part):
    """A piece of the body; each has its template in briefings/letter/blocks/."""


@dataclass(frozen=True)
class Run(Part):
    """A stretch of text in one style; `link` is "#id" of a piece of this letter, https:, mailto: or a page of the
    portal ("/risicos/"), to which only the web version links.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = unprinted(default="")

    def __post_init__(self):
        super().__post_init__()
        check_link(self.link)


def check_link(link: str):
    """Refuse a link that is neither empty nor of a kind a letter may hold ("javascript:" above all)."""
    if link and not _LINK.fullmatch(link):
        raise ContentError(f"not a link that a letter may hold: {link!r}")


Text = tuple[Run, ...]


def as_text(value) -> Text:
    """A string, a Run or a sequence of both, as Text; an empty string is an empty Text."""
    if isinstance(value, (str, Run)):
        value = (value,)
    runs = tuple(Run(part) if isinstance(part, str) else part for part in value if part != "")
    if not all(isinstance(run, Run) for run in runs):
        raise ContentError(f"not running text: {value!r}")
    return runs


def as_texts(value) -> tuple[Text, ...]:
    """A sequence of running texts."""
    return tuple(as_text(part) for part in value)


def walk(value) -> Iterator[Part]:
    """This part and every part in it, in order."""
    if isinstance(value, tuple):
        for item in value:
            yield from walk(item)
    elif isinstance(value, Part):
        yield value
        for spec in fields(value):
            yield from walk(getattr(value, spec.name))


def relinked(value, to: Callable[[str], str]):
    """This part, or these, with every link of running text as `to` gives it; what has no other link stays itself."""
    if isinstance(value, Run):
        return replace(value, link=to(value.link))
    if isinstance(value, tuple):
        return tuple(relinked(item, to) for item in value)
    if not isinstance(value, Part):
        return value
    held = {spec.name: getattr(value, spec.name) for spec in fields(value)}
    others = {name: new for name, old in held.items() if (new := relinked(old, to)) != old}
    return replace(value, **others) if others else value


def own_texts(part: Part) -> Iterator[str]:
    """What a reader sees of this part itself, running text joined; a Run is read with its paragraph."""
    if isinstance(part, Run):
        return
    for spec in fields(part):
        if spec.metadata.get("printed", True):
            yield from _strings(getattr(part, spec.name))


def _strings(value) -> Iterator[str]:
    if isinstance(value, str) and value:
        yield value
    elif isinstance(value, tuple) and value and all(isinstance(item, Run) for item in value):
        yield "".join(run.text for run in value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
