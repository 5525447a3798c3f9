from allauth.account.adapter import DefaultAccountAdapter


class InvitationOnly(DefaultAccountAdapter):
    """Nobody makes an account: the project office invites (`manage.py invite`, or the admin).

    The adapter of social accounts must say the same, once single sign-on is there.
    """

    def is_open_for_signup(self, request):
        return False
