from django.db.models import TextChoices


class Precision(TextChoices):
    """How finely a period is given; the literal text always stands beside it."""

    DAY = "dag", "dag"
    MONTH = "maand", "maand"
    QUARTER = "kwartaal", "kwartaal"
    SEASON = "seizoen", "seizoen"
    HALF_YEAR = "halfjaar", "halfjaar"
    YEAR = "jaar", "jaar"
    RANGE = "periode", "periode"
    UNKNOWN = "onbekend", "onbekend"


class Bound(TextChoices):
    EXACT = "exact", "exact"
    NOT_BEFORE = "op_zijn_vroegst", "op zijn vroegst"
    NOT_AFTER = "uiterlijk", "uiterlijk"


class Certainty(TextChoices):
    """How sure the paper itself is of a date."""

    FIRM = "vast", "Vast"
    AIM = "streven", "Streven"
    CONDITIONAL = "onder voorbehoud", "Onder voorbehoud"
    LAPSED = "vervallen", "Vervallen"


class MilestoneKind(TextChoices):
    DECISION = "besluit", "Besluit"
    PUBLICATION = "publicatie", "Publicatie"
    COUNCIL = "raadsmoment", "Raadsmoment"
    ADMISSION = "toelating", "Toelating of gunning"
    START = "start", "Start"
    CONSULTATION = "consultatie", "Consultatie"
    TEST = "toets", "Toets"
    PREPARATION = "voorbereiding", "Voorbereiding"
    CONTRACT_END = "contracteinde", "Einde van contracten"


class PlanStatus(TextChoices):
    DRAFT = "concept", "Concept, nog geen planning"
    PROPOSAL = "voorstel", "Voorstel van een college"
    ANNOUNCED = "aankondiging", "Aankondiging"
    RECONSTRUCTED = "afgeleid", "Afgeleid uit latere stukken"
    OUTLINE = "hoofdlijnen", "Hoofdlijnen"
    ADOPTED = "vastgesteld", "Vastgesteld"


class Organ(TextChoices):
    COUNCIL = "raad", "Raad"
    COLLEGE = "college", "College"
    REGIONAL = "regionaal", "Regionaal orgaan"


class DecisionState(TextChoices):
    INTENDED = "voorgenomen", "Voorgenomen"
    TAKEN = "genomen", "Genomen"
    UNKNOWN = "niet bekend", "Niet bekend"
    NOT_APPLICABLE = "niet van toepassing", "Niet van toepassing"
    REOPENED = "heropend", "Heropend"


class MeetingKind(TextChoices):
    DEVELOPMENT_TABLE = "ontwikkeltafel", "Ontwikkeltafel"
    MARKET_CONSULTATION = "marktconsultatie", "Marktconsultatie"
    COUNCIL_INFORMATION = "raadsinformatiebijeenkomst", "Raadsinformatiebijeenkomst"
    TECHNICAL = "technische sessie", "Technische sessie"
    CLIENTS = "cliëntsessie", "Cliëntsessie"


class MeetingState(TextChoices):
    PLANNED = "gepland", "Gepland"
    HELD = "gehouden", "Gehouden"
    OFFERED = "aangeboden", "Aangeboden, indien gewenst"
    UNKNOWN = "geen bericht", "Geen bericht verwerkt"


class ImpactTestKind(TextChoices):
    EXECUTION = "uitvoeringstoets", "Uitvoeringstoets"
    JOURNEYS = "klantreizen", "Analyse van klantreizen"
    FINANCE = "financiële effecten", "Toets op financiële effecten tussen segmenten"


class ImpactTestState(TextChoices):
    ANNOUNCED = "aangekondigd", "Aangekondigd"
    RUNNING = "loopt", "Loopt"
    DONE = "gereed", "Gereed"
