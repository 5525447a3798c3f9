"""The file of an annex: served as it was added, to who may see the letter; one that is not there is told as missing."""

import pytest
from django.contrib.auth import get_user_model

from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.enums import AnnexKind
from jeugdhulp.briefings.models import AnnexFile, Letter
from jeugdhulp.briefings.uploads import DamagedFile, bytes_of, keep_upload
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility
from tests.briefings.test_texts_and_files import pdf
from tests.factories import AnnexFactory, PublicationFactory, UserFactory

WHO = ["", "raadslid", "griffier", "redacteur", "projectbureau"]


@pytest.fixture
def den_haag(demo):
    """The reconstructed letter of Den Haag, which everyone may see."""
    return Letter.objects.get(edition__slug="voortgang", municipality__slug="den-haag")


@pytest.fixture
def rijswijk(demo):
    """The concept of Rijswijk, for the office and Rijswijk's own editor."""
    return Letter.objects.get(edition__slug="voortgang", municipality__slug="rijswijk")


def add(letter, *, number=8, data=None, visibility=Visibility.PUBLIC, **more):
    annex = AnnexFactory(edition=letter.edition, number=number, title="De notitie", visibility=visibility, **more)
    kept = keep_upload(annex, name="notitie.pdf", data=data or pdf(), by=UserFactory(), because="voor een test")
    PublicationFactory()
    return kept


def asked(client, letter, number=8):
    """Per reader the status, and whether the bytes came."""
    found = {}
    for who in WHO:
        client.logout()
        if who:
            client.force_login(get_user_model().objects.get(email=f"{who}@voorbeeld.nl"))
        answer = client.get(f"/bijlagen/{letter.id}/{number}.pdf")
        found[who] = (answer.status_code, answer.content[:5] == b"%PDF-")
    return found


YES, NO = (200, True), (404, False)


def test_the_bytes_as_they_were_added(den_haag, client):
    data = pdf()
    add(den_haag, data=data)
    answer = client.get(f"/bijlagen/{den_haag.id}/8.pdf")

    assert (answer.content, answer["Content-Type"]) == (data, "application/pdf")
    assert answer["Content-Disposition"] == f'inline; filename="brief-{den_haag.id}-bijlage-8.pdf"'


def test_an_annex_of_a_public_letter_is_for_everyone(den_haag, client):
    add(den_haag)
    assert asked(client, den_haag) == dict.fromkeys(WHO, YES)


def test_an_annex_that_is_internal_is_for_who_works_on_the_edition(den_haag, client):
    add(den_haag, visibility=Visibility.INTERNAL)
    assert asked(client, den_haag) == dict.fromkeys(WHO, NO) | {"projectbureau": YES, "redacteur": YES}


def test_an_annex_of_a_concept_is_for_who_sees_the_concept(rijswijk, client):
    add(rijswijk)
    assert asked(client, rijswijk) == dict.fromkeys(WHO, NO) | {"projectbureau": YES, "redacteur": YES}


def test_an_annex_of_one_municipality_goes_with_its_letter_alone(den_haag, rijswijk, client):
    add(rijswijk, municipality=rijswijk.municipality)
    assert asked(client, den_haag) == dict.fromkeys(WHO, NO)


def test_before_it_is_published_only_the_office_reads_it(den_haag, client):
    annex = AnnexFactory(edition=den_haag.edition, number=8, public=True, kind=AnnexKind.UPLOADED)
    PublicationFactory()
    keep_upload(annex, name="a.pdf", data=pdf(), by=UserFactory(), because="voor een test")

    assert asked(client, den_haag) == dict.fromkeys(WHO, NO) | {"projectbureau": YES}


def test_the_letter_names_it_and_its_page_leads_to_it(den_haag, client):
    add(den_haag)
    page = client.get(f"/brieven/{den_haag.id}/").content.decode()

    assert page.count(f'href="/bijlagen/{den_haag.id}/8.pdf"') == 1
    assert page.count("De notitie (bijgevoegd)") == 1


def test_a_file_that_is_not_there_is_told_as_missing(den_haag, client):
    AnnexFactory(edition=den_haag.edition, number=8, title="De notitie", public=True, kind=AnnexKind.UPLOADED)
    snapshot = Snapshot(OFFICE)
    content = compose(letter_for(snapshot, id=den_haag.id), snapshot)

    assert [annex.state for annex in content.annexes if annex.number == 8] == ["het bestand ontbreekt nog"]
    assert asked(client, den_haag) == dict.fromkeys(WHO, NO)


def test_bytes_that_changed_are_not_given_out(den_haag, client):
    kept = add(den_haag)
    AnnexFile.objects.filter(id=kept.id).update(data=b"%PDF-1.7 iets anders")

    with pytest.raises(DamagedFile, match="niet meer wat er is toegevoegd"):
        bytes_of(AnnexFile.objects.get(id=kept.id))
    answer = client.get(f"/bijlagen/{den_haag.id}/8.pdf")
    assert (answer.status_code, answer.context["message"].split(".")[0]) == (
        500,
        "Een bijlage bij deze brief is niet meer zoals zij is toegevoegd",
    )
