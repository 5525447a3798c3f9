"""What changed since the previous letter: against the facts that were frozen in it, on the data of the programme."""

from datetime import date

import pytest

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.actions import adopt, issue
from jeugdhulp.briefings.blocks import ChangeList
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.enums import BlockKind
from jeugdhulp.briefings.models import Edition, HeaderField, Letter
from jeugdhulp.briefings.preparing import prepared
from jeugdhulp.briefings.previous import Told, told_before
from jeugdhulp.briefings.restoring import content_of
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from planning.models import Milestone
from tests.factories import BlockFactory, EditionFactory, HeaderValueFactory, LetterFactory, UserFactory
from tests.moments import noon

FIRST, SECOND = date(2026, 3, 31), date(2026, 4, 30)


def edition_of(day, **columns):
    """An edition for Delft and Rijswijk with news and some facts."""
    edition = EditionFactory(reference_date=day, **columns)
    for order, kind in enumerate([BlockKind.PLAN_TABLE, BlockKind.RISKS, BlockKind.SEGMENTS], start=1):
        BlockFactory(edition=edition, kind=kind, order=order, heading=kind.label, text="")
    BlockFactory(edition=edition, kind=BlockKind.CHANGES, order=9, heading="Nieuws", text="")
    towns = {slug: Municipality.objects.get(slug=slug) for slug in ("delft", "rijswijk")}
    return {slug: LetterFactory(edition=edition, municipality=town, dated=day) for slug, town in towns.items()}


def news(letter) -> list[str]:
    """What the letter would tell now under ‘Nieuws’."""
    (section,) = (one for one in prepared(letter.id).content.sections if one.heading == "Nieuws")
    return [
        "".join(run.text for run in change.subject)
        for block in section.blocks
        if isinstance(block, ChangeList)
        for change in block.changes
    ]


def enter(slug: str, realised: str, since: str) -> None:
    """Record that a step was taken, as counting since a day, and publish it."""
    milestone = Milestone.objects.get(slug=slug)
    milestone.realised_text = realised
    milestone.record(because="gemeld door de projectorganisatie", since=noon(since))
    publish(by=None, why="voor een test")


def test_what_was_entered_late_is_told_in_the_next_letter(programme):
    delft = Municipality.objects.get(slug="delft")
    editor = give_role(user=UserFactory(), role=Role.EDITOR, municipality=delft)
    first = edition_of(FIRST, compare_date=date(2026, 3, 4))
    for field in HeaderField.objects.filter(style__municipality=delft, required=True, default=""):
        if field.key not in ("datum", "onderwerp"):
            HeaderValueFactory(letter=first["delft"], field=field, value="26/001")
    enter("verlenging-contracten", "20 maart 2026", "2026-03-20")
    adopt(letter=first["delft"], decided_on=FIRST, reference="B-1", by=editor)
    issued = issue(letter=first["delft"], by=editor)
    enter("raadsbijeenkomst-h9", "25 maart 2026", "2026-03-25")  # late: it was so before the letter's day
    enter("besluit-herzieningsdocumenten", "15 april 2026", "2026-04-15")
    second = edition_of(SECOND, previous=first["delft"].edition)

    timely = "‘Collegebesluiten over de herzieningsdocumenten’ (15 april 2026) is gereed."
    both = (
        "Twee stappen zijn gereed: ‘Raadsinformatiebijeenkomst voor de negen raden’ (25 maart 2026) en "
        "‘Collegebesluiten over de herzieningsdocumenten’ (15 april 2026)."
    )
    # Rijswijk did not send the first letter, so its council is told what differs between the two days
    assert {slug: news(letter) for slug, letter in second.items()} == {"delft": [both], "rijswijk": [timely]}
    # what it was compared with is what the letter bears: read again with what was known then, it is the same
    known_then = Snapshot(OFFICE, None, issued.adoption.known_by)
    again = compose(letter_for(known_then, id=issued.letter_id), known_then)
    assert again.sections == content_of(bytes(issued.facts)).sections
    now = Snapshot(OFFICE)
    assert compose(letter_for(now, id=issued.letter_id), now).sections != again.sections


MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


@pytest.mark.parametrize(
    ("previous", "day", "told", "found"),
    [
        pytest.param(2, APRIL, [(1, 1, MARCH), (1, 2, MARCH), (2, 2, MARCH)], 2, id="of the edition before, its own"),
        pytest.param(2, APRIL, [(1, 1, MARCH), (2, 2, MARCH)], 1, id="it sent none in that, but one before"),
        pytest.param(2, APRIL, [(1, 5, MARCH)], None, id="no letter in what went before: a first letter"),
        pytest.param(2, MARCH, [(1, 2, APRIL)], None, id="asked for a day before the previous letter"),
        pytest.param(None, APRIL, [(1, 5, MARCH), (1, 1, APRIL)], 1, id="no edition is named: the last one"),
        pytest.param(None, APRIL, [(1, 3, MARCH), (1, 4, APRIL)], None, id="not its own edition, not of another kind"),
    ],
)
def test_which_letter_a_council_had_before(previous, day, told, found):
    """Editions 1 ← 2 ← 3 and 5 are letters to the council, 4 is one to providers; the letter is of edition 3."""
    backs = {1: None, 2: 1, 3: previous, 4: None, 5: None}
    kinds = {4: "aanbiedersbrief"}
    editions = {id: Edition(id=id, previous_id=back) for id, back in backs.items()}
    for id, kind in kinds.items():
        editions[id].kind = kind
    letters = [Told(town, edition, on, noon("2026-05-01")) for town, edition, on in told]

    before = told_before(Letter(edition=editions[3], municipality_id=1), day, letters, editions)

    assert before == next((one for one in letters if one.municipality_id == 1 and one.edition_id == found), None)
    paper = Letter(edition=editions[3], municipality_id=1, original_id=1)
    assert told_before(paper, day, letters, editions) is None


def test_editions_that_name_each_other_lead_nowhere():
    editions = {1: Edition(id=1, previous_id=2), 2: Edition(id=2, previous_id=1)}

    assert told_before(Letter(edition=editions[1], municipality_id=1), APRIL, [], editions) is None
