"""A letter that was sent, to take away: the ZIP, the metadata, the sitemap and the feed of its municipality."""

import io
import json
import zipfile
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.actions import withdraw
from jeugdhulp.briefings.models import AnnexFile, IssuedLetter
from jeugdhulp.briefings.uploads import keep_upload
from jeugdhulp.briefings.woo import OFFERED
from jeugdhulp.region.actions import publish
from tests.briefings.sending import LONG_AGO, make_region, sent
from tests.briefings.test_texts_and_files import pdf
from tests.factories import AnnexFactory, IssuedLetterFactory, MunicipalityFactory, UserFactory

pytestmark = pytest.mark.django_db

HERE = "http://testserver"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
DIWOO = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "d": "https://standaarden.overheid.nl/diwoo/metadata/",
}
TOOI = "https://identifier.overheid.nl/tooi"


def second(moment) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds")


@pytest.fixture
def region():
    """Two municipalities, of which Rijswijk has sent its letter with an annex; a second annex is missing."""
    region = make_region(public=True)
    town = region.letters["rijswijk"].municipality
    town.tooi_code = "gm0603"
    town.record(because="de code")
    annex = AnnexFactory(edition=region.edition, number=1, title="Notitie: kosten & baten", public=True, since=LONG_AGO)
    AnnexFactory(edition=region.edition, number=2, title="Zoekgeraakt", public=True, since=LONG_AGO)
    keep_upload(annex, name="n.pdf", data=pdf(), by=region.office, because="voor een test")
    publish(by=None, why="voor een test")
    region.issued = IssuedLetter.objects.select_related("letter", "adoption").get(pk=sent(region).pk)
    return region


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def entries(client, path: str) -> list[tuple[str, str]]:
    feed = ElementTree.fromstring(client.get(path).content)
    return [
        (entry.findtext("a:title", namespaces=ATOM), entry.findtext("a:summary", namespaces=ATOM))
        for entry in feed.iterfind("a:entry", ATOM)
    ]


def test_the_zip_holds_what_was_stored_and_says_what_is_in_it(region):
    issued, client = region.issued, Client()
    path = f"/brieven/{issued.letter_id}.zip"

    answer = client.get(path)
    files = unpacked(answer.content)
    told = json.loads(files.pop("metadata.json"))

    assert answer["Content-Disposition"] == 'attachment; filename="voortgang-rijswijk-2026-03-03.zip"'
    assert client.get(path).content == answer.content
    assert files == {
        "brief-voortgang-rijswijk-2026-03-03.pdf": bytes(issued.pdf),
        "bijlage-1-notitie-kosten-baten.pdf": bytes(AnnexFile.objects.get().data),
        "feiten.json": bytes(issued.facts),
    }
    assert [(file["naam"], file["bytes"]) for file in told.pop("bestanden")] == [
        (name, len(data)) for name, data in files.items()
    ]
    assert told.pop("bijlagen") == [
        {
            "nummer": 1,
            "titel": "Notitie: kosten & baten",
            "stand": "bijgevoegd",
            "bestand": "bijlage-1-notitie-kosten-baten.pdf",
        },
        {"nummer": 2, "titel": "Zoekgeraakt", "stand": "niet ingezien"},
    ]
    assert told == client.get(f"/brieven/{issued.letter_id}/metadata.json").json()

    # an annex whose bytes changed is not given out
    AnnexFile.objects.update(data=b"%PDF-1.7 geknoeid")
    page = client.get(path)
    assert (page.status_code, b"PK" in page.content[:2]) == (500, False)
    assert "Een bijlage bij deze brief is niet meer zoals zij is toegevoegd." in page.content.decode()


def test_metadata_in_the_names_of_diwoo_and_the_letter_in_feed_and_sitemap(region):
    issued, client, here = region.issued, Client(), f"{HERE}/brieven/{region.issued.letter_id}/"
    municipality = {"resource": f"{TOOI}/id/gemeente/gm0603", "label": "gemeente Rijswijk"}

    told = client.get(f"/brieven/{issued.letter_id}/metadata.json").json()
    assert told == {
        "toelichting": OFFERED,
        "openbaarheid": "openbaar",
        "stand": "verzonden",
        "gemeente": "Rijswijk",
        "onderwerp": "Voortgang",
        "datum": "2026-03-03",
        "peildatum": "2026-03-03",
        "verzonden": second(issued.issued_at),
        "collegebesluit": {"datum": "2026-03-03", "kenmerk": "B-2026-7"},
        "adres": here,
        "sha256": issued.sha256,
        "diwoo": {
            "identifiers": [here],
            "publisher": municipality,
            "verantwoordelijke": municipality,
            "titelcollectie": {"officieleTitel": "Voortgang, brief aan de raad van Rijswijk, 3 maart 2026"},
            "classificatiecollectie": {
                "informatiecategorieen": [
                    {"resource": f"{TOOI}/def/thes/kern/c_db4862c3", "label": "vergaderstukken decentrale overheden"}
                ]
            },
            "creatiedatum": "2026-03-03",
            "geldigheid": {"begindatum": "2026-03-03"},
            "language": {
                "resource": "http://publications.europa.eu/resource/authority/language/NLD",
                "label": "Nederlands",
            },
            "format": {"resource": "http://publications.europa.eu/resource/authority/file-type/PDF", "label": "PDF"},
            "documenthandelingen": [
                {
                    "soortHandeling": {"resource": f"{TOOI}/def/thes/kern/c_641ecd76", "label": "vaststelling"},
                    "atTime": "2026-03-03T00:00:00+01:00",
                }
            ],
        },
    }

    listed = ElementTree.fromstring(client.get("/sitemap.xml").content)
    (url,) = listed.findall("s:url", DIWOO)
    assert [part.text for part in url[:2]] == [here.rstrip("/") + ".pdf", second(issued.issued_at)]
    assert [part.tag.partition("}")[2] for part in url.find("d:Document/d:DiWoo", DIWOO)] == list(told["diwoo"])
    publisher = url.find(".//d:publisher", DIWOO)
    assert (publisher.text, publisher.attrib) == ("gemeente Rijswijk", {"resource": municipality["resource"]})
    assert url.findtext(".//d:identifiers/d:identifier", namespaces=DIWOO) == here
    assert b"<url>" not in client.get("/sitemap.xml?gemeente=delft").content
    assert client.get("/sitemap.xml?gemeente=utrecht").status_code == 400

    assert entries(client, "/brieven/rijswijk.atom") == [
        ("Voortgang", "Brief van 3 maart 2026, met de stand van 3 maart 2026.")
    ]
    assert (
        entries(client, "/brieven/delft.atom") == entries(client, "/brieven/rijswijk.atom?peildatum=2026-03-04") == []
    )


def test_of_a_withdrawn_letter_the_notice_is_left(region):
    issued, client = region.issued, Client()
    withdraw(letter=issued.letter, because="Verkeerd bedrag.", by=region.editors["rijswijk"])

    answer = client.get(f"/brieven/{issued.letter_id}.zip")
    assert (answer.status_code, answer.content[:2]) == (410, b"<!")
    assert "Verkeerd bedrag." in answer.content.decode()
    assert b"<url>" not in client.get("/sitemap.xml").content
    assert entries(client, "/brieven/rijswijk.atom") == [
        ("Ingetrokken: Voortgang", "Deze brief is ingetrokken. Reden: Verkeerd bedrag.")
    ]


def test_the_clerk_records_what_the_council_does_with_a_letter_and_everyone_reads_it(client):
    issued = IssuedLetterFactory(letter__public=True, letter__edition__public=True, letter__municipality__public=True)
    publish(by=None, why="voor een test")
    path, add = f"/brieven/{issued.letter_id}/", f"/beheer/briefings/treatment/add/?letter={issued.letter_id}"
    clerk = give_role(user=UserFactory(), role=Role.CLERK, municipality=issued.municipality)
    others = [
        give_role(user=UserFactory(), role=Role.CLERK, municipality=MunicipalityFactory(public=True)),
        give_role(user=UserFactory(), role=Role.COUNCIL_MEMBER, municipality=issued.municipality),
    ]

    def waiting() -> list[tuple[str, str]]:
        groups = client.get("/beheer/").context["waiting"]
        return [(task.name, task.url) for group in groups if "behandeling" in group.title for task in group.tasks]

    client.force_login(clerk)
    assert waiting() == [(issued.subject, f"{path}#behandeling")]
    assert add in client.get(path).content.decode()
    data = {"letter": issued.letter_id, "kind": "bespreken", "meeting_text": "Commissie", "visibility": "openbaar"}
    assert client.post(add, data | {"change_reason": "agenda"}).status_code == 302
    assert waiting() == []
    publish(by=None, why="voor een test")
    for reader in (None, *others):
        client.logout()
        if reader:
            client.force_login(reader)
        page = client.get(path).content.decode()
        assert (">Bespreken<" in page, ">Commissie<" in page, "treatment/add" in page) == (True, True, False)
