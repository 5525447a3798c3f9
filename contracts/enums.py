from django.db.models import TextChoices


class ContractState(TextChoices):
    RUNNING = "lopend", "Lopend"
    AGREED = "getekend", "Getekend, nog niet ingegaan"
    ENDED = "beëindigd", "Beëindigd"


class RevisionState(TextChoices):
    """The steps of a contract through a revision round."""

    PREPARED = "voorbereid", "Voorbereid"
    PRESENTED = "voorgelegd", "Voorgelegd"
    REACTION = "reactie ontvangen", "Reactie ontvangen"
    TREATED = "behandeld", "Behandeld"
    AGREED = "akkoord", "Akkoord"
    SIGNED = "getekend", "Getekend"
    REFUSED = "geweigerd", "Geweigerd"
    ENDED = "beëindigd", "Beëindigd"


class RevisionKind(TextChoices):
    SPLIT = "splitsing", "Administratieve splitsing naar segment"
    CONTENT = "inhoud", "Inhoudelijke herziening"


class ReactionKind(TextChoices):
    """A provider that has nothing to say must say so: silence is no reaction."""

    REMARKS = "opmerkingen", "Opmerkingen"
    NO_REMARKS = "geen opmerkingen", "Liet weten geen opmerkingen te hebben"


class ReactionOutcome(TextChoices):
    ADOPTED = "overgenomen", "Overgenomen"
    PARTLY = "deels overgenomen", "Deels overgenomen"
    NOT_ADOPTED = "niet overgenomen", "Niet overgenomen"
    EXPLAINED = "toegelicht", "Toegelicht"


class AdmissionRoundKind(TextChoices):
    OPEN_HOUSE = "open house", "Open house"
    TO_REVISION = "toelating", "Toelating van andere aanbieders tot een herzien segment"


class AdmissionState(TextChoices):
    """The steps of an application; no ranking, everyone who meets the terms is admitted."""

    SUBMITTED = "ingediend", "Ingediend"
    IN_REVIEW = "in toetsing", "In toetsing"
    SUPPLEMENT = "aanvulling gevraagd", "Aanvulling gevraagd"
    ADMITTED = "toegelaten", "Toegelaten"
    REJECTED = "afgewezen", "Afgewezen"
    SIGNED = "getekend", "Getekend"


class CheckOutcome(TextChoices):
    NOT_JUDGED = "niet beoordeeld", "Niet beoordeeld"
    MET = "voldoet", "Voldoet"
    NOT_MET = "voldoet niet", "Voldoet niet"


class ValveState(TextChoices):
    ASKED = "gevraagd", "Gevraagd"
    ESCALATED = "geëscaleerd", "Geëscaleerd"
    GRANTED = "toegekend", "Toegekend"
    REFUSED = "geweigerd", "Geweigerd"


class SettlementKind(TextChoices):
    PROVISIONAL = "voorlopig", "Voorlopig"
    FINAL = "definitief", "Definitief"


class Measure(TextChoices):
    """In what use is counted for a settlement."""

    QUANTITY = "hoeveelheid", "Hoeveelheid (etmalen, dagdelen, uren)"
    CLIENTS = "jeugdigen", "Aantal jeugdigen"
    AMOUNT = "kosten", "Kosten in euro"
