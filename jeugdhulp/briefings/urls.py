from django.urls import path

from . import views_letters, views_out, views_steps, views_subscription
from .feed import LetterFeed

app_name = "letters"

urlpatterns = [
    path("", views_letters.Letters.as_view(), name="index"),
    path("<int:id>/", views_letters.LetterPage.as_view(), name="detail"),
    path("<int:id>.pdf", views_letters.letter_pdf, name="pdf"),
    path("<int:id>.json", views_letters.letter_facts, name="facts"),
    path("<int:id>/metadata.json", views_out.letter_metadata, name="metadata"),
    path("<int:id>.zip", views_out.letter_zip, name="zip"),
    path("<slug:municipality>.atom", LetterFeed(), name="feed"),
    path("berichten/", views_subscription.Subscriptions.as_view(), name="subscriptions"),
    path("berichten/afmelden/<str:token>/", views_subscription.end_subscription, name="unsubscribe"),
    path("<int:id>/stappen/", views_steps.LetterSteps.as_view(), name="steps"),
]
