"""Asking for mail about new letters, and ending it from such a mail."""

from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt

from jeugdhulp.region.models import Municipality
from jeugdhulp.views import Page

from .subscribing import choose, read_token, subscribed, unsubscribe


class SubscriptionForm(forms.Form):
    """About which municipalities somebody wants mail."""

    towns = forms.MultipleChoiceField(
        label="Mail mij bij een nieuwe brief aan de raad van",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Kies gemeenten uit de lijst."},
    )

    def __init__(self, *args, towns: list[Municipality], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["towns"].choices = [(town.slug, town.name) for town in towns]


class Subscriptions(LoginRequiredMixin, Page):
    """For who signed in: the own choice, and nobody else's."""

    title = "Bericht bij een nieuwe brief"
    template_name = "briefings/subscriptions.html"

    def get_context_data(self, **kwargs):
        chosen = subscribed(self.request.user)
        initial = {"towns": [town.slug for town in self._towns() if town.id in chosen]}
        form = kwargs.pop("form", None) or SubscriptionForm(towns=self._towns(), initial=initial)
        return super().get_context_data(**kwargs) | {"form": form, "email": self.request.user.email}

    def post(self, request, *args, **kwargs):
        form = SubscriptionForm(request.POST, towns=self._towns())
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        wanted = [town for town in self._towns() if town.slug in form.cleaned_data["towns"]]
        choose(user=request.user, municipalities=wanted)
        names = ", ".join(town.name for town in wanted)
        messages.success(
            request, f"Bewaard. U krijgt bericht over: {names}." if names else "Bewaard. U krijgt geen berichten."
        )
        return redirect(request.path)

    def _towns(self) -> list[Municipality]:
        """Those that take part now, the reader's own first."""
        day, own = self.reading.day, self.reading.audience.municipality_id
        towns = [t for t in self.snapshot.of(Municipality) if not t.member_until or t.member_until > day]
        return sorted(towns, key=lambda town: (town.id != own, town.name))


@csrf_exempt  # the signed link is the permission; a mail program posts to it by itself (RFC 8058)
def end_subscription(request, token):
    """Ends the mails about one municipality: asked first in a browser, at once by a POST. Nobody signs in for it."""
    read = read_token(token)
    if read is None:
        raise Http404(
            "Deze link werkt niet. Neem hem helemaal over uit de mail, of meld u aan en zet de berichten uit."
        )
    user_id, municipality_id = read
    town = next(iter(request.reading.snapshot.of(Municipality).filter(id=municipality_id)), None)
    done = request.method == "POST"
    if done:
        unsubscribe(user_id=user_id, municipality_id=municipality_id)
    return render(request, "briefings/unsubscribe.html", {"municipality": town, "done": done})
