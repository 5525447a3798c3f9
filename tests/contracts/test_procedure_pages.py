"""Pages of revision and admission: counts for everyone, with small ones hidden; records and steps for the office."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from contracts.actions import apply, reject, take_up
from contracts.enums import AdmissionState, CheckOutcome, RevisionState
from contracts.models import Admission, Contract, ContractRevision
from contracts.nota import Anonymiser, nota_rows
from contracts.suppression import Hidden
from jeugdhulp.region.actions import publish
from segments.enums import ProcurementForm
from tests.factories import (
    AdmissionFactory,
    AdmissionRoundFactory,
    ContractFactory,
    ContractRevisionFactory,
    ProcurementChoiceFactory,
    ProviderFactory,
    ReactionFactory,
    RequirementFactory,
    RevisionRoundFactory,
    RevisionTermFactory,
    SegmentFactory,
)

pytestmark = pytest.mark.django_db

R, A = RevisionState, AdmissionState


@pytest.fixture
def round():
    """Segment 1 of the second round: 14 prepared, 3 presented, all internal; the round itself is public."""
    segment = SegmentFactory(number=1, name="Verblijf", public=True)
    ProcurementChoiceFactory(segment=segment, form=ProcurementForm.REVISION, public=True)
    round = RevisionRoundFactory(number=2, title="Tweede herziening", public=True)
    providers = ProviderFactory.create_many(17)
    contracts = Contract.objects.bulk_create(
        Contract(provider=provider, segment=segment, number=f"C-{at:02}") for at, provider in enumerate(providers)
    )
    for at, contract in enumerate(contracts):
        revision = ContractRevisionFactory(contract=contract, round=round)
        RevisionTermFactory(revision=revision)
        if at >= 14:
            revision.step(R.PRESENTED, because="verzonden")
    publish(by=None, why="voor een test")
    return round


def page(number=2):
    return reverse("contracts:revision_round", args=[number])


def states(response) -> list[tuple]:
    return [
        (
            str(row.segment),
            row.route,
            row.by_state[R.PREPARED],
            row.by_state[R.PRESENTED],
            row.by_state[R.SIGNED],
            row.total,
        )
        for row in response.context["tables"]["standen"].data
    ]


def test_everyone_else_reads_counts_without_the_small_ones_and_no_names(client, round):
    response = client.get(page())
    # 3 could be worked out from 14 and 17: without another count to hide, the total is not told
    assert states(response) == [("1. Verblijf", "Herziening", 14, Hidden.SMALL, Hidden.SMALL, Hidden.BESIDE)]
    text = response.content.decode()
    assert list(response.context["tables"]) == ["standen"]
    assert [word for word in ("C-16", "Voorbeeldaanbieder", ">3<", ">17<") if word in text] == []
    exported = client.get(page() + "?_export=csv").content.decode()
    assert exported.splitlines()[1] == "1. Verblijf;Herziening;14;< 10;< 10;< 10;< 10;< 10;< 10;< 10;niet getoond"


def test_a_filter_and_a_sort_on_the_list(office, round):
    found = office.get(page() + "?state=voorgelegd&contracten-sort=-number").context["tables"]["contracten"]
    assert [row.record.contract.number for row in found.paginated_rows] == ["C-16", "C-15", "C-14"]
    found = office.get(page() + "?provider=bestaat-niet").context["tables"]["contracten"]
    assert list(found.paginated_rows) == []


def test_a_list_as_a_file_holds_every_row(office, round):
    text = office.get(page() + "?contracten_export=csv").content.decode()
    assert len(text.splitlines()) == 18


def test_taking_a_step_and_taking_it_back_on_the_page(office, office_user, round):
    revision = ContractRevision.objects.get(contract__number="C-00")
    path = reverse("contracts:revision", args=[2, revision.id])
    assert office.post(path, {"state": R.PRESENTED, "because": "verzonden"}).status_code == 302
    assert office.post(path, {"terug-because": "verkeerde"}).status_code == 302
    told = office.get(path).context["steps"]
    assert [(step.label, step.by, step.why, step.back) for step in told[1:]] == [
        ("Voorgelegd", str(office_user), "verzonden", False),
        ("Voorbereid", str(office_user), "verkeerde", True),
    ]


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        (
            {"state": R.SIGNED, "because": "haast"},
            {"state": ["Selecteer een geldige keuze. getekend is geen beschikbare keuze."]},
        ),
        (
            {"state": R.ENDED, "because": "einde"},
            {"state": ["Maak eerst het overdrachtsplan, zodat geen jeugdige zonder hulp komt."]},
        ),
        ({"state": R.PRESENTED}, {"because": ["Dit veld is verplicht."]}),
    ],
)
def test_a_step_that_cannot_be_is_told_on_the_page(office, round, data, errors):
    revision = ContractRevision.objects.get(contract__number="C-00")
    response = office.post(reverse("contracts:revision", args=[2, revision.id]), data)
    assert response.context["form"].errors == errors
    assert ContractRevision.objects.get(id=revision.id).state == R.PREPARED


def bulk(van=R.PREPARED, naar=R.PRESENTED, segment=""):
    return reverse("contracts:revision_bulk", args=[2]) + f"?segment={segment}&van={van.value}&naar={naar.value}"


def test_a_step_for_a_whole_segment_previews_does_and_can_be_repeated(office, round, django_assert_max_num_queries):
    lacking = ContractRevision.objects.get(contract__number="C-00")
    lacking.terms.get().delete()
    with django_assert_max_num_queries(18):
        preview = office.get(bulk()).context["preview"]
    assert (len(preview.done), len(preview.already), len(preview.refused)) == (13, 3, 1)
    response = office.post(bulk(), {"because": "verzonden op 1 maart"})
    result = response.context["result"]
    assert (len(result.done), len(result.already)) == (13, 3)
    assert [(record.id, told) for record, told in result.refused] == [
        (lacking.id, "Er staan geen afspraken in deze herziening. Vul ze eerst in.")
    ]
    assert f"C-00, {lacking.contract.provider}" in response.content.decode()
    RevisionTermFactory(revision=lacking)
    again = office.post(bulk(), {"because": "nagekomen"}).context["result"]
    assert (len(again.done), len(again.already), again.refused) == (1, 16, [])


def test_without_a_reason_nothing_is_done(office, round):
    response = office.post(bulk(), {"because": ""})
    assert response.context["reason"].errors == {"because": ["Dit veld is verplicht."]}
    assert ContractRevision.objects.filter(state=R.PREPARED).count() == 14


def test_a_step_for_another_segment_touches_nobody(office, round):
    other = SegmentFactory(number=2)
    response = office.post(bulk(segment=other.id), {"because": "verzonden"})
    assert response.context["result"].total == 0


# --- nota


def test_the_nota_tells_what_was_said_and_not_by_whom(office):
    provider = ProviderFactory(name="Stichting De Boom", fictitious=False, kvk="12345678")
    contract = ContractFactory(provider=provider, segment=SegmentFactory(number=1, name="Verblijf"), number="C-77")
    revision = ContractRevisionFactory(contract=contract, round=RevisionRoundFactory(number=2), state=R.REACTION)
    ReactionFactory(revision=revision, silent=True)
    ReactionFactory(
        revision=revision,
        subject="Looptijd",
        text="De Boom (KvK 12345678, contract C-77) wil langer; bel 06 12 34 56 78 of mail info@deboom.nl.",
        answered=True,
        answer="De Boom krijgt gelijk.",
    )
    ReactionFactory(revision=revision, subject="Bezwaar", text="Mevrouw Jansen belt.", nota_text="Iemand belt.")
    ReactionFactory(revision=revision, subject="Zorgen", text="J. de Vries belt.")
    response = office.get(reverse("contracts:nota", args=[2]))
    assert [
        (row.number, row.subject, row.text, row.answer, row.doubt) for row in response.context["tables"]["nota"].data
    ] == [
        (1, "Bezwaar", "Iemand belt.", "", ""),
        (
            2,
            "Looptijd",
            "[aanbieder] (KvK [nummer], contract [nummer]) wil langer; bel [contactgegeven] of mail [contactgegeven]",
            "[aanbieder] krijgt gelijk.",
            "",
        ),
        (3, "Zorgen", "J. de Vries belt.", "", "de naam van een persoon"),
    ]
    text = response.content.decode()
    assert [word for word in ("Boom", "C-77", "12345678", "info@") if word in text] == []
    assert "Nummer 3: hier lijkt de naam van een persoon te staan." in text


def test_a_nota_without_providers_leaves_texts_alone():
    assert Anonymiser([], [])("De Boom") == "De Boom"
    assert nota_rows([], Anonymiser([], [])) == []


# --- admission


@pytest.fixture
def application():
    round = AdmissionRoundFactory(segment=SegmentFactory(number=5, public=True), public=True, title="Open house 2027")
    RequirementFactory(round=round, text="Keurmerk", public=True)
    return AdmissionFactory(round=round, provider=ProviderFactory(name="Zorg Geheim"))


def address(application):
    return reverse("contracts:admission", args=[application.round_id, application.id])


def post(office, application, name, **fields):
    data = {f"{name}-{field}": value for field, value in fields.items()}
    return office.post(address(application), {"formulier": name, f"{name}-because": "proef", **data})


def requirement(application):
    return f"eis-{application.round.requirements.get().id}"


def test_an_application_goes_through_on_its_page(office, application):
    def offered():
        return [item["name"] for item in office.get(address(application)).context["forms"]]

    assert offered() == ["toetsen"]
    post(office, application, "toetsen")
    assert offered() == ["eisen", "aanvulling", "afwijzen", "terug"]
    post(office, application, "aanvulling", supplement="keurmerk", until="2027-05-01")
    assert offered() == ["toetsen", "afwijzen", "terug"]
    post(office, application, "toetsen")
    post(office, application, "eisen", **{requirement(application): CheckOutcome.MET})
    assert offered() == ["eisen", "aanvulling", "toelaten", "afwijzen", "terug"]
    post(office, application, "toelaten")
    assert offered() == ["tekenen", "terug"]
    post(office, application, "tekenen", number="OH-1", start="2028-01-01")
    assert offered() == []
    stored = Admission.objects.get(id=application.id)
    assert (stored.state, stored.contract.number, stored.contract.start) == (A.SIGNED, "OH-1", date(2028, 1, 1))


def test_who_was_rejected_applies_again_while_the_round_is_open(office, application):
    """There is no ranking: who meets the terms later is in. Two that are open at once cannot be."""
    round, provider, told = application.round, application.provider, {"because": "proef", "by": None}
    round.rolling, round.closes = True, None
    round.record(**told)
    with pytest.raises(ValidationError) as refusal:
        apply(round=round, provider=provider, submitted_on=date(2026, 10, 1), **told)
    assert refusal.value.messages == [
        "Deze aanbieder heeft zich in deze ronde al gemeld. Opnieuw aanmelden kan na een afwijzing."
    ]
    take_up(admission=application, **told)
    reject(admission=application, ground="Geen keurmerk.", on=date(2026, 9, 20), **told)
    text = office.get(address(application)).content.decode()
    assert "De ronde is open: deze aanbieder kan zich opnieuw aanmelden." in text
    again = apply(round=round, provider=provider, submitted_on=date(2026, 10, 1), **told)
    texts = [office.get(address(one)).content.decode() for one in (application, again)]
    assert [address(again) in texts[0], address(application) in texts[1]] == [True, True]
    assert list(Admission.history.order_by("history_id").values_list("id", "state")) == [
        (application.id, A.SUBMITTED),
        (application.id, A.IN_REVIEW),
        (application.id, A.REJECTED),
        (again.id, A.SUBMITTED),
    ]


def test_everyone_reads_the_round_and_its_requirements_and_nobody_who_applied(client, application):
    publish(by=None, why="voor een test")
    text = client.get(reverse("contracts:admission_round", args=[application.round_id])).content.decode()
    assert "Keurmerk" in text
    assert "Zorg Geheim" not in text
    response = client.get(reverse("contracts:admission_rounds"))
    (row,) = response.context["tables"]["standen"].data
    assert (row.by_state[A.SUBMITTED], row.total) == (Hidden.SMALL, Hidden.BESIDE)
    assert client.get(address(application)).status_code == 302


def test_a_form_that_is_not_there_is_not_there(office, application):
    assert office.post(address(application), {"formulier": "gunnen"}).status_code == 404
