from django.urls import path

from . import views

app_name = "commitments"

urlpatterns = [path("", views.Commitments.as_view(), name="index")]
