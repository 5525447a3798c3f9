"""Issuing, withdrawing and replacing: whole or not at all, and then for ever the same bytes."""

import hashlib
import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from jeugdhulp.briefings.actions import adopt, issue, reopen, replace, withdraw
from jeugdhulp.briefings.actions import issuing as module
from jeugdhulp.briefings.actions.issuing import Rendered
from jeugdhulp.briefings.check import characters
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.content import LetterContent, canonical_json
from jeugdhulp.briefings.enums import LetterState
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.models import IssuedLetter, Letter, LetterEnding
from jeugdhulp.briefings.parts import ContentError
from jeugdhulp.briefings.restoring import content_of
from jeugdhulp.region.actions import last_published
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility
from tests.briefings.pdf_checks import check_pdf, page_texts
from tests.briefings.real_letters import DEN_HAAG, RIJSWIJK
from tests.briefings.real_letters import content_of as real_content
from tests.briefings.sample_letter import sample_letter
from tests.briefings.sending import DAY, adopted, make_region, sent

pytestmark = pytest.mark.django_db


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_sent_letter_is_kept_whole_with_the_hash_of_each_part():
    region = make_region()

    issued = IssuedLetter.objects.get(id=sent(region).id)

    letter = Letter.objects.get(id=region.letters["rijswijk"].id)
    assert (letter.state, letter.visibility) == (LetterState.ISSUED, Visibility.PUBLIC)
    assert check_pdf(bytes(issued.pdf)) == []
    assert [digest(bytes(part)) for part in (issued.pdf, issued.html, issued.facts)] == [
        issued.sha256,
        issued.html_sha256,
        issued.facts_sha256,
    ]
    assert issued.facts_sha256 == issued.adoption.sha256
    assert json.loads(bytes(issued.facts)) == json.loads(issued.adoption.content)
    assert "De inkoop ligt op koers." in bytes(issued.html).decode()
    assert "CONCEPT" not in page_texts(bytes(issued.pdf))[0]
    assert (issued.subject, issued.dated, issued.filename) == ("Voortgang", DAY, "voortgang-rijswijk-2026-03-03")


def test_rendered_anew_from_its_facts_it_is_the_same_letter():
    issued = IssuedLetter.objects.get(id=sent(make_region()).id)

    again = Rendered.of(content_of(bytes(issued.facts)))

    assert (again.pdf, again.html, again.facts) == (bytes(issued.pdf), bytes(issued.html), bytes(issued.facts))


@pytest.mark.parametrize("which", [DEN_HAAG, RIJSWIJK])
def test_the_facts_of_a_real_letter_hold_all_of_it(programme, which):
    content = real_content(*which)

    assert content_of(canonical_json(content.to_facts())) == content


def test_the_facts_of_every_kind_of_block_hold_all_of_it():
    content = sample_letter()

    assert isinstance(content, LetterContent)
    assert content_of(canonical_json(content.to_facts())) == content


@pytest.mark.parametrize(
    "facts",
    ["", "[]", "{}", '{"block":"Widget"}', '{"municipality":"Delft","sections":[{"blocks":[{"block":"Part"}]}]}'],
)
def test_what_are_no_facts_make_no_letter(facts):
    with pytest.raises(ContentError):
        content_of(facts)


def test_a_concept_a_reconstruction_and_a_sent_letter_are_not_sent():
    region = make_region()
    editor, letter = region.editors["rijswijk"], region.letters["rijswijk"]

    with pytest.raises(ValidationError, match="staat op ‘concept’. Deze stap kan alleen bij ‘vastgesteld’"):
        issue(letter=letter, by=editor)
    issue(letter=adopted(region), by=editor)
    with pytest.raises(ValidationError, match="staat op ‘verzonden’"):
        issue(letter=letter, by=editor)
    assert IssuedLetter.objects.count() == 1


@pytest.mark.parametrize("who", ["office", "council_member"])
def test_only_its_own_municipality_sends_withdraws_and_replaces(who):
    region = make_region()
    letter, user = adopted(region), getattr(region, who)

    for step in (
        lambda: issue(letter=letter, by=user),
        lambda: reopen(letter=letter, because="x", by=user),
        lambda: withdraw(letter=letter, because="x", by=region.editors["delft"]),
        lambda: replace(letter=letter, because="x", by=region.editors["delft"]),
    ):
        with pytest.raises(PermissionDenied):
            step()
    assert Letter.objects.get(id=letter.id).state == LetterState.ADOPTED


def test_a_letter_that_was_adopted_anew_while_it_was_rendered_is_not_sent(monkeypatch):
    region = make_region()
    letter, editor = adopted(region), region.editors["rijswijk"]

    def meanwhile(content):
        made = Rendered.of(content)
        reopen(letter=letter, because="toch anders", by=editor)
        adopt(letter=letter, decided_on=DAY, reference="B-2026-8", by=editor)
        return made

    monkeypatch.setattr(module, "Rendered", type("Slow", (), {"of": staticmethod(meanwhile)}))
    with pytest.raises(ValidationError, match="intussen opnieuw vastgesteld"):
        issue(letter=letter, by=editor)
    assert IssuedLetter.objects.count() == 0


def test_a_letter_that_cannot_be_printed_is_not_sent(monkeypatch):
    region = make_region(text="Dit teken kan niet worden gedrukt: \u4e2d")
    with pytest.raises(ValidationError, match="een teken dat niet kan worden afgedrukt"):
        adopted(region)
    # adopted with a typeface that had it
    with monkeypatch.context() as before:
        before.setattr(characters, "missing_in", lambda *_: ())
        letter = adopted(region)

    with pytest.raises(ValidationError) as refused:
        issue(letter=letter, by=region.editors["rijswijk"])
    assert isinstance(refused.value.__cause__, RenderingError)
    assert Letter.objects.get(id=letter.id).state == LetterState.ADOPTED


def test_a_withdrawn_letter_says_why():
    region = make_region()
    issued = sent(region)

    ending = withdraw(letter=issued.letter, because="Er stond een verkeerd bedrag in.", by=region.editors["rijswijk"])

    assert (ending.kind, ending.because) == ("ingetrokken", "Er stond een verkeerd bedrag in.")
    assert Letter.objects.get(id=issued.letter_id).state == LetterState.WITHDRAWN
    with pytest.raises(ValidationError):
        withdraw(letter=issued.letter, because="nog eens", by=region.editors["rijswijk"])


def test_a_correction_is_a_new_letter_that_says_what_it_replaces():
    region = make_region()
    first, editor = sent(region), region.editors["rijswijk"]

    new = replace(letter=first.letter, because="Het bedrag klopte niet.", by=editor)

    assert (new.state, new.dated, new.replaces_id) == (LetterState.DRAFT, None, first.letter_id)
    assert Letter.objects.get(id=first.letter_id).state == LetterState.ISSUED
    with pytest.raises(ValidationError, match="al een brief die deze vervangt"):
        replace(letter=first.letter, because="nog eens", by=editor)
    new.dated = DAY
    new.record(because="de datum", by=editor)
    adopt(letter=new, decided_on=DAY, reference="B-2026-9", by=editor)
    second = issue(letter=new, by=editor)

    told = "Deze brief vervangt onze brief van 3 maart 2026 over dit onderwerp. Het bedrag klopte niet."
    assert told in list(content_of(bytes(second.facts)).texts())
    assert Letter.objects.get(id=first.letter_id).state == LetterState.REPLACED
    assert LetterEnding.objects.get().because == "Het bedrag klopte niet."
    assert letter_for(Snapshot(OFFICE), edition_id=region.edition.id, municipality_id=new.municipality_id).id == new.id
    third = replace(letter=new, because="Weer iets.", by=editor)
    assert compose(letter_for(Snapshot(OFFICE, None, last_published()), id=third.id), Snapshot(OFFICE)).title
