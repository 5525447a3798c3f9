from django.urls import path

from . import views

app_name = "contracts"

urlpatterns = [
    path("", views.ContractIndex.as_view(), name="index"),
    path("aanbieders/<slug:slug>/", views.ProviderDetail.as_view(), name="provider"),
]
