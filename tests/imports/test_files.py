"""What a file may be; and what is said of one that cannot be read."""

import zipfile
from datetime import date, datetime, time
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from jeugdhulp.imports import files as rules
from jeugdhulp.imports import read_file
from jeugdhulp.imports.files import Failed, Formula
from jeugdhulp.imports.writing import as_file
from tests.imports.files import xlsx

#: as a spreadsheet holds a day: without a time zone
NOON = datetime.combine(date(2026, 3, 3), time(12))
DAMAGED = (
    "Dit is geen {}, of het is beschadigd. Open het in uw rekenprogramma, bewaar het opnieuw en kies het dan weer."
)


def refusal(name: str, content: bytes) -> str:
    with pytest.raises(ValidationError) as told:
        read_file(name, content)
    return " ".join(told.value.messages)


def cut(content: bytes, part: str) -> bytes:
    """A workbook of which one part is broken off."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, body[: len(body) // 2] if name == part else body)
    return out.getvalue()


def test_a_workbook():
    sheet = read_file("a.XLSX", xlsx([], ["Naam ", " Op  dag"], ["x", NOON], [None, None], ["=1+1", " "]))
    assert sheet.headings == ["Naam", "Op dag"]
    assert sheet.heading_row == 2
    assert sheet.rows == [(3, ["x", NOON]), (5, ["=1+1"])]
    assert isinstance(sheet.rows[1][1][0], Formula)


@pytest.mark.parametrize(
    "content",
    [
        "Naam;Aantal\r\nÉlan;3\r\n",
        "\ufeffNaam,Aantal\nÉlan,3\n",
        "Naam\tAantal\nÉlan\t3",
    ],
)
def test_a_csv_file_of_any_make(content):
    sheet = read_file("a.csv", content.encode())
    assert (sheet.headings, sheet.rows) == (["Naam", "Aantal"], [(2, ["Élan", "3"])])


def test_a_csv_file_of_an_older_excel_and_a_text_of_two_lines():
    sheet = read_file("a.csv", 'Naam;Aantal\n"Élan\nZorg";=1+1\n;\nB;2'.encode("cp1252"))
    assert sheet.rows == [(2, ["Élan\nZorg", "=1+1"]), (4, ["B", "2"])]
    assert isinstance(sheet.rows[0][1][1], Formula)


def test_what_our_own_downloads_put_before_a_formula_is_taken_off():
    rows = [["=SOM(A1)", "-5 graden", "’t Huis", "'s-Gravenhage"]]
    for kind in ("xlsx", "csv"):
        content = as_file(kind, "Namen", ["A", "B", "C", "D"], rows)
        assert read_file(f"a.{kind}", content).rows == [(2, rows[0])]
    [cells] = list(load_workbook(BytesIO(as_file("xlsx", "Namen", ["A"], [["=1+1"]]))).active.iter_rows(min_row=2))
    assert (cells[0].value, cells[0].data_type) == ("'=1+1", "s")


def test_an_error_of_the_spreadsheet_is_no_text():
    book = Workbook()
    book.active.append(["Naam"])
    cell = book.active.cell(2, 1)
    cell.value, cell.data_type = "#N/A", "e"
    out = BytesIO()
    book.save(out)
    assert isinstance(read_file("a.xlsx", out.getvalue()).rows[0][1][0], Failed)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xlsx", b"", "Dit bestand is leeg. Kies een ander bestand."),
        ("a.pdf", b"%PDF-1.7", "Kies een Excel-bestand (.xlsx) of een CSV-bestand (.csv)."),
        ("a.xlsx", b"Naam;Aantal", DAMAGED.format("Excel-bestand (.xlsx)")),
        ("a.xlsx", b"PK\x03\x04 stuk", DAMAGED.format("Excel-bestand (.xlsx)")),
        ("a.xlsx", cut(xlsx(["Naam"], ["x"]), "xl/worksheets/sheet1.xml"), DAMAGED.format("Excel-bestand (.xlsx)")),
        ("a.xlsx", cut(xlsx(["Naam"], ["x"]), "xl/workbook.xml"), DAMAGED.format("Excel-bestand (.xlsx)")),
        ("a.csv", b"Naam\x00;", DAMAGED.format("CSV-bestand (.csv)")),
        ("a.csv", b'Naam;B\n"open', DAMAGED.format("CSV-bestand (.csv)")),
        ("a.xlsx", xlsx([]), "In dit bestand staat niets. Kies een bestand met kolomnamen en rijen."),
        ("a.csv", b"\n;;\n", "In dit bestand staat niets. Kies een bestand met kolomnamen en rijen."),
        (
            "a.xls",
            rules.OLD_EXCEL + b"rest",
            "Dit is een oud Excel-bestand (.xls), of het is met een wachtwoord beveiligd. Bewaar het als .xlsx zonder "
            "wachtwoord en kies het opnieuw.",
        ),
        (
            "a.xlsx",
            xlsx(["Naam"], ["x"], others={"Leeg": [], "Twee": [["y"]]}),
            "Er staat iets op meer dan één blad: ‘Sheet’, ‘Twee’. Zet alles op één blad.",
        ),
    ],
)
def test_refused(name, content, sentence):
    assert refusal(name, content) == sentence


def test_what_a_reader_of_the_sheet_does_not_see_is_told():
    """Of merged cells only the first is filled; a hidden sheet may hold the lists of a form."""
    book = Workbook()
    for row in (["Naam", "Eigenaar"], ["a", "wij"], ["b", None]):
        book.active.append(row)
    book.active.merge_cells("B2:B3")
    assert refusal("a.xlsx", saved(book)) == (
        "In dit bestand zijn cellen samengevoegd: B2:B3. Splits ze en vul elke cel."
    )
    book.active.unmerge_cells("B2:B3")
    hidden = book.create_sheet("Lijsten")
    hidden.append(["wij"])
    hidden.sheet_state = "hidden"
    assert refusal("a.xlsx", saved(book)) == (
        "Er staat iets op meer dan één blad: ‘Sheet’, ‘Lijsten’ (verborgen). Zet alles op één blad."
    )


def saved(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("limit", "value", "sentence"),
    [
        ("MOST_BYTES", 5, "Dit bestand is groter dan 0 MB. Verdeel de rijen over meer bestanden."),
        ("MOST_UNPACKED", 5, "Uitgepakt is dit bestand te groot. Verdeel de rijen over meer bestanden."),
        ("MOST_CELLS", 7, "Uitgepakt is dit bestand te groot. Verdeel de rijen over meer bestanden."),
        ("MOST_ROWS", 2, "Dit bestand heeft meer dan 2 rijen. Verdeel ze over meer bestanden."),
        ("MOST_COLUMNS", 1, "Dit bestand heeft meer dan 1 kolommen. Kijk of het het goede bestand is."),
    ],
)
def test_too_big(monkeypatch, limit, value, sentence):
    monkeypatch.setattr(rules, limit, value)
    assert refusal("a.xlsx", xlsx(["A", "B"], [1, 2], [3, 4], [5, 6])) == sentence


def test_empty_cells_behind_the_table_are_no_columns():
    book = Workbook()
    book.active.append(["Naam"])
    book.active.append(["x"])
    book.active.cell(2, 300).fill = PatternFill("solid", fgColor="FFFF00")
    out = BytesIO()
    book.save(out)
    assert read_file("a.xlsx", out.getvalue()).rows == [(2, ["x"])]
