"""A claim about the risk list that the lineage contradicts or that cannot be tested.

The verdict on the claims of papers, with its grounds, is that of risks/claims.py; here it is somebody's sentence in a
letter that has not gone out yet.
"""

import re

from .findings import warning
from .places import places

#: "deze risico's zijn niet nieuw"; also over the end of the sentence, as the real letter does it
CLAIM = re.compile(
    r"\brisico['’]?s\b[^.]*\b(?:niet nieuw|ongewijzigd|onveranderd|dezelfde|gelijk gebleven)\b|"
    r"\bgeen nieuwe risico['’]?s\b|\b(?:zij|ze|deze|die) zijn (?:dus )?(?:niet nieuw|ongewijzigd)\b",
    re.IGNORECASE,
)


def claims(content, known):
    """See above."""
    for place, text in places(content):
        if not CLAIM.search(text):
            continue
        if known.new_risks:
            yield warning(place, "De lijst heeft wel een nieuw risico.", "Noem het nieuwe risico erbij.")
        if not known.earlier_list_held:
            yield warning(
                place,
                "Of de risico’s niet nieuw zijn, is niet te toetsen: de eerdere lijst van deze gemeente is niet verwerkt.",
                "Leg de eerdere lijst vast, of laat de bewering weg.",
            )
