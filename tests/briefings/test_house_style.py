"""The look of a municipality's letters: its typeface, and its logo from upload to a letter that was sent."""

import re
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document
from PIL import Image

from jeugdhulp.admin.told import tell
from jeugdhulp.briefings.actions import issue
from jeugdhulp.briefings.actions.issuing import Rendered
from jeugdhulp.briefings.content import LetterStyle
from jeugdhulp.briefings.digests import digest
from jeugdhulp.briefings.errors import RenderingError
from jeugdhulp.briefings.logos import LARGEST, clean_logo, keep_logo, logo_bytes
from jeugdhulp.briefings.models import Adoption, HouseStyle, IssuedLetter, Logo
from jeugdhulp.briefings.parts import ContentError
from jeugdhulp.briefings.preparing import prepared
from jeugdhulp.briefings.rendering import render_pdf
from jeugdhulp.briefings.restoring import content_of
from jeugdhulp.briefings.typefaces import SANS, SERIF
from jeugdhulp.briefings.word import render_word
from tests.admin.forms import address, change, errors_of
from tests.briefings.logo import logo_png
from tests.briefings.pdf_checks import check_pdf
from tests.briefings.sample_letter import small_letter
from tests.briefings.sending import adopted, make_region
from tests.factories import HouseStyleFactory, UserFactory

pytestmark = pytest.mark.django_db
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def look_of(pdf: bytes) -> tuple[set[str], list[str]]:
    """The families of type in a PDF, and the alternative text of each of its pictures."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        things = [thing for thing in opened.objects if isinstance(thing, pikepdf.Dictionary)]
        fonts = {str(thing.BaseFont).split("+")[-1] for thing in things if thing.get("/Type") == "/Font"}
        told = [str(thing.Alt) for thing in things if thing.get("/S") == "/Figure"]
    return {re.sub(r"(,.*|-Bold|-Semi-Bold|-Italic)$", "", name) for name in fonts}, told


def upload(data: bytes, name="logo.png"):
    return SimpleUploadedFile(name, data, "image/png")


@pytest.mark.parametrize(("typeface", "family"), [(SANS, "Source-Sans-3"), (SERIF, "Source-Serif-4")])
def test_a_letter_is_set_in_the_typeface_of_its_house_style_with_its_logo(typeface, family):
    logo = keep_logo(clean_logo(logo_png()), by=UserFactory())
    style = LetterStyle(
        "Gemeente V", footer_line="Voet", typeface=typeface, logo=logo.sha256, logo_text="Logo van Gemeente V"
    )
    content = small_letter(style=style)

    pdf = render_pdf(content)

    assert check_pdf(pdf) == []
    assert look_of(pdf) == ({family}, ["Logo van Gemeente V"])
    (picture,) = Document(BytesIO(render_word(content))).inline_shapes
    assert (picture._inline.docPr.get("descr"), round(picture.width / picture.height)) == ("Logo van Gemeente V", 3)


def test_a_character_that_only_the_other_typeface_has_is_refused():
    words = "Alles is gedaan ✔."
    style = LetterStyle("Gemeente V", typeface=SERIF)
    assert render_pdf(small_letter(words)).startswith(b"%PDF")
    with pytest.raises(RenderingError, match="een teken dat niet in de brief kan worden afgedrukt"):
        render_pdf(small_letter(words, style=style))


def test_a_letter_is_not_printed_without_its_logo():
    style = LetterStyle("Gemeente V", logo="0" * 64, logo_text="Logo")
    with pytest.raises(RenderingError, match="Het logo van deze brief ontbreekt of is beschadigd."):
        render_pdf(small_letter(style=style))
    for wrong in ({"typeface": "comic"}, {"logo": "../../x", "logo_text": "x"}, {"logo": "0" * 64}):
        with pytest.raises(ContentError):
            LetterStyle("Gemeente V", **wrong)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b"\x89PNG" + b"0" * LARGEST,
            "Dit bestand is groter dan 1 MB. Maak de afbeelding kleiner en kies haar opnieuw.",
        ),
        (SVG, "Dit is geen PNG. Sla het logo op als PNG en kies dat bestand."),
        (logo_png()[:400], "Deze afbeelding is beschadigd. Maak haar opnieuw en kies dat bestand."),
        (
            logo_png(3001, 10),
            "Dit logo is 3001 bij 10 beeldpunten. Maak het ten hoogste 3000 breed en hoog.",
        ),
        (
            logo_png(200, 299),
            "Dit logo is 200 bij 299 beeldpunten. Kies er een van ten minste 300 breed of hoog; kleiner is niet scherp.",
        ),
    ],
    ids=["too big", "a script", "torn", "too wide", "too small"],
)
def test_what_cannot_head_a_letter_is_refused_in_words(data, told):
    with pytest.raises(ValidationError) as refused:
        clean_logo(data)
    assert refused.value.messages == [told]


def test_nothing_hidden_in_the_file_is_kept():
    assert b"J. Voorbeeld" in logo_png(maker="J. Voorbeeld")
    assert clean_logo(logo_png(maker="J. Voorbeeld")) == clean_logo(logo_png())
    with Image.open(BytesIO(clean_logo(logo_png()))) as kept, Image.open(BytesIO(logo_png())) as given:
        assert (kept.info, kept.tobytes()) == ({}, given.tobytes())


def test_the_own_editor_adds_replaces_and_removes_the_logo(client):
    region = make_region()
    style = HouseStyleFactory(municipality=region.letters["rijswijk"].municipality, sender="Gemeente Rijswijk")
    client.force_login(region.editors["rijswijk"])
    first, second = (digest(clean_logo(logo_png(colour=colour))) for colour in ("#145a3c", "#aa0000"))

    refused = change(client, style, logo=upload(SVG), change_reason="x")
    assert errors_of(refused) == {"logo": ["Dit is geen PNG. Sla het logo op als PNG en kies dat bestand."]}
    found = []
    for given in ({"logo": upload(logo_png())}, {"logo": upload(logo_png(colour="#aa0000"))}, {"logo-clear": "on"}):
        assert change(client, style, change_reason="Aangeleverd", **given).status_code == 302
        shown = client.get(address(style)).content.decode().count('src="data:image/png;base64,')
        found.append((HouseStyle.objects.get(id=style.id).logo, shown))

    assert found == [(first, 1), (second, 1), ("", 0)]
    assert {logo.sha256 for logo in Logo.objects.all()} == {first, second}
    (row,) = tell(HouseStyle, style.history.order_by("-history_id")[:2], region.office, 1)
    assert [(d.label, d.was, d.now) for d in row.differences] == [("Logo", f"afbeelding {second[:8]}", "leeg")]


def test_an_adopted_letter_keeps_its_logo_and_is_made_again_with_it():
    region = make_region()
    editor = region.editors["rijswijk"]
    first, second = (keep_logo(clean_logo(logo_png(colour=colour)), by=editor) for colour in ("#145a3c", "#aa0000"))
    style = HouseStyleFactory(
        municipality=region.letters["rijswijk"].municipality, sender="Gemeente Rijswijk", logo=first.sha256, public=True
    )
    letter = adopted(region)
    style.logo = second.sha256
    style.record(because="een nieuw logo")

    issued = IssuedLetter.objects.get(id=issue(letter=letter, by=editor).id)
    facts = content_of(bytes(issued.facts))

    assert facts.style.logo == first.sha256 and facts.sha256 == Adoption.objects.get(letter=letter).sha256
    assert logo_bytes(facts.style.logo) == clean_logo(logo_png())
    assert prepared(letter.id).content.style.logo == second.sha256
    assert Rendered.of(facts).pdf == bytes(issued.pdf)
    assert look_of(bytes(issued.pdf))[1] == ["Logo van Gemeente Rijswijk"]


def test_the_facts_of_letters_from_before_stay_what_they_were():
    assert small_letter().to_facts()["style"].keys() == {
        "sender_name", "primary", "on_primary", "address_line", "footer_line",
    }  # fmt: skip
