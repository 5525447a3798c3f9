"""One milestone through all versions."""

from planning.chain import chain
from planning.enums import Certainty, PlanStatus
from planning.slip import Slip

from .made_up import milestone, row, version

TEXT = milestone(1, "Tekst")
P1 = version("P1")
P2 = version("P2", "2025-11-20", PlanStatus.RECONSTRUCTED)
P3 = version("P3", "2025-12-08")
P4 = version("P4", "2026-03-03")
EXTRA = version("P5", "2026-03-03", supplements_id=P4.id)
DRAFT = version("P6", "2026-06-01", PlanStatus.DRAFT)


def chained(**texts):
    """The chain of TEXT through all versions, with these texts by code; (text, certainty) where it lapsed."""
    versions = [P1, P2, P3, P4, EXTRA, DRAFT]
    rows = {v.code: [row(TEXT, texts[v.code], v)] if v.code in texts else [] for v in versions}
    if "P3" in texts:
        rows["P3"][0].certainty = Certainty.LAPSED
    for one in versions:
        one._prefetched_objects_cache = {"items": Rows(rows[one.code])}
    return [(link.version.code, link.slip, link.remarks) for link in chain(sum(rows.values(), []), versions)]


class Rows(list):
    """What a prefetched relation gives."""

    def all(self):
        return self


def test_every_version_from_the_first_that_names_it():
    assert chained(P1="Januari 2026", P2="8 december 2025", P3="8 december 2025") == [
        ("P1", None, ("eerste keer genoemd",)),
        ("P2", Slip(-54, -24), ("staat in geen eerdere tabel",)),
        ("P3", None, ("vervallen",)),
        ("P4", None, ("niet meer genoemd",)),
    ]


def test_a_version_that_is_itself_not_known_does_not_say_that_it_left_something_out():
    assert chained(P1="2027", P4="2028") == [
        ("P1", None, ("eerste keer genoemd",)),
        ("P2", None, ("niet bekend",)),
        ("P3", None, ("niet meer genoemd",)),
        ("P4", Slip(1, 730), ()),
    ]


def test_a_supplement_is_in_it_only_where_it_says_something():
    assert [link[0] for link in chained(P4="maart 2027")] == ["P4"]
    assert chained(P4="maart 2027", P5="april 2027")[-1] == ("P5", Slip(1, 60), ())


def test_a_draft_is_called_so_and_moves_nothing():
    assert chained(P4="1 maart 2027", P6="1 april 2027")[-1] == ("P6", Slip(31, 31), ("concept",))


def test_dates_that_cannot_be_compared_give_no_slip():
    assert chained(P4="nog niet bekend", P5="maart 2027")[-1] == ("P5", None, ())
