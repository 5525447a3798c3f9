from django.urls import path

from . import feeds, views

app_name = "planning"

urlpatterns = [
    path("", views.PlanningIndex.as_view(), name="index"),
    path("vergelijken/", views.PlanningCompare.as_view(), name="compare"),
    path("besluiten/", views.Decisions.as_view(), name="decisions"),
    path("planning.ics", feeds.calendar, name="calendar"),
]
