"""An acceptance lasts until its day; then the risk is open again, whoever forgot to say so."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from risks.acceptance import standing
from risks.actions import accept
from risks.enums import RiskState
from risks.models import Risk
from tests.factories import AcceptanceFactory, RiskFactory, UserFactory

FIRST, LAST, UNTIL = date(2026, 3, 3), date(2027, 3, 2), date(2027, 3, 3)


@pytest.fixture
def acceptance():
    return AcceptanceFactory.build(risk=None, accepted_on=FIRST, until=UNTIL, accepted_by="De colleges")


class TestStanding:
    @pytest.mark.parametrize("day", [FIRST, LAST])
    def test_accepted_from_its_day_until_the_day_before_it_ends(self, acceptance, day):
        found = standing(RiskState.ACCEPTED, [acceptance], day)
        assert (found.state, found.reopened) == (RiskState.ACCEPTED, False)
        assert found.note == "tot 3\u00a0maart 2027, door De colleges"

    @pytest.mark.parametrize("day", [UNTIL, date(2030, 1, 1)])
    def test_open_again_from_the_day_it_ends(self, acceptance, day):
        found = standing(RiskState.ACCEPTED, [acceptance], day)
        assert (found.state, found.text, found.reopened) == (RiskState.OPEN, "Open", True)
        assert found.note == "de acceptatie liep tot 3\u00a0maart 2027"

    def test_open_while_it_has_yet_to_begin(self, acceptance):
        assert standing(RiskState.ACCEPTED, [acceptance], date(2026, 3, 2)).reopened

    def test_open_where_nobody_recorded_an_acceptance(self):
        found = standing(RiskState.ACCEPTED, [], FIRST)
        assert (found.state, found.note) == (RiskState.OPEN, "er is geen acceptatie vastgelegd")

    def test_a_later_acceptance_takes_over(self, acceptance):
        again = AcceptanceFactory.build(risk=None, accepted_on=UNTIL, until=date(2028, 3, 3))
        assert standing(RiskState.ACCEPTED, [again, acceptance], UNTIL).note.startswith("tot 3\u00a0maart 2028")

    @pytest.mark.parametrize("state", [RiskState.OPEN, RiskState.CLOSED, RiskState.LAPSED, RiskState.NOTED])
    def test_other_states_are_what_they_say(self, acceptance, state):
        assert standing(state, [acceptance], FIRST).state == state


@pytest.mark.django_db
class TestActions:
    def test_accepting_records_who_until_when_and_why(self):
        risk, user = RiskFactory(public=True), UserFactory()
        made = accept(
            risk=risk,
            accepted_by="De colleges",
            accepted_on=FIRST,
            until=UNTIL,
            why="Klein",
            because="besluit",
            by=user,
        )
        risk.refresh_from_db()
        assert risk.state == RiskState.ACCEPTED
        assert (made.visibility, made.history.get().history_user) == ("openbaar", user)
        assert risk.history.first().history_change_reason == "besluit"

    def test_an_end_before_the_beginning_changes_nothing(self):
        risk = RiskFactory()
        with pytest.raises(ValidationError) as refused:
            accept(risk=risk, accepted_by="Wij", accepted_on=UNTIL, until=FIRST, why="Klein", because="besluit")
        assert refused.value.messages == ["Een acceptatie eindigt na de dag waarop zij begint."]
        assert Risk.objects.get().state == RiskState.OPEN
