from allauth.account.adapter import DefaultAccountAdapter


class InvitationOnly(DefaultAccountAdapter):
    """Nobody makes an account: the project office invites (`manage.py invite`, or the admin).

    The adapter of social accounts must say the same, once single sign-on is there.
    """

    # allauth's own Dutch says "je" where the portal says "u", and does not say what to do
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.",
        "too_many_login_attempts": (
            "Te veel mislukte pogingen. Wacht vijf minuten, of kies een nieuw wachtwoord als u het niet meer weet."
        ),
        "enter_current_password": "Dit is niet uw huidige wachtwoord.",
        "incorrect_password": "Dit is niet uw wachtwoord.",
        "rate_limited": "U probeert het te vaak. Wacht een minuut.",
    }

    def is_open_for_signup(self, request):
        return False
