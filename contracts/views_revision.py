"""The revision of running contracts: for everyone the counts, for the office each contract and the steps."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect

from jeugdhulp.templatetags.dutch import in_sentence
from jeugdhulp.views import OfficePage, Page, TablePage
from segments.models import Segment

from .actions import preview_steps, take_revision_step, take_steps
from .actions.bulk import BulkResult
from .counts import any_fictitious
from .enums import RevisionKind, RevisionState
from .figures import state_figure
from .filters import RevisionFilter
from .forms_steps import BulkForm, ReasonForm, StepForm
from .models import Contract, ContractRevision, Provider, Reaction, RevisionRound
from .nota import Anonymiser, nota_rows
from .office import add_refusal
from .rows import revision_rows
from .state_counts import revision_states
from .steps_taken import steps_taken
from .tables_states import NotaTable, RevisionTable, StateTable


class RevisionRounds(Page):
    """The rounds, each with its page."""

    title = "Herziening van contracten"
    template_name = "contracts/revision_rounds.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "rounds": self.snapshot.join(self.snapshot.of(RevisionRound), "source")
        }


class OfRound:
    """Pages of one round."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.segments = list(self.snapshot.of(Segment))

    def read_round(self) -> RevisionRound:
        self.round = self.one(RevisionRound, number=self.kwargs["number"])
        return self.round


class RevisionRoundPage(OfRound, TablePage):
    """How far a round is: counts per segment and state; for the office the contracts as well."""

    template_name = "contracts/revision_round.html"

    def get_tables(self):
        self.read_round()
        self.counts = revision_states(self.snapshot, self.round.id, self.segments)
        tables = {"standen": StateTable(self.counts, states=RevisionState.choices)}
        if self.reading.is_office:
            self.filter = RevisionFilter(
                self.request.GET or None,
                self.snapshot.of(ContractRevision).filter(round_id=self.round.id),
                snapshot=self.snapshot,
                choices={"segment": [(segment.id, str(segment)) for segment in self.segments]},
            )
            tables["contracten"] = RevisionTable(
                revision_rows(self.snapshot, self.filter.qs, round=self.round, segments=self.segments)
            )
        return tables

    def get_context_data(self, **kwargs):
        title = f"{self.round.title}: standen per segment"
        return super().get_context_data(**kwargs) | {
            "title": self.round.title,
            "round": self.round,
            "figure": state_figure(self.counts, RevisionState.choices, title=title, prefix="herziening"),
            "filter": self.filter if self.reading.is_office else None,
            "fictitious": any_fictitious(self.snapshot),
            "may_change": self.reading.is_office and self.reading.reference_date is None,
        }


class RevisionDetail(OfficePage, OfRound, Page):
    """One contract in a round: the terms before and after, reactions, and the steps."""

    template_name = "contracts/revision.html"

    def read(self):
        self.read_round()
        # the split parts a contract, the second round changes what it says
        split = self.round.kind == RevisionKind.SPLIT
        revision = self.one(
            ContractRevision,
            "contract__provider",
            "contract__transfer_plans",
            "contract__parts" if split else "terms",
            "reactions",
            id=self.kwargs["id"],
            round_id=self.round.id,
        )
        self.snapshot.attach([revision], "round", [self.round])
        self.snapshot.attach([revision.contract], "segment", self.segments)
        if split:
            self.snapshot.attach(revision.contract.parts.all(), "segment", self.segments)
        return revision

    def get_context_data(self, **kwargs):
        revision = self.revision = getattr(self, "revision", None) or self.read()
        labels = dict(RevisionState.choices)
        offered = [(state, labels[state]) for state in revision.next_states]
        open_steps = [(state, label) for state, label in offered if not revision.refusal(state)]
        return {
            "form": StepForm(states=open_steps),
            "back": ReasonForm(prefix="terug"),
            **super().get_context_data(**kwargs),
            "title": f"{revision.contract.number}, {revision.contract.provider}",
            "round": self.round,
            "revision": revision,
            "terms": None if self.round.kind == RevisionKind.SPLIT else list(revision.terms.all()),
            "parts": list(revision.contract.parts.all()) if self.round.kind == RevisionKind.SPLIT else [],
            "open_steps": open_steps,
            "blocked": [(label, told) for state, label in offered if (told := revision.refusal(state))],
            "steps": steps_taken(self.snapshot, revision),
            "may_end": RevisionState.ENDED in revision.next_states and self.reading.reference_date is None,
            "transfer_plan": next(iter(revision.contract.transfer_plans.all()), None),
            **kwargs,
        }

    def post(self, request, *args, **kwargs):
        revision = self.read()
        live = ContractRevision.objects.get(id=revision.id)
        back = "terug-because" in request.POST
        states = [(state, state) for state in live.next_states]
        form = ReasonForm(request.POST, prefix="terug") if back else StepForm(request.POST, states=states)
        if form.is_valid():
            because = form.cleaned_data["because"]
            try:
                if back:
                    live.take_back(because=because, by=request.user)
                else:
                    state = form.cleaned_data["state"]
                    take_revision_step(record=live, state=state, because=because, by=request.user)
            except ValidationError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, f"Vastgelegd: {live.get_state_display().lower()}.")
                return redirect(request.path)
        self.revision = revision
        return self.render_to_response(self.get_context_data(**{"back" if back else "form": form}))


class RevisionBulk(OfficePage, OfRound, Page):
    """One step for a whole segment: first what would happen, then with one reason; to be repeated safely."""

    title = "Stap voor een heel segment"
    template_name = "contracts/revision_bulk.html"

    def get_context_data(self, **kwargs):
        if not hasattr(self, "round"):
            self.read_round()
        form = BulkForm(self.request.GET or None, segments=self.segments, model=ContractRevision)
        preview = None
        if form.is_bound and form.is_valid():
            preview = preview_steps(rows=self.rows(form.cleaned_data), state=form.cleaned_data["naar"])
        return {"reason": ReasonForm(), "result": None, **super().get_context_data(**kwargs)} | {
            "round": self.round,
            "form": form,
            "preview": preview,
            **kwargs,
        }

    def rows(self, asked):
        """The revisions that the step is asked for, live: what is previewed is what is done."""
        rows = ContractRevision.objects.filter(round_id=self.round.id, state__in=[asked["van"], asked["naar"]])
        if asked["segment"]:
            rows = rows.filter(contract__segment_id=asked["segment"])
        return rows.order_by("contract__provider__name", "contract__number")

    def post(self, request, *args, **kwargs):
        self.read_round()
        form = BulkForm(request.GET, segments=self.segments, model=ContractRevision)
        reason = ReasonForm(request.POST)
        if not form.is_valid():
            raise Http404("Deze stap is er niet.")
        result: BulkResult | None = None
        if reason.is_valid():
            asked = form.cleaned_data
            ids = list(self.rows(asked).values_list("id", flat=True))
            result = take_steps(ids=ids, state=asked["naar"], because=reason.cleaned_data["because"], by=request.user)
        return self.render_to_response(self.get_context_data(reason=reason, result=result))


class Nota(OfficePage, OfRound, TablePage):
    """What providers said and what was answered, without who it was."""

    template_name = "contracts/nota.html"

    def get_tables(self):
        self.read_round()
        revisions = self.snapshot.of(ContractRevision).filter(round_id=self.round.id)
        reactions = self.snapshot.of(Reaction).filter(revision_id__in=revisions.order_by().values("id"))
        reactions = self.snapshot.join(reactions, "revision__contract")
        self.snapshot.attach([reaction.revision.contract for reaction in reactions], "segment", self.segments)
        numbers = self.snapshot.of(Contract).order_by().values_list("number", flat=True)
        self.rows = nota_rows(reactions, Anonymiser(self.snapshot.of(Provider), numbers))
        return {"nota": NotaTable(self.rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": f"Nota van reacties, {in_sentence(self.round.title)}",
            "round": self.round,
            "doubts": [row for row in self.rows if row.doubt],
        }
