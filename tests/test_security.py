"""Headers on every kind of answer, and what the environment makes of the settings on a real server."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

from jeugdhulp.accounts import reading

ROOT = Path(__file__).resolve().parents[1]

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
        "publickey-credentials-get=(self), publickey-credentials-create=(self)"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def security_headers(response) -> dict:
    return {name: response.headers.get(name) for name in HEADERS}


# --- every kind of answer


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/account/login/", 200),
        ("/account/password/reset/", 200),
        ("/account/password/change/", 302),
        ("/bestaat-niet/", 404),
        ("/account/login/?peildatum=gisteren", 400),
        ("/beheer/", 302),
        ("/static/bestaat-niet.css", 404),
    ],
)
def test_headers_for_anyone(client, path, status):
    response = client.get(path)
    assert response.status_code == status
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_headers_on_a_file(settings, tmp_path):
    """A server whose style sheet was collected, as on a real one."""
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "portal.css").write_text("h1 { margin: 0 }")
    response = Client().get("/static/portal.css")
    assert response.getvalue() == b"h1 { margin: 0 }"
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["/beheer/", "/beheer/accounts/user/", "/beheer/accounts/user/add/", "/beheer/jsi18n/"]
)
def test_headers_in_the_admin(admin_client, path):
    response = admin_client.get(path)
    assert response.status_code == 200
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_headers_when_it_breaks(monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr(reading, "read_as", broken)
    response = Client(raise_request_exception=False).get("/account/login/")
    assert response.status_code == 500
    assert "Er ging iets mis bij ons" in response.content.decode()
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_headers_for_a_host_that_is_not_ours():
    response = Client().get("/account/login/", headers={"host": "elders.example"})
    assert response.status_code == 400
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_a_form_from_elsewhere_is_refused_in_dutch():
    response = Client(enforce_csrf_checks=True).post("/account/login/", {"login": "a@example.nl", "password": "x"})
    assert response.status_code == 403
    assert "Dit formulier is verlopen" in response.content.decode()
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_too_often_is_told_in_dutch():
    client = Client()
    answers = [client.post("/account/login/", {"login": "a", "password": "x"}) for _ in range(31)]
    assert [answer.status_code for answer in answers] == [200] * 30 + [429]
    assert "U probeerde dit te vaak" in answers[-1].content.decode()
    assert security_headers(answers[-1]) == HEADERS


def test_a_view_keeps_its_own_policy(rf):
    from django.http import HttpResponse

    from jeugdhulp.security import HeadersMiddleware

    own = HttpResponse(headers={"Content-Security-Policy": "sandbox"})
    response = HeadersMiddleware(lambda request: own)(rf.get("/"))
    assert response["Content-Security-Policy"] == "sandbox"


@pytest.mark.django_db
def test_what_somebody_who_signed_in_reads_is_kept_by_no_proxy(client, django_user_model):
    assert "Cache-Control" not in client.get("/bestaat-niet/").headers
    client.force_login(django_user_model.objects.create_user("a@example.nl", "x"))
    assert client.get("/bestaat-niet/")["Cache-Control"] == "private, no-cache"


@pytest.mark.django_db
def test_headers_that_only_a_proxy_may_send_are_not_believed(settings):
    settings.SECURE_SSL_REDIRECT = True
    response = Client().get("/account/login/", headers={"X-Forwarded-Proto": "https"})
    assert (response.status_code, response["Location"]) == (301, "https://testserver/account/login/")
    assert security_headers(response) == HEADERS


@pytest.mark.django_db
def test_over_https_the_browser_is_told_to_stay_there(settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 365 * 24 * 3600
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    client = Client(headers={"X-Forwarded-Proto": "https"})
    response = client.get("/account/login/")
    assert response.status_code == 200
    assert response["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    cookie = response.cookies["csrftoken"]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax")


# --- the environment of a real server

SERVER = {
    "SECRET_KEY": "a-long-value-that-was-made-for-this-server-alone-0123456789",
    "ALLOWED_HOSTS": "portaal.voorbeeld.nl",
    "PORTAL_URL": "https://portaal.voorbeeld.nl",
    "TRUSTED_PROXIES": "1",
    "EMAIL_URL": "smtp+tls://portaal:wachtwoord@mail.voorbeeld.nl:587",
    "DEFAULT_FROM_EMAIL": "portaal@voorbeeld.nl",
}


def on_a_server(*command, **changes) -> subprocess.CompletedProcess:
    """Run Python with nothing of this suite's environment: that of SERVER, with changes (None leaves one out)."""
    given = {name: value for name, value in (SERVER | changes).items() if value is not None}
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONWARNINGS": "error",
        "DJANGO_SETTINGS_MODULE": "jeugdhulp.settings",
    }
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment | given, capture_output=True, text=True, check=False
    )


def settings_there(*names, **changes) -> dict:
    code = f"import json; from django.conf import settings; print(json.dumps({{n: getattr(settings, n, None) for n in {names}}}))"
    result = on_a_server("-c", code, **changes)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def check_deploy(**changes) -> subprocess.CompletedProcess:
    return on_a_server("manage.py", "check", "--deploy", "--fail-level", "WARNING", **changes)


def test_a_server_with_the_documented_environment_is_in_order():
    result = check_deploy()
    assert (result.returncode, result.stdout, result.stderr) == (
        0,
        "System check identified no issues (1 silenced).\n",
        "",
    )


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"EMAIL_URL": None}, "(accounts.W001) E-mail gaat naar het scherm"),
        ({"PORTAL_URL": None}, "(accounts.W002) PORTAL_URL is http://localhost:8000"),
        ({"HTTPS_ONLY": "0"}, "(security.W012)"),
        ({"DEBUG": "1"}, "(security.W018)"),
        ({"SECRET_KEY": "short"}, "(security.W009)"),
    ],
)
def test_what_is_missing_is_told(changes, told):
    result = check_deploy(**changes)
    assert result.returncode == 1
    assert told in result.stderr


def test_without_a_secret_there_is_no_server():
    result = check_deploy(SECRET_KEY=None)
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1].endswith(
        "SECRET_KEY ontbreekt. Zet de omgevingsvariabele SECRET_KEY op een lange willekeurige waarde, "
        "of probeer het portaal uit met `make run`."
    )


HTTPS = (
    "HTTPS_ONLY",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
)


def test_a_server_is_safe_unless_told_otherwise():
    assert settings_there(*HTTPS, "DEBUG", "TRYOUT", "SECURE_PROXY_SSL_HEADER", TRUSTED_PROXIES=None) == {
        "HTTPS_ONLY": True,
        "SECURE_SSL_REDIRECT": True,
        "SECURE_HSTS_SECONDS": 31536000,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "DEBUG": False,
        "TRYOUT": False,
        "SECURE_PROXY_SSL_HEADER": None,
    }


def test_a_try_out_works_over_plain_http_and_asks_for_nothing():
    nothing = dict.fromkeys(SERVER)
    nothing["SECRET_KEY"] = "x"  # a try-out makes one itself; not here, in the project's own folder
    found = settings_there(*HTTPS, "DEBUG", "TRYOUT", "EMAIL_BACKEND", **nothing, JEUGDHULP_TRYOUT="1")
    assert found == {
        "HTTPS_ONLY": False,
        "SECURE_SSL_REDIRECT": False,
        "SECURE_HSTS_SECONDS": 0,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": False,
        "SESSION_COOKIE_SECURE": False,
        "CSRF_COOKIE_SECURE": False,
        "DEBUG": False,
        "TRYOUT": True,
        "EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend",
    }


def test_behind_a_proxy_its_headers_are_believed():
    assert settings_there("SECURE_PROXY_SSL_HEADER", "ALLAUTH_TRUSTED_PROXY_COUNT") == {
        "SECURE_PROXY_SSL_HEADER": ["HTTP_X_FORWARDED_PROTO", "https"],
        "ALLAUTH_TRUSTED_PROXY_COUNT": 1,
    }


def test_mail_goes_to_the_server_that_was_named():
    names = ("EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS")
    assert settings_there(*names) == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "mail.voorbeeld.nl",
        "EMAIL_PORT": 587,
        "EMAIL_HOST_USER": "portaal",
        "EMAIL_HOST_PASSWORD": "wachtwoord",
        "EMAIL_USE_TLS": True,
    }
