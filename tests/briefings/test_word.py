"""A concept as Word file: real styles, the word CONCEPT, everything the letter says, and for whom it is."""

from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from docx import Document

from jeugdhulp.briefings.word import render_word
from jeugdhulp.visibility import Visibility
from tests.briefings.real_letters import content_of
from tests.briefings.sample_letter import sample_letter
from tests.factories import BlockFactory, LocalPassageFactory, PassageTaskFactory


def opened(content):
    return Document(BytesIO(render_word(content)))


def test_headings_tables_and_lists_have_real_styles():
    document = opened(sample_letter())
    styles = {paragraph.style.name for paragraph in document.paragraphs}

    assert {"Heading 1", "Heading 2", "Heading 3", "List Bullet", "List Number", "Caption"} - styles == set()
    assert [p.style.name for p in document.paragraphs if p.text.startswith("Raadsinformatiebrief ")][:1] == [
        "Heading 1"
    ]
    assert {table.style.name for table in document.tables} == {"Table Grid"}
    heads = [table for table in document.tables if table.rows[0]._tr.xpath(".//w:tblHeader")]
    assert len(heads) == len(document.tables) - 1  # all but the letterhead


def test_it_says_concept_on_every_page_whatever_the_state():
    document = opened(sample_letter())
    heads = {section.header.paragraphs[0].text.split()[0] for section in document.sections}
    assert heads == {"CONCEPT"}


def test_it_says_what_the_letter_says(programme):
    content = content_of("voortgang", "den-haag")
    document = opened(content)
    told = [p.text for p in document.paragraphs]
    told += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = " ".join(" ".join(told).split())

    headings = [section.heading for section in content.sections if section.heading]
    assert [heading for heading in headings if heading not in said] == []
    assert ["OCW/11020090" in said, "1 januari 2028" in said, "toezegging 980" in said] == [True, True, True]


def test_it_names_nobody_who_made_it():
    told = opened(sample_letter()).core_properties
    assert (told.last_modified_by, told.comments, told.language) == ("", "", "nl-NL")


@pytest.mark.parametrize(
    ("who", "municipality", "status"),
    [
        ("projectbureau", "rijswijk", 200),
        ("projectbureau", "delft", 200),
        ("redacteur", "rijswijk", 200),  # its own
        ("redacteur", "delft", 403),
        ("griffier", "den-haag", 403),
        ("raadslid", "zoetermeer", 403),
        ("", "rijswijk", 302),
    ],
)
def test_it_is_for_the_office_and_the_own_editor(demo, client, who, municipality, status):
    if who:
        client.force_login(get_user_model().objects.get(email=f"{who}@voorbeeld.nl"))
    answer = client.get(f"/edities/voortgang/{municipality}.docx")

    assert answer.status_code == status
    assert (answer.content[:2] == b"PK") == (status == 200)


def test_the_work_list_tells_tasks_and_what_changed_per_round(demo, client):
    from jeugdhulp.briefings.models import Edition

    client.force_login(get_user_model().objects.get(email="projectbureau@voorbeeld.nl"))
    edition = Edition.objects.get(slug="voortgang")
    PassageTaskFactory(edition=edition, what="Passage over de wachttijden")
    block = BlockFactory(edition=edition, heading="Nieuwe kop", text="Een oude zin.", visibility=Visibility.PUBLIC)
    block.text = "Een nieuwe zin."
    block.record(because="scherper gezegd")
    letter = edition.letters.get(municipality__slug="rijswijk")
    passage = LocalPassageFactory(letter=letter, block=block, text="In Rijswijk is besloten.")
    passage.text = "In Rijswijk is ook besloten."
    passage.record(because="aangevuld")
    page = client.get("/edities/voortgang/werklijst/").content.decode()

    assert page.count("Passage over de wachttijden") == 1
    assert "<strong>Nieuwe kop</strong>: gewijzigd (scherper gezegd)<br>Weg: oude<br>Nieuw: nieuwe" in page
    where = f"<strong>Rijswijk, na het blok ‘{block.key}’</strong>"
    assert page.count(f"{where}: toegevoegd") == 1
    assert page.count(f"{where}: gewijzigd (aangevuld)<br>Nieuw: ook") == 1
