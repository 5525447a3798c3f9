"""Who may see what: three ordered levels and the audience that reads. Knows no User.

Source: design section 7. `beperkt_openbaar` is working material for the councils it names (a record that
belongs to a municipality: that council; a regional record: all nine). `intern` records of a municipality
are for its own editors and the project office; regional ones for the project office alone.
"""

from dataclasses import dataclass

from django.db import models


class Visibility(models.TextChoices):
    """How far a record may travel; the national names, from wide to narrow."""

    PUBLIC = "openbaar", "Openbaar"
    LIMITED = "beperkt_openbaar", "Beperkt openbaar"
    INTERNAL = "intern", "Intern"


def narrower(one: str, other: str) -> bool:
    """Whether a level travels less far than the other."""
    levels = Visibility.values
    return levels.index(one) > levels.index(other)


@dataclass(frozen=True)
class Audience:
    """For whom is being read: a set of levels and, for a council or an editor, one municipality.

    `everything` is the project office: all levels of all municipalities.
    """

    levels: frozenset[str] = frozenset({Visibility.PUBLIC.value})
    municipality_id: int | None = None
    everything: bool = False

    @property
    def edits_for(self) -> int | None:
        """The municipality whose own records this audience works on: its editors, not its council."""
        return self.municipality_id if Visibility.INTERNAL in self.levels else None


PUBLIC = Audience()
OFFICE = Audience(levels=frozenset(Visibility.values), everything=True)


def council(municipality_id: int | None) -> Audience:
    """The members and the clerk of one council."""
    return Audience(frozenset({Visibility.PUBLIC.value, Visibility.LIMITED.value}), municipality_id)


def editor(municipality_id: int) -> Audience:
    """The editors of one municipality: its own internal records as well."""
    return Audience(frozenset(Visibility.values), municipality_id)
