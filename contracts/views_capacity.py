"""Capacity, the way over it, and tariffs: for the project office alone."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect

from jeugdhulp.views import OfficePage, Page, TablePage
from segments.enums import ChoiceStatus
from segments.models import Product
from segments.overview import SegmentView, glances

from .actions import escalate, grant, index_tariffs, refuse
from .capacity import capacity_totals, granted, over_budget
from .enums import ValveState
from .filters import CapacityFilter
from .forms_capacity import EscalateForm, GrantForm, IndexForm, RefuseForm
from .forms_steps import ReasonForm
from .models import CapacityAgreement, Indexation, Tariff, ValveRequest
from .office import add_refusal
from .rows_capacity import capacity_rows
from .steps_taken import steps_taken
from .tables_capacity import CapacityTable, CapacityTotalTable, OpenValveTable, TariffTable, ValveTable
from .tariff_rows import indexations, priced, tariff_rows

V = ValveState
CHOICE_BADGE = {
    ChoiceStatus.FORESEEN: "draft",
    ChoiceStatus.PROVISIONAL: "draft",
    ChoiceStatus.IN_DEVELOPMENT: "active",
    ChoiceStatus.CHOSEN: "done",
    ChoiceStatus.ADOPTED: "done",
}


def funding_row(view: SegmentView) -> dict:
    """How a segment is paid now and as intended, side by side, each with how sure that is."""
    choices = [view.funding_current, view.funding_intended]
    for choice in filter(None, choices):
        choice.badge = CHOICE_BADGE.get(choice.status, "neutral")
    intended = view.funding_intended
    return {"segment": view.segment, "choices": choices, "since": intended and intended.effective_from}


class Capacity(OfficePage, TablePage):
    """How segments are paid now and as intended, what was agreed, and which appeals wait."""

    title = "Capaciteit en bekostiging"
    template_name = "contracts/capacity.html"

    def get_tables(self):
        self.views = glances(self.snapshot)
        segments = [view.segment for view in self.views]
        self.filter = CapacityFilter(
            self.request.GET or None,
            self.snapshot.of(CapacityAgreement),
            snapshot=self.snapshot,
            choices={"segment": [(segment.id, str(segment)) for segment in segments]},
        )
        self.rows = capacity_rows(self.snapshot, self.filter.qs, segments=segments)
        return {
            "samen": CapacityTotalTable(capacity_totals(self.snapshot, segments)),
            "afspraken": CapacityTable(self.rows),
        }

    def get_context_data(self, **kwargs):
        shown = self.tables["afspraken"].page.object_list
        return super().get_context_data(**kwargs) | {
            "funding": [funding_row(view) for view in self.views],
            "filter": self.filter,
            "fictitious": any(row.record.contract.provider.fictitious for row in shown),
        }


class ValveRequests(OfficePage, TablePage):
    """All appeals that wait for a step."""

    title = "Beroepen op de ventielafspraak"
    template_name = "contracts/valve_requests.html"

    def get_tables(self):
        waiting = self.snapshot.of(ValveRequest).filter(state__in=[V.ASKED, V.ESCALATED])
        self.rows = self.snapshot.join(waiting, "agreement__contract__provider")
        return {"verzoeken": OpenValveTable(self.rows)}

    def get_context_data(self, **kwargs):
        fictitious = any(row.agreement.contract.provider.fictitious for row in self.rows)
        return super().get_context_data(**kwargs) | {"fictitious": fictitious}


class CapacityDetail(OfficePage, TablePage):
    """One agreement, what was spent of it, and the appeals to go over it."""

    template_name = "contracts/capacity_agreement.html"

    def get_tables(self):
        self.agreement = self.one(
            CapacityAgreement, "contract__provider", "contract__segment", "valve_requests", id=self.kwargs["id"]
        )
        self.requests = list(self.agreement.valve_requests.all())
        return {"verzoeken": ValveTable(self.requests)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "title": f"{self.agreement.contract.provider}, {self.agreement.year}",
            "agreement": self.agreement,
            "granted": granted(self.requests),
            "over": over_budget(self.agreement, self.requests),
        }


class ValveDetail(OfficePage, Page):
    """One appeal: the steps taken, and a form for each that may follow."""

    template_name = "contracts/valve_request.html"

    #: name of the form → the form, what the button says, and the state that it leads to ("" for none)
    FORMS = {
        "escaleren": (EscalateForm, "Escaleer", V.ESCALATED),
        "toekennen": (GrantForm, "Ken toe", V.GRANTED),
        "weigeren": (RefuseForm, "Weiger", V.REFUSED),
        "terug": (ReasonForm, "Neem de laatste stap terug", ""),
    }

    def read(self) -> ValveRequest:
        return self.one(
            ValveRequest, "agreement__contract__provider", "agreement__contract__segment", id=self.kwargs["id"]
        )

    def get_context_data(self, **kwargs):
        found = self.found = getattr(self, "found", None) or self.read()
        steps = steps_taken(self.snapshot, found)
        offered = [name for name, (_, _, state) in self.FORMS.items() if state in found.next_states]
        if len(steps) > 1 and found.next_states:
            offered.append("terug")
        lacking = found.state == V.ASKED and not found.reason
        forms = [
            {
                "name": name,
                "form": kwargs.get(name) or self.FORMS[name][0](prefix=name),
                "button": self.FORMS[name][1],
                "open": name in kwargs,
            }
            for name in offered
            if not (lacking and name == "escaleren")
        ]
        return super().get_context_data() | {
            "title": f"{found.agreement.contract.provider}, beroep op de ventielafspraak",
            "found": found,
            "agreement": found.agreement,
            "steps": steps,
            "forms": forms,
            "blocked": [(V.ESCALATED.label, found.obstacle(V.ESCALATED))] if lacking else [],
        }

    def post(self, request, *args, **kwargs):
        self.found = self.read()
        name = request.POST.get("formulier", "")
        if name not in self.FORMS:
            raise Http404("Deze stap is er niet.")
        form = self.FORMS[name][0](request.POST, prefix=name)
        if form.is_valid():
            try:
                self.act(name, ValveRequest.objects.get(id=self.found.id), form.cleaned_data)
            except ValidationError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, "Vastgelegd.")
                return redirect(request.path)
        return self.render_to_response(self.get_context_data(**{name: form}))

    def act(self, name, found, given):
        """Do what the form asks. Raises ValidationError where the action refuses."""
        told = {"because": given["because"], "by": self.request.user}
        if name == "escaleren":
            escalate(request=found, to=given["to"], **told)
        elif name == "toekennen":
            grant(request=found, amount=given["amount"], on=given["on"], **told)
        elif name == "weigeren":
            refuse(request=found, on=given["on"], **told)
        else:
            found.take_back(**told)


class Tariffs(OfficePage, TablePage):
    """Products with their tariffs, the yearly percentages, and making the tariffs of a year."""

    title = "Producten en tarieven"
    template_name = "contracts/tariffs.html"

    def get_tables(self):
        self.views = glances(self.snapshot)
        segments = [view.segment for view in self.views]
        self.indexations = indexations(self.snapshot, segments)
        self.rows = tariff_rows(self.snapshot, self.reading.day, segments)
        return {"tarieven": TariffTable(self.rows)}

    def get_context_data(self, **kwargs):
        return super().get_context_data() | {
            "indexations": self.indexations,
            "form": kwargs.get("form") or IndexForm(indexations=self.indexations),
            "fictitious": any(row.priced and row.priced.tariff.fictitious for row in self.rows),
        }

    def post(self, request, *args, **kwargs):
        self.tables = self._configured(self.get_tables())
        form = IndexForm(request.POST, indexations=self.indexations)
        if form.is_valid():
            given = form.cleaned_data
            try:
                changed = index_tariffs(
                    indexation=Indexation.objects.get(id=given["indexation"]),
                    because=given["because"],
                    by=request.user,
                )
            except ValidationError as refusal:
                add_refusal(form, refusal)
            else:
                told = f"{len(changed)} tarieven gemaakt of bijgewerkt." if changed else "Alle tarieven stonden er al."
                messages.success(request, told)
                return redirect(request.path)
        return self.render_to_response(self.get_context_data(form=form))


class ProductTariffs(OfficePage, Page):
    """The tariffs of one product through the years, each with what shows that it is real."""

    template_name = "contracts/tariff.html"

    def get_context_data(self, **kwargs):
        product = self.one(Product, "segment", id=self.kwargs["id"])
        found = priced(self.snapshot, self.snapshot.of(Tariff).filter(product_id=product.id).order_by("-valid_from"))
        return super().get_context_data(**kwargs) | {
            "title": str(product),
            "product": product,
            "tariffs": found,
            "fictitious": any(one.tariff.fictitious for one in found),
        }
