import django.db.models.deletion
import django.utils.timezone
import simple_history.models
from django.conf import settings
from django.db import migrations, models

from jeugdhulp.migrating import TablesAtOnce


class Migration(TablesAtOnce):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("region", "0001_initial"),
        ("segments", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Mitigation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "period_text",
                    models.CharField(
                        blank=True,
                        help_text="Zoals het er staat: najaar 2025, 1 maart 2027.",
                        max_length=120,
                        verbose_name="periode",
                    ),
                ),
                ("start", models.DateField(blank=True, null=True, verbose_name="eerste dag")),
                ("end", models.DateField(blank=True, null=True, verbose_name="laatste dag")),
                (
                    "precision",
                    models.CharField(
                        choices=[
                            ("dag", "dag"),
                            ("maand", "maand"),
                            ("kwartaal", "kwartaal"),
                            ("seizoen", "seizoen"),
                            ("halfjaar", "halfjaar"),
                            ("jaar", "jaar"),
                            ("periode", "periode"),
                            ("onbekend", "onbekend"),
                        ],
                        default="onbekend",
                        max_length=10,
                        verbose_name="precisie",
                    ),
                ),
                (
                    "bound",
                    models.CharField(
                        choices=[
                            ("exact", "exact"),
                            ("op_zijn_vroegst", "op zijn vroegst"),
                            ("uiterlijk", "uiterlijk"),
                        ],
                        default="exact",
                        max_length=16,
                        verbose_name="grens",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                ("code", models.SlugField(max_length=40, unique=True, verbose_name="code")),
                ("text", models.TextField(blank=True, verbose_name="maatregel")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Een functie of organisatie, geen persoon.",
                        max_length=120,
                        verbose_name="eigenaar",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("te doen", "Te doen"),
                            ("loopt", "Loopt"),
                            ("gereed", "Gereed"),
                            ("vervallen", "Vervallen"),
                        ],
                        help_text="Leeg als onbekend.",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="blijkt uit")),
                ("effect", models.TextField(blank=True, verbose_name="effect op het restrisico")),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "beheersmaatregel",
                "verbose_name_plural": "beheersmaatregelen",
                "ordering": ["code"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            ("end__gte", models.F("start")),
                            _connector="OR",
                        ),
                        name="mitigation_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="mitigation_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="mitigation_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["", "te doen", "loopt", "gereed", "vervallen"])),
                        name="mitigation_state",
                        violation_error_message="Kies een van de aangeboden standen.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Risk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="In het register van de regio. Leeg voor kanttekeningen uit eerdere stukken.",
                        null=True,
                        verbose_name="nummer",
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Blijft gelijk, ook als het nummer verandert.",
                        max_length=40,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("marker", models.CharField(blank=True, max_length=20, verbose_name="aanduiding in de bron")),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                ("cause", models.TextField(blank=True, verbose_name="oorzaak")),
                ("event", models.TextField(blank=True, verbose_name="gebeurtenis")),
                ("consequence", models.TextField(blank=True, verbose_name="gevolg")),
                ("background", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Een functie of organisatie, geen persoon.",
                        max_length=120,
                        verbose_name="eigenaar",
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("beperken", "Beperken"),
                            ("vermijden", "Vermijden"),
                            ("overdragen", "Overdragen"),
                            ("accepteren", "Accepteren"),
                        ],
                        max_length=12,
                        verbose_name="behandeling",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("geaccepteerd", "Geaccepteerd"),
                            ("gesloten", "Gesloten"),
                            ("vervallen", "Vervallen"),
                            ("kanttekening", "Kanttekening uit een eerder stuk"),
                        ],
                        default="open",
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("next_review", models.DateField(blank=True, null=True, verbose_name="volgende beoordeling")),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: de regio.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "risico",
                "verbose_name_plural": "risico's",
                "ordering": [models.OrderBy(models.F("number"), nulls_last=True), "code"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["open", "geaccepteerd", "gesloten", "vervallen", "kanttekening"])
                        ),
                        name="risk_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("treatment__in", ["", "beperken", "vermijden", "overdragen", "accepteren"])
                        ),
                        name="risk_treatment",
                        violation_error_message="Kies een van de aangeboden behandelingen.",
                    ),
                    models.UniqueConstraint(
                        fields=("number",), name="risk_number", violation_error_message="Dit nummer is al in gebruik."
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Precondition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="bouwsteen")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("description", models.TextField(blank=True, verbose_name="omschrijving")),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        help_text="Het risico dat groter is zolang gemeenten hier niet aan voldoen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="preconditions",
                        to="risks.risk",
                        verbose_name="bij risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "randvoorwaarde",
                "verbose_name_plural": "randvoorwaarden",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="HistoricalPreconditionStatus",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("niet bekend", "Niet bekend"),
                            ("nog niet", "Nog niet"),
                            ("deels", "Deels"),
                            ("voldaan", "Voldaan"),
                        ],
                        default="niet bekend",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                ("as_of", models.DateField(blank=True, null=True, verbose_name="peildatum")),
                ("evidence", models.TextField(blank=True, verbose_name="blijkt uit")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "precondition",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.precondition",
                        verbose_name="randvoorwaarde",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical stand van een randvoorwaarde",
                "verbose_name_plural": "historical standen van randvoorwaarden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_a515d4_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_c92068_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_8af174_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="PreconditionStatus",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("niet bekend", "Niet bekend"),
                            ("nog niet", "Nog niet"),
                            ("deels", "Deels"),
                            ("voldaan", "Voldaan"),
                        ],
                        default="niet bekend",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                ("as_of", models.DateField(blank=True, null=True, verbose_name="peildatum")),
                ("evidence", models.TextField(blank=True, verbose_name="blijkt uit")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, to="region.municipality", verbose_name="gemeente"
                    ),
                ),
                (
                    "precondition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="statuses",
                        to="risks.precondition",
                        verbose_name="randvoorwaarde",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "stand van een randvoorwaarde",
                "verbose_name_plural": "standen van randvoorwaarden",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["niet bekend", "nog niet", "deels", "voldaan"])),
                        name="precondition_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("precondition", "municipality"),
                        name="precondition_each",
                        violation_error_message="Deze stand staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalRiskSegment",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical segment van het risico",
                "verbose_name_plural": "historical segmenten van het risico",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_858f84_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_daeda2_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_24383b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskMitigation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("marker", models.CharField(blank=True, max_length=10, verbose_name="aanduiding")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "remark",
                    models.TextField(
                        blank=True,
                        help_text="‘risico 2’ wordt vanzelf een verwijzing naar dat risico.",
                        verbose_name="opmerking bij dit risico",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "mitigation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.mitigation",
                        verbose_name="beheersmaatregel",
                    ),
                ),
                (
                    "refers_to",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="verwijst naar risico",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical maatregel bij dit risico",
                "verbose_name_plural": "historical maatregelen bij dit risico",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_ddeaaa_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_882f56_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_980ced_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskLineage",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voortgezet", "Voortgezet"),
                            ("gewijzigd", "Voortgezet, van inhoud veranderd"),
                            ("afgesplitst", "Afgesplitst"),
                            ("samengevoegd", "Samengevoegd"),
                            ("verplaatst", "Verplaatst"),
                            ("opgewaardeerd", "Van argument tot risico geworden"),
                            ("vervallen", "Vervallen"),
                            ("geen tegenhanger", "Geen tegenhanger"),
                            ("nieuw", "Nieuw"),
                        ],
                        help_text="Geen tegenhanger: staat niet in het latere stuk. Vervallen: alleen als een stuk dat zegt, dat is dan de bron.",
                        max_length=18,
                        verbose_name="verband",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="eerder risico",
                    ),
                ),
                (
                    "later",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="later risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical herkomst",
                "verbose_name_plural": "historical herkomst",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_944a25_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_471f12_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_4cafa0_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPrecondition",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="bouwsteen")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("description", models.TextField(blank=True, verbose_name="omschrijving")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Het risico dat groter is zolang gemeenten hier niet aan voldoen.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="bij risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical randvoorwaarde",
                "verbose_name_plural": "historical randvoorwaarden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_ad6be8_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_34d5f5_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_98267e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAcceptance",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "accepted_by",
                    models.CharField(
                        help_text="Een orgaan of functie.", max_length=120, verbose_name="geaccepteerd door"
                    ),
                ),
                ("accepted_on", models.DateField(verbose_name="geaccepteerd op")),
                (
                    "until",
                    models.DateField(
                        help_text="De eerste dag waarop de acceptatie niet meer geldt.", verbose_name="tot"
                    ),
                ),
                ("why", models.TextField(verbose_name="waarom")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical acceptatie",
                "verbose_name_plural": "historical acceptaties",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_e68ac4_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_b38b80_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_e65d3b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Acceptance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "accepted_by",
                    models.CharField(
                        help_text="Een orgaan of functie.", max_length=120, verbose_name="geaccepteerd door"
                    ),
                ),
                ("accepted_on", models.DateField(verbose_name="geaccepteerd op")),
                (
                    "until",
                    models.DateField(
                        help_text="De eerste dag waarop de acceptatie niet meer geldt.", verbose_name="tot"
                    ),
                ),
                ("why", models.TextField(verbose_name="waarom")),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="acceptances",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "acceptatie",
                "verbose_name_plural": "acceptaties",
                "ordering": ["-until", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("accepted_on"))),
                        name="acceptance_until",
                        violation_error_message="Een acceptatie eindigt na de dag waarop zij begint.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskClaim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        help_text="In eigen woorden. De bron is het stuk dat het zegt.",
                        max_length=250,
                        verbose_name="bewering",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "compared_with",
                    models.ForeignKey(
                        blank=True,
                        help_text="Is dat stuk niet ingezien, dan is de bewering niet te toetsen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_claims",
                        to="region.document",
                        verbose_name="het stuk waarin die risico's al zouden staan",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "bewering over risico's",
                "verbose_name_plural": "beweringen over risico's",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("source__isnull", False)),
                        name="riskclaim_source",
                        violation_error_message="Kies als bron het stuk waarin dit staat.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskLineage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voortgezet", "Voortgezet"),
                            ("gewijzigd", "Voortgezet, van inhoud veranderd"),
                            ("afgesplitst", "Afgesplitst"),
                            ("samengevoegd", "Samengevoegd"),
                            ("verplaatst", "Verplaatst"),
                            ("opgewaardeerd", "Van argument tot risico geworden"),
                            ("vervallen", "Vervallen"),
                            ("geen tegenhanger", "Geen tegenhanger"),
                            ("nieuw", "Nieuw"),
                        ],
                        help_text="Geen tegenhanger: staat niet in het latere stuk. Vervallen: alleen als een stuk dat zegt, dat is dan de bron.",
                        max_length=18,
                        verbose_name="verband",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "earlier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="later_lineage",
                        to="risks.risk",
                        verbose_name="eerder risico",
                    ),
                ),
                (
                    "later",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="earlier_lineage",
                        to="risks.risk",
                        verbose_name="later risico",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "herkomst",
                "verbose_name_plural": "herkomst",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "voortgezet",
                                    "gewijzigd",
                                    "afgesplitst",
                                    "samengevoegd",
                                    "verplaatst",
                                    "opgewaardeerd",
                                    "vervallen",
                                    "geen tegenhanger",
                                    "nieuw",
                                ],
                            )
                        ),
                        name="lineage_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("earlier__isnull", False), ("later__isnull", False), _connector="OR"),
                        name="lineage_end",
                        violation_error_message="Kies ten minste een van beide risico's.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "vervallen"), _negated=True), ("source__isnull", False), _connector="OR"
                        ),
                        name="lineage_dropped_source",
                        violation_error_message="Vervallen geldt alleen als een stuk dat zegt. Kies dat stuk als bron, of kies ‘Geen tegenhanger’.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskMitigation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("marker", models.CharField(blank=True, max_length=10, verbose_name="aanduiding")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "remark",
                    models.TextField(
                        blank=True,
                        help_text="‘risico 2’ wordt vanzelf een verwijzing naar dat risico.",
                        verbose_name="opmerking bij dit risico",
                    ),
                ),
                (
                    "mitigation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mitigation_risks",
                        to="risks.mitigation",
                        verbose_name="beheersmaatregel",
                    ),
                ),
                (
                    "refers_to",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referred_to_by",
                        to="risks.risk",
                        verbose_name="verwijst naar risico",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="risk_mitigations",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "maatregel bij dit risico",
                "verbose_name_plural": "maatregelen bij dit risico",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("risk", "mitigation"),
                        name="risk_mitigation",
                        violation_error_message="Deze maatregel staat al bij dit risico.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskScale",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("name", models.CharField(max_length=80, unique=True, verbose_name="naam")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="in gebruik sinds")),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "schaal",
                "verbose_name_plural": "schalen",
                "ordering": ["name"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="RiskAssessment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("inherent", "Inherent (zonder maatregelen)"),
                            ("actueel", "Actueel"),
                            ("rest", "Restrisico"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Leeg: niet beoordeeld.", null=True, verbose_name="kans (1-5)"
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Leeg: niet beoordeeld.", null=True, verbose_name="gevolg (1-5)"
                    ),
                ),
                (
                    "knowledge",
                    models.CharField(
                        blank=True,
                        choices=[("zwak", "Zwak"), ("redelijk", "Redelijk"), ("sterk", "Sterk")],
                        help_text="Hoeveel er bekend is om dit op te baseren; zegt niets over hoe groot het risico is.",
                        max_length=10,
                        verbose_name="sterkte van de kennis",
                    ),
                ),
                ("rationale", models.TextField(blank=True, verbose_name="onderbouwing")),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="beoordeeld op")),
                (
                    "assessed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="beoordeeld door",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assessments",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        blank=True,
                        help_text="De tredes zoals zij op de dag van de beoordeling waren; wie de schaal later wijzigt, wijzigt dit niet.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
                        to="risks.riskscale",
                        verbose_name="schaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "beoordeling",
                "verbose_name_plural": "beoordelingen",
                "ordering": [models.OrderBy(models.F("assessed_on"), descending=True, nulls_last=True), "-id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["inherent", "actueel", "rest"])),
                        name="assessment_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("likelihood__isnull", True),
                            models.Q(("likelihood__gte", 1), ("likelihood__lte", 5)),
                            _connector="OR",
                        ),
                        name="assessment_likelihood",
                        violation_error_message="Kans is een getal van 1 tot en met 5, of leeg.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("impact__isnull", True), models.Q(("impact__gte", 1), ("impact__lte", 5)), _connector="OR"
                        ),
                        name="assessment_impact",
                        violation_error_message="Gevolg is een getal van 1 tot en met 5, of leeg.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("impact__isnull", True), ("likelihood__isnull", True)),
                            models.Q(("impact__isnull", False), ("likelihood__isnull", False)),
                            _connector="OR",
                        ),
                        name="assessment_both",
                        violation_error_message="Vul kans en gevolg beide in, of laat beide leeg.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("assessed_by__isnull", True), ("assessed_on__isnull", True)),
                            models.Q(("assessed_by__isnull", False), ("assessed_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="assessment_who_when",
                        violation_error_message="Vul beoordelaar en datum beide in, of laat beide leeg.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("likelihood__isnull", True), ("scale__isnull", False), _connector="OR"),
                        name="assessment_scale",
                        violation_error_message="Kies de schaal waarop kans en gevolg zijn beoordeeld.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalScaleStep",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "dimension",
                    models.CharField(
                        choices=[("kans", "Kans"), ("gevolg", "Gevolg")], max_length=8, verbose_name="dimensie"
                    ),
                ),
                ("level", models.PositiveSmallIntegerField(verbose_name="trede")),
                ("label", models.CharField(max_length=40, verbose_name="naam")),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="Bij kans: hoe vaak of hoe waarschijnlijk.", verbose_name="omschrijving"
                    ),
                ),
                ("money", models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="geld")),
                ("time", models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="tijd")),
                (
                    "quality",
                    models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="kwaliteit van zorg"),
                ),
                (
                    "image",
                    models.TextField(
                        blank=True, help_text="Alleen bij gevolg: hoe het er van buiten uitziet.", verbose_name="beeld"
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.riskscale",
                        verbose_name="schaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical trede",
                "verbose_name_plural": "historical treden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_7893f2_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_30cf52_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_7744c8_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskAssessment",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("inherent", "Inherent (zonder maatregelen)"),
                            ("actueel", "Actueel"),
                            ("rest", "Restrisico"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                (
                    "likelihood",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Leeg: niet beoordeeld.", null=True, verbose_name="kans (1-5)"
                    ),
                ),
                (
                    "impact",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Leeg: niet beoordeeld.", null=True, verbose_name="gevolg (1-5)"
                    ),
                ),
                (
                    "knowledge",
                    models.CharField(
                        blank=True,
                        choices=[("zwak", "Zwak"), ("redelijk", "Redelijk"), ("sterk", "Sterk")],
                        help_text="Hoeveel er bekend is om dit op te baseren; zegt niets over hoe groot het risico is.",
                        max_length=10,
                        verbose_name="sterkte van de kennis",
                    ),
                ),
                ("rationale", models.TextField(blank=True, verbose_name="onderbouwing")),
                ("assessed_on", models.DateField(blank=True, null=True, verbose_name="beoordeeld op")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "assessed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="beoordeeld door",
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="De tredes zoals zij op de dag van de beoordeling waren; wie de schaal later wijzigt, wijzigt dit niet.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="risks.riskscale",
                        verbose_name="schaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical beoordeling",
                "verbose_name_plural": "historical beoordelingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_bb7bc5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_2aaf4a_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_38fd9d_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="RiskSegment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="risk_segments",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="segment_risks",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "segment van het risico",
                "verbose_name_plural": "segmenten van het risico",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("risk", "segment"),
                        name="risk_segment",
                        violation_error_message="Dit segment staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ScaleStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "dimension",
                    models.CharField(
                        choices=[("kans", "Kans"), ("gevolg", "Gevolg")], max_length=8, verbose_name="dimensie"
                    ),
                ),
                ("level", models.PositiveSmallIntegerField(verbose_name="trede")),
                ("label", models.CharField(max_length=40, verbose_name="naam")),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="Bij kans: hoe vaak of hoe waarschijnlijk.", verbose_name="omschrijving"
                    ),
                ),
                ("money", models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="geld")),
                ("time", models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="tijd")),
                (
                    "quality",
                    models.TextField(blank=True, help_text="Alleen bij gevolg.", verbose_name="kwaliteit van zorg"),
                ),
                (
                    "image",
                    models.TextField(
                        blank=True, help_text="Alleen bij gevolg: hoe het er van buiten uitziet.", verbose_name="beeld"
                    ),
                ),
                (
                    "scale",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="risks.riskscale",
                        verbose_name="schaal",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_facts",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "trede",
                "verbose_name_plural": "treden",
                "ordering": ["dimension", "level", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("level__isnull", True), models.Q(("level__gte", 1), ("level__lte", 5)), _connector="OR"
                        ),
                        name="scalestep_level",
                        violation_error_message="Een trede is een getal van 1 tot en met 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("dimension__in", ["kans", "gevolg"])),
                        name="scalestep_dimension",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("scale", "dimension", "level"),
                        name="scalestep_unique",
                        violation_error_message="Deze trede staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SentReminder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("beoordeling", "Beoordeling"), ("acceptatie", "Einde van de acceptatie")],
                        max_length=12,
                        verbose_name="waarvoor",
                    ),
                ),
                ("due", models.DateField(verbose_name="op")),
                (
                    "ahead",
                    models.CharField(
                        choices=[("maand", "een maand ervoor"), ("week", "een week ervoor"), ("dag", "een dag ervoor")],
                        max_length=6,
                        verbose_name="hoe lang ervoor",
                    ),
                ),
                ("sent_at", models.DateTimeField(auto_now_add=True, verbose_name="verstuurd op")),
                (
                    "risk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="risks.risk",
                        verbose_name="risico",
                    ),
                ),
            ],
            options={
                "verbose_name": "verstuurde herinnering",
                "verbose_name_plural": "verstuurde herinneringen",
                "ordering": ["-sent_at", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["beoordeling", "acceptatie"])),
                        name="sentreminder_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ahead__in", ["maand", "week", "dag"])),
                        name="sentreminder_ahead",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("risk", "kind", "due", "ahead"),
                        name="sentreminder_once",
                        violation_error_message="Deze herinnering is al verstuurd.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalMitigation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "period_text",
                    models.CharField(
                        blank=True,
                        help_text="Zoals het er staat: najaar 2025, 1 maart 2027.",
                        max_length=120,
                        verbose_name="periode",
                    ),
                ),
                ("start", models.DateField(blank=True, null=True, verbose_name="eerste dag")),
                ("end", models.DateField(blank=True, null=True, verbose_name="laatste dag")),
                (
                    "precision",
                    models.CharField(
                        choices=[
                            ("dag", "dag"),
                            ("maand", "maand"),
                            ("kwartaal", "kwartaal"),
                            ("seizoen", "seizoen"),
                            ("halfjaar", "halfjaar"),
                            ("jaar", "jaar"),
                            ("periode", "periode"),
                            ("onbekend", "onbekend"),
                        ],
                        default="onbekend",
                        max_length=10,
                        verbose_name="precisie",
                    ),
                ),
                (
                    "bound",
                    models.CharField(
                        choices=[
                            ("exact", "exact"),
                            ("op_zijn_vroegst", "op zijn vroegst"),
                            ("uiterlijk", "uiterlijk"),
                        ],
                        default="exact",
                        max_length=16,
                        verbose_name="grens",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                ("code", models.SlugField(max_length=40, verbose_name="code")),
                ("text", models.TextField(blank=True, verbose_name="maatregel")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Een functie of organisatie, geen persoon.",
                        max_length=120,
                        verbose_name="eigenaar",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("te doen", "Te doen"),
                            ("loopt", "Loopt"),
                            ("gereed", "Gereed"),
                            ("vervallen", "Vervallen"),
                        ],
                        help_text="Leeg als onbekend.",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("evidence", models.TextField(blank=True, verbose_name="blijkt uit")),
                ("effect", models.TextField(blank=True, verbose_name="effect op het restrisico")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical beheersmaatregel",
                "verbose_name_plural": "historical beheersmaatregelen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_3686b3_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_7920e6_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_b8c563_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRisk",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="In het register van de regio. Leeg voor kanttekeningen uit eerdere stukken.",
                        null=True,
                        verbose_name="nummer",
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Blijft gelijk, ook als het nummer verandert.", max_length=40, verbose_name="code"
                    ),
                ),
                ("marker", models.CharField(blank=True, max_length=20, verbose_name="aanduiding in de bron")),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                ("cause", models.TextField(blank=True, verbose_name="oorzaak")),
                ("event", models.TextField(blank=True, verbose_name="gebeurtenis")),
                ("consequence", models.TextField(blank=True, verbose_name="gevolg")),
                ("background", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Een functie of organisatie, geen persoon.",
                        max_length=120,
                        verbose_name="eigenaar",
                    ),
                ),
                (
                    "treatment",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("beperken", "Beperken"),
                            ("vermijden", "Vermijden"),
                            ("overdragen", "Overdragen"),
                            ("accepteren", "Accepteren"),
                        ],
                        max_length=12,
                        verbose_name="behandeling",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("geaccepteerd", "Geaccepteerd"),
                            ("gesloten", "Gesloten"),
                            ("vervallen", "Vervallen"),
                            ("kanttekening", "Kanttekening uit een eerder stuk"),
                        ],
                        default="open",
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("next_review", models.DateField(blank=True, null=True, verbose_name="volgende beoordeling")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leeg: de regio.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical risico",
                "verbose_name_plural": "historical risico's",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_a0eefb_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_f7079c_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_7f9618_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskClaim",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        help_text="In eigen woorden. De bron is het stuk dat het zegt.",
                        max_length=250,
                        verbose_name="bewering",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "compared_with",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Is dat stuk niet ingezien, dan is de bewering niet te toetsen.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="het stuk waarin die risico's al zouden staan",
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical bewering over risico's",
                "verbose_name_plural": "historical beweringen over risico's",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_186179_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_6f7aa7_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_ead949_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRiskScale",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="vastgelegd op"
                    ),
                ),
                (
                    "loaded_key",
                    models.CharField(
                        blank=True, default="", editable=False, max_length=120, verbose_name="sleutel in het programma"
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="intern",
                        help_text="Openbaar: iedereen. Beperkt openbaar: werkmateriaal voor de aangemelde raden, niet voor geheime stukken. Intern: alleen de projectorganisatie en de eigen gemeente. Zichtbaar vanaf de volgende publicatie.",
                        max_length=20,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "source_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: planning, tabel c.",
                        max_length=120,
                        verbose_name="plaats in de bron",
                    ),
                ),
                ("name", models.CharField(db_index=True, max_length=80, verbose_name="naam")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="in gebruik sinds")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="bron",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical schaal",
                "verbose_name_plural": "historical schalen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="risks_histo_id_967b2d_idx"),
                    models.Index(fields=["history_type", "history_date"], name="risks_histo_history_35b13d_idx"),
                    models.Index(fields=["recorded_at"], name="risks_histo_recorde_1d9115_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
    ]
