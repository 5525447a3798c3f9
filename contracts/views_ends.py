"""When contracts end: for everyone the days per segment, for the office how many and which have no sequel."""

from jeugdhulp.views import TablePage
from segments.models import Segment

from .counts import any_fictitious
from .ends_read import read_ends
from .ends_rows import OpenEnds, end_rows
from .figures_ends import ends_figure
from .tables_ends import EndTable, OpenEndTable

NOTE = "‘Minimaal’ zegt: eindigt niet eerder, misschien later."
NOTE_FOR_THE_OFFICE = (
    f"Achter de dag staat hoeveel contracten dan eindigen, met hoeveel daarvan nog geen vervolg hebben. {NOTE}"
)


class ContractEnds(TablePage):
    """The timeline of contract ends, and what runs out without an extension or a successor."""

    title = "Einde van contracten"
    template_name = "contracts/ends.html"

    def get_tables(self):
        office = self.reading.is_office
        self.segments = list(self.snapshot.of(Segment))
        self.ends = read_ends(self.snapshot, self.reading.day)
        self.rows = end_rows(self.ends.endings, self.segments, with_numbers=office)
        if not office:
            return {"einden": EndTable(self.rows, exclude=("number", "arranged", "open"))}
        self.open = OpenEnds(self.snapshot, self.ends.endings, self.segments)
        return {"einden": EndTable(self.rows), "zonder-vervolg": OpenEndTable(self.open)}

    def get_context_data(self, **kwargs):
        office = self.reading.is_office
        extensions = [extension for extension, _ in self.ends.extensions if extension.segment_id]
        self.snapshot.attach(extensions, "segment", self.segments)
        in_force = {extension.id for extension, counts in self.ends.extensions if counts}
        return super().get_context_data(**kwargs) | {
            "figure": ends_figure(self.rows, self.reading.day, title="Laatste dag van de contracten per segment"),
            "figure_note": NOTE_FOR_THE_OFFICE if office else NOTE,
            "office": office,
            "open": self.tables["zonder-vervolg"] if office else None,
            "open_count": len(self.open) if office else None,
            "without_end": self.ends.without_end if office else 0,
            "extensions": [(extension, extension.id in in_force) for extension in extensions],
            "own_extensions": len(self.ends.extensions) - len(extensions) if office else 0,
            # the office's list says which providers are made up; for others the page names none
            "fictitious": any(row.fictitious for row in self.open.shown) if office else any_fictitious(self.snapshot),
            "terms_unknown": office and any(e.is_open and e.begin_by is None for e in self.ends.endings),
        }
