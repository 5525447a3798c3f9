"""The letters: those that were sent as they were sent, reconstructions, and for their own municipality the concepts."""

from dataclasses import dataclass, replace

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.views import Page, TablePage

from .composition import banner, compose_at, letter_for
from .content import ADOPTED_BANNER, RECONSTRUCTION_BANNER, LetterContent
from .desk import Desk
from .enums import LetterState
from .filters import LetterFilter
from .issued import Damaged, Sent, adopted_content, sent_letter, stored
from .letter_rows import letter_rows, live_for_editor, until
from .models import Annex, AnnexFile, Letter, Treatment
from .models.embargo import editing_for
from .rendering import render_pdf, render_web
from .tables import LetterTable
from .woo import is_offered


class Letters(TablePage):
    """The letters per municipality that this reader may see."""

    title = "Brieven"
    template_name = "briefings/letters.html"

    def get_tables(self):
        self.towns = towns = {town.id: town for town in self.snapshot.of(Municipality)}
        self.filter = LetterFilter(self.request.GET or None, self.snapshot.of(Letter), snapshot=self.snapshot)
        chosen = self.filter.form.cleaned_data.get("municipality") if self.filter.form.is_valid() else None
        which = {"municipality_id": int(chosen)} if chosen else {}
        rows = letter_rows(self.reading, self.filter.qs, towns, **which)
        return {"brieven": LetterTable(rows)}

    def get_context_data(self, **kwargs):
        members = [
            town for town in self.towns.values() if not town.member_until or town.member_until > self.reading.day
        ]
        return super().get_context_data(**kwargs) | {"filter": self.filter, "members": members}


@dataclass(frozen=True)
class Shown:
    """One letter for one reader: either sent, or with the content that it has now."""

    #: None: a letter of the region
    municipality: Municipality | None
    sent: Sent | None = None
    letter: Letter | None = None
    content: LetterContent | None = None
    #: where this reader finds the parts that go with it
    desk: Desk | None = None


def shown(reading, id: int) -> Shown:
    """Raises Http404 where there is no such letter at this moment, or none for this reader."""
    if sent := sent_letter(reading.audience, id, until=until(reading)):
        as_sent = Desk(Snapshot(reading.audience, sent.letter.issued_at)) if sent.shown else None
        towns = reading.snapshot.of(Municipality).filter(id=sent.letter.municipality_id)
        return Shown(municipality=next(iter(towns), None) or sent.letter.municipality, sent=sent, desk=as_sent)
    letter, snapshot = None, reading.snapshot
    if live := live_for_editor(reading):
        letter = letter_for(live, id=id, municipality_id=reading.audience.municipality_id)
        snapshot = live if letter else snapshot
    letter = letter or letter_for(snapshot, id=id)
    if letter is None:
        raise Http404("Deze brief is er niet op deze peildatum, of is niet openbaar.")
    content = adopted_content(letter.id, until(reading)) if letter.state == LetterState.ADOPTED else None
    if content is not None:
        content = replace(content, banner=ADOPTED_BANNER)
    desk = Desk(snapshot)
    return Shown(letter.municipality, letter=letter, content=content or compose_at(desk, letter), desk=desk)


def annex_files(found: Shown) -> list[tuple[Annex, AnnexFile]]:
    """The uploaded annexes of a letter that are there, each with its file, without the bytes."""
    letter = found.sent.letter.letter if found.sent else found.letter
    if found.desk is None or (found.content and not found.content.annexes):
        return []
    annexes, files = found.desk.annexes(letter), found.desk.files(letter)
    return [(annex, files[annex.id]) for annex in annexes if annex.id in files]


class LetterPage(Page):
    """One letter as a web page; of a withdrawn one the notice."""

    def get(self, request, *args, **kwargs):
        try:
            return super().get(request, *args, **kwargs)
        except Damaged as problem:
            return damaged(request, problem)

    def get_template_names(self):
        return ["briefings/sent_letter.html" if self.found.sent else "briefings/letter_page.html"]

    def get_context_data(self, id, **kwargs):
        self.found = shown(self.reading, id)
        context = super().get_context_data(**kwargs) | {
            "municipality": self.found.municipality,
            "steps_url": self._steps_url(id),
            "treatments": list(self.snapshot.of(Treatment).filter(letter_id=id)),
            "treat_url": self._treat_url(id),
            "annex_files": annex_files(self.found),
        }
        return context | (self._sent(self.found.sent) if self.found.sent else self._made())

    def _sent(self, sent: Sent):
        return {
            "title": sent.letter.subject,
            "sent": sent,
            "issued": sent.letter,
            "fragment": stored(sent, "html").decode() if sent.shown else "",
            "offered": is_offered(sent),
        }

    def _made(self):
        letter, content = self.found.letter, self.found.content
        return {
            "title": content.title,
            "letter": letter,
            "content": content,
            "adopted": letter.state == LetterState.ADOPTED,
            "fragment": render_web(content),
            "reconstruction": banner(letter) == RECONSTRUCTION_BANNER,
        }

    def _steps_url(self, id):
        """Where its own editor and the office go on with a letter."""
        town = self.found.municipality
        if town is None:
            return ""  # no college adopts a letter of the region
        own = editing_for(self.reading.audience) == town.id or self.reading.is_office
        made_up = self.found.letter is not None and self.found.letter.is_reconstruction
        return reverse("letters:steps", args=[id]) if own and not made_up and not self.reading.is_past else ""

    def _treat_url(self, id):
        """Where the clerk of its council records how a letter is treated."""
        town = self.found.municipality
        own = town is not None and self.reading.audience.municipality_id == town.id
        sent = self.found.sent or self.found.letter.original_id is not None
        if not (own and sent and self.request.user.has_perm("briefings.add_treatment")) or self.reading.is_past:
            return ""
        return f"{reverse('admin:briefings_treatment_add')}?letter={id}"


def letter_pdf(request, id):
    """The letter as PDF: as it was sent, or composed as of its own reference date."""
    found = shown(request.reading, id)
    if found.sent is None:
        name = f"{found.letter.edition.slug}-{found.letter.sender_slug}"
        return pdf_response(render_pdf(found.content), name)
    return _file(request, found.sent, "pdf", lambda content: pdf_response(content, found.sent.letter.filename))


def letter_facts(request, id):
    """What a letter that was sent says, as JSON: the bytes that were stored."""
    sent = sent_letter(request.reading.audience, id, until=until(request.reading))
    if sent is None:
        raise Http404("Van deze brief zijn geen feiten vastgelegd: alleen een verzonden brief heeft die.")
    return _file(request, sent, "facts", lambda content: HttpResponse(content, content_type="application/json"))


def pdf_response(content: bytes, name: str) -> HttpResponse:
    """The file under a name that says what it is, shown in the browser."""
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response


def damaged(request, problem: Damaged) -> HttpResponse:
    """The page that says that stored bytes were changed, and shows nothing of them."""
    return render(request, "briefings/damaged.html", {"message": str(problem)}, status=500)


def _file(request, sent: Sent, what: str, respond) -> HttpResponse:
    if not sent.shown:
        return render(request, "briefings/withdrawn.html", {"sent": sent, "issued": sent.letter}, status=410)
    try:
        return respond(stored(sent, what))
    except Damaged as problem:
        return damaged(request, problem)
