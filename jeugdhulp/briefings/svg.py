"""Drawings in letters: SVG text, cleaned so that it is safe on a page and right in print.

* Only shapes and text; no script, style sheet, animation, foreign content or link to elsewhere.
* Colours and strokes as attributes: the site's CSP refuses style attributes, print knows no style sheet.
* A <title> as first child tells the outcome: WeasyPrint reads the PDF's alternative text from there alone.
* The typeface is set on the root and nowhere else, or the PDF would fall back to whatever is installed.
"""

import re
from xml.etree import ElementTree

from .parts import ContentError

_NAMESPACE = "http://www.w3.org/2000/svg"
_SHAPES = "svg title desc g defs rect line path circle ellipse polyline polygon text tspan pattern marker clipPath"
_ELEMENTS = {f"{{{_NAMESPACE}}}{name}" for name in _SHAPES.split()}
_FONT = "Source Sans 3, sans-serif"
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|^\s*(?:javascript|data|https?):", re.IGNORECASE)


def clean_svg(svg: str) -> str:
    """The drawing in its one safe form.

    Raises ContentError when it is no SVG, tells no outcome or holds anything that a letter may not hold.
    """
    # Document types are refused unread: entities in them can blow up a small file to gigabytes.
    if "<!" in svg.replace("<!--", ""):
        raise ContentError("a drawing may hold no document type")
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise ContentError(f"not SVG: {error}") from error
    for element in root.iter():
        _check(element)
        element.attrib.pop("font-family", None)
        # HTML knows svg by its plain name; a prefix, which ElementTree likes to invent, makes it unknown text.
        element.tag = element.tag.removeprefix(f"{{{_NAMESPACE}}}")
    title = root.find("title")
    if title is None or not (title.text or "").strip():
        raise ContentError("a drawing needs a <title> that tells its outcome")
    if "viewBox" not in root.attrib:
        raise ContentError("a drawing needs a viewBox, or it cannot be scaled to the page")
    for name, value in {"xmlns": _NAMESPACE, "font-family": _FONT, "role": "img"}.items():
        root.attrib.pop(name, None)  # at the end, so that cleaning twice gives the same text
        root.set(name, value)
    return ElementTree.tostring(root, encoding="unicode")


def svg_text(svg: str) -> str:
    """All text in a drawing."""
    return " ".join(ElementTree.fromstring(svg).itertext())


def _check(element):
    if element.tag not in _ELEMENTS:
        raise ContentError(f"a drawing may not hold <{element.tag}>")
    for name, value in element.attrib.items():
        if name == "style" or name.lower().startswith("on") or name.endswith("href") or _ELSEWHERE.search(value):
            raise ContentError(f"a drawing may not hold {name}={value!r}")
