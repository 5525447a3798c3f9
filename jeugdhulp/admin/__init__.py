"""Base classes of the admin: every change has a reason and a date since when it counts; nothing is lost.

* The form asks for the reason (required when something changes, in the record or its parts) and, if wished, since
  when it counts: not before the record's last row and not in the future (forms.py).
* Whoever saves a form that somebody else has saved since is told who and what, and keeps what was typed
  (lost_updates.py).
* Deleting and actions on many records ask a reason too (screens.py, bulk.py).
* The history tells what changed, by whom, why, since when it counts and when it was written down (past.py).
* What is closed is looked at, with the reason why it cannot be changed (closed.py).
* Long lists are searched, short ones chosen from (choices.py). Whose rows: jeugdhulp/own_rows.py.

Attributes of a ModelAdmin stand in one order, that of ORDER (tests/admin/test_order.py).
"""

from .choices import NamedAutocomplete
from .forms import PartForm, PartFormSet, RecordedForm
from .parts import RecordedStacked, RecordedTabular
from .screens import FrozenAdmin, RecordedAdmin

ORDER = (
    "few", "is_part", "named_with", "model", "fk_name", "form", "formset", "verbose_name", "verbose_name_plural",
    "list_display", "list_display_links", "list_select_related", "list_filter", "date_hierarchy", "search_fields",
    "search_help_text", "ordering", "list_per_page", "actions", "fields", "fieldsets", "readonly_fields",
    "prepopulated_fields", "radio_fields", "inlines", "classes",
)  # fmt: skip

__all__ = [
    "FrozenAdmin",
    "NamedAutocomplete",
    "PartForm",
    "PartFormSet",
    "RecordedAdmin",
    "RecordedForm",
    "RecordedStacked",
    "RecordedTabular",
]
