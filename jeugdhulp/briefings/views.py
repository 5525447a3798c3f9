"""What was promised to the councils, and what they asked."""

from jeugdhulp.views import TablePage, was_used

from .filters import CommitmentFilter, QuestionFilter
from .ledger import is_silent, told_state
from .models import Commitment, InformationMoment, Question
from .staleness import stale_answers
from .tables import CommitmentTable, InformationTable, QuestionTable


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
