"""Loads the programme: the files are replayed in order of date, all or nothing, and published."""

from pathlib import Path

from django.db import transaction

from .publishing import publish_loaded
from .reading import read_facts
from .report import Report
from .storing import store
from .timelines import timelines

DATA = Path(__file__).resolve().parent / "data"


class _OnTrial(Exception):
    """Takes everything back at the end of a trial run."""


def load(folder: Path = DATA, *, dry_run: bool = False) -> Report:
    """Make the stored programme equal to the files in `folder`; with `dry_run` only tell what that would do.

    What changed is published, unless changes of people wait for a publication: those are theirs to publish.
    Raises ProgrammeError, and then nothing is loaded.
    """
    lines = timelines(read_facts(folder))
    try:
        with transaction.atomic():
            report = store(lines)
            report.dry_run = dry_run
            if report.touched:
                why = (
                    f"Programma geladen: {len(report.new)} nieuw, {len(report.changed)} gewijzigd, "
                    f"{len(report.removed)} beëindigd."
                )
                report.waiting = publish_loaded(why)
                report.published = report.waiting == 0
            if dry_run:
                raise _OnTrial
    except _OnTrial:
        report.published = False
    return report
