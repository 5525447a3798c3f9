import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
import django.db.models.functions.math
import django.utils.timezone
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import contracts.numbers
from jeugdhulp.migrating import TablesAtOnce


class Migration(TablesAtOnce):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("planning", "0001_initial"),
        ("region", "0001_initial"),
        ("segments", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AdmissionRound",
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
                            ("open house", "Open house"),
                            ("toelating", "Toelating van andere aanbieders tot een herzien segment"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "also_called",
                    models.CharField(
                        blank=True,
                        help_text="Zoals oudere stukken het noemen, bijvoorbeeld: aanbesteding, gunning. Zoeken vindt de ronde daarop.",
                        max_length=160,
                        verbose_name="ook genoemd",
                    ),
                ),
                ("terms", models.TextField(blank=True, verbose_name="voorwaarden")),
                ("opens", models.DateField(blank=True, null=True, verbose_name="opent")),
                ("closes", models.DateField(blank=True, null=True, verbose_name="sluit")),
                ("rolling", models.BooleanField(default=False, verbose_name="doorlopend")),
                (
                    "court_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang na een afwijzing kan een aanbieder naar de rechter; er is geen bezwaar.",
                        null=True,
                        verbose_name="vervaltermijn in dagen",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="admission_rounds",
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
                "verbose_name": "toelatingsronde",
                "verbose_name_plural": "toelatingsronden",
                "ordering": ["title", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["open house", "toelating"])),
                        name="admissionround_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens__isnull", True),
                            ("closes__isnull", True),
                            ("closes__gte", models.F("opens")),
                            _connector="OR",
                        ),
                        name="admissionround_window",
                        violation_error_message="De ronde sluit voordat zij opent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("rolling", False), ("closes__isnull", True), _connector="OR"),
                        name="admissionround_rolling",
                        violation_error_message="Een doorlopende ronde heeft geen sluitingsdatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Advance",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="voorschot in euro")),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="advances",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="advances",
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
                "verbose_name": "voorschot",
                "verbose_name_plural": "voorschotten",
                "ordering": ["-year", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)),
                        name="advance_positive",
                        violation_error_message="Een voorschot is niet negatief.",
                    ),
                    models.UniqueConstraint(
                        fields=("municipality", "segment", "year"),
                        name="advance_once",
                        violation_error_message="Dit voorschot staat er al; wijzig het bedrag.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Provider",
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
                ("name", models.CharField(max_length=160, unique=True, verbose_name="naam")),
                ("slug", models.SlugField(max_length=160, unique=True, verbose_name="adres in het portaal")),
                (
                    "kvk",
                    models.CharField(
                        blank=True, max_length=8, validators=[contracts.numbers.check_kvk], verbose_name="KvK-nummer"
                    ),
                ),
                (
                    "agb",
                    models.CharField(
                        blank=True, max_length=8, validators=[contracts.numbers.check_agb], verbose_name="AGB-code"
                    ),
                ),
                (
                    "iban",
                    models.CharField(
                        blank=True,
                        help_text="Zonder spaties. Leeg als onbekend.",
                        max_length=34,
                        validators=[contracts.numbers.check_iban],
                        verbose_name="IBAN",
                    ),
                ),
                (
                    "email",
                    models.EmailField(
                        blank=True,
                        help_text="Een functioneel adres, geen adres van een persoon.",
                        max_length=254,
                        verbose_name="e-mailadres",
                    ),
                ),
                (
                    "fictitious",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: verzonnen, alleen om rond te kijken.",
                        verbose_name="voorbeeldgegevens",
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
                "verbose_name": "aanbieder",
                "verbose_name_plural": "aanbieders",
                "ordering": ["name"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("fictitious", False), models.Q(("agb", ""), ("iban", ""), ("kvk", "")), _connector="OR"
                        ),
                        name="provider_fictitious",
                        violation_error_message="Een verzonnen aanbieder heeft geen KvK-nummer, AGB-code of IBAN.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Contract",
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
                ("number", models.CharField(max_length=30, unique=True, verbose_name="contractnummer")),
                ("start", models.DateField(blank=True, null=True, verbose_name="ingangsdatum")),
                (
                    "end",
                    models.DateField(
                        blank=True,
                        help_text="De eerste dag waarop het contract niet meer geldt.",
                        null=True,
                        verbose_name="einddatum (exclusief)",
                    ),
                ),
                (
                    "minimum_term",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="minimale looptijd in maanden"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("lopend", "Lopend"),
                            ("getekend", "Getekend, nog niet ingegaan"),
                            ("beëindigd", "Beëindigd"),
                        ],
                        default="lopend",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg tot de splitsing.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contracts",
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
                    "split_from",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="contracts.contract",
                        verbose_name="gesplitst uit",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contracts",
                        to="contracts.provider",
                        verbose_name="aanbieder",
                    ),
                ),
            ],
            options={
                "verbose_name": "contract",
                "verbose_name_plural": "contracten",
                "ordering": ["number"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["lopend", "getekend", "beëindigd"])),
                        name="contract_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            ("end__gt", models.F("start")),
                            _connector="OR",
                        ),
                        name="contract_term",
                        violation_error_message="De einddatum ligt niet na de ingangsdatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CapacityAgreement",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("places", models.PositiveIntegerField(blank=True, null=True, verbose_name="plaatsen")),
                (
                    "budget",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="vast budget in euro"
                    ),
                ),
                (
                    "spent",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="uitgegeven in euro",
                    ),
                ),
                ("spent_until", models.DateField(blank=True, null=True, verbose_name="uitgegeven tot en met")),
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
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="capacity_agreements",
                        to="contracts.contract",
                        verbose_name="contract",
                    ),
                ),
            ],
            options={
                "verbose_name": "capaciteitsafspraak",
                "verbose_name_plural": "capaciteitsafspraken",
                "ordering": ["year", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("contract", "year"),
                        name="capacity_each_year",
                        violation_error_message="Er is al een afspraak voor dit jaar.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("budget__isnull", True), ("budget__gte", 0), _connector="OR"),
                        name="capacity_budget",
                        violation_error_message="Een budget is niet negatief.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("spent__isnull", True), ("spent__gte", 0), _connector="OR"),
                        name="capacity_spent",
                        violation_error_message="Uitgaven zijn niet negatief.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("spent__isnull", True), ("spent_until__isnull", True)),
                            models.Q(("spent__isnull", False), ("spent_until__isnull", False)),
                            _connector="OR",
                        ),
                        name="capacity_spent_until",
                        violation_error_message="Zeg bij de uitgaven ook tot en met welke dag.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RevisionRound",
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
                ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="ronde")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("splitsing", "Administratieve splitsing naar segment"),
                            ("inhoud", "Inhoudelijke herziening"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="naam")),
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
            ],
            options={
                "verbose_name": "herzieningsronde",
                "verbose_name_plural": "herzieningsronden",
                "ordering": ["number"],
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
                        name="revisionround_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                ["dag", "maand", "kwartaal", "seizoen", "halfjaar", "jaar", "periode", "onbekend"],
                            )
                        ),
                        name="revisionround_precision",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bound__in", ["exact", "op_zijn_vroegst", "uiterlijk"])),
                        name="revisionround_bound",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["splitsing", "inhoud"])),
                        name="revisionround_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ContractRevision",
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
                            ("voorbereid", "Voorbereid"),
                            ("voorgelegd", "Voorgelegd"),
                            ("reactie ontvangen", "Reactie ontvangen"),
                            ("behandeld", "Behandeld"),
                            ("akkoord", "Akkoord"),
                            ("getekend", "Getekend"),
                            ("geweigerd", "Geweigerd"),
                            ("beëindigd", "Beëindigd"),
                        ],
                        default="voorbereid",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                (
                    "new_end",
                    models.DateField(
                        blank=True,
                        help_text="De eerste dag waarop het herziene contract niet meer geldt. Leeg: blijft zoals die is.",
                        null=True,
                        verbose_name="einddatum na de herziening (exclusief)",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="contracts.contract",
                        verbose_name="contract",
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
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="revisions",
                        to="contracts.revisionround",
                        verbose_name="ronde",
                    ),
                ),
            ],
            options={
                "verbose_name": "herziening van een contract",
                "verbose_name_plural": "herzieningen van contracten",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "voorbereid",
                                    "voorgelegd",
                                    "reactie ontvangen",
                                    "behandeld",
                                    "akkoord",
                                    "getekend",
                                    "geweigerd",
                                    "beëindigd",
                                ],
                            )
                        ),
                        name="revision_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("contract", "round"),
                        name="revision_once",
                        violation_error_message="Dit contract zit al in deze ronde.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ContractTerm",
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
                    "name",
                    models.CharField(
                        help_text="Bijvoorbeeld: looptijd, wachttijd, bekostiging.",
                        max_length=120,
                        verbose_name="onderwerp",
                    ),
                ),
                ("text", models.TextField(verbose_name="afspraak")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="terms",
                        to="contracts.contract",
                        verbose_name="contract",
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
                "verbose_name": "contractafspraak",
                "verbose_name_plural": "contractafspraken",
                "ordering": ["order", "name", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("contract", "name"),
                        name="contractterm_once",
                        violation_error_message="Over dit onderwerp staat al een afspraak in dit contract.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Extension",
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
                    "agreed_end",
                    models.DateField(
                        help_text="De eerste dag waarop het contract niet meer geldt.",
                        verbose_name="nieuwe einddatum (exclusief)",
                    ),
                ),
                (
                    "at_least",
                    models.BooleanField(
                        default=False, help_text="Aan: tot minimaal deze datum.", verbose_name="minimaal"
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="extensions",
                        to="contracts.contract",
                        verbose_name="contract",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extensions",
                        to="planning.decision",
                        verbose_name="rust op besluit",
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        help_text="De mijlpaal waarover alle colleges besluiten; zij geldt pas als alle hebben besloten.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extensions",
                        to="planning.milestone",
                        verbose_name="rust op de besluiten over",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extensions",
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
                "verbose_name": "verlenging",
                "verbose_name_plural": "verlengingen",
                "ordering": ["agreed_end", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("contract__isnull", False), ("segment__isnull", True)),
                            models.Q(("contract__isnull", True), ("segment__isnull", False)),
                            _connector="OR",
                        ),
                        name="extension_of",
                        violation_error_message="Kies een contract of een segment, niet beide.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAdmissionRound",
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
                            ("open house", "Open house"),
                            ("toelating", "Toelating van andere aanbieders tot een herzien segment"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="naam")),
                (
                    "also_called",
                    models.CharField(
                        blank=True,
                        help_text="Zoals oudere stukken het noemen, bijvoorbeeld: aanbesteding, gunning. Zoeken vindt de ronde daarop.",
                        max_length=160,
                        verbose_name="ook genoemd",
                    ),
                ),
                ("terms", models.TextField(blank=True, verbose_name="voorwaarden")),
                ("opens", models.DateField(blank=True, null=True, verbose_name="opent")),
                ("closes", models.DateField(blank=True, null=True, verbose_name="sluit")),
                ("rolling", models.BooleanField(default=False, verbose_name="doorlopend")),
                (
                    "court_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang na een afwijzing kan een aanbieder naar de rechter; er is geen bezwaar.",
                        null=True,
                        verbose_name="vervaltermijn in dagen",
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
            ],
            options={
                "verbose_name": "historical toelatingsronde",
                "verbose_name_plural": "historical toelatingsronden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_e0254d_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_380ff0_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_6249f8_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAdvance",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="voorschot in euro")),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
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
            ],
            options={
                "verbose_name": "historical voorschot",
                "verbose_name_plural": "historical voorschotten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_82dedb_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_63af59_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_013f12_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCapacityAgreement",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("places", models.PositiveIntegerField(blank=True, null=True, verbose_name="plaatsen")),
                (
                    "budget",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="vast budget in euro"
                    ),
                ),
                (
                    "spent",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Leeg als onbekend.",
                        max_digits=14,
                        null=True,
                        verbose_name="uitgegeven in euro",
                    ),
                ),
                ("spent_until", models.DateField(blank=True, null=True, verbose_name="uitgegeven tot en met")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
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
                "verbose_name": "historical capaciteitsafspraak",
                "verbose_name_plural": "historical capaciteitsafspraken",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_c18a47_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_76aae6_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_992d7f_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalContractTerm",
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
                    "name",
                    models.CharField(
                        help_text="Bijvoorbeeld: looptijd, wachttijd, bekostiging.",
                        max_length=120,
                        verbose_name="onderwerp",
                    ),
                ),
                ("text", models.TextField(verbose_name="afspraak")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
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
                "verbose_name": "historical contractafspraak",
                "verbose_name_plural": "historical contractafspraken",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_1112be_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_ab34cc_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_61c180_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalExtension",
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
                    "agreed_end",
                    models.DateField(
                        help_text="De eerste dag waarop het contract niet meer geldt.",
                        verbose_name="nieuwe einddatum (exclusief)",
                    ),
                ),
                (
                    "at_least",
                    models.BooleanField(
                        default=False, help_text="Aan: tot minimaal deze datum.", verbose_name="minimaal"
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
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.decision",
                        verbose_name="rust op besluit",
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
                        help_text="De mijlpaal waarover alle colleges besluiten; zij geldt pas als alle hebben besloten.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="planning.milestone",
                        verbose_name="rust op de besluiten over",
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
            ],
            options={
                "verbose_name": "historical verlenging",
                "verbose_name_plural": "historical verlengingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_4ff7cb_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_f5ed63_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_9a941e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalIndexation",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("percentage", models.DecimalField(decimal_places=3, max_digits=6, verbose_name="percentage")),
                (
                    "basis",
                    models.CharField(
                        help_text="Welke index dit is, bijvoorbeeld van de VNG of de cao.",
                        max_length=120,
                        verbose_name="index",
                    ),
                ),
                ("provisional", models.BooleanField(default=False, verbose_name="voorlopig")),
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
                        help_text="Leeg: voor alle segmenten zonder eigen percentage.",
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
            ],
            options={
                "verbose_name": "historical indexering",
                "verbose_name_plural": "historical indexeringen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_a998ec_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_2c3115_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_05250b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalLeadTime",
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
                    "decision_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang duurt het tot negen colleges hebben besloten.",
                        null=True,
                        verbose_name="besluittijd in dagen",
                    ),
                ),
                (
                    "notice_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang vooraf moet de aanbieder het weten.",
                        null=True,
                        verbose_name="opzegtermijn in dagen",
                    ),
                ),
                (
                    "legal_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang kan een aanbieder naar de rechter.",
                        null=True,
                        verbose_name="juridische termijn in dagen",
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
                        help_text="Leeg: voor alle segmenten zonder eigen termijnen.",
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
            ],
            options={
                "verbose_name": "historical termijnen vooraf",
                "verbose_name_plural": "historical termijnen vooraf",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_430b4e_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_a90bb5_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_46aac4_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalProvider",
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
                ("name", models.CharField(db_index=True, max_length=160, verbose_name="naam")),
                ("slug", models.SlugField(max_length=160, verbose_name="adres in het portaal")),
                (
                    "kvk",
                    models.CharField(
                        blank=True, max_length=8, validators=[contracts.numbers.check_kvk], verbose_name="KvK-nummer"
                    ),
                ),
                (
                    "agb",
                    models.CharField(
                        blank=True, max_length=8, validators=[contracts.numbers.check_agb], verbose_name="AGB-code"
                    ),
                ),
                (
                    "iban",
                    models.CharField(
                        blank=True,
                        help_text="Zonder spaties. Leeg als onbekend.",
                        max_length=34,
                        validators=[contracts.numbers.check_iban],
                        verbose_name="IBAN",
                    ),
                ),
                (
                    "email",
                    models.EmailField(
                        blank=True,
                        help_text="Een functioneel adres, geen adres van een persoon.",
                        max_length=254,
                        verbose_name="e-mailadres",
                    ),
                ),
                (
                    "fictitious",
                    models.BooleanField(
                        default=False,
                        help_text="Aan: verzonnen, alleen om rond te kijken.",
                        verbose_name="voorbeeldgegevens",
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
            ],
            options={
                "verbose_name": "historical aanbieder",
                "verbose_name_plural": "historical aanbieders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_5933bf_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_1af20d_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_e0d973_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReaction",
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
                ("received_on", models.DateField(verbose_name="ontvangen op")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("opmerkingen", "Opmerkingen"),
                            ("geen opmerkingen", "Liet weten geen opmerkingen te hebben"),
                        ],
                        default="opmerkingen",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("subject", models.CharField(blank=True, max_length=120, verbose_name="onderwerp")),
                ("text", models.TextField(blank=True, help_text="Wat de aanbieder schreef.", verbose_name="reactie")),
                (
                    "nota_text",
                    models.TextField(
                        blank=True,
                        help_text="Zonder naam of andere herkenbare gegevens. Leeg: de reactie zelf.",
                        verbose_name="reactie in de nota",
                    ),
                ),
                ("answer", models.TextField(blank=True, verbose_name="antwoord")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="beantwoord op")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("overgenomen", "Overgenomen"),
                            ("deels overgenomen", "Deels overgenomen"),
                            ("niet overgenomen", "Niet overgenomen"),
                            ("toegelicht", "Toegelicht"),
                        ],
                        max_length=20,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "change",
                    models.TextField(
                        blank=True, help_text="Wat er in de afspraken verandert.", verbose_name="wijziging die volgt"
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
                    "revision",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contractrevision",
                        verbose_name="herziening",
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
                "verbose_name": "historical reactie van een aanbieder",
                "verbose_name_plural": "historical reacties van aanbieders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_fb555f_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_80ef41_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_92243e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRequirement",
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
                ("text", models.CharField(max_length=250, verbose_name="eis")),
                ("evidence", models.CharField(blank=True, max_length=250, verbose_name="blijkt uit")),
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
                    "round",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.admissionround",
                        verbose_name="ronde",
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
                "verbose_name": "historical eis van een toelatingsronde",
                "verbose_name_plural": "historical eisen van toelatingsronden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_fa6e7f_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_68a443_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_89a605_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRevisionRound",
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
                ("number", models.PositiveSmallIntegerField(db_index=True, verbose_name="ronde")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("splitsing", "Administratieve splitsing naar segment"),
                            ("inhoud", "Inhoudelijke herziening"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="naam")),
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
            ],
            options={
                "verbose_name": "historical herzieningsronde",
                "verbose_name_plural": "historical herzieningsronden",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_bf0581_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_6798d6_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_d9ac87_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRevisionTerm",
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
                ("name", models.CharField(max_length=120, verbose_name="onderwerp")),
                (
                    "before",
                    models.TextField(
                        blank=True, help_text="Leeg: stond er nog niet.", verbose_name="afspraak voor de herziening"
                    ),
                ),
                (
                    "after",
                    models.TextField(blank=True, help_text="Leeg: vervalt.", verbose_name="afspraak na de herziening"),
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
                    "revision",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contractrevision",
                        verbose_name="herziening",
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
                "verbose_name": "historical afspraak in een herziening",
                "verbose_name_plural": "historical afspraken in een herziening",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_29b2c5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_fc9b00_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_6c80c0_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSettlement",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                (
                    "kind",
                    models.CharField(
                        choices=[("voorlopig", "Voorlopig"), ("definitief", "Definitief")],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("cost", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="kosten in euro")),
                ("cost_basis", models.TextField(blank=True, verbose_name="waar de kosten uit blijken")),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("hoeveelheid", "Hoeveelheid (etmalen, dagdelen, uren)"),
                            ("jeugdigen", "Aantal jeugdigen"),
                            ("kosten", "Kosten in euro"),
                        ],
                        default="hoeveelheid",
                        max_length=12,
                        verbose_name="gebruik geteld in",
                    ),
                ),
                (
                    "key_basis",
                    models.TextField(
                        blank=True,
                        help_text="Alleen als er niets is gebruikt.",
                        verbose_name="waar de verdeelsleutel uit blijkt",
                    ),
                ),
                ("rule", models.TextField(blank=True, verbose_name="rekenregel")),
                (
                    "computed_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Met wat op dat moment was vastgelegd.",
                        null=True,
                        verbose_name="berekend op",
                    ),
                ),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
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
            ],
            options={
                "verbose_name": "historical nacalculatie",
                "verbose_name_plural": "historical nacalculaties",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_ccc033_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_499a26_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_fff4b8_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalTransferPlan",
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
                ("ends_on", models.DateField(verbose_name="laatste dag van de hulp")),
                (
                    "young_people",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een aantal, nooit gegevens van personen.",
                        null=True,
                        verbose_name="aantal jeugdigen",
                    ),
                ),
                (
                    "finishing",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="rondt af bij deze aanbieder"),
                ),
                (
                    "moving",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="gaat over naar een andere aanbieder"
                    ),
                ),
                (
                    "arrangements",
                    models.TextField(
                        help_text="Wie, wanneer en hoe. Geen namen of andere gegevens van jeugdigen.",
                        verbose_name="afspraken over de overdracht",
                    ),
                ),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="afgesproken op")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
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
                "verbose_name": "historical overdrachtsplan",
                "verbose_name_plural": "historical overdrachtsplannen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_0430f3_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_8150d0_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_dc3e22_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalUsage",
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
                ("first_day", models.DateField(verbose_name="eerste dag")),
                ("last_day", models.DateField(verbose_name="laatste dag")),
                (
                    "clients",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een aantal, nooit gegevens van personen.",
                        null=True,
                        verbose_name="aantal jeugdigen",
                    ),
                ),
                (
                    "quantity",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="hoeveelheid"
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kosten in euro"
                    ),
                ),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
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
            ],
            options={
                "verbose_name": "historical gebruik",
                "verbose_name_plural": "historical gebruik",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_5d894c_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_5fce4d_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_1a5ef3_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalValveRequest",
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
                ("asked_on", models.DateField(verbose_name="gevraagd op")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="bedrag in euro")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gevraagd", "Gevraagd"),
                            ("geëscaleerd", "Geëscaleerd"),
                            ("toegekend", "Toegekend"),
                            ("geweigerd", "Geweigerd"),
                        ],
                        default="gevraagd",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                ("reason", models.TextField(blank=True, verbose_name="onderbouwing")),
                (
                    "escalated_to",
                    models.CharField(
                        blank=True, help_text="Een overleg of orgaan.", max_length=120, verbose_name="geëscaleerd naar"
                    ),
                ),
                (
                    "granted",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="toegekend in euro"
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField()),
                ("history_change_reason", models.TextField(null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.capacityagreement",
                        verbose_name="capaciteitsafspraak",
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
                "verbose_name": "historical ventielverzoek",
                "verbose_name_plural": "historical ventielverzoeken",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_80d5b5_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_b61568_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_010185_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Indexation",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                ("percentage", models.DecimalField(decimal_places=3, max_digits=6, verbose_name="percentage")),
                (
                    "basis",
                    models.CharField(
                        help_text="Welke index dit is, bijvoorbeeld van de VNG of de cao.",
                        max_length=120,
                        verbose_name="index",
                    ),
                ),
                ("provisional", models.BooleanField(default=False, verbose_name="voorlopig")),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: voor alle segmenten zonder eigen percentage.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="indexations",
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
                "verbose_name": "indexering",
                "verbose_name_plural": "indexeringen",
                "ordering": ["-year", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("percentage__gt", -100)),
                        name="indexation_above",
                        violation_error_message="Een index is meer dan -100 procent.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("segment__isnull", False)),
                        fields=("year", "segment"),
                        name="indexation_once",
                        violation_error_message="Voor dit jaar staat er al een index; wijzig die.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("segment__isnull", False), _negated=True),
                        fields=("year",),
                        name="indexation_once_empty",
                        violation_error_message="Voor dit jaar staat er al een index; wijzig die.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalTariff",
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
                ("valid_from", models.DateField(verbose_name="geldt vanaf")),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=10,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="tarief per eenheid in euro",
                    ),
                ),
                ("provisional", models.BooleanField(default=False, verbose_name="voorlopig")),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
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
                    "product",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="segments.product",
                        verbose_name="product",
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
                    "indexed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leeg: dit tarief is opnieuw vastgesteld.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.indexation",
                        verbose_name="geïndexeerd met",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical tarief",
                "verbose_name_plural": "historical tarieven",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_576bdd_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_9f47d9_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_1b2125_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="LeadTime",
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
                    "decision_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang duurt het tot negen colleges hebben besloten.",
                        null=True,
                        verbose_name="besluittijd in dagen",
                    ),
                ),
                (
                    "notice_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang vooraf moet de aanbieder het weten.",
                        null=True,
                        verbose_name="opzegtermijn in dagen",
                    ),
                ),
                (
                    "legal_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Zo lang kan een aanbieder naar de rechter.",
                        null=True,
                        verbose_name="juridische termijn in dagen",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: voor alle segmenten zonder eigen termijnen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lead_times",
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
                "verbose_name": "termijnen vooraf",
                "verbose_name_plural": "termijnen vooraf",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.comparison.Coalesce("segment", 0),
                        name="leadtime_once",
                        violation_error_message="Deze termijnen staan er al; wijzig die.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalContract",
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
                ("number", models.CharField(db_index=True, max_length=30, verbose_name="contractnummer")),
                ("start", models.DateField(blank=True, null=True, verbose_name="ingangsdatum")),
                (
                    "end",
                    models.DateField(
                        blank=True,
                        help_text="De eerste dag waarop het contract niet meer geldt.",
                        null=True,
                        verbose_name="einddatum (exclusief)",
                    ),
                ),
                (
                    "minimum_term",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="minimale looptijd in maanden"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("lopend", "Lopend"),
                            ("getekend", "Getekend, nog niet ingegaan"),
                            ("beëindigd", "Beëindigd"),
                        ],
                        default="lopend",
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
                        help_text="Leeg tot de splitsing.",
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
                    "split_from",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="gesplitst uit",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.provider",
                        verbose_name="aanbieder",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical contract",
                "verbose_name_plural": "historical contracten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_6882e2_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_2d3b22_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_f9e073_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalAdmission",
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
                            ("ingediend", "Ingediend"),
                            ("in toetsing", "In toetsing"),
                            ("aanvulling gevraagd", "Aanvulling gevraagd"),
                            ("toegelaten", "Toegelaten"),
                            ("afgewezen", "Afgewezen"),
                            ("getekend", "Getekend"),
                        ],
                        default="ingediend",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("submitted_on", models.DateField(blank=True, null=True, verbose_name="ingediend op")),
                ("supplement", models.TextField(blank=True, verbose_name="gevraagde aanvulling")),
                ("supplement_until", models.DateField(blank=True, null=True, verbose_name="aanvullen tot en met")),
                ("ground", models.TextField(blank=True, verbose_name="grond van afwijzing")),
                (
                    "court_until",
                    models.DateField(
                        blank=True,
                        help_text="Vervaltermijn; er is geen bezwaar.",
                        null=True,
                        verbose_name="naar de rechter tot en met",
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
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
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
                    "round",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.admissionround",
                        verbose_name="ronde",
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
                    "provider",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.provider",
                        verbose_name="aanbieder",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical toelating",
                "verbose_name_plural": "historical toelatingen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_a3dd7d_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_53df8e_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_f36c2f_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Admission",
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
                            ("ingediend", "Ingediend"),
                            ("in toetsing", "In toetsing"),
                            ("aanvulling gevraagd", "Aanvulling gevraagd"),
                            ("toegelaten", "Toegelaten"),
                            ("afgewezen", "Afgewezen"),
                            ("getekend", "Getekend"),
                        ],
                        default="ingediend",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("submitted_on", models.DateField(blank=True, null=True, verbose_name="ingediend op")),
                ("supplement", models.TextField(blank=True, verbose_name="gevraagde aanvulling")),
                ("supplement_until", models.DateField(blank=True, null=True, verbose_name="aanvullen tot en met")),
                ("ground", models.TextField(blank=True, verbose_name="grond van afwijzing")),
                (
                    "court_until",
                    models.DateField(
                        blank=True,
                        help_text="Vervaltermijn; er is geen bezwaar.",
                        null=True,
                        verbose_name="naar de rechter tot en met",
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
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="admissions",
                        to="contracts.admissionround",
                        verbose_name="ronde",
                    ),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="admissions",
                        to="contracts.contract",
                        verbose_name="contract",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="admissions",
                        to="contracts.provider",
                        verbose_name="aanbieder",
                    ),
                ),
            ],
            options={
                "verbose_name": "toelating",
                "verbose_name_plural": "toelatingen",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "ingediend",
                                    "in toetsing",
                                    "aanvulling gevraagd",
                                    "toegelaten",
                                    "afgewezen",
                                    "getekend",
                                ],
                            )
                        ),
                        name="admission_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "afgewezen"), _negated=True),
                            models.Q(("ground", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="admission_ground",
                        violation_error_message="Geef de grond van de afwijzing.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "getekend"), _negated=True), ("contract__isnull", False), _connector="OR"
                        ),
                        name="admission_contract",
                        violation_error_message="Een getekende toelating heeft een contract.",
                    ),
                    models.UniqueConstraint(
                        fields=("round", "provider"),
                        name="admission_once",
                        violation_error_message="Deze aanbieder heeft zich in deze ronde al gemeld.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reaction",
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
                ("received_on", models.DateField(verbose_name="ontvangen op")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("opmerkingen", "Opmerkingen"),
                            ("geen opmerkingen", "Liet weten geen opmerkingen te hebben"),
                        ],
                        default="opmerkingen",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("subject", models.CharField(blank=True, max_length=120, verbose_name="onderwerp")),
                ("text", models.TextField(blank=True, help_text="Wat de aanbieder schreef.", verbose_name="reactie")),
                (
                    "nota_text",
                    models.TextField(
                        blank=True,
                        help_text="Zonder naam of andere herkenbare gegevens. Leeg: de reactie zelf.",
                        verbose_name="reactie in de nota",
                    ),
                ),
                ("answer", models.TextField(blank=True, verbose_name="antwoord")),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="beantwoord op")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("overgenomen", "Overgenomen"),
                            ("deels overgenomen", "Deels overgenomen"),
                            ("niet overgenomen", "Niet overgenomen"),
                            ("toegelicht", "Toegelicht"),
                        ],
                        max_length=20,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "change",
                    models.TextField(
                        blank=True, help_text="Wat er in de afspraken verandert.", verbose_name="wijziging die volgt"
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reactions",
                        to="contracts.contractrevision",
                        verbose_name="herziening",
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
                "verbose_name": "reactie van een aanbieder",
                "verbose_name_plural": "reacties van aanbieders",
                "ordering": ["received_on", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["opmerkingen", "geen opmerkingen"])),
                        name="reaction_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "geen opmerkingen"), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("subject", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="reaction_text",
                        violation_error_message="Vul het onderwerp en de reactie in, of kies dat er geen opmerkingen zijn.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answered_on__isnull", True), ("outcome", "")),
                            models.Q(
                                ("answered_on__isnull", False),
                                models.Q(("answer", ""), _negated=True),
                                ("outcome__in", ["overgenomen", "deels overgenomen", "niet overgenomen", "toegelicht"]),
                            ),
                            _connector="OR",
                        ),
                        name="reaction_answer",
                        violation_error_message="Een antwoord heeft een tekst, een dag en een uitkomst.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome__in", ["overgenomen", "deels overgenomen"]), _negated=True),
                            models.Q(("change", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="reaction_change",
                        violation_error_message="Zeg wat er verandert nu de reactie (deels) is overgenomen.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Requirement",
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
                ("text", models.CharField(max_length=250, verbose_name="eis")),
                ("evidence", models.CharField(blank=True, max_length=250, verbose_name="blijkt uit")),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="requirements",
                        to="contracts.admissionround",
                        verbose_name="ronde",
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
                "verbose_name": "eis van een toelatingsronde",
                "verbose_name_plural": "eisen van toelatingsronden",
                "ordering": ["order", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("round", "text"),
                        name="requirement_once",
                        violation_error_message="Deze eis staat al bij deze ronde.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAdmissionCheck",
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
                    "outcome",
                    models.CharField(
                        choices=[
                            ("niet beoordeeld", "Niet beoordeeld"),
                            ("voldoet", "Voldoet"),
                            ("voldoet niet", "Voldoet niet"),
                        ],
                        default="niet beoordeeld",
                        max_length=16,
                        verbose_name="uitkomst",
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
                    "admission",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.admission",
                        verbose_name="toelating",
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
                    "requirement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.requirement",
                        verbose_name="eis",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical toets aan een eis",
                "verbose_name_plural": "historical toetsen aan eisen",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_713d2b_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_cac0bd_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_f728bd_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="AdmissionCheck",
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
                    "outcome",
                    models.CharField(
                        choices=[
                            ("niet beoordeeld", "Niet beoordeeld"),
                            ("voldoet", "Voldoet"),
                            ("voldoet niet", "Voldoet niet"),
                        ],
                        default="niet beoordeeld",
                        max_length=16,
                        verbose_name="uitkomst",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "admission",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="checks",
                        to="contracts.admission",
                        verbose_name="toelating",
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
                    "requirement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="checks",
                        to="contracts.requirement",
                        verbose_name="eis",
                    ),
                ),
            ],
            options={
                "verbose_name": "toets aan een eis",
                "verbose_name_plural": "toetsen aan eisen",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ["niet beoordeeld", "voldoet", "voldoet niet"])),
                        name="admissioncheck_outcome",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.UniqueConstraint(
                        fields=("admission", "requirement"),
                        name="admissioncheck_once",
                        violation_error_message="Deze eis is bij deze toelating al getoetst; wijzig dat.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalContractRevision",
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
                            ("voorbereid", "Voorbereid"),
                            ("voorgelegd", "Voorgelegd"),
                            ("reactie ontvangen", "Reactie ontvangen"),
                            ("behandeld", "Behandeld"),
                            ("akkoord", "Akkoord"),
                            ("getekend", "Getekend"),
                            ("geweigerd", "Geweigerd"),
                            ("beëindigd", "Beëindigd"),
                        ],
                        default="voorbereid",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                (
                    "new_end",
                    models.DateField(
                        blank=True,
                        help_text="De eerste dag waarop het herziene contract niet meer geldt. Leeg: blijft zoals die is.",
                        null=True,
                        verbose_name="einddatum na de herziening (exclusief)",
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
                    "contract",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.contract",
                        verbose_name="contract",
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
                    "round",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.revisionround",
                        verbose_name="ronde",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical herziening van een contract",
                "verbose_name_plural": "historical herzieningen van contracten",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_9b744a_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_901703_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_09af41_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="RevisionTerm",
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
                ("name", models.CharField(max_length=120, verbose_name="onderwerp")),
                (
                    "before",
                    models.TextField(
                        blank=True, help_text="Leeg: stond er nog niet.", verbose_name="afspraak voor de herziening"
                    ),
                ),
                (
                    "after",
                    models.TextField(blank=True, help_text="Leeg: vervalt.", verbose_name="afspraak na de herziening"),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="volgorde")),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="terms",
                        to="contracts.contractrevision",
                        verbose_name="herziening",
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
                "verbose_name": "afspraak in een herziening",
                "verbose_name_plural": "afspraken in een herziening",
                "ordering": ["order", "name", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("revision", "name"),
                        name="revisionterm_once",
                        violation_error_message="Over dit onderwerp staat al een afspraak in deze herziening.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("after", ""), ("before", ""), _negated=True),
                        name="revisionterm_something",
                        violation_error_message="Vul de afspraak voor of na de herziening in; zonder beide staat er niets.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Settlement",
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
                ("year", models.PositiveSmallIntegerField(verbose_name="jaar")),
                (
                    "kind",
                    models.CharField(
                        choices=[("voorlopig", "Voorlopig"), ("definitief", "Definitief")],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("cost", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="kosten in euro")),
                ("cost_basis", models.TextField(blank=True, verbose_name="waar de kosten uit blijken")),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("hoeveelheid", "Hoeveelheid (etmalen, dagdelen, uren)"),
                            ("jeugdigen", "Aantal jeugdigen"),
                            ("kosten", "Kosten in euro"),
                        ],
                        default="hoeveelheid",
                        max_length=12,
                        verbose_name="gebruik geteld in",
                    ),
                ),
                (
                    "key_basis",
                    models.TextField(
                        blank=True,
                        help_text="Alleen als er niets is gebruikt.",
                        verbose_name="waar de verdeelsleutel uit blijkt",
                    ),
                ),
                ("rule", models.TextField(blank=True, verbose_name="rekenregel")),
                (
                    "computed_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Met wat op dat moment was vastgelegd.",
                        null=True,
                        verbose_name="berekend op",
                    ),
                ),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="settlements",
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
                "verbose_name": "nacalculatie",
                "verbose_name_plural": "nacalculaties",
                "ordering": ["-year", "kind", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["voorlopig", "definitief"])),
                        name="settlement_kind",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("measure__in", ["hoeveelheid", "jeugdigen", "kosten"])),
                        name="settlement_measure",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("cost__gte", 0)),
                        name="settlement_cost",
                        violation_error_message="Kosten zijn niet negatief.",
                    ),
                    models.UniqueConstraint(
                        fields=("segment", "year", "kind"),
                        name="settlement_once",
                        violation_error_message="Deze nacalculatie staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalSettlementTransfer",
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
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="bedrag in euro")),
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
                    "payer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="betaalt",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="ontvangt",
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
                    "settlement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.settlement",
                        verbose_name="nacalculatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical betaling uit de nacalculatie",
                "verbose_name_plural": "historical betalingen uit de nacalculatie",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_c6732a_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_1e9f96_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_e6b295_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSettlementLine",
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
                ("advance", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="voorschot in euro")),
                ("use", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="werkelijk gebruik")),
                (
                    "key",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        help_text="Alleen zonder gebruik.",
                        max_digits=14,
                        null=True,
                        verbose_name="verdeelsleutel",
                    ),
                ),
                ("share", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="aandeel in euro")),
                (
                    "balance",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="Voorschot min aandeel.",
                        max_digits=14,
                        verbose_name="saldo in euro",
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
                        help_text="Leeg: het Servicebureau, dat het verschil houdt of voorschoot.",
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
                    "settlement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.settlement",
                        verbose_name="nacalculatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical regel van de nacalculatie",
                "verbose_name_plural": "historical regels van de nacalculatie",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_3c8a66_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_98c5a2_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_e5c59e_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="SettlementLine",
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
                ("advance", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="voorschot in euro")),
                ("use", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="werkelijk gebruik")),
                (
                    "key",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        help_text="Alleen zonder gebruik.",
                        max_digits=14,
                        null=True,
                        verbose_name="verdeelsleutel",
                    ),
                ),
                ("share", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="aandeel in euro")),
                (
                    "balance",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="Voorschot min aandeel.",
                        max_digits=14,
                        verbose_name="saldo in euro",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: het Servicebureau, dat het verschil houdt of voorschoot.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "settlement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="contracts.settlement",
                        verbose_name="nacalculatie",
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
                "verbose_name": "regel van de nacalculatie",
                "verbose_name_plural": "regels van de nacalculatie",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "balance",
                                django.db.models.functions.math.Round(
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("advance"), "-", models.F("share")
                                    ),
                                    2,
                                ),
                            )
                        ),
                        name="settlementline_balance",
                        violation_error_message="Het saldo is het voorschot min het aandeel.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False)),
                        fields=("settlement", "municipality"),
                        name="settlementline_once",
                        violation_error_message="Deze gemeente staat er al.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("municipality__isnull", False), _negated=True),
                        fields=("settlement",),
                        name="settlementline_once_empty",
                        violation_error_message="Deze gemeente staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SettlementTransfer",
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
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="bedrag in euro")),
                (
                    "payer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="betaalt",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="region.municipality",
                        verbose_name="ontvangt",
                    ),
                ),
                (
                    "settlement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="transfers",
                        to="contracts.settlement",
                        verbose_name="nacalculatie",
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
                "verbose_name": "betaling uit de nacalculatie",
                "verbose_name_plural": "betalingen uit de nacalculatie",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="settlementtransfer_amount",
                        violation_error_message="Een betaling gaat over een bedrag boven nul.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("payer__isnull", True), ("receiver__isnull", False)),
                            models.Q(("payer__isnull", False), ("receiver__isnull", True)),
                            models.Q(("payer", models.F("receiver")), _negated=True),
                            _connector="OR",
                        ),
                        name="settlementtransfer_two",
                        violation_error_message="Een betaling gaat van de een naar een ander.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Tariff",
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
                ("valid_from", models.DateField(verbose_name="geldt vanaf")),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=10,
                        validators=[django.core.validators.MinValueValidator(0)],
                        verbose_name="tarief per eenheid in euro",
                    ),
                ),
                ("provisional", models.BooleanField(default=False, verbose_name="voorlopig")),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
                (
                    "indexed_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leeg: dit tarief is opnieuw vastgesteld.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tariffs",
                        to="contracts.indexation",
                        verbose_name="geïndexeerd met",
                    ),
                ),
                (
                    "product",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tariffs",
                        to="segments.product",
                        verbose_name="product",
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
                "verbose_name": "tarief",
                "verbose_name_plural": "tarieven",
                "ordering": ["valid_from", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)),
                        name="tariff_positive",
                        violation_error_message="Een tarief is niet negatief.",
                    ),
                    models.UniqueConstraint(
                        fields=("product", "valid_from"),
                        name="tariff_once",
                        violation_error_message="Vanaf deze dag staat er al een tarief; wijzig dat.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalTariffPart",
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
                ("name", models.CharField(max_length=120, verbose_name="kostenelement")),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=10, verbose_name="bedrag per eenheid in euro"),
                ),
                ("evidence", models.TextField(help_text="Waar dit uit blijkt.", verbose_name="onderbouwing")),
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
                    "tariff",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="contracts.tariff",
                        verbose_name="tarief",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical onderbouwing van een tarief",
                "verbose_name_plural": "historical onderbouwingen van tarieven",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
                "indexes": [
                    models.Index(fields=["id", "history_date", "history_id"], name="contracts_h_id_f42e72_idx"),
                    models.Index(fields=["history_type", "history_date"], name="contracts_h_history_22bb25_idx"),
                    models.Index(fields=["recorded_at"], name="contracts_h_recorde_84f62b_idx"),
                ],
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="TariffPart",
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
                ("name", models.CharField(max_length=120, verbose_name="kostenelement")),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=10, verbose_name="bedrag per eenheid in euro"),
                ),
                ("evidence", models.TextField(help_text="Waar dit uit blijkt.", verbose_name="onderbouwing")),
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
                    "tariff",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="contracts.tariff",
                        verbose_name="tarief",
                    ),
                ),
            ],
            options={
                "verbose_name": "onderbouwing van een tarief",
                "verbose_name_plural": "onderbouwingen van tarieven",
                "ordering": ["id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("tariff", "name"),
                        name="tariffpart_once",
                        violation_error_message="Dit kostenelement staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TransferPlan",
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
                ("ends_on", models.DateField(verbose_name="laatste dag van de hulp")),
                (
                    "young_people",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een aantal, nooit gegevens van personen.",
                        null=True,
                        verbose_name="aantal jeugdigen",
                    ),
                ),
                (
                    "finishing",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="rondt af bij deze aanbieder"),
                ),
                (
                    "moving",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="gaat over naar een andere aanbieder"
                    ),
                ),
                (
                    "arrangements",
                    models.TextField(
                        help_text="Wie, wanneer en hoe. Geen namen of andere gegevens van jeugdigen.",
                        verbose_name="afspraken over de overdracht",
                    ),
                ),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="afgesproken op")),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="transfer_plans",
                        to="contracts.contract",
                        verbose_name="contract",
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
                "verbose_name": "overdrachtsplan",
                "verbose_name_plural": "overdrachtsplannen",
                "ordering": ["ends_on", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("contract",),
                        name="transferplan_once",
                        violation_error_message="Er is al een overdrachtsplan voor dit contract; wijzig dat.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("young_people__isnull", True),
                            ("finishing__isnull", True),
                            ("moving__isnull", True),
                            (
                                "young_people",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("finishing"), "+", models.F("moving")
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="transferplan_counts",
                        violation_error_message="Wie afrondt en wie overgaat is samen niet het aantal jeugdigen.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Usage",
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
                ("first_day", models.DateField(verbose_name="eerste dag")),
                ("last_day", models.DateField(verbose_name="laatste dag")),
                (
                    "clients",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een aantal, nooit gegevens van personen.",
                        null=True,
                        verbose_name="aantal jeugdigen",
                    ),
                ),
                (
                    "quantity",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="hoeveelheid"
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kosten in euro"
                    ),
                ),
                ("fictitious", models.BooleanField(default=False, verbose_name="voorbeeldgegevens")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="usages",
                        to="region.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="usages",
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
                "verbose_name": "gebruik",
                "verbose_name_plural": "gebruik",
                "ordering": ["first_day", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_day__isnull", True),
                            ("last_day__isnull", True),
                            ("last_day__gte", models.F("first_day")),
                            _connector="OR",
                        ),
                        name="usage_period",
                        violation_error_message="De laatste dag ligt voor de eerste.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("quantity__isnull", True), ("quantity__gte", 0), _connector="OR"),
                            models.Q(("amount__isnull", True), ("amount__gte", 0), _connector="OR"),
                        ),
                        name="usage_positive",
                        violation_error_message="Gebruik en kosten zijn niet negatief.",
                    ),
                    models.UniqueConstraint(
                        fields=("municipality", "segment", "first_day", "last_day"),
                        name="usage_once",
                        violation_error_message="Dit gebruik staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ValveRequest",
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
                ("asked_on", models.DateField(verbose_name="gevraagd op")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="bedrag in euro")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gevraagd", "Gevraagd"),
                            ("geëscaleerd", "Geëscaleerd"),
                            ("toegekend", "Toegekend"),
                            ("geweigerd", "Geweigerd"),
                        ],
                        default="gevraagd",
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                ("reason", models.TextField(blank=True, verbose_name="onderbouwing")),
                (
                    "escalated_to",
                    models.CharField(
                        blank=True, help_text="Een overleg of orgaan.", max_length=120, verbose_name="geëscaleerd naar"
                    ),
                ),
                (
                    "granted",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="toegekend in euro"
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="valve_requests",
                        to="contracts.capacityagreement",
                        verbose_name="capaciteitsafspraak",
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
                "verbose_name": "ventielverzoek",
                "verbose_name_plural": "ventielverzoeken",
                "ordering": ["-asked_on", "id"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["gevraagd", "geëscaleerd", "toegekend", "geweigerd"])),
                        name="valve_state",
                        violation_error_message="Kies een van de aangeboden waarden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="valve_amount",
                        violation_error_message="Een verzoek gaat over een bedrag boven nul.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("granted__gt", 0), ("granted__lte", models.F("amount")), ("state", "toegekend")),
                            models.Q(models.Q(("state", "toegekend"), _negated=True), ("granted__isnull", True)),
                            _connector="OR",
                        ),
                        name="valve_granted",
                        violation_error_message="Alleen bij een toegekend verzoek staat een bedrag: boven nul, en niet meer dan is gevraagd.",
                    ),
                ],
            },
        ),
    ]
