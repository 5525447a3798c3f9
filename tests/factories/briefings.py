"""What goes to the councils. The parts of a letter share its edition and its municipality."""

import hashlib
from datetime import date

import factory
from django.utils import timezone

from jeugdhulp.briefings import models
from jeugdhulp.briefings.enums import (
    BlockKind,
    Embargo,
    HeaderKey,
    InformationState,
    LetterState,
    NoticeKind,
    NoticeState,
    PassagePlace,
    TreatmentKind,
)

from .base import RecordedFactory, whole
from .planning import PeriodFactory


class EditionFactory(RecordedFactory):
    class Meta:
        model = models.Edition

    slug = factory.Sequence(lambda n: f"editie-{n}")
    subject = factory.Sequence(lambda n: f"Voortgang {n}")
    reference_date = date(2026, 3, 3)
    embargo = Embargo.NONE


class BlockFactory(RecordedFactory):
    """A block of text; pass another `kind` for data."""

    class Meta:
        model = models.Block

    edition = whole("EditionFactory")
    key = factory.Sequence(lambda n: f"blok-{n}")
    order = factory.Sequence(lambda n: n % 1000 + 1)
    kind = BlockKind.TEXT
    heading = factory.Sequence(lambda n: f"Kop {n}")
    text = "Tekst."


class AnnexFactory(RecordedFactory):
    class Meta:
        model = models.Annex

    edition = whole("EditionFactory")
    number = factory.Sequence(lambda n: n + 1)
    title = factory.Sequence(lambda n: f"Bijlage {n}")


class HouseStyleFactory(RecordedFactory):
    class Meta:
        model = models.HouseStyle

    municipality = whole("MunicipalityFactory")
    sender = factory.LazyAttribute(lambda o: o.municipality.name)


class HeaderFieldFactory(RecordedFactory):
    class Meta:
        model = models.HeaderField

    style = whole("HouseStyleFactory")
    key = HeaderKey.OUR_REFERENCE
    order = factory.Sequence(lambda n: n % 1000 + 1)


class LetterFactory(RecordedFactory):
    """A draft; `adopted=True` for one that the college adopted."""

    class Meta:
        model = models.Letter

    class Params:
        adopted = factory.Trait(state=LetterState.ADOPTED, dated=date(2026, 3, 3))

    edition = whole("EditionFactory")
    municipality = whole("MunicipalityFactory")


class HeaderValueFactory(RecordedFactory):
    class Meta:
        model = models.HeaderValue

    letter = whole("LetterFactory")
    field = whole(
        "HeaderFieldFactory",
        style=whole("HouseStyleFactory", municipality=factory.SelfAttribute("...letter.municipality")),
    )
    value = "OCW/2026.1"

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        if kwargs["field"].style.municipality_id != kwargs["letter"].municipality_id:
            raise ValueError("A letter fills in the letterhead of its own municipality.")
        return super()._create(model_class, *args, **kwargs)


class LocalPassageFactory(RecordedFactory):
    class Meta:
        model = models.LocalPassage

    letter = whole("LetterFactory")
    block = whole("BlockFactory", edition=factory.SelfAttribute("..letter.edition"))
    place = PassagePlace.AFTER
    text = "Bij ons in de gemeente."

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        if kwargs["block"].edition_id != kwargs["letter"].edition_id:
            raise ValueError("A passage stands at a block of the letter's own edition.")
        return super()._create(model_class, *args, **kwargs)


class LetterSignatoryFactory(RecordedFactory):
    class Meta:
        model = models.LetterSignatory

    letter = whole("LetterFactory")
    signatory = whole("SignatoryFactory", municipality=factory.SelfAttribute("..letter.municipality"))


class AdoptionFactory(factory.django.DjangoModelFactory):
    """The decision of a college, with some content."""

    class Meta:
        model = models.Adoption

    letter = factory.SubFactory(LetterFactory)
    decided_on = date(2026, 3, 3)
    reference = factory.Sequence(lambda n: f"B-{n}")
    content = "{}"
    sha256 = "0" * 64
    reference_date = date(2026, 3, 3)
    known_by = factory.LazyFunction(timezone.now)
    adopted_by = factory.SubFactory("tests.factories.UserFactory")


class ReleaseFactory(factory.django.DjangoModelFactory):
    """The end of the embargo for all municipalities; with a `municipality` for that one."""

    class Meta:
        model = models.Release

    edition = factory.SubFactory(EditionFactory)
    because = "voor een test"
    released_by = factory.SubFactory("tests.factories.UserFactory")


class LetterEndingFactory(factory.django.DjangoModelFactory):
    """A letter that was withdrawn."""

    class Meta:
        model = models.LetterEnding

    letter = factory.SubFactory(LetterFactory, state=LetterState.WITHDRAWN, dated=date(2026, 3, 3))
    kind = "ingetrokken"
    because = "voor een test"
    ended_by = factory.SubFactory("tests.factories.UserFactory")


class IssuedLetterFactory(factory.django.DjangoModelFactory):
    """The frozen bytes of a letter that was sent. They cannot be removed again, not even by a test."""

    class Meta:
        model = models.IssuedLetter

    class Params:
        words = factory.Sequence(lambda n: f"Brief {n}")

    letter = factory.SubFactory(LetterFactory, state=LetterState.ISSUED, dated=date(2026, 3, 3))
    adoption = factory.SubFactory("tests.factories.AdoptionFactory", letter=factory.SelfAttribute("..letter"))
    edition = factory.SelfAttribute("letter.edition")
    municipality = factory.SelfAttribute("letter.municipality")
    subject = factory.SelfAttribute("words")
    dated = date(2026, 3, 3)
    reference_date = date(2026, 3, 3)
    filename = "brief"
    html = factory.LazyAttribute(lambda o: f"<p>{o.words}</p>".encode())
    pdf = factory.LazyAttribute(lambda o: f"%PDF-1.7 {o.words}".encode())
    facts = factory.LazyAttribute(lambda o: f'{{"woord":"{o.words}"}}'.encode())
    sha256 = factory.LazyAttribute(lambda o: hashlib.sha256(o.pdf).hexdigest())
    html_sha256 = factory.LazyAttribute(lambda o: hashlib.sha256(o.html).hexdigest())
    facts_sha256 = factory.LazyAttribute(lambda o: hashlib.sha256(o.facts).hexdigest())
    issued_at = factory.LazyFunction(timezone.now)
    issued_by = factory.SubFactory("tests.factories.UserFactory")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        if kwargs["letter"].state not in {LetterState.ISSUED, LetterState.WITHDRAWN, LetterState.REPLACED}:
            raise ValueError("Only a letter that was sent has frozen bytes.")
        return super()._create(model_class, *args, **kwargs)


class SubscriptionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Subscription

    user = factory.SubFactory("tests.factories.UserFactory")
    municipality = factory.SubFactory("tests.factories.MunicipalityFactory")


class NoticeFactory(factory.django.DjangoModelFactory):
    """A mail that did not leave."""

    class Meta:
        model = models.Notice

    user = factory.SubFactory("tests.factories.UserFactory")
    letter = factory.SubFactory("tests.factories.IssuedLetterFactory")
    kind = NoticeKind.NEW
    state = NoticeState.FAILED
    since = factory.LazyFunction(timezone.now)
    attempts = 1
    tried_at = factory.LazyFunction(timezone.now)
    problem = "geen verbinding"


class DamageFactory(factory.django.DjangoModelFactory):
    """A report of stored bytes that are not what was sent."""

    class Meta:
        model = models.Damage

    letter = factory.SubFactory(IssuedLetterFactory)
    what = "pdf"


class CommitmentFactory(PeriodFactory):
    class Meta:
        model = models.Commitment

    municipality = whole("MunicipalityFactory")
    number = factory.Sequence(lambda n: f"T-{n}")
    text = factory.Sequence(lambda n: f"Toezegging {n}")
    settled_in = factory.LazyAttribute(lambda o: "Besluitenlijst" if getattr(o, "settled_on", None) else "")


class InformationMomentFactory(PeriodFactory):
    """Promised; `delivered=True` with the paper that gave it."""

    class Meta:
        model = models.InformationMoment

    class Params:
        delivered = factory.Trait(
            state=InformationState.DELIVERED,
            answered_in=whole("DocumentFactory", municipality=factory.SelfAttribute("..municipality")),
        )

    municipality = whole("MunicipalityFactory")
    title = factory.Sequence(lambda n: f"Informatiemoment {n}")


class QuestionFactory(RecordedFactory):
    """A question that was answered; `open=True` for one that was not."""

    class Meta:
        model = models.Question

    class Params:
        open = factory.Trait(answer="")

    municipality = whole("MunicipalityFactory")
    order = factory.Sequence(lambda n: n % 1000 + 1)
    subject = factory.Sequence(lambda n: f"Onderwerp {n}")
    question = factory.Sequence(lambda n: f"Vraag {n}?")
    answer = "Antwoord."


class AnnexFileFactory(factory.django.DjangoModelFactory):
    """The kept bytes of an uploaded annex."""

    class Meta:
        model = models.AnnexFile

    annex = factory.SubFactory(AnnexFactory)
    name = "bijlage.pdf"
    data = b"%PDF-1.7"
    size = 8
    sha256 = factory.Sequence(lambda n: hashlib.sha256(str(n).encode()).hexdigest())
    added_at = factory.LazyFunction(timezone.now)
    added_by = factory.SubFactory("tests.factories.UserFactory")


class ChangeNoteFactory(RecordedFactory):
    """A change with a remark; `left_out` gives one that the letters leave out."""

    class Meta:
        model = models.ChangeNote

    class Params:
        left_out = factory.Trait(hidden=True, note="")

    edition = whole("EditionFactory")
    key = factory.Sequence(lambda n: f"planning.milestone:{n + 1}")
    sentence = "‘Toelating’ is verschoven van 2026 naar 2027 (een jaar later)."
    note = "Dit is eerder mondeling gemeld."


class LogoFactory(factory.django.DjangoModelFactory):
    """The kept bytes of a logo."""

    class Meta:
        model = models.Logo

    data = b"\x89PNG"
    sha256 = factory.Sequence(lambda n: hashlib.sha256(str(n).encode()).hexdigest())
    added_by = factory.SubFactory("tests.factories.UserFactory")


class PassageTaskFactory(RecordedFactory):
    """A passage for the whole letter, of the project office."""

    class Meta:
        model = models.PassageTask

    edition = whole("EditionFactory")
    what = factory.Sequence(lambda n: f"Passage {n}")
    who = "beleid jeugd"


class PassageRemarkFactory(RecordedFactory):
    class Meta:
        model = models.PassageRemark

    task = whole("PassageTaskFactory")
    text = factory.Sequence(lambda n: f"Opmerking {n}")


class QuestionFactFactory(RecordedFactory):
    """A step of the plan under an answer."""

    class Meta:
        model = models.QuestionFact

    question = whole("QuestionFactory")
    milestone = whole("MilestoneFactory")
    as_of = date(2025, 6, 3)


class TreatmentFactory(RecordedFactory):
    class Meta:
        model = models.Treatment

    letter = whole("LetterFactory")
    kind = TreatmentKind.NOTED
