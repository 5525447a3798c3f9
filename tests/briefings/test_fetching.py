import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from weasyprint.urls import FatalURLFetchingError

from jeugdhulp.briefings.fetching import LetterFetcher


@pytest.fixture
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    (tmp_path / "secret.txt").write_text("geheim")
    default_storage.save("logo.png", ContentFile(b"beeld"))


def test_static_files_and_uploads_are_served(media):
    fetcher = LetterFetcher()

    assert fetcher("static:jeugdhulp/fonts/SourceSans3-Regular.ttf").read()[:4] == b"\x00\x01\x00\x00"
    assert fetcher("media:logo.png").read() == b"beeld"


REFUSED = {
    "static:jeugdhulp/fonts/weg.ttf": "Dit bestand voor de brief ontbreekt: jeugdhulp/fonts/weg.ttf",
    "static:../settings.py": "Dit bestand voor de brief ontbreekt: ../settings.py",
    "media:weg.png": "Dit geüploade bestand voor de brief ontbreekt: weg.png",
    "media:../secret.txt": "Dit geüploade bestand voor de brief ontbreekt: ../secret.txt",
    "file:///etc/hostname": "Een brief laadt niets van buiten het portaal: file:///etc/hostname",
    "https://voorbeeldstad.example/logo.png": (
        "Een brief laadt niets van buiten het portaal: https://voorbeeldstad.example/logo.png"
    ),
    "data:text/css,p{}": "Een brief laadt niets van buiten het portaal: data:text/css,p{}",
}


@pytest.mark.parametrize(("url", "message"), REFUSED.items())
def test_anything_else_stops_the_letter(media, url, message):
    with pytest.raises(FatalURLFetchingError) as refusal:
        LetterFetcher()(url)

    assert str(refusal.value) == message
