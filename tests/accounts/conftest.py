"""Accounts in their roles, as the portal makes them. Imports stand inside: Django is not ready when this is read."""

import pytest


@pytest.fixture
def rijswijk(db):
    from tests.factories import MunicipalityFactory

    return MunicipalityFactory(name="Rijswijk", slug="rijswijk", public=True)


@pytest.fixture
def delft(db):
    from tests.factories import MunicipalityFactory

    return MunicipalityFactory(name="Delft", slug="delft", public=True)


@pytest.fixture
def account(rijswijk):
    """Makes an account: account("griffier"), for Rijswijk unless told otherwise."""
    from jeugdhulp.accounts.actions import give_role
    from jeugdhulp.accounts.enums import Role
    from tests.factories import UserFactory

    def make(role, municipality=None, **fields):
        if role != Role.OFFICE:
            municipality = municipality or rijswijk
        return give_role(user=UserFactory(**fields), role=Role(role), municipality=municipality)

    return make


@pytest.fixture
def office(account):
    return account("projectorganisatie")


@pytest.fixture
def editor(account):
    return account("gemeentelijk redacteur")


@pytest.fixture
def clerk(account):
    return account("griffier")


@pytest.fixture
def council_member(account):
    return account("raadslid")
