from django.urls import path

from . import views_letters, views_steps

app_name = "letters"

urlpatterns = [
    path("", views_letters.Letters.as_view(), name="index"),
    path("<int:id>/", views_letters.LetterPage.as_view(), name="detail"),
    path("<int:id>.pdf", views_letters.letter_pdf, name="pdf"),
    path("<int:id>.json", views_letters.letter_facts, name="facts"),
    path("<int:id>/stappen/", views_steps.LetterSteps.as_view(), name="steps"),
]
