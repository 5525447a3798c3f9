"""What a reader types into an address: a sentence in Dutch, never a crash."""

import pytest

from tests.pages.addresses import ASKED, HTML, path
from tests.pages.reading import main_text
from tests.test_access import PAGES

pytestmark = pytest.mark.usefixtures("programme")

WORDS = "Schrijf een dag als jaar-maand-dag, bijvoorbeeld 2025-04-15."
UNREADABLE = {
    "gisteren": f"De peildatum ‘gisteren’ is geen datum. {WORDS}",
    "2025-02-30": f"De peildatum ‘2025-02-30’ is geen datum. {WORDS}",
    "15-04-2025": f"De peildatum ‘15-04-2025’ is geen datum. {WORDS}",
    "0001-01-01": "De peildatum 0001-01-01 ligt te ver weg. Kies een dag tussen 1900 en 2200.",
}
#: a page that says the same at every day
SAME = {"over/", "toegankelijkheid/"}
#: of these the programme holds no public record
EMPTY = {
    "contracts.Provider",
    "contracts.AdmissionRound",
    "briefings.IssuedLetter",
}
LISTS = [pattern for pattern in HTML if not PAGES[pattern].of]


def test_an_unreadable_day_is_explained_on_every_page(client):
    found, expected = {}, {}
    for pattern in PAGES:
        if PAGES[pattern].of in EMPTY:
            continue
        for typed in UNREADABLE if pattern == "" else ["gisteren"]:
            response = client.get(path(pattern, peildatum=typed))
            found[pattern, typed] = response.status_code, UNREADABLE[typed] in main_text(response)
            expected[pattern, typed] = 400, True
    assert found == expected


def test_before_the_first_fact_every_page_is_there_and_says_that_nothing_is_known(client):
    said = {}
    for pattern in LISTS:
        # the changes between two days that were asked for are not those of the reference date
        asked = (
            "/wijzigingen/?peildatum=2001-01-01" if pattern == "wijzigingen/" else path(pattern, peildatum="2001-01-01")
        )
        response = client.get(asked)
        assert response.status_code == 200, pattern
        said[pattern] = main_text(response)
    silent = [
        pattern
        for pattern, text in said.items()
        if pattern not in SAME
        and not any(words in text.lower() for words in ("nog niets", "nog geen", "geen ", "niets "))
    ]
    assert silent == []
    # nothing of the programme stands there
    assert [pattern for pattern in said if pattern not in SAME and "Hoog specialistische" in said[pattern]] == []


def test_a_record_of_later_is_not_there_before_the_first_fact(client):
    details = [pattern for pattern in HTML if PAGES[pattern].of and PAGES[pattern].of not in EMPTY]
    assert len(details) >= 5
    statuses = {pattern: client.get(path(pattern, peildatum="2001-01-01")).status_code for pattern in details}
    assert statuses == dict.fromkeys(details, 404)


SILLY = (
    "page=nul&sort=bestaat-niet&_export=exe",
    "page=-3&sort=-",
    "page=999999999999999999999&sort=--title",
    "gemeente=atlantis&segment=99999999999999999999&state=%00&q=%F0%9F%92%A9%27%22",
)


@pytest.mark.parametrize("silly", SILLY)
def test_silly_values_do_not_break_a_page(client, silly):
    statuses = {}
    for pattern in LISTS:
        sign = "&" if pattern in ASKED else "?"
        statuses[pattern] = client.get(f"{path(pattern)}{sign}{silly}").status_code
    assert statuses == dict.fromkeys(LISTS, 200)


@pytest.mark.parametrize("name", ["van", "tot"])
def test_the_days_of_the_changes_are_explained_too(client, name):
    response = client.get(f"/wijzigingen/?{name}=gisteren")
    assert response.status_code == 400
    assert f"De datum ‘gisteren’ is geen datum. {WORDS}" in main_text(response)
    # what was typed stands there to be mended
    assert 'value="gisteren"' in response.text
