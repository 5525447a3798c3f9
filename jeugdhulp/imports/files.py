"""A spreadsheet as headings and rows, or a Dutch sentence that says why it cannot be read and what to do.

* XLSX with one filled sheet, or CSV (semicolon, comma or tab; Unicode, or as an older Dutch Excel writes it).
* A formula stays a Formula: its outcome depends on who opened the file last.
* An apostrophe that our own downloads put before a text that looks like a formula is taken off again.
"""

import csv
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from xml.etree.ElementTree import ParseError

from django.core.exceptions import ValidationError
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from jeugdhulp.tables import FORMULA_STARTS

MEGABYTE = 1024 * 1024
#: what is taken, and what a compressed file may grow to
MOST_BYTES, MOST_UNPACKED = 5 * MEGABYTE, 200 * MEGABYTE
MOST_ROWS, MOST_COLUMNS = 50_000, 100
#: cells of all sheets, and texts that they share
MOST_CELLS = 2_000_000
_HELD = re.compile(rb"<(?:\w+:)?(?:c|si)[ />]")
_FAR_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="\d{8,}"')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"')
OLD_EXCEL = b"\xd0\xcf\x11\xe0"


class Formula(str):
    """The text of a cell that would be worked out by a spreadsheet."""


class Failed(str):
    """What a spreadsheet shows where a formula has no outcome: #N/B, #REF!."""


@dataclass(frozen=True)
class Sheet:
    """Headings, and rows as (number in the file, cells); an empty cell is None, empty rows are left out."""

    headings: list[str]
    heading_row: int
    rows: list[tuple[int, list]]


def read_file(name: str, content: bytes) -> Sheet:
    """The only filled sheet of a file. Raises ValidationError with one sentence where it cannot be read."""
    if not content:
        raise ValidationError("Dit bestand is leeg. Kies een ander bestand.")
    if len(content) > MOST_BYTES:
        raise ValidationError(
            f"Dit bestand is groter dan {MOST_BYTES // MEGABYTE} MB. Verdeel de rijen over meer bestanden."
        )
    if content.startswith(OLD_EXCEL):
        raise ValidationError(
            "Dit is een oud Excel-bestand (.xls), of het is met een wachtwoord beveiligd. Bewaar het als .xlsx zonder "
            "wachtwoord en kies het opnieuw."
        )
    kind = name.rpartition(".")[2].lower()
    if kind == "xlsx":
        rows = _xlsx(content)
    elif kind == "csv":
        rows = _csv(content)
    else:
        raise ValidationError("Kies een Excel-bestand (.xlsx) of een CSV-bestand (.csv).")
    return _sheet(rows)


def _sheet(rows: Iterator[tuple[int, list]]) -> Sheet:
    filled = [(number, cells) for number, cells in rows if any(cell is not None for cell in cells)]
    if not filled:
        raise ValidationError("In dit bestand staat niets. Kies een bestand met kolomnamen en rijen.")
    (heading_row, headings), *rest = filled
    return Sheet([" ".join(str(cell or "").split()) for cell in headings], heading_row, rest)


def _xlsx(content: bytes) -> Iterator[tuple[int, list]]:
    if not content.startswith(b"PK"):
        raise _damaged("Excel-bestand (.xlsx)")
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise ValidationError("Uitgepakt is dit bestand te groot. Verdeel de rijen over meer bestanden.")
            _look_ahead(parts)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about validation lists and print areas, which we do not read
            return iter(_only_sheet(load_workbook(BytesIO(content), read_only=True)))
    except ValidationError:
        raise
    except (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, ValueError, TypeError, EOFError, OSError):
        raise _damaged("Excel-bestand (.xlsx)") from None
    except Exception as problem:
        # a damaged part: each compression library has its own error
        if type(problem).__module__ in ("zlib", "lzma", "lxml.etree"):
            raise _damaged("Excel-bestand (.xlsx)") from None
        raise


def _only_sheet(book) -> list[tuple[int, list]]:
    found = {}
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # some programs write down a wrong size
        rows = _rows(sheet)
        if any(cell is not None for _, cells in rows for cell in cells):
            found[sheet.title] = rows
    if len(found) > 1:
        hidden = {sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"}
        names = ", ".join(f"‘{name}’{' (verborgen)' if name in hidden else ''}" for name in found)
        raise ValidationError(f"Er staat iets op meer dan één blad: {names}. Zet alles op één blad.")
    return next(iter(found.values()), [])


def _look_ahead(parts: zipfile.ZipFile) -> None:
    """Refuse, before anything is built of it, what would take all memory or would be misread.

    * A small file can unpack to more cells or texts than a server holds, or name a row that no spreadsheet has.
    * Of merged cells only the first holds what all of them show; the others would be read as empty.
    """
    held, merged = 0, []
    for name in (name for name in parts.namelist() if name.endswith(".xml")):
        with parts.open(name) as part:
            before = b""
            while chunk := part.read(MEGABYTE):
                held += sum(1 for _ in _HELD.finditer(chunk))
                seen, before = before + chunk, chunk[-200:]
                if held > MOST_CELLS or _FAR_ROW.search(seen):
                    raise ValidationError("Uitgepakt is dit bestand te groot. Verdeel de rijen over meer bestanden.")
                merged += _MERGED.findall(seen)
    places = list(dict.fromkeys(place.decode() for place in merged))
    if places:
        told = ", ".join(places[:5]) + (f" en nog {len(places) - 5}" if len(places) > 5 else "")
        raise ValidationError(f"In dit bestand zijn cellen samengevoegd: {told}. Splits ze en vul elke cel.")


def _rows(sheet) -> list[tuple[int, list]]:
    rows = []
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        values = _trimmed([_value(cell) for cell in cells])
        _refuse_too_many(len(rows), len(values))
        if values:
            rows.append((number, values))
    return rows


def _trimmed(values: list) -> list:
    """Without what is empty at the end: a coloured row has cells as far as its colour goes."""
    while values and values[-1] is None:
        values.pop()
    return values


def _value(cell):
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return Formula(value)
    if cell.data_type == "e":
        return Failed(value)
    return _text(value) if isinstance(value, str) else value


def _text(value: str):
    text = value.strip()
    rest = text[1:].lstrip()
    return (text[1:] if text.startswith("'") and rest and rest[0] in FORMULA_STARTS else text) or None


def _csv(content: bytes) -> Iterator[tuple[int, list]]:
    text = _decoded(content)
    first = text.lstrip().partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    # number is the row as a spreadsheet counts it: a text of several lines is one row
    try:
        for number, cells in enumerate(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True), 1):
            values = _trimmed([_csv_value(cell) for cell in cells])
            _refuse_too_many(number, len(values))
            yield number, values
    except csv.Error:
        raise _damaged("CSV-bestand (.csv)") from None


def _csv_value(cell: str):
    return Formula(cell) if cell.lstrip()[:1] in ("=", "@") else _text(cell)


def _decoded(content: bytes) -> str:
    if b"\x00" in content:
        raise _damaged("CSV-bestand (.csv)")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _refuse_too_many(rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise ValidationError(f"Dit bestand heeft meer dan {MOST_ROWS} rijen. Verdeel ze over meer bestanden.")
    if columns > MOST_COLUMNS:
        raise ValidationError(f"Dit bestand heeft meer dan {MOST_COLUMNS} kolommen. Kijk of het het goede bestand is.")


def _damaged(kind: str) -> ValidationError:
    return ValidationError(
        f"Dit is geen {kind}, of het is beschadigd. Open het in uw rekenprogramma, bewaar het opnieuw en kies het "
        "dan weer."
    )
