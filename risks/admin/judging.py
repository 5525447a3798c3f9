"""Judging a risk in its form: scores fit together, and none is of a day to come."""

from jeugdhulp.admin import PartForm, PartFormSet, RecordedForm

from ..consistency import problems, upsets
from .days import not_ahead

SCORE = {"kind", "likelihood", "impact", "scale", "assessed_on"}


class JudgedBefore:
    """For forms of an assessment: a score of a day to come would be the newest until then."""

    def clean_assessed_on(self):
        return not_ahead(self.cleaned_data["assessed_on"])


class AssessmentForm(JudgedBefore, RecordedForm):
    """An assessment on a page of its own."""


class AssessmentPartForm(JudgedBefore, PartForm):
    """An assessment in a small form under its risk."""


class JudgedTogether(PartFormSet):
    """The scores of one risk, compared with each other as they stand in the form; those that did not change, and what
    was found right once, do not stand in the way. A measure that the same form adds explains a score as well."""

    #: the measures in the same form (RiskAdmin)
    measures = None

    def _construct_form(self, i, **kwargs):
        form = super()._construct_form(i, **kwargs)
        form.instance.judged_together = True
        return form

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms and hasattr(form, "cleaned_data")]
        changed = [form for form in kept if SCORE & set(form.changed_data)]
        stayed = [form.instance for form in kept if form not in changed]
        in_force = self._in_force()
        for form in changed:
            others = [other.instance for other in kept if other is not form]
            found = problems(form.instance, others, in_force) or upsets(form.instance, stayed, in_force)
            for field, sentence in found.items():
                form.add_error(field, sentence)

    def _in_force(self) -> bool:
        """Whether a measure at this risk runs or is done, as the form leaves them."""
        if self.measures is None:
            return self.instance.has_measure_in_force
        kept = [form for form in self.measures.forms if form not in self.measures.deleted_forms]
        chosen = [form.cleaned_data.get("mitigation") for form in kept if hasattr(form, "cleaned_data")]
        return any(measure.in_force for measure in chosen if measure)
