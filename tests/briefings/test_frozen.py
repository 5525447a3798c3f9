"""What was sent stays as it was sent, by whatever route somebody tries; on both databases."""

import json
import sqlite3
import subprocess
from contextlib import closing

import pytest
from django.contrib import admin
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader

from jeugdhulp.accounts.models import User
from jeugdhulp.admin.forms import ASIDE
from jeugdhulp.briefings.actions import withdraw
from jeugdhulp.briefings.frozen import missing
from jeugdhulp.briefings.logos import keep_logo
from jeugdhulp.briefings.models import Adoption, IssuedLetter, Letter, LetterEnding, Logo, Release
from jeugdhulp.briefings.models.frozen import FrozenWrite, frozen_models
from tests.admin.forms import address, errors_of, fields_of
from tests.briefings.logo import logo_png
from tests.briefings.sending import make_region, sent
from tests.factories import ReleaseFactory

pytestmark = pytest.mark.django_db
FROZEN = (Adoption, IssuedLetter, LetterEnding, Logo, Release)


@pytest.fixture
def rows():
    """One row of each frozen model; of the letters one is withdrawn, the other was sent."""
    region = make_region()
    first, second = sent(region, "rijswijk"), sent(region, "delft")
    ending = withdraw(letter=first.letter, because="voor een test", by=region.editors["rijswijk"])
    return {
        Adoption: second.adoption,
        IssuedLetter: second,
        LetterEnding: ending,
        Logo: keep_logo(logo_png(), by=region.office),
        Release: ReleaseFactory(edition=region.edition),
    }


def state() -> str:
    """Everything that was fixed, to compare."""
    models = (*FROZEN, Letter, Letter.history.model)
    return json.dumps({m._meta.label: serializers.serialize("json", m._base_manager.order_by("pk")) for m in models})


def refused(sql: str, parameters=()) -> bool:
    """Whether the database refuses; what it accepts is undone by the test's own transaction."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            connection.check_constraints()
    except DatabaseError:
        return True
    return False


def test_these_models_are_frozen():
    assert set(frozen_models()) == set(FROZEN)
    assert missing() == []


@pytest.mark.parametrize("model", FROZEN)
def test_not_by_the_model(rows, model):
    before, row = state(), rows[model]
    manager = model.objects
    for write in (
        row.save,
        row.delete,
        lambda: model.objects.get(pk=row.pk).save(update_fields=["id"]),
        lambda: manager.filter(pk=row.pk).update(id=row.pk),
        lambda: manager.filter(pk=row.pk).delete(),
        lambda: manager.bulk_update([row], ["id"]),
        lambda: manager.bulk_create([row], ignore_conflicts=True),
        lambda: model._base_manager.filter(pk=row.pk).update(id=row.pk),
    ):
        with pytest.raises(FrozenWrite):
            write()
    assert state() == before


@pytest.mark.parametrize("model", FROZEN)
def test_not_by_sql(rows, model):
    before, table, row = state(), model._meta.db_table, rows[model]
    columns = [field.column for field in model._meta.concrete_fields]
    same = f"SELECT {', '.join(columns)} FROM {table} WHERE id = {row.pk}"
    tried = [
        *(f"UPDATE {table} SET {column} = {column} WHERE id = {row.pk}" for column in columns),
        f"DELETE FROM {table} WHERE id = {row.pk}",
        f"DELETE FROM {table}",
        f"INSERT INTO {table} {same}",
    ]
    if connection.vendor == "sqlite":
        moved = ", ".join("id + 1000" if column == "id" else column for column in columns)
        tried += [f"REPLACE INTO {table} {same}", f"INSERT OR REPLACE INTO {table} {same}"]
        tried += [f"UPDATE OR REPLACE {table} SET id = id"]
        if any(field.unique and not field.primary_key for field in model._meta.concrete_fields):
            tried += [f"REPLACE INTO {table} SELECT {moved} FROM {table} WHERE id = {row.pk}"]
    else:
        tried += [f"TRUNCATE {table} CASCADE", "TRUNCATE briefings_letter CASCADE"]
        tried += [f"INSERT INTO {table} {same} ON CONFLICT (id) DO UPDATE SET id = EXCLUDED.id"]
    assert [sql for sql in tried if not refused(sql)] == []
    assert state() == before


@pytest.mark.parametrize("slug", ["rijswijk", "delft"])
def test_nor_the_letter_itself_but_for_the_step_that_may_follow(rows, slug):
    letter, before = Letter.objects.get(municipality__slug=slug), state()
    other = {
        "bool": "NOT {0}", "date": "'2020-01-01'", "text": "'iets anders'", "id": "{0} + 1000", "empty": "1",
    }  # fmt: skip
    tried = [f"DELETE FROM briefings_letter WHERE id = {letter.id}"]
    for field in Letter._meta.concrete_fields:
        kind = {"DateField": "date", "CharField": "text", "TextField": "text"}.get(field.get_internal_type())
        kind = kind or ("id" if getattr(letter, field.attname) is not None else "empty")
        value = "'intern'" if field.name == "visibility" else other[kind].format(field.column)
        if field.name != "state":
            tried.append(f"UPDATE briefings_letter SET {field.column} = {value} WHERE id = {letter.id}")
    wrong = ("concept", "vastgesteld") if slug == "delft" else ("concept", "vastgesteld", "verzonden", "vervangen")
    tried += [f"UPDATE briefings_letter SET state = '{state}' WHERE id = {letter.id}" for state in wrong]
    history = "briefings_historicalletter"
    tried += [f"UPDATE {history} SET subject = 'x' WHERE id = {letter.id} AND state <> 'concept'"]
    tried += [f"DELETE FROM {history} WHERE id = {letter.id}"]
    if connection.vendor == "sqlite":
        columns = ", ".join(field.column for field in Letter._meta.concrete_fields)
        tried += [f"REPLACE INTO briefings_letter ({columns}) SELECT {columns} FROM briefings_letter"]
        moved = columns.replace("id,", "id + 1000,", 1) if columns.startswith("id,") else columns
        tried += [
            f"REPLACE INTO briefings_letter ({columns}) SELECT {moved} FROM briefings_letter WHERE id = {letter.id}",
            f"REPLACE INTO {history} SELECT * FROM {history} WHERE id = {letter.id}",
        ]
    else:
        # of the letter alone: with CASCADE the table of the sent letters refuses already
        tried += [f"TRUNCATE {history}", "TRUNCATE briefings_letter CASCADE"]
    assert [sql for sql in tried if not refused(sql)] == []
    assert state() == before


def test_a_draft_cannot_push_out_a_sent_letter(rows):
    """SQLite's REPLACE deletes whatever stands in the way, and tells no trigger for DELETE."""
    region = rows[Release].edition
    sent_one = rows[IssuedLetter].letter
    draft = Letter(edition=region, municipality=sent_one.municipality, replaces=sent_one, replaces_because="x")
    draft.record(because="voor een test")
    before = state()
    push = f"SET id = {sent_one.id}", f"SET replaces_id = NULL, municipality_id = {sent_one.municipality_id}"
    how = "UPDATE OR REPLACE" if connection.vendor == "sqlite" else "UPDATE"

    assert [refused(f"{how} briefings_letter {what} WHERE id = {draft.id}") for what in push] == [True, True]
    assert state() == before


def test_not_by_a_file_of_records(rows, tmp_path):
    before = state()
    for model in FROZEN:
        (stored,) = json.loads(serializers.serialize("json", [rows[model]]))
        path = tmp_path / "terug.json"
        path.write_text(json.dumps([stored]))
        with pytest.raises(DatabaseError), transaction.atomic():
            call_command("loaddata", str(path), verbosity=0)
    assert state() == before


def test_not_by_emptying_the_database(rows):
    before = state()
    with pytest.raises((DatabaseError, CommandError)), transaction.atomic():
        call_command("flush", interactive=False, verbosity=0)
    assert state() == before


def test_not_by_the_admin(rows, client):
    """Not even by somebody with every permission there is."""
    user = User.objects.get(email="bureau@example.nl")
    user.is_superuser = True
    user.save()
    client.force_login(user)
    letter, before = rows[IssuedLetter].letter, state()
    because = {"change_reason": "even herstellen"}

    forbidden = [
        client.post(address(row, page), {"post": "yes"} | because).status_code
        for row in rows.values()
        for page in ("change", "delete")
    ]
    assert forbidden == [403] * 10
    closed = "Deze brief is vastgesteld of verzonden en verandert niet meer. Een correctie is een nieuwe brief."
    shown = client.get(address(letter))
    assert (shown.context["closed"], {*shown.context["adminform"].form.fields}) == (closed, {*ASIDE})
    # the form as somebody had it open when the letter was sent
    typed = fields_of(shown, subject="Iets anders", visibility=letter.visibility, **because)
    assert errors_of(client.post(address(letter), typed)) == {"__all__": [closed]}
    client.post(address(letter, "delete"), {"post": "yes"} | because)
    for action in admin.site.get_model_admin(Letter).actions:
        client.post("/beheer/briefings/letter/", {"action": action, "_selected_action": letter.pk} | because)
    assert state() == before


def test_not_by_the_letter_as_a_record(rows):
    letter = rows[IssuedLetter].letter
    letter.refresh_from_db()
    before = state()
    letter.visibility = "intern"
    with pytest.raises(ValidationError, match="verandert niet meer"):
        letter.record(because="verbergen")
    with pytest.raises(DatabaseError), transaction.atomic():
        letter.save()
    with pytest.raises(ValidationError, match="niet verwijderd"):
        letter.delete()
    assert state() == before


@pytest.mark.django_db(transaction=True)
def test_a_table_that_is_rebuilt_is_guarded_again_after_the_migration(rows):
    before = state()
    if connection.vendor == "sqlite":
        known = MigrationLoader(connection).project_state().apps
        with connection.schema_editor() as editor:
            for model in (*FROZEN, Letter, Letter.history.model):
                editor._remake_table(known.get_model("briefings", model._meta.model_name))
        assert len(missing()) == 22
    call_command("migrate", verbosity=0)

    assert missing() == []
    assert [m for m in FROZEN if not refused(f"DELETE FROM {m._meta.db_table}")] == []
    assert state() == before


@pytest.mark.django_db(transaction=True)
def test_a_database_from_a_backup_is_guarded(rows, tmp_path):
    """SQLite: the text of a dump. PostgreSQL: pg_dump into a new database."""
    deletions = [f"DELETE FROM {model._meta.db_table}" for model in FROZEN]
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        connection.close()
        with closing(sqlite3.connect(name)) as old, closing(sqlite3.connect(tmp_path / "terug.sqlite3")) as new:
            new.executescript("\n".join(old.iterdump()))
            for deletion in deletions:
                with pytest.raises(sqlite3.IntegrityError, match="kan niet worden gewijzigd of verwijderd"):
                    new.execute(deletion)
        return
    restored = f"{name}_terug"
    login = ["-h", connection.settings_dict["OPTIONS"].get("host") or connection.settings_dict["HOST"]]
    login += ["-U", connection.settings_dict["USER"]]
    connection.close()
    subprocess.run(["createdb", *login, restored], check=True)
    dump = subprocess.run(["pg_dump", *login, name], check=True, capture_output=True).stdout
    subprocess.run(
        ["psql", *login, "-q", "-v", "ON_ERROR_STOP=1", restored], input=dump, check=True, stdout=subprocess.DEVNULL
    )
    for deletion in deletions:
        tried = subprocess.run(["psql", *login, restored, "-c", deletion], capture_output=True, text=True)
        assert "kan niet worden gewijzigd of verwijderd" in tried.stderr
    subprocess.run(["dropdb", *login, restored], check=True)
