from django.urls import path

from . import views

app_name = "risks"

urlpatterns = [
    path("", views.RiskIndex.as_view(), name="index"),
    path("maatregelen/", views.Measures.as_view(), name="measures"),
    path("herkomst/", views.Lineage.as_view(), name="lineage"),
    path("randvoorwaarden/", views.Preconditions.as_view(), name="preconditions"),
    path("schalen/", views.Scales.as_view(), name="scales"),
    # what stands above is not free as a code: risks.models.risk.TAKEN
    path("<slug:code>/", views.RiskDetail.as_view(), name="detail"),
]
