"""Base class of the tables, and downloads that a spreadsheet cannot be tricked with."""

import django_tables2 as tables
from django_tables2.export import TableExport


class PortalTable(tables.Table):
    """A table in the portal: give `caption`; it takes a joined list, not a queryset."""

    caption = "Tabel"
    export_formats = ("csv", "xlsx")
    #: the download's name in the address, set by the page
    export_param = "_export"

    class Meta:
        template_name = "django_tables2/portal.html"
        empty_text = "Er is niets bekend op deze peildatum."


class SafeExport(TableExport):
    """CSV and XLSX with cells that look like a formula made into text (OWASP: CSV injection)."""

    offered = (TableExport.CSV, TableExport.XLSX)

    def table_to_dataset(self, table, exclude_columns, dataset_kwargs=None):
        dataset = super().table_to_dataset(table, exclude_columns, dataset_kwargs)
        for index, row in enumerate(dataset):
            dataset[index] = [defused(cell) for cell in row]
        return dataset


def defused(cell):
    """`cell`, with an apostrophe before a text that a spreadsheet would read as a formula."""
    text = isinstance(cell, str) and cell.lstrip()
    return f"'{cell}" if text and text[0] in "=+-@\t\r" else cell
