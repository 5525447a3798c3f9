from django.urls import path

from . import views

app_name = "risks"

urlpatterns = [
    path("", views.RiskIndex.as_view(), name="index"),
    path("<slug:code>/", views.RiskDetail.as_view(), name="detail"),
]
