"""The stored programme is a pure function of the files, except for what people wrote."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.management import call_command

from jeugdhulp.history import recorded_models
from jeugdhulp.programme.errors import ProgrammeError
from jeugdhulp.programme.report import Report
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Document, Municipality, Publication
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility
from planning.models import Meeting, PlanVersion
from risks.models import Risk, RiskMitigation
from segments.models import Objective, SavingsTarget, Segment
from tests.consistency import assert_now_is_the_table
from tests.factories import ObjectiveFactory, ProviderFactory, SegmentFactory, UserFactory
from tests.moments import noon

pytestmark = pytest.mark.django_db

PROPOSAL = """
    document: voorstel
    reason: Raadsvoorstel, 15 april 2025
    visibility: openbaar
    steps:
      - at: 2025-04-15
        records:
          region.Document:
            voorstel: {kind: raadsvoorstel, title: Voorstel, slug: voorstel, held: ja}
          segments.Segment:
            verblijf:
              number: 1
              name: Jeugdhulp met verblijf
              slug: verblijf
              definition: >-
                Een ander thuis,
                zo lang als nodig.
          segments.Objective:
            verblijf-1: {segment: verblijf, marker: "1", order: 1, text: Terug naar huis}
            verblijf-2: {segment: verblijf, marker: "2", order: 2, text: In de regio, visibility: intern, source: ''}
      - at: 2025-06-02
        reason: Raadsbesluit, 2 juni 2025
        records:
          segments.Segment:
            verblijf: {name: Verblijf}
    """
LETTER = """
    document: brief
    reason: Brief van 3 maart 2026
    steps:
      - at: 2026-03-03
        records:
          region.Document:
            brief: {kind: raadsinformatiebrief, title: Brief, slug: brief, dated: 2026-03-03}
          segments.Segment:
            verblijf: {covers: crisisopvang}
          segments.Objective:
            verblijf-2: vervalt
    """


@pytest.fixture
def loaded(files):
    files.write(PROPOSAL, "2025-04-15.yaml").write(LETTER, "2026-03-03.yaml")
    files.load()
    return files


def rows(model, **wanted) -> list[tuple]:
    """Every row ever written, in the order in which it was written."""
    return list(
        model.history.filter(**wanted)
        .order_by("history_id")
        .values_list("history_type", "history_date", "history_change_reason", "loaded_key")
    )


def everything() -> dict:
    """All tables and all history, row for row."""
    return {
        model: (list(model.objects.order_by("id").values()), list(model.history.order_by("history_id").values()))
        for model in recorded_models()
    }


class TestTheFirstTime:
    def test_the_history_is_that_of_the_papers(self, loaded):
        assert rows(Segment) == [
            ("+", noon("2025-04-15"), "Raadsvoorstel, 15 april 2025", "verblijf"),
            ("~", noon("2025-06-02"), "Raadsbesluit, 2 juni 2025", "verblijf"),
            ("~", noon("2026-03-03"), "Brief van 3 maart 2026", "verblijf"),
        ]
        segment = Segment.objects.get()
        names = list(segment.history.order_by("history_id").values_list("name", "covers", "definition"))
        text = "Een ander thuis, zo lang als nodig."
        assert names == [
            ("Jeugdhulp met verblijf", "", text),
            ("Verblijf", "", text),
            ("Verblijf", "crisisopvang", text),
        ]
        assert (segment.name, segment.covers, segment.number) == ("Verblijf", "crisisopvang", 1)

    def test_what_ends_is_gone_from_that_day_on(self, loaded):
        assert rows(Objective, loaded_key="verblijf-2") == [
            ("+", noon("2025-04-15"), "Raadsvoorstel, 15 april 2025", "verblijf-2"),
            ("-", noon("2026-03-03"), "Brief van 3 maart 2026", "verblijf-2"),
        ]
        assert [o.marker for o in Objective.objects.all()] == ["1"]
        before = Snapshot(OFFICE, noon("2026-03-02")).of(Objective)
        assert [o.marker for o in before] == ["1", "2"]

    def test_the_file_gives_its_document_and_visibility(self, loaded):
        first, second = Snapshot(OFFICE, noon("2025-04-15")).of(Objective)
        assert (first.source, first.visibility) == (Document.objects.get(slug="voorstel"), Visibility.PUBLIC)
        assert (second.source, second.visibility) == (None, Visibility.INTERNAL)
        # a later file does not: the record had appeared
        assert Segment.objects.get().source.slug == "voorstel"
        # and without either it is internal
        assert Document.objects.get(slug="brief").visibility == Visibility.INTERNAL

    def test_now_is_the_table(self, loaded):
        assert_now_is_the_table()

    def test_the_report(self, files):
        report = files.write(PROPOSAL).load()
        assert report.lines() == [
            "Nieuw: 4.",
            "  document ‘voorstel’",
            "  segment ‘verblijf’",
            "  doelstelling ‘verblijf-1’",
            "  doelstelling ‘verblijf-2’",
            "Ongewijzigd: 0.",
            "Het geladene is gepubliceerd.",
        ]


class TestValues:
    def load(self, files, records: str):
        files.write("reason: proef\nvisibility: openbaar\nsteps:\n- at: 2025-12-08\n  records:\n" + records)
        files.load()

    def test_text_stays_text(self, files):
        self.load(
            files,
            """    planning.PlanVersion:
      p1: {code: 1.10, title: 12:30, known_on: 2025-04-15, status: voorstel, conditional: ja, date_text: 'nee'}
""",
        )
        version = PlanVersion.objects.get()
        assert (version.code, version.title, version.conditional, version.date_text) == ("1.10", "12:30", True, "nee")
        assert version.known_on == date(2025, 4, 15)

    def test_empty_is_unknown(self, files):
        self.load(
            files,
            """    segments.SavingsTarget:
      gat: {kind: doel, level: regionaal, notion: besparingsopgave, amount: '', first_year:, note: ''}
      som: {kind: doel, level: regionaal, notion: besparingsopgave, amount: 1250000.5, first_year: 2027}
""",
        )
        found = SavingsTarget.objects.order_by("id").values_list("amount", "first_year", "note")
        assert list(found) == [(None, None, ""), (Decimal("1250000.50"), 2027, "")]

    @pytest.mark.parametrize(
        ("given", "start", "end", "precision", "bound"),
        [
            ("period_text: 1 maart 2027", date(2027, 3, 1), date(2027, 3, 1), "dag", "exact"),
            ("period_text: najaar 2025", date(2025, 9, 1), date(2025, 11, 30), "seizoen", "exact"),
            # counted from the day of the step
            ("period_text: 18 december jl.", date(2024, 12, 18), date(2024, 12, 18), "dag", "exact"),
            (
                "{period_text: najaar 2025, start: 2025-09-15}",
                date(2025, 9, 15),
                date(2025, 11, 30),
                "seizoen",
                "exact",
            ),
            ("{period_text: najaar 2025, end: ''}", date(2025, 9, 1), None, "seizoen", "exact"),
            ("{period_text: ooit eens, precision: onbekend}", None, None, "onbekend", "exact"),
            ("{period_text: najaar 2025, precision: onbekend}", None, None, "onbekend", "exact"),
            (
                "{period_text: na de toets, start: 2026-01-01, precision: maand, bound: op_zijn_vroegst}",
                date(2026, 1, 1),
                None,
                "maand",
                "op_zijn_vroegst",
            ),
            ("{period_text: ''}", None, None, "onbekend", "exact"),
            ("{start: 2026-01-01, precision: dag}", date(2026, 1, 1), None, "dag", "exact"),
        ],
    )
    def test_periods(self, files, given, start, end, precision, bound):
        given = given.strip("{}")
        self.load(
            files,
            f"    planning.Meeting:\n      tafel: {{kind: ontwikkeltafel, title: T, state: gepland, {given}}}\n",
        )
        meeting = Meeting.objects.get()
        assert (meeting.start, meeting.end, meeting.precision, meeting.bound) == (start, end, precision, bound)

    def test_a_new_period_text_takes_the_place_of_earlier_dates(self, files):
        text = """
            reason: proef
            steps:
              - at: 2025-04-15
                records:
                  planning.Meeting:
                    tafel:
                      {kind: ontwikkeltafel, title: T, state: gepland, period_text: ooit, start: 2026-01-01, bound: exact}
              - at: 2025-12-08
                records:
                  planning.Meeting: {tafel: {period_text: 18 december aanstaande}}
              - at: 2026-03-03
                records:
                  planning.Meeting: {tafel: {state: gehouden}}
            """
        files.write(text).load()
        found = Meeting.history.order_by("history_date").values_list("state", "start", "end", "precision")
        day = date(2025, 12, 18)
        assert list(found) == [
            ("gepland", date(2026, 1, 1), None, "onbekend"),
            ("gepland", day, day, "dag"),
            # still counted from the day on which it was said
            ("gehouden", day, day, "dag"),
        ]

    def test_references_to_the_own_kind_in_any_order(self, files):
        self.load(
            files,
            """    region.Document:
      c: {kind: overig, title: C, slug: c, replaces: b}
      a: {kind: overig, title: A, slug: a}
      b: {kind: overig, title: B, slug: b, replaces: a}
""",
        )
        assert Document.objects.get(slug="c").replaces.replaces.slug == "a"


class TestTheSecondTime:
    def test_nothing_changes(self, loaded):
        before, published = everything(), list(Publication.objects.values())
        report = loaded.load()
        assert everything() == before
        assert list(Publication.objects.values()) == published
        assert report == Report(unchanged=5)
        assert report.lines() == ["Er is niets veranderd.", "Ongewijzigd: 5."]

    def test_a_correction_is_a_newer_row_at_its_own_date(self, loaded):
        segment = Segment.objects.get()
        old = list(Segment.history.values())
        published = Publication.objects.get().moment
        report = loaded.replace("{name: Verblijf}", "{name: Wonen}", "2025-04-15.yaml").load()
        assert report.changed == ["segment ‘verblijf’"]
        assert report.unchanged == 4
        # what was written stays, with the moment at which it was written
        assert list(Segment.history.filter(recorded_at__lte=published).values()) == old
        assert rows(Segment)[3:] == [
            ("~", noon("2025-06-02"), "Raadsbesluit, 2 juni 2025", "verblijf"),
            ("~", noon("2026-03-03"), "Brief van 3 maart 2026", "verblijf"),
        ]
        assert Segment.objects.get() == segment
        for day, name in [("2025-05-01", "Jeugdhulp met verblijf"), ("2025-06-03", "Wonen"), ("2026-04-01", "Wonen")]:
            assert Segment.history.at(noon(day)).get().name == name
        # who still reads the earlier publication reads what it said
        assert Segment.history.at(noon("2025-06-03"), published).get().name == "Verblijf"
        assert_now_is_the_table()
        assert loaded.load().touched == 0

    def test_an_older_paper_comes_later(self, loaded):
        text = """
            reason: Notitie, 14 november 2024
            steps:
              - at: 2024-11-14
                records:
                  segments.Segment:
                    verblijf: {number: 1, slug: verblijf, name: Wonen, definition: Wonen, visibility: openbaar}
            """
        report = loaded.write(text, "2024-11-14.yaml").load()
        assert report.changed == ["segment ‘verblijf’"]
        assert Segment.history.at(noon("2024-12-01")).get().name == "Wonen"
        assert Segment.history.at(noon("2025-04-16")).get().name == "Jeugdhulp met verblijf"
        # the older file gives no document, and it now is where the record first appears
        assert Segment.objects.get().source is None
        assert_now_is_the_table()
        assert loaded.load().touched == 0

    def test_an_older_paper_that_changes_nothing_later_adds_one_row(self, loaded):
        """The rows of later dates keep standing as they were written."""
        before = Segment.history.count()
        text = """
            reason: Besluit
            steps: [{at: 2025-07-01, records: {segments.Segment: {verblijf: {slug: verblijf}}}}]
            """
        loaded.write(text, "2025-07-01.yaml").load()
        assert rows(Segment)[before:] == [("~", noon("2025-07-01"), "Besluit", "verblijf")]

    def test_a_paper_that_is_taken_out(self, loaded):
        published = Publication.objects.get().moment
        report = loaded.remove("2026-03-03.yaml").load()
        assert report.removed == ["document ‘brief’"]
        assert report.changed == ["segment ‘verblijf’", "doelstelling ‘verblijf-2’"]
        assert Segment.history.at(noon("2026-04-01")).get().covers == ""
        assert [o.marker for o in Objective.objects.all()] == ["1", "2"]
        assert not Document.history.at(noon("2026-04-01")).filter(slug="brief").exists()
        assert Document.history.at(noon("2026-04-01"), published).filter(slug="brief").exists()
        assert_now_is_the_table()
        assert loaded.load().touched == 0
        # and comes back
        assert loaded.write(LETTER, "2026-03-03.yaml").load().touched == 3
        assert Document.history.at(noon("2026-04-01")).filter(slug="brief").exists()
        assert [o.marker for o in Objective.objects.all()] == ["1"]
        assert_now_is_the_table()
        assert loaded.load().touched == 0

    def test_a_record_that_begins_later_than_it_was_written(self, loaded):
        loaded.replace("at: 2026-03-03", "at: 2026-03-10", "2026-03-03.yaml").load()
        assert not Document.history.at(noon("2026-03-05")).filter(slug="brief").exists()
        assert Document.history.at(noon("2026-03-11")).filter(slug="brief").exists()
        assert Segment.history.at(noon("2026-03-05")).get().covers == ""
        assert_now_is_the_table()
        assert loaded.load().touched == 0

    def test_a_reference_to_something_new(self, loaded):
        """Nothing else of the record changes, and the new record has no id yet when they are compared."""
        meanwhile = """
            reason: Aanvulling
            steps:
              - at: 2025-04-15
                records:
                  region.Document: {nota: {kind: overig, title: Nota, slug: nota, replaces: brief-0}}
            """
        older = "reason: Ouder\nsteps: [{at: 2025-01-01, records: {region.Document: {brief-0: {kind: overig, %s}}}}]"
        loaded.write(meanwhile.replace("brief-0", "''"), "b.yaml").load()
        loaded.write(meanwhile, "b.yaml").write(older % "title: Ouder, slug: ouder", "c.yaml")
        assert loaded.load().touched == 2
        assert Document.objects.get(slug="nota").replaces.slug == "ouder"
        assert loaded.load().touched == 0

    def test_two_that_swap_their_numbers(self, files):
        text = """
            reason: proef
            steps:
              - at: 2025-04-15
                records:
                  risks.Risk:
                    zorg: {number: 6, code: zorg, title: Zorg}
                    geld: {number: 7, code: geld, title: Geld}
                  risks.Mitigation: {overleg: {code: overleg, title: Overleg}}
                  risks.RiskMitigation: {zorg-overleg: {risk: zorg, mitigation: overleg}}
            """
        files.write(text).load()
        ids = dict(Risk.objects.values_list("code", "id"))
        files.replace("number: 6", "number: 8").replace("number: 7", "number: 6")
        files.replace("number: 8", "number: 7").load()
        found = {risk.code: (risk.id, risk.number) for risk in Risk.objects.all()}
        assert found == {"zorg": (ids["zorg"], 7), "geld": (ids["geld"], 6)}
        assert RiskMitigation.objects.get().risk_id == ids["zorg"]
        assert_now_is_the_table()


class TestWhatPeopleWrote:
    def test_a_changed_record_is_left_alone_and_named(self, loaded):
        segment = Segment.objects.get()
        segment.name = "Ons verblijf"
        segment.record(because="beter", by=UserFactory())
        before = everything()
        report = loaded.replace("{name: Verblijf}", "{name: Wonen}", "2025-04-15.yaml").load()
        assert everything() == before
        assert report == Report(unchanged=4, kept=["segment ‘verblijf’"])
        assert report.lines()[-2:] == [
            "Door mensen gewijzigd of verwijderd, en zo gelaten: 1.",
            "  segment ‘verblijf’",
        ]

    def test_a_deleted_record_stays_deleted(self, loaded):
        Objective.objects.get(marker="1").delete()
        report = loaded.replace("Terug naar huis", "Naar huis", "2025-04-15.yaml").load()
        assert report.kept == ["doelstelling ‘verblijf-1’"]
        assert not Objective.objects.exists()

    def test_what_would_rest_on_a_deleted_record_is_not_loaded(self, loaded):
        for obj in [*Objective.objects.all(), *Segment.objects.all()]:
            obj.delete()
        text = """
            reason: Later
            steps:
              - at: 2026-04-01
                records:
                  segments.Objective: {nieuw: {segment: verblijf, marker: "9", order: 9, text: Nieuw}}
                  segments.SavingsTarget:
                    som: {kind: doel, level: regionaal, notion: besparingsopgave, segment: verblijf}
                    los: {kind: doel, level: regionaal, notion: besparingsopgave}
            """
        report = loaded.write(text, "2026-04-01.yaml").load()
        assert report.new == ["besparing ‘los’"]
        assert report.kept == [
            "segment ‘verblijf’",
            "doelstelling ‘verblijf-1’",
            "doelstelling ‘nieuw’",
            "besparing ‘som’",
        ]
        assert not Objective.objects.exists()
        assert loaded.load().touched == 0

    def test_what_people_added_is_not_touched(self, loaded):
        own = ObjectiveFactory(segment=Segment.objects.get())
        loaded.replace("{name: Verblijf}", "{name: Wonen}", "2025-04-15.yaml").load()
        assert Objective.objects.get(id=own.id).segment.name == "Wonen"
        assert own.history.count() == 1

    def test_what_people_hang_on_does_not_end(self, loaded):
        ObjectiveFactory(segment=Segment.objects.get())
        before = everything()
        loaded.replace("visibility: openbaar", "visibility: openbaar # 1", "2025-04-15.yaml")
        loaded.write(PROPOSAL.split("          segments.Segment:")[0], "2025-04-15.yaml").remove("2026-03-03.yaml")
        with pytest.raises(ProgrammeError, match="^Segment ‘verblijf’ vervalt, maar er zijn nog doelstellingen die"):
            loaded.load()
        assert everything() == before

    def test_rows_of_other_commands_are_not_the_loaders(self, loaded):
        from contracts.models import Provider

        Provider.objects.bulk_create([ProviderFactory.build()], loaded_key="demo:aanbieder")
        assert loaded.load() == Report(unchanged=5)
        assert Provider.objects.count() == 1


class TestPublishing:
    def test_what_was_loaded_is_published(self, loaded):
        publication = Publication.objects.get()
        assert publication.by is None
        assert publication.why == "Programma geladen: 5 nieuw, 0 gewijzigd, 0 beëindigd."
        assert max(Segment.history.values_list("recorded_at", flat=True)) < publication.moment

    @pytest.mark.parametrize(("number", "told"), [(1, "Er wacht 1 wijziging"), (2, "Er wachten 2 wijzigingen")])
    def test_not_while_changes_of_people_wait(self, files, number, told):
        for _ in range(number):
            SegmentFactory()
        files.write("reason: p\nsteps: [{at: 2025-04-15, records: {region.Municipality: {a: {name: A, slug: a}}}}]")
        report = files.load()
        assert not Publication.objects.exists()
        assert report.lines()[-1] == (
            f"{told} van de projectorganisatie; het geladene wordt zichtbaar bij de volgende publicatie."
        )

    def test_again_when_those_are_published(self, loaded):
        SegmentFactory(number=2)
        publish(by=None, why="klaar")
        report = loaded.replace("{name: Verblijf}", "{name: Wonen}", "2025-04-15.yaml").load()
        assert report.published
        assert Publication.objects.count() == 3


class TestOnTrial:
    def test_it_tells_the_same_and_writes_nothing(self, files):
        before = everything()
        trial = files.write(PROPOSAL).load(dry_run=True)
        assert everything() == before
        assert not Publication.objects.exists()
        real = files.load()
        assert trial.lines() == ["Proef: er is niets opgeslagen.", *real.lines()[:-1]]

    def test_it_refuses_the_same(self, files):
        files.write(PROPOSAL.replace("number: 1", "number: 6"))
        with pytest.raises(ProgrammeError, match="regel 10: Er zijn vijf segmenten"):
            files.load(dry_run=True)


class TestTheCommand:
    def test_it_tells_what_it_did(self, files, capsys):
        files.write(PROPOSAL)
        call_command("load_programme", folder=files.folder)
        assert capsys.readouterr().out.splitlines()[0] == "Nieuw: 4."
        call_command("load_programme", folder=files.folder)
        assert capsys.readouterr().out == "Er is niets veranderd.\nOngewijzigd: 4.\n"

    def test_on_trial(self, files, capsys):
        files.write(PROPOSAL)
        call_command("load_programme", "--dry-run", folder=files.folder)
        assert capsys.readouterr().out.splitlines()[0] == "Proef: er is niets opgeslagen."
        assert not Municipality.objects.exists()
        assert not Segment.objects.exists()


class TestSeveralPapers:
    def test_two_of_one_day_make_one_row_with_both_reasons(self, files):
        files.write(PROPOSAL, "a.yaml")
        text = """
            document: nota
            reason: Nota van dezelfde dag
            steps:
              - at: 2025-04-15
                records:
                  region.Document: {nota: {kind: overig, title: Nota, slug: nota}}
                  segments.Segment: {verblijf: {covers: pleegzorg}}
                  segments.SegmentAlias: {kort: {segment: verblijf, name: Verblijf}}
            """
        files.write(text, "b.yaml").load()
        first = Segment.history.earliest()
        assert (first.history_change_reason, first.covers) == (
            "Raadsvoorstel, 15 april 2025; Nota van dezelfde dag",
            "pleegzorg",
        )
        # the record first appeared in the first file, the other name in the second
        assert (first.source.slug, Segment.objects.get().aliases.get().source.slug) == ("voorstel", "nota")
        assert files.load().touched == 0

    def test_what_ended_may_begin_again(self, files):
        files.write(PROPOSAL, "a.yaml").write(LETTER, "b.yaml")
        text = """
            document: brief
            reason: Toch weer
            visibility: openbaar
            steps:
              - at: 2026-04-01
                records:
                  segments.Objective: {verblijf-2: {segment: verblijf, marker: "2", order: 2, text: Weer terug}}
            """
        files.write(text, "c.yaml").load()
        assert [kind for kind, *_ in rows(Objective, loaded_key="verblijf-2")] == ["+", "-", "+"]
        again = Objective.objects.get(marker="2")
        # nothing is left of what it was before
        assert (again.text, again.visibility, again.source.slug) == ("Weer terug", Visibility.PUBLIC, "brief")
        assert set(Objective.history.filter(loaded_key="verblijf-2").values_list("id", flat=True)) == {again.pk}
        assert_now_is_the_table()
        assert files.load().touched == 0
