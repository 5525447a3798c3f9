"""A letter that was sent, to take away: as one ZIP, as metadata, and all public ones as a sitemap."""

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render

from jeugdhulp.region.models import Municipality
from jeugdhulp.templatetags.dutch import listed
from jeugdhulp.visibility import PUBLIC

from .bundle import bundle
from .issued import Damaged, Sent, sent_letter, sent_letters
from .letter_rows import until
from .sitemap import sitemap
from .views_letters import annex_files, damaged, shown
from .woo import metadata, own_numbers


def letter_zip(request, id):
    """The letter, its annexes and its metadata in one file; for who may see the letter."""
    found = shown(request.reading, id)
    sent = found.sent
    if sent is None:
        raise Http404("Alleen een verzonden brief is er als ZIP-bestand.")
    if not sent.shown:
        return _withdrawn(request, sent)
    try:
        content = bundle(sent, annex_files(found), _base(request))
    except Damaged as problem:
        return damaged(request, problem)
    response = HttpResponse(content, content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{sent.letter.filename}.zip"'
    return response


def letter_metadata(request, id):
    """What the letter is, as JSON; of a withdrawn one that and why."""
    sent = sent_letter(request.reading.audience, id, until=until(request.reading))
    if sent is None:
        raise Http404("Van deze brief is er geen metadata: alleen een verzonden brief heeft die.")
    told = metadata(sent, _base(request), own_numbers([sent.letter.letter_id]))
    return JsonResponse(told, json_dumps_params={"ensure_ascii": False, "indent": 2})


def letters_sitemap(request):
    """The public letters of all municipalities, or of ?gemeente= one, with their metadata; the same for everyone."""
    which = {}
    if slug := request.GET.get("gemeente", ""):
        known = {town.slug: town.id for town in request.reading.snapshot.of(Municipality)}
        if slug not in known:
            told = f"De gemeente ‘{slug[:40]}’ is niet bekend. Kies uit: {listed(sorted(known)) or 'niets'}."
            return render(request, "400.html", {"message": told}, status=400)
        which = {"municipality_id": known[slug]}
    letters = sent_letters(PUBLIC, until=until(request.reading), **which)
    return HttpResponse(sitemap(letters, _base(request)), content_type="application/xml; charset=utf-8")


def _withdrawn(request, sent: Sent) -> HttpResponse:
    return render(request, "briefings/withdrawn.html", {"sent": sent, "issued": sent.letter}, status=410)


def _base(request) -> str:
    return request.build_absolute_uri("/").rstrip("/")
