"""Headers on every answer: page, file, error, redirect. Stands first in MIDDLEWARE, so that nothing slips past it.

`settings.SECURE_CSP` has the shape of Django 6, which brings its own middleware: moving over is one line.
"""

from django.conf import settings


class HeadersMiddleware:
    """Adds what is missing; a view that sets one of these headers itself keeps its own."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.headers = {
            "Content-Security-Policy": "; ".join(
                " ".join([directive, *sources]) for directive, sources in settings.SECURE_CSP.items()
            ),
            "Permissions-Policy": ", ".join(
                f"{feature}=({' '.join(allowed)})" for feature, allowed in settings.PERMISSIONS_POLICY.items()
            ),
        }

    def __call__(self, request):
        response = self.get_response(request)
        for name, value in self.headers.items():
            response.headers.setdefault(name, value)
        # What somebody who signed in reads is for nobody else: no proxy in between may keep it.
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers.setdefault("Cache-Control", "private, no-cache")
        return response
