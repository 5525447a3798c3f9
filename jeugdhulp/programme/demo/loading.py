"""Loads the example contracts once, all or nothing, on top of the loaded programme."""

from collections.abc import Iterable
from random import Random

from django.db import transaction
from django.utils import timezone

from contracts.models import Admission, CapacityAgreement, Contract, Provider, RevisionRound, Usage
from jeugdhulp.region.models import Municipality
from segments.models import Segment

from ..publishing import publish_loaded, waits
from .admitting import make_admissions
from .contracting import make_contracts
from .making import MARK
from .pricing import make_ends, make_tariffs
from .using import make_capacity, make_settlements, make_use

#: the same example on every machine
SEED = 20280101
COUNTED = (Provider, Contract, Admission, CapacityAgreement, Usage)


class NoProgramme(Exception):
    """What the example is hung on is not there; the sentence says what to do first."""


@transaction.atomic
def load_demo() -> list[str]:
    """Store and publish the example; return the report, a sentence per line. Raises NoProgramme.

    Whoever ran it before, and whatever was changed or deleted of it since: a second run changes nothing.
    """
    if Provider.history.filter(loaded_key=MARK).exists():
        return ["De voorbeeldgegevens staan er al; er is niets veranderd."]
    segments = _by_number(Segment, range(1, 6), "segment")
    rounds = _by_number(RevisionRound, (1, 2), "herzieningsronde")
    municipalities = _members()
    chance = Random(SEED)
    parts = make_contracts(chance, segments, rounds)
    make_admissions(chance, segments[5])
    make_capacity(chance, parts, segments)
    make_tariffs(segments)
    make_ends(segments)
    usages = make_use(chance, municipalities, segments)
    make_settlements(usages, municipalities, segments)
    told = [f"{model._meta.verbose_name_plural.capitalize()}: {model.objects.count()}." for model in COUNTED]
    waiting = publish_loaded("Voorbeeldgegevens geladen: verzonnen aanbieders en contracten.")
    return [
        "Verzonnen voorbeeldgegevens geladen.",
        *told,
        waits(waiting) if waiting else "Het geladene is gepubliceerd.",
    ]


def _by_number(model, numbers: Iterable[int], name: str) -> dict:
    found = {obj.number: obj for obj in model.objects.all()}
    for number in numbers:
        if number not in found:
            raise NoProgramme(f"Er is geen {name} {number}. Laad eerst het programma: manage.py load_programme.")
    return {number: found[number] for number in numbers}


def _members() -> list[Municipality]:
    today = timezone.localdate()
    found = [m for m in Municipality.objects.order_by("slug") if m.member_until is None or m.member_until > today]
    if not found:
        raise NoProgramme("Er zijn geen gemeenten. Laad eerst het programma: manage.py load_programme.")
    return found
