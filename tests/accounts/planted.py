"""A portal full of things that could leak: of every tracked model a record per level, per municipality, per course.

Each record carries a word of its own ("zq12-risk-int-own") in every text that somebody could see: its fields, its
address, the reason of its change. A page that shows a word to who may not read it, leaks. Who may read it is worked
out here from what was planted, not by asking the code under test.

* level: openbaar, beperkt openbaar, intern;
* owner: Rijswijk (the municipality of the readers), Delft, or the region;
* course: as it was published; "dra" intern when published and public since; "wit" public when published and intern
  since; "edi" public, with other words since; "hid" public, as a part of something intern.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import count

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.management.base import BaseCommand
from django.db import models

import tests.factories as factories
from contracts.models import Provider
from jeugdhulp.accounts.actions import give_role
from jeugdhulp.accounts.enums import Role
from jeugdhulp.briefings.enums import Embargo, HeaderKey, LetterState
from jeugdhulp.briefings.models import (
    Annex,
    Block,
    ChangeNote,
    Edition,
    HeaderField,
    HeaderValue,
    HouseStyle,
    IssuedLetter,
    Letter,
    LocalPassage,
)
from jeugdhulp.history import recorded_models
from jeugdhulp.own_rows import municipality_path
from jeugdhulp.region.actions import publish
from jeugdhulp.region.models import Municipality
from jeugdhulp.visibility import Visibility
from planning.models import PlanVersion, Track
from risks.enums import LineageKind
from risks.models import RiskLineage
from segments.models import FundingChoice, Participation, ProcurementChoice, ProjectCost, SavingsTarget, Segment
from tests.factories.base import RecordedFactory
from tests.moments import noon

PUBLIC, LIMITED, INTERNAL = Visibility.PUBLIC.value, Visibility.LIMITED.value, Visibility.INTERNAL.value
SHORT = {PUBLIC: "pub", LIMITED: "lim", INTERNAL: "int"}
LEVELS = (INTERNAL, PUBLIC, LIMITED)
OWNERS = {"own": "rijswijk", "oth": "delft"}
LONG_AGO = noon("2025-04-15")
#: two wholes that must have a third in common: {(model, whole): (the other whole, the third)}
TOGETHER = {
    ("localpassage", "block"): ("letter", "edition"),
    ("admissioncheck", "requirement"): ("admission", "round"),
}
#: one per segment and municipality (or tense): there are too few segments for the whole range
SCARCE = {FundingChoice, Participation, ProcurementChoice}
SCARCE_PLACES = [
    ("reg", "a", PUBLIC),
    ("reg", "b", "wit"),
    ("reg", "lim", INTERNAL),
    ("reg", "int", "hid"),
    ("own", "a", INTERNAL),
    ("own", "b", LIMITED),
    ("own", "lim", "dra"),
    ("own", "int", "hid"),
    ("oth", "a", LIMITED),
    ("oth", "b", INTERNAL),
    ("oth", "lim", PUBLIC),
]
FACTORIES = {
    factory._meta.model: factory
    for factory in (getattr(factories, name) for name in factories.__all__)
    if isinstance(factory, type) and issubclass(factory, RecordedFactory)
}


@dataclass
class Planted:
    """A record, its words and levels when published and now, and the records without which it may not be seen."""

    model: type
    id: int
    owner: str
    then: tuple[str, str]
    now: tuple[str, str]
    wholes: dict = field(default_factory=dict)
    #: owners with which a regional record is shared: those with a letter in an edition
    shared: set = field(default_factory=set)
    #: a letter that was not sent, or in an edition under embargo: for the office and the own editors, at any level
    held_back: bool = False

    @property
    def address(self) -> str:
        """The word in its slug or code, which stays when other words change."""
        return address(self.then[0])

    @property
    def words(self) -> set[str]:
        return {self.then[0], self.now[0], self.address}


@dataclass(frozen=True)
class Reader:
    """Who reads: the levels, and of which owner."""

    name: str
    levels: tuple = (PUBLIC,)
    owner: str = ""
    office: bool = False

    def _level(self, level: str, planted: Planted) -> bool:
        owner = planted.owner
        ours = INTERNAL in self.levels and (owner == self.owner or self.owner in _shared(planted))
        if planted.held_back and not ours:
            return False
        if level == PUBLIC or owner == f"user {self.name}" or ours:
            return True
        return level in self.levels and (owner == self.owner or (level == LIMITED and owner == "reg"))

    def on_a_page(self, planted: Planted) -> bool:
        """What was published, if it may still be read."""
        return self.office or (
            self._level(planted.then[1], planted)
            and self._level(planted.now[1], planted)
            and all(self.on_a_page(whole) for whole in planted.wholes.values())
        )

    def live(self, planted: Planted) -> bool:
        """What stands there now, published or not."""
        return self.office or (
            self._level(planted.now[1], planted) and all(self.live(whole) for whole in planted.wholes.values())
        )


def _shared(planted: Planted) -> set:
    """An edition is shared with who has a letter in it; so are its regional parts."""
    if planted.model in (Block, Annex, ChangeNote) and planted.owner == "reg":
        return planted.wholes["edition"].shared
    return planted.shared


READERS = {
    reader.name: reader
    for reader in (
        Reader("anonymous"),
        Reader("council member", (PUBLIC, LIMITED), "own"),
        Reader("clerk", (PUBLIC, LIMITED), "own"),
        Reader("editor", (PUBLIC, LIMITED, INTERNAL), "own"),
        Reader("other editor", (PUBLIC, LIMITED, INTERNAL), "oth"),
        Reader("office", (PUBLIC, LIMITED, INTERNAL), office=True),
    )
}
ROLES = {
    "council member": (Role.COUNCIL_MEMBER, "own"),
    "clerk": (Role.CLERK, "own"),
    "editor": (Role.EDITOR, "own"),
    "other editor": (Role.EDITOR, "oth"),
    "office": (Role.OFFICE, ""),
}


class Everything(list):
    """All that was planted; known by itself, so that what follows from it is worked out once."""

    __hash__ = object.__hash__


class Garden:
    """Plants, and remembers what it planted."""

    def __init__(self):
        self.planted: list[Planted] = Everything()
        self.numbers = count(1)
        self.municipalities: dict[str, Planted] = {}
        self.segments: dict[str, Planted] = {}
        self.styles: dict[str, Planted] = {}
        self.fields: dict[str, Planted] = {}
        self.people = {}
        self.shared = {}
        self.modest = set()
        self.keys = {owner: count() for owner in OWNERS}
        self.later = []
        self.to_be_sent = False
        self.paper = None

    # --- one record

    def plant(self, model, level=PUBLIC, owner="reg", *, course="", **given) -> Planted:
        """A record of `model`, with fresh public wholes unless others are `given` (Planted, by field name)."""
        wholes, number = self._wholes(model, owner, given), next(self.numbers)
        word = f"zq{number}-{model._meta.model_name}-{course or SHORT[level]}-{owner}"
        fixed = self._owned(model, owner) | {name: whole and self._object(whole) for name, whole in wholes.items()}
        fixed |= self._address(model, word) | self._special(model, owner, number, wholes)
        make = partial(FACTORIES[model], visibility=level, since=LONG_AGO, because=f"reden {word}")
        try:
            instance = make(**self._texts(model, word) | fixed)
        except ValidationError:
            if any(p.model is model for p in self.planted):
                raise
            # an optional text may mean something to a rule of the model (an answer has a day)
            self.modest.add(model)
            instance = make(**self._texts(model, word) | fixed)
        planted = Planted(
            model,
            instance.pk,
            owner,
            (word, level),
            (word, level),
            {name: whole for name, whole in wholes.items() if whole},
        )
        self.planted.append(planted)
        if model is Letter:
            wholes["edition"].shared.add(owner)
        return planted

    def plant_course(self, model, course: str, owner: str, **given) -> Planted:
        """A record that is changed after the publication."""
        before, after = {"dra": (INTERNAL, PUBLIC), "wit": (PUBLIC, INTERNAL), "edi": (PUBLIC, PUBLIC)}[course]
        planted = self.plant(model, before, owner, course=course, **given)
        self.later.append((planted, after, f"{planted.then[0]}-later"))
        return planted

    def change_after_publication(self):
        for planted, level, word in self.later:
            instance = self._object(planted)
            instance.visibility = level
            for name, text in self._texts(planted.model, word).items():
                setattr(instance, name, text)
            instance.record(because=f"reden {word}")
            planted.now = (word, level)

    # --- what a record needs

    def _wholes(self, model, owner, given) -> dict[str, Planted]:
        wholes, leading = {}, municipality_path(model).split("__")[0]
        for name in model.part_of:
            relation = model._meta.get_field(name)
            whole = relation.related_model
            if name in given:
                wholes[name] = given[name]
            elif whole is Municipality and owner == "reg":
                # of nobody in particular, or between two
                between = list(self.municipalities.values())[model.part_of.index(name) % 2]
                wholes[name] = None if name == leading else between
            elif whole is Municipality:
                wholes[name] = self.municipalities[owner]
            elif relation.null and (given or name != (leading or model.part_of[0])):
                wholes[name] = None
            elif whole is Segment:
                wholes[name] = self.segments[("a", "b")[next(self.numbers) % 2]]
            elif whole is HouseStyle:
                wholes[name] = self.styles[owner]
            elif model is HeaderValue and whole is HeaderField:
                wholes[name] = self.fields[owner]
            elif (model._meta.model_name, name) in TOGETHER:
                through, shared = TOGETHER[model._meta.model_name, name]
                wholes[name] = self.plant(whole, **{shared: wholes[through].wholes[shared]})
            else:
                wholes[name] = self._whole(whole, owner if name == leading else "reg")
        return wholes

    def _whole(self, model, owner) -> Planted:
        """A public whole: of its own for each part, unless any number of parts can share it."""
        if model not in (Track, Provider, PlanVersion):
            return self.plant(model, PUBLIC, owner)
        if (model, owner) not in self.shared:
            self.shared[model, owner] = self.plant(model, PUBLIC, owner)
        return self.shared[model, owner]

    def _owned(self, model, owner) -> dict:
        name = getattr(model, "belongs_to", "")
        if name and model._meta.get_field(name).related_model is Municipality and owner != "reg":
            return {name: self._object(self.municipalities[owner])}
        return {name: None} if name and model._meta.get_field(name).related_model is Municipality else {}

    def _texts(self, model, word) -> dict:
        """Every text of some length that nothing else depends on."""
        kept = {"period_text", "slug", "code", "key", "email", "url", "logo"}
        if model in self.modest:
            kept |= {f.name for f in model._meta.concrete_fields if f.blank and f.name not in ("note", "source_place")}
        return {
            f.name: word
            for f in model._meta.concrete_fields
            if isinstance(f, models.CharField | models.TextField)
            and not f.choices
            and f.name not in kept
            and (f.max_length is None or f.max_length >= 40)
        }

    @staticmethod
    def _address(model, word) -> dict:
        return {
            f.name: address(word)
            for f in model._meta.concrete_fields
            if f.name in {"slug", "code"} and f.max_length >= 40 and not f.choices
        }

    def _special(self, model, owner, number, wholes) -> dict:
        """What the rules of a model ask beside."""
        if model is Letter and not self.to_be_sent:
            # a reconstruction; what is still being made is for its own municipality alone
            return {"original": self.paper}
        if model is HeaderField:
            return {"key": HeaderKey.values[next(self.keys[owner])]}
        if model is RiskLineage:
            ends = (wholes["earlier"] is not None, wholes["later"] is not None)
            kinds = {(False, True): LineageKind.NEW, (True, False): LineageKind.NO_COUNTERPART}
            return {"kind": kinds.get(ends, LineageKind.CONTINUES)}
        if model in (SavingsTarget, ProjectCost):
            return {"level": "regionaal" if owner == "reg" else "gemeentelijk"}
        if model is ProcurementChoice and owner != "reg":
            return {"form": "lokale aanbesteding"}
        if model._meta.label_lower == "planning.decision" and owner == "reg":
            return {"organ": "regionaal"}
        if model._meta.label_lower == "contracts.settlement":
            return {"year": 2000 + number % 100}
        if model._meta.label_lower == "contracts.usage":
            return {"first_day": date(2000, 1, 1) + timedelta(number), "last_day": date(2000, 1, 1) + timedelta(number)}
        return {}

    @staticmethod
    def _object(planted: Planted):
        return planted.model.objects.get(pk=planted.id)

    # --- the whole garden

    def fill(self):
        for owner, slug in OWNERS.items():
            instance = factories.MunicipalityFactory(name=slug.title(), slug=slug, public=True, since=LONG_AGO)
            self.municipalities[owner] = Planted(Municipality, instance.pk, "reg", (slug, PUBLIC), (slug, PUBLIC))
        self._people()
        self._singles()
        self.paper = factories.DocumentFactory(title="Het verzonden stuk", public=True, since=LONG_AGO)
        for model in recorded_models():
            if model in SCARCE:
                self._scarce(model)
            elif model not in (Segment, HouseStyle):
                self._range(model)
        self._shown()
        self._issued()
        publish(by=None, why="voor een test")
        self.change_after_publication()

    def _range(self, model):
        """Every level and course, hidden ones first: of some models no more fit than a rule of theirs allows."""
        last = owners(model)[-1]
        wanted = [partial(self.plant, model, level, owner) for level in LEVELS for owner in owners(model)]
        wanted += [partial(self.plant_course, model, course, last) for course in ("dra", "wit", "edi")]
        wanted += self._hidden(model)
        planted = 0
        for plant in wanted:
            try:
                plant()
                planted += 1
            except ValidationError as problem:
                if not planted or set(problem.message_dict) != {NON_FIELD_ERRORS}:
                    raise

    def _shown(self):
        """What is read only beside a part of its own (a provider and its contracts) has one that everyone may read."""
        for planted in [planted for planted in self.planted if getattr(planted.model, "shown_by", "")]:
            relation = planted.model._meta.get_field(planted.model.shown_by)
            self.plant(relation.related_model, PUBLIC, **{relation.field.name: planted})

    def _singles(self):
        """Of some there are few: five segments, one house style per municipality."""
        for number, (name, level, course) in enumerate(
            [
                ("lim", LIMITED, ""),
                ("int", INTERNAL, ""),
                ("a", PUBLIC, ""),
                ("b", PUBLIC, "edi"),
                ("wit", PUBLIC, "wit"),
            ],
            start=1,
        ):
            FACTORIES[Segment].reset_sequence(number - 1)
            self.segments[name] = self.plant_course(Segment, course, "reg") if course else self.plant(Segment, level)
        self.styles = {"own": self.plant(HouseStyle, PUBLIC, "own"), "oth": self.plant(HouseStyle, INTERNAL, "oth")}
        self.fields = {owner: self.plant(HeaderField, PUBLIC, owner) for owner in OWNERS}

    def _hidden(self, model) -> list:
        """A public part of something intern, for each whole that it has."""
        leading, last, wanted = municipality_path(model).split("__")[0], owners(model)[-1], []
        for name in model.part_of:
            whole = model._meta.get_field(name).related_model
            if whole in (Municipality, HouseStyle, HeaderField) or (model._meta.model_name, name) in TOGETHER:
                continue
            if whole is Segment:
                intern = self.segments["int"]
            else:
                intern = self.plant(whole, INTERNAL, last if name == leading else "reg")
            wanted.append(partial(self.plant, model, PUBLIC, last, course="hid", **{name: intern}))
        return wanted

    def _scarce(self, model):
        for owner, segment, how in SCARCE_PLACES:
            if owner not in owners(model):
                continue
            whole = {"segment": self.segments[segment]}
            if how in SHORT:
                self.plant(model, how, owner, **whole)
            elif how == "hid":
                self.plant(model, PUBLIC, owner, course="hid", **whole)
            else:
                self.plant_course(model, how, owner, **whole)

    def _issued(self):
        """Letters that are being made and that were sent, and an edition under embargo with one of each."""
        self.to_be_sent = True
        for owner in OWNERS:
            for level in (PUBLIC, LIMITED):
                self._send(self.plant(Letter, level, owner))
            for level in LEVELS:
                self.plant(Letter, level, owner).held_back = True
        for level in (PUBLIC, LIMITED):
            self._under_embargo(level)
        self.to_be_sent = False

    def _under_embargo(self, level):
        """An edition that nobody may know of yet, with everything public; the editors each of their own letter."""
        edition = self.plant(Edition, level)
        instance = self._object(edition)
        instance.embargo = Embargo.LAST_COLLEGE
        instance.record(because=f"reden {edition.then[0]}", since=LONG_AGO)
        block = self.plant(Block, level, edition=edition)
        held = [edition, block, *(self.plant(part, level, edition=edition) for part in (Annex, ChangeNote))]
        for owner in OWNERS:
            letter = self.plant(Letter, level, owner, edition=edition)
            held += [letter, self.plant(Block, level, owner, edition=edition)]
            held += [self.plant(Annex, level, owner, edition=edition)]
            passage = {"letter": letter, "block": block}
            held += [self.plant(LocalPassage, level, owner, **passage)]
            if owner == "oth":
                held += [self._send(letter)]
        for planted in held:
            planted.held_back = True

    def _send(self, letter: Planted) -> Planted:
        """The frozen bytes of a letter belong to it."""
        word = f"zq{next(self.numbers)}-issuedletter-{SHORT[letter.then[1]]}-{letter.owner}"
        instance = self._object(letter)
        for state in (LetterState.ADOPTED, LetterState.ISSUED):
            instance.state = state
            instance.record(because=f"reden {word}", since=LONG_AGO)
        issued = factories.IssuedLetterFactory(
            letter=instance,
            level=letter.then[1],
            words=word,
            adoption__reference=word,
            issued_at=LONG_AGO,
            issued_by=self.people["editor"],
            adoption__adopted_by=self.people["editor"],
        )
        found = Planted(
            IssuedLetter, issued.pk, letter.owner, (word, letter.then[1]), (word, letter.then[1]), {"letter": letter}
        )
        self.planted.append(found)
        return found

    def _people(self):
        """Names of people are for the office, and one's own."""
        for name, (role, owner) in ROLES.items():
            word = f"zq{next(self.numbers)}-user"
            municipality = self._object(self.municipalities[owner]) if owner else None
            user = factories.UserFactory(email=email(name), first_name=word, last_name=word)
            self.people[name] = give_role(user=user, role=role, municipality=municipality)
            self.planted.append(Planted(type(user), user.pk, f"user {name}", (word, INTERNAL), (word, INTERNAL)))


def address(word: str) -> str:
    """Of "zq12-risk-int-own": "zq12-address"."""
    return f"{word.partition('-')[0]}-address"


def owners(model) -> list[str]:
    """To whom a record of `model` can belong: the region, Rijswijk, Delft."""
    path, found = municipality_path(model), model
    if not path:
        return ["reg"]
    optional = False
    for name in path.split("__"):
        relation = found._meta.get_field(name)
        optional, found = relation.null, relation.related_model
    # a letter of the region is one to the providers, in an edition of its own: tests/briefings/test_providers.py
    optional = optional and relation.model not in (HouseStyle, Letter)
    return ["reg", "oth", "own"] if optional else ["oth", "own"]


def email(name: str) -> str:
    return f"{name.replace(' ', '-')}@example.nl"


class Plant(BaseCommand):
    """Fills a database for tests.databases; what was planted is kept for the tests of this worker."""

    garden: Garden

    def handle(self, **options):
        Plant.garden = Garden()
        Plant.garden.fill()
