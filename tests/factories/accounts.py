"""Users in their roles."""

import factory
from django.contrib.auth.models import Group

from jeugdhulp.accounts.enums import Role
from jeugdhulp.accounts.models import Membership, User

#: the roles that mean nothing without a municipality
MUNICIPAL = {Role.EDITOR, Role.CLERK, Role.COUNCIL_MEMBER}
PASSWORD = "alleen-voor-tests"


class UserFactory(factory.django.DjangoModelFactory):
    """A user; `role` puts it in that group, `municipality` makes it a member. Password: PASSWORD."""

    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"gebruiker{n}@example.nl")
    password = PASSWORD
    role = None
    municipality = None

    @classmethod
    def _create(cls, model_class, *args, role, municipality, **kwargs):
        if role in MUNICIPAL and municipality is None:
            raise ValueError(f"A user in the role {role} needs a municipality.")
        if role == Role.OFFICE:
            kwargs.setdefault("is_staff", True)
        user = model_class.objects.create_user(**kwargs)
        if role is not None:
            user.groups.add(Group.objects.get_or_create(name=Role(role).value)[0])
        if municipality is not None:
            Membership.objects.create(user=user, municipality=municipality)
        return user
