"""Every address of the portal, and every word of an answer."""

import io
import re
import zipfile
from functools import cache

from django.contrib import admin
from django.urls import URLResolver, get_resolver

WORD = re.compile(r"zq\d+-(?:[a-z]+-)*[a-z]*")


def patterns() -> list[str]:
    """All patterns of the portal as they are written: "segmenten/<slug:slug>/"."""
    return [*views()]


def view_class(pattern: str) -> type:
    """The class of the view at a pattern; `object` where a function answers."""
    return getattr(views()[pattern], "view_class", object)


@cache
def views() -> dict:
    """Every pattern and what answers there."""

    def found_in(resolver, prefix=""):
        for entry in resolver.url_patterns:
            route = prefix + str(entry.pattern)
            yield from found_in(entry, route) if isinstance(entry, URLResolver) else [(route, entry.callback)]

    return dict(found_in(get_resolver()))


@cache
def admin_patterns() -> dict[str, tuple]:
    """Those of a model in the admin: pattern to model and what comes after the model's name ("add/")."""
    found = {}
    for pattern in patterns():
        for model in admin.site._registry:
            start = f"beheer/{model._meta.app_label}/{model._meta.model_name}/"
            if pattern.startswith(start):
                found[pattern] = (model, pattern.removeprefix(start))
    return found


def text_of(response) -> str:
    """All that an answer says, in small letters; of a spreadsheet the texts in it."""
    body = b"".join(response.streaming_content) if response.streaming else response.content
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as parts:
            body = b"\n".join(parts.read(name) for name in parts.namelist())
    elif body.startswith(b"%PDF") and b"%%EOF" in body:
        body = _text_of_pdf(body).encode()
    return f"{body.decode(errors='replace')} {response.headers.get('Location', '')}".lower()


def _text_of_pdf(body: bytes) -> str:
    from tests.briefings.pdf_text import pdf_text

    return pdf_text(body)


def key(word: str) -> str:
    """What is left of a planted word however short a page cuts it: "zq12", "zq12 later" or "zq12 address"."""
    number, _, rest = word.partition("-")
    last = rest.rpartition("-")[2]
    return f"{number} {last}" if last in ("later", "address") else number


def keys_in(response) -> set[str]:
    """The planted words in an answer, by key."""
    return {key(word) for word in WORD.findall(re.sub(r"-\s+", "-", text_of(response)))}
