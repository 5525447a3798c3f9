"""The admin site: its front page is the work list, and from here the office publishes."""

from django import forms
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.admin import NamedAutocomplete
from jeugdhulp.region.actions import publish, unpublished
from jeugdhulp.region.models import Publication

from .publishing import pending
from .worklist import work_list

APPS = ("region", "segments", "planning", "contracts", "risks", "briefings", "accounts")


class PublishForm(forms.Form):
    """Why the office publishes; `seen` is the moment up to which it was shown what changes."""

    why = forms.CharField(
        label="Reden van deze publicatie",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField", "aria-describedby": "why-help"}),
        error_messages={"required": "Vul in waarom u publiceert, bijvoorbeeld: brief van 3 maart verwerkt."},
    )
    seen = forms.DateTimeField(
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(
            ("required", "invalid"), "Niet duidelijk is wat u zag. Bekijk de lijst hieronder en publiceer opnieuw."
        ),
    )


class Desk(AdminSite):
    """/beheer/: what waits for whom, what is not published yet, and all models in the order of the programme."""

    site_header = "Beheer – Inkoop jeugdhulp Haaglanden"
    site_title = site_header
    index_title = "Werklijst"

    def get_urls(self):
        return [path("publiceren/", self.admin_view(self.publish_view), name="publish"), *super().get_urls()]

    def get_app_list(self, request, app_label=None):
        """Apps in the order of the programme; within an app as they were registered, parts behind their wholes."""
        found = self._build_app_dict(request, app_label)
        for app in found.values():
            for entry in app["models"]:
                entry["is_part"] = getattr(self._registry[entry["model"]], "is_part", False)
            app["parts"] = [entry for entry in app["models"] if entry["is_part"]]
            app["wholes"] = [entry for entry in app["models"] if not entry["is_part"]]
            app["models"] = [*app["wholes"], *app["parts"]]
        order = {label: place for place, label in enumerate(APPS)}
        return sorted(found.values(), key=lambda app: order.get(app["app_label"], len(order)))

    def index(self, request, extra_context=None):
        return super().index(
            request,
            {
                "waiting": work_list(request.user),
                "publishing": self._state(request.user),
                **(extra_context or {}),
            },
        )

    def autocomplete_view(self, request):
        return NamedAutocomplete.as_view(admin_site=self)(request)

    def publish_view(self, request):
        """First what will change for readers, then the reason; what was shown is exactly what is published."""
        if not may_publish(request.user):
            raise PermissionDenied("Alleen de projectorganisatie publiceert.")
        last = Publication.objects.select_related("by").first()
        form = PublishForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            try:
                done = publish(by=request.user, why=form.cleaned_data["why"], moment=form.cleaned_data["seen"])
            except ValidationError as refused:
                form.add_error(None, refused.messages)
            else:
                told = date_format(timezone.localtime(done.moment), "j F Y, H.i")
                messages.success(request, f"Gepubliceerd: lezers zien nu de stand van {told} uur.")
                return redirect("admin:index")
        now = timezone.now()
        return TemplateResponse(
            request,
            "admin/publish.html",
            {
                **self.each_context(request),
                "title": "Publiceren",
                "form": form,
                "last": last,
                "seen": now.isoformat(),
                "seen_at": now,
                "pending": pending(last and last.moment, now),
            },
        )

    def _state(self, user):
        """What waits to be published, for who may; None for others."""
        if not may_publish(user):
            return None
        last = Publication.objects.select_related("by").first()
        return {"count": unpublished(last and last.moment), "last": last}


def may_publish(user) -> bool:
    """Only the project office."""
    return user.audience.everything and user.has_perm("region.add_publication")
