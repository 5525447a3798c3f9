"""Every read page, and every model in the admin, in Chromium: no WCAG or CSP violation, nothing wider than the screen.

The pages come from the table of addresses (tests/test_access.py), so that a new page cannot be forgotten. One load
of a page is looked at 1280 and at 390 pixels wide, with its folded parts open.
"""

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from jeugdhulp.accounts.enums import Role
from jeugdhulp.visibility import Visibility
from tests.browser.test_contracts import office_pages
from tests.factories import UserFactory
from tests.test_access import PAGES

FILES = (".pdf", ".docx", ".ics", ".atom", ".json", ".xml", ".zip")
SIGN_IN = ["/account/login/", "/account/password/reset/", "/bestaat-niet/", "/planning/?peildatum=gisteren"]
APPS = ("region", "segments", "planning", "contracts", "risks", "briefings", "accounts")


def read_pages() -> list[str]:
    """The address of each page, with a record that the public may read where it is the page of one."""
    found = []
    for pattern, about in PAGES.items():
        if pattern.endswith(FILES):
            continue
        if not about.of:
            found.append("/" + pattern)
        elif record := apps.get_model(about.of).objects.filter(visibility=Visibility.PUBLIC).first():
            found.append(f"/{pattern.partition('<')[0]}{getattr(record, about.by)}{pattern.partition('>')[2]}")
    return found


@pytest.mark.parametrize("half", [0, 1])
def test_pages_as_a_visitor(demo, look, half):
    assert [problem for path in read_pages()[half::2] for problem in look(path).items()] == []


def test_pages_at_a_day_in_the_past_and_before_the_first_fact(programme, look):
    paths = [
        "",
        "segmenten/",
        "planning/",
        "planning/vergelijken/",
        "kaders/",
        "risicos/",
        "wijzigingen/",
        "contracten/",
    ]
    days = {"2025-04-15": (390,), "2020-01-01": (1280,)}
    wrong = [
        p for day, widths in days.items() for path in paths for p in look(f"/{path}?peildatum={day}", widths).items()
    ]
    assert wrong == []


def test_signing_in_and_pages_that_say_what_is_wrong(programme, look, complaints):
    assert [problem for path in SIGN_IN for problem in look(path).items()] == []
    # the browser itself reports the 404 and the 400 that were asked for
    assert [line for line in complaints if "status of 40" not in line] == []
    complaints.clear()


def test_pages_as_the_office_sees_them(demo, look, sign_in):
    sign_in(UserFactory(role=Role.OFFICE))
    own_test = {*office_pages()}
    paths = [path for path in read_pages() if path.count("/") <= 3 and path not in own_test]
    paths.append("/brieven/berichten/")
    assert [problem for path in paths for problem in look(path, (1280,)).items()] == []


@pytest.mark.parametrize("app", APPS)
def test_list_form_and_history_of_every_model(demo, look, sign_in, monkeypatch, app):
    sign_in(UserFactory(role=Role.OFFICE))
    # the tenth row of a list breaks no other rule than the hundredth
    for model_admin in admin.site._registry.values():
        monkeypatch.setattr(model_admin, "list_per_page", 10)
    wrong, seen, histories = [], 0, 0
    for model in (model for model in admin.site._registry if model._meta.app_label == app):
        name = f"admin:{app}_{model._meta.model_name}"
        paths = [reverse(f"{name}_changelist")]
        if record := model._default_manager.first():
            paths.append(reverse(f"{name}_change", args=[record.pk]))
            # the history of a record is one page for all models: two of each app will do
            if hasattr(model, "history") and not admin.site._registry[model].is_part and histories < 2:
                histories += 1
                paths.append(reverse(f"{name}_history", args=[record.pk]))
        for path in paths:
            seen += 1
            wrong += look(path, (1280,)).items()
    assert (wrong, seen > 0) == ([], True)


def test_the_admins_own_pages_and_forms_that_ask_on(demo, look, sign_in):
    from risks.models import Risk

    sign_in(UserFactory(role=Role.OFFICE))
    risk = Risk.objects.filter(number=7).get()
    start = "/beheer/risks/risk/"
    paths = ["/beheer/", "/beheer/publiceren/", start, f"{start}add/", f"{start}{risk.pk}/change/"]
    paths += [f"{start}{risk.pk}/delete/", f"{start}{risk.pk}/history/", "/beheer/password_change/"]
    assert [problem for path in paths for problem in look(path).items()] == []
