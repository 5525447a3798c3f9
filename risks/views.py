"""The risk register: all risks, and one."""

from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.views import Page, TablePage

from .matrix import matrix_of
from .models import Risk
from .register import JOINS, earlier_concerns, lineage, mitigations, register, shared_with, told
from .tables import LineageTable, MitigationTable, RiskTable


class RiskIndex(TablePage):
    """The register as matrix and table, its measures, and what became of earlier concerns."""

    title = "Risico's"
    template_name = "risks/index.html"

    def get_tables(self):
        self.risks = register(self.snapshot)
        concerns = earlier_concerns(self.snapshot)
        tables = {"risicos": RiskTable(self.risks), "maatregelen": MitigationTable(mitigations(self.snapshot))}
        if concerns:
            tables["kanttekeningen"] = RiskTable(concerns, exclude=("number",))
            tables["kanttekeningen"].caption = "Kanttekeningen uit eerdere stukken"
        lines = lineage(self.snapshot)
        if lines:
            tables["herkomst"] = LineageTable(lines)
        return tables

    def get_context_data(self, **kwargs):
        matrix = matrix_of({risk: risk.score for risk in self.risks})
        return super().get_context_data(**kwargs) | {"risks": self.risks, "matrix": matrix}


class RiskDetail(Page):
    """One risk with its measures, its assessments over time and where it came from."""

    template_name = "risks/detail.html"

    def get_context_data(self, code, **kwargs):
        risk = told([self.one(Risk, *JOINS, "acceptances", code=code)])[0]
        others = shared_with(self.snapshot, risk)
        measures = [(row, others.get(row.mitigation_id, [])) for row in risk.risk_mitigations.all()]
        lines = [line for line in lineage(self.snapshot) if risk.id in (line.earlier_id, line.later_id)]
        word, kind = risk.level or ("", "")
        return super().get_context_data(**kwargs) | {
            "title": str(risk),
            "kicker": f"Risico {risk.number}" if risk.number else f"Kanttekening {risk.marker}",
            "risk": risk,
            "level_text": word,
            "level_kind": "high" if kind == "very-high" else kind,
            "review": dutch_date(risk.next_review) if risk.next_review else "",
            "measures": measures,
            "lines": lines,
        }
