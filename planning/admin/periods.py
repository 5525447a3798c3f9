"""A period in a form: typed as it stands in the paper, read by the portal, or given by hand.

* A text without dates is read (planning/periods.py), and what was read is told after saving.
* A text that is no period is refused with a sentence that names the part, unless the dates are given by hand:
  by filling them in, or by saying so with the checkbox (then empty dates are fine too).
* Dates that were typed are never changed. Without a text they give it; without either there is no period.
* "19 juni jl." counts from the day of the paper, of the plan version, or since when the change counts.
"""

from django import forms
from django.utils import timezone
from django.utils.formats import date_format

from jeugdhulp.admin import PartForm, RecordedForm

from ..calendar_units import around
from ..enums import Bound, Precision
from ..periods import Period, UnreadablePeriod, format_period, parse_period

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
        if any(name in self.errors for name in ("period_text", *DATES)):
            return data
        text, changed = data.get("period_text", ""), {"period_text", *DATES} & set(self.changed_data)
        if self._by_hand(data):
            self._complete(data)
        elif changed and text:
            self._read(data, text)
        elif changed:  # the text was taken away, and its days with it
            self._set(data, start=None, end=None, precision=Precision.UNKNOWN, bound=Bound.EXACT)
        return data

    def _by_hand(self, data) -> bool:
        typed = any(name in self.changed_data and data.get(name) for name in DATES)
        return bool(data.get("dates_by_hand")) or typed

    def _read(self, data, text) -> None:
        try:
            period = parse_period(text, said_on=self._said_on(data))
        except UnreadablePeriod as problem:
            self.add_error(
                "period_text",
                f"{problem} Schrijf de periode anders, vul de eerste en laatste dag zelf in, "
                "of kies ‘Dagen zelf invullen’ om de tekst zo te laten.",
            )
            return
        self._set(data, start=period.start, end=period.end, precision=period.precision, bound=period.bound)
        self.notes.append(f"‘{text}’ is gelezen als {_told(period)}.")

    def _said_on(self, data):
        """The day from which the words count."""
        version = data.get("version") or getattr(self.instance, "version", None)
        days = (getattr(data.get("source"), "dated", None), getattr(version, "known_on", None), self.since_day)
        return next(filter(None, days), None) or timezone.localdate()

    def _complete(self, data) -> None:
        """What dates by hand leave unsaid: how fine they are, which side is open, and the text without one."""
        start, end = data.get("start"), data.get("end")
        if not start and not end:
            self._set(data, precision=Precision.UNKNOWN, bound=Bound.EXACT)
        elif "precision" not in self.changed_data and "bound" not in self.changed_data:
            bound = Bound.EXACT if start and end else Bound.NOT_BEFORE if start else Bound.NOT_AFTER
            self._set(data, precision=_fineness(start, end), bound=bound)
        if (start or end) and not data.get("period_text") and not (start and end and start > end):
            known = Period(start, end, data.get("precision") or self.instance.precision)
            self._set(data, period_text=format_period(known))

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


class PeriodForm(ReadsPeriod, RecordedForm):
    """The form of a tracked record with a period."""


class PeriodPartForm(ReadsPeriod, PartForm):
    """A part with a period, in an inline of its whole: a row with the days that were read, or are given by hand."""

    class Meta:
        #: the browser's own calendar: narrow enough for a row
        widgets = {name: forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}) for name in DATES}
