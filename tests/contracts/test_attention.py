"""What the contracts put on the office's work list."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from contracts.enums import AdmissionState, ValveState
from tests.factories import (
    AdmissionFactory,
    AdmissionRoundFactory,
    CapacityAgreementFactory,
    ContractFactory,
    LeadTimeFactory,
    ProviderFactory,
    SegmentFactory,
    ValveRequestFactory,
)

pytestmark = pytest.mark.django_db


def tasks(office, title) -> list[tuple]:
    page = office.get("/beheer/")
    return [
        (task.name, task.url, task.why)
        for group in page.context["waiting"]
        if group.title == title
        for task in group.tasks
    ]


def test_contracts_that_run_out_stand_there_in_time(office):
    today = timezone.localdate()
    segment = SegmentFactory(number=1, name="Verblijf")
    LeadTimeFactory(of_all=True, segment=None, decision_days=30, notice_days=30, legal_days=20)
    for days in (60, 60, 200):
        ContractFactory(segment=segment, end=today + timedelta(days=days), start=date(2025, 1, 1))
    ((name, url, why),) = tasks(office, "Contracten die een vervolg nodig hebben")
    assert name.startswith("1. Verblijf, tot en met ")
    assert (url, why.split(",")[0]) == ("/contracten/einde/", "2 contracten: nu besluiten")


def test_appeals_that_wait_and_supplements_that_are_late(office):
    provider = ProviderFactory(name="Zorg Noord")
    agreement = CapacityAgreementFactory(contract__provider=provider, year=2027)
    valve = ValveRequestFactory(agreement=agreement)
    ValveRequestFactory(agreement=agreement, state=ValveState.REFUSED, decided_on=date(2026, 1, 1))
    assert tasks(office, "Beroepen op de ventielafspraak die wachten") == [
        ("Zorg Noord, 2027", f"/contracten/ventielafspraak/{valve.id}/", "gevraagd")
    ]
    yesterday = timezone.localdate() - timedelta(days=1)
    round = AdmissionRoundFactory()
    for day in (yesterday, yesterday + timedelta(days=1)):
        late = AdmissionFactory(
            round=round, state=AdmissionState.SUPPLEMENT, supplement="jaarrekening", supplement_until=day
        )
    first = round.admissions.order_by("id").first()
    ((_, url, _),) = tasks(office, "Aanmeldingen waarvan de aanvulling te laat is")
    assert url == f"/contracten/toelating/{round.id}/{first.id}/"
    assert late.id != first.id
