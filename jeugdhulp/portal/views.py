from jeugdhulp.views import Page


class Overview(Page):
    """Where it stands (first form; grows with the apps)."""

    title = "Overzicht"
    template_name = "portal/overview.html"
