"""What letters that are composed together share: the parts of their edition, the house styles, the facts.

A letter's own parts (header values, passages, signatories) come with the letter, joined by `letter_for`.
"""

from dataclasses import replace
from datetime import date
from functools import partial

from jeugdhulp.region.models import Document
from jeugdhulp.shelf import Shelf
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import PUBLIC, Visibility, council

from .issued import told_letters
from .models import Annex, AnnexFile, Block, ChangeNote, Edition, HeaderField, HouseStyle, Letter
from .models.house_style import REGION
from .previous import Told, told_before
from .telling import FACTS, Facts, Telling
from .uploads import files_of


class Desk:
    """Reads each thing once for all letters that are composed at it; `snapshot` reads the parts of the letters."""

    def __init__(self, snapshot: Snapshot):
        self.snapshot = Shelf.over(snapshot, Edition, Block, ChangeNote, Annex, Document, HouseStyle, HeaderField)
        self._parts, self._facts, self._files, self._styles = {}, {}, {}, None
        self._told: list[Told] | None = None

    def blocks(self, letter: Letter) -> list[Block]:
        """The blocks of the letter's edition for this municipality, in order."""
        return [
            block for block in self._of(Block, letter) if block.for_municipality_id in (None, letter.municipality_id)
        ]

    def annexes(self, letter: Letter) -> list[Annex]:
        """The annexes of the letter's edition for this municipality, in order of number."""
        return [a for a in self._of(Annex, letter, "document") if a.municipality_id in (None, letter.municipality_id)]

    def files(self, letter: Letter) -> dict[int, AnnexFile]:
        """The files of those annexes, by the id of the annex, without their bytes."""
        if letter.edition_id not in self._files:
            annexes = self._of(Annex, letter, "document")
            self._files[letter.edition_id] = files_of(annexes, self.snapshot.moment)
        return self._files[letter.edition_id]

    def style(self, letter: Letter) -> HouseStyle:
        """The house style of its sender with its header fields; one with nothing but the name where there is none."""
        if self._styles is None:
            styles = self.snapshot.join(self.snapshot.of(HouseStyle), "header_fields")
            self._styles = {style.municipality_id: style for style in styles}
        if found := self._styles.get(letter.municipality_id):
            return found
        if letter.municipality_id is None:
            return HouseStyle(sender=REGION, addressee="", organ="")
        return HouseStyle(municipality_id=letter.municipality_id, sender=f"Gemeente {letter.sender}")

    def telling(self, letter: Letter, day: date) -> Telling:
        """How the facts are read: for the letter's audience, at the end of `day`, against what it was told before."""
        limited = letter.visibility == Visibility.LIMITED and letter.municipality_id is not None
        audience = council(letter.municipality_id) if limited else PUBLIC
        snapshot = Shelf(audience, end_of_day(day), self.snapshot.known_by, FACTS)
        facts = self._facts.setdefault(snapshot, Facts(snapshot, day))
        earlier, notes = partial(self._earlier, letter, facts), partial(self._notes, letter)
        return Telling(facts, letter.municipality, earlier, notes=notes)

    def _earlier(self, letter: Letter, facts: Facts) -> Snapshot | None:
        """The facts as the previous letter told them; for a first letter, as they were on an earlier day if any."""
        if self._told is None:
            self._told = told_letters(until=self.snapshot.moment)
        editions = {edition.id: edition for edition in self.snapshot.of(Edition)} if self._told else {}
        if before := told_before(letter, facts.day, self._told, editions):
            return replace(facts.snapshot, moment=end_of_day(before.day), known_by=before.known_by)
        edition = letter.edition
        day = edition.previous.reference_date if edition.previous else edition.compare_date
        return replace(facts.snapshot, moment=end_of_day(day)) if day and day < facts.day else None

    def _notes(self, letter: Letter) -> dict[str, ChangeNote]:
        return {note.key: note for note in self._of(ChangeNote, letter)}

    def _of(self, model, letter, *joins) -> list:
        key = model, letter.edition_id
        if key not in self._parts:
            rows = [row for row in self.snapshot.of(model) if row.edition_id == letter.edition_id]
            self._parts[key] = self.snapshot.join(rows, *joins)
        return self._parts[key]
