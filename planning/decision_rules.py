"""What a decision cannot say: sentences for who enters it, each at the field that has to change.

* A council or college is of a municipality, a regional organ of none; a regional organ has a name.
* A decision belongs to the municipality of its milestone, where that is of one.
* Who decides is a member of the region on that day.
* Nothing is decided in the future, nor before its meeting; the papers are there on the day of the meeting at last.
* What reopened it is what the same organ of another municipality decided about the same.
"""

from datetime import date

from jeugdhulp.region.dated import in_force
from jeugdhulp.templatetags.dutch import dutch_date

from .enums import DecisionState, Organ


def decision_problems(decision, today: date) -> dict[str, str]:
    """By field what is wrong with a Decision; empty where nothing is."""
    return _whose(decision) or _membership(decision, today) | _when(decision, today) | _reopening(decision)


def redecided_problem(*, before: date | None, decided_on: date | None, reopened_on: date | None) -> str:
    """What is wrong with the day of a decision that was reopened and is taken anew; "" where nothing is.

    `before` is the day on which it was decided first, `reopened_on` that of the decision that reopened it.
    """
    if decided_on and decided_on == before:
        return (
            "Dit besluit was heropend. Vul in op welke dag opnieuw is besloten, of laat de dag leeg als die niet bekend is. "
            "Was het heropenen een vergissing, vraag de projectorganisatie dan om het terug te nemen."
        )
    if decided_on and reopened_on and decided_on < reopened_on:
        return (
            f"Dit besluit is heropend door een besluit van {dutch_date(reopened_on)}. Opnieuw besluiten kan pas daarna."
        )
    return ""


def _whose(decision) -> dict[str, str]:
    if decision.organ == Organ.REGIONAL:
        if decision.municipality_id is not None:
            return {
                "municipality": "Een regionaal orgaan is niet van één gemeente. Laat de gemeente leeg, of kies raad of college."
            }
        if not decision.organ_name:
            return {"organ_name": "Vul in hoe het regionale orgaan heet, bijvoorbeeld BOJ."}
    elif decision.organ and decision.municipality_id is None:
        return {
            "municipality": "Kies van welke gemeente deze raad of dit college is. Besloot een orgaan voor de hele regio, kies "
            "dan bij orgaan ‘Regionaal orgaan’."
        }
    elif decision.milestone_id and decision.milestone.municipality_id not in (None, decision.municipality_id):
        return {"municipality": "Deze mijlpaal is van een andere gemeente. Kies die gemeente of een andere mijlpaal."}
    return {}


def _membership(decision, today: date) -> dict[str, str]:
    """A new decision of which no day is known counts today; what was written down without a day stays as it is."""
    town = decision.municipality
    day = (
        decision.decided_on or decision.meeting_on or decision.end or decision.start or (None if decision.pk else today)
    )
    if town is None or day is None:
        return {}
    if not in_force(town.member_from, town.member_until, day):
        return {
            "municipality": f"{town.name} hoort op {dutch_date(day)} niet bij de regio. Kies een andere gemeente of dag."
        }
    return {}


def _when(decision, today: date) -> dict[str, str]:
    found = {}
    meeting, decided = decision.meeting_on, decision.decided_on
    if meeting and decision.deliver_by and decision.deliver_by > meeting:
        found["deliver_by"] = (
            f"De stukken moeten er zijn voor de vergadering van {dutch_date(meeting)}. Kies een eerdere dag."
        )
    if decided and decided > today:
        found["decided_on"] = (
            "Deze dag ligt in de toekomst. Leg het besluit vast als het is genomen; vul tot dan ‘Vergadering op’ in."
        )
    elif decision.state == DecisionState.TAKEN and meeting and decided and decided < meeting:
        found["decided_on"] = (
            f"De vergadering is op {dutch_date(meeting)}; eerder kan het besluit niet zijn genomen. Pas een van beide dagen aan."
        )
    elif decision.state == DecisionState.TAKEN and meeting and not decided and meeting > today:
        found["state"] = f"De vergadering is pas op {dutch_date(meeting)}. Kies ‘Genomen’ als er is besloten."
    return found


def _reopening(decision) -> dict[str, str]:
    by = decision.reopened_by
    if by is None or (
        (by.milestone_id, by.organ) == (decision.milestone_id, decision.organ)
        and by.municipality_id not in (None, decision.municipality_id)
    ):
        return {}
    return {"reopened_by": "Kies het besluit van een andere gemeente over dezelfde mijlpaal, van hetzelfde orgaan."}
