"""The style of the portal: nothing from elsewhere, nothing missing, licences beside it."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "jeugdhulp" / "static" / "jeugdhulp"
SHEETS = sorted(STATIC.glob("*.css"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_style_sheet_takes_nothing_from_elsewhere(sheet):
    inside = [
        url
        for url in re.findall(r"url\(\s*[\"']?([^\"')]+)", sheet.read_text())
        if not url.startswith("data:") and not (STATIC / url).is_file()
    ]
    assert inside == []


def test_every_class_of_the_portal_that_a_template_uses_is_styled():
    # every page has portal.css; a room may bring a sheet of its own beside it
    sheets = "".join((STATIC / name).read_text() for name in ("portal.css", "timeline.css", "risks.css", "letter.css"))
    known = set(re.findall(r"\.(p-[a-zA-Z0-9_-]+)", sheets))
    # Names that only mark a place, for tests and for who reads the page's source.
    known |= {"p-source__label", "p-menu", "p-footer__about"}
    used = {
        name: str(path.relative_to(ROOT))
        for path in (ROOT / "templates").rglob("*.html")
        for classes in re.findall(r'class="([^"]*)"', re.sub(r"\{%.*?%\}", " ", path.read_text()))
        for name in classes.split()
        if re.fullmatch(r"p-[a-zA-Z0-9_-]+[a-zA-Z0-9]", name)
    }
    assert {name: path for name, path in used.items() if name not in known} == {}


def test_licences_stand_beside_what_they_cover():
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (STATIC / "nlds-LICENSE.md").read_text()
    for name in ("LICENSE.md", "LICENSE-serif.md"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (STATIC / "fonts" / name).read_text()


def test_the_lock_of_the_style_names_no_download_address():
    lock = (ROOT / ".ci" / "style" / "package-lock.json").read_text()
    assert re.findall(r"https?:|resolved", lock) == []
    wanted = json.loads((ROOT / ".ci" / "style" / "package.json").read_text())["devDependencies"]
    assert json.loads(lock)["packages"][""]["devDependencies"] == wanted
