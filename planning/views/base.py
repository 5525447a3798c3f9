"""What the planning pages share: they read all versions of the plan, and link within the moment that one reads."""

from django.urls import reverse

from jeugdhulp.templatetags.layout import keep_reference_date
from jeugdhulp.views import Page

from ..council_matrix import mark_decided
from ..figures import Look
from ..models import Milestone, PlanItem, Shift
from ..plans import all_versions, plans, standing


class PlanPage(Page):
    """Pages that read all versions of the plan."""

    def read_plans(self, *joins: str, decided: bool = True) -> None:
        """Fill `milestones`, `versions` and `plans` (oldest first); rows get their standing and address.

        `decided`: milestones get to know that all who take part decided, too.
        """
        self.milestones = list(self.snapshot.of(Milestone))
        self.versions = all_versions(self.snapshot, *joins, milestones=self.milestones)
        self.plans = plans(self.versions)
        if decided and self.plans:
            mark_decided(self.snapshot, self.milestones, self.plans[-1].items, self.reading.day)
        for row in self.rows():
            row.standing = standing(row, row.milestone, self.reading.day)
            row.url = self.link(row.milestone)

    def rows(self) -> list[PlanItem]:
        return [row for version in self.versions for row in version.items.all()]

    def read_shifts(self) -> list[Shift]:
        return self.snapshot.attach(self.snapshot.of(Shift), "new_version", self.versions)

    def at(self, url: str) -> str:
        """The address at the moment of this page."""
        return keep_reference_date(url, self.request)

    def link(self, milestone: Milestone) -> str:
        return self.at(milestone.get_absolute_url())

    def calendars(self, name: str, rows) -> list[tuple[str, str]]:
        """Per track or municipality its name and the address of its calendar; `name` is the word in the address."""
        return [(str(row), self.at(f"{reverse('planning:calendar')}?{name}={row.slug}")) for row in rows]

    @property
    def look(self) -> Look:
        """How figures are drawn here: marks lead to their milestone."""
        return Look(self.reading.day, "peildatum" if self.reading.is_past else "vandaag", self.link)
