import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("briefings", "0002_composing"),
        ("region", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.DeleteModel(name="IssuedLetter"),
        migrations.CreateModel(
            name="Adoption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField(verbose_name="besluit van het college op")),
                ("reference", models.CharField(max_length=60, verbose_name="kenmerk van het besluit")),
                ("content", models.TextField(help_text="Alles wat de brief zegt, als JSON.", verbose_name="inhoud")),
                ("sha256", models.CharField(max_length=64, verbose_name="sha256 van de inhoud")),
                ("reference_date", models.DateField(verbose_name="peildatum")),
                (
                    "known_by",
                    models.DateTimeField(
                        help_text="Wat later is vastgelegd, staat niet in de brief.", verbose_name="bekend op"
                    ),
                ),
                ("adopted_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="vastgelegd op")),
            ],
            options={
                "verbose_name": "vaststelling",
                "verbose_name_plural": "vaststellingen",
                "ordering": ["-adopted_at", "-id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="IssuedLetter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("openbaar", "Openbaar"),
                            ("beperkt_openbaar", "Beperkt openbaar"),
                            ("intern", "Intern"),
                        ],
                        default="openbaar",
                        max_length=20,
                        verbose_name="voor wie",
                    ),
                ),
                ("subject", models.CharField(max_length=200, verbose_name="onderwerp")),
                ("dated", models.DateField(verbose_name="datum van de brief")),
                ("reference_date", models.DateField(verbose_name="peildatum")),
                ("filename", models.CharField(max_length=120, verbose_name="bestandsnaam")),
                ("html", models.BinaryField(verbose_name="tekst")),
                ("pdf", models.BinaryField(verbose_name="bestand")),
                ("facts", models.BinaryField(verbose_name="feiten")),
                ("sha256", models.CharField(max_length=64, unique=True, verbose_name="sha256 van het bestand")),
                ("html_sha256", models.CharField(max_length=64, verbose_name="sha256 van de tekst")),
                ("facts_sha256", models.CharField(max_length=64, verbose_name="sha256 van de feiten")),
                ("issued_at", models.DateTimeField(verbose_name="verzonden op")),
            ],
            options={
                "verbose_name": "verzonden brief",
                "verbose_name_plural": "verzonden brieven",
                "ordering": ["-dated", "-issued_at", "-id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="LetterEnding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("ingetrokken", "Ingetrokken"), ("vervangen", "Vervangen")],
                        max_length=12,
                        verbose_name="hoe",
                    ),
                ),
                ("because", models.TextField(help_text="Iedereen leest dit bij de brief.", verbose_name="reden")),
                ("ended_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="vastgelegd op")),
            ],
            options={
                "verbose_name": "intrekking of vervanging",
                "verbose_name_plural": "intrekkingen en vervangingen",
                "ordering": ["-ended_at", "-id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.CreateModel(
            name="Release",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("because", models.TextField(verbose_name="reden")),
                ("released_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="vrijgegeven op")),
            ],
            options={
                "verbose_name": "vrijgave",
                "verbose_name_plural": "vrijgaven",
                "ordering": ["-released_at", "-id"],
                "abstract": False,
                "base_manager_name": "objects",
            },
        ),
        migrations.RemoveConstraint(
            model_name="letter",
            name="letter_once",
        ),
        migrations.AddField(
            model_name="edition",
            name="embargo",
            field=models.CharField(
                choices=[
                    ("geen", "Geen embargo"),
                    ("tot een moment", "Tot een moment"),
                    ("tot het laatste college", "Tot het laatste college heeft besloten"),
                ],
                default="tot het laatste college",
                help_text="Tot dan zien alleen de projectorganisatie en elke gemeente voor zich deze editie.",
                max_length=24,
                verbose_name="embargo",
            ),
        ),
        migrations.AddField(
            model_name="edition",
            name="embargo_until",
            field=models.DateTimeField(
                blank=True, help_text="Alleen bij een embargo tot een moment.", null=True, verbose_name="embargo tot"
            ),
        ),
        migrations.AddField(
            model_name="historicaledition",
            name="embargo",
            field=models.CharField(
                choices=[
                    ("geen", "Geen embargo"),
                    ("tot een moment", "Tot een moment"),
                    ("tot het laatste college", "Tot het laatste college heeft besloten"),
                ],
                default="tot het laatste college",
                help_text="Tot dan zien alleen de projectorganisatie en elke gemeente voor zich deze editie.",
                max_length=24,
                verbose_name="embargo",
            ),
        ),
        migrations.AddField(
            model_name="historicaledition",
            name="embargo_until",
            field=models.DateTimeField(
                blank=True, help_text="Alleen bij een embargo tot een moment.", null=True, verbose_name="embargo tot"
            ),
        ),
        migrations.AddField(
            model_name="historicalletter",
            name="replaces",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Alleen bij een brief die een verzonden brief vervangt.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="briefings.letter",
                verbose_name="vervangt",
            ),
        ),
        migrations.AddField(
            model_name="historicalletter",
            name="replaces_because",
            field=models.TextField(
                blank=True, help_text="Staat in de nieuwe brief en bij de oude.", verbose_name="reden van de vervanging"
            ),
        ),
        migrations.AddField(
            model_name="letter",
            name="replaces",
            field=models.ForeignKey(
                blank=True,
                help_text="Alleen bij een brief die een verzonden brief vervangt.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="successors",
                to="briefings.letter",
                verbose_name="vervangt",
            ),
        ),
        migrations.AddField(
            model_name="letter",
            name="replaces_because",
            field=models.TextField(
                blank=True, help_text="Staat in de nieuwe brief en bij de oude.", verbose_name="reden van de vervanging"
            ),
        ),
        migrations.AddConstraint(
            model_name="edition",
            constraint=models.CheckConstraint(
                condition=models.Q(("embargo__in", ["geen", "tot een moment", "tot het laatste college"])),
                name="edition_embargo",
                violation_error_message="Kies een van de aangeboden waarden.",
            ),
        ),
        migrations.AddConstraint(
            model_name="edition",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("embargo", "tot een moment"), ("embargo_until__isnull", False)),
                    models.Q(models.Q(("embargo", "tot een moment"), _negated=True), ("embargo_until__isnull", True)),
                    _connector="OR",
                ),
                name="edition_embargo_until",
                violation_error_message="Geef bij een embargo tot een moment dat moment, en anders niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                condition=models.Q(("replaces__isnull", True)),
                fields=("edition", "municipality"),
                name="letter_once",
                violation_error_message="Deze gemeente heeft al een brief in deze editie.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                fields=("replaces",),
                name="letter_one_successor",
                violation_error_message="Er is al een brief die deze vervangt.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("replaces__isnull", True), models.Q(("replaces_because", ""), _negated=True), _connector="OR"
                ),
                name="letter_replaces_because",
                violation_error_message="Geef de reden van de vervanging.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(("original__isnull", True), ("state", "concept"), _connector="OR"),
                name="letter_reconstruction",
                violation_error_message="Een reconstructie wordt nooit vastgesteld of verzonden.",
            ),
        ),
        migrations.AddField(
            model_name="adoption",
            name="adopted_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="vastgelegd door",
            ),
        ),
        migrations.AddField(
            model_name="adoption",
            name="letter",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="adoptions",
                to="briefings.letter",
                verbose_name="brief",
            ),
        ),
        migrations.AddField(
            model_name="issuedletter",
            name="adoption",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="issued",
                to="briefings.adoption",
                verbose_name="vaststelling",
            ),
        ),
        migrations.AddField(
            model_name="issuedletter",
            name="edition",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="issued_letters",
                to="briefings.edition",
                verbose_name="editie",
            ),
        ),
        migrations.AddField(
            model_name="issuedletter",
            name="issued_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="verzonden door",
            ),
        ),
        migrations.AddField(
            model_name="issuedletter",
            name="letter",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="issued",
                to="briefings.letter",
                verbose_name="brief",
            ),
        ),
        migrations.AddField(
            model_name="issuedletter",
            name="municipality",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="issued_letters",
                to="region.municipality",
                verbose_name="gemeente",
            ),
        ),
        migrations.AddField(
            model_name="letterending",
            name="ended_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="vastgelegd door",
            ),
        ),
        migrations.AddField(
            model_name="letterending",
            name="letter",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="ending",
                to="briefings.letter",
                verbose_name="brief",
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="edition",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="releases",
                to="briefings.edition",
                verbose_name="editie",
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="municipality",
            field=models.ForeignKey(
                blank=True,
                help_text="Leeg: voor alle gemeenten tegelijk.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="releases",
                to="region.municipality",
                verbose_name="alleen voor",
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="released_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="vrijgegeven door",
            ),
        ),
        migrations.AddConstraint(
            model_name="adoption",
            constraint=models.CheckConstraint(
                condition=models.Q(("reference", ""), _negated=True),
                name="adoption_reference",
                violation_error_message="Vul het kenmerk van het besluit in.",
            ),
        ),
        migrations.AddConstraint(
            model_name="issuedletter",
            constraint=models.CheckConstraint(
                condition=models.Q(("level__in", ["openbaar", "beperkt_openbaar"])),
                name="issuedletter_level",
                violation_error_message="Een verzonden brief is openbaar of beperkt openbaar.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letterending",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["ingetrokken", "vervangen"])),
                name="letterending_kind",
                violation_error_message="Kies een van de aangeboden waarden.",
            ),
        ),
        migrations.AddConstraint(
            model_name="letterending",
            constraint=models.CheckConstraint(
                condition=models.Q(("because", ""), _negated=True),
                name="letterending_because",
                violation_error_message="Geef de reden.",
            ),
        ),
        migrations.AddConstraint(
            model_name="release",
            constraint=models.CheckConstraint(
                condition=models.Q(("because", ""), _negated=True),
                name="release_because",
                violation_error_message="Geef de reden van de vrijgave.",
            ),
        ),
    ]
