"""What a letter may load: our own static files, uploads and logos, nothing from a network or the rest of the disk.

Print templates and style sheets name them as `static:<path>`, `media:<path>` and `logo:<sha256>`.
"""

from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class LetterFetcher(URLFetcher):
    """Serves `static:`, `media:` and `logo:`; stops the rendering at anything else.

    WeasyPrint swallows a plain exception and leaves the picture out; only FatalURLFetchingError, which is
    no Exception, refuses the letter.
    """

    def fetch(self, url, headers=None):
        scheme, _, path = url.partition(":")
        read = {"static": _read_static, "media": _read_media, "logo": _read_logo}.get(scheme)
        if read is None:
            raise FatalURLFetchingError(f"Een brief laadt niets van buiten het portaal: {url}")
        return URLFetcherResponse(url, read(path))


def static_path(path: str) -> Path:
    """Where a static file of ours lies; raises FatalURLFetchingError when it is not there."""
    try:
        found = finders.find(path)
    except SuspiciousFileOperation:  # "../" to outside the static files
        found = None
    if not found:
        raise FatalURLFetchingError(f"Dit bestand voor de brief ontbreekt: {path}")
    return Path(found)


def _read_static(path: str) -> bytes:
    return static_path(path).read_bytes()


def _read_media(path: str) -> bytes:
    try:
        with default_storage.open(path) as file:
            return file.read()
    except (OSError, ValueError, SuspiciousFileOperation) as error:
        raise FatalURLFetchingError(f"Dit geüploade bestand voor de brief ontbreekt: {path}") from error


def _read_logo(sha256: str) -> bytes:
    from .logos import MissingLogo, logo_bytes  # only a letter with a logo needs the database

    try:
        return logo_bytes(sha256)
    except MissingLogo as problem:
        raise FatalURLFetchingError(str(problem)) from problem
