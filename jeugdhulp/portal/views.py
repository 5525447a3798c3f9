"""The pages that join apps: where it stands, one segment, what changed."""

from datetime import date, timedelta

from contracts.counts import any_fictitious, contract_counts
from contracts.models import Contract
from jeugdhulp.accounts.reading import UnreadableDate, parse_reference_date
from jeugdhulp.briefings.headlines import Kind, Read, headlines
from jeugdhulp.briefings.models import Letter
from jeugdhulp.region.models import Document
from jeugdhulp.templatetags.dutch import join_nl
from jeugdhulp.views import Page
from planning.models import Milestone
from planning.plans import Standing, all_versions, plans, standing, start_of
from risks.register import register
from segments.models import Segment
from segments.overview import JOINS, segment_views, view_of

from .changes import themes

NEWS = 8
STATES = {Standing.DONE: "done", Standing.PLANNED: "planned", Standing.SILENT: "silent", Standing.DROPPED: "dropped"}


class Overview(Page):
    """Where it stands, what changed since the last letter, why, and what is still to come."""

    title = "Overzicht"
    template_name = "portal/overview.html"

    def get_context_data(self, **kwargs):
        known = plans(all_versions(self.snapshot))
        plan = known[-1] if known else None
        segments = segment_views(self.snapshot, self.reading.day)
        first = self._first_day()
        read = Read(known, [view.segment for view in segments])
        now = self.reading.as_of(self.reading.day)
        news = headlines(self.reading.as_of(first), now, read=read) if first else []
        return super().get_context_data(**kwargs) | {
            "segments": segments,
            "plan": plan,
            "start": start_of(plan) if plan else None,
            "moved": next((item for item in news if item.kind == Kind.MOVED), None),
            "upcoming": self._upcoming(plan) if plan else [],
            "since": first,
            "news": news[:NEWS],
            "more_news": max(0, len(news) - NEWS),
            "risks": register(self.snapshot),
            "letters": self.snapshot.join(self.snapshot.of(Letter)[:5], "edition", "municipality"),
        }

    def _first_day(self) -> date | None:
        """The day of the first council paper that was worked in: the plan as the councils first read it."""
        papers = self.snapshot.of(Document).filter(held=True, dated__isnull=False).order_by("dated")
        first = papers.first()
        return first.dated if first and first.dated < self.reading.day else None

    def _upcoming(self, plan):
        """The rows of the plan that are not behind us, the nearest first."""
        day, rows = self.reading.day, []
        for item in plan.items:
            stands = standing(item, item.milestone, day)
            if stands == Standing.PLANNED and (item.end or item.start):
                rows.append(item)
                item.state = STATES[stands]
        # what has no end yet comes after what has
        rows.sort(key=lambda item: (item.end is None, item.end or item.start))
        if rows:
            rows[0].state = "next"
        return rows


class SegmentDetail(Page):
    """One segment: its goals, how it is bought and paid, its contracts in numbers, risks and milestones."""

    template_name = "portal/segment.html"

    def get_context_data(self, slug, **kwargs):
        segment = self.one(
            Segment, *JOINS, "transformationtasks__source", "segment_risks__risk", "objectives__source", slug=slug
        )
        counts = [count for count in contract_counts(self.snapshot) if count.segment and count.segment.id == segment.id]
        milestones = self.snapshot.of(Milestone).filter(segment_id=segment.id)
        participations = sorted(segment.participations.all(), key=lambda row: row.municipality.name)
        return super().get_context_data(**kwargs) | {
            "title": segment.name,
            "segment": segment,
            "view": view_of(segment, self.reading.day),
            "aliases": join_nl([f"‘{alias.name}’" for alias in segment.aliases.all()]),
            "procurement": sorted(segment.procurement_choices.all(), key=lambda choice: choice.municipality_id or 0),
            "participations": participations,
            "count": counts[0] if counts else None,
            "fictitious": any_fictitious(self.snapshot)
            and self.snapshot.of(Contract).filter(segment_id=segment.id).exists(),
            "risks": [row.risk for row in segment.segment_risks.all()],
            "milestones": list(milestones),
        }


class Changes(Page):
    """What changed between two days: ?van=YYYY-MM-DD&tot=YYYY-MM-DD."""

    title = "Wijzigingen"
    template_name = "portal/changes.html"

    def get(self, request, *args, **kwargs):
        self.problems = {}
        until = self._day("tot", self.reading.day)
        since = self._day("van", until - timedelta(days=365))
        if since > until:
            self.problems["van"] = "De eerste dag ligt na de laatste. Verwissel de twee dagen."
        self.since, self.until = since, until
        response = super().get(request, *args, **kwargs)
        if self.problems:
            response.status_code = 400
        return response

    def _day(self, name, default):
        text = self.request.GET.get(name, "")
        try:
            return parse_reference_date(text) if text else default
        except UnreadableDate as problem:
            self.problems[name] = str(problem).replace("peildatum", "datum")
            return default

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs) | {
            "since": self.request.GET.get("van") or self.since.isoformat(),
            "until": self.request.GET.get("tot") or self.until.isoformat(),
            "problems": self.problems,
            "first": self.since,
            "last": self.until,
            "news": [],
            "themes": [],
        }
        if self.problems:
            return context
        old, new = self.reading.as_of(self.since), self.reading.as_of(self.until)
        return context | {"news": headlines(old, new), "themes": themes(old, new)}
