"""
The timeline figure: one SVG for the page and for the letter, with a table beside it as its twin.

A pure function: dataclasses in, text out. No style attribute, no style sheet, no script; it prints in
black and white. Milestones and phases lie in lanes along the years; an earlier plan is a dashed ghost
with an arrow that says the slip. The narrow variant is for a telephone; the sheets are for a page that is printed.
"""

from .drawing import draw_timeline
from .items import CERTAINTIES, KINDS, STATES, Item, Lane
from .sheets import draw_sheets

__all__ = ["CERTAINTIES", "KINDS", "STATES", "Item", "Lane", "draw_sheets", "draw_timeline"]
