"""The tags of `{% load portal %}`: what they write, what they escape, what they refuse. Templates are strict here."""

import datetime as dt
from types import SimpleNamespace

import django_tables2 as tables
import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils.safestring import mark_safe

from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.components import badge


def drawn(text: str, path: str = "/planning/", reading=None, **values) -> str:
    """The text as a template of a page at `path`, with white space made even."""
    request = RequestFactory().get(path)
    if reading:
        request.reading = reading
    page = Template("{% load portal django_tables2 %}" + text).render(Context({"request": request, **values}))
    return " ".join(page.split())


def test_a_state_is_told_in_words_and_escaped():
    assert badge("<b>", "done") == '<span class="p-badge p-badge--done">&lt;b&gt;</span>'


@pytest.mark.parametrize(
    "text",
    [
        "{% badge 'x' 'groen' %}",
        "{% notice 'rood' %}x{% endnotice %}",
        "{% moment 'x' '2026' state='soon' %}{% endmoment %}",
        "{% section 'x' level=1 %}{% endsection %}",
    ],
)
def test_a_kind_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError, match="is unknown; choose from"):
        drawn(text)


def test_a_fact_without_value_says_so_and_zero_is_a_value():
    assert drawn("{% fact 'Start' value %}", value=None) == (
        '<div class="p-facts__item"><dt>Start</dt><dd><span class="p-unknown">niet bekend</span></dd></div>'
    )
    assert drawn("{% fact 'Plaatsen' 0 %}") == '<div class="p-facts__item"><dt>Plaatsen</dt><dd>0</dd></div>'


def test_a_card_keeps_its_content_and_escapes_its_title():
    assert drawn("{% card title url='/segmenten/1/' %}<p>{{ title }}</p>{% endcard %}", title="A & B") == (
        '<li class="p-card p-card--link"> '
        '<h3 class="p-card__title"><a class="p-card__link" href="/segmenten/1/">A &amp; B</a></h3> '
        '<div class="p-card__body"><p>A &amp; B</p></div> </li>'
    )


def test_a_section_is_named_by_its_heading():
    assert drawn("{% section 'Nieuwe risico’s' %}x{% endsection %}") == (
        '<section class="p-section" aria-labelledby="nieuwe-risicos"> <div class="p-section__head">'
        '<h2 class="utrecht-heading-2" id="nieuwe-risicos">Nieuwe risico’s</h2></div> x </section>'
    )


def test_the_tab_of_the_present_page_is_marked():
    assert drawn("{% tabs 'Delen' %}{% tab 'Nu' '/planning/' %}{% tab 'Ooit' '/planning/x/' %}{% endtabs %}") == (
        '<nav class="p-tabs" aria-label="Delen"><ul class="p-tabs__list"> '
        '<li><a class="p-tabs__link" href="/planning/" aria-current="page">Nu</a></li> '
        '<li><a class="p-tabs__link" href="/planning/x/">Ooit</a></li> </ul></nav>'
    )


def test_a_figure_has_its_table_behind_it():
    page = drawn("{% figure svg 'Fasen' %}<table></table>{% endfigure %}", svg=mark_safe("<svg></svg>"))
    assert page.index("<svg></svg>") < page.index("Bekijk als tabel") < page.index("<table></table>")


def test_downloads_keep_what_was_filtered():
    assert drawn("{% downloads 'csv' %}", path="/contracten/?segment=2&peildatum=2025-04-15") == (
        '<p class="p-downloads"><span class="p-downloads__label">Download:</span> '
        '<a class="p-downloads__link" href="?segment=2&amp;peildatum=2025-04-15&amp;_export=csv" rel="nofollow">CSV</a></p>'
    )


def test_pages_are_offered_only_when_there_are_more():
    assert drawn("{% pagination page %}", page=Paginator(range(3), 10).page(1)) == ""
    page = drawn("{% pagination page %}", page=Paginator(range(30), 10).page(2), path="/x/?q=a")
    assert page.count('aria-current="page"') == 1
    assert 'href="?q=a&amp;page=3"' in page


class Sample(PortalTable):
    name = tables.Column(verbose_name="Naam")
    places = tables.Column(verbose_name="Plaatsen", default="–", attrs={"td": {"class": "p-number"}})
    caption = "Contracten"


def test_a_table_names_its_rows_columns_and_order():
    request = RequestFactory().get("/contracten/?sort=-name")
    table = Sample([{"name": "A", "places": 3}, {"name": "<B>", "places": 5}])
    tables.RequestConfig(request).configure(table)
    page = table.as_html(request)
    assert '<th class="orderable desc" scope="col" role="columnheader" aria-sort="descending">' in page.replace(
        "desc orderable", "orderable desc"
    )
    assert page.index(">A<") < page.index("&lt;B&gt;")
    assert page.count('scope="row"') == 2
    assert '<td role="cell" data-label="Plaatsen" class="p-number">5</td>' in page
    assert 'aria-label="Tabel: Contracten"' in page
    assert "_export=xlsx" in page


def test_a_table_says_which_column_names_its_rows():
    table = Sample([{"name": "A", "places": 3}])
    table.row_header = "places"
    page = table.as_html(RequestFactory().get("/contracten/"))
    assert '<th scope="row" role="rowheader" class="p-number">3</th>' in page
    assert page.count('scope="row"') == 1


def test_a_cell_without_anything_is_marked_so_that_a_phone_can_leave_it_out():
    page = Sample([{"name": "A", "places": None}]).as_html(RequestFactory().get("/contracten/"))
    assert '<td role="cell" data-label="Plaatsen" data-none class="p-number">–</td>' in page


def test_an_empty_table_says_so():
    request = RequestFactory().get("/contracten/")
    page = Sample([]).as_html(request)
    assert page.count("<tbody") == 1
    assert "Niets gevonden." in page


def past(**values):
    return SimpleNamespace(
        **{"reference_date": dt.date(2025, 4, 15), "is_preview": False, "is_past": True, "is_office": False} | values
    )


@pytest.mark.parametrize(
    ("url", "reading", "expected"),
    [
        ("/risicos/", past(), "/risicos/?peildatum=2025-04-15"),
        ("/risicos/?segment=1#top", past(), "/risicos/?segment=1&amp;peildatum=2025-04-15#top"),
        ("/x/?peildatum=2020-01-01", past(), "/x/?peildatum=2020-01-01"),
        ("/risicos/", past(reference_date=None), "/risicos/"),
        ("/risicos/", past(reference_date=None, is_preview=True), "/risicos/?weergave=openbaar"),
        ("/risicos/", None, "/risicos/"),
        ("", past(), ""),
    ],
)
def test_a_reader_stays_at_the_moment(url, reading, expected):
    assert drawn("{% at_moment url %}", reading=reading, url=url) == expected
