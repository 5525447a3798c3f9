import base64

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils.crypto import salted_hmac

from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import User
from jeugdhulp.region.models import Municipality

# address, role, municipality
ACCOUNTS = [
    ("projectbureau@voorbeeld.nl", Role.OFFICE, None),
    ("redacteur@voorbeeld.nl", Role.EDITOR, "rijswijk"),
    ("griffier@voorbeeld.nl", Role.CLERK, "den-haag"),
    ("raadslid@voorbeeld.nl", Role.COUNCIL_MEMBER, "zoetermeer"),
]


def try_out_password(email: str) -> str:
    """The password of an account to try out with: differs per installation, and is the same each time."""
    digest = salted_hmac("jeugdhulp.accounts.demo", email, algorithm="sha256").digest()
    letters = base64.b32encode(digest).decode().lower()
    return "-".join(letters[start : start + 4] for start in (0, 4, 8, 12))


class Command(BaseCommand):
    """One account per role, in a try-out only; what somebody changed about them stays."""

    help = "Maakt een account per rol om mee uit te proberen en toont de wachtwoorden. Alleen voor `make run`."

    def handle(self, **options):
        if not settings.TRYOUT:
            raise CommandError(
                "Accounts met een wachtwoord op het scherm zijn er alleen om uit te proberen (make run). "
                "Op een echte server nodigt u mensen uit: manage.py invite EMAIL --role ROL --municipality GEMEENTE."
            )
        municipalities = {m.slug: m for m in Municipality.objects.all()}
        missing = [slug for _, _, slug in ACCOUNTS if slug and slug not in municipalities]
        if missing:
            raise CommandError(f"Nog niet geladen: {', '.join(missing)}. Draai eerst manage.py load_programme.")
        self.stdout.write("Accounts om mee uit te proberen, op /account/login/:")
        for email, role, slug in ACCOUNTS:
            municipality = municipalities.get(slug)
            password = try_out_password(email)
            if not self._is_ours(email, password, role, municipality):
                password = f"zelf gewijzigd (manage.py changepassword {email})"
            where = f"{role.label}, {municipality}" if municipality else role.label
            self.stdout.write(f"  {email:<28} {where:<36} {password}")

    @transaction.atomic
    def _is_ours(self, email, password, role, municipality) -> bool:
        """Make the account if it is not there; tell whether its password is still the one made here."""
        user = User.objects.filter(email=email).first()
        if user is not None:
            return user.check_password(password)
        user = User.objects.create_user(email, password)
        give_role(user=user, role=role, municipality=municipality)
        return True
