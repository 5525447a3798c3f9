"""A page asks the database the same number of questions at three rows as at three hundred, and not too many."""

from unittest.mock import patch

import pytest
from django.core.management.base import BaseCommand
from django.db import connection
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.databases import FILLINGS
from tests.pages.addresses import OFFICE_RECORDS, path
from tests.test_access import FIXED, PAGES

# one worker fills the rows, once
pytestmark = pytest.mark.xdist_group("many rows")

LIST, JOINED = 15, 30
#: pages that join much may ask more; all others are lists and details
BUDGETS = {"": JOINED, "segmenten/<slug:slug>/": JOINED, "wijzigingen/": JOINED}
#: files composed from the questions of a page, and slow to draw
LEFT_OUT = {"brieven/<int:id>.pdf", "risicos/register.pdf", "edities/<slug:slug>/<slug:municipality>.docx"}
LEFT_OUT |= {pattern for pattern, page in PAGES.items() if page.of == "briefings.IssuedLetter"}
PATTERNS = [pattern for pattern in (*PAGES, *OFFICE_RECORDS) if pattern not in LEFT_OUT]
THEN = "2025-06-01"
NOW, PAST = {}, {"peildatum": THEN}


#: at many rows each reader comes once: what differs between them was counted at three
MANY = {"anyone": NOW, "council member": PAST, "clerk": NOW, "editor": PAST, "office": NOW}


#: tells every change of every record: at many rows two readers will do
SLOW = {"wijzigingen/"}


def undrawn():
    return patch.object(SimpleTemplateResponse, "rendered_content", "")


def count(pattern: str, asked: list[tuple[str, dict]]) -> dict:
    """(pattern, reader, day): how many queries the page took."""
    from jeugdhulp.accounts.models import User
    from tests.pages.rows import email

    found, paths = {}, {day: path(pattern, **PAST if day == THEN else NOW) for day in ("", THEN)}
    for reader, parameters in asked:
        client, day = Client(), parameters.get("peildatum", "")
        if user := User.objects.filter(email=email(reader)).first():
            client.force_login(user)
        # a template asks the database nothing (tests/guards/template_sql.py), so the page need not be drawn
        with undrawn(), CaptureQueriesContext(connection) as queries:
            response = client.get(paths[day])
        assert response.status_code == 200, (pattern, reader, day)
        found[pattern, reader, day] = len(queries)
    return found


class Count(BaseCommand):
    """Counts what every page asks as the database is now, and keeps that for the tests."""

    found: dict = {}

    def handle(self, **options):
        Client().get("/")  # what is asked once per process
        Count.found = {}
        for pattern in PATTERNS:
            readers = ["office"] if pattern in OFFICE_RECORDS else MANY
            Count.found |= count(pattern, [(reader, day) for reader in readers for day in (NOW, PAST)])


def rows_enough() -> int:
    """How many rows are many: three hundred, and fewer where the same questions are counted a second time.

    More than five segments times nine municipalities: of those there are few (`rows.FEW`).
    """
    return 300 if connection.vendor == "sqlite" else 50


@pytest.fixture(scope="session", autouse=True)
def _rows_among_the_fillings():
    from tests.pages.rows import Fill

    FILLINGS["few"] = ("rows", [Count()])
    FILLINGS["many"] = ("few", [Fill(rows_enough())])


@pytest.fixture
def many(_rows_among_the_fillings, db):
    """Many rows of everything; what the pages asked at three is in Count.found."""


def test_every_office_page_is_counted():
    assert OFFICE_RECORDS.keys() == {pattern for pattern in FIXED if pattern.startswith(("contracten/", "edities/"))}


def test_there_are_many_of_everything(many):
    from jeugdhulp.history import recorded_models
    from tests.pages.rows import FEW

    small = {model._meta.label for model in recorded_models() if model.objects.count() < rows_enough()}
    assert small == FEW


@pytest.mark.parametrize("pattern", PATTERNS)
def test_as_many_queries_at_three_rows_as_at_many(many, pattern):
    few = {key: number for key, number in Count.found.items() if key[0] == pattern}
    readers = {"office"} if pattern in OFFICE_RECORDS else {"anyone", "office"} if pattern in SLOW else set(MANY)
    found = count(pattern, [(reader, day) for reader, day in MANY.items() if reader in readers])
    over = {key: number for key, number in (few | found).items() if number > BUDGETS.get(pattern, LIST)}
    more = {key: number for key, number in found.items() if number != few[key]}
    assert (over, more) == ({}, {})
