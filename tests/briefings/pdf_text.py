"""Text out of a PDF, in the order in which a screen reader tells it.

Not by place on the page, as most extractors do: two columns of a table would run through each other, and a text
that is drawn but not tagged would seem readable.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

import pikepdf

# Elements within a line; all others begin a new one.
_INLINE = {"Span", "Link", "Lbl", "NonStruct", "LBody"}
_CODES = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


@dataclass(frozen=True)
class Piece:
    """A stretch of text as drawn: its marked-content id on the page, or None in an artifact, and its baseline."""

    mcid: int | None
    text: str
    baseline: float


class PdfText:
    """Reads the text of an open PDF."""

    def __init__(self, pdf: pikepdf.Pdf):
        self.pdf = pdf

    @cached_property
    def pages(self) -> list[list[Piece]]:
        """The pieces of each page, in the order of drawing."""
        return [_pieces(page) for page in self.pdf.pages]

    @cached_property
    def _page_numbers(self) -> dict:
        return {page.objgen: number for number, page in enumerate(self.pdf.pages)}

    def of(self, element) -> str:
        """The text of a structure element with all that is in it, a line for each block."""
        lines = _Lines()
        self._read(element, lines)
        return lines.text

    def _read(self, element, lines):
        inline = str(element.get("/S", ""))[1:] in _INLINE
        if not inline:
            lines.end()
        if "/Alt" in element:  # told instead of what is drawn
            lines.add(str(element.Alt), None)
        for kid in kids_of(element) if "/Alt" not in element else ():
            if isinstance(kid, int):
                page = self._page_numbers[element.Pg.objgen]
                for piece in self.pages[page]:
                    if piece.mcid == kid:
                        lines.add(piece.text, (page, round(piece.baseline)))
            elif "/S" in kid:
                self._read(kid, lines)
        if not inline:
            lines.end()


class _Lines:
    def __init__(self):
        self.parts, self.place = [], None

    def add(self, text, place):
        # The space where a line is broken is not drawn; within a line all spaces are.
        broken = self.place not in (None, place)
        self.parts.append(f" {text}" if broken else text)
        self.place = place

    def end(self):
        self.parts.append("\n")
        self.place = None

    @property
    def text(self):
        lines = (" ".join(line.split(" ")).strip() for line in "".join(self.parts).split("\n"))
        return "\n".join(re.sub(" +", " ", line) for line in lines if line)


def pdf_text(data: bytes) -> str:
    """All tagged text in reading order; heads and feet of pages are not in it."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return PdfText(pdf).of(pdf.Root.StructTreeRoot)


def page_texts(data: bytes) -> list[str]:
    """All text that is drawn on each page, heads and feet included, in the order of drawing."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [" ".join(piece.text for piece in pieces) for pieces in PdfText(pdf).pages]


def kids_of(element) -> list:
    """What is right below a structure element: elements and marked-content ids."""
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, (list, pikepdf.Array)) else [kids]


def _pieces(content, mcid=None) -> list[Piece]:
    """The pieces of a page, or of a form that is drawn on it within marked content `mcid`."""
    resources = content.get("/Resources", {})
    fonts = {name: _characters(font) for name, font in resources.get("/Font", {}).items()}
    pieces, marks, characters, baseline = [], [mcid], {}, 0.0
    for operands, operator in pikepdf.parse_content_stream(content):
        match str(operator):
            case "BDC" | "BMC":
                properties = operands[1] if len(operands) > 1 else None
                own = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
                marks.append(marks[-1] if own is None else int(own))
            case "EMC":
                marks.pop()
            case "Tf":
                characters = fonts[str(operands[0])]
            case "Tm":
                baseline = float(operands[5])
            case "Tj" | "TJ":
                pieces.append(Piece(marks[-1], "".join(_shown(operands[0], characters)), baseline))
            case "Do" if resources.XObject[operands[0]].get("/Subtype") == "/Form":
                pieces += _pieces(resources.XObject[operands[0]], marks[-1])
    return pieces


def _shown(operand, characters):
    strings = operand if isinstance(operand, pikepdf.Array) else [operand]
    for codes in (bytes(string) for string in strings if isinstance(string, pikepdf.String)):
        for place in range(0, len(codes), 2):
            yield characters.get(codes[place : place + 2], "\N{REPLACEMENT CHARACTER}")


def _characters(font) -> dict[bytes, str]:
    # Glyph code to text, as the font's own table says; WeasyPrint writes one line per code.
    if "/ToUnicode" not in font:
        return {}
    table = font.ToUnicode.read_bytes()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _CODES.findall(table)
        if len(code) == 4 and text.lower() != b"ffff"
    }
