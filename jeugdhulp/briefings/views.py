"""Letters to the councils, what was promised to them, and what they asked."""

from django.http import Http404, HttpResponse

from jeugdhulp.views import Page, TablePage, was_used

from .composition import banner, compose, letter_for
from .content import RECONSTRUCTION_BANNER
from .filters import CommitmentFilter, LetterFilter, QuestionFilter
from .ledger import is_silent, told_state
from .models import Commitment, InformationMoment, Letter, Question
from .rendering import render_pdf, render_web
from .staleness import stale_answers
from .tables import CommitmentTable, InformationTable, LetterTable, QuestionTable


class Letters(TablePage):
    """The letters per municipality that this reader may see."""

    title = "Brieven aan de raad"
    template_name = "briefings/letters.html"

    def get_tables(self):
        self.filter = LetterFilter(self.request.GET or None, self.snapshot.of(Letter), snapshot=self.snapshot)
        letters = self.snapshot.join(self.filter.qs, "edition", "municipality")
        for letter in letters:
            letter.told_subject = letter.subject or letter.edition.subject
            letter.told_state = "Reconstructie" if letter.original_id else letter.get_state_display()
        return {"brieven": LetterTable(letters)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"filter": self.filter}


class LetterPage(Page):
    """One letter as a web page."""

    template_name = "briefings/letter_page.html"

    def get_context_data(self, id, **kwargs):
        letter = _found(self.snapshot, id)
        content = compose(letter, self.snapshot)
        return super().get_context_data(**kwargs) | {
            "title": content.title,
            "letter": letter,
            "content": content,
            "fragment": render_web(content),
            "reconstruction": banner(letter) == RECONSTRUCTION_BANNER,
        }


def letter_pdf(request, id):
    """The letter as PDF, composed as of its own reference date."""
    letter = _found(request.reading.snapshot, id)
    pdf = render_pdf(compose(letter, request.reading.snapshot))
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{letter.edition.slug}-{letter.municipality.slug}.pdf"'
    return response


def _found(snapshot, id) -> Letter:
    letter = letter_for(snapshot, id=id)
    if letter is None:
        raise Http404("Deze brief is er niet op deze peildatum, of is niet openbaar.")
    return letter


class Commitments(TablePage):
    """What was promised to which council, and what came of it."""

    title = "Toezeggingen"
    template_name = "briefings/commitments.html"

    def get_tables(self):
        self.filter = CommitmentFilter(self.request.GET or None, self.snapshot.of(Commitment), snapshot=self.snapshot)
        moments = self.snapshot.join(self.snapshot.of(InformationMoment), "municipality", "answered_in")
        for moment in moments:
            moment.silent = is_silent(moment, self.reading.day)
            moment.told_state = told_state(moment, self.reading.day)
        return {
            "toezeggingen": CommitmentTable(self.snapshot.join(self.filter.qs, "municipality", "followed_in")),
            "informatiemomenten": InformationTable(moments),
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"filter": self.filter}


class Questions(TablePage):
    """Questions of councils with the answers; an answer that was overtaken says so."""

    title = "Vragen en antwoorden"
    template_name = "briefings/questions.html"

    def get_tables(self):
        self.filter = QuestionFilter(self.request.GET or None, self.snapshot.of(Question), snapshot=self.snapshot)
        self.questions = self.snapshot.join(self.filter.qs, "municipality", "outdated_by", "source")
        overtaken = stale_answers(self.snapshot, self.questions)
        for question in self.questions:
            question.overtaken = "" if question.outdated_by else overtaken.get(question.id, "")
        return {"vragen": QuestionTable(self.questions)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "filter": self.filter,
            "questions": self.questions,
            "sorted": was_used(self.tables["vragen"], self.request),
        }
