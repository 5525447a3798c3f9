"""Every table as a file tells what it tells on its page: the same rows and cells, in the same order.

The pages come from the table of addresses and the tables from the pages: a new table needs no line here. What a
reader may not see stands on no page (tests/test_access.py), and so in no file.
"""

import csv
import re
from datetime import datetime, timedelta
from io import BytesIO, StringIO
from unittest.mock import patch

import openpyxl
import pytest
import tinyhtml5
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.utils.formats import localize
from django.utils.html import conditional_escape

from jeugdhulp.tables import PaperColumn
from jeugdhulp.templatetags.dutch import dutch_date, dutch_number, euro
from jeugdhulp.views import TablePage
from tests.accounts.doors import view_class
from tests.pages.addresses import HTML, OFFICE_RECORDS, path
from tests.pages.formulas import BEGINNINGS
from tests.pages.reading import words

# one worker makes the rows, once
pytestmark = pytest.mark.xdist_group("many rows")

PAGES = [pattern for pattern in (*HTML, *OFFICE_RECORDS) if issubclass(view_class(pattern), TablePage)]
#: what a page says where nothing is known: an empty cell in a file
NOTHING = {"–", "niet bekend", "niet gepland"}
SINCE = datetime.fromisoformat("1990-01-01")
THEN = "2025-06-01"
#: every day that the rows can tell, as a page writes it
DAYS = {" ".join(dutch_date(day).split()): day for day in (SINCE + timedelta(n) for n in range(20_000))}
#: an answer that is read for what it was made of need not be drawn
undrawn = patch.object(SimpleTemplateResponse, "rendered_content", "")


@pytest.mark.parametrize("pattern", PAGES)
def test_a_table_as_a_file_tells_what_it_tells_on_its_page(formulas, pattern):
    """To anyone on a past day as it stands there, to the office now, sorted and filtered."""
    found, readers = [], {"office": {}} if pattern in OFFICE_RECORDS else {"office": {}, "anyone": {"peildatum": THEN}}
    for reader, day in readers.items():
        client, address = browser(reader), path(pattern, **day)
        address += "&" if "?" in address else "?"
        with undrawn:
            context = client.get(address).context_data
            for name, table in context["tables"].items():
                query = address
                if not day:
                    query += asked_for(table, getattr(context.get("filter"), "form", None)) + "&"
                    table = client.get(query).context_data["tables"][name]
                sheet = as_sheet(client.get(f"{query}{table.export_param}=xlsx").content)
                text = as_text(client.get(f"{query}{table.export_param}=csv").content)
                found += [(query, name, *one) for one in (*differences(table, sheet), *mistakes(text, sheet))]
    assert found == []


# --- what is asked for


def browser(reader: str) -> Client:
    from jeugdhulp.accounts.models import User
    from tests.pages.rows import email

    client = Client()
    if user := User.objects.filter(email=email(reader)).first():
        client.force_login(user)
    return client


def asked_for(table, form) -> str:
    """The table by its last column, the last first, and the first choice that the filter above it offers."""
    sortable = [column.name for column in table.columns if column.orderable]
    asked = [f"{table.prefixed_order_by_field}=-{sortable[-1]}"] if sortable else []
    offered = {name: getattr(field, "choices", ()) for name, field in (form.fields if form else {}).items()}
    chosen = [f"{name}={value}" for name, choices in offered.items() for value, _ in choices if value]
    return "&".join(asked + chosen[:1])


def as_sheet(content: bytes) -> list[list]:
    """A spreadsheet as rows of values; a cell that would be calculated is no value."""
    rows = list(openpyxl.load_workbook(BytesIO(content)).active.iter_rows())
    assert {cell.data_type for row in rows for cell in row} <= {"s", "inlineStr", "n", "d"}
    return [[cell.value for cell in row] for row in rows]


def as_text(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


# --- page and file


def differences(table, sheet) -> list[tuple]:
    """The cells that do not tell the same on the page and in the file."""
    columns = list(table.columns.iterall())
    if sheet[0] != [str(column.header) for column in columns] or len(table.rows) != len(sheet) - 1:
        return [("headings or rows", sheet[0], len(table.rows), len(sheet) - 1)]
    shown, found = list(table.columns), []
    for row, cells in zip(table.rows, sheet[1:], strict=True):
        cell_of = {column.name: cell for column, cell in zip(columns, cells, strict=True)}
        hidden = [saying for column in columns if column not in shown for saying in sayings(cell_of, column)]
        for column in shown:
            text, cell = text_of(row.get_cell(column.name)), cell_of[column.name]
            if cell is None and text in NOTHING:
                continue
            if not (told_fully if names_in_few_words(column) else told)(text, sayings(cell_of, column), hidden):
                found.append((column.name, text, cell))
            if text in DAYS and DAYS[text] not in cells:
                found.append((column.name, text, "is no day in the file"))
            if "p-number" in str(column.column.attrs) and re.fullmatch(r"[\d.,]+", text) and isinstance(cell, str):
                found.append((column.name, text, "is no number in the file"))
    return found


def names_in_few_words(column) -> bool:
    """Whether the page names a paper or a principle by less than the file does."""
    return isinstance(column.column, PaperColumn) or column.name == "principle"


def told(text: str, own: list[list[str]], hidden: list[list[str]]) -> bool:
    """Whether the page tells all of the file's cell, and nothing that is not there or in a column of the file alone."""
    left = plain(text)
    if not all(any(way in left for way in ways) for ways in own):
        return False
    for way in sorted((way for ways in own + hidden for way in ways), key=len, reverse=True):
        left = left.replace(way, " ", 1)
    return not re.sub(r"[\s.,;()‘’×]", "", left)


def told_fully(text: str, own: list[list[str]], hidden: list[list[str]]) -> bool:
    """Whether every word on the page stands in the file."""
    return set(re.findall(r"\w+", plain(text))) <= {word for [way] in own for word in re.findall(r"\w+", way)}


def sayings(cell_of: dict, column) -> list[list[str]]:
    """For each line of a cell the ways in which a page says it; a yes is said by its heading."""
    cell = cell_of[column.name]
    if cell is None:
        return []
    if isinstance(cell, datetime):
        return [[plain(dutch_date(cell))]]
    if isinstance(cell, int | float):
        return [[plain(way) for way in (dutch_number(f"{cell:.2f}"), euro(cell), dutch_number(cell), str(cell))]]
    ways = [[plain(line.removeprefix("'"))] for line in re.split(r"; |\n", cell)]
    return ways + [[plain(str(column.header))]] if cell == "ja" and not column.visible else ways


def text_of(cell) -> str:
    """What a cell says on the page."""
    return words(tinyhtml5.parse(f"<p>{conditional_escape(localize(cell))}", namespace_html_elements=False))


def plain(text: str) -> str:
    return " ".join(text.replace(":", " ").split()).lower().replace(" ,", ",")


# --- text and sheet


def mistakes(text: list[list[str]], sheet: list[list]) -> list[tuple]:
    """The rows that differ between the two files, and the cells that a spreadsheet would calculate."""
    rows = zip(text, sheet, strict=True)
    found = [("text and sheet differ", a, b) for a, b in rows if not all(map(same, a, b))]
    formulas = [cell for row in text for cell in row if cell.startswith(BEGINNINGS)]
    return found + [("formula", cell) for cell in formulas if not re.fullmatch(r"-[\d,]+", cell)]


def same(text: str, cell) -> bool:
    """Whether a cell is the same in both: a day is year-month-day in the text, a number has a comma."""
    if isinstance(cell, datetime):
        return datetime.fromisoformat(text) == cell
    if isinstance(cell, int | float):
        return "." not in text and float(text.replace(",", ".")) == cell
    return text == (cell or "")
