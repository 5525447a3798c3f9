from django.db.models import TextChoices

from . import typefaces


class EditionKind(TextChoices):
    COUNCIL_LETTER = "raadsinformatiebrief", "Raadsinformatiebrief"
    PROVIDER_LETTER = "aanbiedersbrief", "Brief aan aanbieders"


class LetterTypeface(TextChoices):
    SANS = typefaces.SANS, "Source Sans 3 (zonder schreef)"
    SERIF = typefaces.SERIF, "Source Serif 4 (met schreef)"


class BlockKind(TextChoices):
    TEXT = "tekst", "Tekst"
    SEGMENTS = "segmenten", "Segmenten in het kort"
    FUNDING = "bekostiging", "Bekostiging per segment"
    ROUTES = "inkoopvormen", "Inkoopvorm per segment"
    PRINCIPLES = "uitgangspunten", "Uitgangspunten met voortgang"
    PLAN_TABLE = "planning", "Planning: tabel"
    TIMELINE = "tijdlijn", "Planning: tijdlijn"
    RISKS = "risico's", "Risico's met beheersmaatregelen"
    SLIP = "verschuiving", "Planning naast een eerdere planning"
    DECISIONS = "besluiten", "Besluiten per gemeente"
    RISK_MATRIX = "risicomatrix", "Risicomatrix"
    RISK_CHANGES = "risicowijziging", "Nieuwe en vervallen risico's"
    MONEY = "geld", "Geld: besparingen en projectkosten"
    PROMISED = "toezeggingen", "Wat de raad is toegezegd"
    ANSWERS = "vragen", "Antwoorden op vragen van raden"
    CHANGES = "wijzigingen", "Wijzigingen sinds de vorige brief"
    ANNEXES = "bijlagen", "Bijlagen"


#: the kinds that a letter to the providers may hold: no risks, money or promises, which are told to councils
FOR_PROVIDERS = (
    BlockKind.TEXT,
    BlockKind.FUNDING,
    BlockKind.ROUTES,
    BlockKind.PLAN_TABLE,
    BlockKind.TIMELINE,
    BlockKind.SLIP,
    BlockKind.DECISIONS,
    BlockKind.CHANGES,
    BlockKind.ANNEXES,
)


class LetterState(TextChoices):
    DRAFT = "concept", "Concept"
    ADOPTED = "vastgesteld", "Vastgesteld"
    ISSUED = "verzonden", "Verzonden"
    WITHDRAWN = "ingetrokken", "Ingetrokken"
    REPLACED = "vervangen", "Vervangen"


class Ending(TextChoices):
    """How a letter that was sent stopped counting."""

    WITHDRAWN = "ingetrokken", "Ingetrokken"
    REPLACED = "vervangen", "Vervangen"


class Embargo(TextChoices):
    """Until when an edition is for the office and each own municipality alone."""

    NONE = "geen", "Geen embargo"
    MOMENT = "tot een moment", "Tot een moment"
    LAST_COLLEGE = "tot het laatste college", "Tot het laatste college heeft besloten"


class PassagePlace(TextChoices):
    BEFORE = "voor", "Voor het blok"
    AFTER = "na", "Na het blok"
    INSTEAD = "in plaats van", "In plaats van het blok"


class AnnexKind(TextChoices):
    GENERATED = "gemaakt", "Door het portaal gemaakt"
    UPLOADED = "toegevoegd", "Toegevoegd"
    MISSING = "ontbreekt", "Ontbreekt"


class CommitmentState(TextChoices):
    OPEN = "open", "Open"
    FOLLOWED = "vervolg gegeven", "Vervolg gegeven, niet door de raad afgedaan"
    SETTLED = "afgedaan", "Afgedaan door de raad"
    UNKNOWN = "niet bekend", "Niet bekend"


class InformationState(TextChoices):
    PROMISED = "toegezegd", "Toegezegd"
    DELIVERED = "geleverd", "Geleverd"
    NOT_FOUND = "niet gevonden", "Niet gevonden in de verwerkte documenten"
    HELD = "gehouden", "Gehouden"


class HeaderKey(TextChoices):
    """What a header field is filled with; the label is the municipality's own."""

    DATE = "datum", "Datum van de brief"
    SUBJECT = "onderwerp", "Onderwerp"
    YOUR_REFERENCE = "uw_kenmerk", "Uw kenmerk"
    OUR_REFERENCE = "ons_kenmerk", "Ons kenmerk"
    NUMBER = "nummer", "Nummer in het raadsinformatiesysteem"
    CONTACT = "contactpersoon", "Contactpersoon"
    SERVICE = "dienst", "Dienst"
    DEPARTMENT = "afdeling", "Afdeling"
    PHONE = "telefoon", "Telefoonnummer"
    EMAIL = "e-mail", "E-mailadres"
    ANNEXES = "bijlagen", "Bijlagen"


class TaskState(TextChoices):
    """How far a passage is."""

    ASKED = "gevraagd", "Gevraagd"
    DELIVERED = "geleverd", "Geleverd"
    AGREED = "akkoord", "Akkoord"
    LAPSED = "vervallen", "Vervallen"


class TreatmentKind(TextChoices):
    """What the council does with a letter."""

    NOTED = "ter kennisname", "Ter kennisname"
    DISCUSSED = "bespreken", "Bespreken"
    INVOLVED = "betrekken", "Betrekken bij een ander onderwerp"
    UNKNOWN = "niet bekend", "Nog niet bekend"


class NoticeKind(TextChoices):
    """What a mail to a subscriber tells."""

    NEW = "nieuw", "Nieuwe brief"
    WITHDRAWN = "ingetrokken", "Ingetrokken brief"


class NoticeState(TextChoices):
    """How far a mail is. KNOWN: the letter was there already when the reader subscribed, so nothing is mailed."""

    KNOWN = "al te lezen", "Was al te lezen"
    WAITING = "wacht", "Wacht op verzending"
    SENDING = "onderweg", "Onderweg"
    SENT = "gemaild", "Gemaild"
    FAILED = "mislukt", "Niet gelukt"
