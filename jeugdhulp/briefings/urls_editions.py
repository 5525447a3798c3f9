"""Pages of the project office about one edition; what is edited stands in the admin."""

from django.urls import path

from . import views_editions

app_name = "editions"

urlpatterns = [
    path("", views_editions.Editions.as_view(), name="index"),
    path("<slug:slug>/", views_editions.SideBySide.as_view(), name="side"),
    path("<slug:slug>/werklijst/", views_editions.WorkList.as_view(), name="work"),
    path("<slug:slug>/<slug:municipality>.docx", views_editions.letter_word, name="word"),
]
