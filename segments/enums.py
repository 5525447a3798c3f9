from django.db.models import TextChoices


class TaskStatus(TextChoices):
    OUTLINED = "op hoofdlijnen", "Op hoofdlijnen"
    CONCRETE = "geconcretiseerd", "Geconcretiseerd"
    AGREED = "vastgelegd", "Vastgelegd in contracten"


class FundingForm(TextChoices):
    UNDECIDED = "nog niet bepaald", "Nog niet bepaald"
    EFFORT = "inspanningsgericht", "Inspanningsgericht (P×Q)"
    TASK = "taakgericht", "Taakgericht"
    CAPACITY = "capaciteitsfinanciering", "Taakgericht: capaciteitsfinanciering"


class Tense(TextChoices):
    CURRENT = "huidig", "Huidig"
    INTENDED = "beoogd", "Beoogd"


class ChoiceStatus(TextChoices):
    FORESEEN = "voorzien", "Voorzien"
    PROVISIONAL = "voorlopig", "Voorlopig"
    IN_DEVELOPMENT = "in ontwikkeling", "In ontwikkeling"
    CHOSEN = "gekozen", "Gekozen"
    ADOPTED = "vastgesteld", "Vastgesteld"
    OPEN = "open", "Nog te kiezen"


class ProcurementForm(TextChoices):
    UNDECIDED = "nog niet bepaald", "Nog niet bepaald"
    REVISION = "herziening", "Herziening"
    OPEN_HOUSE = "open house", "Open house"
    TENDER = "aanbesteding", "Nieuwe aanbestedingsprocedure"
    LOCAL_TENDER = "lokale aanbesteding", "Lokale aanbesteding"


class ParticipationMode(TextChoices):
    REGIONAL = "regionaal", "Regionaal"
    LOCAL = "lokaal", "Lokaal"
    UNKNOWN = "niet bekend", "Niet bekend"


class Basis(TextChoices):
    STATED = "bron", "Staat in een bron"
    DERIVED = "afgeleid", "Afgeleid"


class ProgressStatus(TextChoices):
    DONE = "gereed", "Gereed"
    RUNNING = "loopt", "Loopt"
    NOT_REPORTED = "niet gerapporteerd", "Niet gerapporteerd"


class FrameCourse(TextChoices):
    ADOPTED = "vastgesteld", "Vastgesteld, nog geen bericht verwerkt"
    REPORTED = "gerapporteerd", "Over gerapporteerd"
    DEVIATION = "afwijking", "Afwijking"
    NOT_REPORTED = "niet gerapporteerd", "Niet gerapporteerd"
    PROPOSED = "voorgesteld", "Voorgesteld"


class Level(TextChoices):
    NATIONAL = "landelijk", "Landelijk"
    REGIONAL = "regionaal", "Regionaal"
    MUNICIPAL = "gemeentelijk", "Gemeentelijk"


class AmountKind(TextChoices):
    TARGET = "doel", "Doel"
    FORECAST = "prognose", "Prognose"
    REALISED = "realisatie", "Realisatie"
    BUDGET = "begroting", "Begroting"
    PAID = "betaald", "Betaald"


class SavingsNotion(TextChoices):
    """Different notions: never added up."""

    SAVING = "besparingsopgave", "Besparingsopgave"
    LOCAL_SAVING = "ombuigingsopgave", "Ombuigingsopgave"
    PREVENTION_CUT = "bezuiniging preventie", "Bezuiniging op preventieve jeugdhulp"
