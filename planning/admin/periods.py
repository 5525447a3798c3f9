"""A period in a form: typed as it stands in the paper, read by the portal, or given by hand.

* A text without dates is read (planning/periods.py), and what was read is told after saving.
* A text that is no period is refused with a sentence that names the part, unless the dates are given by hand:
  by filling them in, or by saying so with the checkbox (then empty dates are fine too).
* Dates that were typed are never changed.
"""

from django import forms
from django.contrib import admin
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.admin import PartForm, RecordedForm

from ..calendar_units import around
from ..enums import Bound, Precision
from ..periods import UnreadablePeriod, parse_period

DATES = ("start", "end")

#: the fieldset of a model with PeriodFields
PERIOD = (
    "Wanneer",
    {
        "fields": ["period_text", "dates_by_hand", ("start", "end"), ("precision", "bound")],
        "description": "Schrijf de periode over uit het stuk. Laat de dagen leeg: het portaal leest ze uit de tekst.",
    },
)


class ReadsPeriod(forms.ModelForm):
    """Fills the dates of a period from its text."""

    dates_by_hand = forms.BooleanField(
        label="Dagen zelf invullen",
        required=False,
        help_text="Aan: de tekst wordt niet gelezen. De dagen gelden zoals u ze invult, ook als u ze leeg laat.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.notes: list[str] = []

    def clean(self):
        data = super().clean()
        text = data.get("period_text", "")
        if not text or any(name in self.errors for name in ("period_text", *DATES)):
            return data
        if self._by_hand(data):
            self._complete(data)
        elif {"period_text", *DATES} & set(self.changed_data):
            self._read(data, text)
        return data

    def _by_hand(self, data) -> bool:
        typed = any(name in self.changed_data and data.get(name) for name in DATES)
        return bool(data.get("dates_by_hand")) or typed

    def _read(self, data, text) -> None:
        try:
            period = parse_period(text, said_on=self.since_day or timezone.localdate())
        except UnreadablePeriod as problem:
            self.add_error(
                "period_text",
                f"{problem} Schrijf de periode anders, vul de eerste en laatste dag zelf in, "
                "of kies ‘Dagen zelf invullen’ om de tekst zo te laten.",
            )
            return
        self._set(data, start=period.start, end=period.end, precision=period.precision, bound=period.bound)
        self.notes.append(f"‘{text}’ is gelezen als {_told(period)}.")

    def _complete(self, data) -> None:
        """What dates by hand leave unsaid: how fine they are, and which side is open."""
        if not self.fields.keys() >= {*DATES}:
            return  # a row without columns for the days: they stay as they are
        start, end = data.get("start"), data.get("end")
        if not start and not end:
            self._set(data, precision=Precision.UNKNOWN, bound=Bound.EXACT)
        elif "precision" not in self.changed_data and "bound" not in self.changed_data:
            bound = Bound.EXACT if start and end else Bound.NOT_BEFORE if start else Bound.NOT_AFTER
            self._set(data, precision=_fineness(start, end), bound=bound)

    def _set(self, data, **values) -> None:
        for name, value in values.items():
            if name in self.fields:
                data[name] = value
            else:
                setattr(self.instance, name, value)


def _fineness(start, end) -> Precision:
    """The calendar unit that two days span, else a range; one open side is known to the day."""
    if not (start and end):
        return Precision.DAY
    units = (p for p in Precision if p not in (Precision.RANGE, Precision.UNKNOWN))
    return next((unit for unit in units if around(start, unit)[:2] == (start, end)), Precision.RANGE)


def _told(period) -> str:
    """The days of a Period, or of a record with PeriodFields, in words."""
    first, last = (day and date_format(day, "j F Y") for day in (period.start, period.end))
    if first and last:
        return first if first == last else f"{first} tot en met {last}"
    return f"op zijn vroegst {first}" if first else f"uiterlijk {last}"


class TellsPeriod:
    """For an inline: a column that says which days were read from the text."""

    @admin.display(description="gelezen als")
    def read_as(self, part):
        if part.pk is None:
            return ""
        return _told(part) if part.start or part.end else "geen dagen"


class PeriodForm(ReadsPeriod, RecordedForm):
    """The form of a tracked record with a period."""


class PeriodPartForm(ReadsPeriod, PartForm):
    """A part with a period, in an inline of its whole."""
