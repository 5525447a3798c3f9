"""The risk register: all risks, one, the measures, where risks came from, and the scales."""

from django.http import Http404

from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.templatetags.layout import address, keep_reference_date, other_parameters
from jeugdhulp.views import Page, TablePage

from .claims import check_claims
from .concerns import read_whole
from .enums import AssessmentKind
from .filters import RiskFilter
from .lineage_figure import PHONE, lineage_figure
from .lists import read_lists
from .matrix import matrix_of, weighed
from .models import Risk, RiskScale
from .one_risk import read_one
from .preconditions import read_preconditions, state_counts
from .register import by_number, flags, read_measures
from .scales import described
from .tables import ConcernTable, LineageTable, MitigationTable, PreconditionTable, RiskTable
from .trend import trend

#: the scores that the matrix shows, as ?score= says it
SCORES = {
    "zonder": (AssessmentKind.INHERENT, "zonder maatregelen"),
    "nu": (AssessmentKind.CURRENT, "nu"),
    "rest": (AssessmentKind.RESIDUAL, "na de maatregelen (rest)"),
}
#: the comparison of risks that rest on no paper, as ?stuk= says it
WITHOUT_PAPER = "zonder-stuk"
NOTHING_YET = "Op deze peildatum staan er nog geen genummerde risico's in het register. Wat de stukken tot dan noemden, staat hieronder."
NOTHING_CHOSEN = "Geen risico past bij deze keuze. Kies hierboven iets anders, of een andere peildatum."


class RiskIndex(TablePage):
    """The register as matrix and table."""

    title = "Risico's"
    template_name = "risks/index.html"
    main_table = "risicos"

    def get_tables(self):
        day = self.reading.day
        self.filter = RiskFilter(self.request.GET or None, self.snapshot.of(Risk), snapshot=self.snapshot, day=day)
        chosen = set(self.filter.qs.order_by().values_list("id", flat=True)) if self.filter.narrows else None
        self.whole, self.glance = read_whole(self.snapshot, day, chosen)
        table = RiskTable(self.whole.risks)
        if chosen is not None:
            table.empty_text = NOTHING_CHOSEN
        elif self.whole.concerns:
            table.empty_text = NOTHING_YET
        return {"risicos": table, "kanttekeningen": ConcernTable(self.whole.concerns)}

    def get_context_data(self, **kwargs):
        risks = self.whole.risks
        kind = next((kind for word, (kind, _) in SCORES.items() if word == self.request.GET.get("score")), None)
        kind = kind or AssessmentKind.CURRENT
        flagged = [(risk, flags(risk, risk.risk_mitigations.all())) for risk in risks]
        return super().get_context_data(**kwargs) | {
            "filter": self.filter,
            "risks": risks,
            "concerns": self.whole.concerns,
            "glance": None if self.filter.narrows else self.glance,
            "matrix": matrix_of(risks, kind),
            "scores": self._scores(kind),
            "tells_origin": kind != AssessmentKind.INHERENT,
            "flagged": [(risk, told) for risk, told in flagged if told],
        }

    def _scores(self, chosen) -> list[tuple[str, str]]:
        """Which scores the matrix can show: the words, and an address for those that it does not show now."""
        others = other_parameters(self.request, "score")
        return [
            (words, "" if kind == chosen else f"{address(self.request.path, [*others, ('score', word)])}#matrix")
            for word, (kind, words) in SCORES.items()
        ]


class RiskDetail(Page):
    """One risk with its measures, its assessments over time and where it came from."""

    template_name = "risks/detail.html"

    def get_context_data(self, code, **kwargs):
        one = read_one(self.snapshot, code, self.reading.day)
        if one is None:
            raise Http404("Dit risico is er niet op deze peildatum, of het is niet openbaar.")
        risk = one.risk
        return super().get_context_data(**kwargs) | {
            "title": str(risk),
            "kicker": f"Risico {risk.number}" if risk.number else _concern(risk),
            "risk": risk,
            "one": one,
            "weights": [
                ("Zonder maatregelen", weighed(risk.inherent)),
                ("Nu", risk.weighed),
                ("Na de maatregelen (rest)", weighed(risk.residual)),
            ],
            "review": dutch_date(risk.next_review) if risk.next_review else "",
            "review_passed": risk.next_review is not None and risk.next_review <= self.reading.day,
            # what an earlier paper calls "risico 2" is its own number
            "addresses": addresses(one.numbers, self.request, but=risk) if risk.number else {},
            "register_addresses": addresses(one.numbers, self.request, but=risk),
            "preconditions": state_counts(one.states),
            "trend": trend(risk) + trend(risk, width=PHONE),
        }


def addresses(numbers: dict[int, Risk], request, *, but: Risk | None = None) -> dict[int, str]:
    """Where each numbered risk stands, at the moment of the page; not of the one whose page this is."""
    return {
        number: keep_reference_date(risk.get_absolute_url(), request)
        for number, risk in numbers.items()
        if risk is not but
    }


def _concern(risk) -> str:
    where = f" van {risk.municipality.name}" if risk.municipality else ""
    return f"Kanttekening {risk.marker}{where}".replace("  ", " ").strip()


class Measures(TablePage):
    """Every measure once, with all risks that it touches."""

    title = "Beheersmaatregelen"
    template_name = "risks/measures.html"

    def get_tables(self):
        measures, numbers = read_measures(self.snapshot)
        here = [m for m in measures if any(r.number for r in m.serves)]
        tables = {"maatregelen": MitigationTable(here, numbers=numbers)}
        earlier = [m for m in measures if not any(r.number for r in m.serves)]
        if earlier:
            tables["eerder"] = MitigationTable(earlier)
            tables["eerder"].caption = "Bij kanttekeningen uit eerdere stukken, en nog nergens bij"
        return tables


class Lineage(TablePage):
    """Lists of risks years apart beside each other, and what papers claim about that."""

    title = "Waar de risico's vandaan komen"
    template_name = "risks/lineage.html"

    def get_tables(self):
        self.lists = read_lists(self.snapshot)
        self.comparison = self._chosen(self.lists.comparisons)
        self.numbers = by_number(self.lists.risks)
        return {"herkomst": LineageTable(self.comparison.lines if self.comparison else [], numbers=self.numbers)}

    def _chosen(self, comparisons):
        """The comparison with the paper of ?stuk=, else the newest."""
        wanted = self.request.GET.get("stuk")
        if not wanted:
            return comparisons[0] if comparisons else None
        found = next((c for c in comparisons if _slug(c) == wanted), None)
        if found is None:
            raise Http404("Met dit stuk wordt op deze peildatum niets vergeleken. Kies een stuk uit de lijst.")
        return found

    def get_context_data(self, **kwargs):
        chosen = self.comparison
        return super().get_context_data(**kwargs) | {
            "comparison": chosen,
            "others": [(_slug(c), c.paper) for c in self.lists.comparisons if c is not chosen],
            "figure": lineage_figure(chosen) + lineage_figure(chosen, width=PHONE) if chosen else "",
            "claims": check_claims(self.lists),
            "addresses": addresses(self.numbers, self.request),
        }


def _slug(comparison) -> str:
    """What the address says of a comparison; risks that no paper names are compared too."""
    return comparison.paper.slug if comparison.paper else WITHOUT_PAPER


class Preconditions(TablePage):
    """Nine municipalities by building blocks of strong local teams, in their own judgement."""

    title = "Randvoorwaarden: stevige lokale teams"
    template_name = "risks/preconditions.html"

    def get_tables(self):
        self.read = read_preconditions(self.snapshot, self.reading.day)
        return {"randvoorwaarden": PreconditionTable(self.read.statuses)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"read": self.read}


class Scales(Page):
    """What the steps of likelihood and impact mean, on every scale that was used."""

    title = "Schalen voor kans en gevolg"
    template_name = "risks/scales.html"

    def get_context_data(self, **kwargs):
        scales = self.snapshot.join(self.snapshot.of(RiskScale), "steps", "source")
        return super().get_context_data(**kwargs) | {"scales": [described(scale) for scale in scales]}
