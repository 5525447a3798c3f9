"""What the dataset knows at a letter's moment, for the check: numbers, risks, names, doubtful dates."""

from jeugdhulp.region.models import Document, Reference
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import PUBLIC
from planning.enums import Certainty
from planning.plans import all_versions, plans
from risks.enums import LineageKind
from risks.models import Risk, RiskLineage
from segments.models import Segment

from .check import Known, normal
from .models import Letter


def known_to(letter: Letter, snapshot: Snapshot) -> Known:
    """What the public facts say at the edition's reference date, of what `snapshot` knows."""
    day = letter.edition.reference_date
    facts = Snapshot(PUBLIC, end_of_day(day), snapshot.known_by)
    segments = facts.join(facts.of(Segment), "aliases")
    known = plans(all_versions(facts))
    items = known[-1].items if known else ()
    risks = facts.of(Risk)
    concerns = risks.filter(number__isnull=True, municipality_id=letter.municipality_id)
    return Known(
        references=frozenset(
            normal(r.number) for r in facts.of(Reference).filter(document_id__in=facts.of(Document).values("id"))
        ),
        risks=frozenset(risks.filter(number__isnull=False).values_list("number", flat=True)),
        terms=tuple((segment.name, tuple(alias.name for alias in segment.aliases.all())) for segment in segments),
        uncertain=tuple(
            i.period_text for i in items if i.certainty in (Certainty.AIM, Certainty.CONDITIONAL) and i.period_text
        ),
        earlier_list_held=concerns.exists(),
        new_risks=facts.of(RiskLineage).filter(kind=LineageKind.NEW).exists(),
    )
