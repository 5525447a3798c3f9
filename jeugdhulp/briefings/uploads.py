"""An annex that somebody uploads: refused unless it is a PDF that only can be read.

* At most 10 MB; the bytes begin as a PDF and open as one, without a password.
* No scripts, no actions that start by themselves, no files inside, no forms that send: a council member opens this.
* The bytes are kept as they came, in the database, with their hash: one backup holds letter and annex.
* What is given out are those bytes, compared with the hash. At a moment: the newest file that was there then.
"""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO

import pikepdf
from django.core.exceptions import ValidationError
from django.utils import timezone

from .digests import digest
from .enums import AnnexKind
from .models import Annex, AnnexFile

LARGEST = 10 * 1024 * 1024
#: names in a PDF that start, send or carry something, and what each is called
REFUSED = {
    "/JavaScript": "een script",
    "/JS": "een script",
    "/Launch": "een opdracht om een programma te starten",
    "/SubmitForm": "een formulier dat gegevens verstuurt",
    "/ImportData": "een opdracht om gegevens in te lezen",
    "/EmbeddedFile": "een bijgevoegd bestand",
    "/EmbeddedFiles": "een bijgevoegd bestand",
    "/RichMedia": "beeld of geluid",
    "/XFA": "een formulier",
}


def check_upload(data: bytes) -> None:
    """Raises ValidationError, in words, where these bytes may not go with a letter."""
    if len(data) > LARGEST:
        raise ValidationError(
            f"Dit bestand is groter dan {LARGEST // (1024 * 1024)} MB. Maak het kleiner of splits het."
        )
    if not data.startswith(b"%PDF-"):
        raise ValidationError("Dit is geen PDF. Sla het document op als PDF en kies dat bestand.")
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            found = sorted({REFUSED[name] for thing in pdf.objects for name in _names(thing) if name in REFUSED})
            pages = len(pdf.pages)
    except pikepdf.PasswordError as problem:
        raise ValidationError("Deze PDF is met een wachtwoord beveiligd. Sla hem zonder wachtwoord op.") from problem
    except pikepdf.PdfError as problem:
        raise ValidationError("Deze PDF is beschadigd. Maak hem opnieuw en kies dat bestand.") from problem
    if found:
        raise ValidationError(f"In deze PDF zit {', '.join(found)}. Sla het document opnieuw op als gewone PDF.")
    if not pages:
        raise ValidationError("Deze PDF heeft geen pagina's.")


def keep_upload(annex: Annex, *, name: str, data: bytes, by, because: str) -> AnnexFile:
    """Check the bytes, keep them and call the annex added. Raises ValidationError; then nothing has changed."""
    check_upload(data)
    kept = AnnexFile(
        annex=annex,
        name=name[-150:],
        data=data,
        size=len(data),
        sha256=digest(data),
        added_at=timezone.now(),
        added_by=by,
    )
    kept.full_clean()
    # what is stored counts: the form may have set it on the object and saved nothing
    if not Annex.objects.filter(id=annex.id, kind=AnnexKind.UPLOADED).exists():
        annex.kind = AnnexKind.UPLOADED
        annex.record(because=because, by=by)
    kept.save()
    return kept


class DamagedFile(Exception):
    """The kept bytes are not the ones that were added; they are not given out."""


def files_of(annexes: Iterable[Annex], moment: datetime | None) -> dict[int, AnnexFile]:
    """Per annex, by id, its file at `moment` (None: now), without the bytes; nothing where there was none."""
    ids = [annex.id for annex in annexes if annex.kind == AnnexKind.UPLOADED]
    if not ids:
        return {}
    files = AnnexFile.objects.filter(annex_id__in=ids).defer("data").order_by("added_at", "id")
    if moment is not None:
        files = files.filter(added_at__lte=moment)
    return {file.annex_id: file for file in files}


def bytes_of(file: AnnexFile) -> bytes:
    """What was added. Raises DamagedFile where that is not what is stored now."""
    data = bytes(file.data)
    if digest(data) != file.sha256:
        raise DamagedFile(f"Bestand {file.id} ({file.name}) is niet meer wat er is toegevoegd.")
    return data


def _names(thing):
    """The names in one object of a PDF: keys, and what kind of action or thing it says it is."""
    if isinstance(thing, pikepdf.Stream):
        thing = thing.stream_dict
    if not isinstance(thing, pikepdf.Dictionary):
        return
    for key, value in thing.items():
        yield str(key)
        if isinstance(value, pikepdf.Name):
            yield str(value)
        elif isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            yield from _names(value)
