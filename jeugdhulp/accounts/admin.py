"""Users in the admin: inviting, giving a role, stopping an account. Passwords are nobody's business but their own."""

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import transaction

from jeugdhulp.region.models import Municipality

from .actions import check_role, forget_other_addresses, give_role, send_invitation
from .enums import Role
from .models import User

# One door, with its limits on guessing: the admin's own form has none.
admin.site.login = secure_admin_login(admin.site.login)
# Groups follow the code (roles.py); an account has one address, that of the user.
admin.site.unregister([Group, EmailAddress])


class UserForm(forms.ModelForm):
    """A user with the one role, and the municipality that goes with it."""

    role = forms.ChoiceField(label="Rol", choices=[("", "---------"), *Role.choices])
    municipality = forms.ModelChoiceField(
        label="Gemeente",
        queryset=Municipality.objects.none(),
        required=False,
        help_text="Van een redacteur, griffier of raadslid. Leeg voor de projectorganisatie.",
    )

    class Meta:
        model = User
        fields = ["email", "first_name", "last_name", "is_active"]
        help_texts = {
            "is_active": "Uit: deze gebruiker kan zich niet meer aanmelden. Wat hij of zij deed, blijft staan."
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["municipality"].queryset = Municipality.objects.all()
        if self.instance.pk:
            self.fields["role"].initial = self.instance.groups.values_list("name", flat=True).first()
            membership = getattr(self.instance, "membership", None)
            self.fields["municipality"].initial = membership and membership.municipality_id

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if User.objects.filter(email__iexact=email).exclude(id=self.instance.pk).exists():
            raise ValidationError("Er is al een gebruiker met dit e-mailadres.")
        return email

    def clean(self):
        data = super().clean()
        if data.get("role") and "municipality" in data:
            try:
                check_role(Role(data["role"]), data["municipality"])
            except ValidationError as error:
                self.add_error("municipality", error)
        return data


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    """Adding is inviting; stopping is unticking "actief": who wrote what stays known."""

    form = UserForm
    list_display = ["email", "name", "role", "municipality", "is_active", "last_login"]
    list_filter = ["is_active", "groups", "membership__municipality"]
    search_fields = ["email", "first_name", "last_name"]
    ordering = ["email"]
    actions = ["invite_again"]
    fieldsets = [
        (
            None,
            {
                "fields": ["email", "first_name", "last_name"],
                "description": "Een nieuwe gebruiker krijgt een e-mail met een link om een wachtwoord te kiezen.",
            },
        ),
        ("Toegang", {"fields": ["role", "municipality", "is_active"]}),
    ]

    @admin.display(description="naam")
    def name(self, user):
        return user.get_full_name()

    @admin.display(description="rol")
    def role(self, user):
        return ", ".join(group.name for group in user.groups.all())

    @admin.display(description="gemeente")
    def municipality(self, user):
        membership = getattr(user, "membership", None)
        return membership.municipality if membership else ""

    def get_queryset(self, request):
        """A superuser is nobody's to change but a superuser's."""
        users = super().get_queryset(request).select_related("membership__municipality").prefetch_related("groups")
        return users if request.user.is_superuser else users.filter(is_superuser=False)

    def has_delete_permission(self, request, obj=None):
        return False

    @transaction.atomic
    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request, obj, form, change):
        if not change:
            obj.set_unusable_password()
        super().save_model(request, obj, form, change)
        role, municipality = Role(form.cleaned_data["role"]), form.cleaned_data["municipality"]
        give_role(user=obj, role=role, municipality=municipality)
        if change:
            forget_other_addresses(user=obj)
        else:
            send_invitation(user=obj)

    @admin.action(description="Opnieuw uitnodigen (wie nog geen wachtwoord koos)", permissions=["change"])
    def invite_again(self, request, queryset):
        waiting = [user for user in queryset.filter(is_active=True) if not user.has_usable_password()]
        for user in waiting:
            send_invitation(user=user)
        self.message_user(request, f"{len(waiting)} van de {len(queryset)} gekozen gebruikers opnieuw uitgenodigd.")
