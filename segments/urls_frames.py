from django.urls import path

from . import views

app_name = "frames"

urlpatterns = [path("", views.Frames.as_view(), name="index")]
