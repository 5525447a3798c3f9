"""Every address × every role, with something leakable in place.

A new address needs one line: in PAGES when it reads records, in FIXED when it shows none, in MODEL_PAGES or SITE_PAGES
when it is the admin's. Without a line `test_every_address_has_a_line` fails, and with a line for an address that is
gone as well. What stands in the database, and who may read what of it: tests/accounts/planted.py.
"""

from dataclasses import dataclass
from functools import cache

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import connection
from django.test import Client

from jeugdhulp.region.actions import publish
from tests.accounts.doors import admin_patterns, key, keys_in, patterns
from tests.accounts.expected import CLERK_LOOKS, CLERK_WRITES, EDITOR_LOOKS, EDITOR_WRITES, NOT_FOR_THE_OFFICE
from tests.databases import FILLINGS

ANONYMOUS = "anonymous"
NAMES = (ANONYMOUS, "council member", "clerk", "editor", "other editor", "office")
#: their questions differ from those of the others in a number only, so PostgreSQL is not asked these as well
AS_OTHERS = {"clerk": "council member", "other editor": "editor"}
READERS_OF_PAGES = [pytest.param(name, marks=pytest.mark.once) if name in AS_OTHERS else name for name in NAMES]
#: a page is asked for as it is published, and as it was
NOW_AND_THEN = ("", "?peildatum=2025-06-01")


@dataclass(frozen=True)
class Page:
    """A page that reads records.

    * `of`: it is the page of one record of this model, found `by` this field; hidden records give 404;
    * `shows`: every record of these models that the reader may see stands on it, and no other;
    * `queries`: what is asked for, beside each table as a file;
    * `own_live`: an editor reads the records of the own municipality as they are now, published or not.
    """

    of: str = ""
    by: str = "id"
    shows: tuple[str, ...] = ()
    queries: tuple[str, ...] = NOW_AND_THEN
    own_live: bool = False


PAGES = {
    "": Page(),
    "segmenten/": Page(shows=("segments.Segment",)),
    "segmenten/<slug:slug>/": Page(of="segments.Segment", by="slug"),
    "kaders/": Page(),
    "financien/": Page(),
    "planning/": Page(),
    "planning/vergelijken/": Page(),
    "planning/besluiten/": Page(),
    "planning/toetsen/": Page(shows=("planning.ImpactTest",)),
    "planning/mijlpalen/<slug:slug>/": Page(of="planning.Milestone", by="slug"),
    "planning/planning.ics": Page(),
    "planning/verschuivingen.atom": Page(),
    "bijeenkomsten/": Page(shows=("planning.Meeting",)),
    "contracten/": Page(),
    "contracten/aanbieders/<slug:slug>/": Page(of="contracts.Provider", by="slug"),
    "contracten/einde/": Page(),
    "contracten/herziening/": Page(shows=("contracts.RevisionRound",)),
    "contracten/herziening/<int:number>/": Page(of="contracts.RevisionRound", by="number"),
    "contracten/toelating/": Page(shows=("contracts.AdmissionRound",)),
    "contracten/toelating/<int:id>/": Page(of="contracts.AdmissionRound"),
    "risicos/": Page(),
    "risicos/maatregelen/": Page(shows=("risks.Mitigation",)),
    "risicos/herkomst/": Page(),
    "risicos/randvoorwaarden/": Page(shows=("risks.PreconditionStatus",)),
    "risicos/register.pdf": Page(),
    "risicos/schalen/": Page(shows=("risks.RiskScale",)),
    "risicos/<slug:code>/": Page(of="risks.Risk", by="code"),
    "brieven/": Page(own_live=True),
    "brieven/<int:id>/": Page(of="briefings.Letter", own_live=True),
    "brieven/<int:id>.pdf": Page(of="briefings.Letter", own_live=True),
    "brieven/<int:id>.json": Page(of="briefings.IssuedLetter", by="letter_id", queries=("",)),
    "brieven/<int:id>.zip": Page(of="briefings.IssuedLetter", by="letter_id", queries=("",)),
    "brieven/<int:id>/metadata.json": Page(of="briefings.IssuedLetter", by="letter_id", queries=("",)),
    "brieven/<slug:municipality>.atom": Page(of="region.Municipality", by="slug"),
    "sitemap.xml": Page(),
    "toezeggingen/": Page(shows=("briefings.Commitment", "briefings.InformationMoment")),
    "vragen/": Page(shows=("briefings.Question",)),
    "documenten/": Page(shows=("region.Document",)),
    "documenten/<slug:slug>/": Page(of="region.Document", by="slug"),
    "wijzigingen/": Page(queries=("", "?van=2025-01-01&tot=2025-06-01", "?van=2025-04-01&tot=2099-01-01")),
    "zoeken/": Page(queries=("?q=zq", "?q=zq&peildatum=2025-06-01")),
    "over/": Page(),
    "toegankelijkheid/": Page(),
}

SIGNED_IN = {ANONYMOUS: 200, "": 302}
SIGN_IN_FIRST = {ANONYMOUS: 302, "": 200}
ALL = {"": 200}
OFFICE_ONLY = {ANONYMOUS: 302, "office": 200, "": 403}
#: of one record, asked for one that is not there
OFFICE_RECORD = {ANONYMOUS: 302, "office": 404, "": 403}
#: status of a GET per role; "" is everyone else
FIXED = {
    "gezondheid/": ALL,
    "account/login/": SIGNED_IN,
    "account/logout/": SIGN_IN_FIRST,
    "account/signup/": SIGNED_IN,
    "account/inactive/": ALL,
    "account/password/change/": SIGN_IN_FIRST,
    "account/password/reset/": ALL,
    "account/password/reset/done/": ALL,
    # a key that is no key: says so
    "account/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": ALL,
    "account/password/reset/key/done/": ALL,
    # tests/contracts says what stands on these
    "contracten/herziening/<int:number>/stap/": OFFICE_RECORD,
    "contracten/herziening/<int:number>/nota/": OFFICE_RECORD,
    "contracten/herziening/<int:number>/<int:id>/": OFFICE_RECORD,
    "contracten/toelating/<int:round_id>/<int:id>/": OFFICE_RECORD,
    "contracten/capaciteit/": OFFICE_ONLY,
    "contracten/capaciteit/<int:id>/": OFFICE_RECORD,
    "contracten/ventielafspraak/": OFFICE_ONLY,
    "contracten/ventielafspraak/<int:id>/": OFFICE_RECORD,
    "contracten/tarieven/": OFFICE_ONLY,
    "contracten/tarieven/<int:id>/": OFFICE_RECORD,
    "brieven/berichten/": SIGN_IN_FIRST,
    # a link that nobody signed; of one that is: tests/briefings/test_notices.py
    "brieven/berichten/afmelden/<str:token>/": {"": 404},
    "brieven/<int:id>/stappen/": {ANONYMOUS: 302, "council member": 403, "clerk": 403, "": 404},
    "contracten/nacalculatie/": OFFICE_ONLY,
    "contracten/nacalculatie/berekenen/": OFFICE_ONLY,
    "contracten/nacalculatie/<int:id>/": OFFICE_RECORD,
    "contracten/nacalculatie/<int:id>.xlsx": OFFICE_RECORD,
    # tests/briefings/test_nine.py says what stands on these
    "edities/": OFFICE_ONLY,
    "edities/<slug:slug>/": OFFICE_RECORD,
    "edities/<slug:slug>/werklijst/": OFFICE_RECORD,
    # of an annex that is there: tests/briefings/test_annex_files.py
    "bijlagen/<int:letter>/<int:number>.pdf": {"": 404},
    # of a letter that is there: tests/briefings/test_word.py
    "edities/<slug:slug>/<slug:municipality>.docx": OFFICE_RECORD,
}
FIXED_PATHS = {
    "brieven/<int:id>/stappen/": "brieven/999999/stappen/",
    "brieven/berichten/afmelden/<str:token>/": "brieven/berichten/afmelden/geen/",
    "contracten/herziening/<int:number>/stap/": "contracten/herziening/999999/stap/",
    "contracten/herziening/<int:number>/nota/": "contracten/herziening/999999/nota/",
    "contracten/herziening/<int:number>/<int:id>/": "contracten/herziening/999999/999999/",
    "contracten/toelating/<int:round_id>/<int:id>/": "contracten/toelating/999999/999999/",
    "contracten/capaciteit/<int:id>/": "contracten/capaciteit/999999/",
    "contracten/ventielafspraak/<int:id>/": "contracten/ventielafspraak/999999/",
    "contracten/tarieven/<int:id>/": "contracten/tarieven/999999/",
    "contracten/nacalculatie/<int:id>/": "contracten/nacalculatie/999999/",
    "contracten/nacalculatie/<int:id>.xlsx": "contracten/nacalculatie/999999.xlsx",
    "bijlagen/<int:letter>/<int:number>.pdf": "bijlagen/999999/1.pdf",
    "edities/<slug:slug>/": "edities/bestaat-niet/",
    "edities/<slug:slug>/werklijst/": "edities/bestaat-niet/werklijst/",
    "edities/<slug:slug>/<slug:municipality>.docx": "edities/bestaat-niet/nergens.docx",
    "account/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": "account/password/reset/key/1-geen/",
}

STAFF_ONLY = {ANONYMOUS: 302, "council member": 302, "": 200}
#: the admin's own pages
SITE_PAGES = {
    "beheer/": STAFF_ONLY,
    "beheer/publiceren/": {ANONYMOUS: 302, "council member": 302, "office": 200, "": 403},
    "beheer/login/": {ANONYMOUS: 302, "council member": 403, "": 302},
    # leaving takes a POST
    "beheer/logout/": {ANONYMOUS: 302, "council member": 302, "": 405},
    "beheer/password_change/": STAFF_ONLY,
    "beheer/password_change/done/": STAFF_ONLY,
    # without saying for which field
    "beheer/autocomplete/": {ANONYMOUS: 302, "council member": 302, "": 403},
    "beheer/jsi18n/": STAFF_ONLY,
    "beheer/r/<path:content_type_id>/<path:object_id>/": {ANONYMOUS: 302, "council member": 302, "": 404},
    r"beheer/^(?P<app_label>APPS)/$": STAFF_ONLY,
    "beheer/(?P<url>.*)$": {ANONYMOUS: 302, "council member": 302, "": 404},
}
SITE_PATHS = {
    "beheer/r/<path:content_type_id>/<path:object_id>/": "beheer/r/1/999999/",
    r"beheer/^(?P<app_label>APPS)/$": "beheer/briefings/",
    "beheer/(?P<url>.*)$": "beheer/bestaat/niet/",
}
#: what a model has in the admin, and which permission it asks; the tests below say which rows
MODEL_PAGES = {
    "": "view",
    "add/": "add",
    "<path:object_id>/history/": "history",
    "<path:object_id>/delete/": "delete",
    "<path:object_id>/change/": "view",
    "<path:object_id>/": "redirect",
    "^([^/]+)/history/([^/]+)/$": "history",
    "import/": "import",
    "process_import/": "import",
    "export/": "view",
    "<path:object_id>/export/": "view",
}


# --- what was planted


@pytest.fixture(scope="session", autouse=True)
def _garden_among_the_fillings():
    """The database of these tests is filled once per worker, as the programme is (tests/databases.py)."""
    from tests.accounts.planted import Plant

    FILLINGS["planted"] = ("empty", [Plant()])


@pytest.fixture
def planted(_garden_among_the_fillings, db):
    from tests.accounts.planted import Plant

    return Plant.garden.planted


@pytest.fixture
def reader():
    from tests.accounts.planted import READERS

    return READERS.__getitem__


@pytest.fixture
def browse(planted):
    """A browser in which somebody of that role signed in."""
    from jeugdhulp.accounts.models import User
    from tests.accounts.planted import email

    def make(name: str) -> Client:
        client = Client()
        if name != ANONYMOUS:
            client.force_login(User.objects.get(email=email(name)))
        return client

    return make


@pytest.fixture
def undrawn(monkeypatch):
    """Give the print of the register as the html that it is drawn from: its words, without the minutes of drawing.

    For a visitor it is drawn; that drawing drops and adds no words is held by tests/briefings.
    """
    from jeugdhulp.briefings import register_pdf, rendering

    def spare() -> None:
        monkeypatch.setattr(register_pdf, "render_pdf", lambda content: rendering.render_html(content).encode())

    return spare


def of_model(planted, label: str) -> list:
    return [p for p in planted if p.model._meta.label == label]


@cache
def on_pages(planted, reader) -> frozenset[str]:
    """The keys of what this reader may find on a page."""
    if reader.office:
        return frozenset(key(word) for p in planted for word in p.words)
    return frozenset(key(word) for p in planted if reader.on_a_page(p) for word in (p.then[0], p.address))


def named(keys, planted) -> list[str]:
    """The planted words again, for who reads the failure."""
    return sorted(words_of(planted).get(k, k) for k in keys)


@cache
def words_of(planted) -> dict[str, str]:
    return {key(word): word for p in planted for word in p.words}


def paths_of_tables(response, path: str, kinds=("csv",)) -> list[str]:
    """Each table of a page as a file of these kinds."""
    tables = (response.context or {}).get("tables") or {}
    sign = "&" if "?" in path else "?"
    return [f"{path}{sign}{table.export_param}={kind}" for table in tables.values() for kind in kinds]


# --- every address


def without_apps(pattern: str) -> str:
    """The admin's page of an app names all apps in its pattern."""
    return r"beheer/^(?P<app_label>APPS)/$" if pattern.startswith("beheer/^(?P<app_label>") else pattern


def test_every_address_has_a_line():
    of_models = admin_patterns()
    others = {without_apps(pattern) for pattern in patterns() if pattern not in of_models}
    assert others == PAGES.keys() | FIXED.keys() | SITE_PAGES.keys()
    assert {rest for _, rest in of_models.values()} - MODEL_PAGES.keys() == set()


def status_for(name: str, statuses: dict) -> int:
    return statuses.get(name, statuses.get(""))


@pytest.mark.parametrize("pattern", FIXED)
def test_addresses_without_records(browse, reader, planted, pattern):
    path, found = "/" + FIXED_PATHS.get(pattern, pattern), {}
    for name in NAMES:
        response = browse(name).get(path)
        found[name] = response.status_code
        assert named(keys_in(response) - on_pages(planted, reader(name)), planted) == [], name
    assert found == {name: status_for(name, FIXED[pattern]) for name in NAMES}


# --- pages


@pytest.mark.parametrize("name", READERS_OF_PAGES)
@pytest.mark.parametrize("pattern", [pattern for pattern, page in PAGES.items() if not page.of])
def test_a_page_shows_what_its_reader_may_see(browse, reader, planted, pattern, name, undrawn):
    if name != ANONYMOUS:
        undrawn()
    page, client, found = PAGES[pattern], browse(name), set()
    allowed = on_pages(planted, reader(name)) | own_live(page, planted, reader(name))
    for query in page.queries:
        response = client.get(f"/{pattern}{query}")
        assert response.status_code == 200
        for path in paths_of_tables(response, f"/{pattern}{query}"):
            part = keys_in(client.get(path))
            assert named(part - allowed, planted) == [], path
            found |= part
        part = keys_in(response)
        assert named(part - allowed, planted) == [], query
        found |= part
    for label in page.shows:
        rows = of_model(planted, label)
        expected = {key(p.now[0] if reader(name).office else p.then[0]) for p in rows if reader(name).on_a_page(p)}
        assert named(expected - found, planted) == [], f"{label} is missing"


@pytest.mark.parametrize("pattern", [pattern for pattern, page in PAGES.items() if not page.of])
def test_a_preview_shows_the_office_what_the_public_would_read(browse, reader, planted, pattern, undrawn):
    undrawn()
    client, public = browse("office"), reader(ANONYMOUS)
    # at the date of then, what was public then and is public now, in its words of then
    allowed = live(planted, public) | on_pages(planted, public)
    for query in PAGES[pattern].queries:
        response = client.get(f"/{pattern}{query}{'&' if query else '?'}weergave=openbaar")
        assert named(keys_in(response) - allowed, planted) == [], query


@pytest.mark.parametrize("name", [ANONYMOUS, "council member"])
def test_what_was_changed_is_read_right_after_it_is_published(browse, reader, planted, name, undrawn):
    """The words of before are gone, those of now are there: to who may read them now, and nobody else."""
    undrawn()
    client, before, found = browse(name), set(), set()
    listed = {pattern: page for pattern, page in PAGES.items() if page.shows}
    labels = {label for page in listed.values() for label in page.shows}
    changed = [p for label in labels for p in of_model(planted, label) if p.then != p.now]
    now = {key(p.now[0]) for p in changed if p.now[0] != p.then[0] and reader(name).live(p)}
    for pattern in listed:
        before |= keys_in(client.get(f"/{pattern}"))
    publish(by=None, why="voor een test")
    for pattern in listed:
        response = client.get(f"/{pattern}")
        assert named(keys_in(response) - live(planted, reader(name)), planted) == [], pattern
        found |= keys_in(response)
    assert (now & before, named(now - found, planted), bool(now)) == (set(), [], True)


@pytest.mark.parametrize("name", READERS_OF_PAGES)
@pytest.mark.parametrize("pattern", [pattern for pattern, page in PAGES.items() if page.of])
def test_the_page_of_a_record_is_there_for_who_may_see_it(browse, reader, planted, pattern, name):
    page, client = PAGES[pattern], browse(name)
    allowed = on_pages(planted, reader(name)) | own_live(page, planted, reader(name))
    samples = one_of_each(of_model(planted, page.of), reader(name).on_a_page)
    assert len(samples) >= 4
    found, expected = {}, {}
    for record in samples:
        value = getattr(apps.get_model(page.of).objects.get(id=record.id), page.by)
        # what is not public any more, or not yet, is so at every date
        for query in page.queries if record.then[1] != record.now[1] else page.queries[:1]:
            path = "/" + pattern.partition("<")[0] + str(value) + pattern.partition(">")[2] + query
            response = client.get(path)
            found[record.now[0], query] = response.status_code
            works_with = not query and key(record.now[0]) in own_live(page, planted, reader(name))
            expected[record.now[0], query] = 200 if works_with or reader(name).on_a_page(record) else 404
            # the page that says there is nothing there repeats the address
            assert named(keys_in(response) - allowed - {key(record.address)}, planted) == [], path
    assert found == expected


def own_live(page, planted, reader) -> set[str]:
    """The keys of what an editor finds of the own municipality as it is now, on a page that works so."""
    if not page.own_live or "intern" not in reader.levels or reader.office:
        return set()
    return {key(word) for p in planted if p.owner == reader.owner and reader.live(p) for word in p.words}


def one_of_each(records, may_see) -> list:
    """One record of each kind: level then, level now, owner, and whether this reader may see it."""
    return list({(p.then[1], p.now[1], p.owner, may_see(p)): p for p in records}.values())


# --- the admin


@pytest.mark.parametrize("pattern", SITE_PAGES)
def test_the_admins_own_pages(browse, reader, planted, pattern):
    path = "/" + SITE_PATHS.get(pattern, pattern)
    found = {}
    for name in NAMES:
        response = browse(name).get(path)
        found[name] = response.status_code
        assert named(keys_in(response) - live(planted, reader(name)), planted) == [], name
    assert found == {name: status_for(name, SITE_PAGES[pattern]) for name in NAMES}


@cache
def live(planted, reader) -> frozenset[str]:
    """The keys of what this reader may find in the admin."""
    if reader.office:
        return frozenset(key(word) for p in planted for word in p.words)
    return frozenset(key(word) for p in planted if reader.live(p) for word in (p.now[0], p.address))


def may(name: str, verb: str, model) -> bool:
    """Whether this role has this permission, by the list of tests/accounts/expected.py."""
    label, tracked = f"{model._meta.app_label}.{verb}_{model._meta.model_name}", hasattr(model, "history")
    if name == "office":
        return label not in NOT_FOR_THE_OFFICE
    if name.endswith("editor"):
        return label in EDITOR_WRITES | EDITOR_LOOKS or (verb == "view" and tracked)
    return name == "clerk" and label in CLERK_WRITES | CLERK_LOOKS


def writes(name: str, model) -> bool:
    return any(may(name, verb, model) for verb in ("add", "change", "delete"))


def in_the_admin(reader, name: str, model, planted) -> list:
    """The planted records of a model that this role works with: the own where it writes, else what it may read."""
    rows = [p for p in planted if p.model is model and reader.live(p)]
    return [p for p in rows if p.owner == reader.owner] if writes(name, model) and not reader.office else rows


def registered() -> list:
    return sorted(admin.site._registry, key=lambda model: model._meta.label)


STAFF = ("clerk", "editor", "other editor", "office")


def test_every_tracked_model_is_in_the_admin():
    from jeugdhulp.history import recorded_models

    assert {m._meta.label for m in recorded_models()} - {m._meta.label for m in registered()} == set()


def pytest_generate_tests(metafunc):
    """One test per model in the admin; asked when the tests are collected, so that Django is ready."""
    if "model_label" in metafunc.fixturenames:
        admin.autodiscover()
        metafunc.parametrize("model_label", [model._meta.label for model in registered()])


def test_a_model_in_the_admin(browse, reader, planted, model_label):
    """Its list, forms, history and deletion, for every role."""
    model = apps.get_model(model_label)
    start = f"/beheer/{model._meta.app_label}/{model._meta.model_name}/"
    found, expected = {}, {}
    for name in NAMES if connection.vendor == "sqlite" else [name for name in NAMES if name not in AS_OTHERS]:
        client, own = browse(name), in_the_admin(reader(name), name, model, planted)
        samples = one_of_each([p for p in planted if p.model is model], lambda p, own=own: p in own)
        if reader(name).office:
            samples = samples[:3]  # nothing is hidden from it: three forms say that they open
        for path, status in addresses(name, model, start, samples, own):
            response = client.get(path)
            found[name, path], expected[name, path] = response.status_code, status
            if response.status_code == 200 and path == start and model_label != "accounts.User":
                # the garden's own soil (wholes that others stand on) is not planted, and public
                here = {p.id for p in planted if p.model is model}
                shown = response.context["cl"].queryset.values_list("pk", flat=True)
                assert sorted(pk for pk in shown if pk in here) == sorted(p.id for p in own) or reader(name).office, (
                    f"{name}: rows of {path}"
                )
            allowed = live(planted, reader(name))
            if "/history/" in path and status == 200:
                parts = [p for part in parts_of(model) for p in in_the_admin(reader(name), name, part, planted)]
                allowed |= {key(word) for p in (*own, *parts) for word in p.words}
            assert named(keys_in(response) - allowed, planted) == [], f"{name}: {path}"
    assert found == expected


def parts_of(model) -> list:
    """The tracked models that stand under `model`: its history tells theirs."""
    return [
        other
        for other in registered()
        if hasattr(other, "history") and any(f.related_model is model for f in other._meta.concrete_fields)
    ]


#: made by an action elsewhere, never on a form of the admin
MADE_ELSEWHERE = {
    "region.Publication",
    "risks.SentReminder",
    "briefings.IssuedLetter",
    "briefings.Adoption",
    "briefings.Damage",
    "briefings.LetterEnding",
    "briefings.Release",
    "briefings.Subscription",
    "briefings.Notice",
}


def addresses(name, model, start, samples, own):
    """Each address of a model for one role, and the status it must have."""
    rest_of = {rest for found, rest in admin_patterns().values() if found is model}
    if name not in STAFF:
        yield from (
            (start + rest.replace("<path:object_id>", "1"), 302) for rest in rest_of if not rest.startswith("^")
        )
        return
    looks = may(name, "view", model)
    yield start, 200 if looks else 403
    yield start + "add/", 200 if may(name, "add", model) and model._meta.label not in MADE_ELSEWHERE else 403
    for record in samples:
        there = record in own
        yield f"{start}{record.id}/change/", (200 if there else 302) if looks else 403
    for record in [p for p in samples if p in own][:1] + [p for p in samples if p not in own][:1]:
        there = record in own
        if "<path:object_id>/delete/" in rest_of:
            yield f"{start}{record.id}/delete/", delete_status(name, model, there)
        if "<path:object_id>/history/" in rest_of and hasattr(model, "history"):
            reads = name == "office" or (name.endswith("editor") and may(name, "change", model) and there)
            yield f"{start}{record.id}/history/", 200 if reads else 403
            row = model.history.filter(id=record.id).first()
            yield f"{start}{record.id}/history/{row.history_id}/", 200 if reads else 403
    if "import/" in rest_of:
        yield start + "import/", 200 if name == "office" else 403
    if "export/" in rest_of:
        yield start + "export/", 200 if looks else 403


def delete_status(name, model, there) -> int:
    if model._meta.label == "accounts.User" or not may(name, "delete", model):
        return 403
    return 200 if there else 302


@pytest.mark.parametrize("name", STAFF)
def test_fields_that_complete_themselves_offer_no_more(browse, reader, planted, name):
    client, asked = browse(name), 0
    for model in registered():
        for field_name in admin.site._registry[model].autocomplete_fields:
            response = client.get(
                "/beheer/autocomplete/",
                {
                    "app_label": model._meta.app_label,
                    "model_name": model._meta.model_name,
                    "field_name": field_name,
                    "term": "zq",
                },
            )
            asked += response.status_code == 200
            assert response.status_code in (200, 403)
            leaked = keys_in(response) - live(planted, reader(name))
            assert named(leaked, planted) == [], f"{model._meta.label}.{field_name}"
    assert asked > 0
