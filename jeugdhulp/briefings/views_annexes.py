"""The files that go with a letter: for who may see the letter, and the annex in it."""

from django.http import Http404, HttpResponse

from .bundle import given_bytes
from .issued import Damaged
from .views_letters import annex_files, damaged, shown


def annex_pdf(request, letter, number):
    """The bytes as they were added; of a letter that was sent the file that was there then."""
    found = shown(request.reading, letter)
    file = next((file for annex, file in annex_files(found) if annex.number == number), None)
    if file is None:
        raise Http404("Deze bijlage is er niet op deze peildatum, of is niet openbaar.")
    try:
        response = HttpResponse(given_bytes(file), content_type="application/pdf")
    except Damaged as problem:
        return damaged(request, problem)
    response["Content-Disposition"] = f'inline; filename="brief-{letter}-bijlage-{number}.pdf"'
    return response
