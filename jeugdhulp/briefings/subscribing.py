"""Asking for mail about new letters, and ending it: by the reader alone.

* Somebody who signed in asks for it, per municipality; nobody else can.
* What can be read already at that moment is not mailed afterwards.
* Each mail holds a link that ends it without signing in. The link is signed, holds no address, and keeps working.
"""

from collections.abc import Iterable

from django.core import signing
from django.db import transaction
from django.utils import timezone

from jeugdhulp.region.models import Municipality

from .enums import NoticeKind, NoticeState
from .issued import sent_letters
from .models import Notice, Subscription

SALT = "briefings.unsubscribe"


@transaction.atomic
def subscribe(*, user, municipality: Municipality) -> None:
    """Mail `user` from now on; asking twice changes nothing."""
    _, new = Subscription.objects.get_or_create(user=user, municipality=municipality)
    if not new:
        return
    there = [s for s in sent_letters(user.audience, municipality_id=municipality.id) if not s.held_back]
    told = {(s.letter.id, NoticeKind.NEW) for s in there} | {
        (s.letter.id, NoticeKind.WITHDRAWN) for s in there if s.kind
    }
    Notice.objects.bulk_create(
        [
            Notice(user=user, letter_id=letter, kind=kind, state=NoticeState.KNOWN, since=timezone.now())
            for letter, kind in sorted(told)
        ],
        ignore_conflicts=True,
    )


@transaction.atomic
def unsubscribe(*, user_id: int, municipality_id: int) -> bool:
    """End it, also what still waits to be mailed; False where it had ended already."""
    removed, _ = Subscription.objects.filter(user_id=user_id, municipality_id=municipality_id).delete()
    waiting = Notice.objects.filter(state__in=[NoticeState.WAITING, NoticeState.FAILED])
    waiting.filter(user_id=user_id, letter__municipality_id=municipality_id).delete()
    return bool(removed)


@transaction.atomic
def choose(*, user, municipalities: Iterable[Municipality]) -> None:
    """Mail `user` about these municipalities and no others."""
    wanted = {town.id: town for town in municipalities}
    for municipality_id in subscribed(user) - wanted.keys():
        unsubscribe(user_id=user.id, municipality_id=municipality_id)
    for town in wanted.values():
        subscribe(user=user, municipality=town)


def subscribed(user) -> set[int]:
    """The ids of the municipalities about which this user is mailed."""
    return set(Subscription.objects.filter(user=user).values_list("municipality_id", flat=True))


def token_of(user_id: int, municipality_id: int) -> str:
    """What the link to unsubscribe holds."""
    return signing.dumps([user_id, municipality_id], salt=SALT)


def read_token(token: str) -> tuple[int, int] | None:
    """The user and the municipality, by id; None where this portal did not sign it."""
    try:
        user_id, municipality_id = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return user_id, municipality_id
