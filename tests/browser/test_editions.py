"""The desk of an edition in Chromium: its pages, and its form with a letter beside it."""

import pytest
from django.contrib.auth import get_user_model

from jeugdhulp.briefings.models import Edition
from tests.browser.conftest import settle

PAGES = ["/brieven/", "/edities/", "/edities/voortgang/", "/edities/herfasering/", "/edities/voortgang/werklijst/"]


@pytest.fixture
def office(demo, live_server, sign_in):
    sign_in(get_user_model().objects.get(email="projectbureau@voorbeeld.nl"))
    return live_server.url


def test_pages_are_accessible_and_fit(office, look):
    assert [problem for path in PAGES for problem in look(path).items()] == []


@pytest.mark.parametrize("width", [1280, 390])
def test_a_letter_beside_the_form_of_its_edition(office, page, axe, complaints, width):
    page.set_viewport_size({"width": width, "height": 900})
    edition = Edition.objects.get(slug="voortgang")
    page.goto(f"{office}/beheer/briefings/edition/{edition.id}/change/")
    page.get_by_label("Brief van").select_option(label="Rijswijk")
    page.get_by_role("button", name="Toon deze brief").click()
    page.locator("#preview-place .p-letter").get_by_role("heading", name="Planning", exact=True).wait_for()

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    settle(page.context)
    assert complaints == []
    # the form around it is Django's own
    assert axe(page, ".edition-preview") == []
    # Django's style sheets import each other: to read those, axe itself tries to put styles in the page
    settle(page.context)
    assert all("style-src-elem" in told or "inline style" in told for told in complaints)
    complaints.clear()
