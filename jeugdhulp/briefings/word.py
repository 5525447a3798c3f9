"""A concept as Word file (.docx): real styles, headings, lists and tables, and the word CONCEPT on every page.

Officials finish letters in their own house system; this is for them and never public. Only what the letter says is in
it: LetterContent, the same as web and PDF. A figure is told by its table. The file holds no names of who made it.
"""

from io import BytesIO

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from .blocks import (
    BulletList,
    ChangeList,
    DataTable,
    DefinitionList,
    Figure,
    Matrix,
    Note,
    NumberedList,
    Paragraph,
    PrincipleBlock,
    RiskBlock,
    Subsection,
)
from .content import CONCEPT_BANNER, LetterContent
from .logos import logo_bytes
from .parts import Text
from .typefaces import TYPEFACES

#: at most so large is the logo, as in the printed letter
WIDTH, HEIGHT = Mm(55), Mm(16)
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def render_word(content: LetterContent) -> bytes:
    """The letter as .docx, marked as a concept whatever its state: what leaves here is finished elsewhere."""
    return _Writer(content).bytes()


class _Writer:
    """One document in the making."""

    def __init__(self, content: LetterContent):
        self.content = content
        self.document = Document()
        self._properties()
        self._page_head()
        self._letterhead()
        self.document.add_heading(f"{content.kind} {content.title}", level=1)
        for section in content.sections:
            if section.heading:
                self.document.add_heading(section.heading, level=section.level)
            self._blocks(section.blocks, section.level + 1)
        self._ending()
        for annex in content.annexes:
            if annex.blocks:
                self.document.add_section(WD_SECTION.NEW_PAGE)
                self.document.add_heading(f"Bijlage {annex.number}. {annex.title}", level=2)
                self._blocks(annex.blocks, 3)

    def bytes(self) -> bytes:
        made = BytesIO()
        self.document.save(made)
        return made.getvalue()

    # --- around the text

    def _properties(self):
        told = self.document.core_properties
        told.title, told.author, told.last_modified_by = self.content.title, self.content.style.sender_name, ""
        told.subject, told.language, told.comments = self.content.kind, "nl-NL", ""
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = TYPEFACES[self.content.style.typeface].in_word, Pt(11)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "nl-NL")
        normal.element.get_or_add_rPr().append(language)

    def _page_head(self):
        line = self.document.sections[0].header.paragraphs[0]
        run = line.add_run(CONCEPT_BANNER)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(14), RGBColor(0x9A, 0x26, 0x17)
        line.add_run(f"  {self.content.style.sender_name}: niet vastgesteld, niet voor verspreiding")

    def _letterhead(self):
        self._logo()
        for line in (self.content.style.sender_name, self.content.style.address_line, *self.content.addressee):
            if line:
                self.document.add_paragraph(line)
        if self.content.printed_header:
            table = self.document.add_table(rows=0, cols=2, style="Table Grid")
            for field in self.content.printed_header:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = field.label, field.value
        if self.content.salutation:
            self.document.add_paragraph(self.content.salutation)

    def _logo(self):
        style = self.content.style
        if not style.logo:
            return
        picture = self.document.add_picture(BytesIO(logo_bytes(style.logo)))
        ratio = picture.width / picture.height
        picture.width = min(int(HEIGHT * ratio), WIDTH)
        picture.height = int(picture.width / ratio)
        told = picture._inline.docPr
        told.set("name", "Logo")
        told.set("descr", style.logo_text)

    def _ending(self):
        if self.content.closing:
            self.document.add_paragraph(self.content.closing)
        if self.content.signature:
            self.document.add_paragraph(self.content.signature.organ)
            for person in self.content.signature.signatories:
                self.document.add_paragraph(f"{person.role}, {person.name}" if person.name else person.role)
        if self.content.annexes:
            self.document.add_heading("Bijlagen", level=2)
            for annex in self.content.annexes:
                state = f" ({annex.state})" if annex.state else ""
                self.document.add_paragraph(f"{annex.number}. {annex.title}{state}")

    # --- the text

    def _blocks(self, blocks, level: int):
        for block in blocks:
            MAKERS[type(block)](self, block, min(level, 9))

    def _paragraph(self, block, level, style=None):
        self._runs(self.document.add_paragraph(style=style), block.runs)

    def _runs(self, paragraph, text: Text):
        for run in text:
            made = paragraph.add_run(run.text)
            made.bold, made.italic = run.bold or None, run.italic or None
            if run.link and not run.link.startswith(("#", "/")):
                paragraph.add_run(f" ({run.link.removeprefix('mailto:')})")

    def _list(self, block, level):
        style = "List Number" if isinstance(block, NumberedList) else "List Bullet"
        for item in block.items:
            for part in item:
                if isinstance(part, Paragraph):
                    self._paragraph(part, level, style)
                else:
                    self._blocks((part,), level)

    def _table(self, block, level):
        self.document.add_paragraph(block.caption, style="Caption")
        self._grid([column.heading for column in block.columns], block.rows)

    def _grid(self, headings, rows):
        table = self.document.add_table(rows=1, cols=len(headings), style="Table Grid")
        _repeats(table.rows[0])
        for cell, heading in zip(table.rows[0].cells, headings, strict=True):
            cell.paragraphs[0].add_run(heading).bold = True
        for row in rows:
            made = table.add_row()
            _stays_whole(made)
            for cell, text in zip(made.cells, row, strict=True):
                self._runs(cell.paragraphs[0], text)

    def _risk(self, block, level):
        self.document.add_heading(f"{block.number}. {block.title}", level=level)
        self._named("Risico", block.risk, level)
        self._named("Beheersmaatregelen", block.measures, level)
        self._blocks(block.note, level)

    def _named(self, name, blocks, level):
        self.document.add_paragraph().add_run(name).bold = True
        self._blocks(blocks, level + 1)

    def _principle(self, block, level):
        self.document.add_heading(f"{block.number}. {block.title}", level=level)
        self._blocks(block.progress, level + 1)

    def _figure(self, block, level):
        self._table(block.table, level)

    def _matrix(self, block, level):
        self.document.add_paragraph(block.caption, style="Caption")
        rows = [
            (
                _plain(row.heading),
                *(_plain("; ".join([cell.level, *(_words(e) for e in cell.entries)])) for cell in row.cells),
            )
            for row in block.rows
        ]
        self._grid([block.row_label, *block.columns], rows)
        if block.unscored:
            self.document.add_paragraph("Niet beoordeeld:")
            for text in block.unscored:
                self._runs(self.document.add_paragraph(style="List Bullet"), text)

    def _changes(self, block, level):
        for change in block.changes:
            paragraph = self.document.add_paragraph(style="List Bullet")
            paragraph.add_run(f"{change.kind}: ").bold = True
            for text in (change.subject, change.before, change.after, change.reason, change.note):
                if text:
                    self._runs(paragraph, text)
                    paragraph.add_run(" ")

    def _definitions(self, block, level):
        for item in block.items:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(f"{item.term}: ").bold = True
            self._runs(paragraph, item.text)

    def _subsection(self, block, level):
        self.document.add_heading(block.heading, level=level)
        self._blocks(block.blocks, level + 1)

    def _note(self, block, level):
        self._named(block.title, block.blocks, level)


MAKERS = {
    Paragraph: _Writer._paragraph,
    BulletList: _Writer._list,
    NumberedList: _Writer._list,
    DataTable: _Writer._table,
    RiskBlock: _Writer._risk,
    PrincipleBlock: _Writer._principle,
    Figure: _Writer._figure,
    Matrix: _Writer._matrix,
    ChangeList: _Writer._changes,
    DefinitionList: _Writer._definitions,
    Note: _Writer._note,
    Subsection: _Writer._subsection,
}


def _words(text: Text) -> str:
    return "".join(run.text for run in text)


def _plain(words: str) -> Text:
    return Paragraph(words).runs


def _repeats(row) -> None:
    """The head of a table comes back on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _stays_whole(row) -> None:
    """A row is not torn over two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
