"""References to a risk in running text: "zie risico 2" is a link, follows when the number changes, and protects the risk.

* Read are "risico 2", "risico’s 2, 4 en 5" and "risico 2 of 3"; not "risico 1.4", which is a marker of another paper.
* A range ("risico’s 2 t/m 4") cannot follow a new number; a person has to rewrite it.
* Only texts that belong to a numbered risk are read: what an earlier paper calls "risico 2" is its own number.
* A higher app that has texts about the register says so with `read_as_well`, once, when the portal starts.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from jeugdhulp.history import Recorded

from .models import Acceptance, Mitigation, Risk, RiskAssessment, RiskClaim, RiskLineage, RiskMitigation

_NUMBER = r"\d{1,3}(?!\d|[.,]\d)"
_MENTION = re.compile(rf"\brisico(?:['’]s)?\s+{_NUMBER}(?:(?:\s*,\s*|\s+(?:en|of)\s+){_NUMBER})*", re.IGNORECASE)
_RANGE = re.compile(
    r"\brisico(?:['’]s)?\s+(\d{1,3})\s*(?:t/m|tot en met|tot|[-–])\s*(?:risico\s+)?(\d{1,3})\b", re.IGNORECASE
)
#: every text of the register in which a risk can be mentioned
TEXTS = {
    Risk: ("cause", "event", "consequence", "background"),
    Mitigation: ("text", "evidence", "effect"),
    RiskMitigation: ("remark",),
    RiskAssessment: ("rationale",),
    Acceptance: ("why",),
    RiskLineage: ("note",),
    RiskClaim: ("note",),
}


@dataclass(frozen=True)
class Place:
    """Texts elsewhere that can mention a risk: their fields, which live rows are read, and what such a row is called."""

    fields: tuple[str, ...]
    rows: Callable[[], QuerySet]
    called: Callable[[Recorded], str]


_elsewhere: dict[type[Recorded], Place] = {}


def read_as_well(model: type[Recorded], place: Place) -> None:
    """Have the texts of a model of a higher app follow the numbers of risks, and protect what they mention."""
    _elsewhere[model] = place


@dataclass(frozen=True)
class Piece:
    """A stretch of a text; with a number it mentions that risk."""

    text: str
    number: int | None = None


def pieces(text: str) -> list[Piece]:
    """The text in order, cut where it mentions a risk: "zie ", "risico 2"→2, "."; joined it is the text again."""
    found, at = [], 0
    for mention in _MENTION.finditer(text):
        found.append(Piece(text[at : mention.start()]))
        at = mention.start()
        for number in re.finditer(_NUMBER, mention.group()):
            end = mention.start() + number.end()
            # the first one carries the word; between the others stand a comma or "en"
            start = at if at == mention.start() else mention.start() + number.start()
            if start > at:
                found.append(Piece(text[at:start]))
            found.append(Piece(text[start:end], int(number.group())))
            at = end
    found.append(Piece(text[at:]))
    return [piece for piece in found if piece.text]


def numbers_in(text: str) -> set[int]:
    """The numbers of the risks that a text mentions, a range with all that lie in it."""
    return {piece.number for piece in pieces(text) if piece.number} | _in_ranges(text)


def renumbered(text: str, numbers: dict[int, int]) -> str:
    """The text with every mention of an old number (key) as the new one (value), all at once.

    Raises ValidationError where a range holds a number that changes.
    """
    if caught := _in_ranges(text) & numbers.keys():
        raise ValidationError(
            f"De tekst ‘{_shortened(text)}’ noemt een reeks met risico {min(caught)} erin. Schrijf daar eerst de nummers uit."
        )
    return "".join(
        re.sub(r"\d+$", str(numbers[piece.number]), piece.text) if piece.number in numbers else piece.text
        for piece in pieces(text)
    )


def linked(text: str, addresses: dict[int, str]) -> SafeString:
    """The text as HTML, with each mention of a known number as a link to its address; new lines are kept."""
    parts = [
        format_html('<a href="{}">{}</a>', addresses[piece.number], piece.text)
        if piece.number in addresses
        else linebreaksbr(piece.text, autoescape=True)
        for piece in pieces(text)
    ]
    return mark_safe("".join(parts))  # every part was escaped


@dataclass(frozen=True)
class Mention:
    """Where a risk is mentioned: the record, and the names of its texts that do."""

    record: Recorded
    fields: tuple[str, ...]

    def __str__(self):
        texts = " en ".join(str(self.record._meta.get_field(name).verbose_name) for name in self.fields)
        return f"{called(self.record)}: de tekst bij ‘{texts}’"


def mentions_of(numbers: set[int]) -> Iterator[Mention]:
    """Every live record that mentions one of the numbers in a text."""
    own = [(fields, model.objects.filter(_of_the_register(model)).distinct()) for model, fields in TEXTS.items()]
    for fields, rows in own + [(place.fields, place.rows()) for place in _elsewhere.values()]:
        anywhere = Q()
        for name in fields:
            anywhere |= Q(**{f"{name}__icontains": "risico"})
        for record in rows.filter(anywhere).order_by("id"):
            told = tuple(name for name in fields if numbers_in(getattr(record, name)) & numbers)
            if told:
                yield Mention(record, told)


def refuse_if_referred(risk: Risk) -> None:
    """Raises ValidationError with one sentence for each thing that refers to `risk` and does not go with it."""
    found = [f"{called(row)} verwijst ernaar." for row in risk.referred_to_by.exclude(risk=risk).select_related("risk")]
    found += [f"Herkomst: {called(line)}." for line in RiskLineage.objects.filter(Q(earlier=risk) | Q(later=risk))]
    found += [f"Randvoorwaarde ‘{row.title}’ hoort erbij." for row in risk.preconditions.all()]
    if risk.number is not None:
        found += [
            f"{mention} noemt het." for mention in mentions_of({risk.number}) if not _goes_with(mention.record, risk)
        ]
    if found:
        told = f"Risico {risk.number}" if risk.number else f"‘{risk.title}’"
        raise ValidationError([f"{told} kan niet worden verwijderd, want er wordt naar verwezen.", *found])


def _goes_with(record, risk: Risk) -> bool:
    """Whether a text goes when the risk does: its own, those of its parts, and the lines that are listed already."""
    if isinstance(record, RiskLineage):
        return risk.pk in (record.earlier_id, record.later_id)
    return record == risk or getattr(record, "risk_id", None) == risk.pk


def called(record) -> str:
    """What a record is called in a sentence for the office."""
    if type(record) in _elsewhere:
        return _elsewhere[type(record)].called(record)
    if isinstance(record, Risk):
        return f"Risico {record.number}" if record.number else f"‘{record.title}’"
    if isinstance(record, RiskLineage):
        ends = [called(end) for end in (record.earlier, record.later) if end]
        return f"{' naar '.join(ends)} ({record.get_kind_display().lower()})"
    if isinstance(record, Mitigation):
        return f"Maatregel ‘{record.title}’"
    if isinstance(record, RiskClaim):
        return f"Bewering ‘{record.text}’"
    name = f"maatregel ‘{record.mitigation.title}’" if isinstance(record, RiskMitigation) else record._meta.verbose_name
    return f"{called(record.risk)}, {name}"


def _of_the_register(model) -> Q:
    if model is Risk:
        return Q(number__isnull=False)
    if model is Mitigation:
        # a measure at concerns alone is of an earlier paper
        return Q(mitigation_risks__risk__number__isnull=False) | Q(mitigation_risks__isnull=True)
    if hasattr(model, "risk"):
        return Q(risk__number__isnull=False)
    return Q()


def _in_ranges(text: str) -> set[int]:
    return {
        number
        for first, last in _RANGE.findall(text)
        if int(first) < int(last)
        for number in range(int(first), int(last) + 1)
    }


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
