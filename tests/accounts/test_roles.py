"""What each group may do. The expectations are written out: the code under test derives them."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.permissions import set_permissions
from jeugdhulp.accounts.roles import may_issue_for
from jeugdhulp.history import recorded_models
from tests.accounts.expected import (
    CLERK_LOOKS,
    CLERK_WRITES,
    EDITOR_LOOKS,
    EDITOR_WRITES,
    NOT_FOR_THE_OFFICE,
)

pytestmark = pytest.mark.django_db


def permissions(role) -> set[str]:
    group = Group.objects.get(name=role.value)
    return {f"{app}.{name}" for app, name in group.permissions.values_list("content_type__app_label", "codename")}


def live_models() -> list:
    ours = {"region", "accounts", "segments", "planning", "contracts", "risks", "briefings"}
    return [m for m in apps.get_models() if m._meta.app_label in ours and not m.__name__.startswith("Historical")]


def test_there_is_a_group_per_role_and_no_other():
    assert set(Group.objects.values_list("name", flat=True)) == {
        "projectorganisatie",
        "gemeentelijk redacteur",
        "griffier",
        "raadslid",
    }


def test_the_office_does_everything_but_issuing_for_a_municipality():
    everything = {
        f"{m._meta.app_label}.{verb}_{m._meta.model_name}"
        for m in live_models()
        for verb in ("add", "change", "delete", "view")
    }
    assert permissions(Role.OFFICE) == everything - NOT_FOR_THE_OFFICE


def test_an_editor_looks_at_everything_but_accounts_and_writes_what_is_the_municipalitys():
    looks = {f"{m._meta.app_label}.view_{m._meta.model_name}" for m in recorded_models()}
    assert permissions(Role.EDITOR) == looks | EDITOR_LOOKS | EDITOR_WRITES


def test_a_clerk_writes_what_was_promised_to_the_council():
    assert permissions(Role.CLERK) == CLERK_LOOKS | CLERK_WRITES


def test_a_council_member_may_nothing():
    assert permissions(Role.COUNCIL_MEMBER) == set()


@pytest.mark.parametrize(
    ("role", "staff"),
    [(Role.OFFICE, True), (Role.EDITOR, True), (Role.CLERK, True), (Role.COUNCIL_MEMBER, False)],
)
def test_who_needs_the_admin_may_enter_it(account, role, staff):
    user = account(role)
    assert (user.is_staff, user.is_superuser) == (staff, False)


def test_migrate_restores_what_was_changed_by_hand():
    before = {role: permissions(role) for role in Role}
    Group.objects.get(name=Role.COUNCIL_MEMBER.value).permissions.add(Permission.objects.get(codename="delete_risk"))
    Group.objects.get(name=Role.EDITOR.value).permissions.clear()
    Group.objects.get(name=Role.CLERK.value).delete()
    call_command("migrate", verbosity=0)
    assert {role: permissions(role) for role in Role} == before


def test_migrate_gives_the_permissions_of_a_model_that_came_later():
    """As after a migration that adds a model: its content type and permissions were not there before."""
    ContentType.objects.get(app_label="risks", model="acceptance").delete()
    ContentType.objects.clear_cache()
    assert "risks.change_acceptance" not in permissions(Role.OFFICE)
    call_command("migrate", verbosity=0)
    assert {"risks.change_acceptance", "risks.view_acceptance"} <= permissions(Role.OFFICE)
    assert permissions(Role.EDITOR) & {"risks.change_acceptance", "risks.view_acceptance"} == {"risks.view_acceptance"}


def test_running_again_writes_nothing():
    with CaptureQueriesContext(connection) as queries:
        for app in ("region", "briefings", "risks"):
            set_permissions(apps.get_app_config(app))
    assert len(queries) > 0
    assert [query["sql"] for query in queries if not query["sql"].startswith("SELECT")] == []


def test_a_letter_is_issued_by_an_editor_of_its_municipality_and_nobody_else(account, rijswijk, delft, admin_user):
    assert may_issue_for(account(Role.EDITOR), rijswijk.id)
    for nobody in (
        account(Role.EDITOR, delft),
        account(Role.OFFICE),
        account(Role.CLERK),
        account(Role.COUNCIL_MEMBER),
        admin_user,
    ):
        assert not may_issue_for(nobody, rijswijk.id)
