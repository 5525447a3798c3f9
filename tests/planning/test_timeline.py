"""The timeline: what it says without words, without colour, on paper and in a small hand."""

import logging
import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from xml.etree import ElementTree

import pytest
import weasyprint
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from planning.timeline import CERTAINTIES, KINDS, STATES, Item, Lane, draw_sheets, draw_timeline
from planning.timeline.marks import BRAND, INK, MUTED, NOW, PAPER, SHIFT, TINT, Extent, mark
from planning.timeline.text import width_of, wrap, wrap_notes

FONTS = Path(__file__).parents[2] / "jeugdhulp/static/jeugdhulp/fonts"
SVG = "{http://www.w3.org/2000/svg}"
TITLE = "De start van de nieuwe contracten schuift van 1 januari 2027 naar 1 januari 2028"

START = Item(
    "start",
    "Start opdracht",
    "1 januari 2028",
    date(2028, 1, 1),
    date(2028, 1, 1),
    ghost_start=date(2027, 1, 1),
    ghost_end=date(2027, 1, 1),
    ghost_text="1 januari 2027",
    slip_text="12 maanden later",
    key=True,
    href="#start",
)
PUBLICATION = Item(
    "publicatie",
    "Publicatie herzieningsdocumenten",
    "1 maart 2027",
    date(2027, 3, 1),
    date(2027, 3, 1),
    ghost_start=date(2026, 3, 1),
    ghost_end=date(2026, 6, 30),
    ghost_text="Maart - juni 2026",
    slip_text="8 tot 12 maanden later",
)
EXTENSION = Item("d2", "Verlenging", "september - oktober 2026", date(2026, 9, 1), date(2026, 10, 31))
CONSULTATION = Item(
    "c1",
    "Consultatie aanbieders",
    "Najaar 2025",
    date(2025, 9, 1),
    date(2025, 11, 30),
    soft_start=True,
    soft_end=True,
    kind="span",
    state="gereed",
)
REACTIONS = Item(
    "c3", "Behandeling reacties", "Februari 2026", date(2026, 2, 1), date(2026, 2, 28), state="niet meer genoemd"
)
CONCEPTS = Item("p2", "Concepten", "8 december 2025", date(2025, 12, 8), date(2025, 12, 8), certainty="vervallen")
GATHERINGS = Item("i4", "Bijeenkomsten", "nog niet bekend", None, None)
PROGRAMME = [
    Lane("Start van de contracten", (START,)),
    Lane("Herziening", (CONSULTATION, CONCEPTS, REACTIONS, EXTENSION, PUBLICATION)),
    Lane("Raden", (GATHERINGS,)),
]
DAY = Item("dag", "Een dag", "1 maart 2027", date(2027, 3, 1), date(2027, 3, 1))


def drawn(lanes=PROGRAMME, **options) -> ElementTree.Element:
    return ElementTree.fromstring(draw_timeline(lanes, title=TITLE, **options))


def words(figure) -> list[str]:
    return [element.text for element in figure.iter(f"{SVG}text")]


def boxes(figure) -> list[tuple[str, float, float, float, float]]:
    """Every text with its left, top, right and bottom."""
    found = []
    for element in figure.iter(f"{SVG}text"):
        size, x, y = (float(element.get(name)) for name in ("font-size", "x", "y"))
        wide = width_of(element.text, size)
        left = x - {None: 0, "middle": wide / 2, "end": wide}[element.get("text-anchor")]
        found.append((element.text, left, y - 0.75 * size, left + wide, y + 0.22 * size))
    return found


def middle(path: ElementTree.Element) -> float:
    """The middle of a shape along time."""
    xs = [float(x) for x in re.findall(r"[ML](-?[\d.]+) ", path.get("d"))]
    return (min(xs) + max(xs)) / 2


# What it shows


def test_the_start_is_drawn_a_year_after_where_it_was():
    figure = drawn([Lane("Start", (START,))], start=date(2026, 1, 1), end=date(2028, 12, 31), width=1112)
    paths = [*figure.iter(f"{SVG}path")]
    old = next(path for path in paths if path.get("stroke-dasharray") == "3 2.4")
    new = next(path for path in paths if path.get("fill") == BRAND)
    a_day = (1112 - 2 * 8) / 1096
    assert middle(old) == pytest.approx(8 + 365.5 * a_day, abs=0.1)
    assert middle(new) - middle(old) == pytest.approx(365 * a_day, abs=0.1)


def test_says_when_what_it_was_and_how_far_it_moved():
    assert words(drawn([Lane("Start", (START,))], start=date(2025, 1, 1), end=date(2028, 12, 31))) == [
        *("2025", "2026", "2027", "2028"),
        *("Q1", "Q2", "Q3", "Q4") * 4,
        "Start",
        "Start opdracht",
        "1 januari 2028 · eerder: 1 januari 2027",
        "12 maanden later",
        "op deze dag",
        "eerdere planning",
    ]


def test_the_slip_stands_in_the_label_where_the_arrow_is_too_short():
    said = words(drawn([Lane("Start", (START,))], width=358, narrow=True))
    assert said[said.index("Start opdracht") :] == [
        "Start opdracht",
        "1 januari 2028 · eerder: 1 januari 2027",
        "12 maanden later",
        "op deze dag",
        "eerdere planning",
    ]


@pytest.mark.parametrize("options", [{}, {"width": 640}, {"width": 358, "narrow": True}])
def test_every_item_is_there_at_every_width(options):
    said = " ".join(words(drawn(**options)))
    for item in (START, CONSULTATION, CONCEPTS, REACTIONS, EXTENSION, PUBLICATION, GATHERINGS):
        assert said.count(item.label) == 1
        assert item.when_text in said


def test_a_state_that_is_more_than_planned_is_said():
    assert CONCEPTS.notes == ["8 december 2025", "vervallen"]
    assert REACTIONS.notes == ["Februari 2026", "niet meer genoemd"]
    assert replace(DAY, state="geen bericht").notes == ["1 maart 2027", "geen bericht verwerkt"]
    assert CONSULTATION.notes == ["Najaar 2025"]


def test_nothing_is_told_by_colour_alone():
    """Without colours every certainty and state still has a drawing of its own; a dropped row is a ghost whatever it was."""
    for kind, extent in product(KINDS, [Extent(0, 2, one_day=True), Extent(0, 60), Extent(0, 60, soft_end=True)]):
        shapes = {
            (certainty, state): re.sub(r"#[0-9a-f]{6}", "", mark(item, extent, 0, "x"))
            for certainty, state in product(CERTAINTIES, STATES)
            for item in [replace(DAY, kind=kind, certainty=certainty, state=state)]
        }
        dropped = {shape for (_, state), shape in shapes.items() if state == "niet meer genoemd"}
        assert len(dropped) == 1
        assert len({*shapes.values()}) == len(CERTAINTIES) * (len(STATES) - 1) + 1


def test_shape_tells_a_day_from_a_period_and_a_moment_from_a_phase():
    day, period, soft = Extent(0, 40, one_day=True), Extent(0, 40), Extent(0, 40, soft_start=True)
    shapes = {mark(replace(DAY, kind=kind), extent, 0, "x") for kind in KINDS for extent in (day, period, soft)}
    assert len(shapes) == 5  # a phase of one day is a bar like any other


def test_the_legend_explains_what_occurs_and_nothing_else():
    said = words(drawn([Lane("Spoor", (CONSULTATION, EXTENSION))]))
    assert said[said.index(EXTENSION.when_text) + 1 :] == [
        "op een dag in deze periode",
        "de hele periode",
        "grens niet scherp of open",
        "gereed",
    ]
    every = [replace(DAY, certainty=certainty) for certainty in CERTAINTIES]
    every += [replace(DAY, state=state) for state in STATES]
    assert words(drawn([Lane("Spoor", tuple(every))]))[-7:] == [
        "op deze dag",
        "streven",
        "onder voorbehoud",
        "vervallen",
        "gereed",
        "geen bericht verwerkt",
        "niet meer genoemd",
    ]


def test_the_legend_leaves_out_how_sure_something_was_that_is_gone():
    gone = replace(DAY, certainty="onder voorbehoud", state="niet meer genoemd")
    assert words(drawn([Lane("Spoor", (gone,))]))[-2:] == ["op deze dag", "niet meer genoemd"]


def test_for_print_the_lanes_are_laid_out_on_sheets_of_one_size():
    many = tuple(replace(DAY, id=f"dag-{number}", label=f"Stap {number}") for number in range(40))
    lanes = [Lane("Start", (START,)), Lane("Raden", many), Lane("Leeg", ())]
    told = draw_sheets(lanes, width=640, prefix="papier", title="Zo staat het.", today=None, paper=True)
    sheets = [*ElementTree.fromstring(f"<all>{told}</all>")]
    assert [sheet.find(f"{SVG}title").text for sheet in sheets] == [
        f"Zo staat het. Blad {number} van {len(sheets)}." for number in range(1, len(sheets) + 1)
    ]
    assert [word for sheet in sheets for word in words(sheet) if word.startswith("Stap ")] == [
        item.label for item in many
    ]
    assert {(sheet.get("width"), int(sheet.get("height")) < 850) for sheet in sheets} == {("640", True)}
    assert {tuple(word for word in words(sheet) if re.fullmatch(r"\d{4}", word)) for sheet in sheets} == {
        ("2027", "2028")
    }
    alone = draw_sheets(PROGRAMME, width=640, prefix="papier", title=TITLE, today=None)
    assert alone == draw_timeline(PROGRAMME, title=TITLE, width=640, prefix="papier")


def test_today_is_a_line_with_its_name_when_it_is_among_the_days():
    assert "vandaag" in words(drawn(today=date(2026, 3, 3)))
    assert "peildatum 3 maart 2026" in words(drawn(today=date(2026, 3, 3), today_label="peildatum 3 maart 2026"))
    assert draw_timeline(PROGRAMME, title=TITLE, today=date(2031, 1, 1)) == draw_timeline(PROGRAMME, title=TITLE)


def test_without_days_given_it_draws_the_quarters_that_hold_all_items():
    figure = words(drawn([Lane("Spoor", (EXTENSION, DAY))]))
    assert [said for said in figure if re.fullmatch(r"Q\d|\d{4}", said)] == ["2026", "2027", "Q3", "Q4", "Q1"]


@pytest.mark.parametrize(
    ("start", "years"),
    [(date(2025, 10, 1), ["2025", "2026", "2027", "2028"]), (date(2025, 12, 1), ["2026", "2027", "2028"])],
)
def test_a_part_of_a_year_takes_no_name_from_the_whole_year_behind_it(start, years):
    figure = drawn([Lane("Start", (START,))], start=start, end=date(2028, 3, 31), width=358, narrow=True)
    assert [said for said in words(figure) if re.fullmatch(r"\d{4}", said)] == years


# How it is made


@pytest.mark.parametrize("options", [{}, {"links": True}, {"width": 358, "narrow": True, "description": "Uitleg"}])
def test_the_title_comes_first_and_there_is_no_style_or_script(options):
    figure = drawn(today=date(2026, 3, 3), **options)
    assert figure[0].tag == f"{SVG}title"
    assert figure[0].text == TITLE
    assert figure.get("aria-labelledby") == figure[0].get("id")
    tags = {element.tag.removeprefix(SVG) for element in figure.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "g", "a", "path", "rect", "circle", "line", "text"}
    attributes = {name for element in figure.iter() for name in element.attrib}
    assert not {name for name in attributes if name in ("style", "opacity") or name.startswith("on")}


def test_links_only_where_they_are_asked_for():
    figure = drawn(links=True)
    assert [link.get("href") for link in figure.iter(f"{SVG}a")] == ["#start"]
    assert figure.get("role") == "group"
    assert [text.text for text in figure.iter(f"{SVG}text") if text.get("text-decoration")] == ["Start opdracht"]
    assert [*drawn().iter(f"{SVG}a")] == []
    assert drawn().get("role") == "img"


@pytest.mark.parametrize(("width", "narrow"), [(1040, False), (358, True)])
def test_who_hears_it_hears_per_track_what_the_marks_tell(width, narrow):
    aim = replace(CONSULTATION, certainty="streven", href="#c1")
    figure = drawn([Lane("Overleg", (aim,)), Lane("Start", (START,))], width=width, narrow=narrow, links=True)
    for seen_only in figure.iter(f"{SVG}g"):
        assert seen_only.get("aria-hidden") == "true"
        seen_only.clear()
    heard = [
        element.get("aria-label") or element.text for element in figure if element.tag[len(SVG) :] in ("a", "text")
    ]
    assert heard == [
        "Overleg",
        "Consultatie aanbieders, Najaar 2025, streven, gereed",
        "Start",
        "Start opdracht, 1 januari 2028, eerder: 1 januari 2027, 12 maanden later",
    ]


def test_two_figures_on_a_page_share_no_ids_and_refer_to_their_own():
    def ids(figure):
        return {element.get("id") for element in figure.iter() if element.get("id")}

    lanes = [Lane("Spoor", (replace(DAY, certainty="streven"), replace(DAY, certainty="onder voorbehoud")))]
    wide, narrow = drawn(lanes, prefix="breed"), drawn(lanes, prefix="smal", narrow=True)
    assert ids(wide) & ids(narrow) == set()
    used = {fill for element in narrow.iter() if (fill := element.get("fill", "")).startswith("url")}
    assert used == {"url(#smal-streven)", "url(#smal-voorbehoud)"}
    assert {fill[5:-1] for fill in used} <= ids(narrow)


def test_words_of_the_caller_stay_words():
    item = replace(DAY, label='A < B & "C"', href='/x?a=1&b="2"')
    figure = ElementTree.fromstring(draw_timeline([Lane("<script>", (item,))], title="1 < 2 & 3", links=True))
    assert figure[0].text == "1 < 2 & 3"
    assert {'A < B & "C"', "<script>"} <= {*words(figure)}
    assert figure.find(f"{SVG}a").get("href") == '/x?a=1&b="2"'


def test_a_lane_without_items_is_left_out():
    assert draw_timeline([*PROGRAMME, Lane("Leeg", ())], title=TITLE) == draw_timeline(PROGRAMME, title=TITLE)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"kind": "fase"}, "dag: 'fase' is none of milestone, span"),
        ({"certainty": "zeker"}, "dag: 'zeker' is none of vast, streven, onder voorbehoud, vervallen"),
        ({"state": "klaar"}, "dag: 'klaar' is none of gereed, gepland, niet meer genoemd, geen bericht"),
        ({"end": date(2026, 1, 1)}, "dag: 2027-03-01 comes after 2026-01-01"),
        (
            {"ghost_start": date(2026, 2, 1), "ghost_end": date(2026, 1, 1)},
            "dag: 2026-02-01 comes after 2026-01-01",
        ),
    ],
)
def test_refuses_an_item_that_cannot_be(change, sentence):
    with pytest.raises(ValueError) as refusal:
        replace(DAY, **change)
    assert str(refusal.value) == sentence


def test_refuses_to_leave_something_out():
    with pytest.raises(ValueError, match="^nothing on this timeline has a date$"):
        drawn([Lane("Raden", (GATHERINGS,))])
    with pytest.raises(ValueError, match="^outside 2026-01-01 to 2027-12-31: start, c1, p2$"):
        drawn(start=date(2026, 1, 1), end=date(2027, 12, 31))


# Room

labels = st.lists(st.sampled_from("Publicatie van de raadsinformatiebijeenkomst H9 colleges en".split()), min_size=1)
days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
pairs = st.tuples(days, st.just(0) | st.integers(1, 400)).map(lambda p: (p[0], p[0] + timedelta(days=p[1])))


@st.composite
def items(draw):
    start, end = draw(pairs)
    return Item(
        "x",
        " ".join(draw(labels)),
        draw(st.sampled_from(["1 maart 2027", "september - oktober 2026"])),
        draw(st.sampled_from([start, None])),
        draw(st.sampled_from([end, None])),
        kind=draw(st.sampled_from(sorted(KINDS))),
        state=draw(st.sampled_from(STATES)),
        key=draw(st.booleans()),
        **draw(
            st.just({})
            | st.builds(
                lambda ghost, slip: {
                    "ghost_start": ghost[0],
                    "ghost_end": ghost[1],
                    "ghost_text": "Maart - juni 2026",
                    "slip_text": slip,
                },
                pairs,
                st.sampled_from(["", "8 tot 12 maanden later"]),
            )
        ),
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(items(), min_size=1, max_size=6).map(tuple), min_size=1, max_size=3), st.data())
def test_no_words_overlap_and_none_run_out_of_the_figure(lanes, data):
    width, narrow = data.draw(st.sampled_from([(1040, False), (640, False), (358, True)]))
    lanes = [Lane(f"Spoor {number}", found) for number, found in enumerate(lanes)] + [Lane("Vast", (DAY,))]
    figure = drawn(lanes, width=width, narrow=narrow, today=date(2026, 3, 3))
    placed, height = boxes(figure), float(figure.get("height"))
    for said, left, top, right, bottom in placed:
        assert left >= -0.1, said
        assert right <= width + 0.1, said
        assert top >= 0, said
        assert bottom <= height, said
    for one, other in combinations(placed, 2):
        apart = one[3] <= other[1] or other[3] <= one[1] or one[4] <= other[2] or other[4] <= one[2]
        assert apart, (one, other)


@pytest.mark.parametrize("weight", ["Regular", "Semibold"])
def test_words_are_never_wider_than_measured(weight):
    font = TTFont(FONTS / f"SourceSans3-{weight}.ttf")
    glyphs, advances, scale = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    for char in map(chr, [*range(32, 127), *map(ord, "éëïöüèáóç–—’“”·→€")]):
        assert advances[glyphs[ord(char)]][0] / scale <= width_of(char, 1), char


def test_lines_break_between_words_and_cut_only_a_word_that_is_too_long():
    assert wrap("Collegebesluit verlenging huidig contract", 14, 190) == [
        "Collegebesluit verlenging",
        "huidig contract",
    ]
    assert wrap("Raadsinformatiebijeenkomst H9", 14, 100) == ["Raadsinformat-", "iebijeenkomst", "H9"]
    assert wrap("Leidschendam-Voorburg", 14, 100) == ["Leidschendam-", "Voorburg"]
    long = replace(DAY, label="Raadsinformatiebijeenkomstvoorbereiding")
    assert long.label in words(drawn([Lane("Raden", (long,))], width=640))
    assert wrap_notes(["1 januari 2028", "eerder: 1 januari 2027"], 13, 190) == [
        "1 januari 2028",
        "eerder: 1 januari 2027",
    ]


def test_words_stand_out_from_their_ground():
    def light(colour):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05

    for ink, ground in [(INK, PAPER), (MUTED, PAPER), (SHIFT, PAPER), (NOW, PAPER), (BRAND, PAPER), (BRAND, TINT)]:
        assert light(ground) / light(ink) >= 4.5


# Paper


def printed(svg, caplog) -> list[str]:
    """What WeasyPrint and the font library said while they made a page of it."""
    faces = "".join(
        f'@font-face {{ font-family: "Source Sans 3"; font-weight: {weight};'
        f' src: url("{(FONTS / f"SourceSans3-{name}.ttf").as_uri()}") }}'
        for weight, name in ((400, "Regular"), (600, "Semibold"), (700, "Bold"))
    )
    style = f"{faces} @page {{ size: A4; margin: 25mm }} body {{ font-family: 'Source Sans 3' }} svg {{ width: 160mm }}"
    page = (
        f'<html lang="nl"><title>Planning</title><style>{style}</style><h1>Planning</h1><figure>{svg}</figure></html>'
    )
    with caplog.at_level(logging.WARNING):
        pdf = weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    assert pdf.startswith(b"%PDF-")
    return [record.getMessage() for record in caplog.records]


def test_prints_without_a_complaint(caplog):
    every = [
        replace(DAY, certainty=certainty, state=state, kind=kind)
        for certainty, state, kind in product(CERTAINTIES, STATES, sorted(KINDS))
    ]
    lanes = [*PROGRAMME, Lane("Alles", tuple(every))]
    assert printed(draw_timeline(lanes, title=TITLE, width=640, today=date(2026, 3, 3)), caplog) == []


def test_a_complaint_would_be_seen(caplog):
    bad = draw_timeline(PROGRAMME, title=TITLE).replace("<defs>", "<style>a:vandaag { fill: red }</style><defs>")
    assert printed(bad, caplog) != []
