"""Spelling: what hunspell flags, what the programme and the dataset add to it, and what is said without it."""

from dataclasses import replace

import pytest

from jeugdhulp.briefings.check import Severity
from jeugdhulp.briefings.check.spelling import Absent, misspelled
from jeugdhulp.briefings.check.words import own_words, preferred
from tests.briefings.test_check import KNOWN, letter, messages


def wrong(text, known=KNOWN) -> list[str]:
    return [message for _, _, message in messages(letter(text), known)]


def test_a_wrong_word_is_told_once_where_it_first_stands():
    content = letter("Een foutwoordd.", "Nog een foutwoordd, en ook nietgoedd.")
    assert messages(content) == [
        (Severity.WARNING, "‘Planning’", "‘foutwoordd’ staat niet in de woordenlijst."),
        (Severity.WARNING, "‘Planning’", "‘nietgoedd’ staat niet in de woordenlijst."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "De herfasering en de ventielafspraken.",  # words of the programme
        "Maart is een maand. November ook.",  # a month at the start of a sentence
        "De zorg voor jeugdigen, geïnformeerd en geëvalueerd, risico's en foto’s.",
        "Zie OCW/11020090 en https://www.voorbeeld.nl/qwxz of vragen@qwxz.nl.",
        "De LVB en de GGZ; kind- en gezinsbescherming.",
        "P×Q, 2e en 30-40%.",
    ],
)
def test_what_is_right_is_left_alone(text):
    assert wrong(text) == []


def test_a_name_of_the_dataset_is_right():
    assert wrong("Naam Qwertzstad") == ["‘Qwertzstad’ staat niet in de woordenlijst."]
    assert wrong("Naam Qwertzstad", replace(KNOWN, words=frozenset({"Qwertzstad"}))) == []


def test_without_hunspell_the_check_says_that_nobody_looked(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert wrong("Een foutwoordd.") == [
        "De spelling is niet nagekeken: het programma hunspell of zijn Nederlandse woordenlijst ontbreekt hier."
    ]


def test_without_the_dictionary_as_well(monkeypatch, tmp_path):
    program = tmp_path / "hunspell"
    program.write_text("#!/bin/sh\necho 'no dictionary' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    with pytest.raises(Absent):
        misspelled(["woord"])


def test_the_words_of_the_programme_are_needed():
    """A word that the dictionary has need not stand in the list."""
    assert misspelled(sorted(own_words())) == own_words()
    assert {right for _, right in preferred()} & {wrong for wrong, _ in preferred()} == set()
