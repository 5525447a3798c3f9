"""The dated versions in which papers put the plan, their rows, and why a milestone moved between them.

* An adopted version and its rows are not edited, only succeeded; how far they are public may still change.
* A draft begins to hold, and a version is adopted, when every row that differs from what was last planned has a
  Shift with the reason.
* The loader replays papers and writes their history itself, so these two rules are not for what it stores.
"""

from textwrap import shorten

from django.core.exceptions import ValidationError
from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Sourced

from ..enums import Certainty, PlanStatus
from .period import PeriodFields, period_rules
from .plan import Milestone

FIXED = (
    "Deze planversie is vastgesteld en verandert niet meer, ook haar regels niet. "
    "Maak een volgende planversie en zet daarin wat nu geldt."
)
STILL_OPEN = "Wie haar mag lezen, wijzigt u met een actie in de lijst."
REASON_STAYS = "De nieuwe planversie is vastgesteld. De reden van de verschuiving blijft daarbij; de tekst ervan kunt u verbeteren."
NO_ROWS = "Een planversie zonder regels kan niet worden vastgesteld. Voeg eerst de regels toe."


class Fixed(models.Model):
    """What cannot be edited once the plan version that it is or belongs to is adopted."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not getattr(self, "skip_history_when_saving", False):  # set by who writes the history itself
            self.refuse_adopted()
        super().save(*args, **kwargs)

    save.alters_data = True

    def delete(self, *args, **kwargs):
        if self._rests_on_adopted(self._stored()):
            raise ValidationError(FIXED)
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    def full_clean(self, *args, **kwargs):
        super().full_clean(*args, **kwargs)
        self.refuse_adopted()

    def refuse_adopted(self) -> None:
        """Raises ValidationError where this would change what was adopted."""
        stored = self._stored()
        if not self._differs(stored):
            return
        if self._rests_on_adopted(stored):
            raise ValidationError(FIXED)

    def _stored(self):
        return type(self).objects.filter(id=self.pk).first() if self.pk else None

    def _differs(self, stored) -> bool:
        fields = (field for field in self._meta.concrete_fields if field.name != "visibility")
        return stored is None or any(getattr(stored, f.attname) != getattr(self, f.attname) for f in fields)


class PlanVersion(Fixed, Sourced):
    """A dated baseline from a paper. Once adopted it is not edited, only succeeded."""

    code = models.CharField("code", max_length=10, unique=True)
    title = models.CharField("naam", max_length=120)
    known_on = models.DateField("bekend sinds", help_text="De dag vanaf wanneer dit plan telt in het portaal.")
    date_text = models.CharField("datum in woorden", max_length=80, blank=True)
    status = models.CharField("status", max_length=14, choices=PlanStatus)
    conditional = models.BooleanField("onder voorbehoud", default=False)
    supplements = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name="vult aan",
        null=True,
        blank=True,
        related_name="supplements_of",
        help_text="Een planversie die een andere aanvult in plaats van vervangt.",
    )
    note = models.TextField("toelichting", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "planversie"
        verbose_name_plural = "planversies"
        ordering = ["known_on", "code"]
        constraints = [one_of("plan_status", "status", PlanStatus)]

    def __str__(self):
        return f"{self.code} – {self.title}"

    def full_clean(self, *args, **kwargs):
        super().full_clean(*args, **kwargs)
        stored = self._stored()
        if self.is_adopted and not (stored and stored.is_adopted):
            self.refuse_unexplained()
        elif stored and stored.is_draft and not self.is_draft:
            self.refuse_moved("gaan gelden")

    @property
    def is_draft(self) -> bool:
        """Whether it plans nothing yet."""
        return self.status == PlanStatus.DRAFT

    @property
    def is_adopted(self) -> bool:
        return self.status == PlanStatus.ADOPTED

    @property
    def closed_because(self) -> str:
        """Why it cannot be edited; "" while it can."""
        return f"{FIXED} {STILL_OPEN}" if self.is_adopted else ""

    def refuse_unexplained(self) -> None:
        """Raises ValidationError where it has no rows, or a row moved without a reason."""
        if not self.pk or not self.items.exists():
            raise ValidationError(NO_ROWS)
        self.refuse_moved("worden vastgesteld")

    def refuse_moved(self, step: str) -> None:
        """Raises ValidationError where a row moved without a reason, so that this `step` must wait."""
        if moved := self.rows_without_reason():
            names = "; ".join(f"‘{item.title}’ ({item.period_text or 'zonder periode'})" for item in moved)
            raise ValidationError(
                f"Deze planversie kan nog niet {step}. Leg eerst bij ‘Verschuivingen’ de reden vast van wat "
                f"anders is dan in de vorige planning: {names}."
            )

    def rows_without_reason(self) -> list["PlanItem"]:
        """The rows whose period differs from what was last planned for that milestone, and that no Shift explains."""
        rows = list(self.items.all())
        last = self._last_planned({row.milestone_id for row in rows})
        explained = set(Shift.objects.filter(new_version=self).values_list("milestone_id", flat=True))
        return [
            row
            for row in rows
            if row.milestone_id in last and row.milestone_id not in explained and row.moved_from(last[row.milestone_id])
        ]

    def _last_planned(self, milestones: set[int]) -> dict[int, "PlanItem"]:
        """The newest row of each milestone in the versions before this one; a draft plans nothing."""
        earlier = PlanVersion.objects.exclude(id=self.pk).exclude(status=PlanStatus.DRAFT)
        order = [
            version.id
            for version in earlier.order_by("known_on", "id")
            if (version.known_on, version.id) < (self.known_on, self.pk)
        ]
        rows = PlanItem.objects.filter(version_id__in=order, milestone_id__in=milestones)
        return {row.milestone_id: row for row in sorted(rows, key=lambda row: order.index(row.version_id))}

    def _rests_on_adopted(self, stored) -> bool:
        return bool(stored and stored.is_adopted)


class PlanItem(Fixed, PeriodFields, Sourced):
    """A row of a plan version: a milestone in the words and the period of that paper."""

    version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="planversie", related_name="items")
    milestone = models.ForeignKey(Milestone, models.PROTECT, verbose_name="mijlpaal", related_name="plan_items")
    table = models.CharField("tabel", max_length=80, blank=True, help_text="Naam van de tabel in het stuk.")
    marker = models.CharField("aanduiding", max_length=10)
    order = models.PositiveSmallIntegerField("volgorde")
    title = models.CharField("actie", max_length=200)
    certainty = models.CharField("zekerheid", max_length=20, choices=Certainty, default=Certainty.FIRM)
    note = models.TextField("toelichting", blank=True)

    part_of = ("version", "milestone")
    belongs_to = "milestone"

    class Meta(Recorded.Meta):
        verbose_name = "planregel"
        verbose_name_plural = "planregels"
        ordering = ["order", "id"]
        constraints = [
            *period_rules("planitem"),
            one_of("planitem_certainty", "certainty", Certainty),
            models.UniqueConstraint(
                fields=["version", "marker"],
                name="planitem_marker",
                violation_error_message="Deze aanduiding staat al in deze planversie.",
            ),
        ]

    def __str__(self):
        return f"{self.marker} {self.title}"

    @property
    def closed_because(self) -> str:
        """Why it cannot be edited; "" while it can."""
        return self.version.closed_because

    def moved_from(self, other: "PlanItem") -> bool:
        """Whether it says another time than `other`, or that it lapsed."""
        lapsed = self.certainty == Certainty.LAPSED and other.certainty != Certainty.LAPSED
        return lapsed or self.when != other.when

    @property
    def when(self) -> tuple:
        """What two rows are compared by: the dates, and the words where there are none."""
        return (self.start, self.end) if self.start or self.end else (self.period_text,)

    def _rests_on_adopted(self, stored) -> bool:
        # the version may be in hand with a status that a form is about to save
        in_hand = self._state.fields_cache.get("version")
        ids = {self.version_id, stored.version_id if stored else None}
        adopted = PlanVersion.objects.filter(id__in=ids - {None}, status=PlanStatus.ADOPTED)
        return bool(in_hand and in_hand.is_adopted) or adopted.exists()


class Shift(Sourced):
    """Why a milestone moved between two plan versions, and on which decision; how far is computed."""

    milestone = models.ForeignKey(Milestone, models.CASCADE, verbose_name="mijlpaal", related_name="shifts")
    old_version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="van planversie", related_name="+")
    new_version = models.ForeignKey(PlanVersion, models.PROTECT, verbose_name="naar planversie", related_name="+")
    reason = models.TextField("reden")
    decision_text = models.CharField("besluit", max_length=200, blank=True)

    part_of = ("milestone", "old_version", "new_version")
    belongs_to = "milestone"

    class Meta(Recorded.Meta):
        verbose_name = "verschuiving"
        verbose_name_plural = "verschuivingen"
        ordering = ["id"]
        constraints = [check("shift_reason", ~models.Q(reason=""), "Geef de reden van de verschuiving.")]

    def __str__(self):
        return shorten(self.reason, 80, placeholder=" …")

    def full_clean(self, *args, **kwargs):
        super().full_clean(*args, **kwargs)
        stored = type(self).objects.filter(id=self.pk).first() if self.pk else None
        explained = ("milestone_id", "old_version_id", "new_version_id")
        if stored and any(getattr(stored, name) != getattr(self, name) for name in explained):
            stored.refuse_adopted()

    def delete(self, *args, **kwargs):
        self.refuse_adopted()
        return super().delete(*args, **kwargs)

    delete.alters_data = True

    def refuse_adopted(self) -> None:
        """Raises ValidationError where the new version was adopted with this reason."""
        if PlanVersion.objects.filter(id=self.new_version_id, status=PlanStatus.ADOPTED).exists():
            raise ValidationError(REASON_STAYS)
