"""What may stand in a text block, and which file may go with a letter."""

from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError

from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.enums import AnnexKind
from jeugdhulp.briefings.markdown import clean_markdown, problems, refuse_markdown
from jeugdhulp.briefings.models import AnnexFile
from jeugdhulp.briefings.staleness import stale_answers
from jeugdhulp.briefings.uploads import LARGEST, check_upload, keep_upload
from jeugdhulp.portal.worklist import work_list
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from tests.factories import AnnexFactory, QuestionFactFactory, QuestionFactory, RiskFactory, UserFactory
from tests.moments import noon


@pytest.mark.parametrize(
    "text",
    [
        "## Kop\n\nTekst met **vet** en _cursief_.\n\n- een\n- twee\n\n1. een\n2. twee",
        "Zie [de brief](https://voorbeeld.nl/brief), [bijlage 1](#bijlage-1) en [ons](mailto:a@voorbeeld.nl).",
        "",
    ],
)
def test_what_a_letter_can_hold_is_left_as_it_is(text):
    assert (problems(text), clean_markdown(text)) == ([], text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<b>vet</b>", "In de tekst staat HTML (‘<b>’). Haal het weg; gebruik ## voor een kop en ** voor vet."),
        (
            "![plaatje](https://x.nl/a.png)",
            "In de tekst staat een afbeelding (‘![plaatje](https://x.nl/a.png)’). Voeg de afbeelding toe als bijlage.",
        ),
        ("| a | b |", "In de tekst staat een tabel (‘| a | b |’). Gebruik een blok met gegevens, of een lijst."),
        ("> citaat", "In de tekst staat een citaat (‘> citaat’). Zet de tekst tussen aanhalingstekens."),
        ("# Groot", "In de tekst staat een kop van een niveau dat er niet is (‘# Groot’). Gebruik ## of ###."),
        (
            "[klik](javascript:alert)",
            "De link bij ‘klik’ leidt naar ‘javascript:alert’. Begin met https:// of mailto:, of verwijs naar een "
            "onderdeel van de brief, bijvoorbeeld #bijlage-1.",
        ),
        ("Dit is **vet.", "Een stuk vet is niet afgesloten. Zet ** voor en achter de woorden die vet moeten zijn."),
    ],
)
def test_what_a_letter_cannot_hold_is_refused_in_words(text, message):
    assert problems(text) == [message]
    with pytest.raises(ValidationError) as refused:
        refuse_markdown(text)
    assert refused.value.message_dict == {"text": [message]}


def test_pasted_text_is_cleaned():
    assert clean_markdown("Een\u00a0regel  \r\n\r\n\r\n\r\n• punt\r\n● punt\r\n") == "Een regel\n\n- punt\n- punt"


# Uploads --------------------------------------------------------------------------------------------------------------


def pdf(spoil=lambda made: None, **options) -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    spoil(made)
    stream = BytesIO()
    made.save(stream, **options)
    return stream.getvalue()


def with_script(made):
    made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


def with_file(made):
    made.attachments["a.txt"] = b"geheim"


def with_launch(made):
    action = made.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("cmd.exe")))
    made.Root.OpenAction = action


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04 docx", "Dit is geen PDF. Sla het document op als PDF en kies dat bestand."),
        (b"%PDF-1.7 kapot", "Deze PDF is beschadigd. Maak hem opnieuw en kies dat bestand."),
        (pdf(with_script), "In deze PDF zit een script. Sla het document opnieuw op als gewone PDF."),
        (pdf(with_file), "In deze PDF zit een bijgevoegd bestand. Sla het document opnieuw op als gewone PDF."),
        (
            pdf(with_launch, object_stream_mode=pikepdf.ObjectStreamMode.generate),
            "In deze PDF zit een opdracht om een programma te starten. Sla het document opnieuw op als gewone PDF.",
        ),
        (
            pdf(encryption=pikepdf.Encryption(owner="a", user="b")),
            "Deze PDF is met een wachtwoord beveiligd. Sla hem zonder wachtwoord op.",
        ),
        (b"%PDF-" + b"0" * LARGEST, "Dit bestand is groter dan 10 MB. Maak het kleiner of splits het."),
    ],
)
def test_a_file_that_may_not_go_along(data, message):
    with pytest.raises(ValidationError) as refused:
        check_upload(data)
    assert refused.value.messages == [message]


def test_a_good_file_is_kept_as_it_came(db):
    annex, data = AnnexFactory(), pdf()
    kept = keep_upload(annex, name="opgaven.pdf", data=data, by=UserFactory(), because="voor een test")

    annex.refresh_from_db()
    assert (annex.kind, bytes(AnnexFile.objects.get(id=kept.id).data), kept.size) == (
        AnnexKind.UPLOADED,
        data,
        len(data),
    )


def test_a_refused_file_changes_nothing(db):
    annex = AnnexFactory()
    with pytest.raises(ValidationError):
        keep_upload(annex, name="a.pdf", data=b"geen", by=UserFactory(), because="voor een test")
    assert (AnnexFile.objects.count(), type(annex).objects.get().kind) == (0, AnnexKind.MISSING)


# Answers --------------------------------------------------------------------------------------------------------------


def test_an_answer_is_flagged_when_a_fact_under_it_changed(db):
    risk = RiskFactory(title="Vertraging", public=True, since=noon("2025-04-15"))
    question = QuestionFactory(public=True, since=noon("2025-06-03"))
    QuestionFactFactory(question=question, milestone=None, risk=risk, public=True, since=noon("2025-06-03"))
    snapshot = Snapshot(OFFICE)
    assert stale_answers(snapshot, snapshot.join(snapshot.of(type(question)), "outdated_by")) == {}

    risk.title = "Lange vertraging"
    risk.record(because="voor een test")
    snapshot = Snapshot(OFFICE)
    assert stale_answers(snapshot, snapshot.join(snapshot.of(type(question)), "outdated_by")) == {
        question.id: "eerst was dat ‘Vertraging’ (open), nu ‘Lange vertraging’ (open)."
    }
    (waiting,) = [group for group in work_list(UserFactory(role=Role.OFFICE)) if "gegeven" in group.title]
    assert [task.name for task in waiting.tasks] == [f"{question.municipality}: {question.subject}"]
