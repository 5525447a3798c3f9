"""Lower never imports higher, and never points at it in the database; and the code keeps one style."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Model

ROOT = Path(__file__).resolve().parents[1]
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
LAYERS = next(contract for contract in CONFIGURATION["contracts"] if contract["id"] == "apps")["layers"]

# Parts of the project package that stand outside the layers.
OUTSIDE = {
    "apps": "read by Django alone",
    "settings": "reached through django.conf only",
    "wsgi": "where the server enters",
    "templatetags": "only templates use it",
}


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
    """Run a tool of this environment without letting it see anything but `cwd`."""
    environment = {**os.environ, "NO_COLOR": "1"}
    environment.pop("PYTHONPATH", None)
    program = Path(sys.executable).parent / command[0]
    return subprocess.run(
        [str(program), *command[1:]], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def names(layer: str) -> list[str]:
    """Return the modules that stand in one layer, which import-linter separates with : or |."""
    return [name.strip() for name in layer.replace("|", ":").split(":")]


def test_nobody_imports_upwards():
    result = run("lint-imports", "--no-cache")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "wrong", "told"),
    [
        ("segments/models", "import risks.models", "segments.models -> risks.models"),
        ("jeugdhulp/snapshot", "import jeugdhulp.region.models", "jeugdhulp.snapshot -> jeugdhulp.region.models"),
        ("contracts/models", "import contracts.actions", "contracts.models -> contracts.actions"),
    ],
)
def test_the_check_finds_a_wrong_import(tmp_path, module, wrong, told):
    """The project as it is, with one wrong line more: without this the check above might never fail."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in CONFIGURATION["root_packages"]:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=lambda folder, files: [f for f in files if f == "static"]
        )
    path = next(p for p in (tmp_path / f"{module}.py", tmp_path / module / "__init__.py") if p.exists())
    (tmp_path / "contracts" / "actions.py").touch()
    path.write_text(f"{path.read_text()}\n{wrong}\n")
    result = run("lint-imports", "--no-cache", cwd=tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "Contracts: 1 kept, 1 broken." in result.stdout
    assert told in " ".join(result.stdout.split())


def test_every_part_of_the_project_package_has_its_layer():
    """A new module at the top of jeugdhulp/ is checked too, or named here with the reason why not."""
    parts = {
        path.stem
        for path in (ROOT / "jeugdhulp").iterdir()
        if path.suffix == ".py" or (path.is_dir() and any(path.rglob("*.py")))
    }
    in_layers = {name.removeprefix("jeugdhulp.") for layer in LAYERS for name in names(layer)}
    assert parts - {"__init__"} - OUTSIDE.keys() - in_layers == set()


def height(model: type[Model]) -> int | None:
    """Return how high the app of a model stands, or None for an app that is not ours."""
    order = [name for layer in reversed(LAYERS) for name in names(layer)]
    app = apps.get_app_config(model._meta.app_label).name
    return order.index(app) if app in order else None


def test_foreign_keys_follow_the_layers():
    """import-linter does not see that "risks.Risk" in a foreign key is a dependency.

    Who did something is the exception: every app may point at the user model, which Django makes replaceable.
    """
    upwards = []
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.get_fields():
            if not field.is_relation or field.auto_created or field.related_model in (None, "self"):
                continue
            if getattr(field, "swappable_setting", None) == "AUTH_USER_MODEL":
                continue
            own, other = height(model), height(field.related_model)
            if own is not None and other is not None and own < other:
                upwards.append(f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}")
    assert upwards == []


def test_every_app_of_ours_with_models_has_its_layer():
    ours = {
        app.name
        for app in apps.get_app_configs()
        if Path(app.path).is_relative_to(ROOT) and ".venv" not in app.path and any(app.get_models())
    }
    in_layers = {name for layer in LAYERS for name in names(layer)}
    assert ours - in_layers == set()


def test_one_style():
    result = run("ruff", "check", "--no-cache", ".")
    assert result.returncode == 0, result.stdout
