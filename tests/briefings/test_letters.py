"""All eighteen letters: fit to be sent, true for their own council, and different on another day."""

import re
from datetime import date

import pytest

from jeugdhulp.briefings.content import CONCEPT_BANNER, RECONSTRUCTION_BANNER
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.visibility import PUBLIC
from tests.briefings.pdf_checks import check_pdf, page_texts
from tests.briefings.real_letters import (
    DEN_HAAG,
    LETTERS,
    MUNICIPALITIES,
    RIJSWIJK,
    between,
    content_of,
    lines_of,
    pdf_of,
)
from tests.briefings.sample_letter import plain


@pytest.mark.once
@pytest.mark.parametrize(("edition", "municipality"), LETTERS)
def test_every_letter_passes_the_checkers_and_says_on_every_page_what_it_is(programme, edition, municipality):
    pdf = pdf_of(edition, municipality)
    pages = [plain(page) for page in page_texts(pdf)]
    told = RECONSTRUCTION_BANNER if (edition, municipality) in (DEN_HAAG, RIJSWIJK) else CONCEPT_BANNER

    assert check_pdf(pdf) == []
    assert [page.count(told) for page in pages] == [1] * len(pages)


@pytest.mark.parametrize(("edition", "municipality"), LETTERS)
def test_only_the_two_real_letters_are_for_readers(programme, edition, municipality):
    shown = content_of(edition, municipality, audience=PUBLIC) is not None

    assert shown == ((edition, municipality) in (DEN_HAAG, RIJSWIJK))


@pytest.mark.parametrize(("edition", "municipality"), LETTERS)
def test_nobody_is_named_but_who_signed(programme, edition, municipality):
    """Contact person and address of an official stand in no letter, though the real one had them."""
    content = content_of(edition, municipality)
    people = {person.name for person in content.signature.signatories} if content.signature else set()
    contacts = {line.value for line in content.header if line.label in ("Contactpersoon", "E-mailadres")}

    assert people == ({"Ilma Merx", "Jan van Zanen"} if (edition, municipality) == DEN_HAAG else set())
    assert contacts == ({""} if municipality == "den-haag" else set())
    # the mailbox of the programme, in the letter to the providers that goes along
    mailboxes = [word for text in content.texts() for word in text.split() if "@" in word]
    assert mailboxes == (["traject2027@sbjh.nl."] if edition == "herfasering" else [])


@pytest.mark.parametrize("edition", ["herfasering", "voortgang"])
@pytest.mark.parametrize("municipality", [m for m in MUNICIPALITIES if m not in ("den-haag", "rijswijk")])
def test_the_other_seven_are_told_nothing_that_is_true_elsewhere_only(programme, edition, municipality):
    content = content_of(edition, municipality)
    texts = [text for text in content.texts() if "Den Haag" in text or "Rijswijk" in text or "Haagse" in text]
    numbers = ("RIS", "OCW", "RV 25", "980", "19 juni", "Toekomstperspectief", "uw raad een brief")

    assert [word for word in numbers if any(word in text for text in content.texts())] == []
    assert texts == (
        []
        if edition == "herfasering"
        else [
            "acht gemeenten (H8); Den Haag: niet bekend",
            "acht gemeenten (H8); Den Haag: lokaal",
            "‘Eerste herziening: splitsing in segmenten’ (doorgevoerd volgens de brief van Den Haag van 3 maart 2026) is gereed.",
        ]
    )
    assert content.missing_fields == ("Datum", "Ons kenmerk")


def test_the_nine_letters_of_an_edition_tell_the_same_facts(programme):
    letters = [content_of("voortgang", municipality) for municipality in MUNICIPALITIES]

    assert {letter.annexes[3].blocks for letter in letters} == {letters[0].annexes[3].blocks}
    assert {letter.annexes[2].blocks for letter in letters} == {letters[0].annexes[2].blocks}


# Another day ----------------------------------------------------------------------------------------------------------


def test_before_the_letter_was_written_the_plan_is_the_older_one(programme):
    steps = between(lines_of(*DEN_HAAG, date(2026, 2, 1)), "Planning", "Bijlagen")

    assert [line for line in steps[2:-4] if not re.fullmatch(r"\d\.", line)] == [
        "De komende periode:",
        "Publicatie conceptdocumenten tweede herziening (8 december 2025): vervalt",
        "Aangepaste fasering van het inkooptraject, waarbij de huidige contracten worden verlengd",
        "Voorbereiding van de implementatie, met een uitgebreide uitvoeringstoets",
        "Begin 2026:",
        "Collegebehandeling besluit eerste herziening, indeling naar segmenten",
        "Collegebehandeling richtinggevende besluiten inhoudelijke transformatie per segment",
    ]


def test_before_the_letter_was_written_there_was_no_list_of_risks(programme):
    lines = lines_of(*DEN_HAAG, date(2026, 2, 1))

    assert between(lines, "Risicoparagraaf", "Planning")[-1] == "Hierover is op deze datum niets verwerkt."
    assert [line for line in lines if line == "Beheersmaatregelen"] == []


def test_in_april_2025_the_three_first_tables_stand_in_the_letter(programme):
    content = content_of(*DEN_HAAG, day=date(2025, 4, 15))
    planning = next(section for section in content.sections if section.heading == "Planning")
    tables = [(block.caption, len(block.rows)) for block in planning.blocks if hasattr(block, "caption")]

    assert tables == [
        ("Stappen inkoopstrategie", 4),
        ("Inkoop nieuwe contracten", 6),
        ("Herziening overeenkomsten", 6),
    ]


def test_before_the_first_fact_a_letter_says_that_nothing_was_known(programme):
    content = content_of(*DEN_HAAG, day=date(2020, 1, 1))

    assert list(content.texts()).count("Hierover is op deze datum niets verwerkt.") == 8
    assert check_pdf(render_pdf(content)) == []
