"""Bundle NL Design System into the one file that is committed: jeugdhulp/static/jeugdhulp/nlds.css.

Only for who changes the style; the portal and its tests need no node:
    npm ci --ignore-scripts --prefix .ci/style && python .ci/style/build.py
Takes the style of every @utrecht package in package.json, then those design tokens that are really read,
and copies the licence and the fonts beside it. Refuses a package under any other licence.
"""

import json
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
STATIC = HERE.parent.parent / "jeugdhulp" / "static" / "jeugdhulp"
THEME = "@nl-design-system-unstable/voorbeeld-design-tokens"
#: per package of type: how its files begin, what its licence is called here, whether pages of the portal use it too
FONTS = {
    "source-sans": ("SourceSans3", "LICENSE.md", True),
    "source-serif": ("SourceSerif4", "LICENSE-serif.md", False),
}
WEIGHTS = ("Regular", "It", "Semibold", "Bold")
LICENCES = {THEME: "EUPL-1.2", **dict.fromkeys(FONTS, "OFL-1.1")}
# What others build on comes first; the rest follows by name.
FIRST = ("@utrecht/root-css", "@utrecht/document-css", "@utrecht/body-css")


def check(name: str) -> str:
    """The package as name@version; stops when its licence is not the one expected."""
    about = json.loads((MODULES / name / "package.json").read_text())
    expected = LICENCES.get(name, "EUPL-1.2")
    if about["license"] != expected:
        sys.exit(f"{name} has licence {about['license']}, expected {expected}.")
    return f"{name}@{about['version']}"


def without_comments(css: str) -> str:
    return re.sub(r'/\*.*?\*/|@charset "[^"]*";', "", css, flags=re.S).strip()


def tokens_read_by(css: str, theme: str) -> str:
    """A :root rule with the tokens of the theme that the css reads, directly or through another token."""
    defined = dict(re.findall(r"^\s+(--[\w-]+):\s*([^;]+);", theme, re.M))
    used, queue = set(), set(re.findall(r"var\(\s*(--[\w-]+)", css))
    while queue:
        token = queue.pop()
        if token in defined and token not in used:
            used.add(token)
            queue |= set(re.findall(r"var\(\s*(--[\w-]+)", defined[token]))
    return ":root{" + "".join(f"{token}:{defined[token]};" for token in sorted(used)) + "}"


def main() -> None:
    wanted = json.loads((HERE / "package.json").read_text())["devDependencies"]
    styles = [name for name in wanted if name.startswith("@utrecht/")]
    styles.sort(key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))
    header = ", ".join(check(name) for name in (*styles, THEME))
    css = "\n".join(without_comments((MODULES / name / "dist/index.min.css").read_text()) for name in styles)
    own = (STATIC / "portal.css").read_text()
    tokens = tokens_read_by(css + own, (MODULES / THEME / "dist/theme.css").read_text())
    (STATIC / "nlds.css").write_text(
        f"/*! Licensed under the EUPL-1.2, see nlds-LICENSE.md. {header} */\n{tokens}\n{css}\n"
    )
    shutil.copyfile(MODULES / THEME / "LICENSE.md", STATIC / "nlds-LICENSE.md")

    fonts = STATIC / "fonts"
    fonts.mkdir(exist_ok=True)
    for package, (family, licence, on_pages) in FONTS.items():
        check(package)
        shutil.copyfile(MODULES / package / "LICENSE.md", fonts / licence)
        for weight in WEIGHTS:
            file = f"{family}-{weight}.ttf"
            shutil.copyfile(MODULES / package / "TTF" / file, fonts / file)
            if on_pages:
                shutil.copyfile(MODULES / package / "WOFF2" / "TTF" / f"{file}.woff2", fonts / f"{file}.woff2")


if __name__ == "__main__":
    main()
