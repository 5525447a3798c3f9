"""The history screens tell what changed, by whom, why, since when it counts and when it was written down."""

import pytest

from jeugdhulp.admin.told import pieces
from tests.admin.forms import address
from tests.factories import DocumentFactory, RiskFactory, RiskMitigationFactory
from tests.moments import noon

pytestmark = pytest.mark.django_db


def test_the_rows_of_a_record(desk, office):
    paper = DocumentFactory(title="Brief", dated=None)
    risk = RiskFactory(title="Oud", since=noon("2026-01-10"), because="Uit de brief", by=office)
    risk.title, risk.treatment, risk.source, risk.number = "Nieuw", "beperken", paper, None
    risk.record(because="Overleg", by=office, since=noon("2026-02-15"))
    new, first = desk.get(address(risk, "history")).context["rows"]
    assert (new.kind, new.counts_from, new.by, new.why) == (
        "gewijzigd",
        "15 februari 2026, 12.00 uur",
        "Olga Kantoor",
        "Overleg",
    )
    assert [(d.label, d.was, d.now) for d in new.differences] == [
        ("Bron", "leeg", "Brief (datum onbekend)"),
        ("Nummer", str(first.row.number), "leeg"),
        ("Titel", "Oud", "Nieuw"),
        ("Behandeling", "leeg", "Beperken"),
    ]
    assert (first.kind, first.counts_from, first.why, first.differences) == (
        "toegevoegd",
        "10 januari 2026, 12.00 uur",
        "Uit de brief",
        (),
    )


def test_the_last_row_of_a_page_is_told_against_the_next(desk, monkeypatch):
    from jeugdhulp.admin import past

    monkeypatch.setattr(past, "PER_PAGE", 1)
    risk = RiskFactory(title="Oud")
    risk.title = "Nieuw"
    risk.record(because="Overleg")
    page = desk.get(address(risk, "history"))
    assert [[d.now for d in told.differences] for told in page.context["rows"]] == [["Nieuw"]]
    page = desk.get(address(risk, "history"), {"p": "2"})
    assert [told.kind for told in page.context["rows"]] == ["toegevoegd"]


def test_the_parts_of_a_record_are_told_with_it(desk):
    part = RiskMitigationFactory(marker="a", mitigation__title="Overleg voeren")
    part.remark = "Elke maand"
    part.record(because="Afgesproken")
    ((plural, url_name, (new, first)),) = desk.get(address(part.risk, "history")).context["parts"]
    assert (plural, url_name) == ("maatregelen bij dit risico", "admin:risks_riskmitigation_history")
    assert (new.name, new.kind, new.why) == ("Overleg voeren – a", "gewijzigd", "Afgesproken")
    assert [(d.label, d.was, d.now) for d in new.differences] == [("Opmerking bij dit risico", "leeg", "Elke maand")]
    assert (first.kind, first.why) == ("toegevoegd", "voor een test")


def test_a_record_as_it_was(desk):
    risk = RiskFactory(title="Oud", number=4)
    old = risk.history.get()
    risk.title = "Nieuw"
    risk.record(because="Overleg")
    page = desk.get(f"{address(risk, 'history')}{old.history_id}/")
    assert dict(page.context["values"]) | {"Titel": "Oud", "Nummer": "4"} == dict(page.context["values"])
    assert "<form" not in page.content.decode().partition('id="content-main"')[2], "what was is not put back from here"


def test_what_was_deleted_can_still_be_read(desk):
    risk = RiskFactory(title="Weg")
    pk = risk.pk
    risk.delete()
    risk.pk = pk
    page = desk.get(address(risk, "history"))
    assert [told.kind for told in page.context["rows"]] == ["verwijderd", "toegevoegd"]
    assert "Deze gegevens zijn verwijderd" in page.content.decode()


def test_what_never_was_is_not_found(desk):
    RiskFactory()
    assert desk.get("/beheer/risks/risk/999999/history/").status_code == 404
    assert desk.get("/beheer/risks/risk/geen/history/").status_code == 404
    assert desk.get(f"{address(RiskFactory(), 'history')}999999/").status_code == 404


def test_nothing_of_the_library_speaks_english(desk):
    risk = RiskFactory()
    text = desk.get(address(risk, "history")).content.decode()
    for word in ("History", "Change reason", "Changed by", "Revert", "Date/time", "Object", "Comment"):
        assert word not in text


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("een twee drie", "een twee drie", [("=", "een twee drie")]),
        ("een twee drie", "een vier drie", [("=", "een"), ("-", "twee"), ("+", "vier"), ("=", "drie")]),
        ("een", "een twee", [("=", "een"), ("+", "twee")]),
        ("een twee", "twee", [("-", "een"), ("=", "twee")]),
    ],
)
def test_texts_are_told_by_the_word(was, now, told):
    assert list(pieces(was, now)) == told
