"""Forms of the admin as a browser would send them back."""


def fields_of(response, **changes) -> dict:
    """What the form on a page holds, its parts included, with some fields changed; None leaves a field out."""
    data = {}
    form = response.context["adminform"].form
    _take(data, form)
    for inline in response.context["inline_admin_formsets"]:
        formset = inline.formset
        _take(data, formset.management_form)
        for part in formset.forms:
            _take(data, part)
    return {name: value for name, value in (data | changes).items() if value is not None}


def _take(data, form) -> None:
    for name in form.fields:
        value = form[name].value()
        widget = form.fields[name].widget
        shown = getattr(widget, "widget", widget)
        if value is True:
            value = "on"
        elif value is False or value is None:
            value = None
        elif hasattr(shown, "format_value") and not isinstance(value, str):
            told = shown.format_value(value)
            several = getattr(shown, "allow_multiple_selected", False)
            value = told[0] if isinstance(told, list) and not several else told
        if value is not None:
            data[form.add_prefix(name)] = value


def errors_of(response) -> dict:
    """The errors of a refused form: by field, and of its parts by prefixed field."""
    found = dict(response.context["adminform"].form.errors)
    for inline in response.context["inline_admin_formsets"]:
        if told := inline.formset.non_form_errors():
            found[inline.formset.prefix] = told
        for part in inline.formset.forms:
            found |= {part.add_prefix(name): told for name, told in part.errors.items()}
    return {name: list(told) for name, told in found.items()}


def change(client, record, **changes):
    """Open the form of a record, change some fields and save; returns the answer."""
    path = address(record)
    return client.post(path, fields_of(client.get(path), **changes))


def address(record, page: str = "change") -> str:
    """/beheer/<app>/<model>/<id>/<page>/"""
    meta = record._meta
    return f"/beheer/{meta.app_label}/{meta.model_name}/{record.pk}/{page}/"


def saved(response) -> bool:
    """Whether a form was taken; fails with its errors where not."""
    assert response.status_code == 302, errors_of(response)
    return True


def act(client, start, action, records, **fields):
    """Choose records in the list, and an action; with `change_reason` its page is sent back."""
    chosen = {"action": action, "index": "0", "_selected_action": [str(record.pk) for record in records]}
    return client.post(start, chosen | fields, follow=True)


def said(response) -> list[str]:
    """The messages above a page."""
    return [str(message) for message in response.context["messages"]]
