"""Where risks came from, and what a paper claims about that."""

from django.core.exceptions import ValidationError
from django.db import models

from jeugdhulp.constraints import check, one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Document, Sourced

from ..enums import LineageKind
from .risk import Risk

#: a line that leads nowhere
ENDS = (LineageKind.NO_COUNTERPART, LineageKind.DROPPED)


class RiskLineage(Sourced):
    """How a risk in one paper relates to a risk in a later one. "Vervallen" only where a source says so."""

    # protected: a line lost with its risk would rewrite what a list was compared with
    earlier = models.ForeignKey(
        Risk, models.PROTECT, verbose_name="eerder risico", null=True, blank=True, related_name="later_lineage"
    )
    later = models.ForeignKey(
        Risk, models.PROTECT, verbose_name="later risico", null=True, blank=True, related_name="earlier_lineage"
    )
    kind = models.CharField(
        "verband",
        max_length=18,
        choices=LineageKind,
        help_text=(
            "Geen tegenhanger: staat niet in het latere stuk. Vervallen: alleen als een stuk dat zegt, dat is dan de bron."
        ),
    )
    note = models.TextField("toelichting", blank=True)

    part_of = ("earlier", "later")
    belongs_to = "later"

    class Meta(Recorded.Meta):
        verbose_name = "herkomst"
        verbose_name_plural = "herkomst"
        ordering = ["id"]
        constraints = [
            one_of("lineage_kind", "kind", LineageKind),
            check(
                "lineage_end",
                models.Q(earlier__isnull=False) | models.Q(later__isnull=False),
                "Kies ten minste een van beide risico's.",
            ),
            check(
                "lineage_dropped_source",
                ~models.Q(kind=LineageKind.DROPPED) | models.Q(source__isnull=False),
                "Vervallen geldt alleen als een stuk dat zegt. Kies dat stuk als bron, of kies ‘Geen tegenhanger’.",
            ),
        ]

    def __str__(self):
        return self.get_kind_display()

    def clean(self):
        """Each kind has its own ends: what leads somewhere has two, what ends has no later one, what is new no earlier."""
        super().clean()
        kind = self.get_kind_display()
        if self.earlier_id is not None and self.earlier_id == self.later_id:
            raise ValidationError({"later": "Kies twee verschillende risico's."})
        if self.kind in ENDS and self.later_id is not None:
            raise ValidationError({"later": f"Bij ‘{kind}’ is er geen later risico. Laat dit leeg."})
        if self.kind == LineageKind.NEW and self.earlier_id is not None:
            raise ValidationError({"earlier": f"Bij ‘{kind}’ is er geen eerder risico. Laat dit leeg."})
        wanted = {"earlier": self.kind != LineageKind.NEW, "later": self.kind not in ENDS}
        for name, needed in wanted.items():
            if needed and getattr(self, f"{name}_id") is None:
                raise ValidationError({name: f"Kies bij ‘{kind}’ ook dit risico, of kies een ander verband."})


class RiskClaim(Sourced):
    """What a paper says about its own list of risks, such as "not new"; the portal checks it and says how."""

    text = models.CharField("bewering", max_length=250, help_text="In eigen woorden. De bron is het stuk dat het zegt.")
    compared_with = models.ForeignKey(
        Document,
        models.PROTECT,
        verbose_name="het stuk waarin die risico's al zouden staan",
        null=True,
        blank=True,
        related_name="risk_claims",
        help_text="Is dat stuk niet ingezien, dan is de bewering niet te toetsen.",
    )
    note = models.TextField("toelichting", blank=True)

    class Meta(Recorded.Meta):
        verbose_name = "bewering over risico's"
        verbose_name_plural = "beweringen over risico's"
        ordering = ["id"]
        constraints = [
            check(
                "riskclaim_source",
                models.Q(source__isnull=False),
                "Kies als bron het stuk waarin dit staat.",
            )
        ]

    def __str__(self):
        return self.text
