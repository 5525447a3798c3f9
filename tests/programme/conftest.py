"""Small programmes of a test's own."""

from pathlib import Path
from textwrap import dedent

import pytest


class Files:
    """A folder of programme files."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, text: str, name: str = "a.yaml") -> "Files":
        """Write, or write over, one file; indentation of the test is taken away."""
        (self.folder / name).write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return self

    def replace(self, old: str, new: str, name: str = "a.yaml") -> "Files":
        """Change what stands once in a file."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, text
        return self.write(text.replace(old, new), name)

    def remove(self, name: str) -> "Files":
        (self.folder / name).unlink()
        return self

    def load(self, **options):
        # not before Django is ready
        from jeugdhulp.programme.loader import load

        return load(self.folder, **options)


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)
