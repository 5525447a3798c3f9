from django.urls import path

from . import pages, search, views

app_name = "portal"

urlpatterns = [
    path("", views.Overview.as_view(), name="overview"),
    path("segmenten/<slug:slug>/", views.SegmentDetail.as_view(), name="segment"),
    path("wijzigingen/", views.Changes.as_view(), name="changes"),
    path("zoeken/", search.Search.as_view(), name="search"),
    path("over/", pages.About.as_view(), name="about"),
    path("toegankelijkheid/", pages.Accessibility.as_view(), name="accessibility"),
    path("gezondheid/", pages.health, name="health"),
]
