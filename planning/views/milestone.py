"""One milestone through all plan versions, with everything that is known of it."""

from datetime import date
from types import SimpleNamespace

from django.db.models import BooleanField, Q, Value
from django.http import Http404

from jeugdhulp.region.models import Document
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.views import TablePage

from ..chain import chain
from ..comparison import comparable, lower_first
from ..comparison_tables import ChainTable
from ..council_matrix import step_of
from ..enums import Certainty
from ..held_back import as_intended
from ..matrix_cells import STANDS, Stand
from ..matrix_words import amended, summary
from ..models import Counterpart, Decision, Dependency, Meeting
from ..participants import members, partakers
from ..periods import Period
from ..plans import period_of
from ..slip import Slip, format_days, format_slip, slip
from .base import PlanPage

BADGE = {
    Stand.TAKEN: "done",
    Stand.PLANNED: "active",
    Stand.HELD: "draft",
    Stand.SILENT: "waiting",
    Stand.REOPENED: "alert",
    Stand.UNKNOWN: "neutral",
    Stand.OUTSIDE: "neutral",
}


class MilestonePage(PlanPage, TablePage):
    """Every version's words and dates, why it moved, on what it rests and what hangs on it."""

    title = "Mijlpaal"
    template_name = "planning/milestone.html"

    def get_tables(self):
        self.read_plans(decided=False)
        self.milestone = next((m for m in self.milestones if m.slug == self.kwargs["slug"]), None)
        if self.milestone is None:
            raise Http404("Deze mijlpaal is er niet op deze peildatum, of is niet openbaar.")
        self.documents = {document.id: document for document in self.snapshot.of(Document)}
        self.links = chain([row for row in self.rows() if row.milestone_id == self.milestone.id], self.versions)
        return {"planningen": ChainTable([self._line(link) for link in self.links])}

    def _line(self, link):
        document = self.documents.get((link.item or link.version).source_id) or self.documents.get(
            link.version.source_id
        )
        return SimpleNamespace(
            version=link.version,
            dated=link.version.date_text or link.version.known_on,
            item=link.item,
            slip=link.slip,
            words=link.words,
            days=link.days,
            remarks=link.remarks,
            source=document,
        )

    def get_context_data(self, **kwargs):
        milestone, id = self.milestone, self.milestone.id
        shifts = [shift for shift in self.read_shifts() if shift.milestone_id == id]
        self.snapshot.attach(shifts, "old_version", self.versions)
        dated = [link for link in self.links if link.item and (link.item.start or link.item.end)]
        dependencies, readings = self._pairs()
        self.together = partakers(self.snapshot, Meeting)
        decisions = self._decisions()
        current = self._current()
        return super().get_context_data(**kwargs) | {
            "milestone": milestone,
            "evidence": self._paper(milestone.evidence_id),
            "current": current,
            "heading": self._heading(current),
            "first": dated[0] if dated else None,
            "last": dated[-1] if dated else None,
            "since_first": _between(dated[0].item, dated[-1].item) if dated else None,
            "realised": _realised(milestone, dated),
            "shifts": [{"shift": shift, "paper": self._paper(shift.source_id)} for shift in shifts],
            "decisions": decisions,
            "told": summary(self.step) if decisions else [],
            "amended": amended(self.step) if decisions else [],
            "meetings": [
                {"meeting": meeting, "told": meeting.told_on(self.reading.day)}
                for meeting in self.together.of(Meeting)
                if meeting.milestone_id == id
            ],
            "before": [self._told(first, why) for first, then, why in dependencies if then.id == id],
            "after": [self._told(then, why) for first, then, why in dependencies if first.id == id],
            "readings": [self._reading_of(*pair) for pair in readings],
        }

    def _heading(self, current) -> str:
        """What counts now, in a line."""
        milestone = self.milestone
        if milestone.realised_on:
            return f"Gebeurd op {dutch_date(milestone.realised_on)}"
        if milestone.realised_text:
            return f"Gebeurd: {milestone.realised_text}"
        if decided := milestone.decided_by_all:
            return (
                f"Besloten, als laatste op {dutch_date(decided)}"
                if isinstance(decided, date)
                else f"Besloten door {decided}"
            )
        named = [link.item for link in self.links if link.item]
        if named and named[-1].certainty == Certainty.LAPSED:
            return f"Vervallen ({named[-1].version.code})"
        if current:
            return f"Gepland: {current.period_text}" if current.period_text else "In de planning, zonder datum"
        return "Niet meer genoemd in de planning" if named else "Staat in geen planning"

    def _paper(self, id):
        document = self.documents.get(id)
        return {"title": document.title, "url": document.get_absolute_url()} if document else None

    def _current(self):
        """The row of the plan that holds, if it has one."""
        rows = self.plans[-1].items if self.plans else ()
        return next((row for row in rows if row.milestone_id == self.milestone.id), None)

    def _decisions(self):
        snapshot = self.together
        asked = self.snapshot.of(Decision).filter(milestone_id=self.milestone.id)
        rows = as_intended(self.snapshot, snapshot.attach(asked, "municipality", members(snapshot)))
        current = self.plans[-1].items if self.plans else ()
        self.step = step_of(snapshot, self.milestone, rows, current, self.reading.day)
        stands = {cell.decision.id: cell.stand for cell in self.step.cells if cell.decision} if self.step else {}
        for row in rows:
            row.paper = self._paper(row.document_id)
            stand = stands.get(row.id, STANDS[row.state])
            row.told, row.kind = str(stand).capitalize(), BADGE[stand]
        return sorted(rows, key=lambda row: (row.municipality.name if row.municipality else "", row.id))

    def _pairs(self):
        """The dependencies and the readings in which this milestone takes part, in one question.

        Two lists of (earlier, later, words).
        """
        here = Q(earlier_id=self.milestone.id) | Q(later_id=self.milestone.id)
        known = {milestone.id: milestone for milestone in self.milestones}
        asked = [
            self.snapshot.of(model)
            .filter(here)
            .order_by()
            .values_list("earlier_id", "later_id", words, Value(model is Counterpart, BooleanField()))
            for model, words in ((Dependency, "why"), (Counterpart, "difference"))
        ]
        pairs = [(known[earlier], known[later], *rest) for earlier, later, *rest in asked[0].union(asked[1], all=True)]
        pairs.sort(key=lambda pair: (pair[0].title, pair[1].title))
        return [pair[:3] for pair in pairs if not pair[3]], [pair[:3] for pair in pairs if pair[3]]

    def _told(self, other, words):
        return {"title": other.title, "url": self.link(other), "why": words}

    def _reading_of(self, earlier, later, difference):
        """Two milestones that are not one: the days between the first dates that papers gave them."""
        told = {"words": "niet te vergelijken: concept en definitief", "days": ""}
        if comparable(earlier, later):
            first = [self._first_dated(milestone) for milestone in (earlier, later)]
            words, days = (all(first) and _between(*first)) or ("", "")
            told = {"words": words, "days": days}
        other = earlier if later.id == self.milestone.id else later
        return told | {"title": other.title, "url": self.link(other), "difference": lower_first(difference)}

    def _first_dated(self, milestone):
        rows = [row for row in self.rows() if row.milestone_id == milestone.id and (row.start or row.end)]
        return rows[0] if rows else None


def _between(old, new) -> tuple[str, str] | None:
    """How far it moved, as people say it and to the day; None where it did not."""
    moved = slip(period_of(old), period_of(new))
    return None if moved == Slip(0, 0) else (format_slip(moved), format_days(moved))


def _realised(milestone, dated) -> str:
    """How the day on which it happened lies to the period that was planned last."""
    on = milestone.realised_on
    if not on or not dated:
        return ""
    planned = period_of(dated[-1].item)
    if planned.end and on > planned.end:
        return f"{format_days(slip(Period(planned.end, planned.end), Period(on, on)))} dan gepland"
    if planned.start and on < planned.start:
        return f"{format_days(slip(Period(planned.start, planned.start), Period(on, on)))} dan gepland"
    return "in de geplande periode"
