"""What the office does with single changes since the previous letter, and where each of them leads."""

from io import BytesIO

from django.contrib.auth import get_user_model
from docx import Document

from jeugdhulp.briefings.admin.changes import changes_told
from jeugdhulp.briefings.blocks import ChangeList, Paragraph
from jeugdhulp.briefings.check.left_out import left_out
from jeugdhulp.briefings.composition import compose, letter_for
from jeugdhulp.briefings.known import known_to
from jeugdhulp.briefings.models import ChangeNote, Edition
from jeugdhulp.briefings.parts import walk
from jeugdhulp.briefings.rendering import render_html, render_web
from jeugdhulp.briefings.word import render_word
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.visibility import OFFICE, Visibility
from tests.admin.forms import fields_of, saved
from tests.factories import ChangeNoteFactory

RISK = "Risico 7 is nieuw: Impact van fasering op projectstructuur en bijbehorende financiën."
TABLE = "De planning noemt ‘Ontwikkeltafel 18 december 2025’ niet meer."


def letter():
    edition = Edition.objects.get(slug="voortgang")
    return letter_for(Snapshot(OFFICE), edition_id=edition.id, municipality__slug="delft")


def news(content):
    """The block of changes."""
    return next(part for part in walk(content) if isinstance(part, ChangeList))


def told(content) -> list[tuple[str, str]]:
    """What it says of risks and of what the plan names no more: each sentence with its remark."""
    pairs = [tuple("".join(run.text for run in text) for text in (c.subject, c.note)) for c in news(content).changes]
    return [pair for pair in pairs if pair[0].startswith(("Risico", "De planning noemt"))]


def test_the_office_leaves_a_change_out_and_remarks_on_another(demo, client):
    before = told(compose(letter(), Snapshot(OFFICE)))
    edition = Edition.objects.get(slug="voortgang")
    client.force_login(get_user_model().objects.get(email="projectbureau@voorbeeld.nl"))
    address = f"/beheer/briefings/edition/{edition.id}/change/"
    page = client.get(address)
    formset = next(i.formset for i in page.context["inline_admin_formsets"] if i.formset.model is ChangeNote)
    offered = {sentence: key for key, sentence in formset.empty_form.fields["key"].choices}
    rows = [
        {"key": offered[RISK], "hidden": "on", "visibility": "openbaar"},
        {"key": offered[TABLE], "note": "Hij is gehouden.", "visibility": "intern"},
    ]
    filled = {f"change_notes-{n}-{name}": value for n, row in enumerate(rows) for name, value in row.items()}
    answer = client.post(
        address, fields_of(page, change_reason="gevraagd", **filled, **{"change_notes-TOTAL_FORMS": "2"})
    )

    assert saved(answer)
    rest = "‘Richtinggevende besluiten per segment’ (begin 2026) en ‘Nieuwe planning aan aanbieders’ (januari 2026)."
    assert before == [
        (RISK, ""),
        (f"De planning noemt drie eerdere stappen niet meer: ‘Ontwikkeltafel 18 december 2025’, {rest}", ""),
    ]
    assert told(compose(letter(), Snapshot(OFFICE))) == [
        (TABLE, "Opmerking van de projectorganisatie: Hij is gehouden."),
        (f"De planning noemt twee eerdere stappen niet meer: {rest}", ""),
    ]
    delft = letter()
    delft.visibility = Visibility.PUBLIC
    known = known_to(delft, Snapshot(OFFICE))
    assert [pair for pair in known.narrow if "wijziging" in pair[0]] == [
        (f"Keuze bij de wijziging ‘{TABLE}’", "intern")
    ]
    assert [finding.message for finding in left_out(None, known)] == [
        f"In de brieven van deze editie is een wijziging weggelaten: ‘{RISK}’"
    ]


def test_a_letter_that_leaves_out_everything_does_not_say_that_nothing_changed(demo):
    edition = Edition.objects.get(slug="voortgang")
    for key in changes_told(edition):
        ChangeNoteFactory(edition=edition, key=key, left_out=True)

    parts = list(walk(compose(letter(), Snapshot(OFFICE))))

    assert [part for part in parts if isinstance(part, ChangeList)] == []
    since = dutch_date(edition.previous.reference_date)
    said = Paragraph(f"De projectorganisatie heeft hier geen wijzigingen sinds {since} opgenomen.")
    assert parts.count(said) == 1


def test_each_change_leads_to_its_page_where_that_can_be_reached(demo, settings):
    def links(content):
        """Those of the changes, and how many of them the web version, the print and the file for Word have."""
        word = "".join(part.text for part in Document(BytesIO(render_word(content))).paragraphs)
        found = [change.subject[0].link for change in news(content).changes]
        made = render_web(content), render_html(content)
        return found, [
            *(sum(text.count(f'href="{link}"') for link in {*found}) for text in made),
            word.count("/risicos/"),
        ]

    pages = "/segmenten/", "/segmenten/veelvoorkomende-jeugdhulp/", "/segmenten/", "/risicos/r7/"
    pages = [*pages, "/planning/vergelijken/", "/planning/", "/planning/vergelijken/"]
    assert links(compose(letter(), Snapshot(OFFICE))) == (pages, [7, 0, 0])

    settings.PORTAL_URL = "https://portaal.voorbeeld.nl"
    whole = [f"https://portaal.voorbeeld.nl{page}" for page in pages]
    assert links(compose(letter(), Snapshot(OFFICE))) == (whole, [7, 7, 1])
