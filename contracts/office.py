"""Pages for the project office alone: applications, tariffs, capacity, requests and settlement stay internal."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError


class OfficePage:
    """Before a Page: whoever is not signed in is asked to, everyone else but the office is told that it is not for them."""

    def dispatch(self, request, *args, **kwargs):
        if request.reading.is_office:
            return super().dispatch(request, *args, **kwargs)
        if request.user.is_authenticated:
            raise PermissionDenied("Alleen voor de projectorganisatie.")
        return redirect_to_login(request.get_full_path())

    def get_context_data(self, **kwargs):
        # what is read as it was, is not changed
        return super().get_context_data(**kwargs) | {"may_change": self.reading.reference_date is None}


def add_refusal(form, refusal: ValidationError) -> None:
    """Put what an action refused at the fields it names, or above the form; what was typed stays."""
    if not hasattr(refusal, "error_dict"):
        form.add_error(None, refusal)
        return
    for name, errors in refusal.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
