"""How a change of each kind of record is told: under which heading, by what name, with what behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps

from jeugdhulp.templatetags.dutch import dutch_date, euro, in_sentence

from .wording import UNKNOWN, own_name, shown


@dataclass(frozen=True)
class Telling:
    """Under which heading: the record that `relation` leads to, or `heading` in words. `name` and `text` tell one
    record; `who` is what stands before the name of one, and of several that say the same.
    """

    relation: str
    heading: str
    name: Callable
    text: Callable
    who: Callable


def part_of(relation: str, name: Callable, text: Callable | None = None, who: Callable | None = None) -> Telling:
    """Told under the record that `relation` leads to."""
    return Telling(relation, "", name, text or _nothing, who or _nobody)


def among(heading: str, name: Callable, text: Callable | None = None) -> Telling:
    """Told in a list of its kind."""
    return Telling("", heading, name, text or _nothing, _nobody)


def _nothing(model, state, names) -> str:
    return ""


def _nobody(model, state) -> tuple[str, str]:
    return "", ""


def _title(attname: str) -> Callable:
    return lambda model, state, names: str(state[attname])


def _related(name: str, default: str = UNKNOWN) -> Callable:
    return lambda model, state, names: names.related(model, state, name, default)


def _label(attname: str) -> Callable:
    return lambda model, state, names: in_sentence(shown(model, state, attname))


def _own(model, state, names) -> str:
    return own_name(model, state)


def _period(model, state, names) -> str:
    return in_sentence(state["period_text"])


def _and(*parts: Callable) -> Callable:
    return lambda model, state, names: ", ".join(filter(None, (part(model, state, names) for part in parts)))


def _day(attname: str, before: str) -> Callable:
    return lambda model, state, names: f"{before} {dutch_date(state[attname])}" if state[attname] else ""


# --- kinds with words of their own


def _plan_row(model, state, names) -> str:
    certainty = "" if state["certainty"] == "vast" else shown(model, state, "certainty")
    return ", ".join(filter(None, (_period(model, state, names), in_sentence(certainty))))


def _organ(model, state, names) -> str:
    return names.related(model, state, "municipality", state["organ_name"] or "een regionaal orgaan")


def _organ_words(model, state) -> tuple[str, str]:
    if state["municipality_id"] is None:
        return "", ""
    return ("raad van", "raden van") if state["organ"] == "raad" else ("college van", "colleges van")


def _decided(model, state, names) -> str:
    told = _label("state")(model, state, names)
    if state["decided_on"]:
        return f"{told} op {dutch_date(state['decided_on'])}"
    return ", ".join(filter(None, (told, _period(model, state, names))))


def _choice(what: str) -> Callable:
    def name(model, state, names):
        if state.get("municipality_id"):
            return f"{what} van {names.related(model, state, 'municipality')}"
        tense = shown(model, state, "tense") if "tense" in state else ""
        return f"{what} {in_sentence(tense)}".strip()

    return name


def _amount(model, state, names) -> str:
    known = (state["first_year"], state["last_year"])
    years = " tot en met ".join(dict.fromkeys(str(year) for year in known if year))
    rising = "oplopend tot " if state["rising_to"] else ""
    sum_of = f"{rising}{euro(state['amount'])}" if state["amount"] is not None else UNKNOWN
    return f"{sum_of}{f' ({years})' if years else ''}"


def _amount_name(attname: str) -> Callable:
    def name(model, state, names):
        where = names.related(model, state, "municipality", in_sentence(shown(model, state, "level")))
        return f"{shown(model, state, attname)} ({where})"

    return name


def _concern(model, state, names) -> str:
    return (
        f"‘{names.related(model, state, 'earlier')}’" if state["earlier_id"] else names.related(model, state, "later")
    )


def _became(model, state, names) -> str:
    kind = _label("kind")(model, state, names)
    both = state["earlier_id"] and state["later_id"]
    return f"{kind} in ‘{names.related(model, state, 'later')}’" if both else kind


TELLINGS = {
    apps.get_model(label): telling
    for label, telling in {
        "planning.PlanVersion": among("Planningen", _own),
        "planning.PlanItem": part_of("version", _title("title"), _plan_row),
        "planning.Shift": part_of(
            "new_version", lambda m, s, n: f"Waarom ‘{n.related(m, s, 'milestone')}’ verschoof", _title("reason")
        ),
        "planning.Decision": part_of("milestone", _organ, _decided, _organ_words),
        "planning.Milestone": among("Stappen in de planning", _title("title")),
        "planning.Meeting": among("Bijeenkomsten", _title("title"), _and(_label("state"), _period)),
        "planning.ImpactTest": among("Toetsen", _title("title"), _and(_label("state"), _period)),
        "segments.Segment": among("Segmenten", _own),
        "segments.Objective": part_of("segment", lambda m, s, n: f"Doel {s['marker']}", _title("text")),
        "segments.TransformationTask": part_of("segment", lambda m, s, n: "Opgave", _title("text")),
        "segments.ProcurementChoice": part_of("segment", _choice("Inkoopvorm"), _and(_label("form"), _label("status"))),
        "segments.FundingChoice": part_of(
            "segment", _choice("Bekostigingsvorm"), _and(_label("form"), _label("status"))
        ),
        "segments.Participation": part_of(
            "segment", lambda m, s, n: f"Inkoop door {n.related(m, s, 'municipality')}", _label("mode")
        ),
        "segments.Product": among("Producten", _own),
        "risks.Risk": among("Risico's en kanttekeningen", _own, _related("municipality", "")),
        "risks.RiskAssessment": part_of("risk", lambda m, s, n: f"Beoordeling {_label('kind')(m, s, n)}", _own),
        "risks.RiskMitigation": part_of(
            "risk", lambda m, s, n: f"Maatregel: {in_sentence(n.related(m, s, 'mitigation'))}"
        ),
        "risks.Mitigation": among("Maatregelen", _title("title"), _label("state")),
        "risks.RiskLineage": among("Wat er van eerdere kanttekeningen werd", _concern, _became),
        "risks.Acceptance": part_of(
            "risk", lambda m, s, n: f"Geaccepteerd door {s['accepted_by']}", _day("until", "tot")
        ),
        "segments.FramePoint": part_of("municipality", _own, _label("course")),
        "segments.Principle": among("Uitgangspunten", _own),
        "segments.ProgressNote": part_of(
            "principle", lambda m, s, n: f"Voortgang: {_label('status')(m, s, n)}", _title("text")
        ),
        "segments.SavingsTarget": among("Besparingen", _amount_name("notion"), _amount),
        "segments.ProjectCost": among("Projectkosten", _amount_name("what"), _amount),
        "contracts.RevisionRound": among("Herzieningsrondes", _title("title"), _period),
        "contracts.Extension": part_of("segment", lambda m, s, n: "Verlenging", _day("agreed_end", "tot")),
        "contracts.AdmissionRound": part_of("segment", _title("title"), _day("opens", "open vanaf")),
        "briefings.Commitment": part_of("municipality", _own, _label("state")),
        "briefings.InformationMoment": part_of("municipality", _title("title"), _and(_period, _label("state"))),
        "briefings.Question": part_of("municipality", lambda m, s, n: f"Vraag: {in_sentence(s['subject'])}"),
        "region.Document": among(
            "Documenten", _title("title"), _and(_related("municipality", ""), lambda m, s, n: _paper_day(s))
        ),
    }.items()
}


def _paper_day(state) -> str:
    return state["date_text"] or (dutch_date(state["dated"]) if state["dated"] else "datum onbekend")
