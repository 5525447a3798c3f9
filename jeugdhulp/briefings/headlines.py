"""What changed between two moments in sentences a council member reads, the weightiest first.

Computed from two snapshots of one reader, never typed: the plan compared row by row, the risk lists by their
lineage, the segments by their choices. The pages, the feed and the letters tell the same sentences; folding.py
takes those together that say the same of several things.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from django.urls import reverse

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.shelf import Shelf
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date, in_sentence
from planning.comparison import Compared, Outcome, compare
from planning.enums import MilestoneKind
from planning.models import Milestone, PlanItem, PlanVersion, Shift
from planning.plans import Plan, all_versions, plans
from risks.enums import LineageKind
from risks.models import Risk, RiskAssessment, RiskLineage
from risks.news import news_of
from segments.enums import ChoiceStatus
from segments.models import FundingChoice, ProcurementChoice, Segment


class Kind(StrEnum):
    """The word before a headline."""

    MOVED = "Verschoven"
    NEW = "Nieuw"
    CHANGED = "Gewijzigd"
    DONE = "Gereed"
    GONE = "Niet meer genoemd"
    DROPPED = "Vervallen"


# what a headline is about; RISK: an earlier concern, REGISTER: a risk that the region keeps
START, PLAN, SEGMENT, RISK, REGISTER = "start", "plan", "segment", "risico", "register"


@dataclass(frozen=True)
class Headline:
    """One change: `sentence` is whole on its own; `why` may be empty; `url` leads to where it stands.

    `family`, `subject` (in few words: `short`), `value` and `was` are for folding: headlines of one family say the
    same of other subjects.
    """

    kind: Kind
    sentence: str
    why: str = ""
    url: str = ""
    topic: str = PLAN
    family: str = ""
    subject: str = ""
    short: str = ""
    value: str = ""
    was: str = ""
    #: whose news it is alone, by id; None: of the region
    municipality_id: int | None = None
    #: the record that changed: the same in every sentence about it, whatever it is compared with
    key: str = ""


def key_of(record) -> str:
    """What a change of this record is known by."""
    return f"{record._meta.label_lower}:{record.id}"


# what weighs most to a council comes first: what moved, what is bought otherwise, which risks came and went
WEIGHT = {
    pair: weight
    for weight, pair in enumerate(
        (
            (START, Kind.MOVED),
            (PLAN, Kind.MOVED),
            (PLAN, Kind.DROPPED),
            (SEGMENT, Kind.CHANGED),
            (REGISTER, Kind.NEW),
            (REGISTER, Kind.DROPPED),
            (REGISTER, Kind.CHANGED),
            (RISK, Kind.GONE),
            (PLAN, Kind.NEW),
            (PLAN, Kind.CHANGED),
            (PLAN, Kind.DONE),
            (PLAN, Kind.GONE),
        )
    )
}


SURENESS = {
    ChoiceStatus.FORESEEN: "naar verwachting {}",
    ChoiceStatus.PROVISIONAL: "voorlopig {}",
    ChoiceStatus.IN_DEVELOPMENT: "{} (nog in ontwikkeling)",
    ChoiceStatus.ADOPTED: "{} (vastgesteld)",
}


#: of these the earlier moment is read, in one query
BEFORE = [ProcurementChoice, FundingChoice, RiskLineage]


def headlines(old: Snapshot, new: Snapshot, *, read: "Read | None" = None) -> list[Headline]:
    """Every change between the two moments that has a sentence of its own; the start of the contracts first.

    `read` holds what the caller has read of the new moment already, so that it is not read twice.
    """
    read = read or Read.of(new)
    old = Shelf.over(old, PlanVersion, PlanItem, Milestone, Risk, RiskAssessment, *BEFORE)
    before = {(model, record.id): record for model in BEFORE for record in old.of(model)}
    told = [*_plan_news(old, new, read), *_segment_news(before, read), *_risk_news(before, new, read)]
    told += _register_news(old, new, read)
    return sorted(told, key=lambda item: WEIGHT[item.topic, item.kind])


@dataclass(frozen=True)
class Read:
    """The new moment as far as headlines need it."""

    plans: list[Plan]
    segments: list[Segment]
    risks: list[Risk]
    municipalities: list[Municipality]
    papers: list[Document]

    @classmethod
    def of(cls, snapshot: Snapshot):
        """Read all of it: nine queries."""
        segments = snapshot.join(snapshot.of(Segment), "procurement_choices", "funding_choices")
        rest = (list(snapshot.of(model)) for model in (Risk, Municipality, Document))
        return cls(plans(all_versions(snapshot)), segments, *rest)

    def milestones(self) -> dict[int, Milestone]:
        """Every milestone that some plan names, as it stands at the new moment."""
        return {item.milestone.id: item.milestone for plan in self.plans for item in plan.items}


def _plan_news(old, new, read):
    before, after = plans(all_versions(old)), read.plans
    if not before or not after:
        return
    shifts = new.attach(new.of(Shift), "new_version", [version for plan in after for version in plan.versions])
    now = read.milestones()
    known = [shift for shift in shifts if shift.new_version]
    # what an announcement in between says that lapses, is not merely absent from the newest plan
    for row in compare(before[-1], after[-1], known, [], between=_between(before[-1], after)):
        then, milestone = row.old and row.old.milestone, now.get(row.milestone.id, row.milestone)
        if _realised(milestone):
            news = None if then and _realised(then) else _done(row, _realised(milestone))
        else:
            news = _plan_headline(row)
        if news:
            yield replace(news, municipality_id=milestone.municipality_id, key=key_of(milestone))


def _between(old: Plan, plans: list[Plan]) -> list[Plan]:
    """The plans after the old one and before the newest."""
    places = [place for place, plan in enumerate(plans) if plan.version.id == old.version.id]
    return plans[places[0] + 1 : -1] if places else []


def _realised(milestone: Milestone) -> str:
    return milestone.realised_text or dutch_date(milestone.realised_on)


def _plan_headline(row: Compared) -> Headline | None:
    title, url, why = row.milestone.title, reverse("planning:compare"), row.reason
    step = _step(title, in_sentence((row.new or row.old).period_text))
    if row.outcome == Outcome.MOVED:
        return _moved(row, title, url)
    if row.outcome == Outcome.NEW:
        return Headline(Kind.NEW, f"In de planning staat nu ook {step}.", why, url, family="nieuw", subject=step)
    if row.outcome == Outcome.DROPPED:
        return Headline(Kind.DROPPED, f"{step} gaat niet door.", why, url)
    if row.outcome == Outcome.UNMENTIONED:
        gone = f"De planning noemt {step} niet meer."
        return Headline(Kind.GONE, gone, why, url, family="niet genoemd", subject=step)
    return None


def _moved(row, title, url) -> Headline:
    was, now = in_sentence(row.old.period_text), in_sentence(row.new.period_text)
    if row.slip.min_days is None and row.slip.max_days is None:
        # "de komende maanden" is another period than "de komende periode", but no day says how much later
        sentence = f"Voor ‘{title}’ staat in de planning nu ‘{now}’. Eerst was dat ‘{was}’."
        return Headline(Kind.CHANGED, sentence, row.reason, url)
    starts = row.milestone.kind == MilestoneKind.START
    sentence = f"{'De start' if starts else f'‘{title}’'} is verschoven van {was} naar {now} ({row.words})."
    return Headline(Kind.MOVED, sentence, row.reason, url, START if starts else PLAN)


def _done(row: Compared, realised: str) -> Headline:
    step = _step(row.milestone.title, realised)
    return Headline(Kind.DONE, f"{step} is gereed.", "", reverse("planning:index"), family="gereed", subject=step)


def _step(title: str, when: str) -> str:
    """A step with its time, unless the title says that already."""
    return f"‘{title}’ ({when})" if when and when not in title else f"‘{title}’"


def _segment_news(before, read):
    for model, what, choices_of in (
        (ProcurementChoice, "inkoopvorm", lambda segment: segment.procurement_choices.all()),
        (FundingChoice, "bekostigingsvorm", lambda segment: segment.funding_choices.all()),
    ):
        for segment in read.segments:
            for choice in choices_of(segment):
                regional = getattr(choice, "municipality_id", None) is None
                if not regional or (model, choice.id) not in before:
                    continue
                value, was = _choice(choice), _choice(before[model, choice.id])
                if value != was:
                    yield Headline(
                        Kind.CHANGED,
                        f"De {what} van {segment.name} is nu {value}. Eerst was dat {was}.",
                        url=segment.get_absolute_url(),
                        topic=SEGMENT,
                        family=what,
                        subject=segment.name,
                        value=value,
                        was=was,
                        key=key_of(choice),
                    )


def _choice(choice) -> str:
    """A form in a sentence, with how sure it is where it is not settled: "voorlopig inspanningsgericht (P×Q)"."""
    form = in_sentence(choice.get_form_display()).replace(": ", " met ")
    return SURENESS.get(choice.status, "{}").format(form)


def _risk_news(before, new, read):
    for line in _joined(new, read, [line for line in new.of(RiskLineage) if (RiskLineage, line.id) not in before]):
        if line.kind == LineageKind.NEW and line.later:
            sentence = f"Risico {line.later.number} is nieuw: {line.later.title}."
            yield Headline(
                Kind.NEW,
                sentence,
                "",
                line.later.get_absolute_url(),
                REGISTER,
                municipality_id=line.later.municipality_id,
                key=key_of(line),
            )
        elif line.kind == LineageKind.NO_COUNTERPART and line.earlier:
            yield _no_counterpart(line)
        elif line.kind == LineageKind.DROPPED and line.earlier:
            sentence = f"Het risico ‘{line.earlier.title}’ is vervallen."
            yield Headline(
                Kind.DROPPED,
                sentence,
                line.note,
                line.earlier.get_absolute_url(),
                REGISTER,
                municipality_id=line.earlier.municipality_id,
                key=key_of(line),
            )


def _register_news(old, new, read):
    """How the risks of both moments weigh, and which were closed."""
    then, now = (
        moment.join([risk for risk in risks if risk.number is not None], "assessments")
        for moment, risks in ((old, old.of(Risk)), (new, read.risks))
    )
    for news in news_of(then, now):
        yield Headline(
            Kind.CHANGED,
            news.sentence,
            "",
            news.risk.get_absolute_url(),
            REGISTER,
            family=news.family,
            subject=news.subject,
            municipality_id=news.risk.municipality_id,
            key=key_of(news.risk),
        )


def _joined(new, read, lines):
    """The lines with both risks, their papers and their councils filled; without a query."""
    new.attach(lines, "earlier", read.risks)
    new.attach(lines, "later", read.risks)
    new.attach(lines, "source", read.papers)
    risks = [line.earlier for line in lines if line.earlier]
    new.attach(risks, "source", read.papers)
    new.attach(risks, "municipality", read.municipalities)
    return lines


def _no_counterpart(line) -> Headline:
    earlier, title = line.earlier, line.earlier.title.rstrip(".")
    # whose concern it was, and of when
    told = (earlier.municipality.name if earlier.municipality else "", earlier.source.when if earlier.source else "")
    place = ", ".join(filter(None, told))
    paper = f"‘{line.source.title}’ ({line.source.when})" if line.source else "het latere stuk"
    subject = f"‘{title}’ ({place})" if place else f"‘{title}’"
    return Headline(
        Kind.GONE,
        f"De kanttekening {subject} heeft geen tegenhanger in de risicolijst van {paper}.",
        line.note,
        earlier.get_absolute_url(),
        RISK,
        family="kanttekening",
        subject=subject,
        short=f"‘{title}’",
        value=paper,
        municipality_id=earlier.municipality_id,
        key=key_of(line),
    )
