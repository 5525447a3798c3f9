"""Base class of the tables, and downloads that a spreadsheet cannot be tricked with."""

from copy import copy
from datetime import date
from decimal import Decimal

import django_tables2 as tables
from django.utils.html import format_html
from django_tables2.export import TableExport

from .templatetags.dutch import dutch_date
from .templatetags.layout import keep_reference_date


class Muted(str):
    """Words for what is not there: muted on the page, plain in a download."""

    def __html__(self) -> str:
        return format_html('<span class="p-unknown">{}</span>', str(self))


UNKNOWN = Muted("niet bekend")
NUMBER = {"td": {"class": "p-number"}, "th": {"class": "p-number"}}
#: what is read as one word, hyphens and all: a number of a contract
UNBROKEN = {"td": {"class": "p-nowrap"}}


class PortalTable(tables.Table):
    """A table in the portal: give `caption`; it takes a joined list, not a queryset.

    Links of cells stay at the reference date of the page.
    """

    caption = "Tabel"
    export_formats = ("csv", "xlsx")
    #: the download's name in the address, set by the page
    export_param = "_export"

    class Meta:
        template_name = "django_tables2/portal.html"
        default = "–"
        empty_text = "Er is niets bekend op deze peildatum."

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for column in self.columns.iterall():
            if column.link:
                column.link = self._staying(column.link)

    def as_values(self, exclude_columns=None):
        """The rows of a download. What the page says of an empty cell ("Regio") is said there too, unless it is
        that nothing is known."""
        heads, *rows = super().as_values(exclude_columns)
        said = [_meaning(column.default) for column in self.columns.iterall()]
        yield heads
        for row in rows:
            yield [default if cell is None else cell for cell, default in zip(row, said, strict=True)]

    def _staying(self, link):
        """The same link, to where it leads at the moment of the page."""
        staying, compose = copy(link), link.compose_url
        staying.compose_url = lambda **cell: keep_reference_date(compose(**cell), getattr(self, "request", None))
        return staying


def _meaning(default):
    """What the words for an empty cell tell; None where they only fill it."""
    return None if isinstance(default, Muted) or default in ("", "–") else default


class DayColumn(tables.Column):
    """A day in full on the page, a real date in a download."""

    def render(self, value):
        return dutch_date(value)

    def value(self, value):
        return value if isinstance(value, date) else ""


class RecordColumn(tables.Column):
    """A record that the row points to: linked to its page, sorted by `by` (default: its name)."""

    def __init__(self, *args, accessor, by: str = "name", linked: bool = True, **kwargs):
        super().__init__(
            *args,
            accessor=accessor,
            order_by=(f"{accessor}__{by}",),
            linkify=linked and (lambda record: _page(tables.A(accessor).resolve(record, quiet=True))),
            **kwargs,
        )


def _page(record) -> str | None:
    return record.get_absolute_url() if record else None


class PaperColumn(RecordColumn):
    """The paper that a row rests on, in few words ("Raadsvoorstel, 15 april 2025"); with its title in a download."""

    def __init__(self, verbose_name="Bron", *, accessor="source", **kwargs):
        kwargs.setdefault("default", UNKNOWN)
        super().__init__(verbose_name, accessor=accessor, by="title", **kwargs)

    def render(self, value):
        return f"{value.get_kind_display()}, {value.when}"

    def value(self, value):
        return f"{value.get_kind_display()}: {value}"


class SafeExport(TableExport):
    """CSV and XLSX with cells that look like a formula made into text (OWASP: CSV injection).

    The CSV is as a Dutch spreadsheet reads it: semicolons, decimal commas, and a mark that says it is Unicode.
    """

    offered = (TableExport.CSV, TableExport.XLSX)

    def table_to_dataset(self, table, exclude_columns, dataset_kwargs=None):
        dataset = super().table_to_dataset(table, exclude_columns, dataset_kwargs)
        dataset.headers = [defused(heading) for heading in dataset.headers]
        for index, row in enumerate(dataset):
            dataset[index] = [self._safe(cell) for cell in row]
        return dataset

    def _safe(self, cell):
        if self.format == self.CSV and isinstance(cell, float | Decimal):
            return f"{cell:f}".replace(".", ",")
        return defused(cell)

    def export(self):
        if self.format == self.CSV:
            return "\ufeff" + self.dataset.export("csv", delimiter=";")
        return super().export()


#: with these a spreadsheet takes a text for a formula; the wide ones are read as the narrow ones
FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")


def defused(cell):
    """`cell`, with an apostrophe before a text that a spreadsheet would read as a formula, or as two cells."""
    dangerous = isinstance(cell, str) and (cell.startswith(("\t", "\r")) or cell.lstrip().startswith(FORMULA_STARTS))
    return f"'{cell}" if dangerous else cell
