"""The nine-council matrix as a list: one line per decision and municipality, for sorting and downloading."""

import django_tables2 as tables

from jeugdhulp.tables import UNKNOWN, DayColumn, PortalTable


class DecisionTable(PortalTable):
    """Every municipality at every step."""

    caption = "Besluiten per gemeente, als lijst"

    milestone = tables.Column("Besluit", accessor="step__milestone__title")
    municipality = tables.Column("Gemeente", accessor="cell__municipality__name")
    organ = tables.Column("Orgaan", accessor="organ")
    stand = tables.Column("Stand", accessor="cell__stand")
    window = tables.Column("Gepland in", accessor="step__window__text", default=UNKNOWN)
    meeting_on = DayColumn("Vergadering", accessor="cell__decision__meeting_on", default=UNKNOWN)
    deliver_by = DayColumn("Stukken voor", accessor="cell__decision__deliver_by", default=UNKNOWN)
    days_outside = tables.Column("Dagen na de planning", accessor="cell__days_outside")
    period = tables.Column("Periode", accessor="cell__decision__period_text", default=UNKNOWN)
    decided_on = DayColumn("Besloten op", accessor="cell__decision__decided_on", default=UNKNOWN)
    reference = tables.Column("Kenmerk", accessor="cell__decision__reference")
    first_day = DayColumn("Gepland, eerste dag", accessor="step__window__start", visible=False)
    last_day = DayColumn("Gepland, laatste dag", accessor="step__window__end", visible=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen besluiten bekend op deze peildatum."

    def value_stand(self, value):
        return str(value)

    def value_window(self, value):
        return value
