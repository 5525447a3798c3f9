"""The work list of an edition: who delivers which passage by when, and what is remarked about it."""

from textwrap import shorten

from django.db import models

from jeugdhulp.constraints import one_of
from jeugdhulp.history import Recorded
from jeugdhulp.region.models import Municipality

from ..enums import TaskState
from .edition import Block, Edition


class PassageTask(Recorded):
    """A passage that somebody delivers for an edition; internal to the office and the municipality it names."""

    edition = models.ForeignKey(Edition, models.CASCADE, verbose_name="editie", related_name="tasks")
    block = models.ForeignKey(
        Block,
        models.CASCADE,
        verbose_name="blok",
        null=True,
        blank=True,
        related_name="tasks",
        help_text="Leeg: de brief als geheel.",
    )
    municipality = models.ForeignKey(
        Municipality,
        models.PROTECT,
        verbose_name="gemeente",
        null=True,
        blank=True,
        related_name="passage_tasks",
        help_text="Leeg: de projectorganisatie.",
    )
    what = models.CharField("wat", max_length=200)
    who = models.CharField("wie levert", max_length=120, help_text="Een rol of afdeling, geen naam van een persoon.")
    due = models.DateField("uiterlijk op", null=True, blank=True)
    state = models.CharField("stand", max_length=12, choices=TaskState, default=TaskState.ASKED)

    part_of = ("edition",)
    belongs_to = "municipality"

    class Meta(Recorded.Meta):
        verbose_name = "taak bij een editie"
        verbose_name_plural = "taken bij edities"
        ordering = [models.F("due").asc(nulls_last=True), "id"]
        constraints = [one_of("passagetask_state", "state", TaskState)]

    def __str__(self):
        return self.what


class PassageRemark(Recorded):
    """A remark about a passage; who made it and when stands in its history."""

    task = models.ForeignKey(PassageTask, models.CASCADE, verbose_name="taak", related_name="remarks")
    text = models.TextField("opmerking")

    part_of = ("task",)
    belongs_to = "task"

    class Meta(Recorded.Meta):
        verbose_name = "opmerking bij een taak"
        verbose_name_plural = "opmerkingen bij taken"
        ordering = ["id"]

    def __str__(self):
        return shorten(self.text, 60, placeholder=" …")
