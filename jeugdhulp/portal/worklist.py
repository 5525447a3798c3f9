"""What waits for whom: the front page of the admin.

* The project office: reviews of risks, what the plan's dates warn of, steps that passed without a message,
  promises whose day came; contracts that run out, appeals on the valve agreement, late supplements.
* An editor: the own municipality's decisions, letters and preconditions, and the passages that it is asked for.
* A clerk: the own council's promises, and letters that it did not treat.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from contracts.attention import PressingEnd, late_supplements, pressing_ends, waiting_valves
from jeugdhulp.briefings.damage import damaged_letters
from jeugdhulp.briefings.enums import CommitmentState, InformationState, LetterState, TaskState
from jeugdhulp.briefings.frozen import missing
from jeugdhulp.briefings.issued import sent_letters
from jeugdhulp.briefings.models import Commitment, InformationMoment, Letter, PassageTask, Question, Treatment
from jeugdhulp.briefings.notices import stuck
from jeugdhulp.briefings.staleness import stale_answers
from jeugdhulp.own_rows import may_write, own_rows, readable_rows
from jeugdhulp.region.models import Reference
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import counted, dutch_date
from jeugdhulp.visibility import OFFICE
from planning.attention import office_warnings, plan_that_holds
from planning.enums import DecisionState
from planning.matrix_cells import still_counts
from planning.models import Decision
from planning.plans import Plan, Standing, standing
from planning.warnings import Kind
from risks.enums import MitigationState, PreconditionState
from risks.models import Mitigation, Precondition, PreconditionStatus
from risks.reviews import read_reviews
from risks.tables import NOT_ASSESSED

SHOWN = 8  # of each kind; the rest is counted


@dataclass(frozen=True)
class Task:
    """One thing to look at: its name, where to do it, and why it waits."""

    name: str
    url: str
    why: str


@dataclass(frozen=True)
class Waiting:
    """Tasks of one kind, and how many more there are."""

    title: str
    hint: str
    tasks: tuple[Task, ...]
    more: int


def work_list(user) -> list[Waiting]:
    """What waits for this user; kinds of which nothing waits are left out."""
    today = timezone.localdate()
    groups = _office(today) if user.audience.everything else _municipal(user, today)
    return [
        Waiting(title, hint, tuple(tasks[:SHOWN]), max(0, len(tasks) - SHOWN)) for title, hint, tasks in groups if tasks
    ]


def _office(today: date) -> Iterable[tuple[str, str, list[Task]]]:
    now = Snapshot(OFFICE)
    plan = plan_that_holds(now, today)
    reviews = read_reviews(today, now)
    yield (
        "Verzonden brieven die niet meer kloppen",
        "Het portaal toont ze niet. Zet ze terug uit een reservekopie en draai ‘manage.py check_sent_letters’.",
        [Task(f"{row.municipality}: {row.subject}", row.get_absolute_url(), "gewijzigd") for row in damaged_letters()],
    )
    yield (
        "Berichten over brieven die niet zijn gemaild",
        "De mailserver gaf een fout, de planning van ‘send_notices’ loopt niet, of het is niet zeker of de mail weg is.",
        [_unmailed(row) for row in stuck(timezone.now())],
    )
    yield (
        "Wat is verzonden, wordt niet bewaakt",
        "De beheerder van het portaal draait ‘manage.py migrate’; dat zet de bewaking terug.",
        [Task(name, reverse("admin:briefings_issuedletter_changelist"), "ontbreekt") for name in missing()],
    )
    yield (
        "Risico's om opnieuw te beoordelen",
        "Voeg een beoordeling toe en kies de volgende dag, of accepteer opnieuw.",
        [_task(item.risk, str(item.risk), item.why) for item in reviews.waiting],
    )
    yield (
        "Risico's zonder dag voor de volgende beoordeling",
        "Kies die dag bij het risico, of kies in de lijst van risico's voor meer risico's tegelijk.",
        [
            _task(
                risk, str(risk), f"nu {risk.score[0]} × {risk.score[1]}: {risk.level}" if risk.score else NOT_ASSESSED
            )
            for risk in reviews.unplanned
        ],
    )
    yield (
        "Waarschuwingen uit de planning",
        "Berekend uit de datums. Pas de planning aan, of leg vast wat er is besloten.",
        [
            _task(warning.milestone, warning.milestone.title, warning.sentence)
            for warning in office_warnings(now, plan, today)
            if warning.kind not in (Kind.SILENT, Kind.OVERDUE)  # those are the next list
        ],
    )
    yield (
        "Mijlpalen voorbij zonder bericht",
        "Is het gebeurd, vul dan bij de mijlpaal in wanneer, en waaruit dat blijkt.",
        [
            _task(item.milestone, item.title, f"{item.version.code}: {item.period_text}")
            for item in _passed(plan, today)
        ],
    )
    promised = now.of(InformationMoment).filter(state=InformationState.PROMISED, end__lt=today)
    yield (
        "Informatiemomenten voorbij zonder bericht",
        "Kies of het is gehouden, geleverd of niet gevonden.",
        [_task(row, f"{row.municipality}: {row.title}", row.period_text) for row in now.join(promised, "municipality")],
    )
    open_ones = now.of(Commitment).filter(state=CommitmentState.OPEN, end__lt=today)
    yield (
        "Toezeggingen waarvan de dag voorbij is",
        "",
        [_task(row, f"{row.municipality}: {row}", row.period_text) for row in now.join(open_ones, "municipality")],
    )
    yield (
        "Antwoorden waaronder een gegeven veranderde",
        "Schrijf een nieuw antwoord, of kies het stuk waardoor dit antwoord is achterhaald.",
        _stale(now),
    )
    measures = (
        now.of(Mitigation).filter(end__lt=today).exclude(state__in=[MitigationState.DONE, MitigationState.LAPSED])
    )
    yield "Maatregelen over hun tijd", "", [_task(row, str(row), row.period_text) for row in measures]
    yield (
        "Contracten die een vervolg nodig hebben",
        "Leg een verlenging vast met de besluiten waarop zij rust, of een opvolger.",
        [_end(found) for found in pressing_ends(now, today)],
    )
    yield (
        "Beroepen op de ventielafspraak die wachten",
        "Zet de volgende stap op de pagina van het verzoek.",
        [
            Task(
                f"{row.agreement.contract.provider}, {row.agreement.year}",
                reverse("contracts:valve_request", args=[row.id]),
                row.get_state_display().lower(),
            )
            for row in waiting_valves(now)
        ],
    )
    yield (
        "Aanmeldingen waarvan de aanvulling te laat is",
        "Toets opnieuw als de aanvulling er is, of wijs af met de grond.",
        [
            Task(
                str(row.provider),
                reverse("contracts:admission", args=[row.round_id, row.id]),
                f"tot en met {dutch_date(row.supplement_until)}",
            )
            for row in late_supplements(now, today)
        ],
    )
    yield (
        "Kenmerken die nergens naar verwijzen",
        "Zoek het document erbij.",
        [_task(row, str(row), row.get_scheme_display()) for row in now.of(Reference).filter(document__isnull=True)],
    )


def _unmailed(row) -> Task:
    name = f"{row['letter__municipality__name']}: {row['letter__subject']}"
    readers = counted(row["readers"], "lezer,lezers")
    return Task(name, reverse("admin:briefings_notice_changelist"), f"{readers}: {row['why'] or 'niet zeker'}")


def _stale(now: Snapshot) -> list[Task]:
    """What a reader of the page sees as overtaken, and nobody said by which paper."""
    questions = now.join(now.of(Question).filter(outdated_by__isnull=True), "municipality")
    found = stale_answers(now, questions)
    return [_task(q, f"{q.municipality}: {q.subject}", found[q.id]) for q in questions if q.id in found]


def _end(found: PressingEnd) -> Task:
    many = f"{found.number} contracten" if found.number > 1 else "1 contract"
    until = f", besluit uiterlijk op {dutch_date(found.decide_by)}" if found.decide_by else ""
    name = f"{found.segment or 'Zonder segment'}, tot en met {dutch_date(found.last_day)}"
    return Task(name, reverse("contracts:ends"), f"{many}: {found.standing}{until}")


def _passed(plan: Plan | None, today: date):
    """The rows of the plan that holds whose period passed without evidence, the longest ago first."""
    rows = plan.items if plan else ()
    silent = [row for row in rows if row.milestone and standing(row, row.milestone, today) == Standing.SILENT]
    return sorted(silent, key=lambda row: row.end)


def _ahead(decision: Decision) -> str:
    """What lies ahead of a decision that is still to be taken, or taken anew."""
    meeting, deliver_by = (still_counts(decision, name) for name in ("meeting_on", "deliver_by"))
    told = [
        "heropend" if decision.state == DecisionState.REOPENED else decision.period_text,
        meeting and f"vergadering {dutch_date(meeting)}",
        deliver_by and f"stukken voor {dutch_date(deliver_by)}",
    ]
    return ", ".join(text for text in told if text) or decision.get_state_display().lower()


def _municipal(user, today: date) -> Iterable[tuple[str, str, list[Task]]]:
    def mine(model, *joins, **which):
        return own_rows(user, model).filter(**which).select_related(*joins) if may_write(user, model) else []

    yield (
        "Besluiten van uw gemeente",
        "Is het besluit genomen, leg dan vast wanneer.",
        [
            _task(row, str(row.milestone), _ahead(row))
            for row in mine(Decision, "milestone", state__in=[DecisionState.INTENDED, DecisionState.REOPENED])
        ],
    )
    yield (
        "Brieven van uw gemeente",
        "Vul het briefhoofd en uw eigen passages in. Daarna volgen controleren, vaststellen en verzenden.",
        [
            Task(
                row.full_subject,
                reverse("letters:steps", args=[row.id]),
                f"{row.get_state_display().lower()}, peildatum {dutch_date(row.edition.reference_date)}",
            )
            for row in mine(
                Letter,
                "edition",
                state__in=[LetterState.DRAFT, LetterState.ADOPTED],
                original__isnull=True,
                edition__reconstruction=False,
            )
        ],
    )
    yield (
        "Passages die aan uw gemeente zijn gevraagd",
        "Schrijf ze bij uw brief en zet de stand op ‘geleverd’.",
        [
            _task(row, row.what, f"uiterlijk {dutch_date(row.due)}" if row.due else "geen dag afgesproken")
            for row in mine(PassageTask, state=TaskState.ASKED)
        ],
    )
    yield (
        "Brieven aan uw raad zonder behandeling",
        "Bij de brief legt u de behandeling vast en haalt u alles in één ZIP-bestand op.",
        _untreated(user),
    )
    yield (
        "Randvoorwaarden waarvan u de stand nog niet invulde",
        "Zeg hoe ver uw gemeente is, per welke dag en waaruit dat blijkt. Uw stand blijft intern tot u haar openbaar maakt.",
        _unsaid(user),
    )
    yield (
        "Informatiemomenten voorbij zonder bericht",
        "Kies of het is gehouden, geleverd of niet gevonden.",
        [
            _task(row, row.title, row.period_text)
            for row in mine(InformationMoment, state=InformationState.PROMISED, end__lt=today)
        ],
    )
    yield (
        "Toezeggingen die openstaan",
        "Alleen uw raad doet een toezegging af.",
        [
            _task(row, str(row), row.period_text)
            for row in mine(Commitment, state__in=[CommitmentState.OPEN, CommitmentState.FOLLOWED])
        ],
    )


def _unsaid(user) -> list[Task]:
    """For the editor: building blocks of which the own municipality did not say how far it is."""
    if not may_write(user, PreconditionStatus):
        return []
    own = {row.precondition_id: row for row in own_rows(user, PreconditionStatus)}
    adding = reverse("admin:risks_preconditionstatus_add")
    tasks = []
    for block in readable_rows(user, Precondition):
        row = own.get(block.id)
        if row is None:
            query = urlencode({"precondition": block.id, "municipality": user.audience.municipality_id})
            tasks.append(Task(str(block), f"{adding}?{query}", "nog niet ingevuld"))
        elif row.state == PreconditionState.UNKNOWN:
            tasks.append(_task(row, str(block), "niet bekend"))
    return tasks


def _untreated(user) -> list[Task]:
    """For the clerk: letters to the own council of which nobody recorded what the council does with them."""
    if not may_write(user, Treatment):
        return []
    treated = set(own_rows(user, Treatment).values_list("letter_id", flat=True))
    letters = sent_letters(user.audience, municipality_id=user.audience.municipality_id)
    return [
        Task(s.letter.subject, f"{s.letter.get_absolute_url()}#behandeling", f"brief van {dutch_date(s.letter.dated)}")
        for s in letters
        if not s.kind and s.letter.letter_id not in treated
    ]


def _task(record, name: str, why: str) -> Task:
    meta = record._meta
    return Task(name, reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.id]), why)
