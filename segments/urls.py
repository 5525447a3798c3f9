from django.urls import path

from . import views

app_name = "segments"

urlpatterns = [path("", views.SegmentIndex.as_view(), name="index")]
