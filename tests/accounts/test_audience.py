from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser, Group

from jeugdhulp import visibility
from jeugdhulp.accounts.audience import audience_of
from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from tests.factories import UserFactory


def test_nobody_in_particular_reads_what_is_public():
    assert audience_of(AnonymousUser()) == visibility.PUBLIC


def test_the_office_reads_everything(office):
    assert audience_of(office) == visibility.OFFICE


def test_an_editor_reads_the_internal_records_of_the_own_municipality(editor, rijswijk):
    assert audience_of(editor) == visibility.editor(rijswijk.id)


@pytest.mark.parametrize("role", [Role.CLERK, Role.COUNCIL_MEMBER])
def test_a_council_reads_what_is_limited_to_it(account, role, rijswijk):
    assert audience_of(account(role)) == visibility.council(rijswijk.id)


@pytest.mark.django_db
def test_a_superuser_reads_everything():
    assert audience_of(User.objects.create_superuser("a@example.nl", "x")) == visibility.OFFICE


@pytest.mark.django_db
def test_an_account_without_a_role_reads_as_anyone():
    assert audience_of(UserFactory()) == visibility.PUBLIC


@pytest.mark.django_db
@pytest.mark.parametrize("role", [Role.EDITOR, Role.CLERK, Role.COUNCIL_MEMBER])
def test_a_role_without_the_municipality_it_needs_reads_as_anyone(role):
    user = UserFactory()
    user.groups.add(Group.objects.get(name=role.value))
    assert audience_of(user) == visibility.PUBLIC


def test_a_municipality_without_a_role_reads_as_anyone(clerk):
    clerk.groups.clear()
    assert audience_of(User.objects.get(id=clerk.id)) == visibility.PUBLIC


def test_several_roles_read_in_the_widest(clerk, rijswijk):
    clerk.groups.add(Group.objects.get(name=Role.EDITOR.value))
    assert audience_of(User.objects.get(id=clerk.id)) == visibility.editor(rijswijk.id)


@pytest.mark.parametrize("role", Role)
def test_a_stopped_account_reads_as_anyone(account, role):
    user = account(role)
    user.is_active = False
    assert audience_of(user) == visibility.PUBLIC


def test_one_query_and_then_remembered(clerk, django_assert_num_queries):
    user = User.objects.get(id=clerk.id)
    with django_assert_num_queries(1):
        first = audience_of(user)
    with django_assert_num_queries(0):
        assert audience_of(user) is first is user.audience


@pytest.mark.django_db
def test_nothing_is_asked_of_who_did_not_sign_in(django_assert_num_queries):
    with django_assert_num_queries(0):
        audience_of(AnonymousUser())
        audience_of(SimpleNamespace(is_authenticated=True, is_active=False))
