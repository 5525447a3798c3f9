"""The browser guards can fail: a page with every kind of fault, served without the portal."""

import pytest

from tests.browser.conftest import settle

PAGE = """<!doctype html><html><head><title>x</title></head><body>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color: #eee; background: #fff">pale</p>
<script>document.title = "ran"</script></body></html>"""
POLICY = "default-src 'none'; img-src data:"


@pytest.fixture
def faulty(page):
    page.route(
        "http://faulty.example/",
        lambda route: route.fulfill(
            body=PAGE, headers={"Content-Security-Policy": POLICY, "Content-Type": "text/html"}
        ),
    )
    page.goto("http://faulty.example/")
    return page


@pytest.mark.both_databases
def test_csp_violations_and_console_errors_are_collected(faulty, complaints):
    settle(faulty.context)
    csp = sorted(line.split(" refused ")[0] for line in complaints if line.startswith("CSP: "))
    console = [line for line in complaints if line.startswith("console: ")]
    assert csp == ["CSP: script-src-elem", "CSP: style-src-attr"]
    assert len(console) == 2
    assert faulty.title() == "x"
    complaints.clear()


def test_script_errors_are_collected(page, complaints):
    page.route("http://faulty.example/", lambda route: route.fulfill(body="<p>x", content_type="text/html"))
    page.goto("http://faulty.example/")
    page.evaluate("setTimeout(() => { throw new Error('broken') })")
    settle(page.context)
    assert complaints == ["script: broken"]
    complaints.clear()


def test_axe_finds_what_is_wrong(faulty, axe, complaints):
    rules = sorted({line.split(" ")[0] for line in axe(faulty)})
    assert rules == ["html-has-lang", "image-alt"]
    complaints.clear()
