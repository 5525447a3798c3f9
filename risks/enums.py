from django.db.models import TextChoices


class RiskState(TextChoices):
    OPEN = "open", "Open"
    ACCEPTED = "geaccepteerd", "Geaccepteerd"
    CLOSED = "gesloten", "Gesloten"
    LAPSED = "vervallen", "Vervallen"
    NOTED = "kanttekening", "Kanttekening uit een eerder stuk"


class Treatment(TextChoices):
    REDUCE = "beperken", "Beperken"
    AVOID = "vermijden", "Vermijden"
    TRANSFER = "overdragen", "Overdragen"
    ACCEPT = "accepteren", "Accepteren"


class AssessmentKind(TextChoices):
    INHERENT = "inherent", "Inherent (zonder maatregelen)"
    CURRENT = "actueel", "Actueel"
    RESIDUAL = "rest", "Restrisico"


class Knowledge(TextChoices):
    WEAK = "zwak", "Zwak"
    MODERATE = "redelijk", "Redelijk"
    STRONG = "sterk", "Sterk"


class MitigationState(TextChoices):
    TODO = "te doen", "Te doen"
    RUNNING = "loopt", "Loopt"
    DONE = "gereed", "Gereed"
    LAPSED = "vervallen", "Vervallen"


class LineageKind(TextChoices):
    CONTINUES = "voortgezet", "Voortgezet"
    CHANGED = "gewijzigd", "Voortgezet, van inhoud veranderd"
    SPLIT = "afgesplitst", "Afgesplitst"
    MERGED = "samengevoegd", "Samengevoegd"
    MOVED = "verplaatst", "Verplaatst"
    PROMOTED = "opgewaardeerd", "Van argument tot risico geworden"
    DROPPED = "vervallen", "Vervallen"
    NO_COUNTERPART = "geen tegenhanger", "Geen tegenhanger"
    NEW = "nieuw", "Nieuw"


class Dimension(TextChoices):
    LIKELIHOOD = "kans", "Kans"
    IMPACT = "gevolg", "Gevolg"


class PreconditionState(TextChoices):
    UNKNOWN = "niet bekend", "Niet bekend"
    NOT_MET = "nog niet", "Nog niet"
    PARTLY = "deels", "Deels"
    MET = "voldaan", "Voldaan"


class ReminderKind(TextChoices):
    REVIEW = "beoordeling", "Beoordeling"
    ACCEPTANCE = "acceptatie", "Einde van de acceptatie"


class Ahead(TextChoices):
    """How long before the day a reminder goes out, the longest first."""

    MONTH = "maand", "een maand ervoor"
    WEEK = "week", "een week ervoor"
    DAY = "dag", "een dag ervoor"


class Verdict(TextChoices):
    """What came of checking a claim."""

    HOLDS = "houdt stand", "Houdt stand"
    FAILS = "houdt geen stand", "Houdt geen stand"
    UNTESTABLE = "niet te toetsen", "Niet te toetsen (bron ontbreekt)"
