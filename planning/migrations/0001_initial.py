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
            name="Track",
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
                ("slug", models.SlugField(unique=True, verbose_name="adres in het portaal")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
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
                "verbose_name": "spoor",
                "verbose_name_plural": "sporen",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="Phase",
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
                ("name", models.CharField(max_length=120, verbose_name="naam")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
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
                    "track",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="phases",
                        to="planning.track",
                        verbose_name="spoor",
                    ),
                ),
            ],
            options={
                "verbose_name": "fase",
                "verbose_name_plural": "fasen",
                "ordering": ["order", "id"],
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
                        name="phase_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="phase_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="phase_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Milestone",
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
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="adres in het portaal")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("besluit", "Besluit"),
                            ("publicatie", "Publicatie"),
                            ("raadsmoment", "Raadsmoment"),
                            ("toelating", "Toelating of gunning"),
                            ("start", "Start"),
                            ("consultatie", "Consultatie"),
                            ("toets", "Toets"),
                            ("voorbereiding", "Voorbereiding"),
                            ("contracteinde", "Einde van contracten"),
                        ],
                        max_length=16,
                        verbose_name="soort",
                    ),
                ),
                (
                    "nature",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld concept of definitief; alleen gelijke aard is te vergelijken.",
                        max_length=60,
                        verbose_name="aard",
                    ),
                ),
                ("realised_on", models.DateField(blank=True, null=True, verbose_name="gerealiseerd op")),
                (
                    "realised_text",
                    models.CharField(
                        blank=True,
                        help_text="Als geen dag bekend is.",
                        max_length=120,
                        verbose_name="gerealiseerd, in woorden",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "evidence",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones_proven",
                        to="region.document",
                        verbose_name="blijkt uit",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
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
                (
                    "phase",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="planning.phase",
                        verbose_name="fase",
                    ),
                ),
                (
                    "track",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="planning.track",
                        verbose_name="spoor",
                    ),
                ),
            ],
            options={
                "verbose_name": "mijlpaal",
                "verbose_name_plural": "mijlpalen",
                "ordering": ["title", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "besluit",
                                    "publicatie",
                                    "raadsmoment",
                                    "toelating",
                                    "start",
                                    "consultatie",
                                    "toets",
                                    "voorbereiding",
                                    "contracteinde",
                                ],
                            )
                        ),
                        name="milestone_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
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
                (
                    "organ",
                    models.CharField(
                        choices=[("raad", "Raad"), ("college", "College"), ("regionaal", "Regionaal orgaan")],
                        max_length=12,
                        verbose_name="orgaan",
                    ),
                ),
                (
                    "organ_name",
                    models.CharField(blank=True, max_length=80, verbose_name="naam van het regionale orgaan"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("voorgenomen", "Voorgenomen"),
                            ("genomen", "Genomen"),
                            ("niet bekend", "Niet bekend"),
                            ("niet van toepassing", "Niet van toepassing"),
                            ("heropend", "Heropend"),
                        ],
                        default="voorgenomen",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("meeting_on", models.DateField(blank=True, null=True, verbose_name="vergadering op")),
                ("deliver_by", models.DateField(blank=True, null=True, verbose_name="stukken aanleveren voor")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                ("reference", models.CharField(blank=True, max_length=60, verbose_name="kenmerk")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="region.document",
                        verbose_name="besluitstuk",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "reopened_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reopens",
                        to="planning.decision",
                        verbose_name="heropend door",
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
                    "milestone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="planning.milestone",
                        verbose_name="besluit over",
                    ),
                ),
            ],
            options={
                "verbose_name": "besluit",
                "verbose_name_plural": "besluiten",
                "ordering": ["id"],
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
                        name="decision_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="decision_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="decision_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("organ__in", ["raad", "college", "regionaal"])),
                        name="decision_organ",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["voorgenomen", "genomen", "niet bekend", "niet van toepassing", "heropend"])
                        ),
                        name="decision_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("decided_on__isnull", True), ("state__in", ["genomen", "heropend"]), _connector="OR"
                        ),
                        name="decision_not_before_taken",
                        violation_error_message="Een besluit met een datum is genomen; kies die stand, of laat de datum leeg.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "heropend"), _negated=True),
                            ("reopened_by__isnull", False),
                            _connector="OR",
                        ),
                        name="decision_reopened_by",
                        violation_error_message="Kies door welk besluit dit besluit is heropend, of kies een andere stand.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False)),
                        fields=("milestone", "organ", "municipality"),
                        name="decision_unique",
                        violation_error_message="Dit besluit van dit orgaan staat er al.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False), _negated=True),
                        fields=("milestone", "organ"),
                        name="decision_unique_empty",
                        violation_error_message="Dit besluit van dit orgaan staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImpactTest",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("uitvoeringstoets", "Uitvoeringstoets"),
                            ("klantreizen", "Analyse van klantreizen"),
                            ("financiële effecten", "Toets op financiële effecten tussen segmenten"),
                        ],
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "state",
                    models.CharField(
                        choices=[("aangekondigd", "Aangekondigd"), ("loopt", "Loopt"), ("gereed", "Gereed")],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("groups", models.TextField(blank=True, verbose_name="voor wie de gevolgen worden bekeken")),
                ("finding", models.TextField(blank=True, verbose_name="bevinding")),
                ("adjustment", models.TextField(blank=True, verbose_name="bijstelling")),
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
                "verbose_name": "toets",
                "verbose_name_plural": "toetsen",
                "ordering": ["title", "id"],
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
                        name="impacttest_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="impacttest_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="impacttest_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["uitvoeringstoets", "klantreizen", "financiële effecten"])),
                        name="impacttest_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["aangekondigd", "loopt", "gereed"])),
                        name="impacttest_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalImpactTestSegment",
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
                    "test",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.impacttest",
                        verbose_name="toets",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical segment van de toets",
                "verbose_name_plural": "historical segmenten van de toets",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_2d55f5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_2e3230_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_0ceab3_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="ImpactTestSegment",
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
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impact_tests",
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
                (
                    "test",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="test_segments",
                        to="planning.impacttest",
                        verbose_name="toets",
                    ),
                ),
            ],
            options={
                "verbose_name": "segment van de toets",
                "verbose_name_plural": "segmenten van de toets",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("test", "segment"),
                        name="impacttest_segment",
                        violation_error_message="Dit segment staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Meeting",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ontwikkeltafel", "Ontwikkeltafel"),
                            ("marktconsultatie", "Marktconsultatie"),
                            ("raadsinformatiebijeenkomst", "Raadsinformatiebijeenkomst"),
                            ("technische sessie", "Technische sessie"),
                            ("cliëntsessie", "Cliëntsessie"),
                        ],
                        max_length=28,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gepland", "Gepland"),
                            ("gehouden", "Gehouden"),
                            ("aangeboden", "Aangeboden, indien gewenst"),
                            ("geen bericht", "Geen bericht verwerkt"),
                        ],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("audience", models.CharField(blank=True, max_length=160, verbose_name="voor wie")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
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
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "bijeenkomst",
                "verbose_name_plural": "bijeenkomsten",
                "ordering": [models.OrderBy(models.F("start"), descending=True, nulls_last=True), "title", "id"],
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
                        name="meeting_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="meeting_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="meeting_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "ontwikkeltafel",
                                    "marktconsultatie",
                                    "raadsinformatiebijeenkomst",
                                    "technische sessie",
                                    "cliëntsessie",
                                ],
                            )
                        ),
                        name="meeting_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["gepland", "gehouden", "aangeboden", "geen bericht"])),
                        name="meeting_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalMeeting",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ontwikkeltafel", "Ontwikkeltafel"),
                            ("marktconsultatie", "Marktconsultatie"),
                            ("raadsinformatiebijeenkomst", "Raadsinformatiebijeenkomst"),
                            ("technische sessie", "Technische sessie"),
                            ("cliëntsessie", "Cliëntsessie"),
                        ],
                        max_length=28,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gepland", "Gepland"),
                            ("gehouden", "Gehouden"),
                            ("aangeboden", "Aangeboden, indien gewenst"),
                            ("geen bericht", "Geen bericht verwerkt"),
                        ],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("audience", models.CharField(blank=True, max_length=160, verbose_name="voor wie")),
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
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical bijeenkomst",
                "verbose_name_plural": "historical bijeenkomsten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_7235e7_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_ab63a5_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_f13a4f_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDependency",
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
                ("why", models.TextField(blank=True, verbose_name="waarom")),
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
                        to="planning.milestone",
                        verbose_name="eerst",
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
                        to="planning.milestone",
                        verbose_name="dan",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical afhankelijkheid",
                "verbose_name_plural": "historical afhankelijkheden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_cae8d9_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_bb154a_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_db9a2d_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDecision",
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
                (
                    "organ",
                    models.CharField(
                        choices=[("raad", "Raad"), ("college", "College"), ("regionaal", "Regionaal orgaan")],
                        max_length=12,
                        verbose_name="orgaan",
                    ),
                ),
                (
                    "organ_name",
                    models.CharField(blank=True, max_length=80, verbose_name="naam van het regionale orgaan"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("voorgenomen", "Voorgenomen"),
                            ("genomen", "Genomen"),
                            ("niet bekend", "Niet bekend"),
                            ("niet van toepassing", "Niet van toepassing"),
                            ("heropend", "Heropend"),
                        ],
                        default="voorgenomen",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("meeting_on", models.DateField(blank=True, null=True, verbose_name="vergadering op")),
                ("deliver_by", models.DateField(blank=True, null=True, verbose_name="stukken aanleveren voor")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                ("reference", models.CharField(blank=True, max_length=60, verbose_name="kenmerk")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="besluitstuk",
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
                    "reopened_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.decision",
                        verbose_name="heropend door",
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
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="besluit over",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical besluit",
                "verbose_name_plural": "historical besluiten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_f619cc_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_5eff64_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_af94f7_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCounterpart",
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
                    "difference",
                    models.CharField(
                        help_text="Bijvoorbeeld: andere aard (gunning en toelating).",
                        max_length=200,
                        verbose_name="verschil",
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
                    "earlier",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="eerdere mijlpaal",
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
                        to="planning.milestone",
                        verbose_name="latere mijlpaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical duiding",
                "verbose_name_plural": "historical duidingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_95fb6e_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_8a0cf8_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_fcb4f8_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Dependency",
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
                ("why", models.TextField(blank=True, verbose_name="waarom")),
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
                    "earlier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="needed_by",
                        to="planning.milestone",
                        verbose_name="eerst",
                    ),
                ),
                (
                    "later",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="needs",
                        to="planning.milestone",
                        verbose_name="dan",
                    ),
                ),
            ],
            options={
                "verbose_name": "afhankelijkheid",
                "verbose_name_plural": "afhankelijkheden",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("earlier", models.F("later")), _negated=True),
                        name="dependency_two",
                        violation_error_message="Een mijlpaal kan niet van zichzelf afhangen.",
                    ),
                    models.UniqueConstraint(
                        fields=("earlier", "later"),
                        name="dependency_unique",
                        violation_error_message="Deze afhankelijkheid staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Counterpart",
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
                    "difference",
                    models.CharField(
                        help_text="Bijvoorbeeld: andere aard (gunning en toelating).",
                        max_length=200,
                        verbose_name="verschil",
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
                    "earlier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="later_counterparts",
                        to="planning.milestone",
                        verbose_name="eerdere mijlpaal",
                    ),
                ),
                (
                    "later",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="earlier_counterparts",
                        to="planning.milestone",
                        verbose_name="latere mijlpaal",
                    ),
                ),
            ],
            options={
                "verbose_name": "duiding",
                "verbose_name_plural": "duidingen",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("earlier", "later"),
                        name="counterpart_unique",
                        violation_error_message="Deze duiding staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanVersion",
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
                ("code", models.CharField(max_length=10, unique=True, verbose_name="code")),
                ("title", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "known_on",
                    models.DateField(
                        help_text="De dag vanaf wanneer dit plan telt in het portaal.", verbose_name="bekend sinds"
                    ),
                ),
                ("date_text", models.CharField(blank=True, max_length=80, verbose_name="datum in woorden")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "Concept, nog geen planning"),
                            ("voorstel", "Voorstel van een college"),
                            ("aankondiging", "Aankondiging"),
                            ("afgeleid", "Afgeleid uit latere stukken"),
                            ("hoofdlijnen", "Hoofdlijnen"),
                            ("vastgesteld", "Vastgesteld"),
                        ],
                        max_length=14,
                        verbose_name="status",
                    ),
                ),
                ("conditional", models.BooleanField(default=False, verbose_name="onder voorbehoud")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
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
                    "supplements",
                    models.ForeignKey(
                        blank=True,
                        help_text="Een planversie die een andere aanvult in plaats van vervangt.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supplements_of",
                        to="planning.planversion",
                        verbose_name="vult aan",
                    ),
                ),
            ],
            options={
                "verbose_name": "planversie",
                "verbose_name_plural": "planversies",
                "ordering": ["known_on", "code"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["concept", "voorstel", "aankondiging", "afgeleid", "hoofdlijnen", "vastgesteld"],
                            )
                        ),
                        name="plan_status",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanItem",
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
                (
                    "table",
                    models.CharField(
                        blank=True, help_text="Naam van de tabel in het stuk.", max_length=80, verbose_name="tabel"
                    ),
                ),
                ("marker", models.CharField(max_length=10, verbose_name="aanduiding")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("title", models.CharField(max_length=200, verbose_name="actie")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("vast", "Vast"),
                            ("streven", "Streven"),
                            ("onder voorbehoud", "Onder voorbehoud"),
                            ("vervallen", "Vervallen"),
                        ],
                        default="vast",
                        max_length=20,
                        verbose_name="zekerheid",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "milestone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plan_items",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
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
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="planning.planversion",
                        verbose_name="planversie",
                    ),
                ),
            ],
            options={
                "verbose_name": "planregel",
                "verbose_name_plural": "planregels",
                "ordering": ["order", "id"],
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
                        name="planitem_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="planitem_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="planitem_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["vast", "streven", "onder voorbehoud", "vervallen"])),
                        name="planitem_certainty",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("version", "marker"),
                        name="planitem_marker",
                        violation_error_message="Deze aanduiding staat al in deze planversie.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalShift",
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
                ("reason", models.TextField(verbose_name="reden")),
                ("decision_text", models.CharField(blank=True, max_length=200, verbose_name="besluit")),
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
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
                (
                    "new_version",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="naar planversie",
                    ),
                ),
                (
                    "old_version",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="van planversie",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical verschuiving",
                "verbose_name_plural": "historical verschuivingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_704faf_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_8c519b_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_c585ce_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPlanVersion",
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
                ("code", models.CharField(db_index=True, max_length=10, verbose_name="code")),
                ("title", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "known_on",
                    models.DateField(
                        help_text="De dag vanaf wanneer dit plan telt in het portaal.", verbose_name="bekend sinds"
                    ),
                ),
                ("date_text", models.CharField(blank=True, max_length=80, verbose_name="datum in woorden")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "Concept, nog geen planning"),
                            ("voorstel", "Voorstel van een college"),
                            ("aankondiging", "Aankondiging"),
                            ("afgeleid", "Afgeleid uit latere stukken"),
                            ("hoofdlijnen", "Hoofdlijnen"),
                            ("vastgesteld", "Vastgesteld"),
                        ],
                        max_length=14,
                        verbose_name="status",
                    ),
                ),
                ("conditional", models.BooleanField(default=False, verbose_name="onder voorbehoud")),
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
                    "supplements",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Een planversie die een andere aanvult in plaats van vervangt.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="vult aan",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical planversie",
                "verbose_name_plural": "historical planversies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_387825_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_f70dd0_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_a9131b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPlanItem",
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
                (
                    "table",
                    models.CharField(
                        blank=True, help_text="Naam van de tabel in het stuk.", max_length=80, verbose_name="tabel"
                    ),
                ),
                ("marker", models.CharField(max_length=10, verbose_name="aanduiding")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("title", models.CharField(max_length=200, verbose_name="actie")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("vast", "Vast"),
                            ("streven", "Streven"),
                            ("onder voorbehoud", "Onder voorbehoud"),
                            ("vervallen", "Vervallen"),
                        ],
                        default="vast",
                        max_length=20,
                        verbose_name="zekerheid",
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
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="planversie",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical planregel",
                "verbose_name_plural": "historical planregels",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_d3ed1c_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_4e1c88_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_3f126e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Shift",
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
                ("reason", models.TextField(verbose_name="reden")),
                ("decision_text", models.CharField(blank=True, max_length=200, verbose_name="besluit")),
                (
                    "milestone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shifts",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
                (
                    "new_version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="naar planversie",
                    ),
                ),
                (
                    "old_version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="planning.planversion",
                        verbose_name="van planversie",
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
                "verbose_name": "verschuiving",
                "verbose_name_plural": "verschuivingen",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="shift_reason",
                        violation_error_message="Geef de reden van de verschuiving.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalPhase",
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
                ("name", models.CharField(max_length=120, verbose_name="naam")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
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
                    "track",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.track",
                        verbose_name="spoor",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical fase",
                "verbose_name_plural": "historical fasen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_b697c8_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_6ba925_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_34422b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalMilestone",
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
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                ("slug", models.SlugField(max_length=80, verbose_name="adres in het portaal")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("besluit", "Besluit"),
                            ("publicatie", "Publicatie"),
                            ("raadsmoment", "Raadsmoment"),
                            ("toelating", "Toelating of gunning"),
                            ("start", "Start"),
                            ("consultatie", "Consultatie"),
                            ("toets", "Toets"),
                            ("voorbereiding", "Voorbereiding"),
                            ("contracteinde", "Einde van contracten"),
                        ],
                        max_length=16,
                        verbose_name="soort",
                    ),
                ),
                (
                    "nature",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld concept of definitief; alleen gelijke aard is te vergelijken.",
                        max_length=60,
                        verbose_name="aard",
                    ),
                ),
                ("realised_on", models.DateField(blank=True, null=True, verbose_name="gerealiseerd op")),
                (
                    "realised_text",
                    models.CharField(
                        blank=True,
                        help_text="Als geen dag bekend is.",
                        max_length=120,
                        verbose_name="gerealiseerd, in woorden",
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
                    "evidence",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="blijkt uit",
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
                    "phase",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.phase",
                        verbose_name="fase",
                    ),
                ),
                (
                    "track",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.track",
                        verbose_name="spoor",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical mijlpaal",
                "verbose_name_plural": "historical mijlpalen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_f23ac0_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_7b7b47_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_84e48f_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalImpactTest",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("uitvoeringstoets", "Uitvoeringstoets"),
                            ("klantreizen", "Analyse van klantreizen"),
                            ("financiële effecten", "Toets op financiële effecten tussen segmenten"),
                        ],
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "state",
                    models.CharField(
                        choices=[("aangekondigd", "Aangekondigd"), ("loopt", "Loopt"), ("gereed", "Gereed")],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("groups", models.TextField(blank=True, verbose_name="voor wie de gevolgen worden bekeken")),
                ("finding", models.TextField(blank=True, verbose_name="bevinding")),
                ("adjustment", models.TextField(blank=True, verbose_name="bijstelling")),
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
                "verbose_name": "historical toets",
                "verbose_name_plural": "historical toetsen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_8c5eab_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_16081f_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_3ae9c6_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalTrack",
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
                ("slug", models.SlugField(verbose_name="adres in het portaal")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
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
                "verbose_name": "historical spoor",
                "verbose_name_plural": "historical sporen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="planning_hi_id_313d50_idx"),
                    models.Index(fields=["history_type", "history_date"], name="planning_hi_history_87bd93_idx"),
                    models.Index(fields=["recorded_at"], name="planning_hi_recorde_f364a0_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
    ]
