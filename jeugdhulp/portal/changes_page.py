"""The page of what changed between two days."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.http import urlencode

from jeugdhulp.accounts.reading import UnreadableDate, parse_reference_date
from jeugdhulp.briefings.folding import Fold, fold
from jeugdhulp.briefings.headlines import PLAN, REGISTER, RISK, SEGMENT, START, Read, headlines
from jeugdhulp.region.models import Document
from jeugdhulp.templatetags.dutch import in_sentence
from jeugdhulp.views import Page
from risks.acceptance import reopened_between
from risks.enums import RiskState
from risks.models import Acceptance

from .changes import themes

TOPICS = {
    "De start en de planning": (START, PLAN),
    "Inkoop en bekostiging": (SEGMENT,),
    "Risico's": (REGISTER, RISK),
}


@dataclass(frozen=True)
class Topic:
    """The news about one thing, the weightiest first."""

    title: str
    items: list[Fold]


@dataclass(frozen=True)
class Paper:
    """A dated paper from which a reader can start comparing."""

    day: date
    kind: str
    sender: str
    url: str
    current: bool


class Changes(Page):
    """?van=YYYY-MM-DD&tot=YYYY-MM-DD; without them from the first paper to the day that is read."""

    title = "Wijzigingen"
    template_name = "portal/changes.html"

    def get(self, request, *args, **kwargs):
        self.problems = {}
        self.until = self._day("tot", self.reading.day)
        self.new = self.reading.as_of(self.until)
        self.read = Read.of(self.new)
        first = min(self._papers(), default=self.until - timedelta(days=365))
        self.since = self._day("van", min(first, self.until))
        if not self.problems and self.since > self.until:
            self.problems["van"] = "De eerste dag ligt na de laatste. Verwissel de twee dagen."
        response = super().get(request, *args, **kwargs)
        if self.problems:
            response.status_code = 400
        return response

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs) | {
            "since": self.request.GET.get("van") or self.since.isoformat(),
            "until": self.request.GET.get("tot") or self.until.isoformat(),
            "problems": self.problems,
            "first": self.since,
            "last": self.until,
            "papers": self._choices(),
            "news": [],
            "themes": [],
            "reopened": [],
        }
        if self.problems:
            return context
        old = self.reading.as_of(self.since)
        news = fold(headlines(old, self.new, read=self.read))
        told = {"news": by_topic(news), "themes": themes(old, self.new), "reopened": self._reopened()}
        return context | told

    def _reopened(self) -> list[tuple]:
        """Accepted risks that are open again because the day came on which that ended."""
        accepted = [risk for risk in self.read.risks if risk.state == RiskState.ACCEPTED]
        found = list(self.new.of(Acceptance)) if accepted else []
        return reopened_between(accepted, found, self.since, self.until)

    def _day(self, name: str, default: date) -> date:
        text = self.request.GET.get(name, "")
        try:
            return parse_reference_date(text) if text else default
        except UnreadableDate as problem:
            self.problems[name] = str(problem).replace("peildatum", "datum")
            return default

    def _papers(self) -> dict[date, Document]:
        """The dated papers that were worked in, by day; of two of one day the first."""
        papers = [paper for paper in self.read.papers if paper.held and paper.dated]
        return {paper.dated: paper for paper in reversed(papers)}

    def _choices(self) -> list[Paper]:
        """The papers as links to the changes since."""
        kept = {name: value for name, value in self.request.GET.items() if name in ("tot", "weergave", "peildatum")}
        towns = {municipality.id: municipality.name for municipality in self.read.municipalities}
        return [
            Paper(
                day,
                in_sentence(paper.get_kind_display()),
                towns.get(paper.municipality_id, paper.organisation),
                f"?{urlencode({'van': day.isoformat()} | kept)}",
                day == self.since,
            )
            for day, paper in sorted(self._papers().items())
            if day < self.until
        ]


def by_topic(news: list[Fold]) -> list[Topic]:
    """The news under its topics, those without any left out."""
    found = (Topic(title, [item for item in news if item.topic in topics]) for title, topics in TOPICS.items())
    return [topic for topic in found if topic.items]
