"""What must hold after every write, by whatever road: today's table is what the history says of now."""

from django.utils import timezone

from jeugdhulp.history import recorded_models


def assert_now_is_the_table() -> None:
    """Compare every tracked model, column for column."""
    now = timezone.now()
    for model in recorded_models():
        columns = [field.attname for field in model._meta.concrete_fields]
        live = {row["id"]: row for row in model.objects.order_by().values(*columns)}
        told = list(model.history.at(now).order_by().values(*columns))
        assert len(told) == len(live), model
        assert {row["id"]: row for row in told} == live, model
