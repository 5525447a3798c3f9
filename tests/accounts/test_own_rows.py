"""Whose rows the admin shows and takes. The registered screens are tested in tests/test_access.py."""

import pytest

from jeugdhulp.accounts.models import User
from jeugdhulp.briefings.models import HeaderValue, Letter, LocalPassage
from jeugdhulp.own_rows import municipality_path, own_rows, readable_rows
from jeugdhulp.region.models import Municipality, Publication
from jeugdhulp.visibility import Visibility
from planning.models import Decision
from segments.models import Segment
from tests.factories import (
    CommitmentFactory,
    DecisionFactory,
    EditionFactory,
    LetterFactory,
    LocalPassageFactory,
    PublicationFactory,
    SegmentFactory,
)


@pytest.mark.parametrize(
    ("model", "path"),
    [
        (Decision, "municipality"),
        (LocalPassage, "letter__municipality"),
        (HeaderValue, "letter__municipality"),
        (Segment, ""),
        (Municipality, ""),
    ],
)
def test_the_way_to_the_municipality(model, path):
    assert municipality_path(model) == path


@pytest.fixture
def decisions(rijswijk, delft):
    """A decision per owner and level: {("rijswijk", "intern"): Decision}."""
    return {
        (owner and owner.slug, level): DecisionFactory(
            visibility=level,
            milestone__visibility="openbaar",
            **({"municipality": owner} if owner else {"regional": True}),
        )
        for owner in (rijswijk, delft, None)
        for level in ("openbaar", "beperkt_openbaar", "intern")
    }


def found(rows, decisions) -> set:
    ids = set(rows.values_list("id", flat=True))
    return {key for key, decision in decisions.items() if decision.id in ids}


def test_an_editor_works_with_the_own_decisions_of_every_level(editor, decisions):
    assert found(own_rows(editor, Decision), decisions) == {
        ("rijswijk", "openbaar"),
        ("rijswijk", "beperkt_openbaar"),
        ("rijswijk", "intern"),
    }


def test_an_editor_reads_of_others_what_everybody_may(editor, decisions):
    assert found(readable_rows(editor, Decision), decisions) == {
        ("rijswijk", "openbaar"),
        ("rijswijk", "beperkt_openbaar"),
        ("rijswijk", "intern"),
        ("delft", "openbaar"),
        (None, "openbaar"),
        (None, "beperkt_openbaar"),
    }


def test_a_clerk_has_nothing_to_write_there_and_reads_what_the_council_may(clerk, decisions):
    expected = {
        ("rijswijk", "openbaar"),
        ("rijswijk", "beperkt_openbaar"),
        ("delft", "openbaar"),
        (None, "openbaar"),
        (None, "beperkt_openbaar"),
    }
    assert found(own_rows(clerk, Decision), decisions) == expected


def test_the_office_works_with_all(office, decisions):
    assert found(own_rows(office, Decision), decisions) == set(decisions)


def test_an_account_without_a_municipality_works_with_none(editor, decisions):
    editor.membership.delete()
    user = User.objects.get(id=editor.id)
    assert found(own_rows(user, Decision), decisions) == set()


def test_the_own_letter_of_an_internal_edition_is_worked_with(editor, rijswijk, delft):
    """The edition is shared with who has a letter in it; the letter of another municipality is not."""
    edition = EditionFactory()
    mine, other = (LetterFactory(municipality=m, edition=edition) for m in (rijswijk, delft))
    passage = LocalPassageFactory(letter=mine)
    LocalPassageFactory(letter=other)
    LetterFactory(municipality=delft)
    assert list(own_rows(editor, Letter)) == [mine]
    assert list(own_rows(editor, LocalPassage)) == [passage]


def test_the_parts_of_the_own_letter(editor, rijswijk, delft):
    edition = EditionFactory(limited=True)
    mine, other = (LetterFactory(municipality=m, edition=edition) for m in (rijswijk, delft))
    passage = LocalPassageFactory(letter=mine, block__visibility=Visibility.LIMITED)
    LocalPassageFactory(letter=other, block__visibility=Visibility.LIMITED)
    assert list(own_rows(editor, Letter)) == [mine]
    assert list(own_rows(editor, LocalPassage)) == [passage]


def test_of_regional_records_an_editor_sees_what_councils_see(editor):
    SegmentFactory()
    shown = [SegmentFactory(public=True), SegmentFactory(limited=True)]
    assert set(own_rows(editor, Segment)) == set(shown)


def test_models_without_history_and_without_a_municipality_are_the_offices(editor, office):
    publication = PublicationFactory()
    assert list(own_rows(editor, Publication)) == []
    assert list(own_rows(office, Publication)) == [publication]


# --- writing, on the screens of the portal


def saved(response) -> bool:
    return response.status_code == 302


def commitment(municipality, **changes) -> dict:
    return {
        "municipality": municipality.id,
        "text": "De raad hoort voor de zomer meer.",
        "state": "open",
        "visibility": "beperkt_openbaar",
        "change_reason": "toegezegd in de commissie",
    } | changes


@pytest.fixture
def form_of():
    """The fields of a form as the browser would send them back, with some changed."""

    def fields(response, **changes):
        form = response.context["adminform"].form
        data = {form.add_prefix(name): form[name].value() for name in form.fields}
        for formset in response.context["inline_admin_formsets"]:
            management = formset.formset.management_form
            data |= {management.add_prefix(name): management[name].value() for name in management.fields}
        return {name: value for name, value in (data | changes).items() if value is not None}

    return fields


def test_a_clerk_cannot_promise_in_the_name_of_another_council(client, clerk, delft, form_of):
    client.force_login(clerk)
    page = client.get("/beheer/briefings/commitment/add/")
    response = client.post("/beheer/briefings/commitment/add/", form_of(page, **commitment(delft)))
    assert set(response.context["adminform"].form.errors) == {"municipality"}
    response = client.post(
        "/beheer/briefings/commitment/add/", form_of(page, **commitment(clerk.membership.municipality))
    )
    assert saved(response), response.context["adminform"].form.errors


def test_what_a_clerk_adds_is_not_hidden_from_the_clerk(client, clerk):
    client.force_login(clerk)
    field = client.get("/beheer/briefings/commitment/add/").context["adminform"].form.fields["visibility"]
    assert field.initial == "beperkt_openbaar"
    assert [value for value, _ in field.choices if value] == ["openbaar", "beperkt_openbaar"]


def test_nothing_is_given_away(client, editor, rijswijk, delft, form_of):
    """The record of one's own to another municipality; and the record of another to oneself."""
    client.force_login(editor)
    mine, other = (DecisionFactory(municipality=m, milestone__visibility=Visibility.PUBLIC) for m in (rijswijk, delft))
    path = f"/beheer/planning/decision/{mine.id}/change/"
    response = client.post(path, form_of(client.get(path), municipality=delft.id, change_reason="weg ermee"))
    assert set(response.context["adminform"].form.errors) == {"municipality"}
    path = f"/beheer/planning/decision/{other.id}/change/"
    response = client.post(path, {"municipality": rijswijk.id, "change_reason": "hierheen"})
    assert (response.status_code, response["Location"]) == (302, "/beheer/")
    assert {d.id: d.municipality_id for d in Decision.objects.all()} == {mine.id: rijswijk.id, other.id: delft.id}


def test_history_is_kept_from_who_may_not_have_read_its_rows(client, clerk, rijswijk):
    promise = CommitmentFactory(municipality=rijswijk, text="zqgeheim")
    promise.text, promise.visibility = "voor de raad", "beperkt_openbaar"
    promise.record(because="besproken")
    client.force_login(clerk)
    page = client.get(f"/beheer/briefings/commitment/{promise.id}/change/")
    assert page.status_code == 200
    assert "zqgeheim" not in page.content.decode()
    assert client.get(f"/beheer/briefings/commitment/{promise.id}/history/").status_code == 403
    row = promise.history.last()
    assert client.get(f"/beheer/briefings/commitment/{promise.id}/history/{row.history_id}/").status_code == 403
