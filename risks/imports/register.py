"""The risk register from a spreadsheet: risks with their scores and measures, by number.

* The download of the register (/risicos/, Excel or CSV) and the one of the admin can both be read in again; unchanged
  they change nothing. What the register works out (the level, where a risk came from) may stand there unchanged.
* Kans and Gevolg are the current score. Another score becomes a new assessment of today, on the scale of the last one;
  the old one stays. "niet beoordeeld" over a score takes it away, as an assessment without one. Rest is the residual.
* Measures stand in one cell, one on a line. A new one is made; one that is left out is refused, not removed.
* A new number is a new risk. Renumbering is for the admin, where references follow.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.admin.told import Difference
from jeugdhulp.imports import Choice, Column, Day, Importer, Lookup, Told, Whole, refused
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE

from ..acceptance import misfit
from ..actions import HIGHEST_NUMBER
from ..consistency import problems, upsets
from ..enums import AssessmentKind, Knowledge, RiskState, Treatment
from ..models import Mitigation, Risk, RiskAssessment, RiskMitigation, RiskScale
from ..models.risk import TAKEN
from ..register import read_numbered
from ..tables import NOT_ASSESSED, crossed
from .codes import by_title, free_code, same_title, worked_out
from .columns import Code, Residual, Standing, Step, Titles

WHICH_SCALE = "Zeg in de kolom Schaal op welke schaal dit is beoordeeld."
NO_SCALE = "Er is nog geen schaal om op te beoordelen. Maak die eerst in het beheer (Schalen), en lees dit daarna in."
#: what is said of a new assessment, and which columns make up which
WITH_A_SCORE = ("knowledge", "rationale", "scale")
SCORES = {AssessmentKind.CURRENT: ("likelihood", "impact"), AssessmentKind.RESIDUAL: ("residual",)}


def with_scales(snapshot: Snapshot, day: date) -> list[Risk]:
    """The numbered risks as the register reads them, each score with its scale; seven queries."""
    risks = read_numbered(snapshot, day)
    scored = [assessment for risk in risks for assessment in risk.assessments.all()]
    snapshot.attach(scored, "scale", list(snapshot.of(RiskScale)))
    return risks


class RiskImporter(Importer):
    model = Risk
    key = ("number",)
    writes = (Risk, Mitigation, RiskMitigation, RiskAssessment)
    about = (
        "Ook de download van de pagina Risico’s kan worden ingelezen. Een andere kans of een ander gevolg wordt een nieuwe "
        "beoordeling van vandaag; de oude blijft staan. Wat nieuw is, is intern tot u het openbaar maakt."
    )

    def make_columns(self):
        return [
            Whole("Nr.", "number", required=True, filled=True, least=1, highest=HIGHEST_NUMBER),
            Code("Code", "code", most=40, hint="Blijft gelijk. Leeg bij een nieuw risico: wordt van de titel gemaakt."),
            Column("Risico", "title", required=True, filled=True, most=200, hint="De titel."),
            Column("Oorzaak", "cause"),
            Column("Gebeurtenis", "event"),
            Column("Leidt tot", "consequence", hint="Het gevolg in woorden."),
            Column("Toelichting", "background"),
            Told("Zonder maatregelen", "inherent"),
            Told("Nu", "level"),
            Step("Kans", "likelihood"),
            Step("Gevolg", "impact"),
            Told("Kwam van", "came_from"),
            Residual("Rest", "residual"),
            Choice("Sterkte van de kennis", "knowledge", choices=Knowledge, hint="Bij een nieuwe beoordeling."),
            Column("Onderbouwing", "rationale", hint="Bij een nieuwe beoordeling."),
            Lookup("Schaal", "scale", find=RiskScale.objects.all, names_of=str, what="schaal", hint="Leeg: die van de vorige beoordeling."),
            Told("Maatregelen", "measures"),
            Titles("Welke maatregelen", "titles"),
            Column("Eigenaar", "owner", most=120, hint="Een functie of organisatie, geen persoon."),
            Choice("Behandeling", "treatment", choices=Treatment),
            Standing("Stand", "state", choices=RiskState, empty=RiskState.OPEN, hint="Leeg: Open."),
            Day("Opnieuw bekijken", "next_review"),
            Told("Bron", "source_told"),
        ]  # fmt: skip

    # --- what is there

    def existing(self):
        if self.holding:
            list(Risk.objects.select_for_update().order_by("id"))
            list(Mitigation.objects.select_for_update().order_by("id"))
        self.today = timezone.localdate()
        self.measures, self.twice = by_title(Mitigation.objects.all())
        codes = [*Risk.objects.values_list("code", flat=True), *Mitigation.objects.values_list("code", flat=True)]
        self.codes = {*TAKEN, *(code.casefold() for code in codes)}
        self.scales = list(RiskScale.objects.all())
        return with_scales(Snapshot(OFFICE), self.today)

    def score_of(self, risk: Risk, name: str):
        """What the register tells now in a column that is no field of the risk."""
        if risk._state.adding:
            return () if name == "titles" else None
        return {
            "likelihood": risk.score and risk.score[0],
            "impact": risk.score and risk.score[1],
            "residual": risk.residual,
            "titles": tuple(row.mitigation.title for row in risk.risk_mitigations.all() if row.mitigation),
        }[name]

    def last(self, risk: Risk, kind: str) -> RiskAssessment | None:
        """The newest assessment of a kind; of the current score the inherent one, as long as there is none."""
        known = [] if risk._state.adding else list(risk.assessments.all())
        own = [a for a in known if a.kind == kind]
        first = [a for a in known if a.kind == AssessmentKind.INHERENT] if kind == AssessmentKind.CURRENT else []
        return next(iter(own or first), None)

    # --- comparing

    def apply(self, row, risk):
        self._refuse_told(row, risk)
        if not risk._state.adding and "code" in row and row["code"] not in ("", risk.code):
            row.refuse("code", f"Risico {risk.number} heeft de code ‘{risk.code}’. Vernummeren gaat in het beheer.")
        if "code" in row:
            row.values["code"] = self._code_of(row, risk)
        if "state" in row:
            row.values["state"] = self._state_of(row, risk)
        differences = self.fill(row, risk)
        if risk._state.adding:
            self.complete(row, risk)
        if differences:
            self.validate(row, risk)
            self.plan.write(risk)
        added = self._add_measures(row, risk)
        judged = self._judge(row, risk)
        if not judged:
            self._refuse_words_alone(row, risk)
        return [*differences, *added, *judged]

    def _code_of(self, row, risk) -> str:
        """The code of a risk that is there; of a new one what the row says, if nobody has it, else one of its title."""
        code = row["code"]
        if risk.code or not code:
            return risk.code or self._code(row["title"])
        if code.casefold() in self.codes:
            row.refuse("code", f"De code ‘{code}’ is al in gebruik. Kies een andere, of laat de cel leeg.")
            return self._code(row["title"])
        self.codes.add(code.casefold())
        return code

    def _state_of(self, row, risk) -> str:
        """The state as it is written down; a risk whose acceptance has ended reads as open."""
        there = [] if risk._state.adding else list(risk.acceptances.all())
        if not risk._state.adding and row["state"] == risk.standing.state:
            return risk.state
        if row["state"] == RiskState.NOTED and risk.state != RiskState.NOTED:
            row.refuse(
                "state", "Een risico met een nummer is geen kanttekening uit een eerder stuk. Kies een andere stand."
            )
        if sentence := misfit(row["state"], there, self.today):
            row.refuse("state", sentence)
        return row["state"]

    def complete(self, row, risk):
        risk.code = risk.code or self._code(risk.title)

    def name_of(self, risk):
        return str(risk)

    def _refuse_told(self, row, risk) -> None:
        for name, column in self.present.items():
            if isinstance(column, Told) and row[name] not in ("", *self._told(risk, name)):
                row.refuse(name, worked_out(next(iter(self._told(risk, name)), "") or "niets"))

    def _told(self, risk, name: str) -> tuple[str, ...]:
        if risk._state.adding:
            return ()
        return {
            "inherent": (crossed(risk.inherent),),
            "level": (risk.level or NOT_ASSESSED,),
            "came_from": (risk.position.from_text if risk.position else "",),
            "measures": (str(len(self.score_of(risk, "titles"))),),
            # in a table the paper with its kind, in a list of the admin without
            "source_told": (str(risk.source), f"{risk.source.get_kind_display()}: {risk.source}")
            if risk.source
            else ("",),
        }[name]

    def _add_measures(self, row, risk) -> list[Difference]:
        if "titles" not in row:
            return []
        there, wanted = self.score_of(risk, "titles"), row["titles"]
        if gone := [t for t in there if t.casefold() not in {w.casefold() for w in wanted}]:
            row.refuse(
                "titles",
                f"‘{gone[0]}’ staat bij dit risico en niet in deze cel. Zet de maatregel erbij, of haal hem weg in het beheer.",
            )
        added = [t for t in wanted if t.casefold() not in {t.casefold() for t in there}]
        for title in (title for title in added if title.casefold() in self.twice):
            row.refuse("titles", same_title(title))
        order = len(there)
        for title in added:
            order += 1
            link = RiskMitigation(risk=risk, mitigation=self._measure(title), order=order)
            self.plan.write(link)
        column = self.columns_by_name["titles"]
        return (
            [Difference.between(column.heading, "; ".join(there) or "geen", "; ".join((*there, *added)))]
            if added
            else []
        )

    def _measure(self, title: str) -> Mitigation:
        if title.casefold() not in self.measures:
            made = Mitigation(title=title, code=self._code(title))
            self.measures[title.casefold()] = made
            self.plan.write(made)
        return self.measures[title.casefold()]

    def _judge(self, row, risk) -> list[Difference]:
        """New assessments where the scores in the row are others than the register tells."""
        made, differences = [], []
        for kind, names in SCORES.items():
            if any(name in row for name in names):
                was = self._score_there(risk, names)
                wanted = self._score_wanted(row, risk, names)
                if row.problems or wanted == was:
                    continue
                made.append(self._assessment(row, risk, kind, wanted))
                for name in (name for name in names if name in row):
                    column = self.columns_by_name[name]
                    old, new = self.score_of(risk, name), row[name]
                    if old != new:
                        differences.append(Difference(column.heading, column.said(old), column.said(new)))
        for assessment in made:
            self._check(row, risk, assessment, made)
            self.plan.write(assessment)
        return differences

    def _refuse_words_alone(self, row, risk) -> None:
        """What goes with a score is not written without one; equal to what is there it may stand."""
        for name in WITH_A_SCORE:
            there = [getattr(last, name) for kind in SCORES if (last := self.last(risk, kind))]
            if name in row and row[name] and row[name] not in there:
                row.refuse(
                    name,
                    "Dit hoort bij een nieuwe beoordeling, maar de score is niet gewijzigd. Wijzig dit in het beheer.",
                )

    def _score_there(self, risk, names):
        if risk._state.adding:
            return None
        return risk.residual if names == ("residual",) else risk.score

    def _score_wanted(self, row, risk, names):
        if names == ("residual",):
            return row["residual"]
        pair = tuple(row[name] if name in row else self.score_of(risk, name) for name in names)
        if pair.count(None) == 1:
            row.refuse(names[pair.index(None)], "Vul kans en gevolg beide in, of laat beide leeg.")
        return None if None in pair else pair

    def _assessment(self, row, risk, kind, wanted) -> RiskAssessment:
        last = self.last(risk, kind)
        likelihood, impact = wanted or (None, None)
        scale = row.get("scale") or (last and last.scale)
        if scale is None and len(self.scales) == 1:
            scale = self.scales[0]
        if wanted and scale is None:
            row.refuse("scale" if "scale" in row else SCORES[kind][0], WHICH_SCALE if self.scales else NO_SCALE)
        return RiskAssessment(
            risk=risk,
            kind=kind,
            likelihood=likelihood,
            impact=impact,
            scale=scale if wanted else None,
            knowledge=row.get("knowledge", ""),
            rationale=row.get("rationale", ""),
            assessed_on=self.today if self.user else None,
            assessed_by=self.user,
        )

    def _check(self, row, risk, assessment, made) -> None:
        """The rules of an assessment, beside the others of the risk and those of the same row."""
        if row.problems:
            return
        others = [] if risk._state.adding else list(risk.assessments.all())
        others += [other for other in made if other is not assessment]
        rows = [] if risk._state.adding else [r for r in risk.risk_mitigations.all() if r.mitigation]
        in_force = any(r.mitigation.in_force for r in rows)
        stored = [other for other in others if other.kind not in {new.kind for new in made}]
        found = problems(assessment, others, in_force) or upsets(assessment, stored, in_force)
        residual = assessment.kind == AssessmentKind.RESIDUAL
        for name, sentence in found.items():
            row.refuse("residual" if residual else name, sentence)
        assessment.judged_together = True
        try:
            assessment.clean_fields(exclude=["risk"])
        except ValidationError as problem:
            refused(row, assessment, problem, {"likelihood": "residual", "impact": "residual"} if residual else None)

    def _code(self, title: str) -> str:
        return free_code(title, self.codes)

    @property
    def columns_by_name(self):
        return {column.name: column for column in self.columns}

    # --- out

    def cell(self, column, risk):
        if isinstance(column, Told):
            return self._told(risk, column.name)[0]
        if column.name in ("likelihood", "impact", "residual", "titles"):
            return column.told(self.score_of(risk, column.name))
        if column.name in WITH_A_SCORE:
            last = self.last(risk, AssessmentKind.CURRENT)
            return column.told(getattr(last, column.name)) if last else ""
        if column.name == "state":
            return risk.standing.text
        return column.told(getattr(risk, column.name))
