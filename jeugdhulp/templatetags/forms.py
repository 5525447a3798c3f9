"""Tags for forms, lists in parts, and files to take away."""

from django import template
from django.core.paginator import Page
from django.forms import widgets
from django.template.defaultfilters import filesizeformat

from .layout import address, other_parameters

register = template.Library()

FORMAT_NAMES = {"csv": "CSV", "xlsx": "Excel (XLSX)", "ics": "agenda (ICS)", "pdf": "PDF", "zip": "ZIP"}


@register.inclusion_tag("forms/fields.html")
def form_fields(form) -> dict:
    """All fields of a form, the errors of the whole first."""
    return {"form": form}


def _widget_class(widget) -> str:
    """The NL Design System class of a control."""
    if isinstance(widget, widgets.Textarea):
        return "utrecht-textarea utrecht-textarea--html-textarea"
    if isinstance(widget, widgets.Select):
        return "utrecht-select utrecht-select--html-select"
    if isinstance(widget, widgets.CheckboxInput):
        return "p-tick"
    return "utrecht-textbox utrecht-textbox--html-input"


@register.inclusion_tag("forms/field.html")
def form_field(field) -> dict:
    """One field: its label, help, errors and widget; says "niet verplicht" in forms that ask for something."""
    widget = field.field.widget
    group = isinstance(widget, widgets.RadioSelect | widgets.CheckboxSelectMultiple | widgets.MultiWidget)
    own = widget.attrs.get("class", "")
    drawn = field.as_widget() if group else field.as_widget(attrs={"class": f"{own} {_widget_class(widget)}".strip()})
    tick = isinstance(widget, widgets.CheckboxInput)
    required_somewhere = any(other.required for other in field.form.fields.values())
    return {
        "field": field,
        "widget": drawn,
        "group": group,
        "tick": tick,
        "optional": required_somewhere and not field.field.required and not tick,
    }


@register.inclusion_tag("components/filter_form.html", takes_context=True)
def filter_form(context, form, label: str = "Filter") -> dict:
    """A form that narrows the list below it; other parameters (reference date, order) stay."""
    request = context["request"]
    names = tuple(form.add_prefix(name) for name in form.fields)
    # Controls in parts, such as a range, add a suffix: period_after, period_before.
    own = {key for key in request.GET if key in names or key.startswith(tuple(f"{name}_" for name in names))}
    kept = other_parameters(request, *own, "page")
    return {
        "form": form,
        "label": label,
        "path": request.path,
        "kept": kept,
        "active": any(request.GET.get(name) for name in own),
        "clear_url": address(request.path, kept),
    }


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context, page: Page, field: str = "page", of: str = "de lijst") -> dict:
    """The way through a list in parts; nothing when one part holds it all."""
    paginator = page.paginator
    return {
        "request": context["request"],
        "page": page,
        "field": field,
        "of": of,
        "numbers": list(paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)),
        "gap": paginator.ELLIPSIS,
        "many": paginator.num_pages > 1,
    }


@register.filter
def heading_column(table) -> str:
    """The column whose cells name the rows: `table.row_header`, or else the first one that is shown."""
    return getattr(table, "row_header", "") or next(column.name for column in table.columns)


@register.inclusion_tag("components/downloads.html", takes_context=True)
def downloads(context, formats="csv xlsx", param: str = "_export") -> dict:
    """This list, as filtered and sorted here, as a file; formats as words or as a list."""
    keys = formats.split() if isinstance(formats, str) else formats
    return {
        "request": context["request"],
        "param": param,
        "formats": [(key, FORMAT_NAMES[key]) for key in keys],
    }


@register.inclusion_tag("components/file_link.html")
def file_link(url: str, text: str, kind: str = "PDF", size: int | None = None) -> dict:
    """A link to a file that says beforehand what kind and how large it is."""
    return {"url": url, "text": text, "kind": kind, "size": filesizeformat(size) if size else ""}
