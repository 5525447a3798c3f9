"""From LetterContent to the letter: HTML for print, a fragment for the web page, and the PDF.

The PDF is PDF/A-3a and PDF/UA-1 in one file, with what it says attached as JSON. The same content with the same library versions gives the same
bytes: every date in it is the letter's own. Anything that WeasyPrint would only warn about refuses the
letter: there is no silently thinner one.
"""

import logging
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import cache
from threading import Lock

import weasyprint
from django.template.loader import get_template, render_to_string
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from .blocks import Figure
from .content import LetterContent, canonical_json
from .errors import RenderingError
from .fetching import LetterFetcher
from .glyphs import unprintable
from .markup import letter_view
from .parts import relinked, walk
from .pdf_tags import boxes_of, finish
from .svg import svg_text
from .typefaces import SANS, TYPEFACES

#: the name of the facts in the PDF
FACTS = "feiten.json"
_SVG = "{http://www.w3.org/2000/svg}svg"

# A FontConfiguration used by two threads at once corrupts memory; one letter at a time per process.
_lock = Lock()


def render_html(content: LetterContent) -> str:
    """The whole letter as HTML for print; its style sheet is briefings/letter/letter.css."""
    letter = letter_view(relinked(content, _on_paper), title_level=1)
    return render_to_string("briefings/letter/letter.html", {"letter": letter, "print": True})


def render_web(content: LetterContent, *, title_level: int = 2) -> str:
    """The letter as a fragment for a page that has its own h1; the letter's title is h<title_level>."""
    return render_to_string(
        "briefings/letter/web.html", {"letter": letter_view(content, title_level=title_level), "print": False}
    )


def render_pdf(content: LetterContent) -> bytes:
    """The letter as PDF.

    Raises RenderingError, with a Dutch sentence, when a character has no glyph, a typeface or picture is
    missing, a link leads nowhere or WeasyPrint has any other complaint.
    """
    try:
        with _lock, _no_complaints():
            _refuse_unprintable(content)
            _refuse_loose_links(content)
            fetcher, fonts, stylesheet = _print_tools()
            html = weasyprint.HTML(string=render_html(content), url_fetcher=fetcher)
            # Presentational hints: the widths of table columns are attributes, the same as on the web page.
            options = {
                "pdf_variant": "pdf/a-3a",
                "presentational_hints": True,
                "attachments": [_facts(content, fetcher)],
            }
            document = html.render(stylesheets=[stylesheet], font_config=fonts, **options)
            pdf = document.write_pdf(finisher=finish, **options)
            _refuse_other_typefaces(document, content)
            _refuse_missing_drawings(document, content)
            return pdf
    except FatalURLFetchingError as error:
        raise RenderingError(str(error)) from error


def _facts(content, fetcher):
    """What the letter says, for machines: the same JSON that is stored of a letter that was sent."""
    at = datetime.combine(content.date or content.reference_date, time.min, UTC)
    return weasyprint.Attachment(
        string=canonical_json(content.to_facts()),
        url_fetcher=fetcher,
        name=FACTS,
        description="Wat deze brief zegt, als gegevens (JSON)",
        relationship="Data",
        created=at,
        modified=at,
    )


def _on_paper(link: str) -> str:
    # a page of the portal without its public address leads nowhere from a file
    return "" if link.startswith("/") else link


@cache
def _print_tools():
    # Kept for the life of the process: making them anew takes longer than a letter, and leaks.
    fetcher, fonts = LetterFetcher(), FontConfiguration()
    source = get_template("briefings/letter/letter.css").template.source
    stylesheet = weasyprint.CSS(string=source, url_fetcher=fetcher, font_config=fonts)
    return fetcher, fonts, stylesheet


@contextmanager
def _no_complaints():
    """Refuse the letter when WeasyPrint logs a warning or worse meanwhile, whatever the log settings."""
    complaints = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: complaints.append(record.getMessage())
    logger = weasyprint.LOGGER
    before = logger.level, logger.disabled
    logger.setLevel(logging.WARNING)
    logger.disabled = False
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before[0])
        logger.disabled = before[1]
    if complaints:
        raise RenderingError("De brief kan niet goed worden opgemaakt. Melding: " + " | ".join(complaints))


def _refuse_unprintable(content):
    drawings = (svg_text(part.svg) for part in walk(content) if isinstance(part, Figure))
    if problems := [*unprintable(content.texts(), content.style.typeface), *unprintable(drawings)]:
        raise RenderingError("\n".join(problems))


def _refuse_loose_links(content):
    if loose := content.unresolved_links:
        raise RenderingError(
            "\n".join(f"De brief verwijst naar “{run.text}”, maar dat onderdeel staat er niet in." for run in loose)
        )


def _refuse_other_typefaces(document, content):
    # The glyph check should make this impossible; a style sheet that names another typeface still could.
    # Drawings are made before anybody knows for which letter: they keep their own typeface.
    own = {TYPEFACES[name].family for name in (SANS, content.style.typeface)}
    others = sorted({font.family for font in document.fonts.values()} - own)
    if others:
        raise RenderingError(f"De brief gebruikt een lettertype dat er niet in hoort: {', '.join(others)}.")


def _refuse_missing_drawings(document, content):
    wanted = sum(isinstance(part, Figure) for part in walk(content))
    drawn = len({id(box.element) for box in boxes_of(document) if box.element_tag == _SVG})
    if drawn != wanted:
        raise RenderingError(f"Niet alle figuren staan in de brief: {drawn} van {wanted}.")
