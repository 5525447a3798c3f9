"""What the tests of the contracts share."""

import pytest
from django.test import Client


@pytest.fixture
def office_user(db):
    # models can be imported once Django has started
    from jeugdhulp.accounts.enums import Role
    from tests.factories import UserFactory

    return UserFactory(role=Role.OFFICE)


@pytest.fixture
def office(office_user) -> Client:
    """A browser in which the project office signed in."""
    client = Client()
    client.force_login(office_user)
    return client
