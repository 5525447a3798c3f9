"""Pages in Debian's Chromium: everything in this folder is marked `browser`."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import BrowserContext, Page

HERE = Path(__file__).parent
WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
REPORT_CSP = """document.addEventListener("securitypolicyviolation", (event) => reportCspViolation(
    `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample} in ${event.sourceFile}:${event.lineNumber}`
))"""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args) -> dict:
    """The system's own Chromium: Playwright's would have to be downloaded. Without one, the tests fail."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        pytest.fail("No Chromium: run `make test`, or install chromium, or name one in CHROMIUM.", pytrace=False)
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
    # No sandbox: it does not work as root, nor in most containers, and only our own pages are shown.
    return browser_type_launch_args | {
        "executable_path": path,
        "args": ["--no-sandbox", "--disable-gpu", "--disable-quic", *quiet],
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args) -> dict:
    """A reader in the region."""
    return browser_context_args | {"locale": "nl-NL", "timezone_id": "Europe/Amsterdam"}


@pytest.fixture(autouse=True)
def complaints(context: BrowserContext) -> Iterator[list[str]]:
    """What the browser complained of: CSP violations, errors in the console and in scripts. None may be left.

    A test that asks for an error (a page that does not exist) looks at this list itself and clears it.
    """
    found: list[str] = []
    context.expose_binding("reportCspViolation", lambda source, text: found.append(f"CSP: {text}"))
    context.add_init_script(REPORT_CSP)
    context.on("console", lambda message: found.append(f"console: {message.text}") if message.type == "error" else None)
    context.on("weberror", lambda error: found.append(f"script: {error.error}"))
    yield found
    settle(context)
    assert found == []


def settle(context: BrowserContext) -> None:
    """Let events that are on their way arrive."""
    for page in context.pages:
        page.evaluate("new Promise((resolve) => setTimeout(resolve, 50))")


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Call it with a page: it returns one line for each WCAG 2.2 AA rule that the page, or the part named, breaks."""

    def violations(page: Page, within: str | None = None) -> list[str]:
        # preload: for one experimental rule axe copies imported style sheets into the page, which the CSP refuses
        options = {
            "runOnly": {"type": "tag", "values": WCAG_22_AA},
            "resultTypes": ["violations"],
            "preload": False,
        }
        found = Axe().run(page, context=within, options=options).response["violations"]
        return [
            f"{rule['id']} ({rule['impact']}): {node['html'][:160]} {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
        ]

    return violations


@pytest.fixture
def sign_in(live_server, context: BrowserContext, client) -> Callable:
    """Call it with a user: the browser is then signed in as that user, without the form."""

    def sign_in(user) -> None:
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])

    return sign_in


@pytest.fixture
def look(live_server, page, axe) -> Callable:
    """Call it with a path: it returns what is wrong there, by width; the answer itself must be there."""

    def look(path: str, widths=(1280, 390)) -> dict:
        answer, wrong = None, {}
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            if answer is None:
                answer = page.goto(live_server.url + path)
                assert answer.status in (200, 400, 404), path
                page.evaluate("document.querySelectorAll('main details').forEach((part) => { part.open = true })")
            problems = axe(page)
            if (needed := page.evaluate("document.documentElement.scrollWidth")) > width:
                problems.append(f"{needed} pixels wide")
            if problems:
                wrong[path, width] = problems
        return wrong

    return look
