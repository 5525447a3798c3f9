"""Dates, amounts, numbers and lists as the Dutch write them."""

import datetime as dt
from decimal import Decimal

import pytest
from django.utils.safestring import SafeString

from jeugdhulp.templatetags import dutch

LATE_IN_UTC = dt.datetime(2026, 3, 3, 23, 5, tzinfo=dt.UTC)  # past midnight in the Netherlands


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("write", "value", "expected"),
    [
        (dutch.dutch_date, dt.date(2026, 3, 3), "3 maart 2026"),
        (dutch.dutch_date, LATE_IN_UTC, "4 maart 2026"),
        (dutch.dutch_date, None, ""),
        (dutch.dutch_month, dt.date(2028, 1, 1), "januari 2028"),
        (dutch.dutch_month, None, ""),
        (dutch.dutch_datetime, LATE_IN_UTC, "4 maart 2026, 00.05 uur"),
        (dutch.dutch_datetime, None, ""),
        (dutch.iso_date, LATE_IN_UTC, "2026-03-04"),
        (dutch.iso_date, dt.date(987, 3, 4), "0987-03-04"),
        (dutch.iso_date, None, ""),
        (dutch.dutch_number, 0, "0"),
        (dutch.in_words, 4, "vier"),
        (dutch.in_words, 12, "twaalf"),
        (dutch.in_words, 1300, "1.300"),
        (dutch.in_sentence, "Open house", "open house"),
        (dutch.in_sentence, "Maart - juni 2026", "maart - juni 2026"),
        (dutch.in_sentence, "BOJ 14 november 2024", "BOJ 14 november 2024"),
        (dutch.in_sentence, "Q1 2026", "Q1 2026"),
        (dutch.in_sentence, "1 maart 2027", "1 maart 2027"),
        (dutch.in_sentence, "", ""),
        (dutch.dutch_number, 1250, "1.250"),
        (dutch.dutch_number, Decimal("12.5"), "12,5"),
        (dutch.dutch_number, None, ""),
        (dutch.euro, 347056, "€ 347.056"),
        (dutch.euro, Decimal("12.5"), "€ 12,50"),
        (dutch.euro, Decimal("-1000000.00"), "−€ 1.000.000"),
        (dutch.euro, 0, "€ 0"),
        (dutch.euro, None, ""),
        (dutch.euro_short, 25_000_000, "€ 25 mln"),
        (dutch.euro_short, 20_000_000, "€ 20 mln"),
        (dutch.euro_short, Decimal("1500000.00"), "€ 1,5 mln"),
        (dutch.euro_short, -2_000_000, "−€ 2 mln"),
        (dutch.euro_short, 347056, "€ 347.056"),
        (dutch.euro_short, 1_234_567, "€ 1.234.567"),
        (dutch.euro_short, None, ""),
    ],
)
def test_written_the_dutch_way(write, value, expected):
    assert plain(write(value)) == expected


def test_an_amount_does_not_break_over_two_lines():
    assert dutch.euro_short(25_000_000) == "€\u00a025\u00a0mln"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "geen contracten"), (None, "geen contracten"), (1, "1 contract"), (1250, "1.250 contracten")],
)
def test_a_number_with_its_noun(number, expected):
    assert plain(dutch.counted(number, "contract,contracten")) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], ""), (["Delft"], "Delft"), (["Delft", "Rijswijk", "Westland"], "Delft, Rijswijk en Westland")],
)
def test_a_list_as_part_of_a_sentence(values, expected):
    assert dutch.join_nl(values) == expected


def test_a_list_escapes_its_parts_but_keeps_safe_ones():
    assert dutch.join_nl(["<b>", SafeString("<i>x</i>")], "of") == "&lt;b&gt; of <i>x</i>"


@pytest.mark.parametrize("nothing", [None, ""])
def test_unknown_is_said(nothing):
    assert dutch.unknown(nothing) == '<span class="p-unknown">niet bekend</span>'
    assert dutch.unknown(nothing, "niet beoordeeld") == '<span class="p-unknown">niet beoordeeld</span>'


def test_zero_is_known():
    assert dutch.unknown(0) == 0
