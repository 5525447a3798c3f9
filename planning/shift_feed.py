"""What moved in the plan and why, as an Atom feed."""

from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from jeugdhulp.snapshot import counts_since
from jeugdhulp.templatetags.layout import keep_reference_date

from .comparison import by_milestone
from .enums import PlanStatus
from .models import Milestone, Shift
from .plans import all_versions, period_of, plan_of
from .slip import format_slip, slip


class ShiftFeed(Feed):
    """Newest first; an entry keeps its identity whatever is corrected or renamed in it."""

    feed_type = Atom1Feed
    title = "Verschuivingen in de planning – Inkoop jeugdhulp Haaglanden"
    subtitle = "Wat opschoof, hoe ver en waarom."
    author_name = "Projectorganisatie inkoop jeugdhulp Haaglanden"
    language = "nl"

    def get_object(self, request):
        return request

    def link(self, request):
        return keep_reference_date(reverse("planning:index"), request)

    def feed_url(self, request):
        return request.build_absolute_uri()

    def items(self, request):
        """The shifts with both rows, from the reader's snapshot."""
        snapshot = request.reading.snapshot
        milestones = list(snapshot.of(Milestone))
        versions = all_versions(snapshot, milestones=milestones)
        shifts = snapshot.attach(snapshot.of(Shift), "milestone", milestones)
        for name in ("old_version", "new_version"):
            snapshot.attach(shifts, name, versions)
        shifts = [shift for shift in shifts if shift.new_version.status != PlanStatus.DRAFT]  # a draft plans nothing
        for shift in shifts:
            shift.old, shift.new = (
                by_milestone(plan_of(version, versions)).get(shift.milestone_id)
                for version in (shift.old_version, shift.new_version)
            )
            shift.url = keep_reference_date(_address(shift), request)
        by_title = sorted(shifts, key=lambda shift: (shift.milestone.title, shift.old_version.known_on))
        return sorted(by_title, key=lambda shift: shift.new_version.known_on, reverse=True)

    def item_title(self, shift):
        return f"{shift.milestone.title}: {_moved(shift)}"

    def item_description(self, shift):
        told = [shift.reason, shift.decision_text and f"Besluit: {shift.decision_text}."]
        # Atom takes this for HTML
        return escape(" ".join(text for text in told if text))

    def item_link(self, shift):
        return shift.url

    def item_guid(self, shift):
        return f"tag:inkoop-jeugdhulp-haaglanden,2026:verschuiving-{shift.id}"

    def item_pubdate(self, shift):
        """The day since when the newer plan is known."""
        return timezone.make_aware(datetime.combine(shift.new_version.known_on, time(12)))

    def item_updateddate(self, shift):
        """When what is told was last changed: a shift that is told later, or corrected, comes up again as new."""
        return max(self.item_pubdate(shift), counts_since(shift) or self.item_pubdate(shift))


def _address(shift):
    anchor = f"van-{shift.old_version.code}-naar-{shift.new_version.code}"
    return f"{shift.milestone.get_absolute_url()}#{anchor}"


def _moved(shift) -> str:
    """How far, where both papers give dates; else what the newer one says."""
    if not shift.old or not shift.new:
        return "verschoven"
    moved = slip(period_of(shift.old), period_of(shift.new))
    if moved.min_days is None and moved.max_days is None or shift.old.when == shift.new.when:
        return shift.new.get_certainty_display().lower() if shift.old.when == shift.new.when else "anders gedateerd"
    return f"{format_slip(moved)} ({shift.old.period_text} → {shift.new.period_text})"
