"""Reading a file and working on many risks in Chromium: no WCAG violation, no CSP violation, nothing wider than the screen."""

import pytest

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from risks.models import Risk
from tests.factories import MitigationFactory, RiskFactory, RiskMitigationFactory, UserFactory
from tests.imports.files import xlsx

LIST = "/beheer/risks/risk/"
WRONG = [["Nr.", "Risico", "Kans", "Extra"], [1, None, 9, "x"], [2, "Uitval", "=1+1", None]]
RIGHT = [["Nr.", "Risico", "Eigenaar"], [1, "Een risico met een lange titel", "Stuurgroep"], [8, "Nieuw", None]]


@pytest.fixture
def page_of(live_server, page, sign_in):
    """The office, signed in, with two risks of which one refers to the other."""
    sign_in(give_role(user=UserFactory(), role=Role.OFFICE))
    risk = RiskFactory(number=1, title="Een risico met een lange titel")
    RiskMitigationFactory(risk=RiskFactory(number=2), mitigation=MitigationFactory(), refers_to=risk)

    def go(path):
        page.goto(live_server.url + path)
        return page

    return go


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_are_accessible_and_fit(page_of, axe, width):
    page = page_of(LIST)
    page.set_viewport_size({"width": width, "height": 900})
    found = {}

    def look(name):
        found[name] = axe(page), page.evaluate("document.documentElement.scrollWidth") <= width

    def choose(*rows):
        page.set_input_files("#id_file", {"name": "register.xlsx", "mimeType": "", "buffer": xlsx(*rows)})
        page.click("input[value='Bekijk wat er verandert']")

    look("list")
    page.click("text=Bestand inlezen")
    look("file")
    choose(*WRONG)
    page.wait_for_selector("text=Fouten in register.xlsx: 4")
    look("problems")
    choose(*RIGHT)
    page.wait_for_selector("text=1 nieuw, 1 gewijzigd, 0 ongewijzigd.")
    look("preview")
    page.fill("#id_change_reason", "register van de stuurgroep")
    page.click("input[value=Inlezen]")
    page.wait_for_selector("text=Ingelezen uit register.xlsx: 1 nieuw, 1 gewijzigd, 0 ongewijzigd.")
    for action in ("change_values", "begin_round"):
        page_of(LIST)
        page.locator("input.action-select").first.check()
        page.select_option("select[name=action]", action)
        page.click("button[name=index]")
        page.wait_for_selector("#id_change_reason")
        look(action)
    page_of(f"{LIST}{Risk.objects.get(number=1).pk}/delete/")
    page.wait_for_selector("text=verwijst ernaar.")
    look("delete")
    assert found == dict.fromkeys(found, ([], True))
    assert len(found) == 7
    assert list(Risk.objects.values_list("number", "owner")) == [(1, "Stuurgroep"), (2, ""), (8, "")]
