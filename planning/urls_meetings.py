from django.urls import path

from . import views

app_name = "meetings"

urlpatterns = [path("", views.Meetings.as_view(), name="index")]
