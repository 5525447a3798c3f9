"""The risk register: all risks, and one."""

from django.http import Http404

from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.views import Page, TablePage

from .matrix import matrix_of
from .register import read_register
from .tables import LineageTable, MitigationTable, RiskTable


class RiskIndex(TablePage):
    """The register as matrix and table, its measures, and what became of earlier concerns."""

    title = "Risico's"
    template_name = "risks/index.html"

    def get_tables(self):
        self.register = read_register(self.snapshot)
        tables = {
            "risicos": RiskTable(self.register.numbered),
            "maatregelen": MitigationTable(self.register.mitigations),
        }
        if self.register.lines:
            tables["herkomst"] = LineageTable(self.register.lines)
        if self.register.concerns:
            tables["kanttekeningen"] = RiskTable(self.register.concerns, exclude=("number",))
            tables["kanttekeningen"].caption = "Kanttekeningen uit eerdere stukken"
        return tables

    def get_context_data(self, **kwargs):
        risks = self.register.numbered
        matrix = matrix_of({risk: risk.score for risk in risks})
        return super().get_context_data(**kwargs) | {"risks": risks, "matrix": matrix}


class RiskDetail(Page):
    """One risk with its measures, its assessments over time and where it came from."""

    template_name = "risks/detail.html"

    def get_context_data(self, code, **kwargs):
        register = read_register(self.snapshot)
        risk = next((risk for risk in register.risks if risk.code == code), None)
        if risk is None:
            raise Http404("Dit risico is er niet op deze peildatum, of het is niet openbaar.")
        rows = [row for row in risk.risk_mitigations.all() if row.mitigation]
        measures = [(row, [other for other in row.mitigation.serves if other.id != risk.id]) for row in rows]
        word, kind = risk.level or ("", "")
        return super().get_context_data(**kwargs) | {
            "title": str(risk),
            "kicker": f"Risico {risk.number}" if risk.number else f"Kanttekening {risk.marker}",
            "risk": risk,
            "level_text": word,
            "level_kind": "high" if kind == "very-high" else kind,
            "review": dutch_date(risk.next_review) if risk.next_review else "",
            "measures": measures,
            "lines": register.lines_of(risk),
        }
