"""Letters from the command line: where they land, what bad input is told, and that only what was published is in."""

import os
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from jeugdhulp.briefings.models import Edition, Letter
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Municipality
from risks.models import Risk
from tests.briefings.pdf_checks import check_pdf, page_texts, pdf_text
from tests.moments import noon

HERFASERING = {"edition": "herfasering", "municipality": "rijswijk"}


def render(**options) -> str:
    """What the command says."""
    said = StringIO()
    call_command("render_letter", stdout=said, **options)
    return said.getvalue().strip()


def refusal(**options) -> str:
    with pytest.raises(CommandError) as refused:
        render(**options)
    return str(refused.value)


def test_one_letter(programme, tmp_path):
    file = tmp_path / "brief.pdf"

    assert render(**HERFASERING, out=str(file)) == f"1 brief gemaakt: {file}"
    assert pdf_text(file.read_bytes()).split("\n")[0] == "Gemeente Rijswijk"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_a_letter_that_was_made_before_is_replaced(programme, tmp_path):
    file = tmp_path / "brief.pdf"
    file.write_text("vorige")
    render(**HERFASERING, out=str(file))

    assert file.read_bytes()[:5] == b"%PDF-"


def test_all_letters_of_an_edition_with_a_progress_bar(programme, tmp_path, capsys):
    folder = tmp_path / "nieuw" / "brieven"

    assert render(edition="herfasering", all=True, out=str(folder)) == f"9 brieven gemaakt: {folder}"
    assert sorted(path.name for path in folder.iterdir()) == [
        "herfasering-delft.pdf",
        "herfasering-den-haag.pdf",
        "herfasering-leidschendam-voorburg.pdf",
        "herfasering-midden-delfland.pdf",
        "herfasering-pijnacker-nootdorp.pdf",
        "herfasering-rijswijk.pdf",
        "herfasering-wassenaar.pdf",
        "herfasering-westland.pdf",
        "herfasering-zoetermeer.pdf",
    ]
    senders = [pdf_text(path.read_bytes()).split("\n")[0] for path in sorted(folder.iterdir())]
    assert senders == [
        "Gemeente Delft",
        "Gemeente Den Haag",
        "Gemeente Leidschendam-Voorburg",
        "Gemeente Midden-Delfland",
        "Gemeente Pijnacker-Nootdorp",
        "Gemeente Rijswijk",
        "Gemeente Wassenaar",
        "Gemeente Westland",
        "Gemeente Zoetermeer",
    ]
    assert {path.name: check_pdf(path.read_bytes()) for path in folder.iterdir()} == {
        path.name: [] for path in folder.iterdir()
    }
    progress = capsys.readouterr().err
    assert [progress.lstrip().startswith("Brieven:"), "9/9" in progress] == [True, True]


def test_one_letter_shows_no_progress_bar(programme, tmp_path, capsys):
    render(**HERFASERING, out=str(tmp_path / "brief.pdf"))

    assert capsys.readouterr().err == ""


def test_another_reference_date_is_told_at_the_end(programme, tmp_path):
    file = tmp_path / "brief.pdf"
    render(**HERFASERING, out=str(file), peildatum="2025-11-01")

    lines = pdf_text(file.read_bytes()).split("\n")
    told = [line for line in lines if line.startswith("Deze brief is samengesteld")]
    assert told == ["Deze brief is samengesteld uit de gegevens zoals die stonden op 1 november 2025."]


def test_what_waits_for_publication_is_in_no_letter(programme, tmp_path):
    risk = Risk.objects.get(code="r2")
    risk.title = "Nog niet gepubliceerde titel"
    risk.record(because="voor een test", since=noon("2026-03-03") + timedelta(hours=1))
    file = tmp_path / "brief.pdf"
    render(edition="voortgang", municipality="den-haag", out=str(file))

    titles = [line for line in pdf_text(file.read_bytes()).split("\n") if line.startswith("2. ")]
    assert titles == [
        "2. Per segment een concrete inhoudelijke opgave",
        "2. Vertraging herzieningen of aanbesteding door juridische procedures van aanbieders",
    ]
    assert ["gepubliceerde titel" in page for page in page_texts(file.read_bytes())] == [False] * 9


# Bad input ------------------------------------------------------------------------------------------------------------


def test_an_unknown_edition(programme, tmp_path):
    said = refusal(edition="herfassering", municipality="rijswijk", out=str(tmp_path / "brief.pdf"))

    assert said == "De editie ‘herfassering’ is niet bekend. Kies uit: voortgang, aanbieders-herfasering, herfasering."


def test_an_unknown_municipality(programme, tmp_path):
    said = refusal(edition="herfasering", municipality="leiden", out=str(tmp_path / "brief.pdf"))

    names = ", ".join(m.slug for m in Municipality.objects.all())
    assert said == f"De gemeente ‘leiden’ is niet bekend. Kies uit: {names}."
    assert list(tmp_path.iterdir()) == []


def test_a_municipality_without_a_letter(programme, tmp_path):
    said = refusal(edition="herfasering", municipality="voorschoten", out=str(tmp_path / "brief.pdf"))

    assert said == "Voorschoten heeft geen brief in de editie ‘herfasering’. Maak die eerst in het beheer."


@pytest.mark.parametrize("options", [{}, {"municipality": "rijswijk", "all": True}])
def test_neither_or_both_of_one_and_all(programme, tmp_path, options):
    said = refusal(edition="herfasering", out=str(tmp_path / "brief.pdf"), **options)

    assert said == "Noem één gemeente met --municipality, of kies --all."


def test_an_unreadable_date(programme, tmp_path):
    said = refusal(**HERFASERING, out=str(tmp_path / "brief.pdf"), peildatum="3 maart")

    assert said == (
        "De peildatum ‘3 maart’ is geen datum. Schrijf een dag als jaar-maand-dag, bijvoorbeeld 2025-04-15."
    )


def test_a_date_to_come(programme, tmp_path):
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    said = refusal(**HERFASERING, out=str(tmp_path / "brief.pdf"), peildatum=tomorrow)

    assert said == (
        f"De peildatum {tomorrow} ligt in de toekomst. Kies vandaag of een eerdere dag: "
        "een brief vertelt wat op zijn peildatum bekend was."
    )


def test_today_is_no_date_to_come(programme, tmp_path):
    today = timezone.localdate().isoformat()

    assert render(**HERFASERING, out=str(tmp_path / "brief.pdf"), peildatum=today) != ""


def test_a_folder_that_is_not_there(programme, tmp_path):
    file = tmp_path / "weg" / "brief.pdf"

    assert refusal(**HERFASERING, out=str(file)) == (
        f"Het bestand ‘{file}’ kan niet worden geschreven: de map bestaat niet. "
        "Kies een bestandsnaam in een map die bestaat en waarin u mag schrijven."
    )


def test_a_folder_where_a_file_should_be(programme, tmp_path):
    assert refusal(**HERFASERING, out=str(tmp_path)) == (
        f"Het bestand ‘{tmp_path}’ kan niet worden geschreven: het is een map. "
        "Kies een bestandsnaam in een map die bestaat en waarin u mag schrijven."
    )


def test_a_file_where_a_folder_should_be(programme, tmp_path):
    file = tmp_path / "brieven"
    file.write_text("bestaat al")

    assert refusal(edition="herfasering", all=True, out=str(file)) == (
        f"De map ‘{file}’ kan niet worden gemaakt: er staat al een bestand met die naam. Kies een andere map."
    )
    assert file.read_text() == "bestaat al"


def test_a_place_where_nobody_may_write(programme):
    # A place in the kernel's own folder: also the superuser, who may write anywhere else, is refused there.
    file = Path(f"/proc/{os.getpid()}/brief.pdf")
    said = refusal(**HERFASERING, out=str(file))

    assert said.startswith(f"Het bestand ‘{file}’ kan niet worden geschreven: ")
    assert said.endswith("Kies een bestandsnaam in een map die bestaat en waarin u mag schrijven.")


def test_a_letter_that_cannot_be_printed(programme, tmp_path):
    letter = Letter.objects.get(
        edition=Edition.objects.get(slug="herfasering"), municipality=Municipality.objects.get(slug="rijswijk")
    )
    letter.subject = "Nieuwe fasering 😀"
    letter.record(because="voor een test")
    publish(by=None, why="voor een test")
    file = tmp_path / "brief.pdf"

    assert refusal(**HERFASERING, out=str(file)).startswith(
        "De brief van Rijswijk kan niet worden gemaakt. In “Nieuwe fasering 😀” staat een teken dat niet in de brief kan "
        "worden afgedrukt"
    )
    assert not file.exists()


def test_nothing_was_published_yet(db, tmp_path):
    assert refusal(**HERFASERING, out=str(tmp_path / "brief.pdf")) == (
        "Er is nog niets gepubliceerd. Laad eerst het programma: manage.py load_programme."
    )
