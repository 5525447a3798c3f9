"""Pages about the portal itself, and the health check."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse

from jeugdhulp.views import Page


class About(Page):
    """What the portal is, what its words mean."""

    title = "Over dit portaal"
    template_name = "portal/about.html"


class Accessibility(Page):
    """The accessibility statement."""

    title = "Toegankelijkheid"
    template_name = "portal/accessibility.html"


def health(request):
    """For the one who runs it: 200 when the database answers and is migrated, else 503."""
    waiting = MigrationExecutor(connection).migration_plan(MigrationExecutor(connection).loader.graph.leaf_nodes())
    state = {"database": "bereikbaar", "migraties": "bijgewerkt" if not waiting else f"{len(waiting)} niet uitgevoerd"}
    return JsonResponse(state, status=503 if waiting else 200)
