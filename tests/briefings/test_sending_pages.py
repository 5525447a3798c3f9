"""The pages of a letter: its steps for who takes them, and what was sent as it was sent."""

import json
import logging

import pytest
from django.db import connection
from django.test import Client

from jeugdhulp.briefings.actions import issue, replace, withdraw
from jeugdhulp.briefings.enums import LetterState
from jeugdhulp.briefings.models import IssuedLetter, Letter
from tests.briefings.pdf_checks import page_texts
from tests.briefings.sending import DAY, adopted, make_region, sent

pytestmark = pytest.mark.django_db


def browser(user=None) -> Client:
    client = Client()
    if user:
        client.force_login(user)
    return client


def steps(letter_id) -> str:
    return f"/brieven/{letter_id}/stappen/"


def offered(response) -> list[str]:
    return [item["name"] for item in response.context["forms"]]


def test_an_editor_takes_a_letter_from_concept_to_sent_and_corrects_it():
    region = make_region()
    letter, client = region.letters["rijswijk"], browser(region.editors["rijswijk"])
    page = client.get(steps(letter.id))
    assert offered(page) == ["vaststellen"]
    assert "De inkoop ligt op koers." in page.content.decode()

    seen = page.context["forms"][0]["form"].initial["seen"]
    adopting = {"formulier": "vaststellen", "vaststellen-reference": "B-1", "vaststellen-seen": seen}
    page = client.post(steps(letter.id), adopting | {"vaststellen-decided_on": "3-3-2026"}, follow=True)
    assert offered(page) == ["verzenden", "heropenen"]
    concept = client.get(f"/brieven/{letter.id}/").content.decode()
    assert "Voorgenomen besluit: nog niet verzonden" in concept

    page = client.post(steps(letter.id), {"formulier": "verzenden"}, follow=True)
    assert offered(page) == ["vervangen", "intrekken"]
    because = {"formulier": "vervangen", "vervangen-because": "Er stond een fout in."}
    page = client.post(steps(letter.id), because, follow=True)
    new = Letter.objects.get(replaces=letter)
    assert page.redirect_chain[-1][0] == steps(new.id)
    assert page.context["refusals"] == ["Briefhoofd: de brief heeft nog geen datum. Vul de datum van de brief in."]
    assert offered(page) == []

    gone = {"formulier": "intrekken", "intrekken-because": "Verkeerde bijlage."}
    page = client.post(steps(letter.id), gone, follow=True)
    assert offered(page) == []
    assert "Reden: Verkeerde bijlage." in page.content.decode()


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays():
    region = make_region()
    letter, client = region.letters["rijswijk"], browser(region.editors["rijswijk"])

    page = client.post(
        steps(letter.id),
        {"formulier": "vaststellen", "vaststellen-reference": "B-77", "vaststellen-decided_on": "2099-01-01"},
    )
    (form,) = [item["form"] for item in page.context["forms"]]
    assert dict(form.errors) == {"decided_on": ["Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag."]}
    assert 'value="B-77"' in page.content.decode()

    changed = {"formulier": "vaststellen", "vaststellen-reference": "B-77", "vaststellen-decided_on": "2026-03-03"}
    page = client.post(steps(letter.id), changed | {"vaststellen-seen": "0" * 64})
    assert page.context["forms"][0]["form"].non_field_errors() == [
        "De brief is intussen gewijzigd. Lees hem opnieuw en stel hem daarna vast."
    ]
    page = client.post(steps(letter.id), {"formulier": "intrekken", "intrekken-because": "x"})
    assert "Deze stap kan alleen bij ‘verzonden’" in page.content.decode()
    assert Letter.objects.get(id=letter.id).state == LetterState.DRAFT


def test_a_letter_that_the_check_refuses_cannot_be_adopted_and_says_why():
    region = make_region(text="De start is op [datum].")

    page = browser(region.editors["rijswijk"]).get(steps(region.letters["rijswijk"].id))

    assert page.context["refusals"] == [
        "‘Stand van zaken’: Hier staat nog ‘[datum]’. Vul in wat hier hoort, of haal het weg."
    ]
    assert offered(page) == []


def test_the_office_looks_along_and_decides_nothing():
    region = make_region()
    letter = adopted(region)
    client = browser(region.office)

    page = client.get(steps(letter.id))
    assert offered(page) == []
    assert "Alleen een redacteur van Rijswijk" in page.content.decode()
    assert client.post(steps(letter.id), {"formulier": "verzenden"}).status_code == 403
    assert Letter.objects.get(id=letter.id).state == LetterState.ADOPTED


def test_the_steps_are_for_the_own_editors_and_the_office():
    region = make_region()
    path = steps(region.letters["rijswijk"].id)

    found = {
        "anonymous": browser().get(path).status_code,
        "council member": browser(region.council_member).get(path).status_code,
        "other editor": browser(region.editors["delft"]).get(path).status_code,
        "editor": browser(region.editors["rijswijk"]).get(path).status_code,
        "office": browser(region.office).get(path).status_code,
    }
    assert found == {"anonymous": 302, "council member": 403, "other editor": 404, "editor": 200, "office": 200}


def test_a_sent_letter_is_served_as_it_was_stored_at_once_to_everyone():
    region = make_region()
    issued = IssuedLetter.objects.get(id=sent(region).id)
    client, path = browser(), f"/brieven/{issued.letter_id}"

    page, pdf, facts = client.get(f"{path}/"), client.get(f"{path}.pdf"), client.get(f"{path}.json")

    assert bytes(issued.html).decode() in page.content.decode()
    assert issued.sha256 in page.content.decode()
    assert pdf.content == bytes(issued.pdf)
    assert pdf["Content-Disposition"] == 'inline; filename="voortgang-rijswijk-2026-03-03.pdf"'
    assert (facts.content, facts["Content-Type"]) == (bytes(issued.facts), "application/json")
    assert [row.record.subject for row in client.get("/brieven/").context["tables"]["brieven"].rows] == ["Voortgang"]
    assert [row.subject for row in client.get("/").context["letters"]] == ["Voortgang"]
    # on a day before it was sent there is no such letter
    assert client.get(f"{path}/?peildatum=2026-03-04").status_code == 404
    assert list(client.get("/brieven/?peildatum=2026-03-04").context["tables"]["brieven"].rows) == []


@pytest.mark.parametrize(("column", "address"), [("html", "/"), ("pdf", ".pdf"), ("facts", ".json")])
def test_bytes_that_are_not_the_ones_that_were_sent_are_refused_and_reported(column, address, caplog):
    region = make_region()
    issued = sent(region)
    with connection.cursor() as cursor:
        guard = "briefings_issuedletter_no_update"
        off = (
            f"DROP TRIGGER {guard}"
            if connection.vendor == "sqlite"
            else f"DROP TRIGGER {guard} ON briefings_issuedletter"
        )
        cursor.execute(off)
        cursor.execute(f"UPDATE briefings_issuedletter SET {column} = %s", [b"geknoeid"])

    with caplog.at_level(logging.ERROR):
        page = browser().get(f"/brieven/{issued.letter_id}{address}")

    assert page.status_code == 500
    assert "Deze brief is niet meer zoals hij is verzonden." in page.content.decode()
    assert "geknoeid" not in page.content.decode()
    assert [r.getMessage() for r in caplog.records if r.name == "jeugdhulp.briefings.damage"] == [
        f"Issued letter {issued.pk}: the stored {column} does not match its hash."
    ]
    told = [group.title for group in browser(region.office).get("/beheer/").context["waiting"]]
    assert "Verzonden brieven die niet meer kloppen" in told
    assert "Wat is verzonden, wordt niet bewaakt" in told


def test_a_withdrawn_letter_leaves_a_notice_for_everyone_and_its_text_for_who_sent_it():
    region = make_region()
    issued, editor = sent(region), region.editors["rijswijk"]
    withdraw(letter=issued.letter, because="Er stond een verkeerd bedrag in.", by=editor)
    path = f"/brieven/{issued.letter_id}"

    for user, text in (
        (None, False),
        (region.council_member, False),
        (region.editors["delft"], False),
        (editor, True),
        (region.office, True),
    ):
        page, pdf = browser(user).get(f"{path}/"), browser(user).get(f"{path}.pdf")
        assert "Deze brief is ingetrokken" in page.content.decode()
        assert "Reden: Er stond een verkeerd bedrag in." in page.content.decode()
        assert ("De inkoop ligt op koers." in page.content.decode()) == text
        assert (pdf.status_code, pdf.content[:4] == b"%PDF") == ((200, True) if text else (410, False))
        assert browser(user).get(f"{path}.json").status_code == (200 if text else 410)


def test_a_replaced_letter_points_to_the_new_one_and_the_new_one_to_it():
    region = make_region()
    first, editor = sent(region), region.editors["rijswijk"]
    new = replace(letter=first.letter, because="Het bedrag klopte niet.", by=editor)
    new.dated = DAY
    new.record(because="de datum", by=editor)
    region.letters["rijswijk"] = new
    issue(letter=adopted(region), by=editor)

    old_page = browser().get(f"/brieven/{first.letter_id}/").content.decode()
    new_page = browser().get(f"/brieven/{new.id}/").content.decode()

    assert "Deze brief is vervangen" in old_page
    assert f'href="/brieven/{new.id}/"' in old_page
    assert "De inkoop ligt op koers." in old_page
    assert f'href="/brieven/{first.letter_id}/"' in new_page
    assert browser().get(f"/brieven/{first.letter_id}.pdf").content == bytes(IssuedLetter.objects.get(id=first.id).pdf)


def test_a_concept_says_on_every_page_that_it_is_one_and_an_adopted_letter_that_it_was_not_sent():
    region = make_region()
    client, path = browser(region.editors["rijswijk"]), f"/brieven/{region.letters['rijswijk'].id}.pdf"

    concept = page_texts(client.get(path).content)
    adopted(region)
    waiting = page_texts(client.get(path).content)

    assert ["CONCEPT" in page for page in concept] == [True]
    assert ["VASTGESTELD, NOG NIET VERZONDEN" in page for page in waiting] == [True]
    assert browser().get(path).status_code == 404


def test_the_facts_hold_what_the_letter_prints():
    region = make_region()
    issued = sent(region)

    facts = json.loads(browser().get(f"/brieven/{issued.letter_id}.json").content)

    assert [block for section in facts["sections"] for block in section["blocks"]] == [
        {
            "block": "Paragraph",
            "runs": [{"text": "De inkoop ligt op koers.", "bold": False, "italic": False, "link": ""}],
        }
    ]
