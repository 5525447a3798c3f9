"""Spreadsheets for tests."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook


def xlsx(*rows, others: dict | None = None) -> bytes:
    """A workbook with these rows on its first sheet, and other sheets by name."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for name, extra in (others or {}).items():
        sheet = book.create_sheet(name)
        for row in extra:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def told(plan) -> list[tuple]:
    """The problems of a plan as (row, column, sentence)."""
    return [(problem.row, problem.column, problem.sentence) for problem in plan.problems]


def upload(client, start: str, content: bytes, name: str = "bestand.xlsx"):
    """Choose a file on the page of an import; nothing is written yet."""
    return client.post(f"{start}import/", {"file": SimpleUploadedFile(name, content)})


def confirm(client, start: str, preview, because: str = "volgens het bestand"):
    """Confirm what a preview showed."""
    shown = preview.context
    data = {"confirm": shown["plan"].fingerprint, "file": shown["word"], "change_reason": because}
    return client.post(f"{start}import/", data)
