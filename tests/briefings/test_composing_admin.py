"""The forms of composing: the buttons over a text, a file with an annex, and who says that a promise is settled."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile

from jeugdhulp.briefings.enums import BlockKind
from jeugdhulp.briefings.models import AnnexFile, Block, Commitment, Edition, HeaderField, Letter
from jeugdhulp.region.models import Signatory
from tests.admin.forms import fields_of
from tests.briefings.test_texts_and_files import pdf
from tests.factories import AnnexFactory, BlockFactory


def signed_in(client, who):
    client.force_login(get_user_model().objects.get(email=f"{who}@voorbeeld.nl"))
    return client


def test_the_form_of_an_edition_has_its_scripts_and_its_letters(demo, client):
    edition = Edition.objects.get(slug="voortgang")
    page = signed_in(client, "projectbureau").get(f"/beheer/briefings/edition/{edition.id}/change/").content.decode()

    assert [page.count(f'src="/static/jeugdhulp/{name}.js"') for name in ("markdown", "preview")] == [1, 1]
    assert page.count('<option value="/brieven/') == 9
    assert page.count("<script>") == 0


@pytest.mark.parametrize(("who", "offered"), [("projectbureau", False), ("griffier", True)])
def test_only_the_clerk_says_that_the_council_settled_a_promise(demo, client, who, offered):
    promise = Commitment.objects.get(number="980")
    form = signed_in(client, who).get(f"/beheer/briefings/commitment/{promise.id}/change/").context["adminform"].form

    assert ("afgedaan" in dict(form.fields["state"].choices)) is offered


@pytest.mark.parametrize(("data", "kept"), [(pdf(), 1), (b"geen pdf", 0)])
def test_a_file_goes_with_an_annex_by_its_form(demo, client, data, kept):
    annex = AnnexFactory(edition=Edition.objects.get(slug="voortgang"))
    address = f"/beheer/briefings/annex/{annex.id}/change/"
    page = signed_in(client, "projectbureau").get(address)
    upload = SimpleUploadedFile("bijlage.pdf", data, "application/pdf")
    client.post(address, fields_of(page, change_reason="binnengekomen", upload=upload))

    annex.refresh_from_db()
    assert (AnnexFile.objects.filter(annex=annex).count(), annex.kind) == (kept, "toegevoegd" if kept else "ontbreekt")


def test_the_form_of_a_letter_offers_what_fits_that_letter_alone(demo, client):
    letter = Letter.objects.get(edition__slug="herfasering", municipality__slug="rijswijk")
    page = signed_in(client, "projectbureau").get(f"/beheer/briefings/letter/{letter.id}/change/")
    offered = {}
    for formset in page.context["inline_admin_formsets"]:
        for name in ("field", "block", "signatory"):
            if name in formset.formset.empty_form.fields:
                offered[name] = {key.value for key, _ in formset.formset.empty_form.fields[name].choices if key}

    assert offered == {
        "field": set(HeaderField.objects.filter(style__municipality__slug="rijswijk").values_list("id", flat=True)),
        "block": set(Block.objects.filter(edition__slug="herfasering").values_list("id", flat=True)),
        "signatory": set(Signatory.objects.filter(municipality__slug="rijswijk").values_list("id", flat=True)),
    }


def test_the_columns_of_a_block_are_boxes_to_tick(demo, client):
    block = BlockFactory(edition=Edition.objects.get(slug="voortgang"), kind=BlockKind.MONEY, columns="bedrag")
    address = f"/beheer/briefings/block/{block.id}/change/"
    page = signed_in(client, "projectbureau").get(address)
    field = page.context["adminform"].form["columns"]
    assert [(box.data["label"], box.data["selected"]) for box in field.subwidgets] == [
        ("Jaar", False),
        ("Aard", False),
        ("Bedrag", True),
    ]

    client.post(address, fields_of(page, change_reason="korter", columns=["Jaar", "Bedrag"]))
    block.refresh_from_db()
    assert block.columns == "Jaar; Bedrag"


def test_a_column_that_another_kind_has_is_refused_with_those_there_are(demo, client):
    block = BlockFactory(edition=Edition.objects.get(slug="voortgang"), kind=BlockKind.MONEY)
    address = f"/beheer/briefings/block/{block.id}/change/"
    page = signed_in(client, "projectbureau").get(address)
    answer = client.post(address, fields_of(page, change_reason="anders", columns=["Beoogd"]))

    assert answer.context["adminform"].form.errors == {
        "columns": ["‘Beoogd’ is geen kolom van dit blok. Kies uit: Jaar; Aard; Bedrag."]
    }
