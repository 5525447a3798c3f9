"""Who works in the admin. Imports stand inside: Django is not ready when this is read."""

import pytest


@pytest.fixture
def rijswijk(db):
    from tests.factories import MunicipalityFactory

    return MunicipalityFactory(name="Rijswijk", slug="rijswijk", public=True)


@pytest.fixture
def account(db):
    """Makes an account: account("griffier", rijswijk)."""
    from jeugdhulp.accounts.actions import give_role
    from jeugdhulp.accounts.enums import Role
    from tests.factories import UserFactory

    def make(role, municipality=None, **fields):
        return give_role(user=UserFactory(**fields), role=Role(role), municipality=municipality)

    return make


@pytest.fixture
def office(account):
    return account("projectorganisatie", first_name="Olga", last_name="Kantoor")


@pytest.fixture
def colleague(account):
    return account("projectorganisatie", first_name="Karel", last_name="Collega")


@pytest.fixture
def editor(account, rijswijk):
    return account("gemeentelijk redacteur", rijswijk)


@pytest.fixture
def desk(client, office):
    """The project office, signed in."""
    client.force_login(office)
    return client
