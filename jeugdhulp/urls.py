"""Every door of the portal: includes only."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("jeugdhulp.portal.urls")),
    path("segmenten/", include("segments.urls")),
    path("kaders/", include("segments.urls_frames")),
    path("financien/", include("segments.urls_money")),
    path("planning/", include("planning.urls")),
    path("bijeenkomsten/", include("planning.urls_meetings")),
    path("contracten/", include("contracts.urls")),
    path("risicos/", include("jeugdhulp.briefings.urls_register")),
    path("risicos/", include("risks.urls")),
    path("", include("jeugdhulp.briefings.urls_sitemap")),
    path("brieven/", include("jeugdhulp.briefings.urls")),
    path("bijlagen/", include("jeugdhulp.briefings.urls_annexes")),
    path("edities/", include("jeugdhulp.briefings.urls_editions")),
    path("toezeggingen/", include("jeugdhulp.briefings.urls_commitments")),
    path("vragen/", include("jeugdhulp.briefings.urls_questions")),
    path("documenten/", include("jeugdhulp.portal.urls_documents")),
    path("account/", include("jeugdhulp.accounts.urls")),
    path("beheer/", admin.site.urls),
]
