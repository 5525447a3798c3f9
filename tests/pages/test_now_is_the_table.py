"""What the history tells of now is what stands in the tables: after loading, the demo data and a day's work."""

from django.urls import reverse
from django.utils import timezone

from jeugdhulp.accounts.enums import Role
from jeugdhulp.history import recorded_models
from jeugdhulp.region.actions import publish
from risks.models import Mitigation, Risk, RiskMitigation
from segments.models import Segment
from tests.admin.forms import fields_of
from tests.factories import UserFactory


def differing() -> list[str]:
    """The tracked models of which the past, read at this moment, is not what stands in the table."""

    def columns(rows, model):
        return {row.pk: [getattr(row, field.attname) for field in model._meta.concrete_fields] for row in rows}

    now = timezone.now()
    return [
        model._meta.label
        for model in recorded_models()
        if columns(model.history.at(now), model) != columns(model.objects.all(), model)
    ]


def test_after_loading_the_demo_data_and_work_in_the_admin(demo, client):
    assert differing() == []
    client.force_login(UserFactory(role=Role.OFFICE))
    risk, segment = Risk.objects.get(number=7), Segment.objects.get(number=1)

    def save(model, record=None, /, **changes):
        path = reverse(f"admin:{model}_change", args=[record.pk]) if record else reverse(f"admin:{model}_add")
        data = fields_of(client.get(path)) | {"change_reason": "uit het overleg"} | changes
        answer = client.post(path, data)
        assert answer.status_code == 302, answer.context["errors"]

    save("risks_risk", risk, title="Gevolgen van de fasering")
    save("segments_segment", segment, name="Verblijf", counts_from=timezone.localdate().isoformat())
    save("risks_mitigation", title="Een nieuwe maatregel", code="nieuw", text="Wat we doen")
    added = Mitigation.objects.get(title="Een nieuwe maatregel")
    RiskMitigation(risk=risk, mitigation=added).record(because="hoort erbij")
    shared = RiskMitigation.objects.filter(risk=risk).exclude(mitigation=added).first()
    deleted = client.post(
        reverse("admin:risks_riskmitigation_delete", args=[shared.pk]), {"post": "yes", "change_reason": "dubbel"}
    )
    assert deleted.status_code == 302
    assert not RiskMitigation.objects.filter(pk=shared.pk).exists()
    publish(by=None, why="voor een test")
    assert Risk.objects.get(pk=risk.pk).title == "Gevolgen van de fasering"
    assert {model for model in recorded_models() if model.objects.exists()} >= {Risk, Segment, Mitigation}
    assert differing() == []
