"""The guards of the suite itself: a guard that cannot fail guards nothing."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.template import Context, Template, engines
from django.template.base import Origin

from tests.guards.strict_templates import UndefinedVariable, is_ours
from tests.guards.template_sql import SqlInTemplate


def render(source: str, **context) -> str:
    return Template(source).render(Context(context))


@pytest.mark.parametrize(
    "source",
    [
        "{{ missing }}",
        "{{ present.missing }}",
        '{{ missing|default:"" }}',
        "{% for row in missing %}{% endfor %}",
        "{% with a=missing %}{% endwith %}",
    ],
)
def test_undefined_variable_fails(source):
    with pytest.raises(UndefinedVariable, match="missing"):
        render(source, present="x")


def test_asking_whether_a_variable_is_there_is_allowed():
    assert render("{% if missing %}a{% else %}b{% endif %}{{ present }}", present="c") == "bc"


def test_templates_of_others_are_left_alone():
    admin = engines["django"].get_template("admin/base.html").origin
    assert not is_ours(admin)
    assert is_ours(Origin(__file__))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "source",
    [
        "{{ types.count }}",
        "{% for type in types %}{{ type }}{% endfor %}",
        # A comparison in {% if %} swallows what goes wrong in it.
        "{% if 1 in types %}{% endif %}",
        "{% if types.count > 1 %}{% endif %}",
    ],
)
def test_sql_in_a_template_fails(source):
    with pytest.raises(SqlInTemplate, match="django_content_type"):
        render(source, types=ContentType.objects.all())


@pytest.mark.django_db
def test_what_was_read_before_may_be_shown():
    types = ContentType.objects.all()
    assert len(types) > 0
    assert render("{% if types %}{{ types|length }}{% endif %}", types=types) == str(len(types))


@pytest.mark.django_db
@pytest.mark.sql_in_templates(reason="shows that the mark works")
def test_a_marked_test_may_ask():
    assert int(render("{{ types.count }}", types=ContentType.objects.all())) == ContentType.objects.count()


def commit_something() -> None:
    assert not ContentType.objects.filter(app_label="left_behind").exists()
    assert ContentType.objects.exists()
    ContentType.objects.create(app_label="left_behind", model="row")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", ["first", "second"])
def test_what_a_test_commits_is_gone_for_the_next(time):
    """Twice the same: the second would find the row of the first, or miss the rows that migrations made."""
    commit_something()


def test_a_committed_row_is_seen_by_the_live_server_thread_alone(live_server):
    commit_something()


@pytest.mark.django_db
def test_sqlite_is_a_file_with_the_real_settings():
    if connection.vendor == "sqlite":
        assert not connection.is_in_memory_db()
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
            assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
