from django.urls import path

from . import views, views_admission, views_capacity, views_ends, views_revision, views_settlement

app_name = "contracts"

urlpatterns = [
    path("", views.ContractIndex.as_view(), name="index"),
    path("aanbieders/<slug:slug>/", views.ProviderDetail.as_view(), name="provider"),
    path("einde/", views_ends.ContractEnds.as_view(), name="ends"),
    path("herziening/", views_revision.RevisionRounds.as_view(), name="revision_rounds"),
    path("herziening/<int:number>/", views_revision.RevisionRoundPage.as_view(), name="revision_round"),
    path("herziening/<int:number>/stap/", views_revision.RevisionBulk.as_view(), name="revision_bulk"),
    path("herziening/<int:number>/nota/", views_revision.Nota.as_view(), name="nota"),
    path("herziening/<int:number>/<int:id>/", views_revision.RevisionDetail.as_view(), name="revision"),
    path("toelating/", views_admission.AdmissionRounds.as_view(), name="admission_rounds"),
    path("toelating/<int:id>/", views_admission.AdmissionRoundPage.as_view(), name="admission_round"),
    path("toelating/<int:round_id>/<int:id>/", views_admission.AdmissionDetail.as_view(), name="admission"),
    path("capaciteit/", views_capacity.Capacity.as_view(), name="capacity"),
    path("capaciteit/<int:id>/", views_capacity.CapacityDetail.as_view(), name="capacity_agreement"),
    path("ventielafspraak/", views_capacity.ValveRequests.as_view(), name="valve_requests"),
    path("ventielafspraak/<int:id>/", views_capacity.ValveDetail.as_view(), name="valve_request"),
    path("tarieven/", views_capacity.Tariffs.as_view(), name="tariffs"),
    path("tarieven/<int:id>/", views_capacity.ProductTariffs.as_view(), name="tariff"),
    path("nacalculatie/", views_settlement.Settlements.as_view(), name="settlements"),
    path("nacalculatie/berekenen/", views_settlement.ComputeSettlement.as_view(), name="settlement_new"),
    path("nacalculatie/<int:id>/", views_settlement.SettlementDetail.as_view(), name="settlement"),
    path("nacalculatie/<int:id>.xlsx", views_settlement.SettlementWorkbook.as_view(), name="settlement_xlsx"),
]
