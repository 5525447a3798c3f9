"""Signing in, out, and choosing a password: by e-mail, by invitation, with a limit on guessing."""

import re

import pytest
from django.core import mail
from django.core.cache import cache, caches
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.urls import reverse

from jeugdhulp.accounts.models import User
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

LOGIN = "/account/login/"
WRONG = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide."
TOO_MANY = "Te veel mislukte pogingen. Wacht vijf minuten, of kies een nieuw wachtwoord als u het niet meer weet."


def sign_in(client, email, password=PASSWORD, **data):
    return client.post(LOGIN, {"login": email, "password": password, **data})


def signed_in(client) -> str:
    """The address of who is signed in, empty when nobody is."""
    user_id = client.session.get("_auth_user_id")
    return User.objects.get(id=user_id).email if user_id else ""


def errors(response) -> list[str]:
    return [message for messages in response.context["form"].errors.values() for message in messages]


def test_signing_in_by_address_whatever_its_capitals(client):
    UserFactory(email="griffier@example.nl")
    response = sign_in(client, "Griffier@Example.nl")
    assert (response.status_code, response["Location"]) == (302, "/")
    assert signed_in(client) == "griffier@example.nl"


@pytest.mark.parametrize(("email", "password"), [("griffier@example.nl", "verkeerd"), ("niemand@example.nl", PASSWORD)])
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(client, email, password):
    UserFactory(email="griffier@example.nl")
    response = sign_in(client, email, password)
    assert response.status_code == 200
    assert errors(response) == [WRONG]
    assert signed_in(client) == ""


def test_a_stopped_account_does_not_get_in(client):
    UserFactory(email="weg@example.nl", is_active=False)
    response = sign_in(client, "weg@example.nl")
    assert (response.status_code, response["Location"]) == (302, "/account/inactive/")
    assert signed_in(client) == ""
    assert "Dit account is gesloten" in client.get("/account/inactive/").content.decode()


def test_the_session_ends_with_the_browser_and_after_a_working_day(client, settings):
    UserFactory(email="griffier@example.nl")
    cookie = sign_in(client, "griffier@example.nl").cookies["sessionid"]
    assert (cookie["expires"], cookie["max-age"], cookie["httponly"], cookie["samesite"]) == ("", "", True, "Lax")
    assert settings.SESSION_COOKIE_AGE == 10 * 3600


# --- closed


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_signs_up(client, method):
    response = getattr(client, method)(
        "/account/signup/",
        {"email": "nieuw@example.nl", "password1": "Een-lang-wachtwoord-9", "password2": "Een-lang-wachtwoord-9"},
    )
    assert "Een account krijgt u op uitnodiging" in response.content.decode()
    assert list(User.objects.values_list("email", flat=True)) == []
    assert mail.outbox == []


def test_the_sign_in_page_offers_no_sign_up(client):
    assert "/account/signup/" not in client.get(LOGIN).content.decode()


# --- out


def test_signing_out_takes_a_post(client):
    user = UserFactory()
    client.force_login(user)
    page = client.get("/account/logout/")
    assert page.status_code == 200
    assert signed_in(client) == user.email
    response = client.post("/account/logout/")
    assert (response.status_code, response["Location"]) == (302, "/")
    assert signed_in(client) == ""


# --- the admin has the same door


def test_the_admin_sends_to_the_one_door_and_back(client, office):
    response = client.get("/beheer/planning/decision/", follow=True)
    assert response.redirect_chain == [
        ("/beheer/login/?next=/beheer/planning/decision/", 302),
        ("/account/login/?next=%2Fbeheer%2Fplanning%2Fdecision%2F", 302),
    ]
    response = sign_in(client, office.email, next="/beheer/planning/decision/")
    assert (response.status_code, response["Location"]) == (302, "/beheer/planning/decision/")


def test_the_admins_own_form_is_gone(client, office):
    response = client.post("/beheer/login/", {"username": office.email, "password": PASSWORD})
    assert (response.status_code, response["Location"]) == (302, "/account/login/?next=%2Fbeheer%2Flogin%2F")
    assert signed_in(client) == ""


def test_who_has_no_work_in_the_admin_is_told_so(client, council_member):
    client.force_login(council_member)
    response = client.get("/beheer/", follow=True)
    assert response.status_code == 403
    assert "U heeft geen toegang tot deze pagina" in response.content.decode()


# --- no open redirect

ELSEWHERE = [
    "https://elders.example/",
    "//elders.example/",
    "/\\elders.example/",
    "https:elders.example",
    "javascript:alert(1)",
    "\thttps://elders.example/",
]


@pytest.mark.parametrize("target", ELSEWHERE)
def test_signing_in_leads_nowhere_else(client, target):
    UserFactory(email="griffier@example.nl")
    assert sign_in(client, "griffier@example.nl", next=target)["Location"] == "/"
    # and now that somebody is signed in, the page itself sends on
    assert client.get(LOGIN, {"next": target})["Location"] == "/"


@pytest.mark.parametrize("target", ELSEWHERE)
def test_signing_out_leads_nowhere_else(client, target):
    client.force_login(UserFactory())
    assert client.post("/account/logout/", {"next": target})["Location"] == "/"


@pytest.mark.parametrize("target", ELSEWHERE)
def test_the_admins_door_leads_nowhere_else(client, target, office):
    passed_on = client.get("/beheer/login/", {"next": target})["Location"]
    assert passed_on.startswith("/account/login/?next=%2Fbeheer%2Flogin%2F")
    client.force_login(office)
    assert client.get("/beheer/login/", {"next": target})["Location"] == "/beheer/"


def test_a_page_of_the_portal_is_where_one_comes_back(client):
    UserFactory(email="griffier@example.nl")
    assert sign_in(client, "griffier@example.nl", next="/planning/?peildatum=2025-04-15")["Location"] == (
        "/planning/?peildatum=2025-04-15"
    )


# --- guessing


def test_the_sixth_guess_is_refused_even_when_it_is_right(client):
    UserFactory(email="griffier@example.nl")
    answers = [errors(sign_in(client, "griffier@example.nl", "verkeerd")) for _ in range(5)]
    assert answers == [[WRONG]] * 5
    assert errors(sign_in(client, "griffier@example.nl")) == [TOO_MANY]
    assert signed_in(client) == ""


def test_guesses_are_counted_per_address(client):
    UserFactory(email="griffier@example.nl")
    for _ in range(5):
        sign_in(client, "iemand-anders@example.nl", "verkeerd")
    sign_in(client, "griffier@example.nl")
    assert signed_in(client) == "griffier@example.nl"


def test_ten_guesses_a_minute_from_one_computer_whatever_the_address(client):
    UserFactory(email="griffier@example.nl")
    for number in range(10):
        sign_in(client, f"gok{number}@example.nl", "verkeerd")
    assert errors(sign_in(client, "griffier@example.nl")) == [TOO_MANY]
    other = sign_in(type(client)(REMOTE_ADDR="192.0.2.7"), "griffier@example.nl")
    assert (other.status_code, other["Location"]) == (302, "/")


def test_a_made_up_address_of_the_computer_is_not_believed(client):
    UserFactory(email="griffier@example.nl")
    for number in range(10):
        client.post(
            LOGIN,
            {"login": f"gok{number}@example.nl", "password": "verkeerd"},
            headers={"X-Forwarded-For": f"192.0.2.{number}"},
        )
    assert errors(sign_in(client, "griffier@example.nl")) == [TOO_MANY]


def test_behind_a_proxy_each_visitor_is_counted_apart(client, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    UserFactory(email="griffier@example.nl")
    for number in range(10):
        client.post(
            LOGIN,
            {"login": f"gok{number}@example.nl", "password": "verkeerd"},
            # the first is made up by the visitor, the last was added by the proxy
            headers={"X-Forwarded-For": f"198.51.100.{number}, 192.0.2.1"},
        )
    data = {"login": "griffier@example.nl", "password": PASSWORD}
    assert errors(client.post(LOGIN, data, headers={"X-Forwarded-For": "192.0.2.1"})) == [TOO_MANY]
    assert client.post(LOGIN, data, headers={"X-Forwarded-For": "192.0.2.2"}).status_code == 302


def test_guesses_are_counted_where_every_process_reads_them(client):
    sign_in(client, "griffier@example.nl", "verkeerd")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM shared_cache WHERE cache_key LIKE '%%login_failed%%'")
        assert cursor.fetchone() == (2,)
    # another process has a cache object of its own
    assert caches.create_connection("default") is not cache


def test_migrate_is_all_that_a_new_database_needs():
    """Django's test runner makes the table of the cache by itself; a server does not."""
    names = {name for app, name in MigrationRecorder(connection).applied_migrations() if app == "accounts"}
    assert [name for name in names if name.endswith("_shared_cache")] != []


# --- a new password


def link_in(message) -> str:
    return re.search(r"http://testserver(/\S+)", message.body)[1]


def choose_password(client, path, password="Een-nieuw-wachtwoord-9"):
    """Follow the link of a mail and fill in the form."""
    form = client.get(path, follow=True)
    action = form.redirect_chain[-1][0]
    return client.post(action, {"password1": password, "password2": password}, follow=True)


def test_a_forgotten_password(client):
    UserFactory(email="griffier@example.nl")
    response = client.post(reverse("account_reset_password"), {"email": "griffier@example.nl"}, follow=True)
    assert response.redirect_chain == [("/account/password/reset/done/", 302)]
    [message] = mail.outbox
    assert message.to == ["griffier@example.nl"]
    assert message.subject == "Inkoop jeugdhulp Haaglanden: Een nieuw wachtwoord kiezen"
    done = choose_password(client, link_in(message))
    assert done.redirect_chain == [("/account/password/reset/key/done/", 302)]
    assert signed_in(client) == ""
    assert errors(sign_in(client, "griffier@example.nl")) == [WRONG]
    sign_in(client, "griffier@example.nl", "Een-nieuw-wachtwoord-9")
    assert signed_in(client) == "griffier@example.nl"


def test_the_link_works_once(client):
    UserFactory(email="griffier@example.nl")
    client.post(reverse("account_reset_password"), {"email": "griffier@example.nl"})
    path = link_in(mail.outbox[0])
    choose_password(client, path)
    again = client.get(path, follow=True)
    assert again.redirect_chain == []
    assert "form" not in again.context or "password1" not in again.content.decode()


def test_an_unknown_address_gets_no_mail_and_the_same_answer(client):
    UserFactory(email="griffier@example.nl")
    known = client.post(reverse("account_reset_password"), {"email": "griffier@example.nl"}, follow=True)
    mail.outbox.clear()
    unknown = client.post(reverse("account_reset_password"), {"email": "niemand@example.nl"}, follow=True)
    assert mail.outbox == []
    assert (unknown.redirect_chain, unknown.content) == (known.redirect_chain, known.content)


def test_a_stopped_account_gets_no_link(client):
    UserFactory(email="weg@example.nl", is_active=False)
    client.post(reverse("account_reset_password"), {"email": "weg@example.nl"})
    assert mail.outbox == []


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("kort-9", "Dit wachtwoord is te kort: neem ten minste 12 tekens. Een korte zin is goed."),
        ("griffier-rijswijk", "Dit wachtwoord lijkt te veel op uw naam of e-mailadres. Kies een ander."),
        ("qwerty123456", "Dit wachtwoord wordt veel gebruikt en is makkelijk te raden. Kies een ander."),
    ],
)
def test_a_weak_password_is_refused_with_a_reason(client, password, told):
    UserFactory(email="griffier-rijswijk@example.nl")
    client.post(reverse("account_reset_password"), {"email": "griffier-rijswijk@example.nl"})
    assert errors(choose_password(client, link_in(mail.outbox[0]), password)) == [told]


def test_the_sixth_request_for_a_new_password_in_an_hour_is_refused(client):
    UserFactory(email="griffier@example.nl")
    answers = [
        client.post(reverse("account_reset_password"), {"email": "griffier@example.nl"}).status_code for _ in range(6)
    ]
    assert answers == [302] * 5 + [429]
    assert len(mail.outbox) == 5


def test_changing_the_own_password_tells_its_owner(client):
    user = UserFactory(email="griffier@example.nl")
    client.force_login(user)
    client.post(
        reverse("account_change_password"),
        {"oldpassword": PASSWORD, "password1": "Een-nieuw-wachtwoord-9", "password2": "Een-nieuw-wachtwoord-9"},
    )
    user.refresh_from_db()
    assert user.check_password("Een-nieuw-wachtwoord-9")
    [message] = mail.outbox
    assert message.to == ["griffier@example.nl"]
    assert message.subject == "Inkoop jeugdhulp Haaglanden: Uw wachtwoord is gewijzigd"
    assert "Uw wachtwoord voor het portaal is gewijzigd." in message.body
