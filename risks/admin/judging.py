"""Judging a risk in its form: scores fit together, and none is of a day to come."""

from django.core.exceptions import ValidationError
from django.utils import timezone

from jeugdhulp.admin import PartForm, PartFormSet, RecordedForm

from ..consistency import problems
from .accepting import AHEAD


class JudgedBefore:
    """For forms of an assessment: a score of a day to come would be the newest until then."""

    def clean_assessed_on(self):
        day = self.cleaned_data["assessed_on"]
        if day and day > timezone.localdate():
            raise ValidationError(AHEAD)
        return day


class AssessmentForm(JudgedBefore, RecordedForm):
    """An assessment on a page of its own."""


class AssessmentPartForm(JudgedBefore, PartForm):
    """An assessment in a small form under its risk."""


class JudgedTogether(PartFormSet):
    """The scores of one risk, compared with each other as they stand in the form."""

    def _construct_form(self, i, **kwargs):
        form = super()._construct_form(i, **kwargs)
        form.instance.judged_together = True
        return form

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms and hasattr(form, "cleaned_data")]
        in_force = self.instance.has_measure_in_force
        for form in (form for form in kept if form.has_changed()):
            others = [other.instance for other in kept if other is not form]
            for field, sentence in problems(form.instance, others, in_force).items():
                form.add_error(field, sentence)
