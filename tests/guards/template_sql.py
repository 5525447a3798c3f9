"""A template asks the database nothing: what it shows was read, by a snapshot, before.

What is asked while a page renders would be read as it is today, and by anyone. The admin is not read at a moment
and shows the office everything: its pages may ask.
"""

import functools
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from django.db import connections
from django.template.base import Template

ADMIN_TEMPLATES = ("admin/", "simple_history/", "import_export/")

_state = threading.local()
_allowed = False
# Found in a thread of the live server, where no exception reaches the test.
_found_elsewhere: list[str] = []


class SqlInTemplate(AssertionError):
    """SQL was run while a template rendered."""


def _is_admin(template: Template, context) -> bool:
    if (template.name or "").startswith(ADMIN_TEMPLATES):
        return True
    match = getattr(context.get("request"), "resolver_match", None)
    return bool(match) and "admin" in match.app_names


def _guarded(render):
    @functools.wraps(render)
    def guarded(template: Template, context):
        if _allowed or getattr(_state, "rendering", False) or _is_admin(template, context):
            return render(template, context)
        found = []

        def refuse(execute, sql, params, many, context):
            found.append(sql)
            raise SqlInTemplate(f"{template.name or 'a template'} asks the database: {sql}")

        _state.rendering = True
        try:
            with ExitStack() as stack:
                for connection in connections.all():
                    stack.enter_context(connection.execute_wrapper(refuse))
                output = render(template, context)
        finally:
            _state.rendering = False
            if threading.current_thread() is not threading.main_thread():
                _found_elsewhere.extend(f"{template.name}: {sql}" for sql in found)
        if found:  # {% if %} swallows every exception of a comparison
            raise SqlInTemplate(f"{template.name or 'a template'} asks the database: {found[0]}")
        return output

    return guarded


def pytest_configure() -> None:
    """Guard every template rendered from now on."""
    Template.render = _guarded(Template.render)


@pytest.fixture(autouse=True)
def no_sql_in_templates(request) -> Iterator[None]:
    """Fail a test whose pages asked the database something while rendering, in whatever thread."""
    global _allowed
    _found_elsewhere.clear()
    _allowed = request.node.get_closest_marker("sql_in_templates") is not None
    yield
    _allowed = False
    if _found_elsewhere:
        pytest.fail("SQL while a template rendered in the live server:\n" + "\n".join(_found_elsewhere))
