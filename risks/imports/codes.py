"""How a measure is found by its title, and a code for what is new."""

from collections.abc import Iterable

from django.utils.text import slugify

from ..models import Mitigation


def free_code(title: str, taken: set[str]) -> str:
    """A code made of the title that is not `taken` yet (in small letters); it is from now on."""
    start = slugify(title)[:36].strip("-") or "risico"
    code, number = start, 1
    while code in taken:
        number += 1
        code = f"{start}-{number}"
    taken.add(code)
    return code


def by_title(measures: Iterable[Mitigation]) -> tuple[dict[str, Mitigation], set[str]]:
    """Measures by title in small letters, and the titles that more than one has."""
    found: dict[str, Mitigation] = {}
    twice = set()
    for measure in measures:
        title = measure.title.casefold()
        if title in found:
            twice.add(title)
        found[title] = measure
    return found, twice


def same_title(title: str) -> str:
    """What is said of a title that does not tell which measure is meant."""
    return f"Meer dan één maatregel heet ‘{title}’. Geef ze in het beheer eerst een verschillende titel."


def worked_out(told: str) -> str:
    """What is said of a cell that the portal works out, where it says something else; `told` is what belongs there."""
    return (
        f"Dit werkt het portaal zelf uit: er hoort ‘{told}’ te staan. Neem een nieuwe download, of haal deze kolom weg."
    )
