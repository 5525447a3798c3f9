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
    ]

    operations = [
        migrations.CreateModel(
            name="Municipality",
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
                ("name", models.CharField(max_length=80, unique=True, verbose_name="naam")),
                ("slug", models.SlugField(unique=True, verbose_name="adres in het portaal")),
                (
                    "tooi_code",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld gm0518. Leeg als onbekend.",
                        max_length=10,
                        verbose_name="TOOI-code",
                    ),
                ),
                (
                    "member_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="lid vanaf"),
                ),
                (
                    "member_until",
                    models.DateField(
                        blank=True,
                        help_text="Eerste dag waarop de gemeente geen lid meer is.",
                        null=True,
                        verbose_name="lid tot",
                    ),
                ),
            ],
            options={
                "verbose_name": "gemeente",
                "verbose_name_plural": "gemeenten",
                "ordering": ["name"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("member_from__isnull", True),
                            ("member_until__isnull", True),
                            ("member_until__gte", models.F("member_from")),
                            _connector="OR",
                        ),
                        name="municipality_membership",
                        violation_error_message="Het einde ligt voor het begin van het lidmaatschap.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Document",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("raadsvoorstel", "Raadsvoorstel"),
                            ("raadsbesluit", "Raadsbesluit"),
                            ("collegebesluit", "Collegebesluit"),
                            ("raadsinformatiebrief", "Raadsinformatiebrief"),
                            ("aanbiedersbrief", "Brief aan aanbieders"),
                            ("raadsvragen", "Raadsvragen"),
                            ("inkoopstrategie", "Inkoopstrategie"),
                            ("bijlage", "Bijlage"),
                            ("advies", "Advies"),
                            ("kader", "Landelijk of regionaal kader"),
                            ("overig", "Overig"),
                        ],
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=250, verbose_name="titel")),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="adres in het portaal")),
                (
                    "organisation",
                    models.CharField(
                        blank=True, help_text="Als het geen gemeente is.", max_length=120, verbose_name="organisatie"
                    ),
                ),
                (
                    "dated",
                    models.DateField(
                        blank=True,
                        help_text="Alleen als het stuk zelf een datum draagt.",
                        null=True,
                        verbose_name="datum",
                    ),
                ),
                (
                    "date_text",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: datum onbekend (december 2025).",
                        max_length=80,
                        verbose_name="datum in woorden",
                    ),
                ),
                ("url", models.URLField(blank=True, verbose_name="vindplaats")),
                (
                    "held",
                    models.BooleanField(
                        default=False,
                        help_text="Aan als het stuk zelf is verwerkt; uit als het alleen wordt genoemd.",
                        verbose_name="ingezien",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "replaces",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="region.document",
                        verbose_name="vervangt",
                    ),
                ),
                (
                    "supplements",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supplemented_by",
                        to="region.document",
                        verbose_name="hoort bij",
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
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documenten",
                "ordering": [models.OrderBy(models.F("dated"), descending=True, nulls_last=True), "title", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "raadsvoorstel",
                                    "raadsbesluit",
                                    "collegebesluit",
                                    "raadsinformatiebrief",
                                    "aanbiedersbrief",
                                    "raadsvragen",
                                    "inkoopstrategie",
                                    "bijlage",
                                    "advies",
                                    "kader",
                                    "overig",
                                ],
                            )
                        ),
                        name="document_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Publication",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("moment", models.DateTimeField(unique=True, verbose_name="moment")),
                ("why", models.TextField(verbose_name="reden")),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="door",
                    ),
                ),
            ],
            options={
                "verbose_name": "publicatie",
                "verbose_name_plural": "publicaties",
                "ordering": ["-moment"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("why", ""), _negated=True),
                        name="publication_why",
                        violation_error_message="Geef de reden van deze publicatie.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Reference",
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
                    "scheme",
                    models.CharField(
                        choices=[
                            ("RIS", "RIS-nummer"),
                            ("RV", "Raadsvoorstel (RV)"),
                            ("toezegging", "Toezeggingsnummer"),
                            ("kenmerk", "Eigen kenmerk"),
                            ("zaaknummer", "Zaaknummer"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                (
                    "number",
                    models.CharField(help_text="Zoals het in de stukken staat.", max_length=40, verbose_name="nummer"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="toelichting")),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
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
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
            ],
            options={
                "verbose_name": "kenmerk",
                "verbose_name_plural": "kenmerken",
                "ordering": ["scheme", "number", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("scheme", "number"),
                        name="reference_unique",
                        violation_error_message="Dit kenmerk is al bekend.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("scheme__in", ["RIS", "RV", "toezegging", "kenmerk", "zaaknummer"])),
                        name="reference_scheme",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Signatory",
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
                ("organisation", models.CharField(blank=True, max_length=120, verbose_name="organisatie")),
                (
                    "office",
                    models.CharField(
                        choices=[
                            ("secretaris", "secretaris"),
                            ("burgemeester", "burgemeester"),
                            ("griffier", "griffier"),
                            ("voorzitter", "voorzitter"),
                            ("directeur", "directeur"),
                            ("projectleider", "projectleider"),
                        ],
                        max_length=20,
                        verbose_name="functie",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "active_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="vanaf"),
                ),
                ("active_until", models.DateField(blank=True, null=True, verbose_name="tot")),
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
                "verbose_name": "ondertekenaar",
                "verbose_name_plural": "ondertekenaars",
                "ordering": ["office", "name", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "office__in",
                                ["secretaris", "burgemeester", "griffier", "voorzitter", "directeur", "projectleider"],
                            )
                        ),
                        name="signatory_office",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("active_from__isnull", True),
                            ("active_until__isnull", True),
                            ("active_until__gte", models.F("active_from")),
                            _connector="OR",
                        ),
                        name="signatory_period",
                        violation_error_message="Het einde ligt voor het begin.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalMunicipality",
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
                ("name", models.CharField(db_index=True, max_length=80, verbose_name="naam")),
                ("slug", models.SlugField(verbose_name="adres in het portaal")),
                (
                    "tooi_code",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld gm0518. Leeg als onbekend.",
                        max_length=10,
                        verbose_name="TOOI-code",
                    ),
                ),
                (
                    "member_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="lid vanaf"),
                ),
                (
                    "member_until",
                    models.DateField(
                        blank=True,
                        help_text="Eerste dag waarop de gemeente geen lid meer is.",
                        null=True,
                        verbose_name="lid tot",
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
            ],
            options={
                "verbose_name": "historical gemeente",
                "verbose_name_plural": "historical gemeenten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="region_hist_id_9d7d52_idx"),
                    models.Index(fields=["history_type", "history_date"], name="region_hist_history_70b504_idx"),
                    models.Index(fields=["recorded_at"], name="region_hist_recorde_f16586_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSignatory",
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
                ("organisation", models.CharField(blank=True, max_length=120, verbose_name="organisatie")),
                (
                    "office",
                    models.CharField(
                        choices=[
                            ("secretaris", "secretaris"),
                            ("burgemeester", "burgemeester"),
                            ("griffier", "griffier"),
                            ("voorzitter", "voorzitter"),
                            ("directeur", "directeur"),
                            ("projectleider", "projectleider"),
                        ],
                        max_length=20,
                        verbose_name="functie",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "active_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="vanaf"),
                ),
                ("active_until", models.DateField(blank=True, null=True, verbose_name="tot")),
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
            ],
            options={
                "verbose_name": "historical ondertekenaar",
                "verbose_name_plural": "historical ondertekenaars",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="region_hist_id_e7f240_idx"),
                    models.Index(fields=["history_type", "history_date"], name="region_hist_history_ec5d7b_idx"),
                    models.Index(fields=["recorded_at"], name="region_hist_recorde_90bca6_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReference",
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
                    "scheme",
                    models.CharField(
                        choices=[
                            ("RIS", "RIS-nummer"),
                            ("RV", "Raadsvoorstel (RV)"),
                            ("toezegging", "Toezeggingsnummer"),
                            ("kenmerk", "Eigen kenmerk"),
                            ("zaaknummer", "Zaaknummer"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                (
                    "number",
                    models.CharField(help_text="Zoals het in de stukken staat.", max_length=40, verbose_name="nummer"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="toelichting")),
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
            ],
            options={
                "verbose_name": "historical kenmerk",
                "verbose_name_plural": "historical kenmerken",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="region_hist_id_7e186b_idx"),
                    models.Index(fields=["history_type", "history_date"], name="region_hist_history_ff0434_idx"),
                    models.Index(fields=["recorded_at"], name="region_hist_recorde_69fd94_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalDocument",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("raadsvoorstel", "Raadsvoorstel"),
                            ("raadsbesluit", "Raadsbesluit"),
                            ("collegebesluit", "Collegebesluit"),
                            ("raadsinformatiebrief", "Raadsinformatiebrief"),
                            ("aanbiedersbrief", "Brief aan aanbieders"),
                            ("raadsvragen", "Raadsvragen"),
                            ("inkoopstrategie", "Inkoopstrategie"),
                            ("bijlage", "Bijlage"),
                            ("advies", "Advies"),
                            ("kader", "Landelijk of regionaal kader"),
                            ("overig", "Overig"),
                        ],
                        max_length=24,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=250, verbose_name="titel")),
                ("slug", models.SlugField(max_length=80, verbose_name="adres in het portaal")),
                (
                    "organisation",
                    models.CharField(
                        blank=True, help_text="Als het geen gemeente is.", max_length=120, verbose_name="organisatie"
                    ),
                ),
                (
                    "dated",
                    models.DateField(
                        blank=True,
                        help_text="Alleen als het stuk zelf een datum draagt.",
                        null=True,
                        verbose_name="datum",
                    ),
                ),
                (
                    "date_text",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: datum onbekend (december 2025).",
                        max_length=80,
                        verbose_name="datum in woorden",
                    ),
                ),
                ("url", models.URLField(blank=True, verbose_name="vindplaats")),
                (
                    "held",
                    models.BooleanField(
                        default=False,
                        help_text="Aan als het stuk zelf is verwerkt; uit als het alleen wordt genoemd.",
                        verbose_name="ingezien",
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
                    "replaces",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="vervangt",
                    ),
                ),
                (
                    "supplements",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="hoort bij",
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
            ],
            options={
                "verbose_name": "historical document",
                "verbose_name_plural": "historical documenten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="region_hist_id_bf73b9_idx"),
                    models.Index(fields=["history_type", "history_date"], name="region_hist_history_b9ca43_idx"),
                    models.Index(fields=["recorded_at"], name="region_hist_recorde_669a08_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
    ]
