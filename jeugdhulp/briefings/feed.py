"""The letters that one municipality sent, as an Atom feed: what everyone may read, whoever asks.

A feed reader does not sign in, so a concept, a letter under embargo and one for a council alone are never in it. A
letter that was withdrawn or replaced stays in it and says so.
"""

from dataclasses import dataclass

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.html import escape

from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.layout import keep_reference_date
from jeugdhulp.visibility import PUBLIC

from .enums import Ending
from .issued import Sent, sent_letters
from .letter_rows import until

LONGEST = 50


@dataclass(frozen=True)
class Asked:
    """Whose letters, and by which request."""

    municipality: Municipality
    request: HttpRequest


@dataclass(frozen=True)
class Entry:
    """A letter with its address, which stays in the past where the feed is asked for then."""

    sent: Sent
    url: str


class LetterFeed(Feed):
    """Newest first; an entry keeps its identity whatever becomes of the letter."""

    feed_type = Atom1Feed
    language = "nl"

    def get_object(self, request, municipality):
        found = next(iter(request.reading.snapshot.of(Municipality).filter(slug=municipality)), None)
        if found is None:
            raise Http404("Deze gemeente is er niet op deze peildatum, of is niet openbaar.")
        return Asked(found, request)

    def title(self, asked):
        return f"Brieven aan de raad van {asked.municipality.name} – Inkoop jeugdhulp Haaglanden"

    def subtitle(self, asked):
        return f"De brieven die {asked.municipality.name} verzond, en welke zijn ingetrokken of vervangen."

    def link(self, asked):
        return keep_reference_date(f"{reverse('letters:index')}?municipality={asked.municipality.id}", asked.request)

    def feed_url(self, asked):
        return asked.request.build_absolute_uri()

    def items(self, asked):
        found = sent_letters(PUBLIC, until=until(asked.request.reading), municipality_id=asked.municipality.id)
        return [Entry(s, keep_reference_date(s.letter.get_absolute_url(), asked.request)) for s in found[:LONGEST]]

    def item_title(self, entry):
        letter = entry.sent.letter
        return f"{entry.sent.state}: {letter.subject}" if entry.sent.kind else letter.subject

    def item_description(self, entry):
        # Atom takes this for HTML
        return escape(told_of(entry.sent))

    def item_link(self, entry):
        return entry.url

    def item_guid(self, entry):
        return f"tag:inkoop-jeugdhulp-haaglanden,2026:brief-{entry.sent.letter.letter_id}"

    def item_pubdate(self, entry):
        return entry.sent.letter.issued_at

    def item_updateddate(self, entry):
        return entry.sent.ended_at or entry.sent.letter.issued_at


def told_of(sent: Sent) -> str:
    """A letter in a few sentences, without its text."""
    if sent.kind:
        return f"Deze brief is {Ending(sent.kind).label.lower()}. Reden: {sent.because}"
    dated, day = (date_format(on, "j F Y") for on in (sent.letter.dated, sent.letter.reference_date))
    told = f"Brief van {dated}, met de stand van {day}."
    return f"{told} Deze brief vervangt een eerdere brief." if sent.predecessor_id else told
