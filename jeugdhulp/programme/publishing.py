"""What a command loaded is published at once, unless people's own changes would be published along with it."""

from jeugdhulp.region.actions import last_published, publish, unpublished


def publish_loaded(why: str) -> int:
    """Publish for the reason `why`, unless changes of people wait; return how many of those there are."""
    waiting = unpublished(last_published(), by_people=True)
    if waiting == 0:
        publish(by=None, why=why)
    return waiting


def waits(number: int) -> str:
    """The sentence that tells why nothing was published."""
    changes = f"wacht {number} wijziging" if number == 1 else f"wachten {number} wijzigingen"
    return f"Er {changes} van de projectorganisatie; het geladene wordt zichtbaar bij de volgende publicatie."
