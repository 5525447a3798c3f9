"""Whether something with a first and a last day counts: a membership of the region, a participation."""

from datetime import date


def in_force(since: date | None, until: date | None, day: date) -> bool:
    """Whether it counts on `day`; `until` is the first day on which it does not, None leaves a side open."""
    return (since is None or since <= day) and (until is None or day < until)
