"""The contract pages in Chromium: no WCAG violation, no CSP violation, nothing wider than the screen."""

from contracts.models import Admission, ContractRevision, Settlement, Tariff, ValveRequest
from jeugdhulp.accounts.enums import Role
from tests.factories import UserFactory

PUBLIC = ["/contracten/", "/contracten/einde/", "/contracten/herziening/2/", "/contracten/toelating/"]


def office_pages() -> list[str]:
    """Each page of the office with something on it."""
    revision = ContractRevision.objects.filter(round__number=2, state="reactie ontvangen").first()
    first = ContractRevision.objects.filter(round__number=1).first()
    application = Admission.objects.filter(state="in toetsing").first()
    valve = ValveRequest.objects.filter(state="geëscaleerd").first()
    return [
        *PUBLIC,
        f"/contracten/herziening/2/{revision.id}/",
        f"/contracten/herziening/1/{first.id}/",
        "/contracten/herziening/2/stap/?segment=&van=voorbereid&naar=voorgelegd",
        "/contracten/herziening/2/nota/",
        f"/contracten/toelating/{application.round_id}/",
        f"/contracten/toelating/{application.round_id}/{application.id}/",
        "/contracten/capaciteit/",
        f"/contracten/capaciteit/{valve.agreement_id}/",
        "/contracten/ventielafspraak/",
        f"/contracten/ventielafspraak/{valve.id}/",
        "/contracten/tarieven/",
        f"/contracten/tarieven/{Tariff.objects.first().product_id}/",
        "/contracten/nacalculatie/",
        f"/contracten/nacalculatie/{Settlement.objects.first().id}/",
    ]


def test_pages_of_the_office_are_accessible_and_fit(demo, look, sign_in):
    sign_in(UserFactory(role=Role.OFFICE))
    assert [problem for path in office_pages() for problem in look(path).items()] == []
