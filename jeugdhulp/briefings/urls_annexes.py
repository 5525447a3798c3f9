from django.urls import path

from . import views_annexes

app_name = "annexes"

urlpatterns = [path("<int:letter>/<int:number>.pdf", views_annexes.annex_pdf, name="pdf")]
