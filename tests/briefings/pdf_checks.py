"""Is this PDF what a council may be sent: tagged, readable aloud, with everything in it that it needs?

`check_pdf` gives findings in words, an empty list when there are none. It looks at what we promise ourselves with
pikepdf, and lets the pdfua checker look at what PDF/UA-1 asks. Both are put to the test in test_pdf_checks.py.
"""

import json
import tempfile
from io import BytesIO
from pathlib import Path

import pdfua
import pikepdf

from tests.briefings.pdf_text import PdfText, kids_of, page_texts, pdf_text

__all__ = ["check_pdf", "page_texts", "pdf_text"]

_DRAWING = {"Tj", "TJ", "'", '"', "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}

# pdfua 0.1.3 stumbles over pikepdf 10 in its rule on empty headings; `_headings` looks at the same.
_BROKEN_RULES = {"UA-14-001"}


def check_pdf(data: bytes) -> list[str]:
    """Findings about this PDF; none for a good letter."""
    with pikepdf.open(BytesIO(data)) as pdf:
        findings = [*_document(pdf), *_metadata(pdf), *_facts(pdf), *_fonts(pdf), *_links(pdf)]
        if "/StructTreeRoot" not in pdf.Root:
            findings.append("there is no structure tree")
        else:
            elements = list(_elements(pdf.Root.StructTreeRoot))
            for check in (_headings, _figures, _tables, _lists, _marked_content):
                findings += check(pdf, elements)
    return findings + pdfua_findings(data)


def pdfua_findings(data: bytes) -> list[str]:
    """What the pdfua checker finds; a rule that it could not apply is a finding as well."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.pdf"
        path.write_bytes(data)
        report = pdfua.validate(str(path))
    skipped = [f"pdfua {o.rule_id}: {o.skipped_reason}" for o in report.skipped if o.rule_id not in _BROKEN_RULES]
    return [f"pdfua {found.rule_id}: {found.message}" for found in report.findings] + skipped


def _document(pdf):
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "there is no title"
    if str(pdf.Root.get("/Lang", "")) != "nl":
        yield "the language is not Dutch"
    if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "a reader shows the file name instead of the title"
    if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
        yield "the document is not marked as tagged"
    if "/Outlines" not in pdf.Root:
        yield "there are no bookmarks"


def _metadata(pdf):
    if "/Metadata" not in pdf.Root:
        yield "there is no XMP metadata"
        return
    # Read without `with`: at its end pikepdf would write back into the document what we want to compare.
    xmp = pdf.open_metadata()
    found = {name: xmp.get(name) for name in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")}
    title = xmp.get("dc:title")
    if found != {"pdfuaid:part": "1", "pdfaid:part": "3", "pdfaid:conformance": "A"}:
        yield f"not identified as PDF/UA-1 and PDF/A-3a: {found}"
    if title != str(pdf.docinfo.get("/Title", "")):
        yield "the title in the XMP metadata is another"
    if b"http://www.aiim.org/pdfa/ns/extension/" not in pdf.Root.Metadata.read_bytes():
        yield "the PDF/UA schema is not described, as PDF/A asks"
    if "/OutputIntents" not in pdf.Root:
        yield "there is no output intent"


def _facts(pdf):
    """The facts are attached once, as PDF/A-3 asks, and are those of the letter with this title."""
    if list(pdf.attachments) != ["feiten.json"]:
        yield f"the facts are not attached: {list(pdf.attachments)}"
        return
    spec = pdf.attachments["feiten.json"]
    if [file.objgen for file in pdf.Root.get("/AF", [])] != [spec.obj.objgen]:
        yield "the attached facts are not an associated file"
    file = spec.get_file()
    if (spec.relationship, file.mime_type) != ("/Data", "application/json") or not file.mod_date:
        yield "the attached facts do not tell what they are"
    told = json.loads(file.read_bytes())
    if f"{told['kind']}: {told['title']}" != str(pdf.docinfo.get("/Title", "")):
        yield "the attached facts are those of another letter"


def _fonts(pdf):
    for font in (thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)):
        if font.get("/Type") != "/Font" or "/DescendantFonts" in font and "/ToUnicode" in font:
            continue
        descriptor = font.get("/FontDescriptor", {})
        if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
            yield f"font {font.get('/BaseFont')} is not embedded"
        if "/DescendantFonts" in font or font.get("/Subtype") in ("/Type1", "/TrueType", "/Type3"):
            yield f"font {font.get('/BaseFont')} does not tell its characters"


def _links(pdf):
    for number, page in enumerate(pdf.pages, 1):
        for annotation in page.get("/Annots", []):
            if not str(annotation.get("/Contents", "")).strip():
                yield f"page {number}: a link has no text"
            if "/StructParent" not in annotation:
                yield f"page {number}: a link is not in the structure tree"


def _headings(pdf, elements):
    text, previous = PdfText(pdf), 0
    headings = [element for element in elements if _is_heading(element)]
    if [_tag(element) for element in headings].count("H1") != 1:
        yield "there is not exactly one H1"
    for element in headings:
        level = int(_tag(element)[1])
        if level > previous + 1:
            yield f"heading {text.of(element)!r} of level {level} comes after level {previous}"
        if not text.of(element):
            yield f"a heading of level {level} is empty"
        previous = level


def _figures(pdf, elements):
    for element in (element for element in elements if _tag(element) == "Figure"):
        if not str(element.get("/Alt", "")).strip():
            yield "a figure has no alternative text"
        page = element.get("/Pg")
        box = element.get("/A", {}).get("/BBox")
        if box is None:
            yield "a figure does not tell where it stands"
        elif page is not None:
            left, bottom, right, top = (float(side) for side in box)
            if not (0 <= left < right <= float(page.MediaBox[2]) and 0 <= bottom < top <= float(page.MediaBox[3])):
                yield "a figure stands outside its page"


def _tables(pdf, elements):
    for table in (element for element in elements if _tag(element) == "Table"):
        inside = list(_elements(table))
        rows = [[kid for kid in kids_of(row) if _is_element(kid)] for row in inside if _tag(row) == "TR"]
        if len({len(row) for row in rows}) > 1:
            yield "the rows of a table differ in length"
        heads = [cell for row in rows for cell in row if _tag(cell) == "TH"]
        if not heads:
            yield "a table has no header cells"
        if any(cell.get("/A", {}).get("/Scope") not in ("/Column", "/Row") for cell in heads):
            yield "a header cell does not tell whether it heads a row or a column"
        if not any(_tag(element) == "Caption" for element in inside) and not table.get("/A", {}).get("/Summary"):
            yield "a table has neither a caption nor a summary"
    yield from _header_references(pdf, elements)


def _header_references(pdf, elements):
    known = {str(element.ID) for element in elements if "/ID" in element}
    named = {str(name) for element in elements for name in element.get("/A", {}).get("/Headers", [])}
    if named - known:
        yield "a cell names a header cell that is not there"
    indexed = set()
    if "/IDTree" in pdf.Root.StructTreeRoot:
        for leaf in pdf.Root.StructTreeRoot.IDTree.Kids:
            indexed |= {str(name) for name in list(leaf.Names)[::2]}
    if indexed != known:
        yield "the index of header cells is not complete"


def _lists(pdf, elements):
    for element in elements:
        if _tag(element) == "L" and "/ListNumbering" not in element.get("/A", {}):
            yield "a list does not tell whether it is numbered"
        if _tag(element) == "LI" and not {_tag(kid) for kid in kids_of(element)} <= {"Lbl", "LBody"}:
            yield "a list item holds something outside its body"


def _marked_content(pdf, elements):
    owned = {}
    for element in elements:
        for kid in kids_of(element):
            if isinstance(kid, int):
                owned.setdefault(element.Pg.objgen, set()).add(kid)
    for number, page in enumerate(pdf.pages, 1):
        used, loose = _marks(page)
        if loose:
            yield f"page {number}: something is drawn that is neither tagged nor an artifact"
        if used != owned.get(page.objgen, set()):
            yield f"page {number}: marked content and structure tree do not match"


def _marks(page) -> tuple[set[int], bool]:
    used, loose, open_marks = set(), False, []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                properties = operands[1] if len(operands) > 1 else None
                mcid = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
                open_marks.append("artifact" if str(operands[0]) == "/Artifact" else mcid)
                if mcid is not None:
                    used.add(int(mcid))
            case "EMC":
                open_marks.pop()
            case drawing if drawing in _DRAWING:
                loose = loose or all(mark is None for mark in open_marks)
    return used, loose


def _elements(element):
    for kid in kids_of(element):
        if _is_element(kid):
            yield kid
            yield from _elements(kid)


def _is_element(kid) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _is_heading(element) -> bool:
    return _tag(element) in {"H1", "H2", "H3", "H4", "H5", "H6"}


def _tag(element) -> str:
    return str(element.S)[1:] if _is_element(element) else ""
