"""Mailing subscribers that a letter was sent, or withdrawn: each once, and only what they may read.

* A letter under embargo waits; `manage.py send_notices`, on a timer, finds it when the embargo is over.
* Nothing here can undo the step that gave the news: it runs after the step is stored (`tell_after_commit`).
* A mail that the server does not take is tried again by every next run, for three days; the office sees it.
* A mail is claimed before it goes out. Of a run that was killed halfway nobody knows whether its mail left, so that one
  is not sent again by itself: the office sees it and chooses.
* Each time it is asked anew whether the reader still wants and may read it.
"""

import smtplib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.core.mail import get_connection
from django.db import transaction
from django.db.models import Count, Max, Q
from django.utils import timezone

from .enums import Ending, NoticeKind, NoticeState
from .issued import Damaged, Sent, sent_letters
from .models import Notice, Subscription
from .notice_mail import changes_in, message

TRIED_FOR, SHOWN_FOR = timedelta(days=3), timedelta(days=30)
#: as long as somebody may wait for a page
PATIENCE = timedelta(seconds=8)
#: a mail that waits or is under way longer than this is stuck
LOST = timedelta(minutes=30)
#: what a server says of one mail; anything else means that it cannot be reached
OF_ONE_MAIL = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused)


@dataclass(frozen=True)
class Due:
    """A mail that may go out, with what it tells."""

    notice: Notice
    subscription: Subscription
    sent: Sent


@dataclass(frozen=True)
class Run:
    """What one run did: how many mails left, how many did not, and the last reason."""

    sent: int = 0
    failed: int = 0
    problem: str = ""


def tell_after_commit() -> None:
    """Mail what is due once the present transaction is stored; whatever goes wrong then is logged, not raised.

    Somebody waits for the page meanwhile: what takes longer than a few seconds is left to the next run of the timer.
    """
    transaction.on_commit(partial(send_notices, within=PATIENCE), robust=True)


def due_notices() -> list[Due]:
    """Every mail that should go out now, the longest waiting first; those that nobody noted yet are noted here."""
    wanted = dict(_wanted())
    known = set(_notices(wanted).values_list("user_id", "letter_id", "kind"))
    now = timezone.now()
    new = [
        Notice(user_id=user, letter_id=letter, kind=kind, state=NoticeState.WAITING, since=now)
        for user, letter, kind in wanted.keys() - known
    ]
    # another run may have noted the same
    Notice.objects.bulk_create(sorted(new, key=lambda n: (n.letter_id, n.user_id)), ignore_conflicts=True)
    open_ones = _notices(wanted).filter(state__in=[NoticeState.WAITING, NoticeState.FAILED], since__gt=now - TRIED_FOR)
    keyed = [(wanted.get((n.user_id, n.letter_id, n.kind)), n) for n in open_ones.order_by("id")]
    return [Due(notice, *told) for told, notice in keyed if told]


def send_notices(*, within: timedelta | None = None) -> Run:
    """Mail everything that is due now, over one connection; begin no mail after `within`."""
    until = timezone.now() + within if within is not None else None
    due, connection, changes, results = due_notices(), get_connection(), {}, []
    problem = _open(connection) if due else ""
    for one in due:
        if until and timezone.now() >= until:
            break
        letter = one.sent.letter
        try:
            if letter.id not in changes:
                changes[letter.id] = changes_in(one.sent)
        except Damaged:
            continue  # not shown to anybody; the office is told on its own list
        mail = message(one.subscription, one.sent, changes[letter.id])
        if not _claim(one.notice):
            continue
        # a server that cannot be reached is not waited for once per reader
        failure, stop = (problem, True) if problem else _mail(connection, mail)
        problem = failure if stop else ""
        _settle(one.notice, failure)
        results.append(failure)
    with suppress(OSError):
        connection.close()
    failures = [failure for failure in results if failure]
    return Run(len(results) - len(failures), len(failures), failures[-1] if failures else "")


def stuck(now: datetime) -> list[dict]:
    """Per letter the mails of the last month that did not leave, or of which nobody knows: for the office."""
    over = Q(kind=NoticeKind.NEW, letter__letter__ending__isnull=False) | Q(user__is_active=False)
    rows = Notice.objects.filter(_not_gone(now), since__gt=now - SHOWN_FOR).exclude(over)
    named = rows.order_by("letter_id").values("letter_id", "letter__subject", "letter__municipality__name")
    return list(named.annotate(readers=Count("id"), why=Max("problem")))


def try_again(notices) -> int:
    """Let the next run mail these once more; those that left, or were not needed, stay as they are."""
    now = timezone.now()
    return notices.filter(_not_gone(now)).update(state=NoticeState.WAITING, since=now)


def _wanted() -> Iterator[tuple[tuple[int, int, str], tuple[Subscription, Sent]]]:
    """Of every reader: (user, letter, kind) with the subscription and the letter."""
    letters, audiences = {}, {}
    mailed = Notice.objects.filter(kind=NoticeKind.NEW, state=NoticeState.SENT)
    told = set(mailed.filter(letter__letter__ending__kind=Ending.WITHDRAWN).values_list("user_id", "letter_id"))
    for one in Subscription.objects.filter(user__is_active=True).select_related("user", "municipality"):
        audience = audiences.setdefault(one.user_id, one.user).audience
        key = audience, one.municipality_id
        if key not in letters:
            letters[key] = [s for s in sent_letters(audience, municipality_id=one.municipality_id) if not s.held_back]
        for sent in letters[key]:
            if not sent.kind:
                yield (one.user_id, sent.letter.id, NoticeKind.NEW), (one, sent)
            elif sent.kind == Ending.WITHDRAWN and (one.user_id, sent.letter.id) in told:
                yield (one.user_id, sent.letter.id, NoticeKind.WITHDRAWN), (one, sent)


def _notices(wanted):
    users, letters = {user for user, _, _ in wanted}, {letter for _, letter, _ in wanted}
    return Notice.objects.filter(user_id__in=users, letter_id__in=letters)


def _not_gone(now: datetime) -> Q:
    """Refused by the server, lost on the way, or waiting so long that nothing runs the timer."""
    lost = Q(state=NoticeState.SENDING, tried_at__lt=now - LOST)
    return Q(state=NoticeState.FAILED) | lost | Q(state=NoticeState.WAITING, since__lt=now - LOST)


def _open(connection) -> str:
    """Why the server cannot be reached; "" where it can."""
    try:
        connection.open()
    except OSError as error:
        return _words(error)
    return ""


def _claim(notice: Notice) -> bool:
    """Whether it is ours to mail: of two runs at once one gets it."""
    mine = Notice.objects.filter(pk=notice.pk, state=notice.state, attempts=notice.attempts)
    return bool(
        mine.update(state=NoticeState.SENDING, attempts=notice.attempts + 1, tried_at=timezone.now(), problem="")
    )


def _mail(connection, mail) -> tuple[str, bool]:
    """What went wrong ("" when it left), and whether the server can be asked no more."""
    mail.connection = connection
    try:
        mail.send()
    except OSError as error:
        return _words(error), not isinstance(error, OF_ONE_MAIL)
    return "", False


def _words(error: OSError) -> str:
    return str(error)[:250] or type(error).__name__


def _settle(notice: Notice, failure: str) -> None:
    state = NoticeState.FAILED if failure else NoticeState.SENT
    Notice.objects.filter(pk=notice.pk).update(state=state, problem=failure)
