"""A change that the office left out of the letters of an edition."""

from .findings import warning


def left_out(content, known):
    """Not a mistake, but nobody should adopt a letter without knowing it."""
    for sentence in known.left_out:
        yield warning(
            "Wijzigingen sinds de vorige brief",
            f"In de brieven van deze editie is een wijziging weggelaten: ‘{sentence}’",
            "Laat het zo, of zet bij de editie ‘weglaten’ uit.",
        )
