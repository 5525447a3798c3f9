"""The public letters as a sitemap in the form that the national Woo index reads: per letter its file and metadata."""

from io import StringIO

from django.utils import timezone
from django.utils.xmlutils import SimplerXMLGenerator

from .issued import Sent
from .woo import diwoo, is_offered, own_numbers

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
NAMESPACES = {
    "xmlns": SITEMAP,
    "xmlns:diwoo": DIWOO,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": f"{SITEMAP} {SITEMAP}/sitemap.xsd {DIWOO} {DIWOO}0.9.8/xsd/diwoo/diwoo-metadata.xsd",
}
#: elements that hold others of one name
PLURALS = {
    "identifiers": "identifier",
    "informatiecategorieen": "informatiecategorie",
    "documenthandelingen": "documenthandeling",
}


def sitemap(letters: list[Sent], base: str) -> str:
    """Those of `letters` that can be published; `base` is the portal's address."""
    offered = [sent for sent in letters if is_offered(sent)]
    numbers = own_numbers(sent.letter.letter_id for sent in offered)
    out = StringIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    xml.startDocument()
    xml.startElement("urlset", NAMESPACES)
    for sent in offered:
        xml.startElement("url", {})
        xml.addQuickElement("loc", f"{base}{sent.letter.get_absolute_url().rstrip('/')}.pdf")
        changed = timezone.localtime(sent.ended_at or sent.letter.issued_at)
        xml.addQuickElement("lastmod", changed.isoformat(timespec="seconds"))
        _write(xml, "Document", {"DiWoo": diwoo(sent, base, numbers)})
        xml.endElement("url")
    xml.endElement("urlset")
    xml.endDocument()
    return out.getvalue()


def _write(xml, name: str, value) -> None:
    tag = f"diwoo:{name}"
    if isinstance(value, str):
        xml.addQuickElement(tag, value)
    elif isinstance(value, dict) and "label" in value:
        xml.addQuickElement(tag, value["label"], {key: value[key] for key in ("resource",) if key in value})
    else:
        xml.startElement(tag, {})
        parts = [(PLURALS[name], part) for part in value] if isinstance(value, list) else value.items()
        for part_name, part in parts:
            _write(xml, part_name, part)
        xml.endElement(tag)
