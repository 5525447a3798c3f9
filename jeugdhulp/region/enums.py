from django.db.models import TextChoices


class DocumentKind(TextChoices):
    COUNCIL_PROPOSAL = "raadsvoorstel", "Raadsvoorstel"
    COUNCIL_DECISION = "raadsbesluit", "Raadsbesluit"
    COLLEGE_DECISION = "collegebesluit", "Collegebesluit"
    COUNCIL_LETTER = "raadsinformatiebrief", "Raadsinformatiebrief"
    PROVIDER_LETTER = "aanbiedersbrief", "Brief aan aanbieders"
    COUNCIL_QUESTIONS = "raadsvragen", "Raadsvragen"
    STRATEGY = "inkoopstrategie", "Inkoopstrategie"
    ANNEX = "bijlage", "Bijlage"
    ADVICE = "advies", "Advies"
    FRAMEWORK = "kader", "Landelijk of regionaal kader"
    OTHER = "overig", "Overig"


class ReferenceScheme(TextChoices):
    RIS = "RIS", "RIS-nummer"
    RV = "RV", "Raadsvoorstel (RV)"
    COMMITMENT = "toezegging", "Toezeggingsnummer"
    OWN = "kenmerk", "Eigen kenmerk"
    CASE = "zaaknummer", "Zaaknummer"


class Office(TextChoices):
    SECRETARY = "secretaris", "secretaris"
    MAYOR = "burgemeester", "burgemeester"
    CLERK = "griffier", "griffier"
    CHAIR = "voorzitter", "voorzitter"
    DIRECTOR = "directeur", "directeur"
    PROJECT_LEAD = "projectleider", "projectleider"
