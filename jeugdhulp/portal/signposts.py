"""Pages that older papers call otherwise: searching on the old word leads to the page.

What is now open house and admission was in 2025 still an aanbesteding or inkoopprocedure that ended in a gunning;
capacity funding was also called taakgerichte bekostiging. Sources: the council proposal of 15 April 2025, the
answers of 3 June 2025 and the letter to providers of December 2025.
"""

from dataclasses import dataclass

from django.urls import reverse


@dataclass(frozen=True)
class Signpost:
    """A page by its name now, the other words for it, and where it is."""

    name: str
    words: str
    address: str

    @property
    def url(self) -> str:
        return reverse(self.address)


SIGNPOSTS = (
    Signpost(
        "Toelating van aanbieders (open house)",
        "toelatingsronde, toelatingsprocedure; eerder aanbesteding, aanbestedingsprocedure, inkoopprocedure, "
        "inkooptraject of gunning genoemd",
        "contracts:admission_rounds",
    ),
    Signpost(
        "Herziening van contracten",
        "herzieningstraject, herzieningsronde; de eerste herziening is de administratieve splitsing",
        "contracts:revision_rounds",
    ),
    Signpost("Einde van contracten", "looptijd, verlenging, aflopende contracten", "contracts:ends"),
)
