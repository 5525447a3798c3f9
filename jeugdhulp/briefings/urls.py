from django.urls import path

from . import views

app_name = "letters"

urlpatterns = [
    path("", views.Letters.as_view(), name="index"),
    path("<int:id>/", views.LetterPage.as_view(), name="detail"),
    path("<int:id>.pdf", views.letter_pdf, name="pdf"),
]
