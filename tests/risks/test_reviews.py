"""The list "te beoordelen", and reminders that go out once."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jeugdhulp.accounts.enums import Role
from risks.enums import Ahead, AssessmentKind, MitigationState, ReminderKind, RiskState
from risks.models import SentReminder
from risks.reminders import a_month_before, due_reminders
from risks.reviews import read_reviews
from tests.factories import (
    AcceptanceFactory,
    MitigationFactory,
    MunicipalityFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskMitigationFactory,
    RiskScaleFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DUE = date(2026, 6, 15)


def days(number):
    return timedelta(days=number)


class TestToReview:
    def test_what_came_the_longest_waiting_first(self, django_assert_num_queries):
        RiskFactory(number=1, next_review=DUE)
        RiskFactory(number=2, next_review=DUE - days(30))
        RiskFactory(number=3, next_review=DUE + days(1))
        RiskFactory(number=4, next_review=DUE, state=RiskState.CLOSED)
        RiskFactory(number=5)
        AcceptanceFactory(risk=RiskFactory(number=6, state=RiskState.ACCEPTED), until=DUE - days(10))
        with django_assert_num_queries(4):
            found = read_reviews(DUE).waiting
        assert [(item.risk.number, item.why) for item in found] == [
            (2, "beoordeling gepland op 16\u00a0mei 2026"),
            (6, "weer open: de acceptatie liep tot 5\u00a0juni 2026"),
            (1, "beoordeling gepland op 15\u00a0juni 2026"),
        ]

    def test_scores_that_no_longer_fit(self):
        row = RiskMitigationFactory(mitigation=MitigationFactory(state=MitigationState.RUNNING))
        common = {"risk": row.risk, "scored": True, "scale": RiskScaleFactory()}
        RiskAssessmentFactory(kind=AssessmentKind.INHERENT, likelihood=5, **common)
        RiskAssessmentFactory(kind=AssessmentKind.CURRENT, likelihood=2, **common)
        assert read_reviews(DUE).waiting == []
        row.mitigation.state = MitigationState.LAPSED
        row.mitigation.record(because="gestopt")
        [found] = read_reviews(DUE).waiting
        assert found.why == (
            "Het actuele risico ligt onder het inherente, terwijl geen enkele maatregel loopt of gereed is."
        )

    def test_who_was_judged_since_waits_no_more_and_needs_another_day(self):
        """What a round prepared waits until it may be read as widely as the risk."""
        common = {"next_review": DUE, "public": True}
        before, done, prepared = (RiskFactory(number=number, **common) for number in (1, 2, 3))
        RiskFactory(number=4, state=RiskState.CLOSED)
        RiskFactory(number=5)
        RiskFactory(number=6, next_review=DUE + days(9))
        AcceptanceFactory(risk=RiskFactory(number=7, state=RiskState.ACCEPTED), until=DUE + days(9))
        scored = {"scored": True, "scale": RiskScaleFactory()}
        RiskAssessmentFactory(risk=before, assessed_on=DUE - days(1), public=True, **scored)
        RiskAssessmentFactory(risk=done, assessed_on=DUE, public=True, **scored)
        RiskAssessmentFactory(risk=prepared, assessed_on=DUE + days(1), **scored)
        found = read_reviews(DUE + days(2))
        assert [(item.risk.number, item.why) for item in found.waiting] == [
            (1, "beoordeling gepland op 15\u00a0juni 2026"),
            (3, "beoordeling van 16\u00a0juni 2026 klaargezet en nog intern: stel bij en maak openbaar"),
        ]
        assert [risk.number for risk in found.unplanned] == [2, 5]

    def test_nothing(self):
        assert read_reviews(DUE).waiting == []


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 6, 15), date(2026, 5, 15)),
        (date(2026, 1, 31), date(2025, 12, 31)),
        (date(2026, 3, 31), date(2026, 2, 28)),
        (date(2028, 3, 30), date(2028, 2, 29)),
    ],
)
def test_a_month_before(day, before):
    assert a_month_before(day) == before


class TestDue:
    @pytest.mark.parametrize(
        ("day", "ahead"),
        [
            (date(2026, 5, 14), None),
            (date(2026, 5, 15), Ahead.MONTH),
            (DUE - days(8), Ahead.MONTH),
            (DUE - days(7), Ahead.WEEK),
            (DUE - days(2), Ahead.WEEK),
            (DUE - days(1), Ahead.DAY),
            (DUE, Ahead.DAY),
            (DUE + days(1), None),
        ],
    )
    def test_the_nearest_moment_counts(self, day, ahead):
        risk = RiskFactory(next_review=DUE)
        assert [r.ahead for r in due_reminders([risk], day)] == ([ahead] if ahead else [])

    @pytest.mark.parametrize("state", [RiskState.CLOSED, RiskState.LAPSED, RiskState.NOTED])
    def test_not_for_what_is_over(self, state):
        assert list(due_reminders([RiskFactory.build(next_review=DUE, state=state)], DUE)) == []

    def test_the_end_of_the_acceptance_that_holds(self):
        risk = RiskFactory(state=RiskState.ACCEPTED)
        AcceptanceFactory(risk=risk, accepted_on=date(2026, 1, 1), until=DUE)
        AcceptanceFactory(risk=risk, accepted_on=date(2024, 1, 1), until=date(2026, 2, 1))
        [found] = due_reminders([risk], DUE - days(7))
        assert (found.kind, found.due, found.ahead) == (ReminderKind.ACCEPTANCE, DUE, Ahead.WEEK)


class TestSending:
    @pytest.fixture
    def office(self):
        UserFactory(role=Role.EDITOR, municipality=MunicipalityFactory(), email="redacteur@example.nl")
        UserFactory(role=Role.OFFICE, email="weg@example.nl", is_active=False)
        return UserFactory(role=Role.OFFICE, email="kantoor@example.nl")

    def run(self, day, *options) -> str:
        out = StringIO()
        call_command("send_reminders", *options, peildatum=day.isoformat(), stdout=out)
        return out.getvalue()

    def test_three_times_and_each_once(self, office):
        RiskFactory(number=2, title="Vertraging", code="r2", next_review=DUE)
        for day in (a_month_before(DUE), DUE - days(7), DUE - days(1)):
            assert "Verstuurd: 1 herinnering." in self.run(day)
            assert self.run(day) == "Verstuurd: 0 herinneringen.\n"
        assert self.run(DUE) == "Verstuurd: 0 herinneringen.\n"
        assert [message.bcc for message in mail.outbox] == [["kantoor@example.nl"]] * 3
        assert set(SentReminder.objects.values_list("ahead", flat=True)) == set(Ahead.values)
        text = mail.outbox[0].body
        assert "* 2. Vertraging\n  Opnieuw beoordelen op 15\u00a0juni 2026.\n  http" in text
        assert "/risicos/r2/" in text

    def test_whoever_missed_the_month_gets_the_week_alone(self, office):
        RiskFactory(next_review=DUE)
        self.run(DUE - days(5))
        self.run(DUE - days(4))
        assert [(r.ahead, r.due) for r in SentReminder.objects.all()] == [(Ahead.WEEK, DUE)]

    def test_another_day_is_another_reminder(self, office):
        risk = RiskFactory(next_review=DUE)
        self.run(DUE - days(7))
        risk.next_review = DUE + days(1)
        risk.record(because="een dag later")
        self.run(DUE - days(6))
        assert len(mail.outbox) == 2

    def test_one_mail_for_all(self, office):
        RiskFactory(number=1, next_review=DUE)
        AcceptanceFactory(risk=RiskFactory(number=2, state=RiskState.ACCEPTED), until=DUE + days(2))
        assert "Verstuurd: 2 herinneringen." in self.run(DUE)
        [message] = mail.outbox
        assert "De acceptatie eindigt op 17\u00a0juni 2026. Daarna is het risico weer open." in message.body

    def test_of_two_runs_at_once_the_second_finds_what_the_first_sent(self, office):
        """It waits for the risks, so these are asked for before what was sent."""
        RiskFactory(next_review=DUE)
        with CaptureQueriesContext(connection) as queries:
            self.run(DUE)
        asked = [query["sql"] for query in queries if query["sql"].startswith("SELECT")]
        order = [table for sql in asked for table in ("risks_risk", "risks_sentreminder") if f'FROM "{table}"' in sql]
        assert order == ["risks_risk", "risks_sentreminder"]

    def test_trying_out_sends_and_remembers_nothing(self, office):
        RiskFactory(number=2, title="Vertraging", next_review=DUE)
        assert self.run(DUE, "--dry-run") == (
            "2026-06-15  Beoordeling, een dag ervoor: 2. Vertraging\nNog niet verstuurd: 1 herinnering.\n"
        )
        assert (mail.outbox, SentReminder.objects.count()) == ([], 0)

    def test_a_mail_that_fails_is_tried_again(self, office, settings):
        RiskFactory(next_review=DUE)
        settings.EMAIL_BACKEND = "tests.risks.broken_mail.Backend"
        with pytest.raises(CommandError) as refused:
            self.run(DUE)
        assert str(refused.value) == (
            "De mail is niet verstuurd (geen verbinding). Er is niets genoteerd: herstel EMAIL_URL en probeer het opnieuw."
        )
        assert not SentReminder.objects.exists()
        settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
        assert "Verstuurd: 1 herinnering." in self.run(DUE)

    def test_nobody_to_remind(self):
        RiskFactory(next_review=DUE)
        with pytest.raises(CommandError) as refused:
            self.run(DUE)
        assert str(refused.value).startswith("Er is niemand om te herinneren.")
        assert not SentReminder.objects.exists()

    def test_an_unreadable_day(self):
        with pytest.raises(CommandError) as refused:
            call_command("send_reminders", peildatum="morgen")
        assert "geen datum" in str(refused.value)
