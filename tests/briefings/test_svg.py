import pytest

from jeugdhulp.briefings.parts import ContentError
from jeugdhulp.briefings.svg import clean_svg, svg_text

XMLNS = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"'


def test_a_drawing_keeps_its_shapes_and_loses_its_typeface():
    svg = (
        f'<svg {XMLNS}><!-- weg --><title>Uitkomst</title><text font-family="Comic" x="1">Tekst &lt;1&gt;</text></svg>'
    )

    assert clean_svg(svg) == (
        '<svg viewBox="0 0 10 10" xmlns="http://www.w3.org/2000/svg" font-family="Source Sans 3, sans-serif" role="img">'
        '<title>Uitkomst</title><text x="1">Tekst &lt;1&gt;</text></svg>'
    )
    assert svg_text(clean_svg(svg)) == "Uitkomst Tekst <1>"
    assert clean_svg(clean_svg(svg)) == clean_svg(svg)


TITLED = "<title>Uitkomst</title>"
REFUSED = {
    "not xml": ("<svg", "not SVG: unclosed token: line 1, column 0"),
    "entities": (f'<!DOCTYPE svg [<!ENTITY a "b">]><svg {XMLNS}/>', "a drawing may hold no document type"),
    "script": (f"<svg {XMLNS}>{TITLED}<script>alert(1)</script></svg>", None),
    "foreign content": (f"<svg {XMLNS}>{TITLED}<foreignObject/></svg>", None),
    "html": ("<div/>", "a drawing may not hold <div>"),
    "handler": (f'<svg {XMLNS} onload="x">{TITLED}</svg>', "a drawing may not hold onload='x'"),
    "style": (f'<svg {XMLNS}>{TITLED}<rect style="fill:red"/></svg>', "a drawing may not hold style='fill:red'"),
    "elsewhere": (
        f'<svg {XMLNS}>{TITLED}<rect fill="url(https://x.example/a)"/></svg>',
        "a drawing may not hold fill='url(https://x.example/a)'",
    ),
    "untitled": (f"<svg {XMLNS}><rect/></svg>", "a drawing needs a <title> that tells its outcome"),
    "nested title": (f"<svg {XMLNS}><g>{TITLED}</g></svg>", "a drawing needs a <title> that tells its outcome"),
    "unscalable": (
        f'<svg xmlns="http://www.w3.org/2000/svg">{TITLED}</svg>',
        "a drawing needs a viewBox, or it cannot be scaled to the page",
    ),
}


@pytest.mark.parametrize(("svg", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_drawing_that_is_unsafe_or_unclear_is_refused(svg, message):
    with pytest.raises(ContentError) as refusal:
        clean_svg(svg)

    namespaced = "a drawing may not hold <{http://www.w3.org/2000/svg}"
    assert str(refusal.value) == message if message else str(refusal.value).startswith(namespaced)
