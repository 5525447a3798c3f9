"""The settlement between municipalities, for the project office: all, one with its steps, and computing one."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import slugify
from django.views.generic.edit import FormMixin

from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.dutch import in_sentence
from jeugdhulp.views import OfficePage, Page, TablePage
from segments.models import Segment

from .actions import settle_segment
from .forms_settlement import SettlementForm
from .models import Settlement
from .office import add_refusal
from .settlement_report import report
from .settlement_workbook import CONTENT_TYPE, settlement_workbook
from .tables_settlement import SettlementTable


class Settlements(OfficePage, TablePage):
    """All settlements, provisional and final."""

    title = "Nacalculatie"
    template_name = "contracts/settlements.html"

    def get_tables(self):
        self.rows = self.snapshot.join(self.snapshot.of(Settlement), "segment")
        return {"nacalculaties": SettlementTable(self.rows)}

    def get_context_data(self, **kwargs):
        fictitious = any(settlement.fictitious for settlement in self.rows)
        return super().get_context_data(**kwargs) | {"fictitious": fictitious}


class SettlementDetail(OfficePage, Page):
    """One settlement: what every municipality bears and why, who pays whom, and what it was computed from."""

    template_name = "contracts/settlement.html"

    def read(self):
        settlement = self.one(Settlement, "segment", "source", "lines", "transfers", id=self.kwargs["id"])
        return report(self.snapshot, settlement)

    def get_context_data(self, **kwargs):
        told = self.read()
        title = f"Nacalculatie {told.settlement.year}, {in_sentence(told.settlement.segment.name)}"
        return super().get_context_data(**kwargs) | {"title": title, "report": told, "settlement": told.settlement}


class SettlementWorkbook(SettlementDetail):
    """The same, to check by hand."""

    def get(self, request, *args, **kwargs):
        told = self.read()
        settlement = told.settlement
        name = slugify(f"nacalculatie-{settlement.year}-{settlement.segment.slug}-{settlement.kind}")
        headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
        return HttpResponse(settlement_workbook(told), content_type=CONTENT_TYPE, headers=headers)


class ComputeSettlement(OfficePage, FormMixin, Page):
    """Ask for a settlement; what is wrong or missing is told in the form, what was typed stays."""

    title = "Nacalculatie berekenen"
    template_name = "contracts/settlement_form.html"
    form_class = SettlementForm

    def get_form_kwargs(self):
        segments = list(self.snapshot.of(Segment))
        self.segments = {segment.id: segment for segment in segments}
        return super().get_form_kwargs() | {
            "segments": segments,
            "municipalities": list(self.snapshot.of(Municipality)),
        }

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if form.is_valid():
            given = form.cleaned_data
            try:
                settlement = settle_segment(
                    segment=self.segments[given["segment"]],
                    fallback_key=form.fallback_key(),
                    by=request.user,
                    **{name: given[name] for name in ("year", "kind", "cost", "cost_basis", "measure", "key_basis")},
                    because=given["because"],
                    correct=given["correct"],
                )
            except ValidationError as refusal:
                add_refusal(form, refusal)
            else:
                return redirect(reverse("contracts:settlement", args=[settlement.id]))
        return self.render_to_response(self.get_context_data(form=form))
