"""Every model has screens that open, search, filter, and read no more when there are more rows."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jeugdhulp.admin import ORDER, FrozenAdmin, RecordedAdmin
from jeugdhulp.history import recorded_models
from risks.enums import Ahead, ReminderKind
from risks.models import SentReminder
from tests import factories
from tests.admin.forms import address

ROOT = Path(__file__).resolve().parents[2]
OURS = ("region", "segments", "planning", "contracts", "risks", "briefings")
FACTORIES = {
    factory._meta.model: factory
    for factory in (getattr(factories, name) for name in factories.__all__)
    if isinstance(factory, type)
}


def pytest_generate_tests(metafunc):
    if "model" in metafunc.fixturenames:
        admin.autodiscover()
        models = [model for label in OURS for model in apps.get_app_config(label).get_models()]
        models = [model for model in models if not model._meta.model_name.startswith("historical")]
        metafunc.parametrize("model", models, ids=[model._meta.label for model in models])


def test_every_model_has_an_admin(model):
    assert admin.site.is_registered(model)


def test_every_tracked_model_keeps_its_history():
    wrong = [m._meta.label for m in recorded_models() if not isinstance(admin.site._registry.get(m), RecordedAdmin)]
    assert wrong == []


def test_every_column_stands_in_the_form(model):
    screen = admin.site._registry[model]
    if isinstance(screen, FrozenAdmin):
        return
    shown = {*flatten_fieldsets(screen.fieldsets), "id", "visibility", "source", "source_place"}
    # what the portal works out itself nobody fills in
    assert {field.name for field in model._meta.concrete_fields if field.editable} - shown == set()


def sent_reminder():
    return SentReminder.objects.create(
        risk=factories.RiskFactory(), kind=ReminderKind.REVIEW, due=date(2026, 3, 3), ahead=Ahead.WEEK
    )


def made(model, number: int) -> list:
    """Records with wholes of their own."""
    make = FACTORIES.get(model, sent_reminder)
    return [make() for _ in range(number)]


@pytest.mark.once
@pytest.mark.django_db
def test_a_list_asks_the_same_for_one_row_and_for_four(desk, model):
    start = f"/beheer/{model._meta.app_label}/{model._meta.model_name}/"
    made(model, 1)
    desk.get(start)  # content types and the like are read once
    one, four = reads(desk, start), None
    made(model, 3)
    four = reads(desk, start)
    assert model._default_manager.count() >= 4
    assert [q for q in four if four.count(q) > one.count(q)] == []
    assert len(four) <= 25


def reads(client, path: str) -> list[str]:
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
        assert response.status_code == 200
    return [plain(query["sql"]) for query in queries.captured_queries]


def plain(sql: str) -> str:
    """A query without its values: the same question about another row reads the same."""
    told = " ".join("?" if any(c.isdigit() for c in word) or "'" in word else word for word in sql.split())
    return re.sub(r"\?( \?)+", "?", told)  # the parts of four are asked for at once, as those of one


@pytest.mark.django_db
def test_searching_and_filtering(desk, model):
    made(model, 1)
    screen = admin.site._registry[model]
    start = f"/beheer/{model._meta.app_label}/{model._meta.model_name}/"
    assert screen.search_fields, "every list can be searched"
    page = desk.get(start, {"q": "zoek maar niets"})
    assert (page.status_code, list(page.context["cl"].result_list)) == (200, [])
    page = desk.get(start)
    for spec in page.context["cl"].filter_specs:
        choices = list(spec.choices(page.context["cl"]))
        found = {desk.get(start + choice["query_string"]).status_code for choice in choices}
        assert found == {200}, spec.title


@pytest.mark.once  # on PostgreSQL tests/test_access.py opens them
@pytest.mark.django_db
def test_form_history_and_deletion_open(desk, model):
    record = made(model, 1)[0]
    screen = admin.site._registry[model]
    assert desk.get(address(record)).status_code == 200
    if isinstance(screen, FrozenAdmin):
        statuses = {page: desk.get(address(record, page)).status_code for page in ("delete",)}
        assert statuses == {"delete": 403}
        assert desk.get(f"/beheer/{model._meta.app_label}/{model._meta.model_name}/add/").status_code == 403
        return
    row = record.history.get()
    assert desk.get(address(record, "history")).status_code == 200
    assert desk.get(f"{address(record, 'history')}{row.history_id}/").status_code == 200
    assert desk.get(address(record, "delete")).status_code == 200


@pytest.mark.django_db
def test_an_empty_form_is_refused_in_dutch_and_does_not_break(desk, model):
    if isinstance(admin.site._registry[model], FrozenAdmin):
        return
    start = f"/beheer/{model._meta.app_label}/{model._meta.model_name}/add/"
    page = desk.get(start)
    assert page.status_code == 200
    empty = {}
    for inline in page.context["inline_admin_formsets"]:
        form = inline.formset.management_form
        empty |= {form.add_prefix(name): form[name].value() for name in form.fields}
    before = model.objects.count()
    answer = desk.post(start, empty)
    if answer.status_code == 302:  # nothing in it is required
        assert model.objects.count() == before + 1
        return
    assert answer.context["adminform"].form.errors
    assert "This field" not in answer.content.decode()


def test_no_list_of_choices_is_long(model):
    """A relation is chosen by typing, or from a model that says that it never has many."""
    screen = admin.site._registry[model]
    if isinstance(screen, FrozenAdmin):
        return
    for field in model._meta.concrete_fields:
        if not field.is_relation:
            continue
        chosen = admin.site._registry[field.related_model]
        typed = field.name in screen.autocomplete_fields
        assert typed != getattr(chosen, "few", False), field.name
        assert chosen.search_fields or not typed, field.name


def admin_classes():
    """Every ModelAdmin and inline of ours, as it is written."""
    files = [*ROOT.glob("*/admin/*.py"), *ROOT.glob("jeugdhulp/*/admin/*.py"), *ROOT.glob("jeugdhulp/*/admin.py")]
    for path in sorted(files):
        if path.is_relative_to(ROOT / "tests") or path.parent.name == "accounts":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef) and node.name.endswith(("Admin", "Inline")):
                yield path.relative_to(ROOT), node


def test_attributes_stand_in_one_order():
    wrong, seen = [], 0
    for path, node in admin_classes():
        seen += 1
        names = [target.id for item in node.body if isinstance(item, ast.Assign) for target in item.targets]
        known = [name for name in names if name in ORDER]
        if known != sorted(known, key=ORDER.index):
            wrong.append(f"{path}: {node.name}: {known}")
    assert wrong == []
    assert seen > 80
