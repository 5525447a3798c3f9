from django.urls import path

from . import changes_page, overview, pages, search, segment_page

app_name = "portal"

urlpatterns = [
    path("", overview.Overview.as_view(), name="overview"),
    path("segmenten/<slug:slug>/", segment_page.SegmentDetail.as_view(), name="segment"),
    path("wijzigingen/", changes_page.Changes.as_view(), name="changes"),
    path("zoeken/", search.Search.as_view(), name="search"),
    path("over/", pages.About.as_view(), name="about"),
    path("toegankelijkheid/", pages.Accessibility.as_view(), name="accessibility"),
    path("gezondheid/", pages.health, name="health"),
]
