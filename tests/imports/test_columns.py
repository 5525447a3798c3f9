"""What each kind of column reads, and the sentence where it does not."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from contracts.enums import ContractState
from jeugdhulp.imports import Amount, Choice, Column, Day, Lookup, Whole, YesNo
from jeugdhulp.imports.files import Failed, Formula

#: as a spreadsheet holds a day: without a time zone
NOON = datetime.combine(date(2026, 3, 3), time(12))
TEXT, WHOLE, AMOUNT, DAY = Column("A", "a", most=5), Whole("A", "a", highest=300), Amount("A", "a"), Day("A", "a")
YES, STATE = YesNo("A", "a"), Choice("A", "a", choices=ContractState)


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        (TEXT, " x", "x"),
        (TEXT, 12.0, "12"),
        (TEXT, None, ""),
        (TEXT, "niet bekend", ""),
        (WHOLE, 3.0, 3),
        (WHOLE, "12", 12),
        (WHOLE, None, None),
        (AMOUNT, 12.1 + 12.2, Decimal("24.30")),
        (AMOUNT, "€ 1.250,50", Decimal("1250.50")),
        (AMOUNT, "1.250", Decimal("1250.00")),
        (AMOUNT, "1250.5", Decimal("1250.50")),
        (AMOUNT, "€\xa01.234.567,89", Decimal("1234567.89")),
        (AMOUNT, "1.234,-", Decimal("1234.00")),
        (AMOUNT, 0, Decimal("0.00")),
        (DAY, NOON, date(2026, 3, 3)),
        (DAY, "3-3-2026", date(2026, 3, 3)),
        (DAY, "2026-03-03", date(2026, 3, 3)),
        (DAY, "3\xa0maart 2026", date(2026, 3, 3)),
        (DAY, "niet gepland", None),
        (YES, "Ja", True),
        (YES, False, False),
        (STATE, "beëindigd", ContractState.ENDED),
        (STATE, "Getekend, nog niet ingegaan", ContractState.AGREED),
    ],
)
def test_read(column, cell, value):
    assert column.read(cell) == value


@pytest.mark.parametrize(
    ("column", "cell", "sentence"),
    [
        (TEXT, "zes en", "Deze tekst is langer dan 5 tekens (6). Maak haar korter."),
        (TEXT, Formula("=A1"), "Hier staat een formule. Plak de uitkomst als waarde."),
        (TEXT, Failed("#N/A"), "Hier staat een fout van het rekenprogramma (#N/A). Vul de waarde in."),
        (Column("A", "a", filled=True), None, "Deze cel is leeg. Vul haar in."),
        (WHOLE, "drie", "‘drie’ is geen heel getal. Vul een heel getal van 0 tot en met 300 in."),
        (WHOLE, 3.5, "‘3.5’ is geen heel getal. Vul een heel getal van 0 tot en met 300 in."),
        (WHOLE, True, "‘True’ is geen heel getal. Vul een heel getal van 0 tot en met 300 in."),
        (WHOLE, "NaN", "‘NaN’ is geen heel getal. Vul een heel getal van 0 tot en met 300 in."),
        (WHOLE, 301, "301 ligt niet tussen 0 en 300."),
        (WHOLE, -1, "-1 ligt niet tussen 0 en 300."),
        (AMOUNT, "veel", "‘veel’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
        (AMOUNT, -1, "Een getal onder nul kan hier niet."),
        (AMOUNT, "1,234", "‘1,234’ heeft meer dan twee decimalen. Rond af op twee."),
        (AMOUNT, "0.125", "‘0.125’ heeft meer dan twee decimalen. Rond af op twee."),
        (AMOUNT, "1,234.56", "‘1,234.56’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
        (AMOUNT, "1.23,45", "‘1.23,45’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
        (AMOUNT, "1e5", "‘1e5’ is geen getal of bedrag. Schrijf bijvoorbeeld 1250 of 1250,50."),
        (AMOUNT, 10**13, "‘10000000000000’ is te groot om te bewaren."),
        (AMOUNT, 10**30, f"‘{10**30}’ is te groot om te bewaren."),
        (DAY, "31-2-2026", "‘31-2-2026’ is geen datum. Schrijf bijvoorbeeld 31-12-2026."),
        (DAY, 46000, "‘46000’ is geen datum. Schrijf bijvoorbeeld 31-12-2026."),
        (YES, "x", "‘x’ is geen ja of nee."),
        (STATE, "weg", "‘weg’ kan hier niet. Kies uit: Lopend, Getekend, nog niet ingegaan, Beëindigd."),
        (
            Lookup("A", "a", what="gemeente"),
            "X",
            "‘X’ is niet bekend als gemeente. Kijk de schrijfwijze na, of voeg toe.",
        ),
    ],
)
def test_refused(column, cell, sentence):
    with pytest.raises(ValidationError) as told:
        column.read(cell)
    assert told.value.messages == [sentence]
