"""What the dataset knows at a letter's moment, for the check: read once, handed over as plain values."""

from collections.abc import Iterable

from contracts.models import Provider
from jeugdhulp.region.models import Document, Municipality, Reference, Signatory
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.visibility import PUBLIC, Visibility, council, editor, narrower
from planning.enums import Certainty
from planning.models import Meeting, Milestone
from planning.plans import Plan, all_versions, plans
from risks.enums import LineageKind
from risks.models import Mitigation, Risk, RiskLineage
from segments.models import Principle, ProjectCost, SavingsTarget
from segments.overview import SegmentView, segment_views

from .check import Known, normal
from .check.known import Counted
from .check.numbers import DAY
from .enums import AnnexKind
from .ledger import overtaken
from .live_risks import STANDING
from .models import Annex, Block, ChangeNote, Commitment, Letter

#: a shorter name is a common word too often
NAME_LENGTH = 6


def known_to(letter: Letter, snapshot: Snapshot) -> Known:
    """What the facts say to the letter's readers at the edition's reference date, of what `snapshot` knows.

    `letter` as `letter_for` joins it.
    """
    day = letter.edition.reference_date
    limited = letter.visibility == Visibility.LIMITED and letter.municipality_id is not None
    audience = council(letter.municipality_id) if limited else PUBLIC
    facts = Snapshot(audience, end_of_day(day), snapshot.known_by)
    own = Snapshot(editor(letter.municipality_id), end_of_day(day), snapshot.known_by)
    views = segment_views(facts, day)
    names = facts.join([view.segment for view in views], "aliases")
    plan_list = plans(all_versions(facts))
    risks = list(facts.of(Risk))
    new = {line.later_id for line in facts.of(RiskLineage).filter(kind=LineageKind.NEW)}
    notes = list(_parts(snapshot, ChangeNote, letter))
    return Known(
        references=frozenset(
            normal(r.number) for r in facts.of(Reference).filter(document_id__in=facts.of(Document).values("id"))
        ),
        promises=frozenset(c.number for c in _of(own, Commitment, letter) if c.number),
        risks=frozenset(risk.number for risk in risks if risk.number is not None),
        terms=tuple((segment.name, tuple(alias.name for alias in segment.aliases.all())) for segment in names),
        uncertain=_uncertain(plan_list),
        earlier_list_held=any(r.number is None and r.municipality_id == letter.municipality_id for r in risks),
        new_risks=bool(new),
        amounts=frozenset(
            row.amount for model in (SavingsTarget, ProjectCost) for row in facts.of(model) if row.amount is not None
        ),
        counts=_counts(facts, views, risks, new),
        days=_days(plan_list, facts.of(Meeting)),
        hidden=tuple(_hidden(facts, snapshot)),
        narrow=tuple(_narrow(letter, snapshot, notes)),
        left_out=tuple(note.sentence for note in notes if note.hidden),
        stale=tuple(overtaken(letter, own, day)),
        words=_words(facts, names),
    )


def _of(snapshot, model, letter):
    return snapshot.of(model).filter(municipality_id=letter.municipality_id)


def _uncertain(plan_list: list[Plan]) -> tuple[str, ...]:
    items = plan_list[-1].items if plan_list else ()
    doubtful = (Certainty.AIM, Certainty.CONDITIONAL)
    return tuple(dict.fromkeys(i.period_text for i in items if i.certainty in doubtful and i.period_text))


def _counts(facts, views: list[SegmentView], risks, new) -> tuple[Counted, ...]:
    members = {len(view.regional) for view in views} | {view.members for view in views}
    standing = [risk for risk in risks if risk.number is not None and risk.state in STANDING]
    told = {
        "segmenten": {len(views)},
        "uitgangspunten": {facts.of(Principle).count()},
        "risico's": {len(standing), len([risk for risk in standing if risk.id not in new])},
        **dict.fromkeys(("gemeenten", "colleges", "gemeenteraden", "raden"), members),
    }
    return tuple(Counted(noun, frozenset(numbers - {0})) for noun, numbers in told.items() if numbers - {0})


def _days(plan_list: list[Plan], meetings: Iterable[Meeting]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Per step the days that any plan names for it, as written and as read; steps without a day left out.

    A meeting that is held more than once is named by its kind: each of its days is right.
    """
    found: dict[str, set[str]] = {}
    for item in (item for plan in plan_list for item in plan.items):
        written = set(DAY.findall(item.period_text))
        if item.start and item.start == item.end:
            written.add(dutch_date(item.start).replace("\xa0", " "))
        for title in {item.title, item.milestone.title if item.milestone else item.title}:
            if written and len(title) >= NAME_LENGTH:
                found.setdefault(title, set()).update(written)
    for meeting in meetings:
        if (kind := meeting.get_kind_display()) in found:
            found[kind].update(DAY.findall(meeting.period_text))
    return tuple((title, frozenset(named)) for title, named in sorted(found.items()))


def _hidden(facts: Snapshot, snapshot: Snapshot) -> Iterable[tuple[str, str]]:
    """Names that stand in the dataset and that the letter's readers may not see."""
    everything = Snapshot(snapshot.audience, facts.moment, snapshot.known_by)
    for model, field in ((Provider, "name"), (Risk, "title"), (Mitigation, "title"), (Milestone, "title")):
        seen = set(facts.of(model).values_list(field, flat=True))
        for name in everything.of(model).values_list(field, flat=True):
            if name not in seen and len(name) >= NAME_LENGTH:
                yield str(model._meta.verbose_name).capitalize(), name


def _narrow(letter: Letter, snapshot: Snapshot, notes: Iterable[ChangeNote]) -> Iterable[tuple[str, str]]:
    """Parts of the letter that are narrower than the letter itself; a draft that is internal may have internal parts."""
    own = (None, letter.municipality_id)
    parts = [(f"Blok ‘{b}’", b) for b in _parts(snapshot, Block, letter) if b.for_municipality_id in own]
    parts += [(f"Bijlage {a.number}", a) for a in _parts(snapshot, Annex, letter) if a.municipality_id in own]
    parts += [(f"Keuze bij de wijziging ‘{note}’", note) for note in notes]
    parts += [(f"Lokale passage ‘{passage}’", passage) for passage in letter.passages.all()]
    parts += [(f"Briefhoofd, ‘{value}’", value) for value in letter.header_values.all()]
    parts += _enclosed(letter, snapshot)
    for what, part in parts:
        if narrower(part.visibility, letter.visibility):
            yield what, Visibility(part.visibility).label.lower()
    yield from _files_left_behind(letter, [part for _, part in parts if isinstance(part, Annex)])


def _files_left_behind(letter: Letter, annexes: Iterable[Annex]) -> Iterable[tuple[str, str]]:
    """Files that a letter would name as added and its readers could never open.

    A letter that is internal while it is made is sent as a public one; its words go along, the file of an annex does
    not, and is seen only where its edition may be seen as well.
    """
    sent_as = Visibility.LIMITED if letter.visibility == Visibility.LIMITED else Visibility.PUBLIC
    for annex in annexes:
        own, whole = annex.visibility, letter.edition.visibility
        narrowest = whole if narrower(whole, own) else own
        told = narrower(own, letter.visibility)
        if annex.kind == AnnexKind.UPLOADED and narrower(narrowest, sent_as) and not told:
            by_edition = " (door haar editie)" if narrowest != own else ""
            yield f"Bijlage {annex.number}{by_edition}", Visibility(narrowest).label.lower()


def _enclosed(letter: Letter, snapshot: Snapshot) -> list[tuple[str, Letter]]:
    """The letters to the providers that go with this one as an annex."""
    number = {a.encloses_id: a.number for a in _parts(snapshot, Annex, letter) if a.encloses_id is not None}
    found = snapshot.of(Letter).filter(edition_id__in=list(number)) if number else ()
    return [(f"De brief in bijlage {number[one.edition_id]}", one) for one in found]


def _parts(snapshot, model, letter):
    return snapshot.of(model).filter(edition_id=letter.edition_id)


def _words(facts: Snapshot, segments) -> frozenset[str]:
    """Proper names of the dataset: of municipalities, signatories, papers and segments."""
    told = [m.name for m in facts.of(Municipality)] + [s.name for s in facts.of(Signatory)]
    told += [d.title for d in facts.of(Document)]
    told += [name for s in segments for name in (s.name, *(alias.name for alias in s.aliases.all()))]
    words = (word.strip("‘’'\".,:;()!?") for name in told for word in name.replace("/", " ").split())
    return frozenset(part for word in words for part in (word, *word.split("-")) if part)
