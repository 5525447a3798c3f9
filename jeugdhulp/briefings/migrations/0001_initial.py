import django.core.validators
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
        ("planning", "0001_initial"),
        ("region", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Commitment",
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
                ("number", models.CharField(blank=True, max_length=40, verbose_name="nummer")),
                ("text", models.TextField(verbose_name="toezegging")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("vervolg gegeven", "Vervolg gegeven, niet door de raad afgedaan"),
                            ("afgedaan", "Afgedaan door de raad"),
                            ("niet bekend", "Niet bekend"),
                        ],
                        default="open",
                        max_length=16,
                        verbose_name="stand",
                    ),
                ),
                ("settled_on", models.DateField(blank=True, null=True, verbose_name="afgedaan op")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "followed_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments_followed",
                        to="region.document",
                        verbose_name="vervolg in",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="region.municipality",
                        verbose_name="raad van",
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
                "verbose_name": "toezegging",
                "verbose_name_plural": "toezeggingen",
                "ordering": ["number", "id"],
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
                        name="commitment_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="commitment_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="commitment_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["open", "vervolg gegeven", "afgedaan", "niet bekend"])),
                        name="commitment_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Edition",
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
                ("slug", models.SlugField(unique=True, verbose_name="kenmerk van de editie")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("raadsinformatiebrief", "Raadsinformatiebrief"),
                            ("aanbiedersbrief", "Brief aan aanbieders"),
                        ],
                        default="raadsinformatiebrief",
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("subject", models.CharField(max_length=200, verbose_name="onderwerp")),
                (
                    "reference_date",
                    models.DateField(
                        help_text="De brief vertelt de stand aan het eind van deze dag.", verbose_name="peildatum"
                    ),
                ),
                (
                    "compare_date",
                    models.DateField(
                        blank=True,
                        help_text="Voor de eerste brief: de dag waarmee wordt vergeleken.",
                        null=True,
                        verbose_name="vergelijken met",
                    ),
                ),
                (
                    "reconstruction",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: nagemaakt uit openbare bronnen; wordt nooit verzonden.",
                        verbose_name="reconstructie",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "previous",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="next_editions",
                        to="briefings.edition",
                        verbose_name="vorige editie",
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
                "verbose_name": "editie",
                "verbose_name_plural": "edities",
                "ordering": ["-reference_date", "slug"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["raadsinformatiebrief", "aanbiedersbrief"])),
                        name="edition_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Block",
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
                    "key",
                    models.SlugField(help_text="Vaste naam binnen de editie.", max_length=40, verbose_name="sleutel"),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("tekst", "Tekst"),
                            ("segmenten", "Segmenten in het kort"),
                            ("bekostiging", "Bekostiging per segment"),
                            ("inkoopvormen", "Inkoopvorm per segment"),
                            ("uitgangspunten", "Uitgangspunten met voortgang"),
                            ("planning", "Planning: tabel"),
                            ("tijdlijn", "Planning: tijdlijn"),
                            ("risico's", "Risico's met beheersmaatregelen"),
                            ("wijzigingen", "Wijzigingen sinds de vorige brief"),
                            ("bijlagen", "Bijlagen"),
                        ],
                        max_length=16,
                        verbose_name="soort",
                    ),
                ),
                ("heading", models.CharField(blank=True, max_length=160, verbose_name="kop")),
                ("text", models.TextField(blank=True, verbose_name="tekst")),
                (
                    "version_code",
                    models.CharField(
                        blank=True,
                        help_text="Bij een planning: de code van de planversie.",
                        max_length=10,
                        verbose_name="planversie",
                    ),
                ),
                (
                    "for_municipality",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: in alle brieven. Gekozen: alleen in de brief van deze gemeente.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="own_blocks",
                        to="region.municipality",
                        verbose_name="alleen voor",
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
                    "edition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="blocks",
                        to="briefings.edition",
                        verbose_name="editie",
                    ),
                ),
            ],
            options={
                "verbose_name": "blok",
                "verbose_name_plural": "blokken",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "tekst",
                                    "segmenten",
                                    "bekostiging",
                                    "inkoopvormen",
                                    "uitgangspunten",
                                    "planning",
                                    "tijdlijn",
                                    "risico's",
                                    "wijzigingen",
                                    "bijlagen",
                                ],
                            )
                        ),
                        name="block_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "tekst"), _negated=True),
                            models.Q(("heading", ""), ("text", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="block_text",
                        violation_error_message="Geef een tekstblok een kop of tekst.",
                    ),
                    models.UniqueConstraint(
                        fields=("edition", "key"),
                        name="block_key",
                        violation_error_message="Deze sleutel staat al in deze editie.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Annex",
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
                ("number", models.PositiveSmallIntegerField(verbose_name="nummer")),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("gemaakt", "Door het portaal gemaakt"),
                            ("toegevoegd", "Toegevoegd"),
                            ("ontbreekt", "Ontbreekt"),
                        ],
                        default="ontbreekt",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="annexes",
                        to="region.document",
                        verbose_name="document",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="annexes",
                        to="region.municipality",
                        verbose_name="alleen voor",
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
                    "edition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="annexes",
                        to="briefings.edition",
                        verbose_name="editie",
                    ),
                ),
            ],
            options={
                "verbose_name": "bijlage",
                "verbose_name_plural": "bijlagen",
                "ordering": ["number", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["gemaakt", "toegevoegd", "ontbreekt"])),
                        name="annex_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAnnex",
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
                ("number", models.PositiveSmallIntegerField(verbose_name="nummer")),
                ("title", models.CharField(max_length=200, verbose_name="titel")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("gemaakt", "Door het portaal gemaakt"),
                            ("toegevoegd", "Toegevoegd"),
                            ("ontbreekt", "Ontbreekt"),
                        ],
                        default="ontbreekt",
                        max_length=12,
                        verbose_name="stand",
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
                    "document",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="document",
                    ),
                ),
                (
                    "edition",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.edition",
                        verbose_name="editie",
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
                        verbose_name="alleen voor",
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
                "verbose_name": "historical bijlage",
                "verbose_name_plural": "historical bijlagen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_7aa96b_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_0fe7db_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_11ee99_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalBlock",
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
                    "key",
                    models.SlugField(help_text="Vaste naam binnen de editie.", max_length=40, verbose_name="sleutel"),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("tekst", "Tekst"),
                            ("segmenten", "Segmenten in het kort"),
                            ("bekostiging", "Bekostiging per segment"),
                            ("inkoopvormen", "Inkoopvorm per segment"),
                            ("uitgangspunten", "Uitgangspunten met voortgang"),
                            ("planning", "Planning: tabel"),
                            ("tijdlijn", "Planning: tijdlijn"),
                            ("risico's", "Risico's met beheersmaatregelen"),
                            ("wijzigingen", "Wijzigingen sinds de vorige brief"),
                            ("bijlagen", "Bijlagen"),
                        ],
                        max_length=16,
                        verbose_name="soort",
                    ),
                ),
                ("heading", models.CharField(blank=True, max_length=160, verbose_name="kop")),
                ("text", models.TextField(blank=True, verbose_name="tekst")),
                (
                    "version_code",
                    models.CharField(
                        blank=True,
                        help_text="Bij een planning: de code van de planversie.",
                        max_length=10,
                        verbose_name="planversie",
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
                    "edition",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.edition",
                        verbose_name="editie",
                    ),
                ),
                (
                    "for_municipality",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leeg: in alle brieven. Gekozen: alleen in de brief van deze gemeente.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="alleen voor",
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
                "verbose_name": "historical blok",
                "verbose_name_plural": "historical blokken",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_4d9cfe_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_9e5d92_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_a64cd7_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCommitment",
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
                ("number", models.CharField(blank=True, max_length=40, verbose_name="nummer")),
                ("text", models.TextField(verbose_name="toezegging")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("vervolg gegeven", "Vervolg gegeven, niet door de raad afgedaan"),
                            ("afgedaan", "Afgedaan door de raad"),
                            ("niet bekend", "Niet bekend"),
                        ],
                        default="open",
                        max_length=16,
                        verbose_name="stand",
                    ),
                ),
                ("settled_on", models.DateField(blank=True, null=True, verbose_name="afgedaan op")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "followed_in",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="vervolg in",
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
                        verbose_name="raad van",
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
                "verbose_name": "historical toezegging",
                "verbose_name_plural": "historical toezeggingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_976fe5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_76e085_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_68b752_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalEdition",
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
                ("slug", models.SlugField(verbose_name="kenmerk van de editie")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("raadsinformatiebrief", "Raadsinformatiebrief"),
                            ("aanbiedersbrief", "Brief aan aanbieders"),
                        ],
                        default="raadsinformatiebrief",
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("subject", models.CharField(max_length=200, verbose_name="onderwerp")),
                (
                    "reference_date",
                    models.DateField(
                        help_text="De brief vertelt de stand aan het eind van deze dag.", verbose_name="peildatum"
                    ),
                ),
                (
                    "compare_date",
                    models.DateField(
                        blank=True,
                        help_text="Voor de eerste brief: de dag waarmee wordt vergeleken.",
                        null=True,
                        verbose_name="vergelijken met",
                    ),
                ),
                (
                    "reconstruction",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: nagemaakt uit openbare bronnen; wordt nooit verzonden.",
                        verbose_name="reconstructie",
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
                    "previous",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.edition",
                        verbose_name="vorige editie",
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
                "verbose_name": "historical editie",
                "verbose_name_plural": "historical edities",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_914174_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_42e831_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_7be1bb_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalHouseStyle",
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
                    "sender",
                    models.CharField(help_text="De naam boven de brief.", max_length=120, verbose_name="afzender"),
                ),
                (
                    "primary",
                    models.CharField(
                        default="#1d4257",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-f]{6}$",
                                "Schrijf een kleur als #rrggbb, in kleine letters: bijvoorbeeld #154273.",
                            )
                        ],
                        verbose_name="hoofdkleur",
                    ),
                ),
                (
                    "on_primary",
                    models.CharField(
                        default="#ffffff",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-f]{6}$",
                                "Schrijf een kleur als #rrggbb, in kleine letters: bijvoorbeeld #154273.",
                            )
                        ],
                        verbose_name="tekst op de hoofdkleur",
                    ),
                ),
                ("return_address", models.CharField(blank=True, max_length=200, verbose_name="retouradres")),
                (
                    "addressee",
                    models.TextField(blank=True, default="Aan de gemeenteraad", verbose_name="geadresseerde"),
                ),
                ("salutation", models.CharField(blank=True, max_length=120, verbose_name="aanhef")),
                ("closing", models.CharField(blank=True, max_length=200, verbose_name="slot")),
                (
                    "organ",
                    models.CharField(
                        blank=True,
                        default="Het college van burgemeester en wethouders,",
                        max_length=160,
                        verbose_name="ondertekend door",
                    ),
                ),
                ("footer", models.CharField(blank=True, max_length=200, verbose_name="voetregel")),
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
            ],
            options={
                "verbose_name": "historical huisstijl",
                "verbose_name_plural": "historical huisstijlen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_3841f7_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_b0fa88_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_218a47_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInformationMoment",
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
                ("title", models.CharField(max_length=200, verbose_name="wat")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("toegezegd", "Toegezegd"),
                            ("geleverd", "Geleverd"),
                            ("niet gevonden", "Niet gevonden in de verwerkte documenten"),
                            ("gehouden", "Gehouden"),
                        ],
                        default="toegezegd",
                        max_length=16,
                        verbose_name="stand",
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
                    "answered_in",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="gegeven in",
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
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="raad van",
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
                "verbose_name": "historical informatiemoment",
                "verbose_name_plural": "historical informatiemomenten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_8443b1_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_3784d6_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_04171e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalLetter",
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
                    "dated",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="datum van de brief"
                    ),
                ),
                ("date_text", models.CharField(blank=True, max_length=80, verbose_name="datum in woorden")),
                (
                    "subject",
                    models.CharField(
                        blank=True,
                        help_text="Leeg: het onderwerp van de editie.",
                        max_length=200,
                        verbose_name="eigen onderwerp",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("concept", "Concept"),
                            ("vastgesteld", "Vastgesteld"),
                            ("verzonden", "Verzonden"),
                            ("ingetrokken", "Ingetrokken"),
                            ("vervangen", "Vervangen"),
                        ],
                        default="concept",
                        max_length=12,
                        verbose_name="stand",
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
                    "edition",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.edition",
                        verbose_name="editie",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.commitment",
                        verbose_name="geeft vervolg aan toezegging",
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
                    "original",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="het verzonden stuk",
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
                "verbose_name": "historical brief",
                "verbose_name_plural": "historical brieven",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_269420_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_edd671_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_98a0d1_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalQuestion",
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
                ("party", models.CharField(blank=True, max_length=60, verbose_name="partij")),
                ("meeting_text", models.CharField(blank=True, max_length=120, verbose_name="gesteld in")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                ("section", models.CharField(blank=True, max_length=60, verbose_name="onderdeel van het voorstel")),
                ("subject", models.CharField(max_length=160, verbose_name="onderwerp")),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="gesteld op")),
                ("question", models.TextField(verbose_name="vraag")),
                ("answer", models.TextField(blank=True, verbose_name="antwoord")),
                (
                    "answered_text",
                    models.CharField(
                        blank=True,
                        help_text="In woorden, als de dag niet bekend is.",
                        max_length=80,
                        verbose_name="datum van het antwoord",
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
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.meeting",
                        verbose_name="bijeenkomst",
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
                        verbose_name="raad van",
                    ),
                ),
                (
                    "outdated_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="achterhaald door",
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
                "verbose_name": "historical raadsvraag",
                "verbose_name_plural": "historical raadsvragen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_678ca4_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_c27684_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_17aceb_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HouseStyle",
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
                    "sender",
                    models.CharField(help_text="De naam boven de brief.", max_length=120, verbose_name="afzender"),
                ),
                (
                    "primary",
                    models.CharField(
                        default="#1d4257",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-f]{6}$",
                                "Schrijf een kleur als #rrggbb, in kleine letters: bijvoorbeeld #154273.",
                            )
                        ],
                        verbose_name="hoofdkleur",
                    ),
                ),
                (
                    "on_primary",
                    models.CharField(
                        default="#ffffff",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-f]{6}$",
                                "Schrijf een kleur als #rrggbb, in kleine letters: bijvoorbeeld #154273.",
                            )
                        ],
                        verbose_name="tekst op de hoofdkleur",
                    ),
                ),
                ("return_address", models.CharField(blank=True, max_length=200, verbose_name="retouradres")),
                (
                    "addressee",
                    models.TextField(blank=True, default="Aan de gemeenteraad", verbose_name="geadresseerde"),
                ),
                ("salutation", models.CharField(blank=True, max_length=120, verbose_name="aanhef")),
                ("closing", models.CharField(blank=True, max_length=200, verbose_name="slot")),
                (
                    "organ",
                    models.CharField(
                        blank=True,
                        default="Het college van burgemeester en wethouders,",
                        max_length=160,
                        verbose_name="ondertekend door",
                    ),
                ),
                ("footer", models.CharField(blank=True, max_length=200, verbose_name="voetregel")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="house_styles",
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
                "verbose_name": "huisstijl",
                "verbose_name_plural": "huisstijlen",
                "ordering": ["sender", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("municipality",),
                        name="housestyle_one",
                        violation_error_message="Deze gemeente heeft al een huisstijl.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalHeaderField",
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
                    "key",
                    models.CharField(
                        choices=[
                            ("datum", "Datum van de brief"),
                            ("onderwerp", "Onderwerp"),
                            ("uw_kenmerk", "Uw kenmerk"),
                            ("ons_kenmerk", "Ons kenmerk"),
                            ("nummer", "Nummer in het raadsinformatiesysteem"),
                            ("contactpersoon", "Contactpersoon"),
                            ("dienst", "Dienst"),
                            ("afdeling", "Afdeling"),
                            ("telefoon", "Telefoonnummer"),
                            ("e-mail", "E-mailadres"),
                            ("bijlagen", "Bijlagen"),
                        ],
                        max_length=16,
                        verbose_name="gegeven",
                    ),
                ),
                ("label", models.CharField(blank=True, max_length=60, verbose_name="opschrift")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                (
                    "required",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: zonder waarde wordt de brief niet vastgesteld.",
                        verbose_name="verplicht",
                    ),
                ),
                ("default", models.CharField(blank=True, max_length=160, verbose_name="vaste waarde")),
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
                    "style",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.housestyle",
                        verbose_name="huisstijl",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical veld van het briefhoofd",
                "verbose_name_plural": "historical velden van het briefhoofd",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_cc68c6_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_9274a3_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_f537d3_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HeaderField",
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
                    "key",
                    models.CharField(
                        choices=[
                            ("datum", "Datum van de brief"),
                            ("onderwerp", "Onderwerp"),
                            ("uw_kenmerk", "Uw kenmerk"),
                            ("ons_kenmerk", "Ons kenmerk"),
                            ("nummer", "Nummer in het raadsinformatiesysteem"),
                            ("contactpersoon", "Contactpersoon"),
                            ("dienst", "Dienst"),
                            ("afdeling", "Afdeling"),
                            ("telefoon", "Telefoonnummer"),
                            ("e-mail", "E-mailadres"),
                            ("bijlagen", "Bijlagen"),
                        ],
                        max_length=16,
                        verbose_name="gegeven",
                    ),
                ),
                ("label", models.CharField(blank=True, max_length=60, verbose_name="opschrift")),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                (
                    "required",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: zonder waarde wordt de brief niet vastgesteld.",
                        verbose_name="verplicht",
                    ),
                ),
                ("default", models.CharField(blank=True, max_length=160, verbose_name="vaste waarde")),
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
                    "style",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="header_fields",
                        to="briefings.housestyle",
                        verbose_name="huisstijl",
                    ),
                ),
            ],
            options={
                "verbose_name": "veld van het briefhoofd",
                "verbose_name_plural": "velden van het briefhoofd",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "key__in",
                                [
                                    "datum",
                                    "onderwerp",
                                    "uw_kenmerk",
                                    "ons_kenmerk",
                                    "nummer",
                                    "contactpersoon",
                                    "dienst",
                                    "afdeling",
                                    "telefoon",
                                    "e-mail",
                                    "bijlagen",
                                ],
                            )
                        ),
                        name="headerfield_key",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("style", "key"),
                        name="headerfield_once",
                        violation_error_message="Dit gegeven staat al in het briefhoofd.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InformationMoment",
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
                ("title", models.CharField(max_length=200, verbose_name="wat")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("toegezegd", "Toegezegd"),
                            ("geleverd", "Geleverd"),
                            ("niet gevonden", "Niet gevonden in de verwerkte documenten"),
                            ("gehouden", "Gehouden"),
                        ],
                        default="toegezegd",
                        max_length=16,
                        verbose_name="stand",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "answered_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="information_given",
                        to="region.document",
                        verbose_name="gegeven in",
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="information_moments",
                        to="planning.milestone",
                        verbose_name="mijlpaal",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="information_moments",
                        to="region.municipality",
                        verbose_name="raad van",
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
                "verbose_name": "informatiemoment",
                "verbose_name_plural": "informatiemomenten",
                "ordering": [models.OrderBy(models.F("start"), nulls_last=True), "id"],
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
                        name="informationmoment_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="informationmoment_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="informationmoment_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["toegezegd", "geleverd", "niet gevonden", "gehouden"])),
                        name="informationmoment_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Letter",
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
                    "dated",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="datum van de brief"
                    ),
                ),
                ("date_text", models.CharField(blank=True, max_length=80, verbose_name="datum in woorden")),
                (
                    "subject",
                    models.CharField(
                        blank=True,
                        help_text="Leeg: het onderwerp van de editie.",
                        max_length=200,
                        verbose_name="eigen onderwerp",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("concept", "Concept"),
                            ("vastgesteld", "Vastgesteld"),
                            ("verzonden", "Verzonden"),
                            ("ingetrokken", "Ingetrokken"),
                            ("vervangen", "Vervangen"),
                        ],
                        default="concept",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                (
                    "edition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="briefings.edition",
                        verbose_name="editie",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="briefings.commitment",
                        verbose_name="geeft vervolg aan toezegging",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "original",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reconstructions",
                        to="region.document",
                        verbose_name="het verzonden stuk",
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
                "verbose_name": "brief",
                "verbose_name_plural": "brieven",
                "ordering": [models.OrderBy(models.F("dated"), descending=True, nulls_last=True), "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["concept", "vastgesteld", "verzonden", "ingetrokken", "vervangen"])
                        ),
                        name="letter_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("edition", "municipality"),
                        name="letter_once",
                        violation_error_message="Deze gemeente heeft al een brief in deze editie.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IssuedLetter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("html", models.TextField(verbose_name="tekst")),
                ("pdf", models.BinaryField(verbose_name="bestand")),
                ("facts", models.JSONField(verbose_name="feiten")),
                ("sha256", models.CharField(max_length=64, unique=True, verbose_name="sha256")),
                ("issued_at", models.DateTimeField(verbose_name="verzonden op")),
                (
                    "issued_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="verzonden door",
                    ),
                ),
                (
                    "letter",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="issued",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
            ],
            options={
                "verbose_name": "verzonden brief",
                "verbose_name_plural": "verzonden brieven",
                "ordering": ["-issued_at"],
            },
        ),
        migrations.CreateModel(
            name="HistoricalLocalPassage",
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
                    "place",
                    models.CharField(
                        choices=[
                            ("voor", "Voor het blok"),
                            ("na", "Na het blok"),
                            ("in plaats van", "In plaats van het blok"),
                        ],
                        max_length=14,
                        verbose_name="plaats",
                    ),
                ),
                ("text", models.TextField(verbose_name="tekst")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "block",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.block",
                        verbose_name="blok",
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
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical lokale passage",
                "verbose_name_plural": "historical lokale passages",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_b61d61_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_c1bd45_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_e24157_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalLetterSignatory",
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
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
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
                    "signatory",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.signatory",
                        verbose_name="ondertekenaar",
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
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical ondertekenaar van de brief",
                "verbose_name_plural": "historical ondertekenaars van de brief",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_15f3b5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_b62b49_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_b6e5c0_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalHeaderValue",
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
                ("value", models.CharField(max_length=200, verbose_name="waarde")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "field",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.headerfield",
                        verbose_name="veld",
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
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical waarde in het briefhoofd",
                "verbose_name_plural": "historical waarden in het briefhoofd",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="briefings_h_id_0ede56_idx"),
                    models.Index(fields=["history_type", "history_date"], name="briefings_h_history_4006b1_idx"),
                    models.Index(fields=["recorded_at"], name="briefings_h_recorde_178754_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HeaderValue",
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
                ("value", models.CharField(max_length=200, verbose_name="waarde")),
                (
                    "field",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="values",
                        to="briefings.headerfield",
                        verbose_name="veld",
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
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="header_values",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
            ],
            options={
                "verbose_name": "waarde in het briefhoofd",
                "verbose_name_plural": "waarden in het briefhoofd",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "field"),
                        name="headervalue_once",
                        violation_error_message="Dit veld is al ingevuld.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterSignatory",
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
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signatories",
                        to="briefings.letter",
                        verbose_name="brief",
                    ),
                ),
                (
                    "signatory",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letter_signatures",
                        to="region.signatory",
                        verbose_name="ondertekenaar",
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
                "verbose_name": "ondertekenaar van de brief",
                "verbose_name_plural": "ondertekenaars van de brief",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "signatory"),
                        name="lettersignatory_once",
                        violation_error_message="Deze ondertekenaar staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LocalPassage",
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
                    "place",
                    models.CharField(
                        choices=[
                            ("voor", "Voor het blok"),
                            ("na", "Na het blok"),
                            ("in plaats van", "In plaats van het blok"),
                        ],
                        max_length=14,
                        verbose_name="plaats",
                    ),
                ),
                ("text", models.TextField(verbose_name="tekst")),
                (
                    "block",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="passages",
                        to="briefings.block",
                        verbose_name="blok",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="passages",
                        to="briefings.letter",
                        verbose_name="brief",
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
                "verbose_name": "lokale passage",
                "verbose_name_plural": "lokale passages",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("place__in", ["voor", "na", "in plaats van"])),
                        name="passage_place",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Question",
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
                ("party", models.CharField(blank=True, max_length=60, verbose_name="partij")),
                ("meeting_text", models.CharField(blank=True, max_length=120, verbose_name="gesteld in")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                ("section", models.CharField(blank=True, max_length=60, verbose_name="onderdeel van het voorstel")),
                ("subject", models.CharField(max_length=160, verbose_name="onderwerp")),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="gesteld op")),
                ("question", models.TextField(verbose_name="vraag")),
                ("answer", models.TextField(blank=True, verbose_name="antwoord")),
                (
                    "answered_text",
                    models.CharField(
                        blank=True,
                        help_text="In woorden, als de dag niet bekend is.",
                        max_length=80,
                        verbose_name="datum van het antwoord",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="questions",
                        to="planning.meeting",
                        verbose_name="bijeenkomst",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="questions",
                        to="region.municipality",
                        verbose_name="raad van",
                    ),
                ),
                (
                    "outdated_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outdated_answers",
                        to="region.document",
                        verbose_name="achterhaald door",
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
                "verbose_name": "raadsvraag",
                "verbose_name_plural": "raadsvragen",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
    ]
