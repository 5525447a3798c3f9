"""Mail to subscribers: once, only what they may read, not before the embargo is over, and never in the way of a letter."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.actions import issue, withdraw
from jeugdhulp.briefings.blocks import Change, ChangeList
from jeugdhulp.briefings.content import LetterContent, LetterStyle, Section, canonical_json
from jeugdhulp.briefings.enums import NoticeState
from jeugdhulp.briefings.models import IssuedLetter, Notice, Subscription
from jeugdhulp.briefings.notices import send_notices, stuck, try_again
from jeugdhulp.briefings.subscribing import choose, subscribe
from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.visibility import Visibility
from tests.briefings.sending import DAY, adopted, make_region, sent
from tests.factories import (
    IssuedLetterFactory,
    MunicipalityFactory,
    NoticeFactory,
    PublicationFactory,
    SubscriptionFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

BROKEN = "tests.risks.broken_mail.Backend"


def mailed() -> list[tuple[str, str]]:
    """To whom and about what, since the last time this was asked."""
    found = sorted((one.to[0], one.subject) for one in mail.outbox)
    mail.outbox.clear()
    return found


@pytest.fixture
def town():
    """Rijswijk, published; so is Delft."""
    MunicipalityFactory(name="Delft", slug="delft", public=True)
    town = MunicipalityFactory(name="Rijswijk", slug="rijswijk", public=True)
    PublicationFactory()
    return town


def member(town, email="raadslid@example.nl"):
    return give_role(user=UserFactory(email=email), role=Role.COUNCIL_MEMBER, municipality=town)


def with_changes(*changes: Change) -> bytes:
    sections = (Section("Wijzigingen", "blok-w", (ChangeList(changes),)),)
    style = LetterStyle("Rijswijk", "#1d4257", "#ffffff", "", "")
    content = LetterContent(
        municipality="Rijswijk", title="Voortgang", reference_date=DAY, style=style, sections=sections
    )
    return canonical_json(content.to_facts()).encode()


def letter_of(town, **given) -> IssuedLetter:
    return IssuedLetterFactory(**{"words": "Voortgang", "letter__municipality": town} | given)


def test_a_letter_under_embargo_is_mailed_at_its_release_and_once(django_capture_on_commit_callbacks):
    region = make_region(embargo="tot het laatste college")
    rijswijk = region.letters["rijswijk"].municipality
    delft = member(region.letters["delft"].municipality, "raad@delft.example.nl")
    for user in (region.council_member, delft, region.office, *region.editors.values()):
        subscribe(user=user, municipality=rijswijk)
    subscribe(user=UserFactory(email="weg@example.nl", is_active=False), municipality=rijswijk)
    subscribe(user=delft, municipality=delft.membership.municipality)

    with django_capture_on_commit_callbacks(execute=True):
        letter = sent(region, "rijswijk").letter
    held = mailed()
    with django_capture_on_commit_callbacks(execute=True):
        adopted(region, "delft")
    call_command("send_notices")

    subject = "Nieuwe brief aan de raad van Rijswijk: Voortgang"
    readers = [delft, region.office, region.council_member, *region.editors.values()]
    assert (held, mailed()) == ([], sorted((user.email, subject) for user in readers))
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(letter=letter, because="Verkeerd bedrag.", by=region.editors["rijswijk"])
    subject = "Ingetrokken brief aan de raad van Rijswijk: Voortgang"
    assert "Reden: Verkeerd bedrag." in mail.outbox[0].body
    assert mailed() == sorted((user.email, subject) for user in readers)
    send_notices()
    assert mailed() == []


def test_a_mail_server_that_fails_undoes_nothing_and_the_next_run_mails(settings, django_capture_on_commit_callbacks):
    region = make_region()
    subscribe(user=region.council_member, municipality=region.letters["rijswijk"].municipality)
    settings.EMAIL_BACKEND, working = BROKEN, settings.EMAIL_BACKEND

    adopted(region)
    with django_capture_on_commit_callbacks(execute=True):
        issue(letter=region.letters["rijswijk"], by=region.editors["rijswijk"])
    desk = Client()
    desk.force_login(region.office)
    (told,) = [group for group in desk.get("/beheer/").context["waiting"] if "mail" in group.title]
    with pytest.raises(CommandError, match="Niet gemaild: 1.bericht .geen verbinding."):
        call_command("send_notices")
    settings.EMAIL_BACKEND = working

    assert IssuedLetter.objects.count() == 1
    assert [(task.name, task.why) for task in told.tasks] == [
        ("Rijswijk: Voortgang", "1\N{NO-BREAK SPACE}lezer: geen verbinding")
    ]
    assert (send_notices().sent, send_notices().sent, len(mail.outbox)) == (1, 0, 1)
    assert Notice.objects.values_list("state", "attempts", "problem").get() == (NoticeState.SENT, 3, "")


def test_of_a_run_that_was_killed_nobody_knows_so_only_the_office_mails_again(town):
    letter = letter_of(town)
    reader = SubscriptionFactory(user=member(town), municipality=town).user
    long_ago = timezone.now() - timedelta(hours=1)
    Notice.objects.create(
        user=reader,
        letter=letter,
        kind="nieuw",
        state=NoticeState.SENDING,
        since=long_ago,
        attempts=1,
        tried_at=long_ago,
    )
    assert send_notices().sent == 0
    assert [(row["readers"], row["why"]) for row in stuck(timezone.now())] == [(1, "")]
    assert (try_again(Notice.objects.all()), send_notices().sent, try_again(Notice.objects.all())) == (1, 1, 0)


def test_what_could_be_read_already_and_what_is_not_for_this_reader_is_not_mailed(town):
    other = Municipality.objects.get(slug="delft")
    own, stranger = member(town), member(other, "ander@example.nl")
    letter_of(town)
    for user in (own, stranger):
        choose(user=user, municipalities=[town])
    assert send_notices().sent == 0

    letter_of(town, level=Visibility.LIMITED, letter__visibility=Visibility.LIMITED, words="Besloten")
    # whoever waits for a page does not wait for the mails: what is left waits for the timer
    assert (send_notices(within=timedelta(0)).sent, Notice.objects.filter(state="wacht").count()) == (0, 1)
    send_notices()
    (only,) = mail.outbox
    assert (only.to, only.subject) == (["raadslid@example.nl"], "Nieuwe brief aan de raad van Rijswijk")
    assert "Besloten" not in only.body
    assert "Meld u aan om hem te lezen." in only.body


def test_the_mail_tells_what_changed_and_is_ended_without_signing_in(town):
    SubscriptionFactory(user=member(town), municipality=town)
    moved = Change("Verschoven", "De start is 1 januari 2028.", reason="Meer tijd nodig.")
    letter = letter_of(town, facts=with_changes(moved, Change("Nieuw", "Risico 9.")))
    send_notices()
    (only,) = mail.outbox
    link = re.fullmatch(
        r"<(http://localhost:8000(/brieven/berichten/afmelden/.+/))>", only.extra_headers["List-Unsubscribe"]
    )

    day = dutch_date(DAY)

    assert only.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert (
        only.body
        == f"""Goedendag,

Rijswijk heeft een nieuwe brief aan de raad gestuurd: ‘Voortgang’ van {day}.
De brief vertelt de stand van {day}.

Wat er veranderde:

* Verschoven: De start is 1 januari 2028. Meer tijd nodig.
* Nieuw: Risico 9.

Lees de brief in het portaal:
http://localhost:8000/brieven/{letter.letter_id}/

U krijgt deze mail omdat u daarom vroeg. Geen mail meer over Rijswijk? Dat kan zonder aanmelden:
{link[1]}

Het portaal Inkoop jeugdhulp Haaglanden
"""
    )
    browser = Client(enforce_csrf_checks=True)
    page = browser.get(link[2]).content.decode()
    assert ("Wilt u geen mail meer over brieven van Rijswijk?" in page, Subscription.objects.count()) == (True, 1)
    page = browser.post(link[2], {"List-Unsubscribe": "One-Click"}).content.decode()
    assert ("Wij mailen u niet meer over brieven van Rijswijk." in page, Subscription.objects.count()) == (True, 0)
    assert browser.post(link[2].replace(":", "x", 1)).status_code == 404


def test_readers_choose_for_themselves(town):
    reader, other = member(town), SubscriptionFactory(municipality=town)
    client, path = Client(), "/brieven/berichten/"
    client.force_login(reader)

    page = client.post(path, {"towns": ["rijswijk", "delft"]}, follow=True).content.decode()
    assert "U krijgt bericht over: Rijswijk, Delft." in page
    form = client.get(path).context["form"]
    assert (form.fields["towns"].choices[0], form.initial) == (
        ("rijswijk", "Rijswijk"),
        {"towns": ["rijswijk", "delft"]},
    )
    refused = client.post(path, {"towns": ["utrecht"]}).context["form"]
    assert refused.errors == {"towns": ["Kies gemeenten uit de lijst."]}
    NoticeFactory(user=reader, letter__municipality=town)
    client.post(path, {})
    assert (list(Subscription.objects.all()), Notice.objects.count()) == ([other], 0)
