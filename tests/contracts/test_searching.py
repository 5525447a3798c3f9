"""Older words lead to open house: as a page for everyone, and to a round that was called so."""

import pytest

from jeugdhulp.region.actions import publish
from tests.factories import AdmissionRoundFactory, SegmentFactory

pytestmark = pytest.mark.django_db


def hits(client, query) -> list[tuple]:
    return [(hit.kind, hit.name, hit.url) for hit in client.get("/zoeken/", {"q": query}).context["hits"]]


PAGE = ("Pagina", "Toelating van aanbieders (open house)", "/contracten/toelating/")


@pytest.mark.parametrize("query", ["aanbesteding", "Gunning", "inkoopprocedure", "open house", "toelating"])
def test_the_words_of_older_papers_lead_to_open_house(client, query):
    assert hits(client, query) == [PAGE]


@pytest.mark.parametrize("word", ["aanbesteding", "gunning"])
def test_and_to_a_round_that_was_called_so(client, word):
    segment = SegmentFactory(number=5, name="Veelvoorkomend", public=True)
    round = AdmissionRoundFactory(
        segment=segment, title="Toelating 2027", also_called="Aanbesteding, gunning", public=True
    )
    AdmissionRoundFactory(segment=segment, title="Geheime ronde", also_called="aanbesteding, gunning")
    publish(by=None, why="voor een test")
    found = hits(client, word)
    assert found[0] == PAGE
    assert [(kind, url) for kind, _, url in found[1:]] == [("Toelatingsronde", round.get_absolute_url())]
    answer = client.get(round.get_absolute_url())
    assert "In oudere stukken: Aanbesteding, gunning" in answer.content.decode()
