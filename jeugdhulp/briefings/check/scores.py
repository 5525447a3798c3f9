"""A matrix in which nothing was scored: it looks like an assessment and is none."""

from ..blocks import Matrix
from ..parts import walk
from .findings import warning
from .places import place_of


def unscored_matrix(content, known):
    """See above; also in an annex."""
    named = [(place_of(section), section.blocks) for section in content.sections]
    named += [(f"Bijlage {annex.number}", annex.blocks) for annex in content.annexes]
    for place, blocks in named:
        for part in walk(blocks):
            if isinstance(part, Matrix) and not any(cell.entries for row in part.rows for cell in row.cells):
                yield warning(
                    place,
                    "De matrix is leeg: geen enkel risico is beoordeeld op kans en gevolg.",
                    "Beoordeel de risico's in het register, of laat de matrix weg.",
                )
