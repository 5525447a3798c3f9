"""What was sent cannot be changed or removed, not even by SQL: triggers in the database itself.

* Rows of the frozen models (models/sending.py): no UPDATE, DELETE or TRUNCATE; on SQLite no REPLACE INTO either, which
  passes a DELETE trigger.
* A letter that was sent, and its history rows: nothing but the step from sent to withdrawn or replaced, and no TRUNCATE.

Put in place after every migrate, because SQLite drops the triggers of a table that Django rebuilds. Each trigger speaks
of its own table only: SQLite refuses to rename a table of which another table's trigger speaks.
"""

from collections.abc import Iterator

from django.db import DEFAULT_DB_ALIAS, connections

from .enums import LetterState

MESSAGE = "Wat is verzonden of vastgesteld, kan niet worden gewijzigd of verwijderd."
REFUSE = "portal_refuse_change"


def freeze(sender=None, *, using=DEFAULT_DB_ALIAS, **kwargs) -> None:
    """Handler of post_migrate: (re)make every trigger whose table is there. Running it again changes nothing."""
    connection = connections[using]
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
        for statement in _statements(connection, present):
            cursor.execute(statement)


def missing(using=DEFAULT_DB_ALIAS) -> list[str]:
    """The names of triggers that should be there and are not: for the health of the portal."""
    connection = connections[using]
    found = "name FROM sqlite_master WHERE type = 'trigger'"
    if connection.vendor != "sqlite":
        found = "tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {found}")
        there = {name for (name,) in cursor.fetchall()}
    return sorted({name for name, *_ in _triggers(connection)} - there)


def _statements(connection, present: set[str]) -> Iterator[str]:
    if connection.vendor != "sqlite":
        yield (
            f"CREATE OR REPLACE FUNCTION {REFUSE}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
        )
        # an empty table may be emptied: a portal that has sent nothing can be flushed
        yield (
            f"CREATE OR REPLACE FUNCTION {REFUSE}_of_any() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE found boolean; "
            "BEGIN EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %s)', TG_TABLE_NAME, TG_ARGV[0]) INTO found; "
            f"IF found THEN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END IF; "
            "RETURN NULL; END $$"
        )
    for name, table, event, condition in _triggers(connection):
        if table not in present:
            continue
        when = f" WHEN ({condition})" if condition else ""
        if connection.vendor == "sqlite":
            yield f"DROP TRIGGER IF EXISTS {name}"
            yield f"CREATE TRIGGER {name} BEFORE {event} ON {table}{when} BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
        elif event == "TRUNCATE":
            rows = condition.replace("'", "''")
            refuse = f"EXECUTE FUNCTION {REFUSE}_of_any('{rows}')"
            yield f"CREATE OR REPLACE TRIGGER {name} BEFORE TRUNCATE ON {table} {refuse}"
        else:
            each = f"BEFORE {event} ON {table} FOR EACH ROW{when}"
            yield f"CREATE OR REPLACE TRIGGER {name} {each} EXECUTE FUNCTION {REFUSE}()"


def _triggers(connection) -> Iterator[tuple[str, str, str, str]]:
    """(name, table, event, condition) of every trigger; of TRUNCATE: which rows keep the table from being emptied."""
    from .models import Letter
    from .models.frozen import frozen_models

    sqlite = connection.vendor == "sqlite"
    for model in frozen_models():
        table = model._meta.db_table
        yield f"{table}_no_update", table, "UPDATE", ""
        yield f"{table}_no_delete", table, "DELETE", ""
        if sqlite:
            keys = [field.column for field in model._meta.concrete_fields if field.unique]
            taken = " OR ".join(f"{column} = NEW.{column}" for column in keys)
            yield f"{table}_no_replace", table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE {taken})"
        else:
            yield f"{table}_no_truncate", table, "TRUNCATE", "true"
    yield from _letter_triggers(Letter._meta.db_table, sqlite)
    history = Letter.history.model._meta.db_table
    yield f"{history}_no_update", history, "UPDATE", _sent("OLD")
    yield f"{history}_no_delete", history, "DELETE", _sent("OLD")
    if sqlite:
        same = f"EXISTS (SELECT 1 FROM {history} AS h WHERE h.history_id = NEW.history_id AND {_sent('h')})"
        yield f"{history}_no_replace", history, "INSERT", same
    else:
        yield f"{history}_no_truncate", history, "TRUNCATE", _sent(history)


def _letter_triggers(table: str, sqlite: bool) -> Iterator[tuple[str, str, str, str]]:
    from .models import Letter

    kept = [field.column for field in Letter._meta.concrete_fields if field.column != "state"]
    differs = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in kept)
    ends = f"OLD.state = '{LetterState.ISSUED}' AND NEW.state IN ('{LetterState.WITHDRAWN}', '{LetterState.REPLACED}')"
    changed = f"{_sent('OLD')} AND ({differs} OR NOT (NEW.state = OLD.state OR ({ends})))"
    yield f"{table}_no_update", table, "UPDATE", changed
    yield f"{table}_no_delete", table, "DELETE", _sent("OLD")
    if sqlite:
        # a row that would push out a letter that was sent, by its id or by one of its unique constraints
        pushed = (
            f"EXISTS (SELECT 1 FROM {table} AS sent WHERE {_sent('sent')} AND (sent.id = NEW.id "
            "OR (sent.edition_id = NEW.edition_id AND sent.municipality_id = NEW.municipality_id "
            "AND sent.replaces_id IS NULL AND NEW.replaces_id IS NULL) OR sent.replaces_id = NEW.replaces_id)"
        )
        yield f"{table}_no_replace", table, "INSERT", f"{pushed})"
        yield f"{table}_no_push", table, "UPDATE", f"{pushed} AND sent.id IS NOT OLD.id)"
    else:
        yield f"{table}_no_truncate", table, "TRUNCATE", _sent(table)


def _sent(row: str) -> str:
    states = ", ".join(
        f"'{state.value}'" for state in (LetterState.ISSUED, LetterState.WITHDRAWN, LetterState.REPLACED)
    )
    return f"{row}.state IN ({states})"
