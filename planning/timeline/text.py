"""
Text in a drawing: how wide it is, where it breaks, and the SVG that says it.

Widths are those of Source Sans 3 Semibold in thousandths of the type size (the regular weight is
narrower), with a little to spare for the typeface that a browser may have instead.
"""

import re
from dataclasses import dataclass
from html import escape

FONT = "Source Sans 3, sans-serif"
LINE_HEIGHT = 1.25
_SPARE = 1.04
_ADVANCES = {
    200: " ", 263: "iïjl", 282: ".,;:'’·I", 324: "!f()-", 344: "/", 361: "t", 373: "r", 431: "s", 444: "z?", 462: "cç",
    482: "–x“”", 495: "vyJ", 507: "YLeéëè", 513: "F0123456789+€", 520: "aág", 538: "kVE", 546: "ZXST",
    560: "oöóuühnA", 576: "bdpqC", 597: "PRBK", 628: "DG→", 663: "UNH&", 674: "OQ", 748: "Mw", 800: "W—", 843: "%m",
}  # fmt: skip
_ADVANCE = {char: width for width, chars in _ADVANCES.items() for char in chars}
_WIDEST = max(_ADVANCE.values())


def width_of(words: str, size: float) -> float:
    """How wide a line of these words is at this type size, at most."""
    return sum(_ADVANCE.get(char, _WIDEST) for char in words) * size / 1000 * _SPARE


def wrap(words: str, size: float, room: float) -> list[str]:
    """The words in lines no wider than `room`; a word that is wider by itself is cut."""
    return _fill([piece for word in words.split() for piece in _cut(word, size, room)], " ", size, room)


def wrap_notes(notes: list[str], size: float, room: float) -> list[str]:
    """Short notes with a dot between them, broken between notes where possible."""
    return [line for notes in _fill(notes, " · ", size, room) for line in wrap(notes, size, room)]


def _cut(word: str, size: float, room: float) -> list[str]:
    """A word that is too wide for a line, cut behind a hyphen or slash of its own where it has one."""
    if width_of(word, size) <= room:
        return [word]
    pieces = [""]
    for part in re.findall(r"[^-/]*[-/]|[^-/]+", word):
        if pieces[-1] and width_of(f"{pieces[-1]}{part}", size) > room:
            pieces.append("")
        for char in part:
            if pieces[-1] and width_of(f"{pieces[-1]}{char}{'' if char in '-/' else '-'}", size) > room:
                pieces[-1] += "-"
                pieces.append("")
            pieces[-1] += char
    return pieces


def _fill(pieces: list[str], between: str, size: float, room: float) -> list[str]:
    lines: list[str] = []
    for piece in pieces:
        longer = f"{lines[-1]}{between}{piece}" if lines else piece
        if lines and width_of(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


@dataclass(frozen=True)
class Line:
    """One line of text in its type."""

    words: str
    size: float
    fill: str
    bold: bool = False
    underlined: bool = False

    @property
    def width(self) -> float:
        return width_of(self.words, self.size)

    @property
    def height(self) -> float:
        return self.size * LINE_HEIGHT

    def draw(self, x: float, top: float, *, anchor: str = "start", ground: str = "") -> str:
        """The line below `top`; with `ground` on paper of that colour, so that nothing runs through it."""
        drawn = element(
            "text",
            escape(self.words, quote=False),
            x=x,
            y=top + self.size,
            font_size=self.size,
            fill=self.fill,
            font_weight="600" if self.bold else None,
            text_decoration="underline" if self.underlined else None,
            text_anchor=None if anchor == "start" else anchor,
        )
        if not ground:
            return drawn
        left = x - {"start": 0, "middle": self.width / 2, "end": self.width}[anchor]
        return rect(left - 3, top, self.width + 6, self.height, ground) + drawn


def rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    """A filled rectangle."""
    return element("rect", x=x, y=y, width=width, height=height, fill=fill)


def unsaid(drawn: str) -> str:
    """What helps the eye only, such as an axis or a legend: what is heard says it in words."""
    return element("g", drawn, aria_hidden="true") if drawn else ""


def element(name: str, *children: str, **attributes: object) -> str:
    """An SVG element. In names of attributes an underscore is a hyphen; None leaves the attribute out."""
    written = "".join(
        f' {name.strip("_").replace("_", "-")}="{escape(_written(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(children)}</{name}>" if children else f"<{name}{written}/>"


def _written(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
