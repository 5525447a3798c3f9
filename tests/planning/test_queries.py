"""How many questions the planning asks of who compares or chooses: as many at 3 rows as at 60, and never more than 15."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from factory import Iterator

from jeugdhulp.accounts.enums import Role
from tests.factories import (
    CounterpartFactory,
    DecisionFactory,
    DependencyFactory,
    DocumentFactory,
    ImpactTestFactory,
    ImpactTestSegmentFactory,
    MeetingFactory,
    MilestoneFactory,
    MunicipalityFactory,
    ParticipationFactory,
    PhaseFactory,
    PlanItemFactory,
    PlanVersionFactory,
    PublicationFactory,
    SegmentFactory,
    ShiftFactory,
    TrackFactory,
    UserFactory,
)
from tests.moments import noon

THEN = noon("2025-04-15")
MOST = 15
#: every page without a question of its own: tests/pages/test_queries.py
PATHS = ["/planning/?vergelijk=P0", "/planning/planning.ics?gemeente=delft"]


MADE = {"public": True, "since": THEN}


@pytest.fixture
def plans():
    """Two plans with a milestone about which everything is known."""
    paper, track, segment = DocumentFactory(**MADE), TrackFactory(**MADE), SegmentFactory(**MADE)
    town = MunicipalityFactory(name="Delft", slug="delft", **MADE)
    ParticipationFactory(segment=segment, municipality=town, **MADE)
    PhaseFactory(track=track, **MADE)
    first, second = (
        PlanVersionFactory(code=code, known_on=date(2025, month, 1), source=paper, **MADE)
        for code, month in (("P0", 1), ("P9", 4))
    )
    subject = MilestoneFactory(slug="mijlpaal-x", track=track, segment=segment, evidence=paper, **MADE)
    about = {"milestone": subject, "source": paper, **MADE}
    PlanItemFactory(version=first, start=date(2026, 1, 1), period_text="1 januari 2026", **about)
    PlanItemFactory(version=second, **about)
    ShiftFactory(old_version=first, new_version=second, **about)
    DecisionFactory(municipality=town, document=paper, taken=True, **about)
    ImpactTestSegmentFactory(test=ImpactTestFactory(source=paper, **MADE), segment=segment, **MADE)
    return SimpleNamespace(
        paper=paper, track=track, segment=segment, town=town, first=first, second=second, subject=subject
    )


def grow(plans, size: int) -> None:
    """So many milestones, tests and meetings more, each with everything."""
    others = MilestoneFactory.create_many(size, track=plans.track, **MADE)

    def each(make, **fields):
        make.create_many(
            size, **{name: Iterator(others) if value is each else value for name, value in fields.items()}, **MADE
        )

    each(PlanItemFactory, milestone=each, version=plans.first, source=plans.paper, start=date(2026, 1, 1))
    each(PlanItemFactory, milestone=each, version=plans.second, source=plans.paper)
    each(ShiftFactory, milestone=each, old_version=plans.first, new_version=plans.second)
    each(DependencyFactory, earlier=plans.subject, later=each)
    each(CounterpartFactory, earlier=plans.subject, later=each)
    each(DecisionFactory, milestone=each, municipality=plans.town, document=plans.paper, taken=True)
    each(MeetingFactory, milestone=plans.subject, municipality=plans.town, source=plans.paper)
    tests = ImpactTestFactory.create_many(size, source=plans.paper, **MADE)
    ImpactTestSegmentFactory.create_many(size, test=Iterator(tests), segment=plans.segment, **MADE)
    PublicationFactory()


def asked(client, path) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
    assert response.status_code == 200, path
    return len(queries)


@pytest.mark.django_db
def test_as_many_questions_at_3_as_at_60_and_never_more_than_15(plans):
    town = plans.town
    readers = {role: UserFactory(role=role, municipality=town) for role in (Role.COUNCIL_MEMBER, Role.EDITOR)}
    readers |= {None: None, Role.OFFICE: UserFactory(role=Role.OFFICE)}
    paths = [path + ("&" if "?" in path else "?") + moment for path in PATHS for moment in ("", "peildatum=2025-06-01")]

    def counted():
        found = {}
        for role, user in readers.items():
            client = Client()
            if user:
                client.force_login(user)
            found |= {(role, path): asked(client, path) for path in paths}
        return found

    grow(plans, 3)
    assert connection.features.supports_json_field  # SQLite is asked for this once per connection
    few = counted()
    assert {path: number for path, number in few.items() if number > MOST} == {}
    grow(plans, 57)
    assert counted() == few
