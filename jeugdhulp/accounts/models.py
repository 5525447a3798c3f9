"""Who signs in: a user by e-mail address, in a role (a group), for a municipality."""

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.db import models

from jeugdhulp.region.models import Municipality
from jeugdhulp.visibility import Audience

from .audience import audience_of


class UserManager(BaseUserManager):
    """Users are known by their e-mail address; there is no user name."""

    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)


class User(AbstractUser):
    """Someone with an account, by invitation only."""

    username = None
    email = models.EmailField("e-mailadres", unique=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = "gebruiker"
        verbose_name_plural = "gebruikers"
        ordering = ["email"]

    def __str__(self):
        return self.get_full_name() or self.email

    @property
    def audience(self) -> Audience:
        """What this user may read, also for modules that know no User."""
        return audience_of(self)


class Membership(models.Model):
    """The municipality for which an editor, a clerk or a council member signs in."""

    user = models.OneToOneField(User, models.CASCADE, verbose_name="gebruiker")
    municipality = models.ForeignKey(Municipality, models.PROTECT, verbose_name="gemeente")

    class Meta:
        verbose_name = "gemeente van de gebruiker"
        verbose_name_plural = "gemeenten van gebruikers"

    def __str__(self):
        return f"{self.user} ({self.municipality})"
