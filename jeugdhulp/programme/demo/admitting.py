"""An example admission round of segment 5, with applications in every state. Internal, but for what was signed."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from random import Random

from contracts.enums import AdmissionRoundKind, AdmissionState, CheckOutcome, ContractState
from contracts.models import Admission, AdmissionCheck, AdmissionRound, Contract, Provider, Requirement
from segments.models import Segment

from .contracting import RUNNING, STOPPED, new_providers
from .making import make

OPENS, CLOSES, TREATED = date(2026, 2, 2), date(2026, 3, 2), date(2026, 3, 16)
START, END = date(2028, 1, 1), date(2034, 1, 1)
NEWCOMERS, KNOWN = 5, 31
COURT_DAYS = 20
REQUIREMENTS = (
    "Verzonnen eis: een keurmerk voor jeugdhulp",
    "Verzonnen eis: een jaarrekening van het laatste jaar",
    "Verzonnen eis: een plan voor samenwerking met de lokale teams",
)
LAST_CHECK = {
    AdmissionState.IN_REVIEW: CheckOutcome.NOT_JUDGED,
    AdmissionState.SUPPLEMENT: CheckOutcome.NOT_JUDGED,
    AdmissionState.ADMITTED: CheckOutcome.MET,
    AdmissionState.REJECTED: CheckOutcome.NOT_MET,
    AdmissionState.SIGNED: CheckOutcome.MET,
}


def make_admissions(chance: Random, segment: Segment) -> list[Admission]:
    """The round, applications of known providers and of newcomers, and the contracts of who signed."""
    [admission_round] = make(
        AdmissionRound,
        [
            AdmissionRound(
                segment=segment,
                kind=AdmissionRoundKind.OPEN_HOUSE,
                title="Voorbeeld van een toelatingsronde (verzonnen)",
                also_called="aanbesteding, gunning",
                terms="Verzonnen voorwaarden, om te laten zien waar zij staan.",
                opens=OPENS,
                closes=CLOSES,
                court_days=COURT_DAYS,
            )
        ],
        since=OPENS,
    )
    requirements = make(
        Requirement,
        (Requirement(round=admission_round, order=n, text=t) for n, t in enumerate(REQUIREMENTS, 1)),
        since=OPENS,
    )
    newcomers = make(Provider, new_providers(RUNNING + STOPPED + 1, NEWCOMERS), since=OPENS)
    known = Provider.objects.filter(fictitious=True, slug__lte=f"voorbeeldaanbieder-{RUNNING:03}").order_by("slug")
    applicants = [*newcomers, *chance.sample(list(known), KNOWN)]
    # newcomers first: none of them comes as far as a signature, so their names stay internal
    states = cycle([state for state in AdmissionState if state != AdmissionState.SIGNED])
    applications = [_application(chance, admission_round, p, next(states)) for p in applicants[:-6]]
    signing = applicants[-6:]
    contracts = make(Contract, (_contract(p, segment, n) for n, p in enumerate(signing, 1)), since=TREATED, public=True)
    for provider, contract in zip(signing, contracts, strict=True):
        application = _application(chance, admission_round, provider, AdmissionState.SIGNED)
        application.contract = contract
        applications.append(application)
    applications = make(Admission, applications, since=TREATED)
    make(AdmissionCheck, _checks(applications, requirements), since=TREATED)
    return applications


def _checks(applications, requirements) -> Iterator[AdmissionCheck]:
    """Nothing is judged of who just applied; who was rejected does not meet the last one."""
    for application in applications:
        if application.state == AdmissionState.SUBMITTED:
            continue
        for requirement in requirements:
            last = requirement is requirements[-1]
            yield AdmissionCheck(
                admission=application,
                requirement=requirement,
                outcome=LAST_CHECK[application.state] if last else CheckOutcome.MET,
            )


def _application(chance, admission_round, provider, state) -> Admission:
    rejected, supplement = state == AdmissionState.REJECTED, state == AdmissionState.SUPPLEMENT
    return Admission(
        round=admission_round,
        provider=provider,
        state=state,
        submitted_on=OPENS + timedelta(days=chance.randrange((CLOSES - OPENS).days + 1)),
        ground="Verzonnen grond: een gevraagd bewijs ontbreekt." if rejected else "",
        court_until=TREATED + timedelta(days=COURT_DAYS) if rejected else None,
        supplement="Verzonnen: een bewijs is niet leesbaar." if supplement else "",
        supplement_until=TREATED + timedelta(days=14) if supplement else None,
    )


def _contract(provider, segment, number) -> Contract:
    return Contract(
        provider=provider,
        segment=segment,
        number=f"VB-2028-{number:03}-{segment.number}",
        start=START,
        end=END,
        minimum_term=72,
        state=ContractState.AGREED,
    )
