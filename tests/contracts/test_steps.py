"""Steps: only what is allowed, with a reason; every refusal is a sentence; mistakes can be taken back."""

from datetime import date
from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from contracts.actions import (
    answer_reaction,
    ask_supplement,
    escalate,
    grant,
    preview_steps,
    propose_terms,
    receive_reaction,
    refuse,
    reject,
    split_contract,
    start_revision,
    take_revision_step,
    take_steps,
    take_up,
)
from contracts.enums import AdmissionState, ContractState, ReactionOutcome, RevisionKind, RevisionState, ValveState
from contracts.models import Admission, ContractRevision, RevisionTerm, StepRefused, TransferPlan, ValveRequest
from tests.factories import (
    AdmissionFactory,
    AdmissionRoundFactory,
    ContractFactory,
    ContractRevisionFactory,
    ContractTermFactory,
    ReactionFactory,
    RevisionRoundFactory,
    RevisionTermFactory,
    SegmentFactory,
    TransferPlanFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db

R, A, V = RevisionState, AdmissionState, ValveState


@pytest.fixture
def revision():
    return ContractRevisionFactory(contract=ContractFactory(split=True))


def refused(call, *args, **kwargs) -> list[str]:
    with pytest.raises(ValidationError) as refusal:
        call(*args, **kwargs)
    return refusal.value.messages


def in_state(factory, state, **kwargs):
    """A record that came into a state; what may follow is what is tested."""
    return factory(state=state, **kwargs)


# --- which step may follow which: said once more, so that a slip in the dict is seen


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (
            ContractRevision,
            {
                R.PREPARED: {R.PRESENTED, R.ENDED},
                R.PRESENTED: {R.REACTION, R.REFUSED, R.ENDED},
                R.REACTION: {R.TREATED, R.REFUSED, R.ENDED},
                R.TREATED: {R.AGREED, R.REFUSED, R.ENDED},
                R.AGREED: {R.SIGNED, R.REFUSED, R.ENDED},
                R.REFUSED: {R.ENDED},
                R.SIGNED: set(),
                R.ENDED: set(),
            },
        ),
        (
            Admission,
            {
                A.SUBMITTED: {A.IN_REVIEW},
                A.IN_REVIEW: {A.SUPPLEMENT, A.ADMITTED, A.REJECTED},
                A.SUPPLEMENT: {A.IN_REVIEW, A.REJECTED},
                A.ADMITTED: {A.SIGNED},
                A.REJECTED: set(),
                A.SIGNED: set(),
            },
        ),
        (
            ValveRequest,
            {V.ASKED: {V.ESCALATED}, V.ESCALATED: {V.GRANTED, V.REFUSED}, V.GRANTED: set(), V.REFUSED: set()},
        ),
    ],
)
def test_the_steps_are_these(model, expected):
    states = [state for state, _ in model._meta.get_field("state").flatchoices]
    assert {state: set(model(state=state).next_states) for state in states} == expected


def test_a_step_that_skips_others_is_refused(revision):
    assert refused(revision.step, R.SIGNED, because="haast") == [
        "Na ‘Voorbereid’ kan niet ‘Getekend’ komen. Kies ‘Voorgelegd’ of ‘Beëindigd’."
    ]
    assert revision.state == R.PREPARED


def test_a_step_that_skips_others_is_refused_at_every_door(revision):
    """The admin saves records without step(): the model itself refuses."""
    revision.state = R.SIGNED
    assert refused(revision.record, because="via het beheer") == [
        "Na ‘Voorbereid’ kan niet ‘Getekend’ komen. Kies ‘Voorgelegd’ of ‘Beëindigd’."
    ]


def test_a_step_needs_a_reason(revision):
    RevisionTermFactory(revision=revision)
    assert refused(revision.step, R.PRESENTED, because=" ") == ["Geef de reden van deze stap."]


def test_two_people_do_not_take_the_same_step(revision):
    RevisionTermFactory(revision=revision)
    seen_by_another = ContractRevision.objects.get(id=revision.id)
    revision.step(R.PRESENTED, because="verzonden")
    assert refused(seen_by_another.step, R.ENDED, because="einde") == [
        "Iemand anders heeft intussen een stap gezet. Open de pagina opnieuw en kijk wat er staat."
    ]


# --- what stands in the way of a revision


def without_segment():
    return ContractRevisionFactory(contract=ContractFactory())


def unanswered():
    revision = ContractRevisionFactory(contract=ContractFactory(split=True), state=R.REACTION)
    ReactionFactory(revision=revision, answered=True)
    ReactionFactory(revision=revision)
    return revision


def not_split():
    return ContractRevisionFactory(round=RevisionRoundFactory(kind=RevisionKind.SPLIT), state=R.AGREED)


def plain(state):
    return lambda: ContractRevisionFactory(contract=ContractFactory(split=True), state=state)


@pytest.mark.parametrize(
    ("make", "state", "told"),
    [
        (without_segment, R.PRESENTED, "Dit contract heeft nog geen segment. Rond eerst de splitsing af."),
        (plain(R.PREPARED), R.PRESENTED, "Er staan geen afspraken in deze herziening. Vul ze eerst in."),
        (
            plain(R.PRESENTED),
            R.REACTION,
            "Er is geen reactie vastgelegd. Leg eerst vast wat de aanbieder liet weten; zwijgen telt niet.",
        ),
        (unanswered, R.TREATED, "Niet elke reactie heeft een antwoord. Geef eerst antwoord."),
        (not_split, R.SIGNED, "Dit contract is nog niet gesplitst. Splits het eerst naar segment."),
        (plain(R.REFUSED), R.ENDED, "Maak eerst het overdrachtsplan, zodat geen jeugdige zonder hulp komt."),
    ],
)
def test_what_must_come_first_is_told(make, state, told):
    revision = make()
    assert refused(take_revision_step, record=revision, state=state, because="stap", by=None) == [told]
    assert ContractRevision.objects.get(id=revision.id).state == revision.state


# --- actions of a revision


def test_the_first_revision_splits_a_contract_by_segment():
    whole = ContractFactory(number="C-1", public=True)
    round = RevisionRoundFactory(kind=RevisionKind.SPLIT)
    (revision,) = start_revision(round=round, contracts=[whole], because="splitsing", by=None)
    assert not revision.terms.exists()
    segments = [SegmentFactory(number=number) for number in (1, 4)]
    parts = split_contract(contract=whole, segments=segments, because="splitsing", by=None)
    assert [(part.number, part.segment, part.split_from, part.end, part.visibility) for part in parts] == [
        ("C-1-1", segments[0], whole, whole.end, whole.visibility),
        ("C-1-4", segments[1], whole, whole.end, whole.visibility),
    ]
    assert (whole.state, parts[0].state) == (ContractState.ENDED, ContractState.RUNNING)
    assert split_contract(contract=whole, segments=segments, because="nog eens", by=None) == []
    for state in (R.PRESENTED,):
        revision.step(state, because="voorgelegd")
    assert start_revision(round=RevisionRoundFactory(number=90), contracts=[whole], because="?", by=None) == []


@pytest.mark.parametrize(
    ("make", "segments", "told"),
    [
        (
            lambda: ContractFactory(segment=SegmentFactory(number=1), number="C-1"),
            1,
            "Contract C-1 hoort al bij één segment en is niet te splitsen.",
        ),
        (ContractFactory, 0, "Kies ten minste één segment."),
    ],
)
def test_what_cannot_be_split_is_told(make, segments, told):
    contract = make()
    chosen = [SegmentFactory(number=5)] if segments else []
    assert refused(split_contract, contract=contract, segments=chosen, because="splitsing", by=None) == [told]


def test_a_revision_starts_with_what_the_contract_says_now():
    contract = ContractFactory(split=True)
    ContractTermFactory(contract=contract, name="Looptijd", text="vier jaar", order=2)
    (revision,) = start_revision(round=RevisionRoundFactory(), contracts=[contract], because="start", by=None)
    assert [(term.name, term.before, term.after, term.order) for term in revision.terms.all()] == [
        ("Looptijd", "vier jaar", "vier jaar", 2)
    ]


def test_terms_are_compared_before_and_after(revision):
    RevisionTermFactory(revision=revision, name="a", before="was", after="was")
    RevisionTermFactory(revision=revision, name="b", before="was", after="was")
    changed = propose_terms(revision=revision, terms={"a": "was", "b": "", "c": "wordt"}, because="voorstel", by=None)
    assert [term.name for term in changed] == ["b", "c"]
    assert {term.name: term.outcome for term in revision.terms.all()} == {"a": "gelijk", "b": "vervalt", "c": "nieuw"}


def test_signing_makes_the_contract_say_what_was_proposed():
    contract = ContractFactory(split=True)
    ContractTermFactory(contract=contract, name="blijft", text="x")
    ContractTermFactory(contract=contract, name="vervalt", text="x")
    revision = in_state(ContractRevisionFactory, R.AGREED, contract=contract)
    # in one go, past the rule that nothing is proposed any more once agreed
    RevisionTerm.objects.bulk_create(
        RevisionTerm(revision=revision, name=name, before=before, after=after)
        for name, before, after in (("blijft", "x", "x"), ("vervalt", "x", ""), ("nieuw", "", "y"))
    )
    take_revision_step(record=revision, state=R.SIGNED, because="getekend", by=None)
    assert [(term.name, term.text) for term in contract.terms.order_by("name")] == [("blijft", "x"), ("nieuw", "y")]


def test_what_the_provider_has_before_it_does_not_change():
    revision = plain(R.PRESENTED)()
    assert refused(propose_terms, revision=revision, terms={"a": "b"}, because="toch", by=None) == [
        "De afspraken liggen vast in de stand ‘Voorgelegd’. Neem eerst de laatste stap terug, of wacht op de reactie."
    ]


def test_the_first_reaction_is_a_step_and_the_second_is_not():
    revision = plain(R.PRESENTED)()
    for text in ("te kort", "te duur"):
        receive_reaction(
            revision=revision, received_on=date(2027, 4, 1), subject="x", text=text, because="brief", by=None
        )
    assert (revision.state, revision.reactions.count()) == (R.REACTION, 2)
    assert [row.state for row in revision.history.order_by("history_id")] == [R.PRESENTED, R.REACTION]


def test_a_reaction_before_its_time_is_told(revision):
    assert refused(receive_reaction, revision=revision, received_on=date(2027, 4, 1), because="brief", by=None) == [
        "Een reactie hoort na ‘Voorgelegd’; deze herziening staat op ‘Voorbereid’."
    ]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"answer": ""}, "Een antwoord heeft een tekst, een dag en een uitkomst."),
        ({"outcome": ReactionOutcome.ADOPTED}, "Zeg wat er verandert nu de reactie (deels) is overgenomen."),
    ],
)
def test_half_an_answer_is_told(answer, told):
    given = {"answer": "Ja.", "answered_on": date(2027, 4, 2), "outcome": ReactionOutcome.EXPLAINED} | answer
    assert refused(answer_reaction, reaction=ReactionFactory(), because="antwoord", by=None, **given) == [told]


def test_a_transfer_plan_holds_no_people():
    plan = TransferPlanFactory.build(contract=ContractFactory(), arrangements="BSN 111222333 gaat over.")
    assert refused(plan.record, because="plan") == [
        "Hier lijkt een burgerservicenummer (BSN) te staan. Haal dat weg: hier horen alleen aantallen."
    ]
    plan = TransferPlanFactory.build(contract=ContractFactory(), young_people=30, finishing=20, moving=11)
    assert refused(plan.record, because="plan") == ["Wie afrondt en wie overgaat is samen niet het aantal jeugdigen."]
    assert not TransferPlan.objects.exists()


def test_a_contract_that_ends_later_keeps_running_until_then(revision):
    TransferPlanFactory(contract=revision.contract, ends_on=date(2099, 12, 31))
    take_revision_step(record=revision, state=R.ENDED, because="stopt", by=None)
    assert (revision.contract.end, revision.contract.state) == (date(2100, 1, 1), ContractState.RUNNING)


# --- taking back


def test_a_step_can_be_taken_back_and_then_no_further_than_it_went(revision):
    RevisionTermFactory(revision=revision)
    revision.step(R.PRESENTED, because="verzonden")
    revision.take_back(because="verkeerde knop")
    assert revision.state == R.PREPARED
    assert refused(revision.take_back, because="nog eens") == ["Deze stap is niet terug te nemen."]
    revision.step(R.PRESENTED, because="nu echt")
    assert [row.history_change_reason for row in revision.history.order_by("history_id")] == [
        "voor een test",
        "verzonden",
        "verkeerde knop",
        "nu echt",
    ]


@pytest.mark.parametrize("state", [R.SIGNED, R.ENDED])
def test_what_had_effects_is_not_taken_back(state):
    revision = in_state(ContractRevisionFactory, state)
    assert refused(revision.take_back, because="spijt") == ["Deze stap is niet terug te nemen."]


def test_taking_back_needs_a_reason(revision):
    assert refused(revision.take_back, because="") == ["Geef de reden waarom u de stap terugneemt."]


@pytest.mark.parametrize(
    ("take", "field", "told"),
    [
        (
            lambda a, v: ask_supplement(admission=a, supplement="x", until=date(2026, 1, 9), because="x", by=None),
            "until",
            "Deze dag ligt voor de aanmelding. Kies een latere dag.",
        ),
        (
            lambda a, v: reject(admission=a, ground="x", on=date(2026, 1, 9), because="x", by=None),
            "on",
            "De afwijzing ligt voor de aanmelding. Kijk de dag na.",
        ),
        (
            lambda a, v: reject(
                admission=a, ground="x", on=date(2026, 2, 2), court_until=date(2026, 2, 1), because="x", by=None
            ),
            "court_until",
            "Deze dag ligt voor de afwijzing. Kies een latere dag.",
        ),
        (
            lambda a, v: grant(request=v, amount=D(1), on=date(2026, 1, 9), because="x", by=None),
            "on",
            "Het besluit ligt voor het verzoek. Kijk de dag na.",
        ),
        (
            lambda a, v: refuse(request=v, on=date(2026, 1, 9), because="x", by=None),
            "on",
            "Het besluit ligt voor het verzoek. Kijk de dag na.",
        ),
    ],
)
def test_days_in_the_wrong_order_are_refused(take, field, told):
    day = date(2026, 1, 10)
    round = AdmissionRoundFactory(opens=date(2026, 1, 1), court_days=20)
    admission = AdmissionFactory(round=round, submitted_on=day, state=A.IN_REVIEW)
    request = ValveRequestFactory(state=V.ESCALATED, asked_on=day)
    with pytest.raises(ValidationError) as refusal:
        take(admission, request)
    assert refusal.value.message_dict == {field: [told]}
    assert (admission.state, request.state) == (A.IN_REVIEW, V.ESCALATED)


# --- many at once


def test_the_preview_tells_what_the_step_then_does():
    segment = SegmentFactory(number=1)
    round = RevisionRoundFactory()
    revisions = [
        ContractRevisionFactory(contract=ContractFactory(segment=segment, number=f"C-{at}"), round=round)
        for at in range(6)
    ]
    for revision in revisions[1:]:
        RevisionTermFactory(revision=revision)
    revisions[5].step(R.PRESENTED, because="eerder")
    rows = ContractRevision.objects.order_by("id")
    with CaptureQueriesContext(
        connection,
    ) as few:
        preview = preview_steps(rows=rows, state=R.PRESENTED)
    assert len(few) <= 9
    result = take_steps(ids=rows.values_list("id", flat=True), state=R.PRESENTED, because="alle", by=None)
    for told in (preview, result):
        assert [record.id for record in told.done] == [revision.id for revision in revisions[1:5]]
        assert [record.id for record in told.already] == [revisions[5].id]
        assert [(record.id, why) for record, why in told.refused] == [
            (revisions[0].id, "Er staan geen afspraken in deze herziening. Vul ze eerst in.")
        ]
        assert told.total == 6
    assert revisions[5].history.count() == 2


# --- admission and valve requests


def test_a_round_without_requirements_judges_nobody():
    assert refused(take_up, admission=AdmissionFactory(), because="toetsen", by=None) == [
        "Bij deze ronde staan geen eisen. Vul ze eerst in, anders valt er niets te toetsen."
    ]


@pytest.mark.parametrize(
    ("round", "told"),
    [
        ({"opens": None, "closes": None}, "Van deze ronde is niet bekend wanneer zij opent. Vul dat eerst in."),
        ({"closes": None}, "Van deze ronde is niet bekend wanneer zij sluit. Vul dat in, of zeg dat zij doorloopt."),
        ({"open_ended": True}, ""),
    ],
)
def test_a_round_that_is_not_known_to_be_open_is_closed(round, told):
    assert AdmissionRoundFactory(**round).closed_on(date(2030, 1, 1)) == told


def asked(**kwargs):
    return ValveRequestFactory(reason="Meer verwijzingen.", **kwargs)


def test_a_request_is_escalated_and_granted_in_part():
    request = asked()
    escalate(request=request, to="bestuurlijk overleg", because="boven het budget", by=None)
    grant(request=request, amount=D("6000.00"), on=date(2028, 9, 1), because="besluit", by=None)
    assert (request.state, request.granted, request.decided_on) == (V.GRANTED, D("6000.00"), date(2028, 9, 1))


def test_a_request_is_escalated_and_refused():
    request = asked()
    escalate(request=request, to="bestuurlijk overleg", because="boven het budget", by=None)
    refuse(request=request, on=date(2028, 9, 1), because="geen ruimte", by=None)
    assert (request.state, request.granted) == (V.REFUSED, None)


@pytest.mark.parametrize(
    ("make", "call", "told"),
    [
        (
            asked,
            lambda request: grant(request=request, amount=D(1), on=date(2028, 9, 1), because="vlug", by=None),
            "Na ‘Gevraagd’ kan niet ‘Toegekend’ komen. Kies ‘Geëscaleerd’.",
        ),
        (
            ValveRequestFactory,
            lambda request: escalate(request=request, to="overleg", because="x", by=None),
            "Er is geen onderbouwing. Vraag de aanbieder waarom het budget niet genoeg is.",
        ),
        (
            asked,
            lambda request: escalate(request=request, to=" ", because="x", by=None),
            "Zeg naar welk overleg of orgaan het verzoek gaat.",
        ),
        (
            lambda: asked(state=V.ESCALATED, escalated_to="overleg"),
            lambda request: grant(request=request, amount=D("10000.01"), on=date(2028, 9, 1), because="x", by=None),
            "Vul in welk bedrag is toegekend: boven nul, en niet meer dan is gevraagd.",
        ),
        (
            lambda: asked(state=V.ESCALATED, escalated_to="overleg"),
            lambda request: refuse(request=request, on=None, because="x", by=None),
            "Vul in wanneer dit is besloten.",
        ),
    ],
)
def test_what_is_lacking_at_a_request_is_told(make, call, told):
    request = make()
    before = request.state
    assert told in refused(call, request)
    assert ValveRequest.objects.get(id=request.id).state == before


def test_a_refusal_of_a_step_is_a_refusal_of_a_value():
    assert issubclass(StepRefused, ValidationError)
