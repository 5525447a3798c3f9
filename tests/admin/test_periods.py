"""A period is typed as it stands in the paper; the portal reads the days, or says why it cannot."""

from datetime import date

import pytest

from planning.models import Meeting, PlanItem
from tests.admin.forms import change, errors_of, fields_of, saved
from tests.factories import DocumentFactory, MeetingFactory, PlanItemFactory, PlanVersionFactory

pytestmark = pytest.mark.django_db

BLANK = {"period_text": "", "start": "", "end": ""}
REASON = {"change_reason": "Uit de brief"}


@pytest.fixture
def meeting():
    return MeetingFactory(unknown_period=True)


def days(record):
    record.refresh_from_db()
    return record.start, record.end, record.precision, record.bound


def test_a_text_without_days_is_read_and_told(desk, meeting):
    answer = change(desk, meeting, period_text="najaar 2025", **REASON)
    assert saved(answer)
    assert days(meeting) == (date(2025, 9, 1), date(2025, 11, 30), "seizoen", "exact")
    told = [str(m) for m in desk.get("/beheer/").context["messages"]]
    assert told[0] == "‘najaar 2025’ is gelezen als 1 september 2025 tot en met 30 november 2025."


def test_an_open_side_is_told_as_such(desk, meeting):
    assert saved(change(desk, meeting, period_text="minimaal 1 januari 2028", **REASON))
    assert days(meeting) == (date(2028, 1, 1), None, "dag", "op_zijn_vroegst")
    told = [str(m) for m in desk.get("/beheer/").context["messages"]]
    assert told[0] == "‘minimaal 1 januari 2028’ is gelezen als op zijn vroegst 1 januari 2028."


def test_words_count_from_the_day_since_when_the_change_counts(desk):
    from tests.moments import noon

    meeting = MeetingFactory(unknown_period=True, since=noon("2025-01-01"))
    assert saved(change(desk, meeting, period_text="19 juni jl.", counts_from="2025-09-01", **REASON))
    assert days(meeting)[0] == date(2025, 6, 19)


def test_another_text_is_read_again(desk):
    meeting = MeetingFactory()
    assert saved(change(desk, meeting, period_text="april 2027", **REASON))
    assert days(meeting) == (date(2027, 4, 1), date(2027, 4, 30), "maand", "exact")


def test_a_text_that_is_no_period_is_told_at_the_field_with_what_can_be_done(desk, meeting):
    answer = change(desk, meeting, period_text="ergens na de zomer misschien", **REASON)
    (told,) = errors_of(answer)["period_text"]
    assert list(errors_of(answer)) == ["period_text"]
    assert "is niet te lezen als datum of periode" in told
    assert "kies ‘Dagen zelf invullen’ om de tekst zo te laten" in told
    assert answer.context["adminform"].form["period_text"].value() == "ergens na de zomer misschien"


def test_it_may_stand_when_one_says_so_or_fills_in_the_days(desk, meeting):
    assert saved(change(desk, meeting, period_text="nog niet bekend", dates_by_hand="on", **REASON))
    assert (meeting.history.first().period_text, days(meeting)) == (
        "nog niet bekend",
        (None, None, "onbekend", "exact"),
    )
    changes = {"period_text": "de komende maanden", "start": "01-03-2026", "end": "31-05-2026"}
    assert saved(change(desk, meeting, **changes, **REASON))
    assert days(meeting) == (date(2026, 3, 1), date(2026, 5, 31), "seizoen", "exact")


def test_days_that_were_typed_are_never_changed(desk, meeting):
    changes = {"period_text": "najaar 2025", "start": "01-10-2025", "end": "05-10-2025"}
    assert saved(change(desk, meeting, **changes, **REASON))
    assert days(meeting) == (date(2025, 10, 1), date(2025, 10, 5), "periode", "exact")


def test_another_field_leaves_the_period_alone(desk):
    meeting = MeetingFactory(period_text="ergens", start=date(2026, 1, 1), end=date(2026, 2, 3))
    assert saved(change(desk, meeting, title="Anders", **REASON))
    assert days(meeting)[:2] == (date(2026, 1, 1), date(2026, 2, 3))


def test_backwards_is_refused(desk, meeting):
    answer = change(desk, meeting, period_text="maart", start="02-03-2026", end="01-03-2026", **REASON)
    assert errors_of(answer) == {"end": ["De laatste dag ligt voor de eerste."]}


def test_in_a_row_of_a_plan(desk):
    item = PlanItemFactory(period_text="maart 2027", start=date(2027, 3, 1), end=date(2027, 3, 31), precision="maand")
    answer = change(desk, item.version, **{"items-0-period_text": "april 2027"}, **REASON)
    assert saved(answer)
    assert days(PlanItem.objects.get()) == (date(2027, 4, 1), date(2027, 4, 30), "maand", "exact")
    answer = change(desk, item.version, **{"items-0-period_text": "ooit"}, **REASON)
    assert list(errors_of(answer)) == ["items-0-period_text"]
    assert answer.context["inline_admin_formsets"][0].formset.forms[0]["period_text"].value() == "ooit"
    by_hand = {"items-0-dates_by_hand": "on", "items-0-start": "2027-05-01", "items-0-end": ""}
    assert saved(desk.post(answer.request["PATH_INFO"], fields_of(answer, **by_hand)))
    assert days(PlanItem.objects.get(period_text="ooit")) == (date(2027, 5, 1), None, "dag", "op_zijn_vroegst")
    assert Meeting.objects.count() == 0


def test_words_count_from_the_day_of_the_plan_or_the_paper(desk):
    version = PlanVersionFactory(known_on=date(2025, 9, 1))
    item = PlanItemFactory(version=version)
    assert saved(change(desk, version, **{"items-0-period_text": "8 december aanstaande"}, **REASON))
    assert days(item)[0] == date(2025, 12, 8)
    paper = DocumentFactory(dated=date(2026, 12, 9))
    assert saved(change(desk, item, period_text="8 december jl.", source=paper.pk, **REASON))
    assert days(item)[0] == date(2026, 12, 8)


def test_days_alone_give_their_text_and_without_text_there_are_no_days(desk, meeting):
    assert saved(change(desk, meeting, period_text="", start="01-03-2026", end="31-03-2026", **REASON))
    assert (meeting.history.first().period_text, days(meeting)[2]) == ("maart 2026", "maand")
    assert saved(change(desk, meeting, period_text="", **REASON))
    assert (meeting.history.first().period_text, days(meeting)) == ("", (None, None, "onbekend", "exact"))
