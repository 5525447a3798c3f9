"""The pages of an import in the admin: choose a file, see what it would do, say why. And the download beside it."""

from functools import partial

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from jeugdhulp.admin.bulk import NO_REASON
from jeugdhulp.admin.hidden import hide
from jeugdhulp.own_rows import own_rows

from . import kept
from .columns import Told
from .files import MOST_BYTES, read_file
from .importer import carry_out
from .plan import Plan
from .writing import TYPES, as_file

SHOWN, SHOWN_PROBLEMS = 200, 1000
GONE = "Het bestand is niet meer bewaard: dat duurt een uur. Er is niets ingelezen. Kies het bestand opnieuw."
READ_ALREADY = "Dit bestand was al ingelezen; er is niets nog een keer ingelezen."
OTHERWISE = (
    "Intussen zijn gegevens gewijzigd, dus dit bestand doet nu iets anders dan u zag. Er is niets ingelezen. Hieronder "
    "staat wat het nu doet; bevestig opnieuw."
)


class FileForm(forms.Form):
    """A file to look at; nothing is written yet."""

    file = forms.FileField(
        label="Bestand",
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv", "aria-describedby": "file-help"}),
        error_messages={
            "required": "Kies een bestand.",
            "empty": "Dit bestand is leeg. Kies een ander bestand.",
            "invalid": "Kies een bestand.",
        },
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        self.content = file.read(MOST_BYTES + 1)  # one too many is refused, the rest need not be read
        self.sheet = read_file(file.name, self.content)
        return file


class ImportScreens:
    """For a ModelAdmin with an `importer` (a class). Stands before RecordedAdmin. Importing is for the project office."""

    importer = None
    change_list_template = "admin/change_list_files.html"

    def get_urls(self):
        view, name = self.admin_site.admin_view, f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("import/", view(self.import_view), name=f"{name}_import"),
            path("export/", view(self.export_view), name=f"{name}_export"),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        addresses = {
            "may_import": self.may_import(request),
            "import_url": self._url("import"),
            "export_url": self._url("export"),
        }
        return super().changelist_view(request, {**addresses, **(extra_context or {})})

    def may_import(self, request) -> bool:
        return (
            request.user.audience.everything
            and self.has_add_permission(request)
            and self.has_change_permission(request)
        )

    def import_view(self, request):
        """First the file, then what it would do, then the reason."""
        if not self.may_import(request):
            raise PermissionDenied("Alleen de projectorganisatie leest bestanden in.")
        if "confirm" in request.POST:
            return self._confirm(request)
        form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
        if not form.is_valid():
            return self._page(request, form=form)
        name = form.cleaned_data["file"].name
        plan = self.importer(user=request.user).check(form.sheet)
        word = ""
        if plan.changes and not plan.problems:
            word = kept.keep(request.user, self.opts.label, name, form.content)
        return self._page(request, plan=plan, name=name, word=word)

    def _confirm(self, request):
        word, reason = request.POST.get("file", ""), request.POST.get("change_reason", "").strip()
        found = kept.find(request.user, self.opts.label, word)
        if found is None and kept.was_read(request.user, self.opts.label, word):
            return self._read_already(request)
        if found is None:
            return self._page(request, form=FileForm(), gone=GONE)
        name, content = found
        importer = self.importer(user=request.user)
        sheet = read_file(name, content)
        try:
            with transaction.atomic():
                plan = importer.check(sheet, holding=True)
                same = plan.fingerprint == request.POST["confirm"] and not plan.problems
                if same and reason:
                    carry_out(importer, plan, because=reason, by=request.user)
                    kept.drop(request.user, self.opts.label, word)
        except IntegrityError:  # somebody added the same in this very moment
            plan, same = importer.check(sheet), False
        if not same and kept.was_read(request.user, self.opts.label, word):
            return self._read_already(request)
        if not (same and reason):
            page = partial(self._page, request, plan=plan, name=name, word=word, reason=reason)
            return page(problem="" if reason else NO_REASON) if same else page(otherwise=OTHERWISE)
        messages.success(request, f"Ingelezen uit {name}: {outcome(plan)}")
        return redirect(self._url("changelist"))

    def _read_already(self, request):
        """Who clicks twice: the file is read in once, and that went well."""
        messages.info(request, READ_ALREADY)
        return redirect(self._url("changelist"))

    def _page(self, request, *, form=None, plan: Plan | None = None, name="", word="", **told):
        columns = self.importer(user=request.user).columns
        status = 400 if told.get("gone") else 200
        return TemplateResponse(
            request,
            "admin/import.html",
            {
                **self.admin_site.each_context(request),
                "opts": self.opts,
                "media": self.media,
                "title": f"{self.opts.verbose_name_plural} inlezen uit een bestand",
                "form": form or FileForm(),
                "about": self.importer.about,
                "columns": [column for column in columns if not isinstance(column, Told)],
                "export_url": self._url("export"),
                "plan": plan,
                "name": name,
                "outcome": outcome(plan) if plan else "",
                "changes": plan.changes[:SHOWN] if plan else [],
                "more": max(0, len(plan.changes) - SHOWN) if plan else 0,
                "problems": plan.problems[:SHOWN_PROBLEMS] if plan else [],
                "more_problems": max(0, len(plan.problems) - SHOWN_PROBLEMS) if plan else 0,
                "word": word,
                "reason": "",
                "problem": "",
                "gone": "",
                "otherwise": "",
                **told,
            },
            status=status,
        )

    def export_view(self, request):
        """What this reader sees of the list, as a file that can be read in again."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        kind = request.GET.get("soort", "xlsx")
        kind = kind if kind in TYPES else "xlsx"
        importer = self.importer(user=request.user)
        rows = importer.rows_of(self.exported(request, importer))
        content = as_file(kind, str(self.opts.verbose_name_plural), [c.heading for c in importer.columns], rows)
        response = HttpResponse(content, content_type=TYPES[kind])
        filename = f"{self.opts.model_name}-{timezone.localdate().isoformat()}.{kind}"
        response["Content-Disposition"] = f'attachment; filename="{filename}"'
        return response

    def exported(self, request, importer) -> list:
        """The records that this reader works with, without what is hidden behind them."""
        joined = [column.name for column in importer.columns if hasattr(column, "prepare")]
        records = list(own_rows(request.user, self.model).select_related(*joined))
        hide(request.user, records)
        return records

    def _url(self, page: str) -> str:
        return reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}")


def outcome(plan: Plan) -> str:
    """ "3 nieuw, 2 gewijzigd, 495 ongewijzigd."."""
    return f"{len(plan.new)} nieuw, {len(plan.changed)} gewijzigd, {plan.unchanged} ongewijzigd."
