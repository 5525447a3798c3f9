"""Tags of the page's frame: menu, reading bar, path, tabs, and links that stay in the past.

The middleware puts `request.reading` on every request; where it is missing (an error before it ran) the
frame simply says nothing about the moment.
"""

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode

from .dutch import iso_date

register = template.Library()

MAIN_MENU = (
    ("Overzicht", "/"),
    ("Segmenten", "/segmenten/"),
    ("Planning", "/planning/"),
    ("Kaders", "/kaders/"),
    ("Financiën", "/financien/"),
    ("Contracten", "/contracten/"),
    ("Risico's", "/risicos/"),
    ("Brieven", "/brieven/"),
    ("Documenten", "/documenten/"),
)
# How the office looks at the portal as the public would.
PUBLIC_VIEW = {"weergave": "openbaar"}
SECOND_MENU = (
    ("Toezeggingen", "/toezeggingen/"),
    ("Vragen", "/vragen/"),
    ("Bijeenkomsten", "/bijeenkomsten/"),
    ("Wijzigingen", "/wijzigingen/"),
    ("Zoeken", "/zoeken/"),
)


def _reading(request):
    return getattr(request, "reading", None)


def keep_reference_date(url: str, request) -> str:
    """The path with ?peildatum= (and the preview) added when the present page has it: a reader stays where he is."""
    reading = _reading(request)
    if not url or not reading or "peildatum=" in url:
        return url
    kept = {"peildatum": iso_date(reading.reference_date)} if reading.reference_date else {}
    if reading.is_preview:
        kept |= PUBLIC_VIEW
    if not kept:
        return url
    path, hash_sign, fragment = url.partition("#")
    sign = "&" if "?" in path else "?"
    return f"{path}{sign}{urlencode(kept)}{hash_sign}{fragment}"


@register.simple_tag(takes_context=True)
def at_moment(context, url: str) -> str:
    """A path of the portal, read at the moment of the present page."""
    return keep_reference_date(url, context.get("request"))


@register.simple_tag(takes_context=True)
def portal_url(context, name: str, *args, **kwargs) -> str:
    """`{% url %}` that keeps the reference date."""
    return at_moment(context, reverse(name, args=args, kwargs=kwargs))


def _menu(items, request) -> list[dict]:
    """Per item its text, address, and whether the present page is it or lies below it."""
    path = getattr(request, "path", "")
    return [
        {
            "text": text,
            "url": keep_reference_date(url, request),
            "current": path == url,
            "within": url != "/" and path != url and path.startswith(url),
        }
        for text, url in items
    ]


@register.inclusion_tag("components/navigation.html", takes_context=True)
def navigation(context) -> dict:
    """Both menus, and the door to sign in, out or to the admin."""
    request = context.get("request")
    reading = _reading(request)
    # Without reading the user has not been looked up yet, and a template must not do that.
    user = request.user if reading else None
    return {
        "request": request,
        "main": _menu(MAIN_MENU, request),
        "second": _menu(SECOND_MENU, request),
        "signed_in": bool(user and user.is_authenticated),
        "known": user is not None,
        "staff": bool(user and user.is_staff and not reading.is_preview),
        "path": getattr(request, "path", ""),
    }


def other_parameters(request, *leave_out: str) -> list[tuple[str, str]]:
    """The GET parameters to carry along as hidden fields of a form, without those that it replaces."""
    return [(name, value) for name, values in request.GET.lists() for value in values if name not in leave_out]


def address(path: str, parameters: list[tuple[str, str]]) -> str:
    """A path with its query string, without a question mark when there is none."""
    return f"{path}?{urlencode(parameters)}" if parameters else path


@register.inclusion_tag("components/reading_bar.html", takes_context=True)
def reading_bar(context) -> dict:
    """At which moment one reads, and the way to another one."""
    request = context.get("request")
    reading = _reading(request)
    if not reading:
        return {"reading": None}
    kept = other_parameters(request, "peildatum", "page")
    without_view = other_parameters(request, *PUBLIC_VIEW)
    return {
        "reading": reading,
        "path": request.path,
        "kept": kept,
        "now_url": address(request.path, kept),
        "public_view_url": address(request.path, [*without_view, *PUBLIC_VIEW.items()]),
        "own_view_url": address(request.path, without_view),
        "value": iso_date(reading.reference_date),
    }


@register.inclusion_tag("components/crumb.html", takes_context=True)
def crumb(context, text: str, url: str = "") -> dict:
    """One step of the path; the last one has no url."""
    return {"text": text, "url": at_moment(context, url)}


@register.inclusion_tag("components/page_header.html")
def page_header(title: str, lead: str = "", kicker: str = "") -> dict:
    """The h1, with the line above it (what kind of page) and the sentence below it (what it tells)."""
    return {"title": title, "lead": lead, "kicker": kicker}


@register.simple_block_tag
def tabs(content, label: str) -> str:
    """The parts of one page, as links."""
    return render_to_string("components/tabs.html", {"content": content, "label": label})


@register.inclusion_tag("components/tab.html", takes_context=True)
def tab(context, text: str, url: str) -> dict:
    """One part; marked when it is the present page."""
    current = getattr(context.get("request"), "path", "") == url.partition("?")[0]
    return {"text": text, "url": at_moment(context, url), "current": current}
