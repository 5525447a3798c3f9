"""Finishing touches to WeasyPrint's PDF: the PDF/UA identification and tags that screen readers need.

WeasyPrint 70 makes PDF/A-3a or PDF/UA-1. `finish` is its public finisher hook; it makes one file that is both
and repairs what is tagged weakly. Its input is pydyf's objects just before they are written: dictionaries that
refer to each other as b"12 0 R". Nothing that is drawn changes.
"""

from dataclasses import dataclass, field

import pydyf

PX_TO_PT = 0.75  # WeasyPrint lays out in CSS pixels, a PDF counts in points

_UA_XMP = """<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about=""
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""

_LIST_NUMBERING = {"ul": "/Disc", "ol": "/Decimal", "dl": "/None"}


def finish(document, pdf):
    """Make WeasyPrint's `pdf` of `document` a PDF/UA-1 file as well; for write_pdf(finisher=finish)."""
    identify_as_ua(pdf)
    name_attachments_once(pdf)
    describe_links(document)
    tree = _Tree.of(pdf)
    for element in list(tree.elements):
        _repair(element, tree, document)
    number_lists(document, tree)
    summarise_tables(document, tree)
    index_header_cells(tree)
    drop_running_heads(tree)


def identify_as_ua(pdf):
    """Say in the metadata that this is PDF/UA-1. PDF/A allows only known schemas, so describe that one too."""
    metadata = pdf.objects[_number(pdf.catalog["Metadata"])]
    packet = metadata.stream[0]
    metadata.stream[0] = packet.replace(b"</rdf:RDF>", _UA_XMP.encode() + b"</rdf:RDF>", 1)


def name_attachments_once(pdf):
    """WeasyPrint writes each attached file twice in the list that PDF/A-3 asks for."""
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def describe_links(document):
    """Give each link annotation its text, for readers that list the links of a page."""
    for box in boxes_of(document):
        if getattr(box, "link_annotation", None) and box.element is not None:
            box.link_annotation["Contents"] = pydyf.String(_text(box.element))


@dataclass
class _Tree:
    """The structure tree: its elements in reading order, each with the row group it stands in."""

    pdf: pydyf.PDF
    root: pydyf.Dictionary
    elements: list[pydyf.Dictionary] = field(default_factory=list)
    row_group: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, pdf):
        tree = cls(pdf, pdf.objects[_number(pdf.catalog["StructTreeRoot"])])
        for reference in tree.root["K"]:
            tree._add(reference, None)
        return tree

    def get(self, reference):
        return self.pdf.objects[_number(reference)]

    def children(self, element):
        """The structure elements right below this one; text and annotations left out."""
        found = (self.get(kid) for kid in element["K"] if isinstance(kid, bytes))
        return [kid for kid in found if kid.get("Type") == "/StructElem"]

    def _add(self, reference, row_group):
        element = self.get(reference)
        if element["S"] in ("/THead", "/TBody", "/TFoot"):
            row_group = element["S"]
        self.elements.append(element)
        self.row_group[element.number] = row_group
        for child in self.children(element):
            self._add(child.reference, row_group)


def _repair(element, tree, document):
    match element["S"]:
        case "/TH":
            head = tree.row_group[element.number] == "/THead"
            element["A"]["Scope"] = "/Column" if head else "/Row"
        case "/Figure":
            _turn_box(element["A"], document.pages[0].height)
        case "/LI":
            _wrap_in_body(element, tree)


def _turn_box(layout, page_height):
    # WeasyPrint gives pixels from the top of the page; a PDF measures points from the bottom.
    left, top, right, bottom = layout["BBox"]
    corners = (left, page_height - bottom, right, page_height - top)
    layout["BBox"] = pydyf.Array(corner * PX_TO_PT for corner in corners)


def _wrap_in_body(item, tree):
    """Put all of a list item but its label in one LBody: PDF/UA allows nothing else below LI."""
    children = tree.children(item)
    if all(child["S"] in ("/Lbl", "/LBody") for child in children):
        return
    body = pydyf.Dictionary({"Type": "/StructElem", "S": "/LBody", "Pg": item["Pg"], "P": item.reference})
    tree.pdf.add_object(body)
    tree.elements.append(body)
    labels = [child.reference for child in children if child["S"] == "/Lbl"]
    content = [child for child in children if child["S"] != "/Lbl"]
    for child in content:
        child["P"] = body.reference
        if child["S"] == "/LBody":
            child["S"] = "/P"  # what WeasyPrint took for the whole body is only its first lines
    body["K"] = pydyf.Array(child.reference for child in content)
    item["K"] = pydyf.Array([*labels, body.reference])


def number_lists(document, tree):
    """Tell bulleted from numbered lists."""
    lists = [box for box in boxes_of(document) if box.element_tag in _LIST_NUMBERING]
    for element, box in _pairs(tree, "/L", lists):
        element["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": _LIST_NUMBERING[box.element_tag]})


def summarise_tables(document, tree):
    """Give a table without a caption a summary: from its aria-label, or that it continues the one before.

    WeasyPrint makes a new table with repeated heads where one goes on over the page, but no caption.
    """
    tables = [box for box in boxes_of(document) if getattr(box, "is_table_wrapper", False)]
    seen = set()
    for element, box in _pairs(tree, "/Table", tables):
        summary = box.element.get("aria-label")
        if box.element in seen:
            caption = box.element.find("caption")
            summary = f"Vervolg: {summary if caption is None else _text(caption)}"
        seen.add(box.element)
        if summary:
            element["A"] = pydyf.Dictionary({"O": "/Table", "Summary": pydyf.String(summary)})


def _pairs(tree, tag, boxes):
    # WeasyPrint makes one element per box, in the same order; a box broken over pages counts as two for both.
    return zip([element for element in tree.elements if element["S"] == tag], boxes, strict=True)


def index_header_cells(tree):
    """Add the index in which a reader looks up the header cells that a data cell names."""
    cells = {element["ID"].string: element for element in tree.elements if "ID" in element}
    if not cells:
        return
    ordered = sorted(cells)
    names = pydyf.Array()
    for name in ordered:
        names.extend([pydyf.String(name), cells[name].reference])
    limits = pydyf.Array([pydyf.String(ordered[0]), pydyf.String(ordered[-1])])
    leaf = pydyf.Dictionary({"Limits": limits, "Names": names})
    tree.pdf.add_object(leaf)
    index = pydyf.Dictionary({"Kids": pydyf.Array([leaf.reference])})
    tree.pdf.add_object(index)
    tree.root["IDTree"] = index.reference


def drop_running_heads(tree):
    """Mark page heads and feet as artifacts: WeasyPrint tags them but leaves the tags outside the tree."""
    reachable = {element.number for element in tree.elements}
    for thing in tree.pdf.objects:
        if isinstance(thing, dict) and thing.get("Type") == "/StructElem" and thing.number not in reachable:
            thing.free = "f"  # pydyf does not write objects that are marked free
    owners_per_key = tree.get(tree.root["ParentTree"])["Nums"]
    for place, page_number in enumerate(tree.pdf.pages["Kids"][::3]):
        owners = owners_per_key[2 * place + 1]
        loose = {mcid for mcid, owner in enumerate(owners) if _number(owner) not in reachable}
        for mcid in loose:
            owners[mcid] = "null"
        _make_artifacts(tree.get(tree.pdf.objects[page_number]["Contents"]).stream, loose)
    tree.root["ParentTreeNextKey"] = len(owners_per_key) // 2


def _make_artifacts(stream, mcids):
    # A marked stretch begins with: /Tag, its dictionary with the MCID, and the operator.
    for place, item in enumerate(stream):
        if isinstance(item, pydyf.Dictionary) and item.get("MCID") in mcids:
            stream[place - 1 : place + 1] = ["/Artifact", b"<</Type /Pagination>>"]


def boxes_of(document):
    """Every box on every page, in reading order."""
    return (box for page in document.pages for box in page._page_box.descendants())


def _text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def _number(reference: bytes) -> int:
    return int(reference.split()[0])
