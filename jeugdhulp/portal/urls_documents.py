from django.urls import path

from . import documents

app_name = "documents"

urlpatterns = [
    path("", documents.DocumentIndex.as_view(), name="index"),
    path("<slug:slug>/", documents.DocumentDetail.as_view(), name="detail"),
]
