"""What Django itself can tell about the project."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_checks_find_nothing():
    call_command("check", databases=["default"], fail_level="WARNING")


@pytest.mark.django_db
def test_migrations_hold_every_change_of_the_models():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)
