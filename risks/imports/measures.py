"""Measures from a spreadsheet, by title: the download of /risicos/maatregelen/ and the one of the admin."""

from django.utils import timezone

from jeugdhulp.imports import Choice, Column, Importer, Told
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from planning.enums import Bound, Precision
from planning.periods import UnreadablePeriod, parse_period

from ..enums import MitigationState
from ..models import Mitigation
from ..register import read_measures
from ..tables import short
from .codes import by_title, free_code, same_title, worked_out


class MitigationImporter(Importer):
    model = Mitigation
    key = ("title",)
    about = (
        "Een maatregel is te herkennen aan zijn titel; een nieuwe titel is een nieuwe maatregel. Bij welke risico’s hij "
        "hoort, staat in het bestand van de risico’s."
    )

    def make_columns(self):
        return [
            Column("Maatregel", "title", required=True, filled=True, most=200, hint="De titel."),
            Column("Omschrijving", "text"),
            Told("Bij risico", "risks"),
            Choice("Stand", "state", choices=MitigationState),
            Column("Eigenaar", "owner", most=120, hint="Een functie of organisatie, geen persoon."),
            Column("Wanneer", "period_text", most=120, hint="Een periode, bijvoorbeeld: najaar 2026."),
            Column("Effect op het restrisico", "effect"),
            Column("Blijkt uit", "evidence"),
            Told("Bron", "source_told"),
        ]

    def existing(self):
        if self.holding:
            list(Mitigation.objects.select_for_update().order_by("id"))
        measures, _ = read_measures(Snapshot(OFFICE))
        self.twice = by_title(measures)[1]
        self.codes = {measure.code for measure in measures}
        return measures

    def apply(self, row, measure):
        if row["title"].casefold() in self.twice:
            row.refuse("title", same_title(row["title"]))
        for name, column in self.present.items():
            if isinstance(column, Told) and row[name] not in ("", self._told(measure, name)):
                row.refuse(name, worked_out(self._told(measure, name) or "niets"))
        if "period_text" in row and row["period_text"] != measure.period_text:
            self._read_period(row, measure)
        return super().apply(row, measure)

    def complete(self, row, measure):
        measure.code = free_code(measure.title, self.codes)

    def _read_period(self, row, measure) -> None:
        """Another text means other days; an empty one none."""
        if not row["period_text"]:
            measure.start = measure.end = None
            measure.precision, measure.bound = Precision.UNKNOWN, Bound.EXACT
            return
        try:
            period = parse_period(row["period_text"], said_on=timezone.localdate())
        except UnreadablePeriod as problem:
            row.refuse("period_text", f"{problem} Schrijf de periode anders, of vul de dagen in het beheer in.")
            return
        measure.start, measure.end = period.start, period.end
        measure.precision, measure.bound = period.precision, period.bound

    def fields_of(self, model):
        return [*super().fields_of(model), "start", "end", "precision", "bound"]

    def _told(self, measure, name: str) -> str:
        if measure._state.adding:
            return ""
        if name == "risks":
            return ", ".join(short(risk) for risk in measure.serves) or "geen"
        return str(measure.source) if measure.source else ""

    def cell(self, column, measure):
        return self._told(measure, column.name) if isinstance(column, Told) else super().cell(column, measure)
