"""The files that go with a letter: for who may see the letter, and the annex in it."""

from django.http import Http404, HttpResponse

from .composition import letter_for
from .desk import Desk
from .uploads import bytes_of

NOT_THERE = "Deze bijlage is er niet op deze peildatum, of is niet openbaar."


def annex_pdf(request, letter, number):
    """The bytes as they were added, under the name that says which annex it is."""
    snapshot = request.reading.snapshot
    found = letter_for(snapshot, id=letter)
    desk = Desk(snapshot)
    annex = next((annex for annex in desk.annexes(found) if annex.number == number), None) if found else None
    file = desk.files(found).get(annex.id) if annex else None
    if file is None:
        raise Http404(NOT_THERE)
    response = HttpResponse(bytes_of(file), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{found.edition.slug}-bijlage-{number}.pdf"'
    return response
