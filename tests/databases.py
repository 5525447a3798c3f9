"""One migrated database per worker, and cheap copies of it.

* A test with `db` runs in a transaction that is rolled back, as always.
* A test that commits (`transactional_db`, `live_server`) gets a copy that is thrown away. Django would empty
  every table instead: slower, the rows that migrations made would be gone for the next test, and the triggers
  that guard issued letters rightly refuse it.
* Migrating takes long, so on SQLite the migrated file is kept in pytest's cache until a migration changes.
  `--create-db` (and so `make test`) begins afresh.
* A test that asks for `programme` or `demo` starts from a copy in which that was loaded, once per worker.
* A test that asks for no database at all would tell the same on each: it runs once, on SQLite. So does one that
  is marked `once`: it asks for rows, but is about what is made of them.
"""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from itertools import count
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import TransactionTestCase, override_settings

ROOT = Path(__file__).resolve().parents[1]

# What a copy is filled with: the copy it starts from, and the commands that fill it.
FILLINGS = {
    "programme": ("empty", ["load_programme"]),
    "demo": ("programme", ["load_demo_contracts", "create_demo_accounts"]),
}


DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "django_db_setup"}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL leave out what asks for no database, or says that it runs once."""
    if connection.vendor == "sqlite":
        return
    asks = {item: item.get_closest_marker("django_db") or DATABASE_FIXTURES & {*item.fixturenames} for item in items}
    twice = [item for item in items if asks[item] and not item.get_closest_marker("once")]
    if left_out := [*{*items} - {*twice}]:
        config.hook.pytest_deselected(items=left_out)
        items[:] = twice


class Copies:
    """The databases of one worker by what they hold; `use` points the connection at one of them."""

    def __init__(self) -> None:
        self.names = {"empty": connection.settings_dict["NAME"]}
        self.numbers = count(1)

    def use(self, name: str) -> None:
        """Point this thread, and every connection opened later in any thread, at a database."""
        connection.close()
        connection.settings_dict["NAME"] = name

    def holding(self, filling: str) -> str:
        """Return the name of the database with this filling; the first time, make it."""
        if filling not in self.names:
            origin, commands = FILLINGS[filling]
            name = self.copy(self.holding(origin))
            self.use(name)
            with override_settings(TRYOUT=True):
                for command in commands:
                    call_command(command, stdout=StringIO())
            self.names[filling] = name
        return self.names[filling]

    def copy(self, source: str) -> str:
        """Return the name of a new database equal to `source`."""
        target = f"{self.names['empty']}_{next(self.numbers)}"
        connection.close()
        if connection.vendor == "sqlite":
            copy_sqlite(source, target)
        else:
            with connection._nodb_cursor() as cursor:
                # A copy can only be made of a database that nobody else has open.
                cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [source])
                cursor.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
        return target

    def drop(self, name: str) -> None:
        """Remove a copy."""
        connection.close()
        if connection.vendor == "sqlite":
            for suffix in ("", "-wal", "-shm"):
                Path(name + suffix).unlink(missing_ok=True)
        else:
            with connection._nodb_cursor() as cursor:
                cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def copy_sqlite(source: Path | str, target: Path | str) -> None:
    """Copy a database, what is still in its write-ahead log included."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        new.execute("PRAGMA synchronous=OFF")
        old.backup(new)


def migrated_file(config: pytest.Config) -> Path:
    """Return where the migrated SQLite database is kept: another file as soon as anything it is made of changes."""
    made_of = [ROOT / "requirements-dev.txt", ROOT / "jeugdhulp" / "settings.py"]
    for app in ("jeugdhulp/*", "segments", "planning", "contracts", "risks"):
        made_of += ROOT.glob(f"{app}/migrations/*.py")
    content = hashlib.sha256()
    for path in sorted(made_of):
        content.update(f"{path} {path.read_text()}".encode())
    return config.cache.mkdir("migrated") / f"{content.hexdigest()}.sqlite3"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, tmp_path_factory) -> None:
    """SQLite in a file of its own: threads (the live server) hang on a database in memory."""
    database = settings.DATABASES["default"]
    # A connection kept open by the live server would keep a database from being copied or dropped.
    database["CONN_MAX_AGE"] = 0
    if "sqlite" in database["ENGINE"]:
        database.setdefault("TEST", {})["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")
        database["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"


@pytest.fixture(scope="session")
def django_db_keepdb(pytestconfig, django_db_createdb, django_db_modify_db_settings) -> bool:
    """Put the kept file in place; then Django only runs what is done after every migrate."""
    if connection.vendor != "sqlite" or django_db_createdb or not (kept := migrated_file(pytestconfig)).exists():
        return False
    copy_sqlite(kept, settings.DATABASES["default"]["TEST"]["NAME"])
    return True


@pytest.fixture(scope="session")
def database_copies(pytestconfig, django_db_setup, django_db_keepdb, django_db_blocker) -> Iterator[Copies]:
    """The databases of this worker, removed at the end."""
    copies = Copies()
    if connection.vendor == "sqlite" and not django_db_keepdb:
        kept = migrated_file(pytestconfig)
        for old in kept.parent.glob("*.sqlite3"):
            old.unlink(missing_ok=True)
        unfinished = kept.with_suffix(f".{os.getpid()}")
        copy_sqlite(copies.names["empty"], unfinished)
        unfinished.rename(kept)
    yield copies
    with django_db_blocker.unblock():
        for filling, name in copies.names.items():
            if filling != "empty":
                copies.drop(name)


def _commits(request: pytest.FixtureRequest) -> bool:
    marker = request.node.get_closest_marker("django_db")
    asked = marker.kwargs.get("transaction", bool(marker.args and marker.args[0])) if marker else False
    return asked or not {"transactional_db", "live_server"}.isdisjoint(request.fixturenames)


@pytest.fixture
def _database_of_this_test(request, database_copies, django_db_blocker) -> Iterator[None]:
    filling = next((name for name in reversed(FILLINGS) if name in request.fixturenames), "empty")
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as monkeypatch:
        name = database_copies.holding(filling)
        if thrown_away := _commits(request):
            name = database_copies.copy(name)
            monkeypatch.setattr(TransactionTestCase, "_fixture_teardown", lambda self: None)
        database_copies.use(name)
        yield
        database_copies.use(database_copies.names["empty"])
        if thrown_away:
            database_copies.drop(name)


@pytest.fixture
def _django_db_helper(_database_of_this_test, _django_db_helper) -> None:
    """Put the choice of database before the transaction that pytest-django opens for a test."""


@pytest.fixture
def programme(db) -> None:
    """The real programme is loaded, as `manage.py load_programme` does it."""


@pytest.fixture
def demo(db) -> None:
    """The programme, the demo contracts and one account per role are loaded, as `make run` does it."""
