"""References in running text: found, linked, renumbered, and in the way of deleting."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from risks.actions import renumber
from risks.enums import LineageKind
from risks.mentions import linked, numbers_in, pieces, renumbered
from risks.models import Risk
from tests.consistency import assert_now_is_the_table
from tests.factories import (
    DocumentFactory,
    MitigationFactory,
    PreconditionFactory,
    RiskAssessmentFactory,
    RiskFactory,
    RiskLineageFactory,
    RiskMitigationFactory,
)

TEXTS = [
    ("Zie risico 2.", {2}),
    ("Zie Risico 12, tweede zin.", {12}),
    ("Zoals bij risico's 2, 4 en 5 staat", {2, 4, 5}),
    ("risico’s 2 of 3", {2, 3}),
    ("risico 1.4 uit Zoetermeer", set()),
    ("risico 2,5 keer zo groot", set()),
    ("het risico in 2028", set()),
    ("risico 2028", set()),
    ("een risicovol plan 3", set()),
    ("risico’s 2 t/m 4", {2, 3, 4}),
    ("risico 2 tot en met risico 4", {2, 3, 4}),
    ("", set()),
]


@pytest.mark.parametrize(("text", "numbers"), TEXTS)
def test_which_risks_a_text_mentions(text, numbers):
    assert numbers_in(text) == numbers
    assert "".join(piece.text for piece in pieces(text)) == text


@given(st.text(alphabet="risco 0123456789,.'enof\n", max_size=60))
def test_pieces_are_the_text(text):
    assert "".join(piece.text for piece in pieces(text)) == text
    assert renumbered(text, {}) == text


def test_a_mention_is_a_link_and_the_rest_is_escaped():
    told = linked("Zie <b>risico's 2</b>,\nrisico 3 en risico 9", {2: "/risicos/r2/", 3: "/risicos/r3/?a=1&b=2"})
    assert told == (
        'Zie &lt;b&gt;<a href="/risicos/r2/">risico&#x27;s 2</a>&lt;/b&gt;,<br>'
        '<a href="/risicos/r3/?a=1&amp;b=2">risico 3</a> en risico 9'
    )


def test_all_numbers_change_at_once():
    assert renumbered("risico 2, risico's 3 en 4 en risico 2", {2: 3, 3: 2}) == "risico 3, risico's 2 en 4 en risico 3"


def test_a_range_that_would_no_longer_be_true_is_refused():
    with pytest.raises(ValidationError) as refused:
        renumbered("Zie risico's 2 t/m 5.", {4: 9})
    assert refused.value.messages == [
        "De tekst ‘Zie risico's 2 t/m 5.’ noemt een reeks met risico 4 erin. Schrijf daar eerst de nummers uit."
    ]
    assert renumbered("Zie risico's 2 t/m 5 en risico 7.", {7: 8}) == "Zie risico's 2 t/m 5 en risico 8."


@pytest.mark.django_db
class TestRenumbering:
    def test_every_text_follows_with_a_reason(self):
        one = RiskFactory(number=1, background="Zie ook risico 2 en 3.")
        two = RiskFactory(number=2, cause="Anders dan risico 3.")
        three = RiskFactory(number=3)
        row = RiskMitigationFactory(risk=one, remark="Staat bij risico 2.", refers_to=two)
        measure = MitigationFactory(text="Helpt tegen risico's 1 en 3.")
        score = RiskAssessmentFactory(risk=three, rationale="Weegt lichter dan risico 1.")
        concern = RiskFactory(noted=True, background="Risico 2 van het oude stuk.")
        renumber(numbers={two.id: 3, three.id: 2}, because="De lijst is opnieuw geordend")
        for record in (one, two, three, row, measure, score, concern):
            record.refresh_from_db()
        assert (one.number, two.number, three.number) == (1, 3, 2)
        assert one.background == "Zie ook risico 3 en 2."
        assert two.cause == "Anders dan risico 2."
        assert (row.remark, row.refers_to_id) == ("Staat bij risico 3.", two.id)
        assert measure.text == "Helpt tegen risico's 1 en 2."
        assert score.rationale == "Weegt lichter dan risico 1."
        assert concern.background == "Risico 2 van het oude stuk."
        assert row.history.first().history_change_reason == (
            "Verwijzing volgt het nummer: risico 2 heet nu risico 3, risico 3 heet nu risico 2. De lijst is opnieuw geordend"
        )
        assert two.history.first().history_change_reason == "De lijst is opnieuw geordend"
        assert [two.history.count(), score.history.count(), concern.history.count()] == [2, 1, 1]
        assert_now_is_the_table()

    def test_the_past_keeps_its_numbers(self):
        two, three = RiskFactory(number=2), RiskFactory(number=3)
        renumber(numbers={two.id: 3, three.id: 2}, because="omgewisseld")
        assert [row.number for row in two.history.order_by("history_id")] == [2, 3]

    @pytest.mark.parametrize(
        ("number", "told"),
        [
            (3, "Nummer 3 zou twee keer voorkomen"),
            (0, "kies een nummer van 1 tot en met 999"),
            (1000, "kies een nummer van 1 tot en met 999"),
        ],
    )
    def test_refusals_change_nothing(self, number, told):
        two = RiskFactory(number=2)
        RiskFactory(number=3, cause="Zie risico 2.")
        with pytest.raises(ValidationError) as refused:
            renumber(numbers={two.id: number}, because="fout")
        assert told in refused.value.messages[0]
        assert list(Risk.objects.values_list("number", "cause")) == [(2, ""), (3, "Zie risico 2.")]

    def test_a_range_stops_it_before_anything_has_changed(self):
        two = RiskFactory(number=2)
        RiskFactory(number=3, cause="Zie risico's 1 t/m 2.")
        with pytest.raises(ValidationError):
            renumber(numbers={two.id: 7}, because="fout")
        assert list(Risk.objects.values_list("number", flat=True)) == [2, 3]


@pytest.mark.django_db
class TestDeleting:
    def refusal(self, risk) -> list[str]:
        with pytest.raises(ValidationError) as refused:
            risk.delete()
        assert Risk.objects.filter(pk=risk.pk).exists()
        return refused.value.messages

    def test_a_risk_that_nothing_refers_to_goes_with_its_parts(self):
        risk = RiskFactory(number=2, background="Zelf ben ik risico 2.")
        RiskMitigationFactory(risk=risk, remark="Bij risico 2.")
        RiskAssessmentFactory(risk=risk)
        risk.delete()
        assert not Risk.objects.exists()
        assert_now_is_the_table()

    def test_who_refers_is_listed(self):
        risk = RiskFactory(number=2, title="Vertraging")
        other = RiskFactory(number=4, cause="Zie risico 2.")
        measure = MitigationFactory(title="Toets")
        RiskMitigationFactory(risk=other, mitigation=measure, refers_to=risk, remark="Net als bij risico 2.")
        concern = RiskFactory(noted=True, title="Vertraging in 2025")
        RiskLineageFactory(earlier=concern, later=risk, kind=LineageKind.CONTINUES, note="Hetzelfde als risico 2.")
        PreconditionFactory(title="Lokale teams", risk=risk)
        assert self.refusal(risk) == [
            "Risico 2 kan niet worden verwijderd, want er wordt naar verwezen.",
            "Risico 4, maatregel ‘Toets’ verwijst ernaar.",
            "Herkomst: ‘Vertraging in 2025’ naar Risico 2 (voortgezet).",
            "Randvoorwaarde ‘Lokale teams’ hoort erbij.",
            "Risico 4: de tekst bij ‘oorzaak’ noemt het.",
            "Risico 4, maatregel ‘Toets’: de tekst bij ‘opmerking bij dit risico’ noemt het.",
        ]

    def test_a_concern_with_an_heir_stays(self):
        line = RiskLineageFactory(earlier=RiskFactory(noted=True, title="Zorg"), later=RiskFactory(number=1))
        assert self.refusal(line.earlier)[0] == "‘Zorg’ kan niet worden verwijderd, want er wordt naar verwezen."


@pytest.mark.django_db
class TestLapsed:
    def test_a_risk_lapses_only_where_a_paper_says_so(self):
        line = RiskLineageFactory(ended=True)
        line.earlier.state = "vervallen"
        with pytest.raises(ValidationError) as refused:
            line.earlier.record(because="weg")
        assert set(refused.value.message_dict) == {"state"}

    def test_and_a_line_needs_that_paper(self):
        with pytest.raises(ValidationError) as refused:
            RiskLineageFactory(ended=True, kind=LineageKind.DROPPED, source=None)
        assert refused.value.messages == [
            "Vervallen geldt alleen als een stuk dat zegt. Kies dat stuk als bron, of kies ‘Geen tegenhanger’."
        ]

    def test_then_it_does(self):
        line = RiskLineageFactory(ended=True, kind=LineageKind.DROPPED, source=DocumentFactory())
        line.earlier.state = "vervallen"
        line.earlier.record(because="het stuk zegt het")


@pytest.mark.django_db
@pytest.mark.parametrize("code", ["maatregelen", "herkomst", "randvoorwaarden", "schalen"])
def test_the_address_of_a_page_is_no_code(code):
    with pytest.raises(ValidationError) as refused:
        RiskFactory(code=code)
    assert set(refused.value.message_dict) == {"code"}


@pytest.mark.django_db
def test_each_kind_of_line_has_its_own_ends():
    one, two = RiskFactory(number=1), RiskFactory(number=2)
    told = {}
    for kind, earlier, later in (
        ("voortgezet", one, None), ("samengevoegd", None, two), ("geen tegenhanger", one, two), ("vervallen", None, None),
        ("nieuw", one, two), ("nieuw", None, None), ("verplaatst", one, one),
    ):  # fmt: skip
        with pytest.raises(ValidationError) as refused:
            RiskLineageFactory(kind=kind, earlier=earlier, later=later, source=DocumentFactory())
        told |= {(kind, name): sentence for name, [sentence] in refused.value.message_dict.items() if name != "__all__"}
    assert told == {
        ("voortgezet", "later"): "Kies bij ‘Voortgezet’ ook dit risico, of kies een ander verband.",
        ("samengevoegd", "earlier"): "Kies bij ‘Samengevoegd’ ook dit risico, of kies een ander verband.",
        ("geen tegenhanger", "later"): "Bij ‘Geen tegenhanger’ is er geen later risico. Laat dit leeg.",
        ("vervallen", "earlier"): "Kies bij ‘Vervallen’ ook dit risico, of kies een ander verband.",
        ("nieuw", "earlier"): "Bij ‘Nieuw’ is er geen eerder risico. Laat dit leeg.",
        ("nieuw", "later"): "Kies bij ‘Nieuw’ ook dit risico, of kies een ander verband.",
        ("verplaatst", "later"): "Kies twee verschillende risico's.",
    }
