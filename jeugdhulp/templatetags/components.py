"""Tags for the blocks of a page. What each takes stands in its signature; what it looks like, in its template."""

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.text import slugify

from .layout import at_moment

register = template.Library()

BADGE_KINDS = frozenset("neutral draft active waiting done alert low medium high".split())
NOTICE_KINDS = {
    "info": "Ter informatie",
    "success": "Gelukt",
    "warning": "Let op",
    "error": "Fout",
    "past": "U leest het verleden",
}
MOMENT_STATES = {
    "done": "gerealiseerd",
    "next": "eerstvolgend",
    "planned": "gepland",
    "silent": "geen bericht verwerkt",
    "dropped": "vervallen",
}


def _known(value: str, known, what: str) -> str:
    if value not in known:
        raise ValueError(f"{what} {value!r} is unknown; choose from {', '.join(map(str, sorted(known)))}.")
    return value


def _heading(level: int) -> int:
    return _known(level, range(2, 7), "heading level")


@register.simple_tag
def badge(text: str, kind: str = "neutral") -> str:
    """A state in words; the kind only supports it with colour and shape. Also for the cells of tables."""
    return format_html('<span class="p-badge p-badge--{}">{}</span>', _known(kind, BADGE_KINDS, "badge"), text)


@register.simple_block_tag
def notice(content, kind: str = "info", title: str = "") -> str:
    """A message that stands apart from the text."""
    title = title or NOTICE_KINDS[_known(kind, NOTICE_KINDS, "notice")]
    return render_to_string("components/notice.html", {"content": content, "kind": kind, "title": title})


@register.inclusion_tag("components/example_notice.html")
def example_notice() -> dict:
    """Said on every page that shows fictitious providers and contracts."""
    return {}


@register.inclusion_tag("components/reconstruction_notice.html")
def reconstruction_notice() -> dict:
    """Said on every page of a letter that was put together from public sources."""
    return {}


@register.inclusion_tag("components/empty.html")
def empty(text: str, hint: str = "") -> dict:
    """Nothing to show: say so, and what the reader can do."""
    return {"text": text, "hint": hint}


@register.simple_block_tag(takes_context=True)
def section(context, content, title, id="", lead="", level=2, more_url="", more_text="") -> str:
    """A part of the page under its own heading; `more_url` leads to the page that tells all."""
    return render_to_string(
        "components/section.html",
        {
            "content": content,
            "title": title,
            "id": id or slugify(title),
            "lead": lead,
            "level": _heading(level),
            "more_url": at_moment(context, more_url),
            "more_text": more_text or "Bekijk alles",
        },
    )


@register.simple_block_tag(takes_context=True)
def card(context, content, title, url="", kicker="", level=3, badge="", kind="neutral") -> str:
    """One thing among its equals, an <li> of <ul class="p-cards">; the whole card follows its link."""
    return render_to_string(
        "components/card.html",
        {
            "content": content,
            "title": title,
            "url": at_moment(context, url),
            "kicker": kicker,
            "level": _heading(level),
            "badge_text": badge,
            "kind": kind,
        },
    )


@register.inclusion_tag("components/stat.html", takes_context=True)
def stat(context, value, label: str, url: str = "", note: str = "") -> dict:
    """A key figure with its noun, an <li> of <ul class="p-stats">."""
    return {"value": value, "label": label, "url": at_moment(context, url), "note": note}


@register.inclusion_tag("components/fact.html")
def fact(label: str, value, missing: str = "niet bekend") -> dict:
    """A term and its value in <dl class="p-facts">."""
    return {"label": label, "value": value, "missing": missing}


@register.inclusion_tag("components/source.html", takes_context=True)
def source(context, title: str, place: str = "", date=None, url: str = "") -> dict:
    """On which document a fact rests, and where in it."""
    return {"title": title, "place": place, "date": date, "url": at_moment(context, url)}


@register.inclusion_tag("components/change.html")
def change(label: str, old, new) -> dict:
    """One difference between two moments."""
    return {
        "label": label,
        "old": old,
        "new": new,
        "was_known": old not in (None, ""),
        "is_known": new not in (None, ""),
    }


@register.simple_block_tag(takes_context=True)
def moment(context, content, title, when, state="planned", state_text="", url="", level=3) -> str:
    """A step on the time line, an <li> of <ol class="p-timeline">."""
    default = MOMENT_STATES[_known(state, MOMENT_STATES, "state")]
    return render_to_string(
        "components/moment.html",
        {
            "content": content,
            "title": title,
            "when": when,
            "state": state,
            "state_text": state_text or default,
            "url": at_moment(context, url),
            "level": _heading(level),
        },
    )


@register.simple_block_tag
def figure(content, svg, title: str, note: str = "", id: str = "") -> str:
    """A drawing made on the server, with the same facts as a table behind it."""
    return render_to_string(
        "components/figure.html",
        {"content": content, "svg": svg, "title": title, "note": note, "id": id or f"figuur-{slugify(title)}"},
    )


@register.simple_block_tag
def table_region(content, label: str) -> str:
    """Round a wide table: it scrolls by itself, also with the keyboard, so the page does not."""
    return render_to_string("components/table_region.html", {"content": content, "label": label})
