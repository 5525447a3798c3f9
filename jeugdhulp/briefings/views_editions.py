"""The desk of an edition, for the project office: its letters side by side, its work list, concepts in Word."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.utils import timezone

from jeugdhulp.views import OfficePage, Page
from jeugdhulp.visibility import Visibility

from .composition import LETTER_JOINS, compose, compose_all
from .enums import TaskState
from .models import Edition, Letter, PassageTask
from .nine import side_by_side
from .rounds import rounds
from .word import CONTENT_TYPE, render_word


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
        return sorted(
            (letter for letter in found if letter.municipality or letter.municipality_id is None),
            key=lambda letter: letter.sender,
        )

    def get_context_data(self, **kwargs):
        title = f"{self.name}: {self.edition.subject}"
        return super().get_context_data(**kwargs) | {"title": title, "edition": self.edition, "page_name": self.name}


class SideBySide(EditionPage):
    """The letters of an edition beside each other: what differs, and that shared facts are the same in all."""

    name = "De brieven naast elkaar"
    template_name = "briefings/side.html"

    def get_context_data(self, **kwargs):
        letters = self.letters()
        side = side_by_side(compose_all(letters, self.snapshot))
        rows = [(place, list(zip(letters, cells, strict=True))) for place, cells in side.rows]
        return super().get_context_data(**kwargs) | {
            "letters": letters,
            "side": side,
            "rows": rows,
            "own": [(letter, _own_places(side, number)) for number, letter in enumerate(letters)],
        }


class WorkList(EditionPage):
    """Who delivers which passage by when, the remarks, and what changed in the texts per round of writing."""

    name = "Werklijst"
    template_name = "briefings/worklist.html"

    def get_context_data(self, **kwargs):
        of_edition = self.snapshot.of(PassageTask).filter(edition_id=self.edition.id)
        tasks = self.snapshot.join(of_edition, "municipality", "block", "remarks")
        today = timezone.localdate()
        for task in tasks:
            task.late = bool(task.due and task.due < today and task.state == TaskState.ASKED)
        return super().get_context_data(**kwargs) | {"tasks": tasks, "rounds": rounds(self.edition.id)}


def _own_places(side, number: int) -> list[tuple]:
    """Per place what one letter says that most do not, and what it lacks."""
    cells = [(place, cells[number]) for place, cells in side.rows]
    return [(place, cell) for place, cell in cells if cell.own or cell.lacks]


def letter_word(request, slug, municipality):
    """A concept as Word file, for the office and that municipality's own editors; nobody else, at no date."""
    user = request.user
    if not user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    snapshot = request.reading.snapshot
    found = snapshot.join(snapshot.of(Letter), *LETTER_JOINS)
    letters = [
        one
        for one in found
        if (one.municipality or one.municipality_id is None)
        and (one.sender_slug, one.edition.slug) == (municipality, slug)
    ]
    letter = max(letters, key=lambda one: one.id, default=None)  # with a correction there are two
    if not may_take_word(request, letter):
        raise PermissionDenied("Een concept in Word is voor de projectorganisatie en de eigen gemeente.")
    if letter is None:
        raise Http404("Deze brief is er niet.")
    name = f"concept-{slug}-{municipality}.docx"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(render_word(compose(letter, snapshot)), content_type=CONTENT_TYPE, headers=headers)


def may_take_word(request, letter: Letter | None) -> bool:
    """The office, or an editor of the municipality whose letter it is: who may read what is internal to it."""
    audience = request.user.audience
    if request.reading.is_office:
        return True
    own = letter is not None and letter.municipality_id == audience.municipality_id
    return own and Visibility.INTERNAL in audience.levels
