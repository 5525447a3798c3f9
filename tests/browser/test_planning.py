"""The planning pages in a browser: accessible, within the policy, one drawing per screen, reachable by keyboard."""

import pytest

from jeugdhulp.accounts.enums import Role
from tests.factories import UserFactory

pytestmark = pytest.mark.usefixtures("programme", "live_server")

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
A4 = {"width": 658, "height": 986}  # within its margins
PATHS = [
    "/planning/?peildatum=2026-03-03",
    "/planning/?peildatum=2025-04-15",
    "/planning/vergelijken/?van=P1&naar=P4",
    "/planning/vergelijken/?van=P2&naar=P4",
    "/planning/besluiten/",
    "/planning/toetsen/",
    "/planning/mijlpalen/conceptpublicatie/",
    "/bijeenkomsten/",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_page_breaks_a_rule_or_runs_off_the_screen(look, path):
    assert look(path) == {}


def test_the_warnings_of_the_office_break_no_rule(page, live_server, axe, sign_in):
    sign_in(UserFactory(role=Role.OFFICE))
    page.goto(f"{live_server.url}/planning/")
    assert page.get_by_role("heading", name="Let op", exact=True).count() == 1
    assert axe(page) == []


def test_one_drawing_is_shown_per_screen_and_sheets_on_paper(page, live_server):
    page.goto(f"{live_server.url}/planning/?peildatum=2026-03-03")
    drawings = page.locator(".p-figure__drawing svg")
    kinds = [kind.split("--")[1] for kind in drawings.evaluate_all("all => all.map(svg => svg.className.baseVal)")]
    assert kinds == ["wide", "narrow", "paper", "paper"]
    for media, size, seen in [("screen", DESK, "wide"), ("screen", PHONE, "narrow"), ("print", A4, "paper")]:
        page.emulate_media(media=media)
        page.set_viewport_size(size)
        shown = [drawings.nth(number).is_visible() for number in range(len(kinds))]
        assert shown == [kind == seen for kind in kinds], seen
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


def test_the_figure_is_walked_by_keyboard_and_leads_to_the_milestone(page, live_server):
    page.goto(f"{live_server.url}/planning/?peildatum=2026-03-03")
    marks = page.locator("svg.timeline--wide a")
    assert marks.count() == 11
    start = marks.filter(has_text="Start van de nieuwe contracten")
    start.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/planning/mijlpalen/start-opdracht/?peildatum=2026-03-03")
    assert page.get_by_role("heading", level=1).inner_text() == "Start van de nieuwe contracten"


def test_the_figure_says_its_outcome_and_has_its_table(page, live_server):
    page.goto(f"{live_server.url}/planning/?peildatum=2026-03-03")
    figure = page.locator("svg.timeline--wide")
    assert figure.locator("title").text_content() == (
        "Tijdlijn van Planning van maart 2026: de nieuwe contracten starten op 1 januari 2028, 12 maanden later dan in "
        "Planning van april 2025 (1 januari 2027). Alle data staan in de tabel."
    )
    page.get_by_text("Bekijk als tabel").click()
    assert page.locator(".p-figure__twin tbody tr").count() == 11


@pytest.mark.parametrize(("size", "table", "lists"), [(DESK, True, False), (PHONE, False, True)], ids=["desk", "phone"])
def test_the_matrix_is_a_table_on_a_desk_and_a_line_for_what_is_alike_on_a_phone(page, live_server, size, table, lists):
    page.set_viewport_size(size)
    page.goto(f"{live_server.url}/planning/besluiten/")
    assert page.locator("table.p-decisions").is_visible() == table
    first = page.locator(".p-decisions__list").first
    assert first.is_visible() == lists
    assert first.locator("strong").all_text_contents() == [
        "Delft, Leidschendam-Voorburg, Midden-Delfland, Pijnacker-Nootdorp, Wassenaar en Westland",
        "Den Haag",
        "Rijswijk",
        "Zoetermeer",
    ]
