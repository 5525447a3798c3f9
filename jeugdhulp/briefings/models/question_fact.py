"""On which facts an answer rests, so that a change of one flags the answer (staleness.py)."""

from django.db import models

from jeugdhulp.constraints import check
from jeugdhulp.history import Recorded
from planning.models import Milestone
from risks.models import Risk
from segments.models import SavingsTarget, Segment

from .promise import Question

KINDS = ("milestone", "segment", "savings", "risk")
ONE = models.Q()
for _kind in KINDS:
    ONE |= models.Q(**{f"{name}__isnull": name != _kind for name in KINDS})


class QuestionFact(Recorded):
    """One fact under an answer, as it stood on a day."""

    question = models.ForeignKey(Question, models.CASCADE, verbose_name="vraag", related_name="facts")
    as_of = models.DateField("stand van", help_text="De dag waarop het antwoord klopte met dit gegeven.")
    milestone = models.ForeignKey(Milestone, models.PROTECT, verbose_name="mijlpaal", null=True, blank=True)
    segment = models.ForeignKey(Segment, models.PROTECT, verbose_name="segment", null=True, blank=True)
    savings = models.ForeignKey(SavingsTarget, models.PROTECT, verbose_name="besparing", null=True, blank=True)
    risk = models.ForeignKey(Risk, models.PROTECT, verbose_name="risico", null=True, blank=True)

    part_of = ("question",)
    belongs_to = "question"

    class Meta(Recorded.Meta):
        verbose_name = "gegeven onder een antwoord"
        verbose_name_plural = "gegevens onder antwoorden"
        ordering = ["id"]
        constraints = [check("questionfact_one", ONE, "Kies precies één gegeven waarop het antwoord rust.")]

    def __str__(self):
        return f"gegeven van {self.as_of}"
