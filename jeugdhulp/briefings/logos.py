"""The logo of a house style: refused unless it is a picture that prints well, and kept as nothing but that picture.

* A PNG of at most 1 MB, at most 3000 dots wide and high, and at least 300 dots one of both: else it prints in blocks.
* Kept is the picture drawn anew, without what was hidden in the file (who made it, with what, a colour profile). The
  same picture is kept once. An SVG is refused: it can hold scripts and load things, and a PNG is as good on paper.
* What is printed are those bytes, compared with their hash.
"""

from io import BytesIO

from django.core.exceptions import ValidationError
from PIL import Image

from .digests import digest
from .errors import RenderingError
from .models import Logo

LARGEST = 1024 * 1024
MOST_DOTS, LEAST_DOTS = 3000, 300
_PNG = b"\x89PNG\r\n\x1a\n"


class MissingLogo(RenderingError):
    """A logo that a letter names is not kept, or its bytes are not what was added."""


def clean_logo(data: bytes) -> bytes:
    """The picture in its one kept form. Raises ValidationError, in words, where it may not head a letter."""
    if len(data) > LARGEST:
        raise ValidationError("Dit bestand is groter dan 1 MB. Maak de afbeelding kleiner en kies haar opnieuw.")
    if not data.startswith(_PNG):
        raise ValidationError("Dit is geen PNG. Sla het logo op als PNG en kies dat bestand.")
    try:
        with Image.open(BytesIO(data), formats=["PNG"]) as whole:
            whole.verify()  # whoever prints letters in this process lets torn pictures pass
        with Image.open(BytesIO(data), formats=["PNG"]) as picture:
            _refuse_measures(*picture.size)
            if getattr(picture, "n_frames", 1) > 1:
                raise ValidationError("Dit logo beweegt. Sla het op als een gewone PNG, met één beeld.")
            return _drawn_anew(picture)
    except (OSError, SyntaxError, ValueError) as problem:
        raise ValidationError("Deze afbeelding is beschadigd. Maak haar opnieuw en kies dat bestand.") from problem


def keep_logo(data: bytes, *, by) -> Logo:
    """Keep what `clean_logo` gave; the same picture is kept once."""
    sha256 = digest(data)
    found = Logo.objects.filter(sha256=sha256).defer("data").first()
    if found is None:
        found = Logo(sha256=sha256, data=data, added_by=by)
        found.full_clean()
        found.save()
    return found


def logo_bytes(sha256: str) -> bytes:
    """The picture of this hash. Raises MissingLogo, with a sentence: a letter is never printed without its logo."""
    found = Logo.objects.filter(sha256=sha256).first()
    data = bytes(found.data) if found else b""
    if digest(data) != sha256:
        raise MissingLogo("Het logo van deze brief ontbreekt of is beschadigd. Voeg het opnieuw toe bij de huisstijl.")
    return data


def _refuse_measures(width: int, height: int) -> None:
    told = f"Dit logo is {width} bij {height} beeldpunten."
    if max(width, height) > MOST_DOTS:
        raise ValidationError(f"{told} Maak het ten hoogste {MOST_DOTS} breed en hoog.")
    if max(width, height) < LEAST_DOTS:
        raise ValidationError(f"{told} Kies er een van ten minste {LEAST_DOTS} breed of hoog; kleiner is niet scherp.")


def _drawn_anew(picture: Image.Image) -> bytes:
    """The dots alone, eight bits a colour: PDF/A knows what to do with those, whatever they came in."""
    dots = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    bare = Image.new(dots.mode, dots.size)
    bare.paste(dots)
    made = BytesIO()
    bare.save(made, format="PNG", optimize=True)
    return made.getvalue()
