"""Reads the programme files: what each says, on which day, and on which line it says so.

* Everything is text, as it was written: no 1.10 that becomes 1.1, no 12:30 that becomes 750.
* A key that stands twice is refused: the first would silently be lost.
* What is not known as a part of the file is refused, so that a typing error is not a fact that disappears.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

import yaml
from django.apps import apps
from django.utils import timezone

from jeugdhulp.history import Recorded

from .errors import Place, ProgrammeError

ENDS = "vervalt"


@dataclass(frozen=True)
class Text:
    """A value as it was written. `said_on` is the day of the step it stands in."""

    text: str
    place: Place
    said_on: date


@dataclass(frozen=True)
class Fact:
    """What one step of one file says about one record; `fields` is None where the record ends.

    `document` and `visibility` are what the file gives to records that first appear in it ("" for none).
    """

    model: type[Recorded]
    key: str
    at: datetime
    reason: str
    fields: dict[str, Text] | None
    place: Place
    document: Text | None = None
    visibility: Text | None = None


@dataclass
class _Mapping:
    """A YAML mapping with the line of each key."""

    place: Place
    values: dict[str, object] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)


def read_facts(folder: Path) -> list[Fact]:
    """Everything the files in `folder` say, in order of date, then file name, then place in the file.

    Raises ProgrammeError.
    """
    paths = sorted(Path(folder).glob("*.yaml"))
    if not paths:
        raise ProgrammeError(f"In de map ‘{Path(folder).name}’ staan geen programmabestanden (.yaml).")
    facts = [fact for path in paths for fact in _facts_of(path)]
    return sorted(facts, key=lambda fact: (fact.at, fact.place.file))


def _facts_of(path: Path) -> Iterator[Fact]:
    document = _mapping(_parsed(path), {"document", "reason", "visibility", "steps"}, required={"reason", "steps"})
    file_reason = _text(document, "reason")
    for step in _sequence(document, "steps"):
        step = _mapping(step, {"at", "reason", "records"}, required={"at", "records"})
        day = _day(_text(step, "at"), step.places["at"])
        at = timezone.make_aware(datetime.combine(day, time(12)))
        if at > timezone.now():
            raise ProgrammeError(f"De datum {day.isoformat()} ligt in de toekomst.", step.places["at"])
        defaults = {
            name: Text(_text(document, name), document.places[name], day)
            for name in ("document", "visibility")
            if name in document.values
        }
        reason = _text(step, "reason") if "reason" in step.values else file_reason
        for label, records in _mapping(step.values["records"]).values.items():
            model = _model(label, step.values["records"].places[label])
            records = _mapping(records)
            for key, content in records.values.items():
                place = records.places[key]
                yield Fact(model, _key(key, place), at, reason, _fields(model, content, place, day), place, **defaults)


def _parsed(path: Path):
    """The file as mappings, lists and text. Raises ProgrammeError where it is no YAML."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    except UnicodeDecodeError:
        raise ProgrammeError(f"{path.name} is geen leesbare tekst (UTF-8).") from None
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark or error.context_mark).line + 1
        raise ProgrammeError(
            "Dit is geen geldige YAML: let op inspringen, dubbele punten en aanhalingstekens.", Place(path.name, line)
        ) from error
    except yaml.YAMLError as error:
        raise ProgrammeError(f"{path.name} is geen geldige YAML.") from error
    if node is None:
        raise ProgrammeError("Het bestand is leeg.", Place(path.name, 1))
    return _converted(node, path.name)


def _converted(node, file: str):
    place = Place(file, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return (node.value, place)
    if isinstance(node, yaml.SequenceNode):
        return [_converted(item, file) for item in node.value]
    mapping = _Mapping(place)
    for key_node, value_node in node.value:
        at = Place(file, key_node.start_mark.line + 1)
        if not isinstance(key_node, yaml.ScalarNode):
            raise ProgrammeError("Hier hoort een naam te staan, geen lijst.", at)
        key = key_node.value
        if key in mapping.values:
            first = mapping.places[key].line
            raise ProgrammeError(f"‘{key}’ staat er twee keer; de eerste staat op regel {first}.", at)
        mapping.values[key] = _converted(value_node, file)
        mapping.places[key] = at
    return mapping


def _mapping(value, known: set[str] | None = None, required: set[str] = frozenset()) -> _Mapping:
    if not isinstance(value, _Mapping):
        place = value[1] if isinstance(value, tuple) else None
        raise ProgrammeError("Hier hoort een rij van namen met waarden te staan.", place)
    for key in value.values:
        if known is not None and key not in known:
            allowed = ", ".join(sorted(known))
            raise ProgrammeError(f"‘{key}’ is hier niet bekend. Kies uit: {allowed}.", value.places[key])
    for key in sorted(required - value.values.keys()):
        raise ProgrammeError(f"‘{key}’ ontbreekt.", value.place)
    return value


def _sequence(mapping: _Mapping, key: str) -> list:
    value = mapping.values[key]
    if not isinstance(value, list):
        raise ProgrammeError(
            f"‘{key}’ hoort een lijst te zijn, met een streepje voor elk onderdeel.", mapping.places[key]
        )
    return value


def _text(mapping: _Mapping, key: str) -> str:
    value = mapping.values[key]
    if not isinstance(value, tuple) or not value[0].strip():
        raise ProgrammeError(f"‘{key}’ hoort een tekst te zijn.", mapping.places[key])
    return value[0]


def _day(text: str, place: Place) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ProgrammeError(
            f"‘{text}’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2025-04-15.", place
        ) from None


def _model(label: str, place: Place) -> type[Recorded]:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        raise ProgrammeError(
            f"‘{label}’ bestaat niet. Schrijf app.Model, bijvoorbeeld segments.Segment.", place
        ) from None
    if not issubclass(model, Recorded):
        raise ProgrammeError(f"‘{label}’ wordt niet uit bestanden geladen.", place)
    return model


def _key(key: str, place: Place) -> str:
    if not key or len(key) > 120 or ":" in key:
        raise ProgrammeError(f"‘{key}’ kan geen sleutel zijn: 1 tot en met 120 tekens, zonder dubbele punt.", place)
    return key


def _fields(model, content, place: Place, day: date) -> dict[str, Text] | None:
    if isinstance(content, tuple) and content[0] == ENDS:
        return None
    if not isinstance(content, _Mapping):
        raise ProgrammeError(f"Geef de gegevens van dit record, of schrijf ‘{ENDS}’ als het vervalt.", place)
    known = {field.name for field in model._meta.concrete_fields if not field.primary_key}
    fields = {}
    for name, value in content.values.items():
        if name not in known:
            raise ProgrammeError(
                f"‘{name}’ is geen gegeven van {model._meta.label}. Kies uit: {', '.join(sorted(known))}.",
                content.places[name],
            )
        if not isinstance(value, tuple):
            raise ProgrammeError(f"‘{name}’ hoort een enkele waarde te zijn.", content.places[name])
        fields[name] = Text(value[0], content.places[name], day)
    return fields
