"""What the office does with single changes since the previous letter: picked from what the letters would tell."""

from django import forms
from django.contrib import admin

from jeugdhulp.admin import PartForm, RecordedAdmin, RecordedTabular
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE

from ..composition import LETTER_JOINS
from ..desk import Desk
from ..live_changes import news_for
from ..models import ChangeNote, Edition, Letter

PICK = [("", "Kies een wijziging")]
NONE = "Voeg dit toe in het formulier van de editie: daar staan de wijzigingen om uit te kiezen."


def changes_told(edition: Edition) -> dict[str, str]:
    """The changes that the letters of an edition would tell as the data are now, by key: each with its sentence.

    Councils that had another previous letter are told other changes, or the same one in another sentence: then the
    first.
    """
    snapshot = Snapshot(OFFICE)
    desk, told = Desk(snapshot), {}
    for letter in snapshot.join(snapshot.of(Letter).filter(edition_id=edition.id), *LETTER_JOINS):
        for item in news_for(desk.telling(letter, edition.reference_date)) or ():
            told.setdefault(item.key, item.sentence)
    return told


class ChangeNoteForm(PartForm):
    """Keeps the sentence that was picked, so that the choice can be read back when the dataset has moved on."""

    def clean(self):
        data = super().clean()
        if "key" in self.changed_data and data.get("key"):
            self.instance.sentence = dict(self.fields["key"].choices)[data["key"]]
        return data


class ChangeNoteInline(RecordedTabular):
    model = ChangeNote
    form = ChangeNoteForm
    verbose_name_plural = "Wijzigingen sinds de vorige brief: weglaten, of een opmerking erbij"
    fields = ["key", "hidden", "note"]
    readonly_fields = ["sentence"]

    def get_fields(self, request, obj=None):
        fields = super().get_fields(request, obj)
        return fields if self.has_change_permission(request, obj) else ["sentence", *fields[1:]]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "key":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.ChoiceField(label="Wijziging", choices=self._choices(request))

    def _choices(self, request):
        """Worked out once for a page; what was chosen before stays a choice, also when it is told no more."""
        if not hasattr(self, "_told"):
            writes = self.whole is not None and self.has_change_permission(request, self.whole)
            self._told = changes_told(self.whole) if writes else {}
            chosen = ChangeNote.objects.filter(edition=self.whole) if self.whole else ()
            for note in chosen:
                self._told.setdefault(note.key, note.sentence)
        return [*PICK, *self._told.items()]


@admin.register(ChangeNote)
class ChangeNoteAdmin(RecordedAdmin):
    is_part = True
    named_with = ["edition"]
    list_display = ["sentence", "edition", "hidden", "note"]
    list_select_related = ["edition"]
    list_filter = ["hidden", "edition"]
    search_fields = ["sentence", "note", "edition__subject"]
    fieldsets = [("De wijziging", {"fields": ["edition", "key"]}), ("De keuze", {"fields": ["hidden", "note"]})]

    def name_of(self, record):
        return f"{record.edition.slug}: {record}"

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), *(["edition", "sentence"] if obj else [])]

    def get_fieldsets(self, request, obj=None):
        """Which change it is about does not alter; to choose another one is another record."""
        fieldsets = super().get_fieldsets(request, obj)
        first = ("De wijziging", {"fields": ["edition", "sentence"]})
        return [first, *fieldsets[1:]] if obj else fieldsets

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "key":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.ChoiceField(label="Wijziging", choices=PICK, help_text=NONE)
