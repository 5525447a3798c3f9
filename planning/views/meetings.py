"""Meetings with providers, councils and clients, filtered."""

from jeugdhulp.views import TablePage

from ..filters import MeetingFilter
from ..models import Meeting
from ..tables import MeetingTable


class Meetings(TablePage):
    """Meetings, filtered."""

    title = "Bijeenkomsten"
    template_name = "planning/meetings.html"

    def get_tables(self):
        self.filter = MeetingFilter(
            self.request.GET or None,
            queryset=self.snapshot.of(Meeting),
            snapshot=self.snapshot,
            day=self.reading.day,
        )
        rows = self.snapshot.join(self.filter.qs, "municipality", "source")
        for meeting in rows:
            meeting.told = meeting.told_on(self.reading.day)
        return {"bijeenkomsten": MeetingTable(rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"filter": self.filter}
