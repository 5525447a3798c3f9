"""The history screens: what changed, by whom, why, since when it counts and when it was written down."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import reverse
from simple_history.admin import SimpleHistoryAdmin

from .hidden import hide
from .told import Words, tell

PER_PAGE = 50
PARTS_SHOWN = 100  # of each kind of part


class TellsHistory(SimpleHistoryAdmin):
    """A history that is read, of the record and of its parts; what was cannot be put back from here."""

    def history_view(self, request, object_id, extra_context=None):
        """/beheer/<app>/<model>/<id>/history/, of a deleted record as well."""
        rows = self._rows(object_id)
        record = self._record(request, object_id, rows)
        paginator = Paginator(rows, PER_PAGE)
        page = paginator.get_page(request.GET.get("p"))
        # one row more than is shown: the last one shown is told against it
        start = page.start_index() - 1 if paginator.count else 0
        return self._answer(
            request,
            self.object_history_template,
            record,
            title=f"Geschiedenis van {self.name_of(record)}",
            page=page,
            numbers=paginator.get_elided_page_range(page.number),
            gap=paginator.ELLIPSIS,
            rows=tell(self.model, rows[start : start + PER_PAGE + 1], request.user, PER_PAGE),
            parts=self._told_parts(request, record),
            still_there=self.model.objects.filter(pk=record.pk).exists(),
        )

    def history_form_view(self, request, object_id, version_id, extra_context=None):
        """/beheer/<app>/<model>/<id>/history/<row>/: everything as it was then, to read."""
        rows = self._rows(object_id)
        record = self._record(request, object_id, rows)
        row = rows.filter(history_id=version_id).first() if str(version_id).isdigit() else None
        if row is None:
            raise Http404("Deze regel van de geschiedenis bestaat niet.")
        older = rows.filter(history_date__lte=row.history_date).exclude(history_id=row.history_id)
        before = next((r for r in older if (r.history_date, r.history_id) < (row.history_date, row.history_id)), None)
        return self._answer(
            request,
            self.object_history_form_template,
            record,
            title=f"{self.name_of(record)} zoals het was",
            told=tell(self.model, [row, before] if before else [row], request.user, 1)[0],
            values=Words(self.model, [row], request.user).all(row),
        )

    def _rows(self, object_id):
        key = unquote(object_id)
        rows = self.model.history.filter(id=key) if key.isdigit() else self.model.history.none()
        return rows.select_related("history_user").order_by("-history_date", "-history_id")

    def _record(self, request, object_id, rows):
        record = self.model.objects.select_related(*self.named_with).filter(pk__in=rows.order_by().values("id")).first()
        if record is None:
            last = rows.first()
            if last is None:
                raise Http404("Deze gegevens bestaan niet.")
            record = last.instance
        if not self.has_view_history_or_change_history_permission(request, record):
            raise PermissionDenied
        hide(request.user, [record])
        return record

    def _told_parts(self, request, record):
        """The rows of the parts under this record, per kind, the newest first."""
        told = []
        for part in self.get_inline_instances(request):
            foreign_key = part.get_formset(request).fk
            rows = part.model.history.filter(**{foreign_key.attname: record.pk}).select_related("history_user")
            rows = rows.order_by("-history_date", "-history_id")[: PARTS_SHOWN + 1]
            rows = tell(part.model, rows, request.user, PARTS_SHOWN, foreign_key.name)
            if rows:
                opts = part.model._meta
                told.append((opts.verbose_name_plural, f"admin:{opts.app_label}_{opts.model_name}_history", rows))
        return told

    def _answer(self, request, template, record, **context):
        names = f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_"
        return TemplateResponse(
            request,
            template,
            {
                **self.admin_site.each_context(request),
                "is_nav_sidebar_enabled": False,
                "opts": self.opts,
                "record": record,
                "name": self.name_of(record),
                "change_url": reverse(f"{names}change", args=[record.pk]),
                "changelist_url": reverse(f"{names}changelist"),
                "history_url": reverse(f"{names}history", args=[record.pk]),
                **context,
            },
        )
