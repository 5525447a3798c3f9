"""One settings file for every place the portal runs; what differs comes from the environment.

Nothing here is a secret and DEBUG is off unless asked for. `make run` sets JEUGDHULP_TRYOUT=1: a local
try-out with a generated key and demo accounts, never to be used on a server that others can reach.
"""

import secrets
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

TRYOUT = env.bool("JEUGDHULP_TRYOUT", default=False)
DEBUG = env.bool("DEBUG", default=False)


def _secret_key() -> str:
    key = env.str("SECRET_KEY", default="")
    if key:
        return key
    if not (TRYOUT or DEBUG):
        raise ImproperlyConfigured(
            "SECRET_KEY ontbreekt. Zet de omgevingsvariabele SECRET_KEY op een lange willekeurige waarde, "
            "of probeer het portaal uit met `make run`."
        )
    path = BASE_DIR / ".secret-key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text()


SECRET_KEY = _secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# The address at which people reach the portal: for links in mails that no request asked for (invitations).
PORTAL_URL = env.str("PORTAL_URL", default="http://localhost:8000").rstrip("/")

# --- Security. Safe unless told otherwise: a try-out on this machine speaks plain http, because nobody listens in
# between and there is no certificate; everything else of this section holds there too.
HTTPS_ONLY = env.bool("HTTPS_ONLY", default=not (TRYOUT or DEBUG))
SECURE_SSL_REDIRECT = HTTPS_ONLY
# Whoever watches over the server asks the health check from inside, without a certificate.
SECURE_REDIRECT_EXEMPT = [r"^gezondheid/$"]
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=365 * 24 * 3600) if HTTPS_ONLY else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS_ONLY
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS_ONLY
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SILENCED_SYSTEM_CHECKS = [
    # Preloading is a promise for a whole domain and all its sites: for its owner to make, not for one portal.
    "security.W021",
]

# How many reverse proxies stand before the portal. Their headers say who asks and whether it was over https;
# with none of them those headers come from the visitor, and are not believed.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES

# The shape of Django 6. An identity provider (single sign-on) must be added to form-action.
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
}
PERMISSIONS_POLICY = {
    "camera": [],
    "microphone": [],
    "geolocation": [],
    "payment": [],
    "usb": [],
    "publickey-credentials-get": ["self"],
    "publickey-credentials-create": ["self"],
}

# A working day at most, and no longer than the browser is open.
SESSION_COOKIE_AGE = 10 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

INSTALLED_APPS = [
    "jeugdhulp.portal.desk_config.DeskConfig",  # django.contrib.admin with a work list and publishing
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "simple_history",
    "django_tables2",
    "django_filters",
    "import_export",
    "allauth",
    "allauth.account",
    "jeugdhulp",
    "jeugdhulp.region",
    "jeugdhulp.accounts",
    "segments",
    "planning",
    "contracts",
    "risks",
    "jeugdhulp.briefings",
    "jeugdhulp.portal",
    "jeugdhulp.programme",
]

# LocaleMiddleware is left out on purpose: it would turn dates into English for English browsers.
MIDDLEWARE = [
    "jeugdhulp.security.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "jeugdhulp.accounts.reading.ReadingMiddleware",
]

ROOT_URLCONF = "jeugdhulp.urls"
WSGI_APPLICATION = "jeugdhulp.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# SQLite: one writer at a time, so take the write lock at the start (IMMEDIATE) instead of failing halfway;
# FULL costs about a millisecond and keeps the last commit at a power failure.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'portaal.sqlite3'}")}
_database = DATABASES["default"]
if _database["ENGINE"].endswith("sqlite3"):
    _database["OPTIONS"] = {**SQLITE_OPTIONS, **_database.get("OPTIONS", {})}
else:
    _database.setdefault("CONN_MAX_AGE", 60)
    _database["CONN_HEALTH_CHECKS"] = True
    # PostgreSQL guesses that reading the past is dear and compiles such a query first: 1.5 s for one of 0.3 s.
    _database["OPTIONS"] = {"options": "-c jit=off", **_database.get("OPTIONS", {})}

# Counts of failed sign-ins must be the same for every process and every server. The database is the one store
# that they share in all set-ups, so nothing else needs to be run; it is used at sign-in only.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "shared_cache"}}

# --- Signing in: by e-mail address, by invitation only.
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "jeugdhulp.accounts.passwords.LongEnough", "OPTIONS": {"min_length": 12}},
    {"NAME": "jeugdhulp.accounts.passwords.NotLikeTheUser"},
    {"NAME": "jeugdhulp.accounts.passwords.NotCommon"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
# An invitation is read after the weekend as well; whoever is later asks for a new link on the sign-in page.
PASSWORD_RESET_TIMEOUT = 4 * 24 * 3600

ACCOUNT_ADAPTER = "jeugdhulp.accounts.adapter.InvitationOnly"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# The link in the invitation is the proof that somebody reads that address.
ACCOUNT_EMAIL_VERIFICATION = "none"
# Nobody can have the portal write to an address that it does not know.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Inkoop jeugdhulp Haaglanden: "
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if HTTPS_ONLY else "http"
# Per address and per account; the rest are allauth's own limits.
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key", "reset_password": "20/m/ip,5/h/key"}

# --- Mail: on the terminal, unless EMAIL_URL names a server (smtp+tls://user:password@host:587).
globals().update(env.email_url("EMAIL_URL", default="consolemail://"))
EMAIL_TIMEOUT = 15
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="portaal@localhost")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

STATIC_URL = "/static/"
# trying out: straight from the apps, so that collectstatic is not needed, nor its folder
STATIC_ROOT = None if TRYOUT else env.path("STATIC_ROOT", default=BASE_DIR / "staticfiles")
WHITENOISE_USE_FINDERS = TRYOUT or DEBUG
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The stock indexes on history_date alone do not serve reading at a moment; jeugdhulp/history/ adds its own.
SIMPLE_HISTORY_DATE_INDEX = False
# Reverting saves a past instance, which Recorded refuses: what was is told, not silently restored.
SIMPLE_HISTORY_REVERT_DISABLED = True

IMPORT_EXPORT_ESCAPE_FORMULAE_ON_EXPORT = True
DJANGO_TABLES2_TEMPLATE = "django_tables2/portal.html"
# A reason may be a whole sentence with the document it rests on.
SIMPLE_HISTORY_HISTORY_CHANGE_REASON_USE_TEXT_FIELD = True
