"""Products from a spreadsheet, by code; and how a segment is named in any file."""

from jeugdhulp.imports import Column, Importer, Lookup

from .models import Product, Segment


def segment_column(**told) -> Lookup:
    """A segment by its name or number."""
    return Lookup(
        "Segment",
        "segment",
        find=Segment.objects.all,
        names_of=lambda segment: [segment.name, segment.number],
        what="segment",
        **told,
    )


class ProductImporter(Importer):
    model = Product
    key = ("code",)

    def make_columns(self):
        return [
            Column(
                "Productcode", "code", required=True, filled=True, most=20, hint="Hieraan is het product te herkennen."
            ),
            Column("Naam", "name", required=True, filled=True, most=160),
            Column("Eenheid", "unit", most=40, hint="Bijvoorbeeld: uur, etmaal, traject."),
            segment_column(),
        ]
