"""Actions on many records at once: each asks its reason on a page of its own, and leaves a row per record."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.response import TemplateResponse

from ..visibility import Visibility
from .writing import delete

SHOWN = 100
NO_REASON = "Vul de reden in; er is nog niets gebeurd."

#: per level: the question, and what it means for readers
LEVELS = {
    Visibility.PUBLIC: ("Openbaar maken", "Iedereen kan dit lezen vanaf de volgende publicatie."),
    Visibility.LIMITED: (
        "Beperkt openbaar maken",
        "Alleen aangemelde raden kunnen dit lezen; voor anderen verdwijnt het meteen. Niet voor geheime stukken.",
    ),
    Visibility.INTERNAL: ("Intern maken", "Lezers zien dit meteen niet meer, ook niet op een eerdere peildatum."),
}


class BulkActions:
    """Visibility and deletion for a selection. Stands before OwnRows."""

    actions = ["make_public", "make_limited", "make_internal", "delete_chosen"]

    def get_actions(self, request):
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)  # Django's own asks no reason
        return actions

    @admin.action(description="Openbaar maken", permissions=["change"])
    def make_public(self, request, queryset):
        return self._set_visibility(request, queryset, Visibility.PUBLIC)

    @admin.action(description="Beperkt openbaar maken", permissions=["change"])
    def make_limited(self, request, queryset):
        return self._set_visibility(request, queryset, Visibility.LIMITED)

    @admin.action(description="Intern maken", permissions=["change"])
    def make_internal(self, request, queryset):
        return self._set_visibility(request, queryset, Visibility.INTERNAL)

    @admin.action(description="Verwijderen", permissions=["delete"])
    def delete_chosen(self, request, queryset):
        _, counts, lacking, protected = self.get_deleted_objects(queryset, request)
        reason = request.POST.get("change_reason", "").strip()
        refused = ""
        if reason and not (lacking or protected):
            try:
                with transaction.atomic():
                    number = queryset.count()
                    self.log_deletions(request, queryset)
                    for record in queryset:
                        delete(record, because=reason, by=request.user)
            except ValidationError as problem:
                refused = f"Er is niets verwijderd. {' '.join(problem.messages)}"
            else:
                messages.success(request, f"Verwijderd: {_counted(self.model, number)}.")
                return None
        return self._ask(
            request,
            queryset,
            "delete_chosen",
            title="Verwijderen",
            meaning="Verwijderen is voor vergissingen. Wat voorbij is, krijgt een stand of een einddatum.",
            refused=refused,
            counts=list(counts.items()),
            lacking=lacking,
            protected=protected,
        )

    def _set_visibility(self, request, queryset, level):
        title, meaning = LEVELS[level]
        reason = request.POST.get("change_reason", "").strip()
        parts = [part for part in self.get_inline_instances(request) if part.has_change_permission(request)]
        parts = [part for part in parts if part.follows_whole]
        if not reason:
            names = [str(part.verbose_name_plural) for part in parts]
            return self._ask(
                request, queryset, f"make_{level.name.lower()}", title=title, meaning=meaning, part_names=names
            )
        changed, refused = 0, []
        with transaction.atomic():
            chosen = list(queryset)
            for part in parts if request.POST.get("with_parts") else []:
                whole = part.get_formset(request).fk.name
                chosen += part.get_queryset(request).filter(**{f"{whole}__in": queryset.order_by().values("pk")})
            for record in chosen:
                if record.visibility == level:
                    continue
                record.visibility = level
                try:
                    record.record(because=reason, by=request.user)
                    changed += 1
                except ValidationError as problem:
                    refused.append(f"{record}: {' '.join(problem.messages)}")
        messages.success(request, f"Nu {level.label.lower()}: {_counted(self.model, changed)}. {meaning}")
        for sentence in refused:
            messages.error(request, f"Niet gewijzigd – {sentence}")
        return None

    def _ask(self, request, queryset, action, refused="", **context):
        """The page that shows what is chosen and asks the reason; what was chosen stays chosen."""
        reason = request.POST.get("change_reason")
        return TemplateResponse(
            request,
            "admin/ask_reason.html",
            {
                **self.admin_site.each_context(request),
                "opts": self.opts,
                "media": self.media,
                "action": action,
                "chosen": [self.name_of(record) for record in queryset.select_related(*self.named_with)[:SHOWN]],
                "more": max(0, queryset.count() - SHOWN),
                "chosen_ids": request.POST.getlist(ACTION_CHECKBOX_NAME),
                "checkbox": ACTION_CHECKBOX_NAME,
                "select_across": request.POST.get("select_across", "0"),
                "reason": reason or "",
                "problem": refused or (NO_REASON if reason is not None else ""),
                "with_parts": bool(request.POST.get("with_parts")),
                "part_names": [],
                "form": None,
                "counts": [],
                "lacking": [],
                "protected": [],
                **context,
            },
        )


def _counted(model, number: int) -> str:
    name = model._meta.verbose_name if number == 1 else model._meta.verbose_name_plural
    return f"{number} {name}"
