"""Users in the admin: adding is inviting, nobody becomes more than the inviter may give."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from tests.factories import PASSWORD, UserFactory

ADD = "/beheer/accounts/user/add/"


@pytest.fixture
def desk(client, office):
    """The project office, signed in."""
    client.force_login(office)
    return client


def form(**changes) -> dict:
    return {"email": "nieuw@example.nl", "first_name": "", "last_name": "", "role": "", "municipality": ""} | changes


def errors(response) -> dict:
    return response.context["adminform"].form.errors


def test_adding_is_inviting(desk, rijswijk):
    response = desk.post(ADD, form(email="Nieuw@example.nl", role="griffier", municipality=rijswijk.id, is_active="on"))
    assert response.status_code == 302, errors(response)
    user = User.objects.get(email="nieuw@example.nl")
    assert [group.name for group in user.groups.all()] == ["griffier"]
    assert (user.membership.municipality, user.is_staff, user.is_superuser) == (rijswijk, True, False)
    assert not user.has_usable_password()
    assert [message.to for message in mail.outbox] == [["nieuw@example.nl"]]
    assert "Uw rol: Griffier, Rijswijk." in mail.outbox[0].body


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"role": "griffier"},
            {"municipality": ["Een griffier hoort bij een gemeente. Kies een gemeente."]},
        ),
        ({"role": "kok"}, {"role": ["Selecteer een geldige keuze. kok is geen beschikbare keuze."]}),
        (
            {"role": "projectorganisatie", "email": "Bestaat@example.nl"},
            {"email": ["Er is al een gebruiker met dit e-mailadres."]},
        ),
    ],
)
def test_a_wrong_form_keeps_what_was_typed(desk, changes, told):
    UserFactory(email="bestaat@example.nl")
    response = desk.post(ADD, form(**changes))
    assert errors(response) == told
    assert response.context["adminform"].form["email"].value() == form(**changes)["email"]
    assert mail.outbox == []


def test_another_role_takes_the_place_of_the_old_one(desk, account, rijswijk, delft):
    user = account(Role.EDITOR)
    change = form(email=user.email, role="raadslid", municipality=delft.id, is_active="on")
    desk.post(f"/beheer/accounts/user/{user.id}/change/", change)
    user = User.objects.get(id=user.id)
    assert [group.name for group in user.groups.all()] == ["raadslid"]
    assert (user.membership.municipality, user.is_staff) == (delft, False)
    assert user.check_password(PASSWORD)
    assert mail.outbox == []


def test_with_an_address_its_old_one_goes(desk, client, clerk, rijswijk):
    EmailAddress.objects.create(user=clerk, email=clerk.email, primary=True, verified=True)
    old = clerk.email
    change = form(email="anders@example.nl", role="griffier", municipality=rijswijk.id, is_active="on")
    desk.post(f"/beheer/accounts/user/{clerk.id}/change/", change)
    client.post("/account/logout/")
    client.post("/account/password/reset/", {"email": old})
    assert mail.outbox == []
    client.post("/account/login/", {"login": old, "password": PASSWORD})
    assert "_auth_user_id" not in client.session
    client.post("/account/login/", {"login": "anders@example.nl", "password": PASSWORD})
    assert client.session["_auth_user_id"] == str(clerk.id)


def test_a_superuser_is_not_the_offices_to_change(desk, admin_user):
    assert desk.get(f"/beheer/accounts/user/{admin_user.id}/change/").status_code == 302
    assert admin_user.email not in desk.get("/beheer/accounts/user/").content.decode()


def test_the_form_makes_no_superuser(desk, clerk, rijswijk):
    change = form(email=clerk.email, role="griffier", municipality=rijswijk.id, is_active="on", is_superuser="on")
    desk.post(f"/beheer/accounts/user/{clerk.id}/change/", change)
    assert User.objects.get(id=clerk.id).is_superuser is False


def test_stopping_instead_of_deleting(desk, clerk, rijswijk):
    assert desk.post(f"/beheer/accounts/user/{clerk.id}/delete/", {"post": "yes"}).status_code == 403
    desk.post(
        f"/beheer/accounts/user/{clerk.id}/change/",
        form(email=clerk.email, role="griffier", municipality=rijswijk.id),
    )
    assert User.objects.get(id=clerk.id).is_active is False


def test_inviting_again_is_for_who_has_no_password_yet(desk, clerk, account):
    waiting = account(Role.CLERK, email="wacht@example.nl")
    waiting.set_unusable_password()
    waiting.save()
    chosen = {"action": "invite_again", "_selected_action": [clerk.id, waiting.id]}
    page = desk.post("/beheer/accounts/user/", chosen, follow=True)
    assert [message.to for message in mail.outbox] == [["wacht@example.nl"]]
    assert "1 van de 2 gekozen gebruikers opnieuw uitgenodigd." in page.content.decode()


def test_groups_and_second_addresses_have_no_page(desk):
    statuses = [desk.get(path).status_code for path in ("/beheer/auth/group/", "/beheer/account/emailaddress/")]
    assert statuses == [404, 404]
