"""What `manage.py check --deploy` asks of the environment, beside what Django asks."""

from django.conf import settings
from django.core import checks


def check_mail(app_configs, **kwargs):
    """Invitations and new passwords go by mail."""
    if settings.EMAIL_BACKEND.endswith("console.EmailBackend"):
        yield checks.Warning(
            "E-mail gaat naar het scherm: niemand krijgt een uitnodiging of een nieuw wachtwoord.",
            hint="Zet EMAIL_URL, bijvoorbeeld smtp+tls://gebruiker:wachtwoord@mail.voorbeeld.nl:587.",
            id="accounts.W001",
        )


def check_portal_url(app_configs, **kwargs):
    """The link in an invitation must lead to the portal, and over https."""
    if not settings.PORTAL_URL.startswith("https://"):
        yield checks.Warning(
            f"PORTAL_URL is {settings.PORTAL_URL}: daar wijzen de uitnodigingen naar.",
            hint="Zet PORTAL_URL op het adres van het portaal, bijvoorbeeld https://portaal.voorbeeld.nl.",
            id="accounts.W002",
        )
