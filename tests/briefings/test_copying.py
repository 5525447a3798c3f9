"""A new edition from an earlier one: what comes along, what does not, and from the list in the admin."""

from datetime import date

from django.contrib.auth import get_user_model

from jeugdhulp.briefings.copying import copy_edition
from jeugdhulp.briefings.enums import AnnexKind, LetterState
from jeugdhulp.briefings.models import Annex, Block, Edition, HeaderValue, Letter, LocalPassage
from jeugdhulp.visibility import Visibility


def test_blocks_annexes_and_letters_come_along_and_nothing_that_only_counted_then(programme):
    old = Edition.objects.get(slug="voortgang")
    replaced = Letter.objects.filter(edition=old).first()
    correction = {"replaces": replaced, "replaces_because": "De datum klopte niet."}
    Letter(edition=old, municipality=replaced.municipality, **correction).record(because="Correctie", by=None)
    new = copy_edition(old, by=None, reference_date=date(2026, 11, 22))

    assert (new.slug, new.previous, new.reconstruction, new.visibility) == (
        "voortgang-2026-11",
        old,
        False,
        Visibility.INTERNAL,
    )
    told = ("key", "order", "kind", "heading", "text", "for_municipality_id")
    assert list(Block.objects.filter(edition=new).values_list(*told)) == list(
        Block.objects.filter(edition=old).values_list(*told)
    )
    assert {letter.state for letter in Letter.objects.filter(edition=new)} == {LetterState.DRAFT}
    assert Letter.objects.filter(edition=new, original=None, dated=None, visibility="intern").count() == 9
    assert Annex.objects.filter(edition=new).count() == Annex.objects.filter(edition=old).count()
    assert Annex.objects.filter(edition=new, kind=AnnexKind.UPLOADED).count() == 0
    assert HeaderValue.objects.filter(letter__edition=new).count() == 0
    assert LocalPassage.objects.filter(letter__edition=new).count() == 0


def test_two_copies_on_one_day_have_two_names(programme):
    old = Edition.objects.get(slug="voortgang")
    day = date(2026, 11, 22)
    first, second = (copy_edition(old, by=None, reference_date=day).slug for _ in range(2))
    third = copy_edition(Edition.objects.get(slug=first), by=None, reference_date=date(2027, 2, 1)).slug

    assert (first, second, third) == ("voortgang-2026-11", "voortgang-2026-11-2", "voortgang-2027-02")


def test_the_office_copies_from_the_list(demo, client):
    client.force_login(get_user_model().objects.get(email="projectbureau@voorbeeld.nl"))
    old = Edition.objects.get(slug="herfasering")
    client.post("/beheer/briefings/edition/", {"action": "copy", "_selected_action": [old.id]})

    assert [edition.previous for edition in Edition.objects.filter(slug__startswith="herfasering-")] == [old]
