import base64

from django.conf import settings
from django.contrib.auth.hashers import identify_hasher, make_password
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


def _derived(purpose: str, email: str) -> str:
    """Letters and digits that differ per installation and per account, and are the same each time."""
    digest = salted_hmac(f"jeugdhulp.accounts.demo.{purpose}", email, algorithm="sha256").digest()
    return base64.b32encode(digest).decode().lower()


def try_out_password(email: str) -> str:
    """The password of an account to try out with."""
    letters = _derived("password", email)
    return "-".join(letters[start : start + 4] for start in (0, 4, 8, 12))


def _salt(email: str) -> str:
    """A salt of our own, by which a password made here is known again without the slow work of checking it."""
    return _derived("salt", email)[:32]


def _made_here(user: User) -> bool:
    return user.has_usable_password() and identify_hasher(user.password).decode(user.password)["salt"] == _salt(
        user.email
    )


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
            user = User.objects.filter(email=email).first() or self._create(email, role, municipality)
            password = try_out_password(email)
            if not _made_here(user):
                password = f"zelf gewijzigd (manage.py changepassword {email})"
            where = f"{role.label}, {municipality}" if municipality else role.label
            self.stdout.write(f"  {email:<28} {where:<36} {password}")

    @transaction.atomic
    def _create(self, email, role, municipality) -> User:
        user = User.objects.create_user(email)
        user.password = make_password(try_out_password(email), salt=_salt(email))
        user.save()
        return give_role(user=user, role=role, municipality=municipality)
