"""Three rows of everything, as a filling of their own: for counting, and for the downloads."""

import pytest

from tests.databases import FILLINGS


@pytest.fixture(scope="session", autouse=True)
def _few_rows_among_the_fillings():
    from tests.pages.formulas import Formulas
    from tests.pages.rows import Fill

    FILLINGS["rows"] = ("empty", [Fill(3)])
    FILLINGS["formulas"] = ("rows", [Formulas()])


@pytest.fixture
def formulas(_few_rows_among_the_fillings, db):
    """Three rows of everything; every text that somebody can type begins as a formula does."""
