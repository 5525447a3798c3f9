"""Nine letters side by side: what is shared, what is somebody's own, and a fact that is not told the same."""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jeugdhulp.briefings.blocks import Column, DataTable, Paragraph, PrincipleBlock, RiskBlock
from jeugdhulp.briefings.composition import LETTER_JOINS, compose, compose_all
from jeugdhulp.briefings.content import Section
from jeugdhulp.briefings.models import Edition, Letter
from jeugdhulp.briefings.nine import Cell, Conflict, side_by_side
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility
from tests.briefings.real_letters import MUNICIPALITIES, content_of
from tests.briefings.test_check import letter

COLUMNS = (Column("Stap"), Column("Wanneer"))


def of(name, *blocks, **changes):
    return replace(letter(*blocks), municipality=name, **changes)


def table(*rows, caption="Planning"):
    return DataTable(caption, COLUMNS, rows)


def test_facts_that_are_the_same_everywhere_are_proven():
    side = side_by_side([of(name, table(("Start", "2028")), RiskBlock(1, "T", "R", "M")) for name in ("Aa", "Bee")])

    assert (side.names, side.shared, side.conflicts, side.proven) == (("Aa", "Bee"), 2, (), True)
    assert side.hashes[0] == side.hashes[1]
    assert side.rows == (("Planning", (Cell(True), Cell(True))),)


@pytest.mark.parametrize(
    ("one", "other", "subject", "name", "was", "now"),
    [
        (table(("Start", "2028")), table(("Start", "2027")), "Planning", "Start", "2028", "2027"),
        (RiskBlock(1, "T", "R", "M"), RiskBlock(1, "T", "R", "N"), "Risico", "1", "T · R · M", "T · R · N"),
        (PrincipleBlock(2, "U", "P"), PrincipleBlock(2, "U", "Q"), "Uitgangspunt", "2", "U · P", "U · Q"),
    ],
)
def test_a_shared_fact_that_differs_is_a_conflict(one, other, subject, name, was, now):
    side = side_by_side([of("Aa", one), of("Bee", other), of("Cee", one)])

    assert side.conflicts == (Conflict(subject, name, ((was, ("Aa", "Cee")), (now, ("Bee",)))),)
    assert side.proven is False


def test_a_conflict_is_found_where_not_all_letters_have_the_fact():
    side = side_by_side([of("Aa", table(("Start", "2028"))), of("Bee", table(("Start", "2027"))), of("Cee", "Niets.")])

    assert [(c.name, [who for _, who in c.told]) for c in side.conflicts] == [("Start", [("Aa",), ("Bee",)])]


def test_what_a_table_tells_of_the_municipality_itself_may_differ():
    def own(name, how):
        return of(name, table(("Segment 4", how), caption=f"Hoe {name} inkoopt"), table(("Start", "2028")))

    side = side_by_side([own("Aa", "regio"), own("Bee", "regio"), own("Cee", "niet bekend")])

    assert (side.shared, side.proven) == (1, True)
    assert side.rows[0][1][2] == Cell(True, ("Segment 4 · niet bekend",), ("Segment 4 · regio",))


def test_a_sentence_with_the_own_name_in_it_is_the_same_sentence():
    side = side_by_side([of(name, f"{name} koopt via de regio in.") for name in ("Aa", "Bee", "Cee")])

    assert side.rows == (("Planning", (Cell(True), Cell(True), Cell(True))),)
    assert side.proven is False  # nothing is shared, so nothing is proven


def test_the_name_of_one_of_them_in_everybodys_words_is_no_difference():
    side = side_by_side([of(name, "Aa koopt lokaal in.") for name in ("Aa", "Bee", "Cee")])

    assert [cell.same for cell in side.rows[0][1]] == [True, True, True]


def test_own_words_and_a_place_of_ones_own():
    extra = (
        Section("Planning", "planning", ("Alles is op orde.", Paragraph("Bij ons later."))),
        Section("Lokaal", "lokaal", ("Wij.",)),
    )
    side = side_by_side([of("Aa"), of("Bee"), of("Cee", sections=extra)])

    assert side.rows == (
        ("Planning", (Cell(True), Cell(True), Cell(True, ("Bij ons later.",)))),
        ("Lokaal", (Cell(False), Cell(False), Cell(True, ("Wij.",)))),
    )


def test_the_nine_letters_of_march_tell_the_same_facts(programme):
    side = side_by_side([content_of("voortgang", slug) for slug in MUNICIPALITIES])

    assert (side.shared, len(set(side.hashes)), side.conflicts, side.proven) == (39, 1, (), True)
    different = {(side.names[n], place) for place, cells in side.rows for n, c in enumerate(cells) if not c.same}
    assert different == {
        ("Den Haag", "Opening"),
        ("Den Haag", "Toelichting"),
        ("Den Haag", "Risicoparagraaf"),
        ("Rijswijk", "Bijlage 5. Wat er veranderde sinds de vorige brief"),
    }


def test_den_haag_is_told_its_own_segments(programme):
    side = side_by_side([content_of("voortgang", slug) for slug in MUNICIPALITIES])
    opening = dict(side.rows)["Opening"][side.names.index("Den Haag")]

    assert opening.own[:2] == (
        "d. Onderwijs - jeugdhulp · niet bekend · niet bekend",
        "e. Veelvoorkomende jeugdhulp · zelf, los van de regio · Lokale aanbesteding (2024)",
    )
    assert opening.lacks[:2] == (
        "d. Onderwijs - jeugdhulp · via de regio · Herziening",
        "e. Veelvoorkomende jeugdhulp · via de regio · Open house",
    )


def test_the_page_shows_the_nine_and_what_differs(demo, client, django_user_model):
    client.force_login(django_user_model.objects.get(email="projectbureau@voorbeeld.nl"))
    page = client.get("/edities/voortgang/").content.decode().replace("\u00a0", " ")

    assert page.count('<th scope="col"><a href="/brieven/') == 9
    assert "39 feiten staan in alle 9 brieven, en elke brief zegt hetzelfde." in page
    assert "Gedeelde feiten verschillen" not in page


@pytest.mark.parametrize("slug", ["herfasering", "voortgang"])
def test_the_facts_of_nine_letters_are_read_once(demo, client, django_user_model, slug):
    client.force_login(django_user_model.objects.get(email="projectbureau@voorbeeld.nl"))
    with CaptureQueriesContext(connection) as asked:
        page = client.get(f"/edities/{slug}/")

    assert len(page.context["letters"]) == 9
    assert len(asked) < 60, f"{len(asked)} queries"


def test_letters_that_are_composed_together_say_what_each_says_alone(programme):
    snapshot = Snapshot(OFFICE)
    letters = snapshot.join(snapshot.of(Letter), *LETTER_JOINS)
    letters[0].visibility = Visibility.LIMITED  # this one reads as its own council, the others as the public

    together = compose_all(letters, snapshot)
    some = [0, 1, len(letters) - 1]
    assert len(together) == 19
    assert [together[n] for n in some] == [compose(letters[n], snapshot) for n in some]


def test_the_office_finds_the_letters_side_by_side(demo, client, django_user_model):
    client.force_login(django_user_model.objects.get(email="projectbureau@voorbeeld.nl"))
    edition = Edition.objects.get(slug="voortgang")
    link = 'href="/edities/voortgang/"'

    assert client.get("/brieven/").content.decode().count('href="/edities/"') == 1
    assert client.get("/edities/").content.decode().count(link) == 1
    assert client.get("/beheer/briefings/edition/").content.decode().count(link) == 1
    form = client.get(f"/beheer/briefings/edition/{edition.id}/change/")
    assert form.context["absolute_url"] == "/edities/voortgang/"


def test_others_are_offered_no_link_to_the_pages_of_the_office(demo, client, django_user_model):
    client.force_login(django_user_model.objects.get(email="redacteur@voorbeeld.nl"))

    assert client.get("/brieven/").content.decode().count("/edities/") == 0


def test_the_page_of_an_edition_is_for_the_office_alone(demo, client, django_user_model):
    client.force_login(django_user_model.objects.get(email="redacteur@voorbeeld.nl"))

    assert [client.get(f"/edities/{slug}").status_code for slug in ("", "voortgang/")] == [403, 403]
