"""The steps of one letter: what the check says, adopting, sending, withdrawing, replacing, and the embargo.

For the editors of its municipality, who take the steps, and for the project office, which looks along and may end the
embargo. Here everything is read as it is now.
"""

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from jeugdhulp.accounts.roles import may_issue_for
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.views import Page
from jeugdhulp.visibility import OFFICE

from .actions import adopt, issue, release, reopen, replace, withdraw
from .check import blocking
from .enums import LetterState
from .forms_steps import AdoptForm, BecauseForm, PublicBecauseForm, ReleaseForm, SendForm
from .issued import last_adoption, sent_letter
from .models import Letter
from .models.embargo import editing_for, is_released
from .preparing import prepared
from .rendering import render_web

#: name of the form → the form, what the button says, and what was done
FORMS = {
    "vaststellen": (AdoptForm, "Vaststellen", "Vastgesteld. De tekst van de brief staat nu vast."),
    "verzenden": (SendForm, "Verzenden", "Verzonden. De brief wordt bewaard zoals hij nu is."),
    "heropenen": (BecauseForm, "Weer concept maken", "De brief is weer een concept."),
    "intrekken": (PublicBecauseForm, "Intrekken", "Ingetrokken."),
    "vervangen": (PublicBecauseForm, "Een nieuwe brief beginnen", "Hier is de nieuwe brief. Vul eerst de datum in."),
    "vrijgeven": (ReleaseForm, "Embargo opheffen", "Vrijgegeven."),
}
OFFERED = {
    LetterState.DRAFT: ["vaststellen"],
    LetterState.ADOPTED: ["verzenden", "heropenen"],
    LetterState.ISSUED: ["vervangen", "intrekken"],
    LetterState.WITHDRAWN: ["vervangen"],
}


class LetterSteps(Page):
    """One letter on its way out."""

    template_name = "briefings/steps.html"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if editing_for(self.reading.audience) is None and not self.reading.is_office:
            raise PermissionDenied("Alleen voor de redacteuren van de gemeente en de projectorganisatie.")
        self.letter = self._letter()
        return super().dispatch(request, *args, **kwargs)

    def _letter(self) -> Letter:
        now = Snapshot(self.reading.audience, None)
        found = now.join(now.of(Letter).filter(id=self.kwargs["id"]), "edition", "municipality", "replaces")
        ours = found and (self.reading.is_office or editing_for(self.reading.audience) == found[0].municipality_id)
        # a letter of the region is adopted by no college
        if not ours or found[0].is_reconstruction or found[0].municipality_id is None:
            raise Http404("Deze brief is er niet, of hij is niet van uw gemeente.")
        return found[0]

    def get_context_data(self, **kwargs):
        letter = self.letter
        sent = sent_letter(OFFICE, letter.id)
        self.may_decide = may_issue_for(self.request.user, letter.municipality_id)
        context = super().get_context_data() | {
            "title": letter.full_subject,
            "letter": letter,
            "sent": sent,
            "adoption": last_adoption(letter.id) if letter.is_closed else None,
            "held_back": sent.held_back if sent else not self._is_open(),
            "embargo": letter.edition,
            "may_decide": self.may_decide,
            "ready": None,
            "refusals": [],
            "warnings": [],
            "fragment": "",
            "problem": "",
            "successor": Letter.objects.filter(replaces_id=letter.id).first(),
            "edit_url": reverse("admin:briefings_letter_change", args=[letter.id]),
        }
        if letter.state == LetterState.DRAFT:
            context |= self._prepared()
        context["forms"] = [self._offer(name, kwargs.get(name), context) for name in self._offered(context)]
        return context

    def _is_open(self) -> bool:
        return Letter.objects.filter(is_released(), id=self.letter.id).exists()

    def _prepared(self):
        """What would be adopted, with what the check says of it."""
        try:
            ready = prepared(self.letter.id)
        except ValidationError as problem:
            return {"problem": " ".join(problem.messages)}
        return {
            "ready": ready,
            "refusals": ready.refusals,
            "warnings": [finding for finding in ready.findings if finding not in blocking(ready.findings)],
            "fragment": render_web(ready.content),
        }

    def _offered(self, context) -> list[str]:
        names = []
        if self.may_decide:
            names = OFFERED.get(self.letter.state, [])
            if self.letter.state == LetterState.DRAFT and (context["problem"] or context["refusals"]):
                names = []
            if context["successor"]:
                names = [name for name in names if name != "vervangen"]
        may_release = self.may_decide or self.reading.is_office
        return [*names, "vrijgeven"] if context["held_back"] and may_release else list(names)

    def _offer(self, name, bound, context):
        form, button, _ = FORMS[name]
        initial = {"seen": context["ready"].content.sha256} if name == "vaststellen" else {}
        first = name in ("vaststellen", "verzenden")
        return {
            "name": name,
            "form": bound or self._form(name, initial=initial),
            "button": button,
            "open": bool(bound) or first,
        }

    def _form(self, name, data=None, **kwargs):
        form = FORMS[name][0]
        if form is ReleaseForm:
            kwargs |= {"municipality": self.letter.municipality, "office": self.reading.is_office}
        return form(data, prefix=name, **kwargs)

    def post(self, request, *args, **kwargs):
        name = request.POST.get("formulier", "")
        if name not in FORMS:
            raise Http404("Deze stap is er niet.")
        form = self._form(name, request.POST)
        if form.is_valid():
            try:
                url = self._act(name, form.cleaned_data)
            except ValidationError as refused:
                _add_refusal(form, refused)
            else:
                messages.success(request, FORMS[name][2])
                return redirect(url)
        self.letter = self._letter()
        context = self.get_context_data(**{name: form})
        if name not in [item["name"] for item in context["forms"]]:
            # the step fits no more: what it said is told above the page
            context["problem"] = " ".join(error for errors in form.errors.values() for error in errors)
        return self.render_to_response(context)

    def _act(self, name, given) -> str:
        """Do what the form asks and say where to go. Raises ValidationError where the action refuses."""
        letter, by = Letter.objects.get(id=self.letter.id), self.request.user
        if name == "vaststellen":
            adopt(letter=letter, by=by, **given)
        elif name == "verzenden":
            issue(letter=letter, by=by)
        elif name == "heropenen":
            reopen(letter=letter, because=given["because"], by=by)
        elif name == "intrekken":
            withdraw(letter=letter, because=given["because"], by=by)
        elif name == "vervangen":
            return reverse("letters:steps", args=[replace(letter=letter, because=given["because"], by=by).id])
        else:
            one = letter.municipality if given["whose"] == ReleaseForm.ONE else None
            release(edition=letter.edition, municipality=one, because=given["because"], by=by)
        return self.request.path


def _add_refusal(form, refused: ValidationError) -> None:
    """Each sentence at its field where the form has it, else above the form."""
    if hasattr(refused, "error_dict"):
        for name, errors in refused.error_dict.items():
            form.add_error(name if name in form.fields else None, errors)
    else:
        form.add_error(None, refused)
