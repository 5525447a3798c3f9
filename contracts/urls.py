from django.urls import path

from . import views, views_settlement

app_name = "contracts"

urlpatterns = [
    path("", views.ContractIndex.as_view(), name="index"),
    path("aanbieders/<slug:slug>/", views.ProviderDetail.as_view(), name="provider"),
    path("nacalculatie/", views_settlement.Settlements.as_view(), name="settlements"),
    path("nacalculatie/berekenen/", views_settlement.ComputeSettlement.as_view(), name="settlement_new"),
    path("nacalculatie/<int:id>/", views_settlement.SettlementDetail.as_view(), name="settlement"),
    path("nacalculatie/<int:id>.xlsx", views_settlement.SettlementWorkbook.as_view(), name="settlement_xlsx"),
]
