"""Sent letters of which the stored bytes are not what was sent: found, listed, and off the list when they are whole."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jeugdhulp.briefings.damage import damaged_letters
from jeugdhulp.briefings.frozen import freeze
from jeugdhulp.briefings.models import Damage
from tests.factories import IssuedLetterFactory

pytestmark = pytest.mark.django_db


def overwrite(letter, column: str, content: bytes) -> None:
    """As somebody with the password of the database could."""
    guard = "briefings_issuedletter_no_update"
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {guard}{'' if connection.vendor == 'sqlite' else ' ON briefings_issuedletter'}")
        cursor.execute(f"UPDATE briefings_issuedletter SET {column} = %s WHERE id = %s", [content, letter.pk])
    freeze()


def check() -> str:
    """What the command says, on its way out or as its refusal."""
    out = StringIO()
    try:
        call_command("check_sent_letters", stdout=out)
    except CommandError as refused:
        return str(refused)
    return out.getvalue()


def test_the_command_finds_what_nobody_opened_and_sees_that_it_was_mended():
    first, second = IssuedLetterFactory.create_batch(2)

    told = [check()]
    for column in ("pdf", "facts"):
        overwrite(second, column, b"geknoeid")
    told += [check(), check()]
    with CaptureQueriesContext(connection) as asked:
        listed = damaged_letters()
    for column in ("pdf", "facts"):
        overwrite(second, column, bytes(getattr(second, column)))
    told.append(check())

    whole = "Alle verzonden brieven (2) kloppen met hun hash.\n"
    broken = f"{second.municipality}, {second}: niet meer wat is verzonden (pdf, facts)."
    assert told == [whole, broken, broken, whole]
    # the work list reads the reports in one question, and no bytes
    assert (listed, len(asked)) == ([second], 1)
    assert [column for column in ("html", "pdf", "facts") if f'"{column}"' in asked[0]["sql"]] == []
    assert (Damage.objects.count(), damaged_letters()) == (0, [])


def test_a_guard_that_is_missing_is_named_too():
    with connection.cursor() as cursor:
        on = "" if connection.vendor == "sqlite" else " ON briefings_adoption"
        cursor.execute(f"DROP TRIGGER briefings_adoption_no_delete{on}")

    assert check() == "De bewaking briefings_adoption_no_delete ontbreekt. Draai ‘manage.py migrate’."
