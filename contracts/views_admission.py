"""Open house and admission to revised segments: for everyone the counts, for the office each application."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect

from jeugdhulp.templatetags.dutch import in_sentence
from jeugdhulp.views import OfficePage, Page, TablePage
from segments.models import Segment

from .actions import ask_supplement, judge, reject, sign_admission, take_up
from .counts import any_fictitious
from .enums import AdmissionState
from .figures import state_figure
from .filters import AdmissionFilter
from .forms_admission import JudgeForm, RejectForm, SignForm, SupplementForm
from .forms_steps import ReasonForm
from .models import Admission, AdmissionRound, Requirement
from .office import add_refusal
from .rows import admission_rows
from .state_counts import admission_states
from .steps_taken import steps_taken
from .tables_states import AdmissionTable, StateTable

S = AdmissionState


class AdmissionRounds(TablePage):
    """The rounds, and how many applications stand where."""

    title = "Toelating van aanbieders"
    template_name = "contracts/admission_rounds.html"

    def get_tables(self):
        segments = list(self.snapshot.of(Segment))
        self.rounds = self.snapshot.attach(self.snapshot.of(AdmissionRound), "segment", segments)
        self.counts = admission_states(self.snapshot, segments, self.rounds)
        return {"standen": StateTable(self.counts, states=S.choices)}

    def get_context_data(self, **kwargs):
        title = "Aanmeldingen per segment en stand"
        return super().get_context_data(**kwargs) | {
            "rounds": self.rounds,
            "figure": state_figure(self.counts, S.choices, title=title, prefix="toelating"),
            "office": self.reading.is_office,
            "fictitious": any_fictitious(self.snapshot),
        }


class AdmissionRoundPage(TablePage):
    """One round: its terms and requirements; for the office the applications as well."""

    template_name = "contracts/admission_round.html"

    def get_tables(self):
        self.round = self.one(AdmissionRound, "segment", "source", id=self.kwargs["id"])
        if not self.reading.is_office:
            return {}
        self.filter = AdmissionFilter(
            self.request.GET or None,
            self.snapshot.of(Admission).filter(round_id=self.round.id),
            snapshot=self.snapshot,
        )
        return {"aanmeldingen": AdmissionTable(admission_rows(self.snapshot, self.filter.qs))}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": self.round.title,
            "round": self.round,
            "requirements": list(self.snapshot.of(Requirement).filter(round_id=self.round.id)),
            "filter": self.filter if self.reading.is_office else None,
            "fictitious": any_fictitious(self.snapshot),
        }


class AdmissionDetail(OfficePage, Page):
    """One application: the checklist, the steps, and a form for each that may follow."""

    template_name = "contracts/admission.html"

    #: name of the form → the form, what the button says, and the state that it leads to ("" for none)
    FORMS = {
        "toetsen": (ReasonForm, "Neem in toetsing", S.IN_REVIEW),
        "eisen": (JudgeForm, "Leg de toets vast", ""),
        "aanvulling": (SupplementForm, "Vraag een aanvulling", S.SUPPLEMENT),
        "toelaten": (ReasonForm, "Laat toe", S.ADMITTED),
        "afwijzen": (RejectForm, "Wijs af", S.REJECTED),
        "tekenen": (SignForm, "Teken en maak het contract", S.SIGNED),
        "terug": (ReasonForm, "Neem de laatste stap terug", ""),
    }

    def read(self) -> Admission:
        admission = self.one(
            Admission,
            "round__segment",
            "round__requirements",
            "provider",
            "contract",
            "checks__requirement",
            id=self.kwargs["id"],
            round_id=self.kwargs["round_id"],
        )
        self.checks = sorted(admission.checks.all(), key=lambda check: (check.requirement.order, check.requirement.id))
        return admission

    def offered(self, admission) -> list[str]:
        """The forms that fit the state."""
        names = [
            name
            for name, (form, _, state) in self.FORMS.items()
            # a form with only the reason cannot take away what stands in the way
            if state in admission.next_states and not (form is ReasonForm and admission.obstacle(state))
        ]
        if admission.state == S.IN_REVIEW and self.checks:
            names.insert(0, "eisen")
        return [*names, "terug"] if len(self.steps) > 1 and admission.next_states else names

    def again(self, admission) -> str:
        """What a rejected provider can still do in this round; "" in another state."""
        if admission.state != S.REJECTED:
            return ""
        closed = admission.round.closed_on(self.reading.day)
        if closed:
            return f"Opnieuw aanmelden kan nu niet. {closed.replace(' dan ', ' ')}"
        return "De ronde is open: deze aanbieder kan zich opnieuw aanmelden. Deze aanmelding blijft zoals zij is."

    def make_form(self, name, data=None):
        extra = {"checks": self.checks} if name == "eisen" else {}
        return self.FORMS[name][0](data, prefix=name, **extra)

    def get_context_data(self, **kwargs):
        admission = self.admission = getattr(self, "admission", None) or self.read()
        self.steps = steps_taken(self.snapshot, admission)
        forms = [
            {
                "name": name,
                "form": kwargs.get(name) or self.make_form(name),
                "button": self.FORMS[name][1],
                "open": name in kwargs,
            }
            for name in self.offered(admission)
        ]
        others = self.snapshot.of(Admission).filter(round_id=admission.round.id, provider_id=admission.provider.id)
        admitted = admission.refusal(S.ADMITTED) if S.ADMITTED in admission.next_states else ""
        return super().get_context_data() | {
            "title": f"{admission.provider}, {in_sentence(admission.round.title)}",
            "admission": admission,
            "checks": self.checks,
            "steps": self.steps,
            "others": list(others.exclude(id=admission.id)),
            "again": self.again(admission),
            "forms": forms,
            "blocked": [(S.ADMITTED.label, admitted)] if admitted else [],
        }

    def post(self, request, *args, **kwargs):
        self.admission = self.read()
        name = request.POST.get("formulier", "")
        if name not in self.FORMS:
            raise Http404("Deze stap is er niet.")
        form = self.make_form(name, request.POST)
        if form.is_valid():
            live = Admission.objects.select_related("round__segment", "provider").get(id=self.admission.id)
            try:
                self.act(name, live, form)
            except ValidationError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, "Vastgelegd.")
                return redirect(request.path)
        return self.render_to_response(self.get_context_data(**{name: form}))

    def act(self, name, admission, form):
        """Do what the form asks. Raises ValidationError where the action refuses."""
        given = form.cleaned_data
        told = {"because": given["because"], "by": self.request.user}
        if name == "toetsen":
            take_up(admission=admission, **told)
        elif name == "eisen":
            judge(admission=admission, outcomes=form.outcomes(), **told)
        elif name == "aanvulling":
            ask_supplement(admission=admission, supplement=given["supplement"], until=given["until"], **told)
        elif name == "toelaten":
            admission.step(S.ADMITTED, **told)
        elif name == "afwijzen":
            reject(
                admission=admission, ground=given["ground"], on=given["on"], court_until=given["court_until"], **told
            )
        elif name == "tekenen":
            sign_admission(admission=admission, number=given["number"], start=given["start"], end=given["end"], **told)
        else:
            admission.take_back(**told)
