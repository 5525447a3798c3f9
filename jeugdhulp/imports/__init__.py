"""Spreadsheets in and out: columns by their Dutch heading, everything wrong told by row and column, all or nothing.

* What kind of cells a column holds: columns.py. What a file may be: files.py. Both refuse with a Dutch sentence.
* An Importer (importer.py) compares a file with what is there and returns a Plan: what would be new, what would
  change (old → new), what stays, and every problem. A plan with one problem is never carried out.
* carry_out() writes a plan in one transaction, each row of history with one reason. The same file again changes
  nothing.
* ImportScreens (screens.py) gives a ModelAdmin its pages: a file, what it would do, and the reason.
  What was shown is what is done: the file is kept meanwhile (kept.py) and compared again when it is confirmed.

Not django-import-export: that stops at the first wrong cell of a row, reads the outcome of a formula instead of
refusing it, and knows one record per row; a risk is a row with its scores and measures.
"""

from .columns import Amount, Choice, Column, Day, Lookup, Told, Whole, YesNo, as_text
from .files import read_file
from .importer import Importer, carry_out
from .plan import Change, Plan, Problem
from .rows import Row, refused

__all__ = [
    "Amount",
    "Change",
    "Choice",
    "Column",
    "Day",
    "Importer",
    "Lookup",
    "Plan",
    "Problem",
    "Row",
    "Told",
    "Whole",
    "YesNo",
    "as_text",
    "carry_out",
    "read_file",
    "refused",
]
