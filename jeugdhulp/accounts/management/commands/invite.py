import argparse

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from jeugdhulp.accounts.actions import invite
from jeugdhulp.accounts.enums import Role
from jeugdhulp.region.models import Municipality


class Command(BaseCommand):
    """Makes an account and mails the link with which to choose a password."""

    help = "Nodigt iemand uit: maakt een account en mailt een link om een wachtwoord te kiezen."

    def add_arguments(self, parser):
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        parser.add_argument("email", help="het e-mailadres")
        parser.add_argument("--role", required=True, help=f"de rol: {_list(Role.values)}")
        parser.add_argument("--municipality", help="de gemeente, zoals in het adres van het portaal: den-haag")
        parser.add_argument("--first-name", default="", help="voornaam")
        parser.add_argument("--last-name", default="", help="achternaam")

    def handle(self, *, email, role, municipality, first_name, last_name, **options):
        try:
            user = invite(
                email=email,
                role=_role(role),
                municipality=_municipality(municipality),
                first_name=first_name,
                last_name=last_name,
            )
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        except OSError as error:
            raise CommandError(
                f"De uitnodiging kon niet worden gemaild ({error}). Er is niets aangemaakt. "
                "Controleer EMAIL_URL en probeer het opnieuw."
            ) from None
        self.stdout.write(f"{user.email} is uitgenodigd.")


def _role(text: str) -> Role:
    try:
        return Role(text.strip().lower())
    except ValueError:
        raise CommandError(f"De rol ‘{text}’ bestaat niet. Kies uit: {_list(Role.values)}.") from None


def _municipality(slug: str | None) -> Municipality | None:
    if not slug:
        return None
    found = Municipality.objects.filter(slug=slug.strip().lower()).first()
    if found is None:
        known = list(Municipality.objects.values_list("slug", flat=True))
        hint = f"Kies uit: {_list(known)}." if known else "Laad eerst het programma: manage.py load_programme."
        raise CommandError(f"De gemeente ‘{slug}’ is niet bekend. {hint}")
    return found


def _list(words) -> str:
    return ", ".join(f'"{word}"' if " " in word else word for word in words)
