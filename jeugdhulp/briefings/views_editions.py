"""The desk of an edition, for the project office: its letters side by side."""

from contracts.office import OfficePage
from jeugdhulp.views import Page

from .composition import LETTER_JOINS, compose
from .models import Edition, Letter
from .nine import side_by_side


class Editions(OfficePage, Page):
    """All editions, the newest first."""

    title = "Edities"
    template_name = "briefings/editions.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"editions": list(self.snapshot.of(Edition))}


class EditionPage(OfficePage, Page):
    """A page about one edition; give `template_name` and `name`."""

    name = ""

    @property
    def edition(self) -> Edition:
        if not hasattr(self, "_edition"):
            self._edition = self.one(Edition, slug=self.kwargs["slug"])
        return self._edition

    def letters(self) -> list[Letter]:
        """The edition's letters, joined for `compose`, in order of municipality."""
        found = self.snapshot.join(self.snapshot.of(Letter).filter(edition_id=self.edition.id), *LETTER_JOINS)
        return sorted((letter for letter in found if letter.municipality), key=lambda letter: letter.municipality.name)

    def get_context_data(self, **kwargs):
        title = f"{self.name}: {self.edition.subject}"
        return super().get_context_data(**kwargs) | {"title": title, "edition": self.edition, "page_name": self.name}


class SideBySide(EditionPage):
    """The letters of an edition beside each other: what differs, and that shared facts are the same in all."""

    name = "De brieven naast elkaar"
    template_name = "briefings/side.html"

    def get_context_data(self, **kwargs):
        letters = self.letters()
        side = side_by_side([compose(letter, self.snapshot) for letter in letters])
        rows = [(place, list(zip(letters, cells, strict=True))) for place, cells in side.rows]
        return super().get_context_data(**kwargs) | {
            "letters": letters,
            "side": side,
            "rows": rows,
            "own": [(letter, _own_places(side, number)) for number, letter in enumerate(letters)],
        }


def _own_places(side, number: int) -> list[tuple]:
    """Per place what one letter says that most do not, and what it lacks."""
    cells = [(place, cells[number]) for place, cells in side.rows]
    return [(place, cell) for place, cell in cells if cell.own or cell.lacks]
