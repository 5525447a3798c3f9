from django.db.models import TextChoices


class Role(TextChoices):
    """The roles of design section 1; each is a group of the same name, made by a migration."""

    OFFICE = "projectorganisatie", "Projectorganisatie"
    EDITOR = "gemeentelijk redacteur", "Gemeentelijk redacteur"
    CLERK = "griffier", "Griffier"
    COUNCIL_MEMBER = "raadslid", "Raadslid"
