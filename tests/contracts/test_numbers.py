"""Numbers of registers, checked by a library, each refused in a Dutch sentence that says what to do."""

import pytest
from django.core.exceptions import ValidationError

from contracts.models import Provider
from tests.admin.forms import errors_of, fields_of
from tests.factories import ProviderFactory

pytestmark = pytest.mark.django_db

GOOD = {"kvk": "12345678", "agb": "41424142", "iban": "NL91ABNA0417164300"}


@pytest.mark.parametrize(
    ("field", "number"),
    [
        ("kvk", "1234567"),
        ("kvk", "123456789"),
        ("kvk", "abcdefgh"),
        ("agb", "1234567"),
        ("agb", "abcdefgh"),
        ("iban", "NL91ABNA0417164301"),
        ("iban", "NL91"),
    ],
)
def test_a_number_that_cannot_be_is_refused_at_its_field(field, number):
    with pytest.raises(ValidationError) as refusal:
        ProviderFactory(fictitious=False, **GOOD | {field: number})
    (told,) = refusal.value.message_dict[field][:1]
    assert told.endswith(".")
    assert any(word in told.lower() for word in ("kvk", "agb", "iban"))


def test_good_numbers_are_kept():
    provider = ProviderFactory(fictitious=False, **GOOD)
    assert Provider.objects.filter(id=provider.id).values("kvk", "agb", "iban").get() == GOOD


def test_the_admin_tells_it_at_the_field_and_keeps_what_was_typed(office):
    page = office.get("/beheer/contracts/provider/add/")
    data = fields_of(page, name="Zorg", slug="zorg", iban="NL00ABNA0417164300", change_reason="nieuw")
    answer = office.post("/beheer/contracts/provider/add/", data)
    assert list(errors_of(answer)) == ["iban"]
    assert answer.context["adminform"].form["iban"].value() == "NL00ABNA0417164300"
