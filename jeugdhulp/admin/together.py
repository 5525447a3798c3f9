"""Actions in a list that ask more than a reason."""

from django.contrib import messages
from django.core.exceptions import ValidationError


class Together:
    """Actions that ask more than a reason. Stands before RecordedAdmin."""

    def asked(self, request, queryset, action: str, form_class, do, **told):
        """The page with the form and the reason, until both are right; then `do(form, reason)`, whose sentence is
        shown. What the rules refuse is told above the form, and nothing has happened."""
        begun = "change_reason" in request.POST
        form, reason = form_class(request.POST if begun else None), request.POST.get("change_reason", "").strip()
        refused = ""
        if begun and form.is_valid() and reason:
            try:
                messages.success(request, do(form, reason))
            except ValidationError as problem:
                refused = f"Er is niets gewijzigd. {' '.join(problem.messages)}"
            else:
                return None
        return self._ask(request, queryset, action, refused=refused, form=form, **told)
