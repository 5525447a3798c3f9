"""The region: municipalities, papers, signatories, publications."""

from datetime import date

import factory
from django.utils import timezone

from jeugdhulp.region.enums import DocumentKind, Office, ReferenceScheme
from jeugdhulp.region.models import Document, Municipality, Publication, Reference, Signatory

from .base import RecordedFactory


class PublicationFactory(factory.django.DjangoModelFactory):
    """A publication of this moment; pass `moment` for another."""

    class Meta:
        model = Publication

    moment = factory.LazyFunction(timezone.now)
    why = "voor een test"


class MunicipalityFactory(RecordedFactory):
    class Meta:
        model = Municipality

    name = factory.Sequence(lambda n: f"Gemeente {n}")
    slug = factory.Sequence(lambda n: f"gemeente-{n}")


class DocumentFactory(RecordedFactory):
    """A regional council letter with a date; `undated=True` for one without."""

    class Meta:
        model = Document

    class Params:
        undated = factory.Trait(dated=None, date_text="datum onbekend (december 2025)")

    kind = DocumentKind.COUNCIL_LETTER
    title = factory.Sequence(lambda n: f"Document {n}")
    slug = factory.Sequence(lambda n: f"document-{n}")
    dated = date(2026, 3, 3)
    held = True


class ReferenceFactory(RecordedFactory):
    """A number that resolves to nothing; pass `document` for one that does."""

    class Meta:
        model = Reference

    scheme = ReferenceScheme.RIS
    number = factory.Sequence(lambda n: f"RIS{300000 + n}")


class SignatoryFactory(RecordedFactory):
    class Meta:
        model = Signatory

    office = Office.MAYOR
    name = factory.Sequence(lambda n: f"Ondertekenaar {n}")
