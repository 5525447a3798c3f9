"""Base classes of the read pages: they read through the request's snapshot and nothing else."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.views.generic import TemplateView
from django_tables2 import Table

from .tables import SafeExport


class Page(TemplateView):
    """A read page at a moment. Give `template_name`, `title` and `get_context_data`.

    `self.snapshot` is the only door; templates get plain, joined data and ask the database nothing.
    """

    title = ""

    @property
    def reading(self):
        return self.request.reading

    @property
    def snapshot(self):
        return self.request.reading.snapshot

    def one(self, model, *paths: str, **lookup):
        """The single record of `model` that fits at the moment, joined along `paths`.

        Raises Http404 where there is none, or none that this reader may see.
        """
        found = self.snapshot.join(self.snapshot.of(model).filter(**lookup)[:1], *paths)
        if not found:
            raise Http404("Dit is er niet op deze peildatum, of het is niet openbaar.")
        return found[0]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"title": self.title}


class OfficePage:
    """Before a Page: whoever is not signed in is asked to, everyone else but the office is told that it is not for them."""

    def dispatch(self, request, *args, **kwargs):
        if request.reading.is_office:
            return super().dispatch(request, *args, **kwargs)
        if request.user.is_authenticated:
            raise PermissionDenied("Alleen voor de projectorganisatie.")
        return redirect_to_login(request.get_full_path())

    def get_context_data(self, **kwargs):
        # what is read as it was, is not changed
        return super().get_context_data(**kwargs) | {"may_change": self.reading.reference_date is None}


class TablePage(Page):
    """A page with one or more tables, each sorted, paged and downloaded (CSV, XLSX) on its own.

    Give `get_tables()`: {"name": Table(...)}. In the template: {% render_table tables.name %}. A download is
    `?_export=csv` (or `?name_export=csv` where there are more) and keeps the filters and the reference date.
    """

    per_page = 25
    #: the table that is the page's own: its name is left out of the address, also where there are more
    main_table = ""

    def get_tables(self) -> dict[str, Table]:
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        self.tables = self._configured(self.get_tables())
        for name, table in self.tables.items():
            wanted = request.GET.get(table.export_param)
            if wanted in SafeExport.offered:
                filename = f"{name}-{self.reading.day.isoformat()}.{wanted}"
                return SafeExport(wanted, table, dataset_kwargs={"title": name[:31]}).response(filename=filename)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"tables": self.tables}

    def _configured(self, tables):
        several = len(tables) > 1
        for name, table in tables.items():
            named = several and name != self.main_table
            table.prefix = f"{name}-" if named else ""
            table.export_param = f"{name}_export" if named else "_export"
            # as django_tables2's RequestConfig, but how many rows fit on a page is not for the address to say
            table.request = self.request
            if order := self.request.GET.getlist(table.prefixed_order_by_field):
                table.order_by = order
            # not with paginate(): that would read the first page as well
            table.paginator = Paginator(table.rows, self.per_page)
            table.page = table.paginator.get_page(self.request.GET.get(table.prefixed_page_field))
        return tables


def was_used(table: Table, request) -> bool:
    """Whether the reader just sorted or leafed through a table that is folded away: then it stands open."""
    return any(name in request.GET for name in (table.prefixed_order_by_field, table.prefixed_page_field))
