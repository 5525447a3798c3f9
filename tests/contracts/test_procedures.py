"""Both procedures as they will run: 150 providers through the second revision, 200 applications through open house."""

from collections import Counter
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from contracts.actions import (
    answer_reaction,
    apply,
    ask_supplement,
    judge,
    propose_terms,
    receive_reaction,
    reject,
    sign_admission,
    start_revision,
    take_revision_step,
    take_steps,
    take_up,
)
from contracts.enums import (
    AdmissionRoundKind,
    AdmissionState,
    CheckOutcome,
    ContractState,
    ReactionOutcome,
    RevisionState,
)
from contracts.models import Admission, Contract, ContractRevision, Stepwise
from jeugdhulp.accounts.enums import Role
from tests.consistency import assert_now_is_the_table
from tests.factories import (
    AdmissionRoundFactory,
    ContractTermFactory,
    ProviderFactory,
    RequirementFactory,
    RevisionRoundFactory,
    SegmentFactory,
    TransferPlanFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

R, A = RevisionState, AdmissionState


def history_of(record: Stepwise) -> list[tuple[str, str]]:
    """The states that a record passed through and why, as its history tells."""
    rows = record.history.order_by("history_date", "history_id").values_list("state", "history_change_reason")
    told = []
    for state, why in rows:
        if not told or told[-1][0] != state:
            told.append((state, why))
    return told


def assert_every_step_tells_who_and_why(model, office) -> None:
    rows = model.history.exclude(history_user=office) | model.history.filter(history_change_reason__isnull=True)
    assert not rows.exists()


def take_all(records, state, office, why):
    result = take_steps(ids=[record.id for record in records], state=state, because=why, by=office)
    return result


@pytest.fixture
def office():
    return UserFactory(role=Role.OFFICE)


def test_150_providers_through_the_second_revision(office):
    """Three cannot be presented at first; some refuse, one ends, one step is taken by mistake and taken back."""
    segments = [SegmentFactory(number=number) for number in (1, 2, 3, 4)]
    providers = ProviderFactory.create_many(150)
    contracts = Contract.objects.bulk_create(
        [
            Contract(provider=provider, segment=segments[at % 4], number=f"C-{at:03}", end=date(2027, 1, 1))
            for at, provider in enumerate(providers)
        ]
    )
    for contract in contracts[3:]:
        ContractTermFactory(contract=contract, name="Looptijd", text="tot en met 2026")
    round = RevisionRoundFactory(number=2)
    revisions = start_revision(round=round, contracts=contracts, because="tweede herziening", by=office)
    assert start_revision(round=round, contracts=contracts, because="nog eens", by=office) == []

    # presented: all but three, whose terms are lacking; then these too, and nobody twice
    result = take_all(revisions, R.PRESENTED, office, "documenten van 1 maart 2027")
    assert (len(result.done), len(result.already)) == (147, 0)
    assert [(str(record.contract), told) for record, told in result.refused] == [
        (f"C-00{at}", "Er staan geen afspraken in deze herziening. Vul ze eerst in.") for at in range(3)
    ]
    for revision in ContractRevision.objects.filter(state=R.PREPARED):
        propose_terms(revision=revision, terms={"Looptijd": "zes jaar"}, because="alsnog", by=office)
    result = take_all(revisions, R.PRESENTED, office, "nagekomen documenten")
    assert (len(result.done), len(result.already), result.refused) == (3, 147, [])

    # reactions: half with remarks, half without; two of them by mistake presented as treated, and taken back
    revisions = list(ContractRevision.objects.order_by("contract__number"))
    for at, revision in enumerate(revisions):
        remark = {"subject": "Looptijd", "text": f"Te kort ({at})"} if at % 2 else {}
        reaction = receive_reaction(
            revision=revision, received_on=date(2027, 4, 1), because="brief van de aanbieder", by=office, **remark
        )
        answer_reaction(
            reaction=reaction,
            answer="Wij passen dit aan." if remark else "Dank voor uw bericht.",
            answered_on=date(2027, 4, 20),
            outcome=ReactionOutcome.ADOPTED if remark else ReactionOutcome.EXPLAINED,
            change="Zes jaar in plaats van vier." if remark else "",
            because="beantwoord",
            by=office,
        )
        if remark:
            propose_terms(
                revision=revision,
                terms={"Looptijd": "zes jaar"},
                new_end=date(2034, 1, 1),
                because="reactie",
                by=office,
            )
    assert take_all(revisions, R.TREATED, office, "nota van antwoord").refused == []
    by_mistake = ContractRevision.objects.get(id=revisions[0].id)
    by_mistake.take_back(because="verkeerde knop", by=office)
    assert take_all(revisions, R.TREATED, office, "nu wel").done == [by_mistake]

    # ten refuse, of which one ends with a transfer plan; the others agree and sign
    refusing = revisions[:10]
    assert len(take_all(refusing, R.REFUSED, office, "tekent niet").done) == 10
    ending = ContractRevision.objects.get(id=refusing[0].id)
    with pytest.raises(ValidationError) as refusal:
        take_revision_step(record=ending, state=R.ENDED, because="einde", by=office)
    assert refusal.value.messages == ["Maak eerst het overdrachtsplan, zodat geen jeugdige zonder hulp komt."]
    TransferPlanFactory(contract=ending.contract, ends_on=date(2026, 6, 30))
    take_revision_step(record=ending, state=R.ENDED, because="einde", by=office)
    ending.contract.refresh_from_db()
    assert (ending.contract.end, ending.contract.state) == (date(2026, 7, 1), ContractState.ENDED)

    assert len(take_all(revisions[10:], R.AGREED, office, "akkoord").done) == 140
    assert len(take_all(revisions[10:], R.SIGNED, office, "getekend").done) == 140
    result = take_all(revisions, R.SIGNED, office, "nog eens")
    assert (len(result.done), len(result.already), len(result.refused)) == (0, 140, 10)
    assert result.refused[1][1] == "Na ‘Geweigerd’ kan niet ‘Getekend’ komen. Kies ‘Beëindigd’."

    assert Counter(ContractRevision.objects.values_list("state", flat=True)) == {
        R.SIGNED: 140,
        R.REFUSED: 9,
        R.ENDED: 1,
    }
    signed = ContractRevision.objects.get(id=revisions[11].id)
    assert signed.contract.end == date(2034, 1, 1)
    assert [(term.name, term.text) for term in signed.contract.terms.all()] == [("Looptijd", "zes jaar")]
    assert [(term.before, term.after, term.outcome) for term in signed.terms.all()] == [
        ("tot en met 2026", "zes jaar", "gewijzigd")
    ]

    assert history_of(signed) == [
        (R.PREPARED, "tweede herziening"),
        (R.PRESENTED, "documenten van 1 maart 2027"),
        (R.REACTION, "brief van de aanbieder"),
        (R.TREATED, "nota van antwoord"),
        (R.AGREED, "akkoord"),
        (R.SIGNED, "getekend"),
    ]
    assert history_of(ending) == [
        (R.PREPARED, "tweede herziening"),
        (R.PRESENTED, "nagekomen documenten"),
        (R.REACTION, "brief van de aanbieder"),
        (R.TREATED, "nota van antwoord"),
        (R.REACTION, "verkeerde knop"),
        (R.TREATED, "nu wel"),
        (R.REFUSED, "tekent niet"),
        (R.ENDED, "einde"),
    ]
    chains = Counter(tuple(state for state, _ in history_of(revision)) for revision in revisions)
    whole = (R.PREPARED, R.PRESENTED, R.REACTION, R.TREATED)
    assert chains == {
        (*whole, R.AGREED, R.SIGNED): 140,
        (*whole, R.REFUSED): 9,
        (*whole, R.REACTION, R.TREATED, R.REFUSED, R.ENDED): 1,
    }
    assert_every_step_tells_who_and_why(ContractRevision, office)
    assert_now_is_the_table()


def test_200_applications_through_open_house(office):
    """Everyone who meets the terms is in: 150 at once, 30 after a supplement; 20 are rejected, one of them by mistake."""
    round = AdmissionRoundFactory(
        segment=SegmentFactory(number=5),
        kind=AdmissionRoundKind.OPEN_HOUSE,
        opens=date(2027, 3, 1),
        closes=date(2027, 5, 1),
        court_days=20,
    )
    quality = RequirementFactory(round=round, text="Keurmerk")
    accounts = RequirementFactory(round=round, text="Jaarrekening")
    providers = ProviderFactory.create_many(202)

    early, late = providers[200:]
    for provider, day, told in (
        (early, date(2027, 2, 28), "De ronde is dan nog niet open."),
        (late, date(2027, 5, 2), "De ronde is dan gesloten."),
    ):
        with pytest.raises(ValidationError) as refusal:
            apply(round=round, provider=provider, submitted_on=day, because="aanmelding", by=office)
        assert refusal.value.messages == [told]

    met = {quality: CheckOutcome.MET, accounts: CheckOutcome.MET}
    for at, provider in enumerate(providers[:200]):
        day = date(2027, 3, 1) + timedelta(days=at % 60)
        admission = apply(round=round, provider=provider, submitted_on=day, because="aanmelding", by=office)
        take_up(admission=admission, because="compleet", by=office)
        if at < 150:
            judge(admission=admission, outcomes=met, because="getoetst", by=office)
            admission.step(A.ADMITTED, because="voldoet", by=office)
            continue
        judge(admission=admission, outcomes=met | {accounts: CheckOutcome.NOT_MET}, because="getoetst", by=office)
        with pytest.raises(ValidationError) as refusal:
            admission.step(A.ADMITTED, because="voldoet", by=office)
        assert refusal.value.messages == ["Nog niet aan alle eisen is voldaan: Jaarrekening."]
        ask_supplement(
            admission=admission, supplement="jaarrekening", until=date(2027, 5, 20), because="ontbreekt", by=office
        )
        if at < 180:
            take_up(admission=admission, because="aangevuld", by=office)
            judge(admission=admission, outcomes=met, because="opnieuw getoetst", by=office)
            admission.step(A.ADMITTED, because="voldoet", by=office)
        else:
            with pytest.raises(ValidationError) as refusal:
                reject(admission=admission, ground=" ", on=date(2027, 6, 1), because="voldoet niet", by=office)
            assert refusal.value.messages == [
                "Geef de grond van de afwijzing: aan welke eis voldoet de aanbieder niet?"
            ]
            reject(
                admission=admission, ground="geen jaarrekening", on=date(2027, 6, 1), because="voldoet niet", by=office
            )

    rejected = Admission.objects.filter(state=A.REJECTED)
    assert set(rejected.values_list("ground", "court_until")) == {("geen jaarrekening", date(2027, 6, 21))}

    # one of each is signed; whoever was rejected cannot be
    admitted = list(Admission.objects.filter(state=A.ADMITTED).order_by("id"))
    with pytest.raises(ValidationError) as refusal:
        sign_admission(admission=rejected[0], number="X", start=date(2099, 1, 1), because="tekenen", by=office)
    assert refusal.value.messages == ["Na ‘Afgewezen’ kan niet ‘Getekend’ komen. Er volgt geen stap meer."]
    for at, admission in enumerate(admitted):
        sign_admission(admission=admission, number=f"OH-{at:03}", start=date(2099, 1, 1), because="getekend", by=office)
    contracts = Contract.objects.filter(number__startswith="OH-")
    assert set(contracts.values_list("segment_id", "state")) == {(round.segment_id, ContractState.AGREED)}
    assert {contract.provider_id for contract in contracts} == {provider.id for provider in providers[:180]}

    chains = Counter(tuple(state for state, _ in history_of(admission)) for admission in Admission.objects.all())
    begin = (A.SUBMITTED, A.IN_REVIEW)
    assert chains == {
        (*begin, A.ADMITTED, A.SIGNED): 150,
        (*begin, A.SUPPLEMENT, A.IN_REVIEW, A.ADMITTED, A.SIGNED): 30,
        (*begin, A.SUPPLEMENT, A.REJECTED): 20,
    }
    assert_every_step_tells_who_and_why(Admission, office)
    assert_now_is_the_table()
