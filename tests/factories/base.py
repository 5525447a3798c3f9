"""What the factories of all tracked models share.

A factory writes as the portal does: through `record()`, so checked, with a reason and a history row. What no form
would accept, a factory refuses too (ValidationError).
"""

import factory
from django.db import transaction

from jeugdhulp.visibility import Visibility


class RecordedFactory(factory.django.DjangoModelFactory):
    """A tracked record. `public=True` or `limited=True` sets how far it travels; without it is internal.

    `since` (aware datetime) is its history date, `because` and `by` the reason and the person of its first row.
    A whole that a factory makes along gets the visibility, date, reason and person of its part.
    """

    class Meta:
        abstract = True

    class Params:
        public = factory.Trait(visibility=Visibility.PUBLIC)
        limited = factory.Trait(visibility=Visibility.LIMITED)

    visibility = Visibility.INTERNAL
    since = None
    because = "voor een test"
    by = None

    @classmethod
    def _create(cls, model_class, *args, since, because, by, **kwargs):
        with transaction.atomic():
            return model_class(*args, **kwargs).record(because=because, by=by, since=since)

    @classmethod
    def _build(cls, model_class, *args, since, because, by, **kwargs):
        return model_class(*args, **kwargs)

    @classmethod
    def create_many(cls, size: int, *, since=None, because="voor een test", by=None, **kwargs) -> list:
        """Create `size` records at once, fast enough for 300, under one whole each.

        Fields and database constraints are checked; uniqueness raises IntegrityError instead of ValidationError.
        """
        visibility = cls.build_visibility(**kwargs)
        for name, declaration in cls._meta.base_declarations.items():
            if isinstance(declaration, factory.SubFactory) and name not in kwargs:
                kwargs[name] = declaration.get_factory().create(visibility=visibility, since=since, because=because)
        objs = cls.build_batch(size, **kwargs)
        for obj in objs:
            obj.clean_fields(exclude=[f.name for f in obj._meta.fields if f.is_relation])
            obj.clean()
        with transaction.atomic():
            return cls._meta.model.objects.bulk_create(objs, because=because, by=by, since=since)

    @classmethod
    def build_visibility(cls, *, visibility=None, public=False, limited=False, **kwargs) -> str:
        """The visibility that these arguments lead to."""
        asked = Visibility.PUBLIC if public else Visibility.LIMITED if limited else Visibility.INTERNAL
        return visibility or asked


def whole(name: str, **kwargs) -> factory.SubFactory:
    """The whole or the other side of a required relation, made along with its part: as visible, as old."""
    handed_down = {field: factory.SelfAttribute(f"..{field}") for field in ("visibility", "since", "because", "by")}
    return factory.SubFactory(f"tests.factories.{name}", **{**handed_down, **kwargs})
