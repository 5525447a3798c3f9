"""Who comes in, and as what. Accounts are by invitation: somebody gets a link with which to choose a password."""

from datetime import timedelta

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from jeugdhulp.region.models import Municipality

from .enums import Role
from .models import Membership, User
from .roles import MUNICIPAL, STAFF


def check_role(role: Role, municipality: Municipality | None) -> None:
    """Raises ValidationError when the role needs a municipality and has none, or the other way round."""
    if role in MUNICIPAL and municipality is None:
        raise ValidationError(f"Een {role.value} hoort bij een gemeente. Kies een gemeente.", code="municipality")
    if role not in MUNICIPAL and municipality is not None:
        raise ValidationError(
            "De projectorganisatie werkt voor alle gemeenten. Laat de gemeente leeg.", code="no_municipality"
        )


@transaction.atomic
def give_role(*, user: User, role: Role, municipality: Municipality | None = None) -> User:
    """Give `user` this role and no other, for this municipality. Raises ValidationError as check_role."""
    check_role(role, municipality)
    group, _ = Group.objects.get_or_create(name=role.value)
    user.groups.set([group])
    if municipality is None:
        Membership.objects.filter(user=user).delete()
    else:
        Membership.objects.update_or_create(user=user, defaults={"municipality": municipality})
    user.is_staff = role in STAFF
    user.save(update_fields=["is_staff"])
    user.__dict__.pop("_audience", None)
    return user


@transaction.atomic
def invite(
    *, email: str, role: Role, municipality: Municipality | None = None, first_name: str = "", last_name: str = ""
) -> User:
    """Make an account without a password and mail the link to choose one; nothing is made when the mail fails.

    Whoever was invited before and has not chosen a password yet, is invited again. Raises ValidationError for a bad
    address, somebody who has an account already, and as check_role; OSError (SMTPException) when mail fails.
    """
    user = User.objects.filter(email__iexact=email.strip()).first()
    if user is None:
        user = User.objects.create_user(email.strip(), first_name=first_name, last_name=last_name)
    elif user.has_usable_password():
        raise ValidationError(
            f"{user.email} heeft al een account. Wie het wachtwoord kwijt is, kiest op de aanmeldpagina een nieuw; "
            "een andere rol geeft u in het beheer, bij Gebruikers.",
            code="exists",
        )
    give_role(user=user, role=role, municipality=municipality)
    send_invitation(user=user)
    return user


def send_invitation(*, user: User) -> None:
    """Mail `user` the link with which to choose a password. Raises OSError (SMTPException) when mail fails."""
    key = default_token_generator.make_token(user)
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key})
    membership = Membership.objects.filter(user=user).select_related("municipality").first()
    text = render_to_string(
        "accounts/invitation.txt",
        {
            "name": user.get_full_name(),
            "role": ", ".join(Role(name).label for name in user.groups.values_list("name", flat=True)),
            "municipality": membership.municipality.name if membership else "",
            "link": settings.PORTAL_URL + path,
            "until": timezone.localtime() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT),
            "later": settings.PORTAL_URL + reverse("account_reset_password"),
        },
    )
    send_mail("Uitnodiging voor Inkoop jeugdhulp Haaglanden", text, settings.DEFAULT_FROM_EMAIL, [user.email])


def forget_other_addresses(*, user: User) -> None:
    """After a change of address: the old one signs in no more and gets no links."""
    EmailAddress.objects.filter(user=user).exclude(email__iexact=user.email).delete()
