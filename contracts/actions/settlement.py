"""Computing the settlement of one segment and year, and keeping it with its rule and everything it rests on."""

from collections.abc import Mapping
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from segments.models import Segment

from ..enums import Measure, SettlementKind
from ..models import Settlement, SettlementLine, SettlementTransfer
from ..settlement import REGION, NothingUsed, settle
from ..settlement_inputs import Inputs, gather

#: the rule in words, kept with each result: change it together with settlement.py
RULE = (
    "Elke gemeente betaalt alleen voor zijn eigen jeugdigen: het aandeel in de kosten volgt het werkelijk gebruik. "
    "Aandelen zijn in hele centen: eerst naar beneden afgerond; de centen die over zijn gaan een voor een naar de "
    "grootste resten (gelijke resten: op alfabet). Saldo is voorschot min aandeel: boven nul krijgt terug, onder nul "
    "betaalt bij. Wat de voorschotten samen meer of minder zijn dan de kosten, staat als voorschot bij het "
    "Servicebureau (met een min: het houdt dat geld nog). Zo zijn de voorschotten samen de kosten, en de aandelen ook. "
    "De saldi worden vereffend met zo min mogelijk betalingen. Is er niets gebruikt, dan geldt de afgesproken verdeelsleutel."
)


@transaction.atomic
def settle_segment(
    *,
    segment: Segment,
    year: int,
    kind: str,
    cost: Decimal,
    cost_basis: str,
    because: str,
    by,
    measure: str = Measure.QUANTITY,
    fallback_key: Mapping[str, Decimal] | None = None,
    key_basis: str = "",
    correct: bool = False,
) -> Settlement:
    """Compute the provisional or the final settlement and store it; one of each is kept for a segment and year.

    A provisional one may be computed again until there is a final one; a final one only with `correct`. What it said
    before stays in the history. Raises ValidationError with sentences for what is wrong or missing in the inputs.
    """
    _refuse_after_final(segment, year, kind, correct)
    if fallback_key and not key_basis.strip():
        raise ValidationError({"key_basis": "Zeg waar de verdeelsleutel is afgesproken."})
    computed_at = timezone.now()
    inputs = gather(Snapshot(OFFICE), segment, year, measure)
    _refuse_incomplete(inputs, kind)
    try:
        result = settle(cost=cost, advances=inputs.advanced, use=inputs.use, fallback_key=fallback_key)
    except NothingUsed as nothing:
        raise ValidationError({"key_basis": str(nothing)}) from None
    except ValueError as impossible:
        raise ValidationError({"cost": str(impossible)}) from None

    with_key = not any(inputs.use.values())
    settlement = Settlement.objects.filter(segment=segment, year=year, kind=kind).first()
    settlement = settlement or Settlement(segment=segment, year=year, kind=kind)
    settlement.cost, settlement.cost_basis, settlement.measure = cost, cost_basis, measure
    settlement.rule, settlement.key_basis = RULE, key_basis if with_key else ""
    settlement.computed_at, settlement.fictitious = computed_at, inputs.fictitious
    settlement.record(because=because, by=by)

    ids = _ids(result.shares, inputs)
    lines = {
        ids[slug]: {
            "advance": inputs.advanced.get(slug, Decimal(0)),
            "use": inputs.use.get(slug, Decimal(0)),
            "key": fallback_key.get(slug, Decimal(0)) if with_key else None,
            "share": share,
            "balance": result.balances[slug],
        }
        for slug, share in result.shares.items()
    }
    if REGION in result.balances:
        left = result.balances[REGION]
        # it holds money (below zero) or paid beforehand: so advances and shares are each together the cost
        lines[None] = {"advance": left, "use": Decimal(0), "key": None, "share": Decimal(0), "balance": left}
    _keep_lines(settlement, lines, because, by)
    _keep_transfers(
        settlement, [(ids.get(t.payer), ids.get(t.receiver), t.amount) for t in result.transfers], because, by
    )
    return settlement


def _refuse_after_final(segment, year, kind, correct):
    final = Settlement.objects.filter(segment=segment, year=year, kind=SettlementKind.FINAL).exists()
    if final and kind == SettlementKind.PROVISIONAL:
        raise ValidationError(f"De nacalculatie van {year} is definitief; een voorlopige kan niet meer.")
    if final and not correct:
        raise ValidationError(
            f"De nacalculatie van {year} is definitief. Kies ‘definitieve nacalculatie vervangen’ als zij fout is, "
            "en zeg waarom; de oude blijft in de geschiedenis."
        )


def _refuse_incomplete(inputs: Inputs, kind):
    if inputs.errors:
        raise ValidationError(inputs.errors)
    if inputs.gaps and kind == SettlementKind.FINAL:
        raise ValidationError(
            ["Een definitieve nacalculatie kan pas als al het gebruik bekend is. Nul vult u in als 0.", *inputs.gaps]
        )


def _ids(slugs, inputs: Inputs) -> dict[str, int]:
    """The municipalities by slug; a key may name one that has no use and paid nothing."""
    known = {slug: municipality.id for slug, municipality in inputs.municipalities.items()}
    others = set(slugs) - known.keys()
    if others:
        known |= dict(Municipality.objects.filter(slug__in=others).values_list("slug", "id"))
    if unknown := sorted(set(slugs) - known.keys()):
        raise ValidationError({"key_basis": f"Onbekende gemeente in de verdeelsleutel: {', '.join(unknown)}."})
    return known


def _keep_lines(settlement, wanted: dict, because, by):
    """Make the stored lines equal to `wanted` (by municipality id); what did not change gets no new row."""
    known = {line.municipality_id: line for line in settlement.lines.all()}
    for municipality_id, line in known.items():
        if municipality_id not in wanted:
            _delete(line, because, by)
    for municipality_id, columns in wanted.items():
        line = known.get(municipality_id) or SettlementLine(settlement=settlement, municipality_id=municipality_id)
        if line.pk is None or any(getattr(line, name) != value for name, value in columns.items()):
            for name, value in columns.items():
                setattr(line, name, value)
            line.record(because=because, by=by)


def _keep_transfers(settlement, wanted: list[tuple], because, by):
    left = list(wanted)
    for transfer in settlement.transfers.all():
        same = (transfer.payer_id, transfer.receiver_id, transfer.amount)
        if same in left:
            left.remove(same)
        else:
            _delete(transfer, because, by)
    for payer_id, receiver_id, amount in left:
        SettlementTransfer(settlement=settlement, payer_id=payer_id, receiver_id=receiver_id, amount=amount).record(
            because=because, by=by
        )


def _delete(record, because, by):
    record._change_reason, record._history_user = because, by
    record.delete()
