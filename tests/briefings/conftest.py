import pytest

from jeugdhulp.briefings.rendering import render_pdf
from tests.briefings.sample_letter import sample_letter


@pytest.fixture(scope="session")
def sample_pdf() -> bytes:
    """The whole sample letter as PDF, rendered once."""
    return render_pdf(sample_letter())
