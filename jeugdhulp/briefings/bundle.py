"""A letter that was sent with all that goes with it, in one ZIP: for the clerk's own system.

The stored bytes, each compared with its hash; the names say what is in them. The same letter gives the same ZIP: the
files bear the moment at which it was sent.
"""

import json
import zipfile
from io import BytesIO

from django.utils import timezone
from django.utils.text import slugify

from .digests import digest
from .issued import Damaged, Sent, stored
from .models import Annex, AnnexFile
from .parts import ContentError
from .restoring import content_of
from .uploads import DamagedFile, bytes_of
from .woo import metadata, own_numbers


def bundle(sent: Sent, files: list[tuple[Annex, AnnexFile]], base: str) -> bytes:
    """The ZIP of a letter that its reader may see, with the annexes that this reader may see.

    Raises Damaged where a letter or an annex is not what was stored.
    """
    letter = sent.letter
    facts = stored(sent, "facts")
    parts = [(f"brief-{letter.filename}.pdf", "de brief", stored(sent, "pdf"))]
    parts += [
        (_annex_name(annex), f"bijlage {annex.number}: {annex.title}", given_bytes(file)) for annex, file in files
    ]
    parts += [("feiten.json", "wat de brief zegt, als gegevens", facts)]
    told = metadata(sent, base, own_numbers([letter.letter_id]))
    told["bijlagen"] = _annexes(facts, {annex.number: _annex_name(annex) for annex, _ in files})
    told["bestanden"] = [
        {"naam": name, "wat": what, "bytes": len(data), "sha256": digest(data)} for name, what, data in parts
    ]
    parts += [("metadata.json", "", json.dumps(told, ensure_ascii=False, indent=2).encode())]
    return _zipped([(name, data) for name, _, data in parts], letter.issued_at)


def _annexes(facts: bytes, names: dict[int, str]) -> list[dict]:
    """Every annex that the letter names, with its file where that is in the ZIP; what is missing says so."""
    try:
        annexes = content_of(facts).annexes
    except ContentError:  # of another version of the portal: the letter itself says it
        return [{"nummer": number, "bestand": name} for number, name in names.items()]
    return [
        {"nummer": annex.number, "titel": annex.title, "stand": annex.state}
        | ({"bestand": names[annex.number]} if annex.number in names else {})
        for annex in annexes
    ]


def _annex_name(annex: Annex) -> str:
    return f"bijlage-{annex.number}-{slugify(annex.title)[:60].strip('-')}.pdf"


def given_bytes(file: AnnexFile) -> bytes:
    """What was added. Raises Damaged, with a sentence for the reader, where that is not what is stored now."""
    try:
        return bytes_of(file)
    except DamagedFile as problem:
        raise Damaged(
            "Een bijlage bij deze brief is niet meer zoals zij is toegevoegd. Het portaal geeft haar daarom niet. De "
            "beheerder van het portaal kan haar uit een reservekopie terugzetten."
        ) from problem


def _zipped(parts: list[tuple[str, bytes]], moment) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, timezone.localtime(moment).timetuple()[:6])
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            packed.writestr(entry, data)
    return out.getvalue()
