"""`manage.py invite` and `manage.py create_demo_accounts`."""

import re
from io import StringIO
from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail
from django.core.mail.backends import locmem
from django.core.management import CommandError, call_command

from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from tests.factories import MunicipalityFactory

pytestmark = pytest.mark.django_db


def run(command, *args, **kwargs) -> str:
    out = StringIO()
    call_command(command, *args, stdout=out, **kwargs)
    return out.getvalue()


def described(user) -> tuple:
    municipality = user.membership.municipality.slug if hasattr(user, "membership") else ""
    return (user.email, [group.name for group in user.groups.all()], municipality, user.is_staff)


def accounts() -> list[tuple]:
    return [described(user) for user in User.objects.order_by("email")]


# --- invite


def test_an_invitation_leads_to_an_account_with_a_password(client, rijswijk, settings):
    settings.PORTAL_URL = "https://portaal.voorbeeld.nl"
    told = run("invite", "Redacteur@Example.nl", "--role", "gemeentelijk redacteur", "--municipality", "rijswijk")
    assert told == "redacteur@example.nl is uitgenodigd.\n"
    assert accounts() == [("redacteur@example.nl", ["gemeentelijk redacteur"], "rijswijk", True)]
    assert not User.objects.get().has_usable_password()

    [message] = mail.outbox
    assert message.to == ["redacteur@example.nl"]
    assert "Uw rol: Gemeentelijk redacteur, Rijswijk." in message.body
    link = re.search(r"https://portaal\.voorbeeld\.nl(/account/password/reset/key/\S+/)", message.body)[1]
    page = client.get(link, follow=True)
    chosen = {"password1": "Een-nieuw-wachtwoord-9", "password2": "Een-nieuw-wachtwoord-9"}
    client.post(page.redirect_chain[-1][0], chosen)
    client.post("/account/login/", {"login": "redacteur@example.nl", "password": "Een-nieuw-wachtwoord-9"})
    assert client.session["_auth_user_id"] == str(User.objects.get().id)


def test_the_office_is_invited_for_all_municipalities():
    run("invite", "bureau@example.nl", "--role", "projectorganisatie", "--first-name", "An", "--last-name", "Kok")
    assert accounts() == [("bureau@example.nl", ["projectorganisatie"], "", True)]
    assert mail.outbox[0].body.startswith("Goedendag An Kok,\n")
    assert "Uw rol: Projectorganisatie.\n" in mail.outbox[0].body


def test_a_council_member_has_no_business_in_the_admin(rijswijk):
    run("invite", "lid@example.nl", "--role", "raadslid", "--municipality", "rijswijk")
    assert accounts() == [("lid@example.nl", ["raadslid"], "rijswijk", False)]


def test_who_has_not_chosen_a_password_is_invited_again(rijswijk):
    run("invite", "lid@example.nl", "--role", "raadslid", "--municipality", "rijswijk")
    run("invite", "LID@example.nl", "--role", "griffier", "--municipality", "rijswijk")
    assert accounts() == [("lid@example.nl", ["griffier"], "rijswijk", True)]
    assert [message.to for message in mail.outbox] == [["lid@example.nl"]] * 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["nieuw@example.nl", "--role", "kok"],
            'De rol ‘kok’ bestaat niet. Kies uit: projectorganisatie, "gemeentelijk redacteur", griffier, raadslid.',
        ),
        (
            ["nieuw@example.nl", "--role", "griffier", "--municipality", "utrecht"],
            "De gemeente ‘utrecht’ is niet bekend. Kies uit: delft, rijswijk.",
        ),
        (["nieuw@example.nl", "--role", "griffier"], "Een griffier hoort bij een gemeente. Kies een gemeente."),
        (
            ["nieuw@example.nl", "--role", "projectorganisatie", "--municipality", "delft"],
            "De projectorganisatie werkt voor alle gemeenten. Laat de gemeente leeg.",
        ),
        (["geen adres", "--role", "projectorganisatie"], "Voer een geldig e-mailadres in."),
        (
            ["bestaat@example.nl", "--role", "projectorganisatie"],
            "bestaat@example.nl heeft al een account. Wie het wachtwoord kwijt is, kiest op de aanmeldpagina een "
            "nieuw; een andere rol geeft u in het beheer, bij Gebruikers.",
        ),
    ],
)
def test_a_wrong_invitation_is_refused_and_leaves_nothing(account, delft, arguments, told):
    account(Role.OFFICE, email="bestaat@example.nl")
    with pytest.raises(CommandError) as error:
        run("invite", *arguments)
    assert str(error.value) == told
    assert accounts() == [("bestaat@example.nl", ["projectorganisatie"], "", True)]
    assert mail.outbox == []


def test_before_the_programme_is_loaded_there_are_no_municipalities():
    with pytest.raises(CommandError, match="Laad eerst het programma: manage.py load_programme."):
        run("invite", "lid@example.nl", "--role", "raadslid", "--municipality", "rijswijk")


class RefusingServer(locmem.EmailBackend):
    """A mail server that takes no mail for anybody."""

    def send_messages(self, messages):
        raise SMTPRecipientsRefused({"bureau@example.nl": (550, b"onbekend")})


def test_a_mail_that_cannot_be_sent_leaves_no_account(monkeypatch):
    monkeypatch.setattr(locmem, "EmailBackend", RefusingServer)
    with pytest.raises(CommandError, match="kon niet worden gemaild .* Er is niets aangemaakt."):
        run("invite", "bureau@example.nl", "--role", "projectorganisatie")
    assert accounts() == []


# --- create_demo_accounts


@pytest.fixture
def three_municipalities(rijswijk):
    MunicipalityFactory(name="Den Haag", slug="den-haag")
    MunicipalityFactory(name="Zoetermeer", slug="zoetermeer")


def passwords(printed: str) -> dict[str, str]:
    """What was printed: address and the words after it."""
    return dict(re.findall(r"^  (\S+@voorbeeld\.nl)\s+\S.*?\s\s+(\S.*)$", printed, re.MULTILINE))


def test_demo_accounts_are_refused_outside_a_try_out(three_municipalities):
    with pytest.raises(CommandError) as error:
        run("create_demo_accounts")
    assert str(error.value) == (
        "Accounts met een wachtwoord op het scherm zijn er alleen om uit te proberen (make run). Op een echte server "
        "nodigt u mensen uit: manage.py invite EMAIL --role ROL --municipality GEMEENTE."
    )
    assert accounts() == []


def test_demo_accounts_need_the_programme(settings, rijswijk):
    settings.TRYOUT = True
    with pytest.raises(CommandError) as error:
        run("create_demo_accounts")
    assert str(error.value) == "Nog niet geladen: den-haag, zoetermeer. Draai eerst manage.py load_programme."


def test_one_demo_account_per_role_that_signs_in_with_what_was_printed(settings, client, three_municipalities):
    settings.TRYOUT = True
    printed = passwords(run("create_demo_accounts"))
    assert accounts() == [
        ("griffier@voorbeeld.nl", ["griffier"], "den-haag", True),
        ("projectbureau@voorbeeld.nl", ["projectorganisatie"], "", True),
        ("raadslid@voorbeeld.nl", ["raadslid"], "zoetermeer", False),
        ("redacteur@voorbeeld.nl", ["gemeentelijk redacteur"], "rijswijk", True),
    ]
    assert set(printed) == {email for email, *_ in accounts()}
    for email, password in printed.items():
        client.post("/account/login/", {"login": email, "password": password})
        assert client.session["_auth_user_id"] == str(User.objects.get(email=email).id)
        client.post("/account/logout/")


def test_a_second_time_changes_nothing_and_prints_the_same(settings, three_municipalities):
    settings.TRYOUT = True
    first = run("create_demo_accounts")
    before = list(User.objects.order_by("id").values())
    assert run("create_demo_accounts") == first
    assert list(User.objects.order_by("id").values()) == before


def test_what_somebody_changed_about_a_demo_account_stays(settings, three_municipalities):
    settings.TRYOUT = True
    first = passwords(run("create_demo_accounts"))
    user = User.objects.get(email="griffier@voorbeeld.nl")
    user.set_password("Een-nieuw-wachtwoord-9")
    user.save()
    second = passwords(run("create_demo_accounts"))
    assert second == first | {
        "griffier@voorbeeld.nl": "zelf gewijzigd (manage.py changepassword griffier@voorbeeld.nl)"
    }
    user.refresh_from_db()
    assert user.check_password("Een-nieuw-wachtwoord-9")


def test_each_installation_has_its_own_passwords(settings, three_municipalities):
    settings.TRYOUT = True
    first = passwords(run("create_demo_accounts"))
    User.objects.all().delete()
    settings.SECRET_KEY = "another-installation-" * 3
    second = passwords(run("create_demo_accounts"))
    assert first.keys() == second.keys()
    assert set(first.values()) & set(second.values()) == set()
