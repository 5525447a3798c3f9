"""Reading a file in the admin: what it shows, what it does, what it refuses; seen through products."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from jeugdhulp.imports import carry_out, read_file, screens
from jeugdhulp.imports.files import MOST_BYTES
from segments.imports import ProductImporter
from segments.models import Product
from tests.factories import ProductFactory, SegmentFactory
from tests.imports.files import confirm, told, upload, xlsx

pytestmark = pytest.mark.django_db

START = "/beheer/segments/product/"
HEADINGS = ["Productcode", "Naam", "Eenheid", "Segment"]


@pytest.fixture
def two():
    """Two products of one segment."""
    segment = SegmentFactory(number=3, name="Verblijf")
    return [
        ProductFactory(code="43A01", name="Etmaal", unit="etmaal", segment=segment),
        ProductFactory(code="43A02", name="Dagdeel", unit="", segment=None),
    ]


def stored() -> list[tuple]:
    return list(Product.objects.values_list("code", "name", "unit", "segment__number"))


def test_preview_then_reason_then_written(desk, office, two):
    content = xlsx(
        HEADINGS,
        ["43a01", "Etmaal verblijf", "etmaal", 3],
        ["43A02", "Dagdeel", None, None],
        ["45B", "Uur", "uur", "verblijf"],
    )
    preview = upload(desk, START, content)
    plan = preview.context["plan"]
    assert [(c.row, c.kind, c.name) for c in plan.changes] == [
        (2, "gewijzigd", "43a01 Etmaal verblijf"),
        (4, "nieuw", "45B Uur"),
    ]
    assert [(d.label, d.was, d.now) for d in plan.changes[0].differences] == [
        ("Productcode", "43A01", "43a01"),
        ("Naam", "Etmaal", "Etmaal verblijf"),
    ]
    assert preview.context["outcome"] == "1 nieuw, 1 gewijzigd, 1 ongewijzigd."
    assert stored() == [("43A01", "Etmaal", "etmaal", 3), ("43A02", "Dagdeel", "", None)]
    done = confirm(desk, START, preview, "lijst van november")
    assert done.headers["Location"] == START
    assert sorted(stored()) == [
        ("43A02", "Dagdeel", "", None),
        ("43a01", "Etmaal verblijf", "etmaal", 3),
        ("45B", "Uur", "uur", 3),
    ]
    rows = Product.history.filter(history_change_reason="lijst van november").order_by("id")
    assert [(row.code, row.history_type, row.history_user) for row in rows] == [
        ("43a01", "~", office),
        ("45B", "+", office),
    ]
    again = upload(desk, START, content)
    assert (again.context["plan"].unchanged, again.context["changes"], again.context["word"]) == (3, [], "")
    assert "Alles wat in dit bestand staat (3 rijen), staat al zo in het portaal." in again.content.decode()


def test_every_problem_is_told_and_nothing_is_read(desk, two):
    content = xlsx(
        [*HEADINGS, "Opmerking", "naam"],
        ["43A01", "=1+1", "x" * 41, 9],
        ["43A02", None, "", ""],
        ["43A02", "Nog eens"],
        [None, "Zonder code", None, None, None, None, "verschoven"],
    )
    response = upload(desk, START, content)
    assert told(response.context["plan"]) == [
        (1, "Opmerking", "De kolom ‘Opmerking’ is niet bekend. Bekend zijn: Productcode, Naam, Eenheid, Segment."),
        (1, "naam", "De kolom ‘naam’ staat er meer dan één keer. Haal er een weg."),
        (2, "Naam", "Hier staat een formule. Plak de uitkomst als waarde."),
        (2, "Eenheid", "Deze tekst is langer dan 40 tekens (41). Maak haar korter."),
        (2, "Segment", "‘9’ is niet bekend als segment. Kijk de schrijfwijze na, of voeg toe."),
        (3, "Naam", "Deze cel is leeg. Vul haar in."),
        (5, "Productcode", "Deze cel is leeg. Vul haar in."),
        (5, "kolom G", "Achter de laatste kolom staat nog iets. Kijk of een cel is verschoven."),
    ]
    assert response.context["word"] == ""
    assert "Inlezen</button>" not in response.content.decode()
    assert len(stored()) == 2


def test_missing_columns_doubles_and_no_rows(desk, two):
    assert told(upload(desk, START, xlsx(["Naam"], ["x"])).context["plan"]) == [
        (1, "Productcode", "De kolom ‘Productcode’ ontbreekt. Voeg haar toe.")
    ]
    assert told(upload(desk, START, xlsx(["Producten 2026"], HEADINGS, ["a", "b"])).context["plan"]) == [
        (
            1,
            "",
            "Geen enkele kolom heeft hier een bekende naam. Zet de kolomnamen, met ten minste ‘Productcode’ en ‘Naam’, in de "
            "eerste rij die gevuld is. Haal weg wat erboven staat.",
        )
    ]
    assert told(upload(desk, START, xlsx([*HEADINGS, None, "x"], ["a", "b", None, None, "c"])).context["plan"])[:1] == [
        (1, "kolom E", "Deze kolom heeft geen naam, maar er staat iets in. Geef haar een naam of maak haar leeg.")
    ]
    assert told(upload(desk, START, xlsx(HEADINGS)).context["plan"]) == [
        (1, "", "Onder de kolomnamen staat geen enkele rij.")
    ]
    twice = upload(desk, START, xlsx(HEADINGS, ["A", "a"], ["a", "b"]))
    assert told(twice.context["plan"]) == [(3, "Productcode", "Dit staat ook in rij 2. Houd één van beide.")]


def test_a_column_left_out_stays_and_an_empty_cell_empties(desk, two):
    confirm(desk, START, upload(desk, START, xlsx(["Productcode", "Naam", "Segment"], ["43A01", "Etmaal", None])))
    assert stored()[0] == ("43A01", "Etmaal", "etmaal", None)


def test_a_file_that_cannot_be_read_says_so_at_the_field(desk):
    response = upload(desk, START, b"%PDF", "brief.pdf")
    assert response.context["form"].errors == {"file": ["Kies een Excel-bestand (.xlsx) of een CSV-bestand (.csv)."]}
    assert desk.post(f"{START}import/", {}).context["form"].errors == {"file": ["Kies een bestand."]}


def test_a_file_that_is_too_big_is_not_even_read(desk):
    response = upload(desk, START, b"x" * (MOST_BYTES + 1), "a.csv")
    assert response.context["form"].errors == {
        "file": ["Dit bestand is groter dan 5 MB. Verdeel de rijen over meer bestanden."]
    }


def test_without_a_reason_nothing_happens_and_the_file_stays(desk, two):
    preview = upload(desk, START, xlsx(HEADINGS, ["Z", "Nieuw"]))
    refused = confirm(desk, START, preview, " ")
    assert (refused.context["problem"], len(stored())) == ("Vul de reden in; er is nog niets gebeurd.", 2)
    confirm(desk, START, refused)
    assert len(stored()) == 3


def test_what_somebody_changed_meanwhile_is_shown_first(desk, two, colleague):
    preview = upload(desk, START, xlsx(HEADINGS[:2], ["43A01", "Etmaal verblijf"]))
    two[0].name = "Etmaal (nieuw)"
    two[0].record(because="tussendoor", by=colleague)
    second = confirm(desk, START, preview)
    assert second.context["otherwise"].startswith("Intussen zijn gegevens gewijzigd")
    assert [(d.was, d.now) for d in second.context["plan"].changes[0].differences] == [
        ("Etmaal (nieuw)", "Etmaal verblijf")
    ]
    assert stored()[0][1] == "Etmaal (nieuw)"
    confirm(desk, START, second)
    assert stored()[0][1] == "Etmaal verblijf"


def test_what_became_wrong_meanwhile_is_told(desk, two):
    preview = upload(desk, START, xlsx(HEADINGS, ["Z", "Nieuw", None, "Verblijf"]))
    segment = two[0].segment
    segment.name = "Wonen"
    segment.record(because="tussendoor")
    second = confirm(desk, START, preview)
    assert told(second.context["plan"]) == [
        (2, "Segment", "‘Verblijf’ is niet bekend als segment. Kijk de schrijfwijze na, of voeg toe.")
    ]
    assert len(stored()) == 2


def test_the_same_added_at_the_very_moment_is_told_and_nothing_is_lost(desk, two, monkeypatch):
    """Between comparing and writing somebody else adds the same code; only the database can see that."""
    preview = upload(desk, START, xlsx(HEADINGS[:2], ["Y", "Ander"], ["Z", "Nieuw"]))

    def overtaken(*args, **kwargs):
        Product.objects.bulk_create([Product(code="Z", name="Van een ander")], because="net ervoor")
        carry_out(*args, **kwargs)

    monkeypatch.setattr(screens, "carry_out", overtaken)
    second = confirm(desk, START, preview)
    assert second.context["otherwise"].startswith("Intussen zijn gegevens gewijzigd")
    assert (len(stored()), second.context["word"]) == (2, preview.context["word"])


def test_a_file_is_for_who_chose_it_and_only_once(client, office, colleague, two):
    client.force_login(office)
    preview = upload(client, START, xlsx(HEADINGS, ["Z", "Nieuw"]))
    client.force_login(colleague)
    gone = confirm(client, START, preview)
    assert (gone.status_code, len(stored())) == (400, 2)
    assert gone.context["gone"].startswith("Het bestand is niet meer bewaard")
    client.force_login(office)
    confirm(client, START, preview)
    assert len(stored()) == 3
    confirm(client, START, preview)  # who clicks twice
    assert [str(message) for message in client.get(START).context["messages"]][-1] == screens.READ_ALREADY
    assert len(stored()) == 3


def test_only_the_office_reads_files(client, editor, two):
    client.force_login(editor)
    assert upload(client, START, xlsx(HEADINGS, ["Z", "Nieuw"])).status_code == 403
    assert "Bestand inlezen" not in client.get(START).content.decode()
    assert len(stored()) == 2


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_download_read_in_again_changes_nothing(desk, two, kind):
    ProductFactory(code="=2+3", name="-formule", unit="'s avonds")
    content = desk.get(f"{START}export/?soort={kind}").content
    if kind == "xlsx":
        assert [cell.value for cell in load_workbook(BytesIO(content)).active[1]] == HEADINGS
    plan = upload(desk, START, content, f"download.{kind}").context["plan"]
    assert (told(plan), plan.changes, plan.unchanged) == ([], [], 3)


def test_rows_that_change_nothing_ask_nothing(two, django_assert_num_queries):
    SegmentFactory(number=4)
    for count in (1, 60):
        products = [[f"P{number}", "Uur"] for number in range(count)]
        for code, name in products:
            if not Product.objects.filter(code=code).exists():
                ProductFactory(code=code, name=name, unit="", segment=None)
        sheet = read_file("a.xlsx", xlsx(HEADINGS, *products))
        with django_assert_num_queries(2):
            assert ProductImporter().check(sheet).unchanged == count
