from django.urls import path
from django.views.decorators.http import conditional_page

from . import feeds, views
from .shift_feed import ShiftFeed

app_name = "planning"

urlpatterns = [
    path("", views.PlanningIndex.as_view(), name="index"),
    path("vergelijken/", views.PlanningCompare.as_view(), name="compare"),
    path("besluiten/", views.Decisions.as_view(), name="decisions"),
    path("toetsen/", views.ImpactTests.as_view(), name="tests"),
    path("mijlpalen/<slug:slug>/", views.MilestonePage.as_view(), name="milestone"),
    path("planning.ics", feeds.calendar, name="calendar"),
    path("verschuivingen.atom", conditional_page(ShiftFeed()), name="shifts"),
]
