"""The example contracts: clearly made up, plausible in time, the same on every machine, and loaded once."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from django.core.management import CommandError, call_command

from contracts.enums import AdmissionState, CheckOutcome, ContractState, RevisionState, ValveState
from contracts.models import (
    Admission,
    AdmissionCheck,
    Advance,
    CapacityAgreement,
    Contract,
    ContractRevision,
    Provider,
    Reaction,
    Requirement,
    RevisionTerm,
    Settlement,
    SettlementLine,
    SettlementTransfer,
    Usage,
    ValveRequest,
)
from jeugdhulp.history import recorded_models
from jeugdhulp.programme.demo.loading import load_demo
from jeugdhulp.programme.demo.making import MARK
from jeugdhulp.programme.loader import load
from jeugdhulp.region.models import Publication
from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import OFFICE, PUBLIC, Visibility
from tests.consistency import assert_now_is_the_table
from tests.factories import SegmentFactory

INTERNAL = [
    Admission,
    AdmissionCheck,
    Advance,
    CapacityAgreement,
    Reaction,
    Requirement,
    RevisionTerm,
    Settlement,
    SettlementLine,
    SettlementTransfer,
    Usage,
    ValveRequest,
]
MADE = [Provider, Contract, ContractRevision, *INTERNAL]


def rows() -> dict:
    return {
        model: (list(model.objects.order_by("id").values()), list(model.history.order_by("history_id").values()))
        for model in recorded_models()
    }


class TestItIsClearlyMadeUp:
    def test_every_provider_says_so(self, demo):
        for number, provider in enumerate(Provider.objects.order_by("name"), start=1):
            assert provider.name == f"Voorbeeldaanbieder {number:03} (verzonnen)"
            assert provider.email == f"contracten@voorbeeldaanbieder-{number:03}.example.nl"
            assert (provider.kvk, provider.agb, provider.fictitious) == ("", "", True)
        assert Provider.objects.count() == 150

    def test_use_and_settlements_say_so(self, demo):
        assert not Usage.objects.filter(fictitious=False).exists()
        assert not Settlement.objects.filter(fictitious=False).exists()

    def test_every_row_bears_the_mark(self, demo):
        """So they never count as changes of people, nor as rows of the programme."""
        for model in MADE:
            assert set(model.history.values_list("loaded_key", flat=True)) == {MARK}
        assert load().touched == 0


class TestInTime:
    def contracts(self, day: str, **wanted) -> int:
        return Snapshot(PUBLIC, end_of_day(date.fromisoformat(day))).of(Contract).filter(**wanted).count()

    def test_one_contract_each_before_the_split(self, demo):
        assert self.contracts("2025-04-15") == self.contracts("2025-04-15", state=ContractState.RUNNING) == 145
        assert self.contracts("2025-04-15", segment_id__isnull=False) == 0
        assert self.contracts("2025-12-31", state=ContractState.RUNNING) == 141

    def test_parts_after_the_split(self, demo):
        running = Contract.objects.filter(state=ContractState.RUNNING)
        assert self.contracts("2026-03-03", state=ContractState.RUNNING) == running.count()
        assert set(running.values_list("segment__number", flat=True)) == {1, 2, 3, 4, 5}
        for part in running.select_related("split_from"):
            assert part.split_from.provider_id == part.provider_id
            assert (part.split_from.state, part.split_from.end) == (ContractState.ENDED, part.start)
            assert part.end == date(2027, 1, 1)

    def test_now_is_the_table(self, demo):
        assert_now_is_the_table()


class TestStates:
    def test_the_first_revision_is_done_and_the_second_is_on_its_way(self, demo):
        first = ContractRevision.objects.filter(round__number=1)
        assert set(first.values_list("state", flat=True)) == {RevisionState.SIGNED}
        assert first.count() == 141
        second = ContractRevision.objects.filter(round__number=2)
        assert set(second.values_list("state", flat=True)) == {
            RevisionState.PREPARED,
            RevisionState.PRESENTED,
            RevisionState.REACTION,
            RevisionState.TREATED,
        }
        assert set(second.values_list("contract__segment__number", flat=True)) == {1, 2, 3, 4}

    def test_every_next_step_but_for_what_only_people_decide_is_open(self, demo):
        """No example stands in a state that it could not have reached."""
        for revision in ContractRevision.objects.filter(round__number=2):
            assert revision.terms.exists()
            reactions = revision.reactions.all()
            past = revision.state in (RevisionState.REACTION, RevisionState.TREATED)
            assert len(reactions) == (1 if past else 0)
            assert all(reaction.answered_on for reaction in reactions) or revision.state == RevisionState.REACTION
        for admission in Admission.objects.filter(state=AdmissionState.ADMITTED):
            assert set(admission.checks.values_list("outcome", flat=True)) == {CheckOutcome.MET}
            assert admission.checks.count() == Requirement.objects.count() == 3
        for request in ValveRequest.objects.exclude(state=ValveState.ASKED):
            assert request.escalated_to
            assert (request.granted is not None) == (request.state == ValveState.GRANTED)

    def test_applications_in_every_state(self, demo):
        found = Counter(Admission.objects.values_list("state", flat=True))
        assert set(found) == set(AdmissionState.values)
        assert found.total() == 36
        for admission in Admission.objects.select_related("contract__segment", "round"):
            signed = admission.state == AdmissionState.SIGNED
            assert (admission.contract is not None) == signed
            if signed:
                assert admission.contract.state == ContractState.AGREED
                assert admission.contract.segment_id == admission.round.segment_id
            assert bool(admission.ground) == (admission.state == AdmissionState.REJECTED)

    def test_appeals_in_every_state(self, demo):
        assert Counter(ValveRequest.objects.values_list("state", flat=True)) == dict.fromkeys(ValveState.values, 2)

    def test_capacity_of_two_segments_in_three_years(self, demo):
        found = set(CapacityAgreement.objects.values_list("contract__segment__number", "year"))
        assert found == {(number, year) for number in (1, 3) for year in (2026, 2027, 2028)}

    def test_every_record_could_have_been_typed(self, demo):
        """bulk_create asks the database alone; the forms ask more."""
        for model in MADE:
            for obj in model.objects.all()[:25]:
                obj.full_clean()


class TestUse:
    def test_every_municipality_segment_and_month_but_segment_five_of_den_haag(self, demo):
        found = Counter(Usage.objects.values_list("municipality__slug", "segment__number"))
        slugs = {slug for slug, _ in found}
        assert len(slugs) == 9
        assert found == {(slug, n): 12 for slug in slugs for n in range(1, 6) if (slug, n) != ("den-haag", 5)}
        assert "voorschoten" not in slugs

    def test_balances_are_together_zero(self, demo):
        assert set(Settlement.objects.values_list("segment__number", "year", "kind")) == {
            (1, 2025, "voorlopig"),
            (3, 2025, "voorlopig"),
        }
        for settlement in Settlement.objects.all():
            lines = SettlementLine.objects.filter(settlement=settlement)
            assert sum(line.balance for line in lines) == Decimal(0)
            assert sum(line.share for line in lines) == sum(line.advance for line in lines) == settlement.cost
            assert {line.balance > 0 for line in lines} == {True, False}
            advances = Advance.objects.filter(segment_id=settlement.segment_id).values_list("municipality_id", "amount")
            assert dict(advances) == {line.municipality_id: line.advance for line in lines}
            balances = {line.municipality_id: line.balance for line in lines}
            for transfer in SettlementTransfer.objects.filter(settlement=settlement):
                balances[transfer.payer_id] += transfer.amount
                balances[transfer.receiver_id] -= transfer.amount
            assert set(balances.values()) == {Decimal(0)}
            used = Usage.objects.filter(segment_id=settlement.segment_id)
            assert sum(usage.amount for usage in used) == settlement.cost


class TestWhoSeesIt:
    def test_signed_contracts_are_public_and_the_rest_is_internal(self, demo):
        levels = {model: set(model.objects.values_list("visibility", flat=True)) for model in MADE}
        public, internal = Visibility.PUBLIC.value, Visibility.INTERNAL.value
        assert levels == {
            Provider: {public, internal},
            Contract: {public},
            ContractRevision: {public, internal},
            **dict.fromkeys(INTERNAL, {internal}),
        }
        hidden = Provider.objects.filter(visibility=internal)
        assert hidden.count() == 5
        assert not Contract.objects.filter(provider__in=hidden).exists()
        assert not ContractRevision.objects.filter(visibility=public).exclude(state=RevisionState.SIGNED).exists()

    def test_readers_see_it_at_once(self, demo):
        moment = Publication.objects.first().moment
        assert Snapshot(PUBLIC, moment, moment).of(Provider).count() == 145
        assert Snapshot(OFFICE).of(Provider).count() == 150


class TestTheCommand:
    def test_a_second_run_changes_nothing(self, demo, capsys):
        before, published = rows(), Publication.objects.count()
        call_command("load_demo_contracts")
        assert rows() == before
        assert Publication.objects.count() == published
        assert capsys.readouterr().out == "De voorbeeldgegevens staan er al; er is niets veranderd.\n"

    def test_what_was_deleted_of_it_does_not_come_back(self, demo):
        for request in ValveRequest.objects.all():
            request.delete()
        load_demo()
        assert not ValveRequest.objects.exists()

    def test_the_same_on_every_machine(self, demo):
        """A sum over what chance decides: another seed, another order or another Python would show."""
        assert sum(Usage.objects.values_list("clients", flat=True)) == 33020

    def test_it_tells_what_it_made(self, programme, capsys):
        call_command("load_demo_contracts")
        told = capsys.readouterr().out.splitlines()
        assert told[:2] == ["Verzonnen voorbeeldgegevens geladen.", "Aanbieders: 150."]
        assert told[-1] == "Het geladene is gepubliceerd."

    def test_it_is_not_published_while_changes_of_people_wait(self, programme, capsys):
        from segments.models import Segment

        segment = Segment.objects.first()
        segment.record(because="nagekeken")
        published = Publication.objects.count()
        call_command("load_demo_contracts")
        assert Publication.objects.count() == published
        assert capsys.readouterr().out.splitlines()[-1] == (
            "Er wacht 1 wijziging van de projectorganisatie; het geladene wordt zichtbaar bij de volgende publicatie."
        )

    @pytest.mark.django_db
    def test_not_without_the_programme(self):
        with pytest.raises(CommandError, match="^Er is geen segment 1. Laad eerst het programma: manage.py load_"):
            call_command("load_demo_contracts")
        for number in range(1, 6):
            SegmentFactory(number=number)
        with pytest.raises(CommandError, match="^Er is geen herzieningsronde 1. Laad eerst het programma"):
            call_command("load_demo_contracts")
        assert not Provider.objects.exists()
