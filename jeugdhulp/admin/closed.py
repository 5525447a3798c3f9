"""What is closed, such as an adopted plan or letter, is looked at and no longer filled in.

Whether it is closed, and what to do instead, is for its model to say (`closed_because`: a sentence, "" while it is
open). The model also refuses the change itself: who had the form open when it closed is told so above the form, with
what was typed. So only looking differs here, not saving.
"""


def closed_because(request, record) -> str:
    """The sentence to show instead of a form; "" for what is open, and for who sends a form in."""
    return getattr(record, "closed_because", "") if request.method == "GET" else ""


def to_look_at(screen, names) -> list:
    """The fields, as Django nests them, without those that only help to fill in a form."""
    rows = [to_look_at(screen, name) if isinstance(name, list | tuple) else name for name in names]
    return [row for row in rows if not isinstance(row, str) or hasattr(screen.model, row) or hasattr(screen, row)]


class ClosedScreen:
    """For a ModelAdmin. Stands before RecordedAdmin's own bases."""

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not closed_because(request, obj)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if sentence := closed_because(request, obj):
            context |= {"closed": sentence, "show_delete": False}
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)


class ClosedPart:
    """For an inline: closed with its whole."""

    def has_add_permission(self, request, obj):
        return super().has_add_permission(request, obj) and not closed_because(request, obj)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not closed_because(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not closed_because(request, obj)
