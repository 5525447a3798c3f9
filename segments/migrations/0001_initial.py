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
    ]

    operations = [
        migrations.CreateModel(
            name="Principle",
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
                ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="nummer")),
                ("title", models.CharField(max_length=200, verbose_name="uitgangspunt")),
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
                "verbose_name": "uitgangspunt",
                "verbose_name_plural": "uitgangspunten",
                "ordering": ["number"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="Segment",
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
                ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="nummer")),
                ("name", models.CharField(max_length=80, verbose_name="naam")),
                ("slug", models.SlugField(unique=True, verbose_name="adres in het portaal")),
                ("definition", models.TextField(blank=True, verbose_name="omschrijving")),
                ("covers", models.TextField(blank=True, verbose_name="wat eronder valt")),
                ("focus", models.TextField(blank=True, verbose_name="nadruk bij de inkoop")),
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
                "verbose_name": "segment",
                "verbose_name_plural": "segmenten",
                "ordering": ["number"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("number__isnull", True), models.Q(("number__gte", 1), ("number__lte", 5)), _connector="OR"
                        ),
                        name="segment_number",
                        violation_error_message="Er zijn vijf segmenten: kies een nummer van 1 tot en met 5.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SavingsTarget",
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
                            ("doel", "Doel"),
                            ("prognose", "Prognose"),
                            ("realisatie", "Realisatie"),
                            ("begroting", "Begroting"),
                            ("betaald", "Betaald"),
                        ],
                        max_length=12,
                        verbose_name="aard",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("landelijk", "Landelijk"),
                            ("regionaal", "Regionaal"),
                            ("gemeentelijk", "Gemeentelijk"),
                        ],
                        max_length=14,
                        verbose_name="niveau",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="bedrag in euro",
                    ),
                ),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar, of eerste jaar"),
                ),
                ("last_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="laatste jaar")),
                (
                    "per_year",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: het bedrag geldt voor elk jaar van de periode.",
                        verbose_name="per jaar",
                    ),
                ),
                ("rising_to", models.BooleanField(default=False, verbose_name="oplopend tot")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "notion",
                    models.CharField(
                        choices=[
                            ("besparingsopgave", "Besparingsopgave"),
                            ("ombuigingsopgave", "Ombuigingsopgave"),
                            ("bezuiniging preventie", "Bezuiniging op preventieve jeugdhulp"),
                        ],
                        max_length=24,
                        verbose_name="begrip",
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
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "besparing",
                "verbose_name_plural": "besparingen",
                "ordering": ["level", models.OrderBy(models.F("first_year"), nulls_last=True), "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["doel", "prognose", "realisatie", "begroting", "betaald"])),
                        name="savings_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", ["landelijk", "regionaal", "gemeentelijk"])),
                        name="savings_level",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("notion__in", ["besparingsopgave", "ombuigingsopgave", "bezuiniging preventie"])
                        ),
                        name="savings_notion",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_year__isnull", True),
                            ("last_year__isnull", True),
                            ("last_year__gte", models.F("first_year")),
                            _connector="OR",
                        ),
                        name="savings_years",
                        violation_error_message="Het laatste jaar ligt voor het eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "gemeentelijk"), ("municipality__isnull", False)),
                            models.Q(
                                models.Q(("level", "gemeentelijk"), _negated=True), ("municipality__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="savings_municipality",
                        violation_error_message="Noem de gemeente bij een gemeentelijk bedrag, en alleen daar.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Product",
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
                ("code", models.CharField(max_length=20, unique=True, verbose_name="productcode")),
                ("name", models.CharField(max_length=160, verbose_name="naam")),
                ("unit", models.CharField(blank=True, max_length=40, verbose_name="eenheid")),
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
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="products",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "product",
                "verbose_name_plural": "producten",
                "ordering": ["code"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="ProcurementChoice",
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
                    "form",
                    models.CharField(
                        choices=[
                            ("nog niet bepaald", "Nog niet bepaald"),
                            ("herziening", "Herziening"),
                            ("open house", "Open house"),
                            ("aanbesteding", "Nieuwe aanbestedingsprocedure"),
                            ("lokale aanbesteding", "Lokale aanbesteding"),
                        ],
                        max_length=30,
                        verbose_name="inkoopvorm",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("voorzien", "Voorzien"),
                            ("voorlopig", "Voorlopig"),
                            ("in ontwikkeling", "In ontwikkeling"),
                            ("gekozen", "Gekozen"),
                            ("vastgesteld", "Vastgesteld"),
                            ("open", "Nog te kiezen"),
                        ],
                        max_length=20,
                        verbose_name="status",
                    ),
                ),
                (
                    "effective_from",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="geldig vanaf"
                    ),
                ),
                (
                    "chosen_text",
                    models.CharField(
                        blank=True,
                        help_text="Zoals de bron het zegt, bijvoorbeeld: 2024.",
                        max_length=60,
                        verbose_name="gekozen in",
                    ),
                ),
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
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="procurement_choices",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "keuze van inkoopvorm",
                "verbose_name_plural": "keuzes van inkoopvorm",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                ["nog niet bepaald", "herziening", "open house", "aanbesteding", "lokale aanbesteding"],
                            )
                        ),
                        name="procurement_form",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["voorzien", "voorlopig", "in ontwikkeling", "gekozen", "vastgesteld", "open"],
                            )
                        ),
                        name="procurement_status",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False)),
                        fields=("segment", "municipality"),
                        name="procurement_one_each",
                        violation_error_message="Er is al een keuze voor dit segment en deze gemeente; wijzig die.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False), _negated=True),
                        fields=("segment",),
                        name="procurement_one_each_empty",
                        violation_error_message="Er is al een keuze voor dit segment en deze gemeente; wijzig die.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
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
                    "mode",
                    models.CharField(
                        choices=[("regionaal", "Regionaal"), ("lokaal", "Lokaal"), ("niet bekend", "Niet bekend")],
                        max_length=12,
                        verbose_name="inkoop",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[("bron", "Staat in een bron"), ("afgeleid", "Afgeleid")],
                        default="bron",
                        max_length=10,
                        verbose_name="grond",
                    ),
                ),
                (
                    "valid_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="vanaf"),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="toelichting")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
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
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "deelname",
                "verbose_name_plural": "deelnames",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("mode__in", ["regionaal", "lokaal", "niet bekend"])),
                        name="participation_mode",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("basis__in", ["bron", "afgeleid"])),
                        name="participation_basis",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_until__isnull", True),
                            ("valid_until__gte", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="participation_period",
                        violation_error_message="Het einde ligt voor het begin.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("valid_from__isnull", False)),
                        fields=("segment", "municipality", "valid_from"),
                        name="participation_unique",
                        violation_error_message="Deze deelname staat er al; wijzig die of geef een begindatum.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("valid_from__isnull", False), _negated=True),
                        fields=("segment", "municipality"),
                        name="participation_unique_empty",
                        violation_error_message="Deze deelname staat er al; wijzig die of geef een begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Objective",
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
                    "marker",
                    models.CharField(
                        help_text="Zoals in het raadsbesluit: 1, 2 of a, b.", max_length=5, verbose_name="aanduiding"
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("text", models.TextField(verbose_name="doel")),
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
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "doelstelling",
                "verbose_name_plural": "doelstellingen",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="HistoricalTransformationTask",
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
                ("text", models.TextField(verbose_name="opgave")),
                (
                    "status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("op hoofdlijnen", "Op hoofdlijnen"),
                            ("geconcretiseerd", "Geconcretiseerd"),
                            ("vastgelegd", "Vastgelegd in contracten"),
                        ],
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("multi_year", models.BooleanField(blank=True, null=True, verbose_name="meerjarig")),
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
            ],
            options={
                "verbose_name": "historical transformatieopgave",
                "verbose_name_plural": "historical transformatieopgaven",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_d99866_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_007901_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_80cdbc_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSegmentAlias",
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
                ("name", models.CharField(max_length=120, verbose_name="andere naam")),
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
            ],
            options={
                "verbose_name": "historical andere naam",
                "verbose_name_plural": "historical andere namen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_bb9605_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_95b323_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_29a709_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSavingsTarget",
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
                            ("doel", "Doel"),
                            ("prognose", "Prognose"),
                            ("realisatie", "Realisatie"),
                            ("begroting", "Begroting"),
                            ("betaald", "Betaald"),
                        ],
                        max_length=12,
                        verbose_name="aard",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("landelijk", "Landelijk"),
                            ("regionaal", "Regionaal"),
                            ("gemeentelijk", "Gemeentelijk"),
                        ],
                        max_length=14,
                        verbose_name="niveau",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="bedrag in euro",
                    ),
                ),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar, of eerste jaar"),
                ),
                ("last_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="laatste jaar")),
                (
                    "per_year",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: het bedrag geldt voor elk jaar van de periode.",
                        verbose_name="per jaar",
                    ),
                ),
                ("rising_to", models.BooleanField(default=False, verbose_name="oplopend tot")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "notion",
                    models.CharField(
                        choices=[
                            ("besparingsopgave", "Besparingsopgave"),
                            ("ombuigingsopgave", "Ombuigingsopgave"),
                            ("bezuiniging preventie", "Bezuiniging op preventieve jeugdhulp"),
                        ],
                        max_length=24,
                        verbose_name="begrip",
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
            ],
            options={
                "verbose_name": "historical besparing",
                "verbose_name_plural": "historical besparingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_a901ea_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_5fad12_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_db514c_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalProduct",
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
                ("code", models.CharField(db_index=True, max_length=20, verbose_name="productcode")),
                ("name", models.CharField(max_length=160, verbose_name="naam")),
                ("unit", models.CharField(blank=True, max_length=40, verbose_name="eenheid")),
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
            ],
            options={
                "verbose_name": "historical product",
                "verbose_name_plural": "historical producten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_0b49a4_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_7e23a2_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_51dadf_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalProcurementChoice",
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
                    "form",
                    models.CharField(
                        choices=[
                            ("nog niet bepaald", "Nog niet bepaald"),
                            ("herziening", "Herziening"),
                            ("open house", "Open house"),
                            ("aanbesteding", "Nieuwe aanbestedingsprocedure"),
                            ("lokale aanbesteding", "Lokale aanbesteding"),
                        ],
                        max_length=30,
                        verbose_name="inkoopvorm",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("voorzien", "Voorzien"),
                            ("voorlopig", "Voorlopig"),
                            ("in ontwikkeling", "In ontwikkeling"),
                            ("gekozen", "Gekozen"),
                            ("vastgesteld", "Vastgesteld"),
                            ("open", "Nog te kiezen"),
                        ],
                        max_length=20,
                        verbose_name="status",
                    ),
                ),
                (
                    "effective_from",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="geldig vanaf"
                    ),
                ),
                (
                    "chosen_text",
                    models.CharField(
                        blank=True,
                        help_text="Zoals de bron het zegt, bijvoorbeeld: 2024.",
                        max_length=60,
                        verbose_name="gekozen in",
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
            ],
            options={
                "verbose_name": "historical keuze van inkoopvorm",
                "verbose_name_plural": "historical keuzes van inkoopvorm",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_262020_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_0b9f07_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_2337fc_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalParticipation",
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
                    "mode",
                    models.CharField(
                        choices=[("regionaal", "Regionaal"), ("lokaal", "Lokaal"), ("niet bekend", "Niet bekend")],
                        max_length=12,
                        verbose_name="inkoop",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[("bron", "Staat in een bron"), ("afgeleid", "Afgeleid")],
                        default="bron",
                        max_length=10,
                        verbose_name="grond",
                    ),
                ),
                (
                    "valid_from",
                    models.DateField(blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="vanaf"),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="toelichting")),
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
            ],
            options={
                "verbose_name": "historical deelname",
                "verbose_name_plural": "historical deelnames",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_346503_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_3e565a_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_17cb03_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalObjective",
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
                    "marker",
                    models.CharField(
                        help_text="Zoals in het raadsbesluit: 1, 2 of a, b.", max_length=5, verbose_name="aanduiding"
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                ("text", models.TextField(verbose_name="doel")),
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
            ],
            options={
                "verbose_name": "historical doelstelling",
                "verbose_name_plural": "historical doelstellingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_b28362_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_1504df_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_bb4c30_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalFundingChoice",
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
                    "tense",
                    models.CharField(
                        choices=[("huidig", "Huidig"), ("beoogd", "Beoogd")], max_length=10, verbose_name="tijd"
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("nog niet bepaald", "Nog niet bepaald"),
                            ("inspanningsgericht", "Inspanningsgericht (P×Q)"),
                            ("taakgericht", "Taakgericht"),
                            ("capaciteitsfinanciering", "Taakgericht: capaciteitsfinanciering"),
                        ],
                        max_length=30,
                        verbose_name="bekostigingsvorm",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("voorzien", "Voorzien"),
                            ("voorlopig", "Voorlopig"),
                            ("in ontwikkeling", "In ontwikkeling"),
                            ("gekozen", "Gekozen"),
                            ("vastgesteld", "Vastgesteld"),
                            ("open", "Nog te kiezen"),
                        ],
                        max_length=20,
                        verbose_name="status",
                    ),
                ),
                (
                    "effective_from",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="geldig vanaf"
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
            ],
            options={
                "verbose_name": "historical keuze van bekostigingsvorm",
                "verbose_name_plural": "historical keuzes van bekostigingsvorm",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_c0c99e_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_3659d3_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_7121a8_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="FundingChoice",
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
                    "tense",
                    models.CharField(
                        choices=[("huidig", "Huidig"), ("beoogd", "Beoogd")], max_length=10, verbose_name="tijd"
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("nog niet bepaald", "Nog niet bepaald"),
                            ("inspanningsgericht", "Inspanningsgericht (P×Q)"),
                            ("taakgericht", "Taakgericht"),
                            ("capaciteitsfinanciering", "Taakgericht: capaciteitsfinanciering"),
                        ],
                        max_length=30,
                        verbose_name="bekostigingsvorm",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("voorzien", "Voorzien"),
                            ("voorlopig", "Voorlopig"),
                            ("in ontwikkeling", "In ontwikkeling"),
                            ("gekozen", "Gekozen"),
                            ("vastgesteld", "Vastgesteld"),
                            ("open", "Nog te kiezen"),
                        ],
                        max_length=20,
                        verbose_name="status",
                    ),
                ),
                (
                    "effective_from",
                    models.DateField(
                        blank=True, help_text="Leeg als onbekend.", null=True, verbose_name="geldig vanaf"
                    ),
                ),
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
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="funding_choices",
                        to="segments.segment",
                        verbose_name="segment",
                    ),
                ),
            ],
            options={
                "verbose_name": "keuze van bekostigingsvorm",
                "verbose_name_plural": "keuzes van bekostigingsvorm",
                "ordering": ["tense", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tense__in", ["huidig", "beoogd"])),
                        name="funding_tense",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                ["nog niet bepaald", "inspanningsgericht", "taakgericht", "capaciteitsfinanciering"],
                            )
                        ),
                        name="funding_form",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["voorzien", "voorlopig", "in ontwikkeling", "gekozen", "vastgesteld", "open"],
                            )
                        ),
                        name="funding_status",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("segment", "tense"),
                        name="funding_one_per_tense",
                        violation_error_message="Er is al een keuze voor deze tijd; wijzig die.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SegmentAlias",
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
                ("name", models.CharField(max_length=120, verbose_name="andere naam")),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="aliases",
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
                "verbose_name": "andere naam",
                "verbose_name_plural": "andere namen",
                "ordering": ["name", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("segment", "name"),
                        name="alias_unique",
                        violation_error_message="Deze naam staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TransformationTask",
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
                ("text", models.TextField(verbose_name="opgave")),
                (
                    "status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("op hoofdlijnen", "Op hoofdlijnen"),
                            ("geconcretiseerd", "Geconcretiseerd"),
                            ("vastgelegd", "Vastgelegd in contracten"),
                        ],
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("multi_year", models.BooleanField(blank=True, null=True, verbose_name="meerjarig")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
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
                "verbose_name": "transformatieopgave",
                "verbose_name_plural": "transformatieopgaven",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="HistoricalPrinciple",
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
                ("number", models.PositiveSmallIntegerField(db_index=True, verbose_name="nummer")),
                ("title", models.CharField(max_length=200, verbose_name="uitgangspunt")),
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
                "verbose_name": "historical uitgangspunt",
                "verbose_name_plural": "historical uitgangspunten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_28769f_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_9a9577_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_361aca_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalProjectCost",
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
                            ("doel", "Doel"),
                            ("prognose", "Prognose"),
                            ("realisatie", "Realisatie"),
                            ("begroting", "Begroting"),
                            ("betaald", "Betaald"),
                        ],
                        max_length=12,
                        verbose_name="aard",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("landelijk", "Landelijk"),
                            ("regionaal", "Regionaal"),
                            ("gemeentelijk", "Gemeentelijk"),
                        ],
                        max_length=14,
                        verbose_name="niveau",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="bedrag in euro",
                    ),
                ),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar, of eerste jaar"),
                ),
                ("last_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="laatste jaar")),
                (
                    "per_year",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: het bedrag geldt voor elk jaar van de periode.",
                        verbose_name="per jaar",
                    ),
                ),
                ("rising_to", models.BooleanField(default=False, verbose_name="oplopend tot")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("what", models.CharField(max_length=120, verbose_name="post")),
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
                "verbose_name": "historical projectkosten",
                "verbose_name_plural": "historical projectkosten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_6fe19d_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_80dc46_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_27a489_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSegment",
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
                ("number", models.PositiveSmallIntegerField(db_index=True, verbose_name="nummer")),
                ("name", models.CharField(max_length=80, verbose_name="naam")),
                ("slug", models.SlugField(verbose_name="adres in het portaal")),
                ("definition", models.TextField(blank=True, verbose_name="omschrijving")),
                ("covers", models.TextField(blank=True, verbose_name="wat eronder valt")),
                ("focus", models.TextField(blank=True, verbose_name="nadruk bij de inkoop")),
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
                "verbose_name": "historical segment",
                "verbose_name_plural": "historical segmenten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_1764e7_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_040649_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_398e48_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalProgressNote",
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
                ("reported_on", models.DateField(verbose_name="gerapporteerd op")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("gereed", "Gereed"),
                            ("loopt", "Loopt"),
                            ("niet gerapporteerd", "Niet gerapporteerd"),
                        ],
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("text", models.TextField(verbose_name="voortgang")),
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
                    "principle",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="segments.principle",
                        verbose_name="uitgangspunt",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical voortgangsbericht",
                "verbose_name_plural": "historical voortgangsberichten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_2b4130_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_2c2437_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_034d54_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalFramePoint",
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
                ("marker", models.CharField(max_length=4, verbose_name="punt")),
                ("text", models.TextField(verbose_name="inhoud")),
                (
                    "course",
                    models.CharField(
                        choices=[
                            ("vastgesteld", "Vastgesteld, nog geen bericht verwerkt"),
                            ("gerapporteerd", "Over gerapporteerd"),
                            ("afwijking", "Afwijking"),
                            ("niet gerapporteerd", "Niet gerapporteerd"),
                            ("voorgesteld", "Voorgesteld"),
                        ],
                        max_length=20,
                        verbose_name="verloop",
                    ),
                ),
                ("course_text", models.TextField(blank=True, verbose_name="toelichting op het verloop")),
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
                        verbose_name="raad van",
                    ),
                ),
                (
                    "reported_in",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.document",
                        verbose_name="gerapporteerd in",
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
                    "principle",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="segments.principle",
                        verbose_name="uitgangspunt",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical kaderpunt",
                "verbose_name_plural": "historical kaderpunten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="segments_hi_id_4d7466_idx"),
                    models.Index(fields=["history_type", "history_date"], name="segments_hi_history_5f676c_idx"),
                    models.Index(fields=["recorded_at"], name="segments_hi_recorde_638134_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="FramePoint",
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
                ("marker", models.CharField(max_length=4, verbose_name="punt")),
                ("text", models.TextField(verbose_name="inhoud")),
                (
                    "course",
                    models.CharField(
                        choices=[
                            ("vastgesteld", "Vastgesteld, nog geen bericht verwerkt"),
                            ("gerapporteerd", "Over gerapporteerd"),
                            ("afwijking", "Afwijking"),
                            ("niet gerapporteerd", "Niet gerapporteerd"),
                            ("voorgesteld", "Voorgesteld"),
                        ],
                        max_length=20,
                        verbose_name="verloop",
                    ),
                ),
                ("course_text", models.TextField(blank=True, verbose_name="toelichting op het verloop")),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="region.municipality",
                        verbose_name="raad van",
                    ),
                ),
                (
                    "reported_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reported_frame_points",
                        to="region.document",
                        verbose_name="gerapporteerd in",
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
                    "principle",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="frame_points",
                        to="segments.principle",
                        verbose_name="uitgangspunt",
                    ),
                ),
            ],
            options={
                "verbose_name": "kaderpunt",
                "verbose_name_plural": "kaderpunten",
                "ordering": ["marker", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "course__in",
                                ["vastgesteld", "gerapporteerd", "afwijking", "niet gerapporteerd", "voorgesteld"],
                            )
                        ),
                        name="frame_course",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgressNote",
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
                ("reported_on", models.DateField(verbose_name="gerapporteerd op")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("gereed", "Gereed"),
                            ("loopt", "Loopt"),
                            ("niet gerapporteerd", "Niet gerapporteerd"),
                        ],
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("text", models.TextField(verbose_name="voortgang")),
                (
                    "principle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="progress_notes",
                        to="segments.principle",
                        verbose_name="uitgangspunt",
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
                "verbose_name": "voortgangsbericht",
                "verbose_name_plural": "voortgangsberichten",
                "ordering": ["-reported_on", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["gereed", "loopt", "niet gerapporteerd"])),
                        name="progress_status",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProjectCost",
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
                            ("doel", "Doel"),
                            ("prognose", "Prognose"),
                            ("realisatie", "Realisatie"),
                            ("begroting", "Begroting"),
                            ("betaald", "Betaald"),
                        ],
                        max_length=12,
                        verbose_name="aard",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("landelijk", "Landelijk"),
                            ("regionaal", "Regionaal"),
                            ("gemeentelijk", "Gemeentelijk"),
                        ],
                        max_length=14,
                        verbose_name="niveau",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="bedrag in euro",
                    ),
                ),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar, of eerste jaar"),
                ),
                ("last_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="laatste jaar")),
                (
                    "per_year",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: het bedrag geldt voor elk jaar van de periode.",
                        verbose_name="per jaar",
                    ),
                ),
                ("rising_to", models.BooleanField(default=False, verbose_name="oplopend tot")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                ("what", models.CharField(max_length=120, verbose_name="post")),
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
                "verbose_name": "projectkosten",
                "verbose_name_plural": "projectkosten",
                "ordering": ["level", models.OrderBy(models.F("first_year"), nulls_last=True), "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["doel", "prognose", "realisatie", "begroting", "betaald"])),
                        name="cost_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", ["landelijk", "regionaal", "gemeentelijk"])),
                        name="cost_level",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_year__isnull", True),
                            ("last_year__isnull", True),
                            ("last_year__gte", models.F("first_year")),
                            _connector="OR",
                        ),
                        name="cost_years",
                        violation_error_message="Het laatste jaar ligt voor het eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "gemeentelijk"), ("municipality__isnull", False)),
                            models.Q(
                                models.Q(("level", "gemeentelijk"), _negated=True), ("municipality__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="cost_municipality",
                        violation_error_message="Noem de gemeente bij een gemeentelijk bedrag, en alleen daar.",
                    ),
                ],
            },
        ),
    ]
