"""What a password must be. Django's rules; its own Dutch lacks one of the sentences and says "je" in another."""

from django.contrib.auth import password_validation


class LongEnough(password_validation.MinimumLengthValidator):
    def get_error_message(self):
        return f"Dit wachtwoord is te kort: neem ten minste {self.min_length} tekens. Een korte zin is goed."

    def get_help_text(self):
        return f"Ten minste {self.min_length} tekens. Een korte zin is goed."


class NotLikeTheUser(password_validation.UserAttributeSimilarityValidator):
    def get_error_message(self):
        return "Dit wachtwoord lijkt te veel op uw naam of e-mailadres. Kies een ander."

    def get_help_text(self):
        return "Niet uw naam of e-mailadres."


class NotCommon(password_validation.CommonPasswordValidator):
    def get_error_message(self):
        return "Dit wachtwoord wordt veel gebruikt en is makkelijk te raden. Kies een ander."

    def get_help_text(self):
        return "Geen wachtwoord dat veel wordt gebruikt."
