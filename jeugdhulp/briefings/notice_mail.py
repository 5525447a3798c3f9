"""The mail that tells a subscriber of a letter: what it is, what changed, where it stands, and how to end these mails.

Of a letter for one council alone the mail holds no word of its text: mail travels further than the portal.
"""

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE, Visibility

from .blocks import Change, ChangeList
from .composition import letter_for
from .content import LetterContent
from .desk import Desk
from .issued import Sent, stored
from .live_changes import changes
from .models import Subscription
from .parts import ContentError, walk
from .restoring import content_of
from .subscribing import token_of

#: the rest stands in the letter
LONGEST = 12


def message(subscription: Subscription, sent: Sent, changed: list[str]) -> EmailMessage:
    """The mail to this reader, with a header by which the mail program itself can end the subscription."""
    letter, town = sent.letter, subscription.municipality
    limited = letter.level == Visibility.LIMITED
    token = token_of(subscription.user_id, subscription.municipality_id)
    stop = settings.PORTAL_URL + reverse("letters:unsubscribe", args=[token])
    what = "Ingetrokken brief" if sent.kind else "Nieuwe brief"
    subject = f"{what} aan de raad van {town.name}" + ("" if limited else f": {letter.subject}")
    text = render_to_string(
        "briefings/notice.txt",
        {
            "sent": sent,
            "letter": letter,
            "municipality": town,
            "limited": limited,
            # then it compares with a day that the letter names
            "first": letter.edition.previous_id is None,
            "changes": [] if limited or sent.kind else changed[:LONGEST],
            "more": len(changed) - LONGEST,
            "link": settings.PORTAL_URL + letter.get_absolute_url(),
            "stop": stop,
        },
    )
    headers = {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
    subject = " ".join(subject.split())
    return EmailMessage(subject, text, settings.DEFAULT_FROM_EMAIL, [subscription.user.email], headers=headers)


def changes_in(sent: Sent) -> list[str]:
    """What changed since the previous letter, in the sentences of the letter; computed where it has no such part.

    Raises Damaged where the letter is not what was stored.
    """
    facts = stored(sent, "facts")
    try:
        content = content_of(facts)
    except ContentError:  # of another version of the portal: the letter itself says it
        return []
    told = _lists(content) or _lists(tuple(_computed(sent, content)))
    return [_sentence(change) for part in told for change in part.changes]


def _lists(content) -> list[ChangeList]:
    return [part for part in walk(content) if isinstance(part, ChangeList)]


def _computed(sent: Sent, content: LetterContent):
    """As the letter's own block of changes would say it, to the letter's own readers."""
    snapshot = Snapshot(OFFICE, None, sent.letter.adoption.known_by)
    letter = letter_for(snapshot, id=sent.letter.letter_id)
    return changes(None, Desk(snapshot).telling(letter, content.reference_date)) if letter else ()


def _sentence(change: Change) -> str:
    told = ("".join(run.text for run in text) for text in (change.subject, change.reason, change.note))
    return f"{change.kind}: {' '.join(filter(None, told))}"
