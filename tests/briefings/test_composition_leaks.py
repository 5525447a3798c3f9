"""What is internal, or not yet published, is in no letter for readers; what was withdrawn leaves it."""

from dataclasses import replace
from datetime import date, timedelta

from jeugdhulp.briefings.blocks import RiskBlock
from jeugdhulp.briefings.models import Edition
from jeugdhulp.region.actions import publish
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility
from planning.models import PlanVersion
from risks.enums import RiskState
from risks.models import Mitigation, Risk
from segments.models import Principle, Segment
from tests.briefings.real_letters import DEN_HAAG, content_of
from tests.factories import (
    AnnexFactory,
    BlockFactory,
    FundingChoiceFactory,
    MilestoneFactory,
    MitigationFactory,
    PlanItemFactory,
    ProgressNoteFactory,
    RiskFactory,
    RiskMitigationFactory,
)
from tests.moments import noon

MARCH = noon("2026-03-01")


def letter(audience, **options):
    return content_of(*DEN_HAAG, audience=audience, **options)


def plant(visibility):
    """In every part of the letter a record of this visibility that would be told if it could be seen."""
    shown = {"visibility": visibility, "since": MARCH}
    risk = Risk.objects.get(code="r1")
    at_risk = {"visibility": visibility, "since": noon("2026-03-03")}
    RiskFactory(number=8, title="Verborgen risico", **shown)
    RiskMitigationFactory(risk=risk, mitigation=MitigationFactory(text="Verborgen maatregel", **shown), **at_risk)
    existing = Mitigation.objects.get(code="m7-1")
    RiskMitigationFactory(risk=risk, mitigation=existing, remark="Verborgen opmerking", order=9, **at_risk)
    ProgressNoteFactory(
        principle=Principle.objects.get(number=1), reported_on=date(2026, 3, 4), text="Verborgen voortgang", **shown
    )
    FundingChoiceFactory(segment=Segment.objects.get(number=1), tense="huidig", **shown)
    PlanItemFactory(
        version=PlanVersion.objects.get(code="P4"),
        milestone=MilestoneFactory(**shown),
        table="Te nemen stappen herziening overeenkomsten",
        title="Verborgen stap",
        **at_risk,
    )
    edition = Edition.objects.get(slug="voortgang")
    BlockFactory(edition=edition, order=45, heading="Verborgen kop", text="Verborgen tekst", **at_risk)
    AnnexFactory(edition=edition, number=9, title="Verborgen bijlage", **at_risk)


def test_what_is_internal_is_in_no_letter_for_readers(programme):
    before = letter(PUBLIC)
    plant(Visibility.INTERNAL)
    publish(by=None, why="voor een test")

    assert letter(PUBLIC) == before
    assert [text for text in before.texts() if "Verborgen" in text] == []


def test_what_is_not_yet_published_is_in_no_letter_for_readers(programme):
    before = letter(PUBLIC)
    plant(Visibility.PUBLIC)

    assert letter(PUBLIC) == before
    publish(by=None, why="voor een test")
    # and this is what would have leaked
    hidden = {text for text in letter(PUBLIC).texts() if "Verborgen" in text}
    assert hidden == {
        "Verborgen risico",
        "Verborgen maatregel",
        "De projectorganisatie wordt opnieuw ingericht voor de taken van de nieuwe fase. Wat daarvoor aan mensen en geld "
        "nodig is, komt in beeld en wordt aan de negen gemeenten voorgelegd. Verborgen opmerking",
        "Verborgen voortgang",
        "Verborgen stap",
        "Verborgen kop",
        "Verborgen tekst",
        "Verborgen bijlage",
    }


def test_the_office_too_reads_only_public_facts_in_a_letter(programme):
    """The letter's own parts may be drafts; its facts are those that its readers may see."""
    plant(Visibility.INTERNAL)

    assert {text for text in letter(OFFICE, published=False).texts() if "Verborgen" in text} == {
        "Verborgen kop",
        "Verborgen tekst",
        "Verborgen bijlage",
    }


def test_a_change_of_the_office_is_in_the_letter_of_the_office_and_not_in_that_of_readers(programme):
    before = letter(PUBLIC)
    risk = Risk.objects.get(code="r2")
    risk.title = "Nieuwe titel"
    risk.record(because="voor een test", since=noon("2026-03-03") + timedelta(hours=1))

    assert letter(PUBLIC) == before
    assert [text for text in letter(OFFICE, published=False).texts() if text == "Nieuwe titel"] == ["Nieuwe titel"]


def test_a_risk_that_is_withdrawn_leaves_the_letter_and_the_references_to_it(programme):
    risk = Risk.objects.get(code="r4")
    risk.visibility = Visibility.INTERNAL
    risk.record(because="voor een test")
    publish(by=None, why="voor een test")
    content = letter(PUBLIC)
    risks = [block for section in content.sections for block in section.blocks if isinstance(block, RiskBlock)]

    assert [risk.number for risk in risks] == [1, 2, 3, 5, 6, 7]
    assert [run.link for run in content.unresolved_links] == []
    assert {run.text for risk in risks for item in risk.measures[0].items for run in item[-1].runs if run.link} == {
        "risico 2"
    }


def test_a_closed_risk_leaves_the_letter_and_the_references_to_it(programme):
    risk = Risk.objects.get(code="r4")
    risk.state = RiskState.CLOSED
    risk.record(because="voor een test", since=noon("2026-03-03") + timedelta(hours=1))
    publish(by=None, why="voor een test")
    content = letter(PUBLIC)
    risks = [block for section in content.sections for block in section.blocks if isinstance(block, RiskBlock)]

    assert [risk.number for risk in risks] == [1, 2, 3, 5, 6, 7]
    assert content.unresolved_links == ()


def test_the_same_letter_is_the_same_content_with_the_same_hash(programme):
    first, second = letter(PUBLIC), letter(PUBLIC)

    assert (first, first.sha256) == (second, second.sha256)
    assert replace(first, title="Anders").sha256 != first.sha256
