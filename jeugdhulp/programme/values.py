"""From what a file says to what a record holds: text to values, checked by the model's own rules.

* Booleans are ja or nee; an empty value is unknown.
* A period may be given in words alone: planning.periods reads it, counting from the day of the step. What is
  given beside it wins. `precision: onbekend` says that the words hold no dates.
"""

from datetime import date
from functools import reduce
from operator import and_

from django.core.exceptions import ValidationError
from django.db import models

from jeugdhulp.history import Recorded
from planning.enums import Precision
from planning.models import PeriodFields
from planning.periods import UnreadablePeriod, parse_period

from .errors import Place, ProgrammeError
from .reading import Text
from .timelines import DATES

BOOLEANS = {"ja": True, "nee": False}


def columns_of(model: type[Recorded], state: dict[str, Text], ids: dict[tuple, int]) -> dict:
    """The values by attname that a state gives, references by id ({(model, key): id}).

    A reference to what has no id yet is left out. Raises ProgrammeError where a value cannot be read.
    """
    columns = {}
    for name, value in state.items():
        field = model._meta.get_field(name)
        if not field.is_relation:
            columns[name] = _value(field, value)
        elif not value.text:
            columns[field.attname] = None
        elif (field.related_model, value.text) in ids:
            columns[field.attname] = ids[field.related_model, value.text]
    if issubclass(model, PeriodFields) and state.get("period_text") and state["period_text"].text:
        columns = _period(state) | columns
    return columns


def check_record(obj: Recorded, state: dict[str, Text], place: Place, *, final: bool) -> None:
    """Raises ProgrammeError where a rule of the model is broken.

    Only a `final` state stands in the table beside others, so only there uniqueness counts.
    """
    for field in obj._meta.concrete_fields:
        if field.is_relation and not field.null and getattr(obj, field.attname) is None:
            raise ProgrammeError(f"{field.verbose_name}: dit gegeven ontbreekt.", place)
    relations = {field.name for field in obj._meta.concrete_fields if field.is_relation}
    try:
        obj.clean_fields(exclude=relations)
        obj.clean()
        if final:
            obj.validate_unique()
        _check_constraints(obj, final=final)
    except ValidationError as error:
        raise _told(obj, state, place, error) from error


def _check_constraints(obj: Recorded, *, final: bool) -> None:
    """The check constraints in one question, and one by one where that fails: then there is one to name."""
    rules = [constraint for constraint in obj._meta.constraints if isinstance(constraint, models.CheckConstraint)]
    if rules:
        whole = models.CheckConstraint(
            condition=reduce(and_, (models.Q(rule.condition) for rule in rules)), name="all_of_them"
        )
        try:
            whole.validate(type(obj), obj)
        except ValidationError:
            for rule in rules:
                rule.validate(type(obj), obj)
    if final:
        for constraint in obj._meta.constraints:
            if constraint not in rules:
                constraint.validate(type(obj), obj)


def _told(obj, state, place, error: ValidationError) -> ProgrammeError:
    name, messages = next(iter(error.message_dict.items())) if hasattr(error, "error_dict") else ("", error.messages)
    if name in state:
        place = state[name].place
    known = name in {field.name for field in obj._meta.concrete_fields}
    label = f"{obj._meta.get_field(name).verbose_name}: " if known else ""
    return ProgrammeError(f"{label}{messages[0]}", place)


def _value(field: models.Field, value: Text):
    text = value.text
    if not text.strip():
        return None if field.null else _empty(field, value)
    if isinstance(field, models.BooleanField):
        if text not in BOOLEANS:
            raise ProgrammeError(f"{field.verbose_name}: ‘{text}’ is geen ja of nee.", value.place)
        return BOOLEANS[text]
    if isinstance(field, models.DateField):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ProgrammeError(
                f"{field.verbose_name}: ‘{text}’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2025-04-15.",
                value.place,
            ) from None
    try:
        return field.to_python(text)
    except ValidationError as error:
        raise ProgrammeError(f"{field.verbose_name}: {error.messages[0]}", value.place) from error


def _empty(field: models.Field, value: Text):
    if isinstance(field, models.CharField | models.TextField):
        return ""
    raise ProgrammeError(f"{field.verbose_name}: dit gegeven mag niet leeg zijn.", value.place)


def _period(state: dict[str, Text]) -> dict:
    """What the words of a period say; what the file says beside them is laid over this by the caller."""
    given = {name for name in DATES if name in state}
    if "precision" in given and state["precision"].text == Precision.UNKNOWN:
        return {}
    words = state["period_text"]
    try:
        period = parse_period(words.text, said_on=words.said_on)
    except UnreadablePeriod as error:
        if {"start", "end"} & given:
            return {}
        raise ProgrammeError(str(error), words.place) from error
    return {"start": period.start, "end": period.end, "precision": period.precision, "bound": period.bound}
