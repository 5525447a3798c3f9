"""From content to HTML, for print and web alike: each block is a small template in briefings/letter/blocks/.

Running text and nested blocks come to the templates as finished HTML, so a template only places them.
"""

import re
from dataclasses import fields, replace
from functools import partial
from types import SimpleNamespace

from django.template.loader import get_template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from .blocks import DataTable, Figure, as_blocks, as_items, as_rows
from .content import LetterContent, Section
from .parts import Block, Part, Run, Text, as_text, as_texts
from .typefaces import TYPEFACES

SHORT_TABLE = 10  # rows; a table up to here is printed on one page

#: a day and its month stay on one line, and no line begins with a dash
_DAY = re.compile(
    r"\b(\d{1,2}) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)

SAMPLE_NOTICE = "Voorbeeldgegevens: aanbieders en contracten zijn verzonnen"


def letter_view(letter: LetterContent, *, title_level: int) -> SimpleNamespace:
    """The letter as its templates read it; its title is a heading of `title_level`, all others follow."""
    view = _view(letter, title_level + 1)
    view.title_level = title_level
    view.printed_header = _value(letter.printed_header, title_level)
    view.typeface = TYPEFACES[letter.style.typeface].family
    view.notices = [notice for notice in (letter.banner, letter.sample_data and SAMPLE_NOTICE) if notice]
    view.issued_on = letter.date or letter.reference_date
    view.sender_prefix, view.sender_name = _sender(letter.style.sender_name)
    view.sections = [_section(section, title_level) for section in letter.sections]
    view.annexes = [_view(annex, title_level + 2) for annex in letter.annexes]
    return view


def text_html(text: Text) -> SafeString:
    """Running text with its emphasis and links."""
    return format_html_join("", "{}", ((_run(run),) for run in _without_loose_spaces(text)))


def blocks_html(blocks: tuple[Block, ...], level: int) -> SafeString:
    """Blocks, each by its own template; headings in them are of `level`."""
    return format_html_join("\n", "{}", ((_block(block, level),) for block in blocks))


def _without_loose_spaces(text: Text) -> list[Run]:
    # WeasyPrint does not draw a run of spaces alone, and then a screen reader reads two words as one.
    runs, loose = [], ""
    for run in text:
        if not run.text.isspace():
            runs.append(replace(run, text=loose + run.text))
            loose = ""
        elif runs and not runs[-1].link:
            runs[-1] = replace(runs[-1], text=runs[-1].text + run.text)
        else:
            loose += run.text
    return runs


def _sender(name: str) -> tuple[str, str]:
    # "Gemeente Rijswijk" is a text mark in two sizes; a name without that word stands alone.
    first, _, rest = name.partition(" ")
    return (first, rest) if first == "Gemeente" and rest else ("", name)


def _run(run: Run) -> SafeString:
    run = replace(run, text=_DAY.sub("\\1\xa0\\2", run.text).replace(" – ", "\xa0– "))
    # The link stays inside the emphasis: PDF/UA wants plain text in a link, not elements.
    html = format_html('<a class="utrecht-link" href="{}">{}</a>', run.link, run.text) if run.link else run.text
    for tag, wanted in (("em", run.italic), ("strong", run.bold)):
        if wanted:
            html = format_html("<{0}>{1}</{0}>", tag, html)
    return conditional_escape(html)


def _block(block: Block, level: int) -> SafeString:
    template = get_template(f"briefings/letter/blocks/{_snake(type(block).__name__)}.html")
    return template.render({"block": _view(block, level)})


def _section(section: Section, title_level: int) -> SimpleNamespace:
    # A section without a heading goes on at the level of the main headings.
    level = title_level + (section.level - 1 if section.heading else 0)
    view = _view(section, level + 1)
    view.level = level
    return view


def _view(part: Part, level: int) -> SimpleNamespace:
    view = SimpleNamespace(level=level, id=getattr(part, "id", ""))
    for spec in fields(part):
        form = _FORMS.get(spec.metadata.get("convert"), _value)
        setattr(view, spec.name, form(getattr(part, spec.name), level))
    if isinstance(part, DataTable):
        view.rows = [_cells(part, row) for row in view.rows]
        view.short = len(part.rows) <= SHORT_TABLE
    if isinstance(part, Figure):
        view.svg = mark_safe(part.svg)  # cleaned when the Figure was made
    return view


def _cells(table: DataTable, row) -> list[dict]:
    return [
        {"text": text, "numeric": column.numeric, "heads": place == 0}
        for place, (column, text) in enumerate(zip(table.columns, row, strict=True))
    ]


def _value(value, level: int):
    if isinstance(value, Part):
        return _view(value, level)
    return [_value(item, level) for item in value] if isinstance(value, tuple) else value


def _each(form, values, level: int) -> list:
    return [form(value, level) for value in values]


def _text(text: Text, level: int) -> SafeString:
    return text_html(text)


# How a field is shown follows from what it holds, and that is known by how it was converted.
_texts = partial(_each, _text)
_FORMS = {
    as_text: _text,
    as_texts: _texts,
    as_rows: partial(_each, _texts),
    as_blocks: blocks_html,
    as_items: partial(_each, blocks_html),
}


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
