"""What is wrong in a file is told with file, line and a sentence, and nothing is half loaded."""

import pytest
from django.core.management import CommandError, call_command

from jeugdhulp.history import recorded_models
from jeugdhulp.programme.errors import ProgrammeError
from jeugdhulp.region.models import Publication
from planning.periods import UnreadablePeriod, parse_period

pytestmark = [pytest.mark.django_db, pytest.mark.once]

GOOD = """
reason: proef
visibility: openbaar
steps:
  - at: 2025-04-15
    records:
      region.Municipality:
        delft: {name: Delft, slug: delft}
      planning.Track:
        inkoop: {name: Inkoop, slug: inkoop, order: 1}
"""

# the lines that replace the last one, and what is said about them
IN_A_RECORD = {
    "double key": (
        "        delft: {name: D, slug: d}\n        delft: {name: E, slug: e}",
        10,
        "‘delft’ staat er twee keer; de eerste staat op regel 9.",
    ),
    "double field": (
        "        delft: {name: D, slug: d, name: E}",
        9,
        "‘name’ staat er twee keer; de eerste staat op regel 9.",
    ),
    "unknown field": (
        "        delft:\n          name: Delft\n          naam: Delft",
        11,
        "‘naam’ is geen gegeven van region.Municipality. "
        "Kies uit: member_from, member_until, name, slug, tooi_code, visibility.",
    ),
    "the id": (
        "        delft: {id: 5, name: Delft, slug: delft}",
        9,
        "‘id’ is geen gegeven van region.Municipality. "
        "Kies uit: member_from, member_until, name, slug, tooi_code, visibility.",
    ),
    "a list as value": ("        delft: {name: [Delft], slug: delft}", 9, "‘name’ hoort een enkele waarde te zijn."),
    "no fields": (
        "        delft: ja",
        9,
        "Geef de gegevens van dit record, of schrijf ‘vervalt’ als het vervalt.",
    ),
    "an impossible key": (
        "        a:b: {name: Delft, slug: delft}",
        9,
        "‘a:b’ kan geen sleutel zijn: 1 tot en met 120 tekens, zonder dubbele punt.",
    ),
    "an unreadable date": (
        "        delft:\n          name: Delft\n          slug: delft\n          member_until: 31-12-2023",
        12,
        "lid tot: ‘31-12-2023’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2025-04-15.",
    ),
    "too long": (
        "        delft:\n          name: Delft\n          slug: delft\n          tooi_code: gm05030000000",
        12,
        "TOOI-code: Zorg dat deze waarde niet meer dan 10 tekens bevat (het zijn er nu 13).",
    ),
    "a missing field": ("        delft: {name: Delft}", 9, "adres in het portaal: Dit veld kan niet leeg zijn"),
    "a level that is none": (
        "        delft: {name: Delft, slug: delft, visibility: geheim}",
        9,
        "zichtbaarheid: Waarde 'geheim' is geen geldige keuze.",
    ),
    "a rule of the database": (
        "        delft:\n          {name: Delft, slug: delft, member_from: 2024-01-01, member_until: 2023-01-01}",
        9,
        "Het einde ligt voor het begin van het lidmaatschap.",
    ),
    "ends before it began": ("        delft: vervalt", 9, "Gemeente ‘delft’ vervalt, maar is er op deze dag niet."),
    "not a number": (
        "        delft: {name: Delft, slug: delft}\n      segments.Segment:\n"
        "        verblijf: {number: een, name: Verblijf, slug: verblijf}",
        11,
        "nummer: Waarde van ‘een’ moet een geheel getal zijn.",
    ),
    "no yes or no": (
        "        delft: {name: Delft, slug: delft}\n      region.Document:\n"
        "        brief: {kind: overig, title: Brief, slug: brief, held: yes}",
        11,
        "ingezien: ‘yes’ is geen ja of nee.",
    ),
    "a number that may not be empty": (
        "        delft: {name: Delft, slug: delft}\n      planning.Track:\n"
        "        spoor: {name: Spoor, slug: spoor, order: ''}",
        11,
        "volgorde: dit gegeven mag niet leeg zijn.",
    ),
    "an unknown reference": (
        "        delft: {name: Delft, slug: delft}\n      region.Document:\n        brief:\n"
        "          {kind: overig, title: Brief, slug: brief, municipality: delf}",
        12,
        "Gemeente ‘delf’ is niet bekend: geen bestand noemt die sleutel.",
    ),
    "a missing reference": (
        "        delft: {name: Delft, slug: delft}\n      segments.Objective:\n        doel: {marker: '1', order: 1, text: x}",
        11,
        "segment: dit gegeven ontbreekt.",
    ),
    "a user": (
        "        delft: {name: Delft, slug: delft}\n      risks.Risk:\n        r1: {code: r1, title: Risico}\n"
        "      risks.RiskAssessment:\n        score: {risk: r1, kind: actueel, assessed_by: iemand}",
        13,
        "Naar een gebruiker kan een bestand niet verwijzen.",
    ),
}

IN_THE_FILE = {
    "no yaml": ("steps: [", 1, "Dit is geen geldige YAML: let op inspringen, dubbele punten en aanhalingstekens."),
    "empty": ("# niets", 1, "Het bestand is leeg."),
    "only text": ("een brief", 1, "Hier hoort een rij van namen met waarden te staan."),
    "unknown part": (
        "reason: a\nstap: b",
        2,
        "‘stap’ is hier niet bekend. Kies uit: document, reason, steps, visibility.",
    ),
    "no reason": ("steps: []", 1, "‘reason’ ontbreekt."),
    "empty reason": ("reason:\nsteps:\n  - {at: 2025-04-15, records: {}}", 1, "‘reason’ hoort een tekst te zijn."),
    "no list": ("reason: a\nsteps: ja", 2, "‘steps’ hoort een lijst te zijn, met een streepje voor elk onderdeel."),
    "no date": ("reason: a\nsteps:\n  - records: {}", 3, "‘at’ ontbreekt."),
    "an impossible date": (
        "reason: a\nsteps:\n  - at: 2025-02-30\n    records: {}",
        3,
        "‘2025-02-30’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2025-04-15.",
    ),
    "a date to come": (
        "reason: a\nsteps:\n  - at: 2199-01-01\n    records: {}",
        3,
        "De datum 2199-01-01 ligt in de toekomst.",
    ),
    "a model that is none": (
        "reason: a\nsteps:\n  - at: 2025-04-15\n    records:\n      segments.Segmenten: {}",
        5,
        "‘segments.Segmenten’ bestaat niet. Schrijf app.Model, bijvoorbeeld segments.Segment.",
    ),
    "accounts": (
        "reason: a\nsteps:\n  - at: 2025-04-15\n    records:\n      accounts.User: {}",
        5,
        "‘accounts.User’ wordt niet uit bestanden geladen.",
    ),
    "a merge key": (
        "reason: a\nsteps:\n  - at: 2025-04-15\n    records:\n      region.Municipality:\n        a: &a {name: A, slug: a}\n"
        "        b: {<<: *a, name: B}",
        7,
        "‘<<’ is geen gegeven van region.Municipality. "
        "Kies uit: member_from, member_until, name, slug, tooi_code, visibility.",
    ),
    "a list as name": ("[a, b]: c", 1, "Hier hoort een naam te staan, geen lijst."),
}


def refusal(files) -> ProgrammeError:
    """The error, after making sure that the good file beside it was not loaded either."""
    with pytest.raises(ProgrammeError) as caught:
        files.load()
    assert [model for model in recorded_models() if model.objects.exists() or model.history.exists()] == []
    assert not Publication.objects.exists()
    return caught.value


@pytest.mark.parametrize(("lines", "line", "sentence"), IN_A_RECORD.values(), ids=IN_A_RECORD)
def test_in_a_record(files, lines, line, sentence):
    files.write(GOOD.replace("delft", "westland").replace("Delft", "Westland"), "a.yaml")
    head = "document: x\nreason: proef\n# een regel\n\nsteps:\n  - at: 2025-04-15\n    records:\n      region.Municipality:\n"
    files.write(head.replace("document: x\n", "# x\n") + lines + "\n", "b.yaml")
    error = refusal(files)
    assert (error.place.file, error.place.line, error.sentence) == ("b.yaml", line, sentence)
    assert str(error) == f"b.yaml, regel {line}: {sentence}"


@pytest.mark.parametrize(("text", "line", "sentence"), IN_THE_FILE.values(), ids=IN_THE_FILE)
def test_in_the_file(files, text, line, sentence):
    files.write(GOOD, "a.yaml").write(text, "b.yaml")
    error = refusal(files)
    assert (error.place.file, error.place.line, error.sentence) == ("b.yaml", line, sentence)


def test_an_unreadable_period(files):
    files.write(
        """
        reason: proef
        steps:
          - at: 2025-04-15
            records:
              planning.Meeting:
                tafel:
                  kind: ontwikkeltafel
                  title: Tafel
                  state: gepland
                  period_text: ooit eens
        """
    )
    with pytest.raises(UnreadablePeriod) as told:
        parse_period("ooit eens")
    assert str(refusal(files)) == f"a.yaml, regel 10: {told.value}"


def test_two_that_refer_to_each_other(files):
    files.write(
        """
        reason: proef
        steps:
          - at: 2025-04-15
            records:
              region.Document:
                een: {kind: overig, title: Een, slug: een, replaces: twee}
                twee: {kind: overig, title: Twee, slug: twee, supplements: een}
        """
    )
    one, two = "document ‘een’", "document ‘twee’"
    assert refusal(files).sentence in {
        f"Deze records verwijzen naar elkaar: {one} → {two} → {one}.",
        f"Deze records verwijzen naar elkaar: {two} → {one} → {two}.",
    }


def test_a_file_that_is_no_text(files):
    files.write(GOOD, "a.yaml")
    (files.folder / "b.yaml").write_bytes(b"\xff\xfe\x00")
    assert str(refusal(files)) == "b.yaml is geen leesbare tekst (UTF-8)."


def test_an_empty_folder(files):
    assert "staan geen programmabestanden" in str(refusal(files))


def test_two_that_are_the_same(files):
    files.write(GOOD).write(GOOD.replace("delft:", "delft-2:").replace("        inkoop", "        inkoop-2"), "b.yaml")
    error = refusal(files)
    assert str(error) in {
        "b.yaml, regel 7: naam: Er bestaat al een Gemeente met eenzelfde Naam.",
        "b.yaml, regel 9: naam: Er bestaat al een Spoor met eenzelfde Naam.",
    }


class TestReferencesInTime:
    HEAD = """
    reason: proef
    steps:
      - at: 2025-04-15
        records:
          region.Document:
            brief: {kind: overig, title: Brief, slug: brief}
            bijlage: {kind: bijlage, title: Bijlage, slug: bijlage, supplements: brief}
    """

    def test_to_what_comes_later(self, files):
        files.write(self.HEAD.replace("            brief: {kind: overig, title: Brief, slug: brief}\n", ""))
        files.write(
            """
            reason: later
            steps:
              - at: 2025-06-02
                records:
                  region.Document: {brief: {kind: overig, title: Brief, slug: brief}}
            """,
            "b.yaml",
        )
        assert str(refusal(files)) == "a.yaml, regel 6: Document ‘brief’ is er niet op 15 april 2025."

    def test_to_what_ends_meanwhile(self, files):
        files.write(self.HEAD)
        files.write("reason: b\nsteps: [{at: 2025-06-02, records: {region.Document: {brief: vervalt}}}]", "b.yaml")
        assert str(refusal(files)) == (
            "a.yaml, regel 7: Document ‘brief’ vervalt op 2 juni 2025, "
            "maar document ‘bijlage’ verwijst er dan nog naar."
        )
        files.write(
            "reason: b\nsteps: [{at: 2025-06-02, records: "
            "{region.Document: {brief: vervalt, bijlage: {supplements: ''}}}}]",
            "b.yaml",
        )
        assert files.load().touched == 2

    def test_begins_and_ends_on_one_day(self, files):
        files.write(self.HEAD)
        files.write("reason: b\nsteps: [{at: 2025-04-15, records: {region.Document: {bijlage: vervalt}}}]", "b.yaml")
        assert str(refusal(files)) == "b.yaml, regel 2: Document ‘bijlage’ vervalt op de dag waarop het begint."


def test_the_command_tells_it(files):
    files.write(GOOD.replace("slug: delft", "slak: delft"))
    with pytest.raises(CommandError, match="^Er is niets geladen. a.yaml, regel 7: ‘slak’ is geen gegeven van"):
        call_command("load_programme", folder=files.folder)
