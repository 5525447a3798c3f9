"""What the news says of risks that were there before: weighed, lighter, heavier, closed; other levels only."""

from types import SimpleNamespace

from risks.enums import AssessmentKind, RiskState
from risks.news import news_of


def risk(number, *scores, state=RiskState.OPEN, scale=1):
    """A risk with current scores, the newest first."""
    judged = [SimpleNamespace(kind=AssessmentKind.CURRENT, score=score, scale_id=scale) for score in scores]
    assessments = SimpleNamespace(all=lambda: judged)
    return SimpleNamespace(id=number, number=number, title=f"Titel {number}", state=state, assessments=assessments)


def test_each_change_has_its_sentence():
    before = [
        risk(1), risk(2, (4, 5)), risk(3, (1, 4)), risk(4, (3, 3)), risk(5, (2, 2)), risk(6, (3, 3)), risk(7),
        risk(8, state=RiskState.CLOSED), risk(9, (2, 3)), risk(None, (5, 5)),
    ]  # fmt: skip
    after = [
        risk(1, (3, 5)), risk(2, (2, 4), (4, 5)), risk(3, (4, 4), (1, 4)), risk(4, (2, 4), (3, 3)),
        risk(5, (5, 5), scale=2), risk(6, None, (3, 3)), risk(7, state=RiskState.CLOSED), risk(8), risk(9, (2, 3)),
        risk(10, (5, 5)), risk(None),
    ]  # fmt: skip
    assert [(news.family, news.sentence) for news in news_of(before, after)] == [
        ("beoordeeld", "Risico 1 is voor het eerst beoordeeld: zeer hoog, 3 × 5. Het gaat om: Titel 1."),
        ("lichter", "Risico 2 weegt nu lichter: midden, 2 × 4. Eerst was het zeer hoog, 4 × 5."),
        ("zwaarder", "Risico 3 weegt nu zwaarder: zeer hoog, 4 × 4. Eerst was het laag, 1 × 4."),
        ("andere schaal", "Risico 5 is op een andere schaal beoordeeld: zeer hoog, 5 × 5."),
        ("", "Risico 6 is niet meer beoordeeld. Eerst was het midden, 3 × 3."),
        ("gesloten", "Risico 7 is gesloten: Titel 7."),
        ("", "Risico 8 staat weer in het register: Titel 8."),
    ]
