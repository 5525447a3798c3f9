from django.urls import path

from . import views

app_name = "money"

urlpatterns = [path("", views.Money.as_view(), name="index")]
