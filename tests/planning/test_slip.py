"""The slips of domain facts 4.8, and how they are said."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planning.periods import Period, parse_period
from planning.slip import Slip, format_days, format_slip, slip

# old, new, least and most days, in words, to the day
PROGRAMME = [
    ("1 januari 2027", "1 januari 2028", 365, 365, "12 maanden later", "365 dagen later"),
    ("Maart - juni 2026", "1 maart 2027", 244, 365, "8 tot 12 maanden later", "244 tot 365 dagen later"),
    ("8 december 2025", "1 maart 2027", 448, 448, "ongeveer 15 maanden later", "448 dagen later"),
    ("Juni 2026", "1 juli 2027", 366, 395, "12 tot 13 maanden later", "366 tot 395 dagen later"),
    ("1 juli 2026", "1 juli 2027", 365, 365, "12 maanden later", "365 dagen later"),
    ("Maart - juni 2026", "1 juli 2027", 366, 487, "12 tot 16 maanden later", "366 tot 487 dagen later"),
    ("Januari 2026", "februari 2027", 366, 423, "12 tot 14 maanden later", "366 tot 423 dagen later"),
    ("Januari 2026", "8 december 2025", -54, -24, "24 tot 54 dagen eerder", "24 tot 54 dagen eerder"),
    ("April/mei 2026", "3 maart 2026", -89, -29, "29 tot 89 dagen eerder", "29 tot 89 dagen eerder"),
    ("september - oktober 2026", "31 december 2026", 61, 121, "61 tot 121 dagen later", "61 tot 121 dagen later"),
    (
        "November 2026",
        "November – december 2026",
        -29,
        60,
        "tussen 29 dagen eerder en 60 dagen later",
        "tussen 29 dagen eerder en 60 dagen later",
    ),
    ("Najaar 2025", "najaar 2025", 0, 0, "gelijk gebleven", "gelijk gebleven"),
    ("Januari 2026", "januari/februari 2026", -30, 58, *["tussen 30 dagen eerder en 58 dagen later"] * 2),
    ("1 maart 2027", "maart 2027", 0, 30, *["hooguit 30 dagen later"] * 2),
    ("31 maart 2027", "maart 2027", -30, 0, *["hooguit 30 dagen eerder"] * 2),
    ("2026", "2027", 1, 729, "1 dag tot 24 maanden later", "1 tot 729 dagen later"),
    ("29 februari 2028", "1 maart 2029", 366, 366, "12 maanden later", "366 dagen later"),
    ("1 maart 2027", "2 maart 2027", 1, 1, "1 dag later", "1 dag later"),
    ("2 maart 2027", "1 maart 2027", -1, -1, "1 dag eerder", "1 dag eerder"),
    ("1 januari 2027", "1 april 2027", 90, 90, "3 maanden later", "90 dagen later"),
    ("1 januari 2027", "31 maart 2027", 89, 89, "89 dagen later", "89 dagen later"),
    ("1 januari 2027", "medio januari 2028", 375, 384, "ongeveer 12 tot 13 maanden later", "375 tot 384 dagen later"),
    ("1 januari 2027", "begin januari 2028", 365, 374, "ongeveer 12 maanden later", "365 tot 374 dagen later"),
]

OPEN = [
    ("1 januari 2027", "minimaal 1 januari 2028", 365, None, "ten minste 12 maanden later"),
    ("1 januari 2027", "uiterlijk 1 maart 2026", None, -306, "ten minste 10 maanden eerder"),
    ("1 januari 2027", "vanaf 1 januari 2027", 0, None, "gelijk of later"),
    ("1 januari 2027", "uiterlijk 1 januari 2027", None, 0, "gelijk of eerder"),
    ("maart 2027", "vanaf 1 maart 2027", -30, None, "hooguit 30 dagen eerder, of later"),
    ("maart 2027", "uiterlijk 31 maart 2027", None, 30, "hooguit 30 dagen later, of eerder"),
    ("vanaf 2027", "vanaf 2028", None, None, "niet te berekenen"),
    ("vanaf 2027", "1 maart 2028", None, 425, "hooguit 14 maanden later, of eerder"),
    ("vanaf 2027", "vanaf 2027", 0, 0, "gelijk gebleven"),
]


@pytest.mark.parametrize(("old", "new", "least", "most", "words", "days"), PROGRAMME)
def test_slip_of_the_programme(old, new, least, most, words, days):
    moved = slip(parse_period(old), parse_period(new))
    assert moved == Slip(least, most)
    assert format_slip(moved) == words
    assert format_days(moved) == days


@pytest.mark.parametrize(("old", "new", "least", "most", "words"), OPEN)
def test_an_open_period_gives_an_open_slip(old, new, least, most, words):
    moved = slip(parse_period(old), parse_period(new))
    assert moved == Slip(least, most)
    assert format_slip(moved) == words


def test_two_unknown_periods_are_not_called_equal():
    assert slip(Period(None, None), Period(None, None)) == Slip(None, None)


days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
periods = st.lists(days, min_size=2, max_size=2).map(lambda pair: Period(*sorted(pair)))


@settings(deadline=None)
@given(periods, periods)
def test_there_and_back_is_the_same_distance(old, new):
    there, back = slip(old, new), slip(new, old)
    assert there.min_days <= there.max_days
    assert (back.min_days, back.max_days) == (-there.max_days, -there.min_days)


@settings(deadline=None)
@given(periods, periods, st.data())
def test_every_pair_of_days_lies_within_the_slip(old, new, data):
    moved = slip(old, new)
    if (old.start, old.end) != (new.start, new.end):
        before, after = (data.draw(st.dates(period.start, period.end)) for period in (old, new))
        assert moved.min_days <= (after - before).days <= moved.max_days
