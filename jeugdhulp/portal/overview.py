"""The front page: where it stands, what changed since the first plan, why, and what is still promised."""

from datetime import date

from django.utils.text import Truncator

from jeugdhulp.briefings.enums import CommitmentState, InformationState
from jeugdhulp.briefings.folding import fold
from jeugdhulp.briefings.headlines import START, Read, headlines
from jeugdhulp.briefings.letter_rows import letter_rows
from jeugdhulp.briefings.models import Commitment, InformationMoment, Letter
from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.views import Page
from planning.council_matrix import mark_decided
from planning.enums import Certainty
from planning.plans import Plan, Standing, all_versions, plans, standing, start_of
from risks.models import Risk
from risks.register import register
from segments.overview import glances

UPCOMING = 5  # steps and promises on this page; their own pages tell all


class Overview(Page):
    """Where it stands, what changed, why, and what is still to come."""

    title = "Overzicht"
    template_name = "portal/overview.html"

    def get_context_data(self, **kwargs):
        self.municipalities = list(self.snapshot.of(Municipality))
        papers = list(self.snapshot.of(Document))
        known = plans(all_versions(self.snapshot))
        plan = known[-1] if known else None
        segments = glances(self.snapshot)
        first = self._first_day(papers)
        every_risk = list(self.snapshot.of(Risk))
        risks = register(self.snapshot, every_risk)
        news = self._news(first, known, [view.segment for view in segments], papers, every_risk) if first else []
        start = start_of(plan) if plan else None
        if plan:
            mark_decided(self.snapshot, [item.milestone for item in plan.items], plan.items, self.reading.day)
        upcoming, silent = self._steps(plan) if plan else ([], [])
        return super().get_context_data(**kwargs) | {
            "segments": segments,
            "plan": plan,
            "start": start,
            "start_certainty": start.get_certainty_display().lower()
            if start and start.certainty != Certainty.FIRM
            else "",
            "moved": next((item for item in news if item.topic == START), None),
            "upcoming": upcoming[:UPCOMING],
            "silent": silent,
            "since": first,
            "news": [item for item in news if item.topic != START],
            "promises": self._promises(),
            "risks": risks,
            "any_scored": any(risk.score for risk in risks),
            "letters": self._letters(),
        }

    def _first_day(self, papers: list[Document]) -> date | None:
        """The day of the first council paper that was worked in: the plan as the councils first read it."""
        days = [paper.dated for paper in papers if paper.held and paper.dated and paper.dated < self.reading.day]
        return min(days, default=None)

    def _news(self, first, known, segments, papers, risks):
        read = Read(known, segments, risks, self.municipalities, papers)
        return fold(headlines(self.reading.as_of(first), self.reading.as_of(self.reading.day), read=read))

    def _steps(self, plan: Plan):
        """The steps of the plan that are to come, the nearest first; and those that passed without a word."""
        day, upcoming, silent, told = self.reading.day, [], [], set()
        for item in plan.items:
            stands = standing(item, item.milestone, day)
            if item.milestone_id in told:
                continue  # a paper may name one step in two tables
            told.add(item.milestone_id)
            if stands == Standing.SILENT:
                silent.append(item)
            elif stands == Standing.PLANNED and (item.end or item.start):
                upcoming.append(item)
        # what has no end yet comes after what has
        upcoming.sort(key=lambda item: (item.end is None, item.end or item.start))
        for item in upcoming:
            item.state = "next" if item is upcoming[0] else "planned"
        return upcoming, silent

    def _promises(self):
        """What was promised to councils and not given, as far as known: the reader's own council first."""
        moments = self.snapshot.of(InformationMoment).exclude(
            state__in=(InformationState.DELIVERED, InformationState.HELD)
        )
        commitments = self.snapshot.of(Commitment).exclude(state=CommitmentState.SETTLED)
        rows = self.snapshot.attach([*moments, *commitments], "municipality", self.municipalities)
        own = self.reading.audience.municipality_id
        for row in rows:
            row.silent = bool(row.end and row.end < self.reading.day)
            moment = isinstance(row, InformationMoment)
            row.told = row.title if moment else Truncator(row.text).words(25)
            row.number_told = "" if moment or not row.number else f"toezegging {row.number}"
        rows.sort(key=lambda row: (row.municipality_id != own, row.end is None, row.end or date.max))
        return rows

    def _letters(self):
        """The newest letters, sent or reconstructed."""
        towns = {town.id: town for town in self.municipalities}
        return letter_rows(self.reading, self.snapshot.of(Letter), towns)[:UPCOMING]
