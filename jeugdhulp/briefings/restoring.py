"""A letter's content back from its facts: what was fixed as JSON, as the same LetterContent, so the same PDF."""

import json
from dataclasses import fields
from datetime import date
from functools import cache
from types import UnionType
from typing import get_args, get_origin, get_type_hints

from . import blocks
from .content import LetterContent
from .parts import Block, ContentError, Part


def content_of(facts: str | bytes) -> LetterContent:
    """The content of which these are the facts (`canonical_json` of `to_facts()`).

    Raises ContentError where they are no letter, or one of another version of the portal.
    """
    try:
        return _restored(LetterContent, json.loads(facts))
    except (KeyError, TypeError, ValueError) as problem:
        raise ContentError(f"these facts are no letter: {problem}") from problem


def _restored(hint, value):
    if get_origin(hint) is UnionType:
        return None if value is None else _restored(get_args(hint)[0], value)
    if get_origin(hint) is tuple:
        return tuple(_restored(get_args(hint)[0], item) for item in value)
    if hint is date:
        return date.fromisoformat(value)
    if isinstance(value, dict):
        cls = _block(value["block"]) if issubclass(hint, Block) else hint
        there = (spec.name for spec in fields(cls) if spec.name in value or not spec.metadata.get("later"))
        named = {name: _restored(_hints(cls)[name], value[name]) for name in there}
        if unknown := value.keys() - named.keys() - {"block"}:
            raise ContentError(f"{cls.__name__} knows no {sorted(unknown)}")
        return cls(**named)
    if not isinstance(value, hint):
        raise TypeError(f"{value!r} is no {hint.__name__}")
    return value


def _block(name: str) -> type[Part]:
    found = getattr(blocks, name, None)
    if not (isinstance(found, type) and issubclass(found, Block)):
        raise ContentError(f"no block: {name!r}")
    return found


@cache
def _hints(cls):
    return get_type_hints(cls)
