"""Every way in which the papers write a period, what it means, and what is refused."""

from datetime import date, timedelta
from itertools import chain

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from planning import calendar_units as units
from planning.enums import Bound, Precision
from planning.period_softness import soft_sides
from planning.period_words import WORDS
from planning.periods import Period, UnreadablePeriod, format_period, parse_period

SAID_ON = date(2026, 3, 3)
DAY, MONTH, QUARTER, SEASON = Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.SEASON
HALF_YEAR, YEAR, RANGE = Precision.HALF_YEAR, Precision.YEAR, Precision.RANGE

# The dates of domain facts 4.2 to 4.9, in the words of the sources.
SOURCES = [
    ("Najaar 2024", "2024-09-01", "2024-11-30", SEASON),
    ("BOJ 14 november 2024", "2024-11-14", "2024-11-14", DAY),
    ("Januari – maart 2025", "2025-01-01", "2025-03-31", RANGE),
    ("Januari – maart 2025 (2x)", "2025-01-01", "2025-03-31", RANGE),
    ("Mei – juni 2025", "2025-05-01", "2025-06-30", RANGE),
    ("Najaar 2025", "2025-09-01", "2025-11-30", SEASON),
    ("Januari 2026", "2026-01-01", "2026-01-31", MONTH),
    ("Februari -mei 2026", "2026-02-01", "2026-05-31", RANGE),
    ("Juni 2026", "2026-06-01", "2026-06-30", MONTH),
    ("Juli – december 2026", "2026-07-01", "2026-12-31", RANGE),
    ("1 januari 2027", "2027-01-01", "2027-01-01", DAY),
    ("Februari 2026", "2026-02-01", "2026-02-28", MONTH),
    ("Maart - juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("1 juli 2026", "2026-07-01", "2026-07-01", DAY),
    ("Oktober 2025", "2025-10-01", "2025-10-31", MONTH),
    ("April/mei 2026", "2026-04-01", "2026-05-31", RANGE),
    ("November 2026", "2026-11-01", "2026-11-30", MONTH),
    ("januari/februari 2027", "2027-01-01", "2027-02-28", RANGE),
    ("8 december 2025", "2025-12-08", "2025-12-08", DAY),
    ("April – juni 2026", "2026-04-01", "2026-06-30", RANGE),
    ("september - oktober 2026", "2026-09-01", "2026-10-31", RANGE),
    ("November – december 2026", "2026-11-01", "2026-12-31", RANGE),
    ("februari 2027", "2027-02-01", "2027-02-28", MONTH),
    ("1 maart 2027", "2027-03-01", "2027-03-01", DAY),
    ("1 juli 2027", "2027-07-01", "2027-07-01", DAY),
    ("September – oktober 2027", "2027-09-01", "2027-10-31", RANGE),
    ("1 januari 2028", "2028-01-01", "2028-01-01", DAY),
    ("01-01-2028", "2028-01-01", "2028-01-01", DAY),
    ("zomer van 2025", "2025-06-01", "2025-08-31", SEASON),
    ("in de zomer van 2025", "2025-06-01", "2025-08-31", SEASON),
    ("Q2 van 2025", "2025-04-01", "2025-06-30", QUARTER),
    ("Q1 en Q2 van 2026", "2026-01-01", "2026-06-30", RANGE),
    ("tweede kwartaal 2026", "2026-04-01", "2026-06-30", QUARTER),
    ("In het tweede kwartaal 2026", "2026-04-01", "2026-06-30", QUARTER),
    ("Begin 2026", "2026-01-01", "2026-03-31", QUARTER),
    ("begin 2027", "2027-01-01", "2027-03-31", QUARTER),
    ("Medio augustus 2025", "2025-08-11", "2025-08-20", RANGE),
    ("medio 2024", "2024-06-01", "2024-07-31", RANGE),
    ("in 2024", "2024-01-01", "2024-12-31", YEAR),
    ("per 2026", "2026-01-01", "2026-12-31", YEAR),
    ("'24-'28", "2024-01-01", "2028-12-31", RANGE),
    ("’24-’28", "2024-01-01", "2028-12-31", RANGE),
    ("donderdag 17 april 2025", "2025-04-17", "2025-04-17", DAY),
    ("d.d. 13 maart 2025", "2025-03-13", "2025-03-13", DAY),
    ("minimaal 01-01-2028", "2028-01-01", None, DAY),
    ("tot minimaal 01-01-2028", "2027-12-31", None, DAY),
    ("op zijn vroegst in op 1 januari 2028", "2028-01-01", None, DAY),
    ("vanaf 2027", "2027-01-01", None, YEAR),
    ("2027 en verder", "2027-01-01", None, YEAR),
    ("voor 2028", None, "2027-12-31", YEAR),
]

COUNCIL_PAPERS = [
    # quarters and halves
    ("eerste kwartaal van 2026", "2026-01-01", "2026-03-31", QUARTER),
    ("1e kwartaal 2026", "2026-01-01", "2026-03-31", QUARTER),
    ("4de kwartaal 2026", "2026-10-01", "2026-12-31", QUARTER),
    ("laatste kwartaal 2026", "2026-10-01", "2026-12-31", QUARTER),
    ("kwartaal 3 2026", "2026-07-01", "2026-09-30", QUARTER),
    ("Q1-2026", "2026-01-01", "2026-03-31", QUARTER),
    ("2026-Q4", "2026-10-01", "2026-12-31", QUARTER),
    ("Q4 2026 - Q1 2027", "2026-10-01", "2027-03-31", RANGE),
    ("1e en 2e kwartaal 2026", "2026-01-01", "2026-06-30", RANGE),
    ("eerste of tweede kwartaal van 2026", "2026-01-01", "2026-06-30", RANGE),
    ("begin Q2 2026", "2026-04-01", "2026-04-30", MONTH),
    ("eind derde kwartaal 2026", "2026-09-01", "2026-09-30", MONTH),
    ("eerste helft 2026", "2026-01-01", "2026-06-30", HALF_YEAR),
    ("2e helft van 2026", "2026-07-01", "2026-12-31", HALF_YEAR),
    ("tweede half jaar 2026", "2026-07-01", "2026-12-31", HALF_YEAR),
    ("tweede halfjaar van 2026", "2026-07-01", "2026-12-31", HALF_YEAR),
    ("H1 2026", "2026-01-01", "2026-06-30", HALF_YEAR),
    ("eerste helft van maart 2026", "2026-03-01", "2026-03-15", RANGE),
    ("tweede helft februari 2027", "2027-02-16", "2027-02-28", RANGE),
    # begin, medio, eind
    ("begin maart 2027", "2027-03-01", "2027-03-10", RANGE),
    ("half maart 2027", "2027-03-11", "2027-03-20", RANGE),
    ("eind februari 2028", "2028-02-21", "2028-02-29", RANGE),
    ("eind maart/begin april 2026", "2026-03-21", "2026-04-10", RANGE),
    ("begin/medio maart 2026", "2026-03-01", "2026-03-20", RANGE),
    ("eind 2026", "2026-10-01", "2026-12-31", QUARTER),
    ("eind 2026/begin 2027", "2026-10-01", "2027-03-31", RANGE),
    ("eind 2026/maart 2027", "2026-10-01", "2027-03-31", RANGE),
    ("aan het einde van 2026", "2026-10-01", "2026-12-31", QUARTER),
    ("eind zomer 2026", "2026-08-01", "2026-08-31", MONTH),
    ("eind winter 2025/2026", "2026-02-01", "2026-02-28", MONTH),
    # seasons
    ("lente 2026", "2026-03-01", "2026-05-31", SEASON),
    ("herfst 2026", "2026-09-01", "2026-11-30", SEASON),
    ("winter 2025/2026", "2025-12-01", "2026-02-28", SEASON),
    ("winter van 2025-2026", "2025-12-01", "2026-02-28", SEASON),
    ("winter '27/'28", "2027-12-01", "2028-02-29", SEASON),
    ("voorjaar/zomer 2026", "2026-03-01", "2026-08-31", RANGE),
    ("najaar - winter 2025/2026", "2025-09-01", "2026-02-28", RANGE),
    # abbreviations, figures, two-digit years, dashes, capitals
    ("1 mrt. 2027", "2027-03-01", "2027-03-01", DAY),
    ("sept./okt. 2026", "2026-09-01", "2026-10-31", RANGE),
    ("jan – feb '27", "2027-01-01", "2027-02-28", RANGE),
    ("1-3-27", "2027-03-01", "2027-03-01", DAY),
    ("1/3/2027", "2027-03-01", "2027-03-01", DAY),
    ("1.3.2027", "2027-03-01", "2027-03-01", DAY),
    ("1-mrt-2027", "2027-03-01", "2027-03-01", DAY),
    ("2027-03-01", "2027-03-01", "2027-03-01", DAY),
    ("03-2027", "2027-03-01", "2027-03-31", MONTH),
    ("2027-03", "2027-03-01", "2027-03-31", MONTH),
    ("2025-26", "2025-01-01", "2026-12-31", RANGE),
    ("MAART 2027", "2027-03-01", "2027-03-31", MONTH),
    ("maart—mei 2027", "2027-03-01", "2027-05-31", RANGE),
    ("maart‑mei 2027", "2027-03-01", "2027-05-31", RANGE),
    ("maart − mei 2027", "2027-03-01", "2027-05-31", RANGE),
    ("1\u00a0maart\u00a02027.", "2027-03-01", "2027-03-01", DAY),
    ("week 12 van 2026", "2026-03-16", "2026-03-22", RANGE),
    ("week 12 t/m 14 van 2026", "2026-03-16", "2026-04-05", RANGE),
    # ranges
    ("maart tot en met juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("van maart tot juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("tussen maart en juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("in de periode maart - juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("1 juli 2026 tot 1 januari 2027", "2026-07-01", "2027-01-01", RANGE),
    ("vanaf maart, uiterlijk juni 2026", "2026-03-01", "2026-06-30", RANGE),
    ("vanaf maart en voor juni 2026", "2026-03-01", "2026-05-31", RANGE),
    ("na 1 maart en voor 1 juni 2026", "2026-03-02", "2026-05-31", RANGE),
    ("14-16 maart 2027", "2027-03-14", "2027-03-16", RANGE),
    ("14 en 15 maart 2027", "2027-03-14", "2027-03-15", RANGE),
    ("28 februari t/m 3 maart 2028", "2028-02-28", "2028-03-03", RANGE),
    ("januari, februari en maart 2026", "2026-01-01", "2026-03-31", RANGE),
    ("juni of september 2026", "2026-06-01", "2026-09-30", RANGE),
    ("2024/2025", "2024-01-01", "2025-12-31", RANGE),
    ("november - februari 2027", "2026-11-01", "2027-02-28", RANGE),
    ("november 2026 - februari", "2026-11-01", "2027-02-28", RANGE),
    ("december/januari 2027", "2026-12-01", "2027-01-31", RANGE),
    # a named month wins
    ("na de zomer van 2026, in september", "2026-09-01", "2026-09-30", MONTH),
    ("september 2026 (na het zomerreces)", "2026-09-01", "2026-09-30", MONTH),
    # what surrounds a date
    ("dinsdagavond 3 juni 2025", "2025-06-03", "2025-06-03", DAY),
    ("3 juni 2025, 20:00 uur", "2025-06-03", "2025-06-03", DAY),
    ("3 juni 2025 van 19.30 tot 21.00 uur", "2025-06-03", "2025-06-03", DAY),
    ("3 juni 2025 om 20 uur", "2025-06-03", "2025-06-03", DAY),
    ("3 juni 2025 's avonds", "2025-06-03", "2025-06-03", DAY),
    ("di 3 juni 2025 20:00", "2025-06-03", "2025-06-03", DAY),
    ("uiterlijk 1 maart 2027 vóór 12.00 uur", None, "2027-03-01", DAY),
    ("in de loop van 2026", "2026-01-01", "2026-12-31", YEAR),
    ("met ingang van 1 januari 2028", "2028-01-01", "2028-01-01", DAY),
    ("college van 3 maart 2026", "2026-03-03", "2026-03-03", DAY),
    ("1 maart 2027 (onder voorbehoud)", "2027-03-01", "2027-03-01", DAY),
    # open sides
    ("tot 2028", None, "2027-12-31", YEAR),
    ("tot 1 januari 2028", None, "2027-12-31", DAY),
    ("tot en met 31 december 2027", None, "2027-12-31", DAY),
    ("t/m 2027", None, "2027-12-31", YEAR),
    ("uiterlijk 1 juli 2027", None, "2027-07-01", DAY),
    ("tot uiterlijk 1 juli 2027", None, "2027-07-01", DAY),
    ("uiterlijk voor 1 juli 2027", None, "2027-06-30", DAY),
    ("niet later dan maart 2027", None, "2027-03-31", MONTH),
    ("voor de zomer van 2026", None, "2026-05-31", SEASON),
    ("vóór de zomer van 2026", None, "2026-05-31", SEASON),
    ("voor het einde van 2026", None, "2026-12-31", QUARTER),
    ("voor eind maart 2027", None, "2027-03-31", MONTH),
    ("tot medio 2026", None, "2026-05-31", MONTH),
    ("na de zomer van 2026", "2026-09-01", None, SEASON),
    ("na 2027", "2028-01-01", None, YEAR),
    ("na 1 maart 2027", "2027-03-02", None, DAY),
    ("sinds Q2 2025", "2025-04-01", None, QUARTER),
    ("niet eerder dan maart 2027", "2027-03-01", None, MONTH),
    ("op z’n vroegst najaar 2027", "2027-09-01", None, SEASON),
    ("op zijn vroegst maart - juni 2027", "2027-03-01", None, MONTH),
    ("vanaf medio 2026", "2026-06-01", None, MONTH),
    ("vanaf medio maart 2026", "2026-03-11", None, DAY),
    ("ten minste tot 1 januari 2028", "2027-12-31", None, DAY),
    ("maart 2027 en later", "2027-03-01", None, MONTH),
]

# The year apart, and a phrase that makes another narrower.
APART = [
    ("Q1 (2026)", "2026-01-01", "2026-03-31", QUARTER),
    ("Q1, 2026", "2026-01-01", "2026-03-31", QUARTER),
    ("2026, Q1", "2026-01-01", "2026-03-31", QUARTER),
    ("2026/Q2", "2026-04-01", "2026-06-30", QUARTER),
    ("12 mei, 2026", "2026-05-12", "2026-05-12", DAY),
    ("2026 (juni)", "2026-06-01", "2026-06-30", MONTH),
    ("Q1 (januari - maart) 2026", "2026-01-01", "2026-03-31", RANGE),
    ("eind 2026 (december)", "2026-12-01", "2026-12-31", MONTH),
    ("1 juli 2026 (Q3)", "2026-07-01", "2026-07-01", DAY),
    ("januari 2026 (week 3)", "2026-01-12", "2026-01-18", RANGE),
    ("mei 2026, juni 2026", "2026-05-01", "2026-06-30", RANGE),
    ("2025, 2026 en 2027", "2025-01-01", "2027-12-31", RANGE),
    ("Najaar 2024/2025", "2024-09-01", "2025-11-30", RANGE),
    ("1 jan 27", "2027-01-01", "2027-01-01", DAY),
    ("12 mrt. 26", "2026-03-12", "2026-03-12", DAY),
    ("1-1-'27", "2027-01-01", "2027-01-01", DAY),
    ("halverwege 2026", "2026-06-01", "2026-07-31", RANGE),
]

# What was once read as something else: two figures, days without their month, a bound behind the date, notes.
MISREAD = [
    ("mrt-26", "2026-03-01", "2026-03-31", MONTH),
    ("mei 26/juni 26", "2026-05-01", "2026-06-30", RANGE),
    ("najaar 26", "2026-09-01", "2026-11-30", SEASON),
    ("5 mei 26 t/m 6 juni 26", "2026-05-05", "2026-06-06", RANGE),
    ("1-3 t/m 15-4-2027", "2027-03-01", "2027-04-15", RANGE),
    ("1/3-15/4/2027", "2027-03-01", "2027-04-15", RANGE),
    ("1-1-2027/30-6-2027", "2027-01-01", "2027-06-30", RANGE),
    ("18-12 t/m 5-1-2027", "2026-12-18", "2027-01-05", RANGE),
    ("1 maart 2026 of 2027", "2026-03-01", "2027-03-01", RANGE),
    ("Q2/3 2026", "2026-04-01", "2026-09-30", RANGE),
    ("2026-Q1 t/m 2026-Q3", "2026-01-01", "2026-09-30", RANGE),
    ("2026-H2", "2026-07-01", "2026-12-31", HALF_YEAR),
    ("KW3-2026", "2026-07-01", "2026-09-30", QUARTER),
    ("2026-W12", "2026-03-16", "2026-03-22", RANGE),
    ("tweede helft van het jaar 2026", "2026-07-01", "2026-12-31", HALF_YEAR),
    ("eind eerste halfjaar 2026", "2026-05-01", "2026-06-30", RANGE),
    ("de jaren 2026 en 2027", "2026-01-01", "2027-12-31", RANGE),
    ("de maanden maart t/m mei 2026", "2026-03-01", "2026-05-31", RANGE),
    ("Begin 2026 (2)", "2026-01-01", "2026-03-31", QUARTER),
    ("18 december [2025]", "2025-12-18", "2025-12-18", DAY),
    ("14 november 2024 (BOJ)", "2024-11-14", "2024-11-14", DAY),
    ("college d.d. 3 maart 2026", "2026-03-03", "2026-03-03", DAY),
    ("raadsvergadering 19 juni 2025", "2025-06-19", "2025-06-19", DAY),
    ("18 december 2025 (14.00-16.00)", "2025-12-18", "2025-12-18", DAY),
    ("18 december 2025, 14u", "2025-12-18", "2025-12-18", DAY),
    ("1 januari 2028 op z'n vroegst", "2028-01-01", None, DAY),
    ("1 maart 2027 (uiterlijk)", None, "2027-03-01", DAY),
    ("1 maart 2027 of later", "2027-03-01", None, DAY),
    ("maart 2027 of eerder", None, "2027-03-31", MONTH),
    ("op of na 1 maart 2027", "2027-03-01", None, DAY),
    ("(tot) 1 maart 2027", None, "2027-02-28", DAY),
    ("tot maart of april 2026", None, "2026-03-31", MONTH),
    ("na maart of april 2026", "2026-04-01", None, MONTH),
    ("na eind maart 2026, in april", "2026-04-01", "2026-04-30", MONTH),
    ("na de zomer, Q4 2026", "2026-10-01", "2026-12-31", QUARTER),
    ("voor de zomer van 2026, in Q2", "2026-04-01", "2026-05-31", RANGE),
    ("voorjaar 2026 (uiterlijk april)", "2026-03-01", "2026-04-30", RANGE),
    ("maart 2027 (voor 15 maart)", "2027-03-01", "2027-03-14", RANGE),
]

# Counted from 3 March 2026, unless the text names its year.
RELATIVE = [
    ("19 juni jl.", "2025-06-19", "2025-06-19", DAY),
    ("20 november jl.", "2025-11-20", "2025-11-20", DAY),
    ("3 maart jl.", "2026-03-03", "2026-03-03", DAY),
    ("8 december aanstaande", "2026-12-08", "2026-12-08", DAY),
    ("a.s. 12 maart", "2026-03-12", "2026-03-12", DAY),
    ("29 februari a.s.", "2028-02-29", "2028-02-29", DAY),
    ("afgelopen december", "2025-12-01", "2025-12-31", MONTH),
    ("komende zomer", "2026-06-01", "2026-08-31", SEASON),
    ("afgelopen winter", "2025-12-01", "2026-02-28", SEASON),
    ("dit najaar", "2026-09-01", "2026-11-30", SEASON),
    ("na de komende zomer", "2026-09-01", None, SEASON),
    ("dit jaar", "2026-01-01", "2026-12-31", YEAR),
    ("vorig jaar", "2025-01-01", "2025-12-31", YEAR),
    ("begin volgend jaar", "2027-01-01", "2027-03-31", QUARTER),
    ("in het voorjaar van volgend jaar", "2027-03-01", "2027-05-31", SEASON),
    ("voor eind dit jaar", None, "2026-12-31", QUARTER),
    ("volgend kwartaal", "2026-04-01", "2026-06-30", QUARTER),
    ("vorige maand", "2026-02-01", "2026-02-28", MONTH),
    ("eind deze maand", "2026-03-21", "2026-03-31", RANGE),
    ("Het afgelopen half jaar", "2025-09-03", "2026-03-03", RANGE),
    ("het afgelopen jaar", "2025-03-03", "2026-03-03", RANGE),
    ("komende drie maanden", "2026-03-03", "2026-06-03", RANGE),
    ("binnen 2 weken", "2026-03-03", "2026-03-17", RANGE),
    ("De komende maanden", "2026-03-03", None, DAY),
    ("De komende periode", "2026-03-03", None, DAY),
    ("de komende jaren", "2026-03-03", None, DAY),
    ("de komende paar maanden", "2026-03-03", None, DAY),
    ("de afgelopen periode", None, "2026-03-03", DAY),
    ("2024 t/m heden", "2024-01-01", "2026-03-03", RANGE),
    ("vandaag", "2026-03-03", "2026-03-03", DAY),
    ("na het komende zomerreces, in september", "2026-09-01", "2026-09-30", MONTH),
    ("in december van volgend jaar", "2027-12-01", "2027-12-31", MONTH),
    ("januari vorig jaar", "2025-01-01", "2025-01-31", MONTH),
    ("19 juni volgend jaar", "2027-06-19", "2027-06-19", DAY),
    ("tweede helft van volgend jaar", "2027-07-01", "2027-12-31", HALF_YEAR),
    ("derde kwartaal van dit jaar", "2026-07-01", "2026-09-30", QUARTER),
    ("begin komend jaar", "2027-01-01", "2027-03-31", QUARTER),
    ("vanaf komend jaar", "2027-01-01", None, YEAR),
    ("begin van de komende maand", "2026-04-01", "2026-04-10", RANGE),
    ("volgende week", "2026-03-09", "2026-03-15", RANGE),
    ("aanstaande donderdag", "2026-03-05", "2026-03-05", DAY),
    ("dinsdag jl.", "2026-02-24", "2026-02-24", DAY),
    ("tot heden", None, "2026-03-03", DAY),
]

# No year in the text; the context is 2026.
FROM_CONTEXT = [
    ("Q1", "2026-01-01", "2026-03-31", QUARTER),
    ("in Q1", "2026-01-01", "2026-03-31", QUARTER),
    ("april - juni", "2026-04-01", "2026-06-30", RANGE),
    ("18 december", "2026-12-18", "2026-12-18", DAY),
    ("voor de zomer", None, "2026-05-31", SEASON),
    ("na de zomer", "2026-09-01", None, SEASON),
    ("november - februari", "2025-11-01", "2026-02-28", RANGE),
    ("na het komende zomerreces, in september", "2026-09-01", "2026-09-30", MONTH),
    ("1 maart 2027", "2027-03-01", "2027-03-01", DAY),
    ("juli 26", "2026-07-01", "2026-07-31", MONTH),
]

REFUSED = [
    ("NIET 3 juni 2025", "“NIET” is niet te lezen als datum of periode."),
    ("maart 2027 1)", "“1” past niet bij de rest van de datum of periode."),
    ("maart 2027 (12)", "“12” is niet te lezen als datum of periode."),
    ("3-4/2026", "“3-4/2026” is niet te lezen als datum of periode."),
    ("1-3 t/m 15 april 2027", "“1-3 t/m 15 april 2027” is niet te lezen als datum of periode."),
    ("2026/2027 (najaar)", "Bij “najaar” staat geen jaar."),
    ("voor 2026-2028", "“voor 2026-2028” is niet te lezen als datum of periode."),
    ("tussen 1 maart 2027", "“tussen 1 maart 2027” is niet te lezen als datum of periode."),
    ("tot na de zomer van 2026", "“na” past niet bij de rest van de datum of periode."),
    ("uiterlijk vanaf 2027", "“vanaf” past niet bij de rest van de datum of periode."),
    ("48 uur voor 1 maart 2027", "“uur” is niet te lezen als datum of periode."),
    ("eind 14 maart 2026", "“eind 14 maart 2026” is niet te lezen als datum of periode."),
    ("x" * 99, f"“{'x' * 80}…” is niet te lezen als datum of periode."),
    ("in ieder geval tot 2028", "“in ieder geval” is niet te lezen als datum of periode."),
    ("12 mei 20 uur", "Bij “12 mei” staat geen jaar."),
    ("", "Er staat geen datum of periode."),
    (" \n", "Er staat geen datum of periode."),
    ("de", "“de” is niet te lezen als datum of periode."),
    ("nog niet bekend", "“nog niet bekend” is nog geen datum of periode."),
    ("Nader te bepalen", "“Nader te bepalen” is nog geen datum of periode."),
    ("tot nader order", "“tot nader order” is nog geen datum of periode."),
    ("oplopend", "“oplopend” is nog geen datum of periode."),
    ("oplopend tot 2028", "“oplopend” is nog geen datum of periode."),
    ("[datum]", "“[datum]” is nog niet ingevuld."),
    ("Den Haag, [datum]", "“[datum]” is nog niet ingevuld."),
    ("maandelijks", "“maandelijks” komt steeds terug en is daarom niet één periode."),
    ("per kwartaal", "“per kwartaal” komt steeds terug en is daarom niet één periode."),
    ("elke eerste dinsdag van 2026", "“elke” komt steeds terug en is daarom niet één periode."),
    ("na vaststelling", "“vaststelling” is niet te lezen als datum of periode."),
    ("rond 1 maart 2027", "“rond” is niet te lezen als datum of periode."),
    ("drie weken na publicatie", "“publicatie” is niet te lezen als datum of periode."),
    ("twee weken voor 1 maart 2027", "“twee weken” is niet te lezen als datum of periode."),
    ("na het zomerreces", "“zomerreces” heeft geen vaste datum. Noem ook de maand of de dag."),
    ("eerste week van maart 2026", "“eerste week van maart 2026” is niet te lezen als datum of periode."),
    ("dinsdag", "“dinsdag” is niet te lezen als datum of periode."),
    ("maart maart 2026", "“maart” past niet bij de rest van de datum of periode."),
    ("- maart 2026", "“-” past niet bij de rest van de datum of periode."),
    ("maart - ", "“maart -” is niet te lezen als datum of periode."),
    ("1 januari 2027 tot minimaal 1 januari 2028", "“minimaal” past niet bij de rest van de datum of periode."),
    ("uiterlijk maart tot juni 2026", "“maart” past niet bij de rest van de datum of periode."),
    ("april - juni", "Bij “juni” staat geen jaar."),
    ("Q1", "Bij “Q1” staat geen jaar."),
    ("31-02-2027", "“31-02-2027” bestaat niet in de kalender."),
    ("31 juni 2026", "“31 juni 2026” bestaat niet in de kalender."),
    ("29 februari 2027", "“29 februari 2027” bestaat niet in de kalender."),
    ("1-13-2027", "“1-13-2027” bestaat niet in de kalender."),
    ("1-mzt-2027", "“1-mzt-2027” is niet te lezen als datum of periode."),
    ("week 60 van 2026", "“week 60 van 2026” bestaat niet in de kalender."),
    (
        "maandag 17 april 2025",
        "“maandag 17 april 2025” klopt niet: die datum valt op een andere dag van de week.",
    ),
    (
        "winter 2026",
        "“winter 2026” valt in twee jaren. Schrijf ze allebei, bijvoorbeeld “winter 2025/2026”.",
    ),
    ("winter 2025/2027", "“winter 2025/2027” is niet te lezen als datum of periode."),
    ("2028 - 2024", "“2028 - 2024” eindigt eerder dan het begint."),
    ("juni 2026 tot maart 2026", "“juni 2026 tot maart 2026” eindigt eerder dan het begint."),
    (
        "11 februari en 10 maart 2025",
        "“11 februari en 10 maart 2025” noemt momenten die niet op elkaar volgen. Voer ze apart in.",
    ),
    ("19 juni jl.", "“19 juni jl.” telt vanaf de dag waarop het is gezegd, en die dag is hier niet bekend."),
    (
        "De komende maanden",
        "“komende maanden” telt vanaf de dag waarop het is gezegd, en die dag is hier niet bekend.",
    ),
    ("2024 t/m heden", "“heden” telt vanaf de dag waarop het is gezegd, en die dag is hier niet bekend."),
]


def period(text, start, end, precision):
    days = [date.fromisoformat(day) if day else None for day in (start, end)]
    bound = Bound.EXACT if all(days) else Bound.NOT_BEFORE if start else Bound.NOT_AFTER
    return Period(*days, precision, bound, text)


def named(rows):
    return pytest.mark.parametrize("row", rows, ids=[row[0] or "empty" for row in rows])


@named(SOURCES + COUNCIL_PAPERS + APART + MISREAD)
def test_reads_every_form(row):
    found = parse_period(row[0])
    assert found == period(*row)
    assert found.text == row[0]


@named(RELATIVE)
def test_counts_from_the_day_it_was_said(row):
    assert parse_period(row[0], said_on=SAID_ON) == period(*row)


@named(FROM_CONTEXT)
def test_takes_the_year_from_the_context(row):
    assert parse_period(row[0], year=2026) == period(*row)


def test_a_year_in_the_text_wins_over_the_day_it_was_said():
    assert parse_period("19 juni 2024 jl.", said_on=SAID_ON) == period("", "2024-06-19", "2024-06-19", DAY)


def test_a_word_that_only_points_is_no_period():
    with pytest.raises(UnreadablePeriod, match="^“komende” is niet te lezen als datum of periode.$"):
        parse_period("het komende", said_on=SAID_ON)


def test_this_winter_is_the_one_that_is_going_on():
    assert parse_period("deze winter", said_on=date(2026, 1, 5)) == period("", "2025-12-01", "2026-02-28", SEASON)
    assert parse_period("deze winter", said_on=SAID_ON) == period("", "2026-12-01", "2027-02-28", SEASON)


@pytest.mark.parametrize(("text", "sentence"), REFUSED, ids=[text.strip() or "empty" for text, _ in REFUSED])
def test_refuses_with_a_sentence_that_names_the_part(text, sentence):
    with pytest.raises(UnreadablePeriod) as refusal:
        parse_period(text)
    assert str(refusal.value) == sentence
    assert refusal.value.part in text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1-3-27", "1 maart 2027"),
        ("mrt 2027", "maart 2027"),
        ("Q2 2026", "tweede kwartaal 2026"),
        ("herfst 2025", "najaar 2025"),
        ("winter '25/'26", "winter 2025/2026"),
        ("H2 2026", "tweede helft 2026"),
        ("'28", "2028"),
        ("'24-'28", "2024 t/m 2028"),
        ("jan – dec 2026", "januari t/m december 2026"),
        ("november - februari 2027", "november 2026 t/m februari 2027"),
        ("begin maart 2027", "1 t/m 10 maart 2027"),
        ("28-2-2027 - 3-3-2027", "28 februari t/m 3 maart 2027"),
        ("28-12-2026 - 3-1-2027", "28 december 2026 t/m 3 januari 2027"),
        ("voor 2028", "uiterlijk 2027"),
        ("na de zomer van 2026", "op zijn vroegst najaar 2026"),
        ("tot minimaal 01-01-2028", "op zijn vroegst 31 december 2027"),
    ],
)
def test_writes_what_was_read(text, words):
    assert format_period(parse_period(text)) == words


def test_writes_an_unknown_period():
    assert format_period(Period(None, None, text="volgt")) == "niet bekend"


def test_writes_dates_that_do_not_fill_their_unit_as_dates():
    """Dates entered by hand need not fill the precision chosen with them."""
    assert format_period(Period(date(2026, 3, 2), date(2026, 3, 20), MONTH)) == "2 t/m 20 maart 2026"
    assert format_period(Period(date(2026, 3, 2), None, QUARTER)) == "op zijn vroegst 2 maart 2026"


def test_a_period_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match=r"^“juni - maart” eindigt eerder dan het begint\.$"):
        Period(date(2026, 6, 1), date(2026, 3, 1), text="juni - maart")


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("begin 2026", (False, True)),
        ("eind maart 2026", (True, False)),
        ("medio 2026", (True, True)),
        ("najaar 2024/2025", (True, True)),
        ("maart - begin juni 2026", (False, True)),
        ("voorjaar 2026 - 2027", (True, False)),
        ("eind 2026 (december)", (False, False)),
        ("Q1 2026", (False, False)),
        ("nog niet bekend", (False, False)),
    ],
)
def test_which_side_is_a_convention(text, soft):
    assert soft_sides(text) == soft


def test_the_text_does_not_make_another_period():
    assert Period(None, date(2026, 6, 1), text="voor 2 juni 2026") == Period(None, date(2026, 6, 1))


# Properties

days = st.dates(date(1950, 1, 1), date(2150, 1, 1))
vocabulary = sorted({*chain.from_iterable(WORDS.values())})
figures = ["1", "12", "31", "2026", "'28", "01-01-2028", "2027-03", "Q3", "H1", "week 3", "winter 2025/2026", "20:00"]
scribbles = st.lists(st.sampled_from(vocabulary + figures), max_size=9).map(" ".join)
bounds = st.sampled_from([*WORDS["bound"], "tot minimaal", "tussen", ""])
edges = st.sampled_from([*WORDS["edge"], "", "", ""])
units_named = ["Q4", "tweede kwartaal", "2e helft", "H1", "jaar", "14 maart", "dinsdag 2 maart", "week 9"]
things = st.sampled_from(units_named) | st.sampled_from([*WORDS["month"], *WORDS["season"]])
years = st.sampled_from(["2026", "2027", "'28"])  # none: `scribbles`
parts = st.builds("{} {} {}".format, edges, things, years)
alone = st.builds("{} {}".format, bounds, parts)  # every precision with every bound
sensible = st.builds("{} {} {} {}".format, bounds, parts, st.sampled_from([*WORDS["join"], "tot", "t/m"]), parts)


@settings(deadline=None)
@given(alone | sensible | scribbles | st.text(), st.none() | st.just(2026), st.none() | days)
@example("1½ jaar", 2026, SAID_ON)
@example("İ maart 2026", None, None)
def test_whatever_is_read_is_in_order_and_survives_being_written(text, year, said_on):
    try:
        found = parse_period(text, year=year, said_on=said_on)
    except UnreadablePeriod as refusal:
        assert str(refusal).endswith(".")
        return
    assert found.start or found.end
    assert not (found.start and found.end) or found.start <= found.end
    assert parse_period(format_period(found)) == found


@settings(deadline=None)
@given(days, st.sampled_from(Precision), st.sampled_from(Bound))
def test_every_unit_survives_being_written(day, precision, bound):
    assume(precision not in (Precision.RANGE, Precision.UNKNOWN))
    unit = units.around(day, precision)
    start = None if bound == Bound.NOT_AFTER else unit.start
    end = None if bound == Bound.NOT_BEFORE else unit.end
    assert parse_period(format_period(Period(start, end, precision, bound))) == Period(start, end, precision, bound)


@settings(deadline=None)
@given(days, st.integers(1, 2000))
def test_every_range_survives_being_written(start, length):
    found = Period(start, start + timedelta(days=length), RANGE)
    assert parse_period(format_period(found)) == found


@settings(deadline=None)
@given(days, st.sampled_from(Precision))
def test_units_lie_end_to_end(day, precision):
    unit = units.around(day, precision)
    assert unit.start <= day <= unit.end
    assert units.around(unit.end + units.DAY, precision).start == unit.end + units.DAY
