"""The preconditions: building blocks that the office enters, and how far each municipality is, in its own judgement."""

from django.contrib import admin
from django.db.models import Max

from jeugdhulp.admin import PartForm, RecordedAdmin, RecordedForm, RecordedTabular

from ..models import Precondition, PreconditionStatus
from .days import not_ahead


class JudgedAlready:
    """For forms of a status: nobody says how far it will be."""

    def clean_as_of(self):
        return not_ahead(self.cleaned_data["as_of"])


class StatusForm(JudgedAlready, RecordedForm):
    """A status on a page of its own."""


class StatusPartForm(JudgedAlready, PartForm):
    """A status in a row under its building block."""


class PreconditionStatusInline(RecordedTabular):
    """Internal until the municipality makes it public, however public the building block is."""

    follows_whole = False
    model = PreconditionStatus
    form = StatusPartForm
    verbose_name_plural = "Stand per gemeente, door die gemeente zelf ingevuld"
    fields = ["municipality", "state", "as_of", "evidence"]


@admin.register(Precondition)
class PreconditionAdmin(RecordedAdmin):
    """A building block of strong local teams; the papers do not list them, the office enters them."""

    few = True
    list_display = ["order", "title"]
    list_display_links = ["title"]
    search_fields = ["title", "description"]
    fieldsets = [
        (
            "De bouwsteen",
            {
                "fields": ["title", "order", "description", "risk"],
                "description": (
                    "Redacteuren van gemeenten zien een bouwsteen zodra zij beperkt openbaar of openbaar is. Dan staat "
                    "zij op hun werklijst en vullen zij zelf in hoe ver zij zijn."
                ),
            },
        )
    ]
    inlines = [PreconditionStatusInline]

    def get_changeform_initial_data(self, request):
        """The next in order, at the same risk as the last one."""
        last = Precondition.objects.order_by("order", "id").last()
        order = (Precondition.objects.aggregate(last=Max("order"))["last"] or 0) + 1
        return {"order": order, "risk": last and last.risk_id} | super().get_changeform_initial_data(request)


@admin.register(PreconditionStatus)
class PreconditionStatusAdmin(RecordedAdmin):
    named_with = ["precondition", "municipality"]
    form = StatusForm
    list_display = ["municipality", "precondition", "state", "as_of"]
    list_display_links = ["municipality", "precondition"]
    list_select_related = ["municipality", "precondition"]
    list_filter = ["municipality", "state", "precondition"]
    search_fields = ["municipality__name", "precondition__title", "evidence"]
    fieldsets = [
        (
            "De stand",
            {
                "fields": ["municipality", "precondition", ("state", "as_of"), "evidence"],
                "description": (
                    "Het eigen oordeel van de gemeente over hoe ver zij is. Intern tot de gemeente het openbaar maakt; "
                    "lezers zien het na de volgende publicatie."
                ),
            },
        )
    ]

    def name_of(self, record):
        return f"{record.municipality}: {record.precondition}"
