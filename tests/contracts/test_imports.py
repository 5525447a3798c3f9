"""Providers, contracts, capacity and use from spreadsheets; use holds totals only, and small ones stay inside."""

from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from contracts.imports import CapacityImporter, ContractImporter, ProviderImporter, UseImporter
from contracts.models import CapacityAgreement, Contract, Provider, Usage
from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.imports import carry_out, read_file
from tests.factories import (
    CapacityAgreementFactory,
    ContractFactory,
    MunicipalityFactory,
    ProviderFactory,
    SegmentFactory,
    UsageFactory,
    UserFactory,
)
from tests.imports.files import told, upload, xlsx

pytestmark = pytest.mark.django_db

USE = ["Gemeente", "Segment", "Eerste dag", "Laatste dag", "Aantal jeugdigen", "Hoeveelheid", "Kosten in euro"]
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
PERSONAL = "Hier lijkt {} te staan. Haal dat weg: hier horen alleen totalen, geen gegevens van personen."


def check(importer, *rows):
    return importer().check(read_file("a.xlsx", xlsx(*rows)))


def read_in(importer, *rows):
    """Check and carry out; the plan must be right."""
    importer = importer()
    plan = importer.check(read_file("a.xlsx", xlsx(*rows)), holding=True)
    assert told(plan) == []
    carry_out(importer, plan, because="volgens de lijst")
    return plan


@pytest.fixture
def office(client):
    client.force_login(give_role(user=UserFactory(), role=Role.OFFICE))


@pytest.fixture
def rijswijk():
    SegmentFactory(number=3, name="Verblijf", public=True)
    return MunicipalityFactory(name="Rijswijk", slug="rijswijk", public=True)


class TestProviders:
    HEADINGS = ["Naam", "KvK-nummer", "AGB-code", "IBAN", "E-mailadres"]

    def test_numbers_are_checked_at_their_column(self):
        plan = check(
            ProviderImporter,
            self.HEADINGS,
            ["Zorg A", 1234567, "1234567X", "NL91 ABNA 0417 1643 01", "zorg"],
            ["Zorg B", "12345678", "12345678", "nl91 abna 0417 1643 00", "post@zorg.example"],
        )
        assert told(plan) == [
            (2, "KvK-nummer", "Dit is geen KvK-nummer: vul acht cijfers in, of laat het veld leeg."),
            (2, "AGB-code", "Dit is geen AGB-code: vul acht cijfers in, of laat het veld leeg."),
            (
                2,
                "IBAN",
                "Dit is geen IBAN: de controlecijfers of de lengte kloppen niet. Kijk het nummer na, of laat het veld leeg.",
            ),
            (2, "E-mailadres", "Voer een geldig e-mailadres in."),
        ]
        typed = ["1234567", "1234567X", "NL91 ABNA 0417 1643 01", "zorg"]
        assert [problem.typed for problem in plan.problems] == typed

    def test_read_in_once(self):
        ProviderFactory(name="Zorg A", slug="zorg-a", email="")
        rows = [
            self.HEADINGS,
            ["Zorg-A", "01234567", None, "NL91 ABNA 0417 1643 00", None],
            ["ZORG A", None, None, None, None],
        ]
        read_in(ProviderImporter, *rows)
        assert list(Provider.objects.values_list("name", "slug", "kvk", "iban", "visibility").order_by("id")) == [
            ("ZORG A", "zorg-a", "", "", "intern"),
            ("Zorg-A", "zorg-a-2", "01234567", "NL91ABNA0417164300", "intern"),
        ]
        assert (check(ProviderImporter, *rows).changes, check(ProviderImporter, *rows).unchanged) == ([], 2)

    def test_a_made_up_provider_has_no_real_numbers(self):
        plan = check(ProviderImporter, ["Naam", "KvK-nummer", "Voorbeeldgegevens"], ["Zorg A", "12345678", "ja"])
        assert told(plan) == [
            (2, "Voorbeeldgegevens", "Een verzonnen aanbieder heeft geen KvK-nummer, AGB-code of IBAN.")
        ]


class TestContracts:
    HEADINGS = [
        "Contractnummer",
        "Aanbieder",
        "Segment",
        "Ingangsdatum",
        "Einddatum (exclusief)",
        "Stand",
        "Gesplitst uit",
    ]

    def test_read_in_once(self, rijswijk):
        old = ContractFactory(number="C-1", provider__name="Zorg A")
        rows = [
            self.HEADINGS,
            ["C-1", "zorg a", None, old.start, old.end, "Beëindigd", None],
            ["C-1.3", "Zorg A", "Verblijf", FIRST, date(2028, 1, 1), "Lopend", "C-1"],
        ]
        read_in(ContractImporter, *rows)
        assert list(
            Contract.objects.values_list("number", "segment__number", "end", "state", "split_from__number")
        ) == [
            ("C-1", None, date(2027, 1, 1), "beëindigd", None),
            ("C-1.3", 3, date(2028, 1, 1), "lopend", "C-1"),
        ]
        assert check(ContractImporter, *rows).changes == []

    def test_refused(self, rijswijk):
        ContractFactory(number="C-1", provider__name="Zorg A")
        plan = check(
            ContractImporter,
            self.HEADINGS,
            ["C-2", "Zorg Z", "Wonen", FIRST, FIRST, "weg", "C-9"],
            ["C-3", "Zorg A", None, FIRST, FIRST, None, None],
        )
        assert told(plan) == [
            (2, "Aanbieder", "‘Zorg Z’ is niet bekend als aanbieder. Kijk de schrijfwijze na, of voeg toe."),
            (2, "Segment", "‘Wonen’ is niet bekend als segment. Kijk de schrijfwijze na, of voeg toe."),
            (2, "Stand", "‘weg’ kan hier niet. Kies uit: Lopend, Getekend, nog niet ingegaan, Beëindigd."),
            (2, "Gesplitst uit", "‘C-9’ is niet bekend als contract. Kijk de schrijfwijze na, of voeg toe."),
            (3, "Einddatum (exclusief)", "De einddatum ligt niet na de ingangsdatum."),
        ]


class TestCapacity:
    HEADINGS = ["Contract", "Jaar", "Plaatsen", "Vast budget in euro", "Uitgegeven in euro", "Uitgegeven tot en met"]

    def test_read_in_once(self):
        there = CapacityAgreementFactory(
            contract=ContractFactory(number="C-1"), year=2027, places=10, budget=Decimal("1000")
        )
        rows = [self.HEADINGS, ["C-1", 2027, 12, "1.000,00", None, None], ["C-1", 2028, 8, 900.5, 100, LAST]]
        plan = read_in(CapacityImporter, *rows)
        assert [(d.label, d.was, d.now) for d in plan.changed[0].differences] == [("Plaatsen", "10", "12")]
        assert list(CapacityAgreement.objects.values_list("year", "places", "budget", "spent")) == [
            (2027, 12, Decimal("1000.00"), None),
            (2028, 8, Decimal("900.50"), Decimal("100.00")),
        ]
        assert there.history.count() == 2
        assert check(CapacityImporter, *rows).changes == []

    def test_refused(self):
        ContractFactory(number="C-1")
        plan = check(CapacityImporter, self.HEADINGS, ["C-1", 27, -1, "veel", None, None], ["C-1", 2027, 1, 1, 1, None])
        assert told(plan) == [
            (2, "Jaar", "27 ligt niet tussen 2015 en 2100."),
            (2, "Plaatsen", "-1 ligt niet tussen 0 en 2147483647."),
            (2, "Vast budget in euro", "‘veel’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
            (3, "Uitgegeven tot en met", "Zeg bij de uitgaven ook tot en met welke dag."),
        ]


class TestUse:
    def test_read_in_once(self, rijswijk):
        rows = [
            USE,
            ["Rijswijk", 3, FIRST, LAST, 7, "12,5", 1234567.82],
            ["rijswijk", "Verblijf", date(2028, 1, 1), date(2028, 1, 31), None, None, 10],
        ]
        read_in(UseImporter, *rows)
        assert list(Usage.objects.values_list("clients", "quantity", "amount", "visibility")) == [
            (7, Decimal("12.50"), Decimal("1234567.82"), "intern"),
            (None, None, Decimal("10.00"), "intern"),
        ]
        assert (check(UseImporter, *rows).changes, check(UseImporter, *rows).unchanged) == ([], 2)
        rows[1][4] = 8
        read_in(UseImporter, *rows)
        assert list(
            Usage.history.values_list("clients", "history_type", "history_change_reason").order_by("history_id")
        ) == [
            (7, "+", "volgens de lijst"),
            (None, "+", "volgens de lijst"),
            (8, "~", "volgens de lijst"),
        ]

    @pytest.mark.parametrize(
        ("place", "cell", "what"),
        [
            (0, "J. de Vries", "de naam van een persoon"),
            (0, "123456782", "een burgerservicenummer (BSN)"),
            (1, 123456782.0, "een burgerservicenummer (BSN)"),
            (0, 10000008, "een burgerservicenummer (BSN)"),  # a spreadsheet takes the zero in front
            (0, "mevrouw Jansen", "de naam van een persoon"),
            (4, 123456782, "een burgerservicenummer (BSN)"),
            (5, "1234.56.782", "een burgerservicenummer (BSN)"),
            (6, "geb. 3-3-2012", "een geboortedatum"),
            (6, "jan@gezin.example", "een e-mailadres"),
            (7, "06-12345678", "een mobiel nummer"),
        ],
    )
    def test_data_of_persons_is_refused_and_not_repeated(self, rijswijk, place, cell, what):
        row = ["Rijswijk", 3, FIRST, LAST, 7, 12, 100, None]
        row[place] = cell
        plan = check(UseImporter, [*USE, "Voorbeeldgegevens"], row)
        assert told(plan) == [(2, [*USE, "Voorbeeldgegevens"][place], PERSONAL.format(what))]
        assert [problem.typed for problem in plan.problems] == [""]
        assert plan.changes == []

    @pytest.mark.parametrize(
        "heading", ["BSN", "BSN-nummer", "Naam", "Naam cliënt", "Achternaam jeugdige", "geboortedatum", "Cliëntnummer"]
    )
    def test_a_column_about_persons_refuses_the_file(self, rijswijk, heading):
        plan = check(UseImporter, [*USE, heading], ["Rijswijk", 3, FIRST, LAST, 7, 12, 100, "x"])
        sentence = f"De kolom ‘{heading}’ gaat over personen. Haal haar weg: hier horen alleen totalen."
        assert told(plan) == [(1, heading, sentence)]

    def test_other_mistakes(self, rijswijk):
        plan = check(
            UseImporter,
            USE,
            ["Rijswijk", 3, LAST, FIRST, 1, None, None],
            ["Rijswijk", 3, FIRST, LAST, None, None, None],
            ["Rijswijk", 3, FIRST, LAST, 1, -1, None],
        )
        assert told(plan) == [
            (2, "Laatste dag", "De laatste dag ligt voor de eerste."),
            (3, "", "Er staat geen enkel getal in deze rij. Vul een aantal, een hoeveelheid of kosten in."),
            (4, "Hoeveelheid", "Een getal onder nul kan hier niet."),
            (4, "Laatste dag", "Dit staat ook in rij 3. Houd één van beide."),
        ]
        typed = ["1-1-2027", "Rijswijk, 3, 1-1-2027, 31-12-2027", "-1", "31-12-2027"]
        assert [problem.typed for problem in plan.problems] == typed

    def test_a_column_with_a_total_is_only_unknown(self, rijswijk):
        plan = check(UseImporter, [*USE, "Aantal cliënten"], ["Rijswijk", 3, FIRST, LAST, 1, 1, 1, 1])
        assert told(plan) == [
            (
                1,
                "Aantal cliënten",
                f"De kolom ‘Aantal cliënten’ is niet bekend. Bekend zijn: {', '.join(USE)}, Voorbeeldgegevens.",
            )
        ]

    def test_rows_take_no_query_each(self, rijswijk, django_assert_max_num_queries):
        """Time is not tested, what time depends on is: thousands of rows are written by the batch."""
        days = [FIRST + timedelta(days=number) for number in range(1500)]
        rows = [USE, *(["Rijswijk", 3, day, day, 20, 1, 10] for day in days)]
        with django_assert_max_num_queries(100):
            read_in(UseImporter, *rows)
        rows = [USE, *([*row[:4], 21, 2, 11] for row in rows[1:])]
        with django_assert_max_num_queries(100):
            plan = read_in(UseImporter, *rows)
        assert (len(plan.changed), Usage.objects.filter(clients=21).count(), Usage.history.count()) == (
            1500,
            1500,
            3000,
        )


class TestSmallCounts:
    @pytest.fixture
    def use(self, rijswijk):
        from segments.models import Segment

        common = {"municipality": rijswijk, "segment": Segment.objects.get(), "public": True}
        for year, clients in ((2025, 9), (2026, 10), (2027, None)):
            UsageFactory(
                first_day=date(year, 1, 1),
                last_day=date(year, 12, 31),
                clients=clients,
                quantity=7777,
                amount=8888,
                **common,
            )

    def test_in_the_download(self, client, rijswijk, use):
        hidden = ("niet getoond", "niet getoond")
        assert self.downloaded(client, Role.EDITOR, rijswijk) == [
            ("< 10", *hidden),
            (10, 7777, 8888),
            ("< 10", *hidden),
        ]
        assert self.downloaded(client, Role.OFFICE) == [(9, 7777, 8888), (10, 7777, 8888), (None, 7777, 8888)]

    def downloaded(self, client, role, municipality=None):
        client.force_login(give_role(user=UserFactory(), role=role, municipality=municipality))
        book = load_workbook(BytesIO(client.get("/beheer/contracts/usage/export/").content))
        return [row[4:7] for row in book.active.iter_rows(min_row=2, values_only=True)]

    def test_in_the_list_and_the_form(self, client, rijswijk, use):
        small = Usage.objects.get(clients=9)
        paths = ("/beheer/contracts/usage/", f"/beheer/contracts/usage/{small.pk}/change/")
        client.force_login(give_role(user=UserFactory(), role=Role.EDITOR, municipality=rijswijk))
        listed, form = (client.get(path).content.decode() for path in paths)
        assert (listed.count("&lt; 10"), listed.count("7777"), listed.count("8888")) == (2, 1, 1)
        assert (form.count("&lt; 10"), form.count("7777"), form.count("8888")) == (1, 0, 0)
        client.force_login(give_role(user=UserFactory(), role=Role.OFFICE))
        listed, form = (client.get(path).content.decode() for path in paths)
        assert (listed.count("&lt; 10"), listed.count("7.777")) == (0, 3)
        assert 'value="9"' in form


class TestCommand:
    def run(self, tmp_path, *rows, **options) -> str:
        path, out = tmp_path / "gebruik.xlsx", StringIO()
        path.write_bytes(xlsx(*rows))
        call_command("import_use", path, because="kwartaalcijfers", stdout=out, stderr=StringIO(), **options)
        return out.getvalue().strip()

    def test_reads_in_and_shows_progress(self, rijswijk, tmp_path, capsys):
        row = ["Rijswijk", 3, FIRST, LAST, 20, 1, 10]
        assert self.run(tmp_path, USE, row, dry_run=True) == "Zou inlezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd."
        assert Usage.objects.count() == 0
        assert self.run(tmp_path, USE, row) == "Ingelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd."
        assert Usage.history.get().history_change_reason == "kwartaalcijfers"
        assert self.run(tmp_path, USE, row) == "Ingelezen: 0 nieuw, 0 gewijzigd, 1 ongewijzigd."
        path, bars = tmp_path / "gebruik.xlsx", StringIO()
        call_command("import_use", path, because="nog eens", stdout=StringIO(), stderr=bars)
        assert "Nakijken" in bars.getvalue()

    def test_says_everything_that_is_wrong(self, rijswijk, tmp_path):
        with pytest.raises(CommandError) as refused:
            self.run(tmp_path, USE, ["Rijswijk", 4, FIRST, LAST, 20, 1, 10], ["Rijswijk", 3, FIRST, LAST, "x", 1, 10])
        assert str(refused.value).splitlines() == [
            "Niets ingelezen; fouten: 2.",
            "rij 2, Segment: ‘4’ is niet bekend als segment. Kijk de schrijfwijze na, of voeg toe.",
            "rij 3, Aantal jeugdigen: ‘x’ is geen heel getal. Vul een heel getal in.",
        ]
        assert Usage.objects.count() == 0

    def test_without_a_file_or_a_reason(self, tmp_path):
        with pytest.raises(CommandError, match="is niet te lezen"):
            call_command("import_use", tmp_path / "weg.xlsx", because="x")
        with pytest.raises(CommandError, match="Vul de reden in"):
            path = tmp_path / "a.xlsx"
            path.write_bytes(xlsx(USE, ["Rijswijk", 3, FIRST, LAST, 20, 1, 10]))
            MunicipalityFactory(name="Rijswijk")
            SegmentFactory(number=3)
            call_command("import_use", path, because=" ", stderr=StringIO())


def test_the_page_of_an_import_says_what_belongs_in_it(client, office, rijswijk):
    text = upload(
        client, "/beheer/contracts/usage/", xlsx(USE, ["mevrouw Jansen", 3, FIRST, LAST, 1, 1, 1])
    ).content.decode()
    assert "Een bestand met namen, BSN&#x27;s of andere gegevens van personen wordt geweigerd." in text
    assert "Jansen" not in text
