"""What municipalities paid beforehand, and settling a year on what was really used."""

from django.contrib import admin

from jeugdhulp.admin import PartForm, RecordedAdmin, RecordedForm, RecordedTabular

from ..models import SERVICE_OFFICE, Advance, Settlement, SettlementLine, SettlementTransfer


class Balanced:
    """Works out the balance of a line: advance minus share. Stands before a form."""

    def clean(self):
        data = super().clean()
        if data.get("advance") is not None and data.get("share") is not None:
            self.instance.balance = data["advance"] - data["share"]
        return data


class LineForm(Balanced, RecordedForm):
    pass


class LinePartForm(Balanced, PartForm):
    pass


class SettlementLineInline(RecordedTabular):
    model = SettlementLine
    form = LinePartForm
    fields = ["municipality", "advance", "use", "key", "share", "balance"]
    readonly_fields = ["balance"]


class SettlementTransferInline(RecordedTabular):
    model = SettlementTransfer
    fields = ["payer", "receiver", "amount"]


@admin.register(Settlement)
class SettlementAdmin(RecordedAdmin):
    """Who paid too much or too little in advance; the balances are together zero."""

    named_with = ["segment"]
    list_display = ["year", "segment", "kind", "cost", "computed_at", "fictitious"]
    list_display_links = ["year", "segment"]
    list_select_related = ["segment"]
    list_filter = ["kind", "segment", "fictitious"]
    search_fields = ["segment__name", "rule"]
    fieldsets = [
        ("Waarvan", {"fields": ["segment", ("year", "kind"), "fictitious"]}),
        (
            "De rekening",
            {
                "fields": ["cost", "cost_basis", "measure", "key_basis", "rule"],
                "description": "Elke gemeente betaalt voor de eigen jeugdigen; de saldi samen zijn nul.",
            },
        ),
        ("Berekend", {"fields": ["computed_at"]}),
    ]
    inlines = [SettlementLineInline, SettlementTransferInline]

    def name_of(self, record):
        return f"{record.segment}, {record}"


@admin.register(Advance)
class AdvanceAdmin(RecordedAdmin):
    named_with = ["municipality", "segment"]
    list_display = ["year", "municipality", "segment", "amount", "fictitious"]
    list_display_links = ["year", "municipality"]
    list_select_related = ["municipality", "segment"]
    list_filter = ["year", "segment", "municipality", "fictitious"]
    search_fields = ["municipality__name", "segment__name"]
    fieldsets = [
        ("Waarvan", {"fields": ["municipality", "segment", "year", "fictitious"]}),
        ("Het voorschot", {"fields": ["amount"]}),
    ]

    def name_of(self, record):
        return f"{record.municipality}, {record.segment}, {record.year}"


@admin.register(SettlementLine)
class SettlementLineAdmin(RecordedAdmin):
    is_part = True
    named_with = ["settlement__segment", "municipality"]
    form = LineForm
    list_display = ["party", "settlement", "segment", "advance", "use", "share", "balance"]
    list_display_links = ["party", "settlement"]
    list_select_related = ["settlement__segment", "municipality"]
    list_filter = ["municipality", "settlement__segment", "settlement__year"]
    search_fields = ["municipality__name", "settlement__segment__name"]
    fieldsets = [
        (
            "De regel",
            {
                "fields": ["settlement", "municipality", ("advance", "share"), ("use", "key"), "balance"],
                "description": "Het saldo rekent het portaal uit: voorschot min aandeel.",
            },
        )
    ]
    readonly_fields = ["balance"]

    def name_of(self, record):
        return f"{self.party(record)} in {record.settlement}"

    @admin.display(description="partij", ordering="municipality__name")
    def party(self, line):
        return line.municipality or SERVICE_OFFICE

    @admin.display(description="segment", ordering="settlement__segment__number")
    def segment(self, line):
        return line.settlement.segment


@admin.register(SettlementTransfer)
class SettlementTransferAdmin(RecordedAdmin):
    is_part = True
    named_with = ["settlement__segment", "payer", "receiver"]
    list_display = ["settlement", "segment", "from_whom", "to_whom", "amount"]
    list_select_related = ["settlement__segment", "payer", "receiver"]
    list_filter = ["payer", "receiver", "settlement__segment"]
    search_fields = ["payer__name", "receiver__name", "settlement__segment__name"]
    fieldsets = [("De betaling", {"fields": ["settlement", ("payer", "receiver"), "amount"]})]

    def name_of(self, record):
        return f"{self.from_whom(record)} aan {self.to_whom(record)}, {record.settlement}"

    @admin.display(description="betaalt", ordering="payer__name")
    def from_whom(self, transfer):
        return transfer.payer or SERVICE_OFFICE

    @admin.display(description="ontvangt", ordering="receiver__name")
    def to_whom(self, transfer):
        return transfer.receiver or SERVICE_OFFICE

    @admin.display(description="segment", ordering="settlement__segment__number")
    def segment(self, transfer):
        return transfer.settlement.segment
