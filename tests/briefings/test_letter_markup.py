"""Whatever is written in a letter stays text, in print and on the web; and the web version fits a page."""

import re
from html.parser import HTMLParser

import pytest
from django.utils.safestring import mark_safe

from jeugdhulp.briefings import blocks
from jeugdhulp.briefings.blocks import BulletList, ChangeList, Column, DataTable, DefinitionList, Figure, Paragraph
from jeugdhulp.briefings.content import HeaderField, LetterStyle, Section
from jeugdhulp.briefings.parts import Run, walk
from jeugdhulp.briefings.rendering import render_html, render_pdf, render_web
from tests.briefings.pdf_checks import check_pdf, pdf_text
from tests.briefings.sample_letter import DRAWING, plain, sample_letter, small_letter

HOSTILE = "</p><script>alert('1')</script> \"aanhaling\" & <b>vet</b> {{ x }} {% y %} -->"


def _hostile_letter():
    """Every text in the letter replaced, so that no template can forget to escape."""
    letter = sample_letter()
    style = LetterStyle(HOSTILE, address_line=HOSTILE, footer_line=HOSTILE)
    changed = {
        name: mark_safe(HOSTILE) for name in ("title", "kind", "municipality", "salutation", "banner", "closing")
    }
    table = DataTable(HOSTILE, (Column(HOSTILE), Column(HOSTILE, numeric=True)), [(HOSTILE, Run(HOSTILE, bold=True))])
    blocks = [HOSTILE, BulletList([HOSTILE]), table, Figure(HOSTILE, DRAWING.format("x"), table)]
    header = (HeaderField(HOSTILE, HOSTILE, link="mailto:x@voorbeeldstad.example?\"'<script>"),)
    return sample_letter(
        style=style,
        header=header,
        addressee=(HOSTILE, HOSTILE),
        sections=(*letter.sections, Section(HOSTILE, "h", blocks)),
        **changed,
    )


class _Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.ids, self.text = [], set(), [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id"]

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("render", [render_html, render_web])
def test_hostile_text_stays_text(render):
    good, bad = _Tags(render(sample_letter())), _Tags(render(_hostile_letter()))

    assert set(bad.tags) == set(good.tags)
    assert bad.attributes <= good.attributes
    assert "".join(bad.text).count(HOSTILE) > 15


def test_hostile_text_is_printed_as_it_is():
    pdf = render_pdf(_hostile_letter())

    assert check_pdf(pdf) == []
    assert plain(pdf_text(pdf)).count(plain(HOSTILE)) > 15


def test_a_word_without_end_is_broken_and_lost_nowhere():
    word = "Jeugdhulpverleningscoördinatie" * 12
    narrow = DataTable("Tabel", (Column("Kolom"), Column("Andere")), [(word, "cel")])
    pdf = render_pdf(small_letter(Paragraph(word), narrow))

    assert pdf_text(pdf).replace(" ", "").count(word) == 2
    assert check_pdf(pdf) == []


def test_the_web_version_says_the_same_and_fits_a_page_with_its_own_h1():
    letter = sample_letter()
    page = _Tags(render_web(letter))
    headings = [tag for tag in page.tags if re.fullmatch(r"h\d", tag)]
    levels = [int(tag[1]) for tag in headings]

    assert levels[0] == 2
    assert set(levels) == {2, 3, 4}
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))
    assert sorted(name for name in page.ids if not name.startswith("tijdlijn-")) == sorted(letter.anchors)
    assert len(set(page.ids)) == len(page.ids)
    # The strict CSP of the site: no style, no script, no handlers.
    assert not {"style", "script"} & set(page.tags)
    assert not {name for name in page.attributes if name == "style" or name.startswith("on")}
    said = plain("".join(page.text))
    assert [text for text in letter.texts() if plain(text) not in said] == ["Uw kenmerk"]


def test_the_title_can_be_any_heading():
    levels = [_Tags(render_web(sample_letter(), title_level=level)).tags.count(f"h{level}") for level in (1, 2, 3)]

    assert levels == [1, 1, 1]


def test_every_block_has_a_template_and_is_in_the_sample():
    known = {kind for kind in vars(blocks).values() if isinstance(kind, type) and issubclass(kind, blocks.Block)}

    assert {type(part) for part in walk(sample_letter())} >= known - {blocks.Block}


def test_what_is_empty_is_said_and_leaves_no_empty_shell():
    empty = [DataTable("Stappen", (Column("Tijd"),), []), ChangeList(()), BulletList([]), DefinitionList(())]
    filled = _Tags(render_web(small_letter("Tekst.")))
    page = _Tags(render_web(small_letter(*empty)))

    assert set(page.tags) - set(filled.tags) == {"strong"}
    said = plain("".join(page.text))
    assert "Stappen: op deze datum zijn hierover geen gegevens verwerkt." in said
    assert "Er zijn geen wijzigingen." in said
