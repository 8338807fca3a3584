"""Settings: what is read, and that everything wrong is said at once and without quoting it."""

import math
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.config import Entry, Reading, Settings, read_settings
from kiosk.config.reading import NAMES
from kiosk.config.settings import DEMO_CLIENT
from kiosk.oauth.messages import Client, ClientAuth, Endpoints, Provider
from kiosk.oauth.secret import Secret
from tests.config.files import reader_of

GOOD = {"ISSUER": "https://id.example/realms/a/", "CLIENT_ID": "app"}
PEM = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
FREE_TEXTS = {"CLIENT_ID", "CLIENT_SECRET"}
FILES = {
    "/etc/kiosk/secret": "s3cret\n",
    "/etc/kiosk/empty": "\n",
    "/etc/kiosk/ca.pem": PEM,
    "/run/credentials/kiosk/client_secret": "from-systemd\n",
    "/run/credentials/empty/client_secret": "",
}


def read(
    file: Mapping[str, str] | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    demo: bool = False,
) -> Reading:
    entries = {
        name: Entry(value, ".env", line)
        for line, (name, value) in enumerate((file or {}).items(), 1)
    }
    return read_settings(
        entries, environ or {}, read_text=reader_of(FILES), host_name="lobby-pi", demo=demo
    )


def settings(**file: str) -> Settings:
    reading = read({**GOOD, **file})
    assert reading.errors == ()
    return reading.settings


def errors(**file: str) -> list[str]:
    return [str(error) for error in read({**GOOD, **file}).errors]


def test_nothing_set_is_the_demo_tenant() -> None:
    reading = read()
    assert reading.settings == Settings(device_name="lobby-pi")
    assert (reading.errors, reading.warnings) == ((), ())


def test_an_issuer_is_kept_character_for_character() -> None:
    assert settings().provider == Provider(("https://id.example/realms/a/",))


def test_a_tenant_is_looked_for_under_both_of_its_issuers() -> None:
    reading = read({"TENANT_URL": "https://acme.verify.ibm.com/", "CLIENT_ID": "app"})
    assert reading.settings.provider == Provider(
        (
            "https://acme.verify.ibm.com/oauth2",
            "https://acme.verify.ibm.com/oidc/endpoint/default",
        )
    )


def test_an_issuer_wins_over_a_tenant() -> None:
    assert settings(TENANT_URL="https://acme.verify.ibm.com").provider == settings().provider


def test_ibms_snippet_works_as_it_is() -> None:
    reading = read(
        {
            "TENANT_URL": " https://acme.verify.ibm.com",
            "CLIENT_ID": "4711",
            "CLIENT_SECRET": "s3cret",
            "FLOW_TYPE": "device",
            "SCOPE": "openid",
        }
    )
    assert (reading.errors, reading.warnings) == ((), ())
    assert reading.settings.client == Client("4711", Secret("s3cret"), scope="openid")


def test_the_environment_wins_over_the_file() -> None:
    reading = read({**GOOD, "APP_NAME": "From file"}, {"APP_NAME": "From environment"})
    assert reading.settings.app_name == "From environment"


def test_an_empty_value_is_not_set() -> None:
    assert read({"ISSUER": "  ", "CLIENT_ID": ""}) == read()


def test_the_demo_can_be_asked_for_in_spite_of_settings() -> None:
    reading = read({"ISSUER": "nonsense", "APP_NAME": "Acme"}, demo=True)
    assert reading.errors == ()
    assert reading.settings.provider is None
    assert reading.settings.client == DEMO_CLIENT
    assert reading.settings.app_name == "Acme"


def test_everything_can_be_set() -> None:
    read_settings = settings(
        CLIENT_SECRET="s3cret",
        CLIENT_AUTH="POST",
        SCOPE="openid  email",
        DEVICE_AUTHORIZATION_ENDPOINT="https://id.example/da",
        TOKEN_ENDPOINT="https://id.example/t",
        JWKS_URI="https://id.example/j",
        USERINFO_ENDPOINT="https://id.example/u",
        REVOCATION_ENDPOINT="https://id.example/r",
        REQUEST_PARAMS="audience=https://api.example&x=1",
        QR_INCLUDES_CODE="no",
        DEVICE_NAME="Lobby",
        APP_NAME="Acme",
        VIEWING_DISTANCE_M="2.5",
        TEXT_SCALE="1.5",
        SAFE_AREA_PERCENT="2.5",
        THEME="Light",
        LANGUAGE="pt-BR",
        REDUCED_MOTION="true",
        SPEAK="on",
        NIGHT_HOURS="21:30 - 7:00",
        IDLE_SIGN_OUT_S="60",
        MAX_SESSION_S="600",
        RESTART_AFTER_DAYS="365",
        REMEMBER="yes",
        STATE_DIR="/var/lib/kiosk",
        STORE_KEY_FILE="/etc/kiosk/store_key",
        CA_BUNDLE="/etc/kiosk/ca.pem",
        ALLOW_INSECURE_HTTP="true",
        DEMO_HOST="192.0.2.7",
        LOG_FORMAT="json",
        LOG_LEVEL="debug",
    )
    assert read_settings == Settings(
        device_name="Lobby",
        app_name="Acme",
        provider=Provider(
            ("https://id.example/realms/a/",),
            Endpoints(
                device_authorization="https://id.example/da",
                token="https://id.example/t",
                jwks="https://id.example/j",
                userinfo="https://id.example/u",
                revocation="https://id.example/r",
            ),
            allow_insecure_http=True,
        ),
        client=Client(
            "app",
            Secret("s3cret"),
            ClientAuth.POST,
            "openid email",
            (("audience", "https://api.example"), ("x", "1")),
        ),
        qr_includes_code=False,
        viewing_distance_m=2.5,
        text_scale=1.5,
        safe_area_percent=2.5,
        theme="light",
        language="pt",
        reduced_motion=True,
        speak=True,
        night_hours=(21 * 60 + 30, 7 * 60),
        idle_sign_out_s=60,
        max_session_s=600,
        restart_after_days=365,
        remember=True,
        state_dir=Path("/var/lib/kiosk"),
        store_key_file=Path("/etc/kiosk/store_key"),
        ca_bundle=Path("/etc/kiosk/ca.pem"),
        demo_host="192.0.2.7",
        log_format="json",
        log_level="debug",
    )


@pytest.mark.parametrize(
    ("text", "limit_s"), [("0", math.inf), ("0.0", math.inf), ("60", 60), ("2592000", 2592000)]
)
def test_a_limit_of_0_is_never(text: str, limit_s: float) -> None:
    read_settings = settings(IDLE_SIGN_OUT_S=text, MAX_SESSION_S=text)
    assert (read_settings.idle_sign_out_s, read_settings.max_session_s) == (limit_s, limit_s)


@pytest.mark.parametrize(("text", "days"), [("0", 0), ("1", 1), ("", 7)])
def test_a_restart_after_0_days_is_none(text: str, days: int) -> None:
    assert settings(RESTART_AFTER_DAYS=text).restart_after_days == days


def test_nobody_is_remembered_unless_that_is_set() -> None:
    read_settings = settings()
    assert read_settings.remember is False
    assert (read_settings.state_dir, read_settings.store_key_file) == (None, None)


@pytest.mark.parametrize(
    ("file", "environ", "secret"),
    [
        ({"CLIENT_SECRET_FILE": "/etc/kiosk/secret"}, {}, "s3cret"),
        ({}, {"CREDENTIALS_DIRECTORY": "/run/credentials/kiosk"}, "from-systemd"),
        (
            {"CLIENT_SECRET": "typed", "CLIENT_SECRET_FILE": "/etc/kiosk/secret"},
            {"CREDENTIALS_DIRECTORY": "/run/credentials/kiosk"},
            "typed",
        ),
    ],
)
def test_where_a_secret_may_come_from(
    file: dict[str, str], environ: dict[str, str], secret: str
) -> None:
    reading = read({**GOOD, **file}, environ)
    assert reading.errors == ()
    assert reading.settings.client.client_secret == Secret(secret)


def test_an_empty_credential_is_no_secret() -> None:
    reading = read(GOOD, {"CREDENTIALS_DIRECTORY": "/run/credentials/empty"})
    assert (reading.errors, reading.settings.client.client_secret) == ((), None)


def test_credentials_for_other_services_are_no_secret_of_ours() -> None:
    reading = read(GOOD, {"CREDENTIALS_DIRECTORY": "/run/credentials/other"})
    assert reading.settings.client.client_secret is None


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("ISSUER", "http://id.example", "must begin with https://"),
        ("ISSUER", "id.example", "must begin with https://"),
        ("ISSUER", "https:///oauth2", "is not a complete address"),
        ("ISSUER", "https://id.example:port", "is not a complete address"),
        ("ISSUER", "https://[::1", "is not a complete address"),
        ("ISSUER", "https://idé.example", "is not a complete address"),
        ("ISSUER", "https://id.example/?a=b", "no ? and no #"),
        ("ISSUER", "https://id.example/#a", "no ? and no #"),
        ("ISSUER", "https://me@id.example", "no user name"),
        ("TENANT_URL", "https://<your tenant>", "is not a complete address"),
        ("TENANT_URL", "https://acme.verify.ibm.com/oauth2", "belongs in ISSUER"),
        ("TOKEN_ENDPOINT", "http://id.example/t", "must begin with https://"),
        ("CLIENT_AUTH", "jwt", "must be auto, basic, post, private_key_jwt or none."),
        ("CLIENT_AUTH", "basic", "needs a client secret"),
        ("CLIENT_ASSERTION_AUD", "both", "must be issuer or endpoint."),
        ("CLIENT_SECRET_FILE", "/etc/kiosk/none", "cannot be read"),
        ("CLIENT_SECRET_FILE", "/etc/kiosk/empty", "names an empty file"),
        ("SCOPE", "profile", "must contain openid"),
        ("SCOPE", "openid openid", "names a scope twice"),
        ("REQUEST_PARAMS", "audience", "must be written as name=value"),
        ("REQUEST_PARAMS", "a=1&a=2", "names a parameter twice"),
        ("REQUEST_PARAMS", "client_assertion=x", "the kiosk sends them by itself"),
        ("REQUEST_PARAMS", "scope=x", "the kiosk sends them by itself"),
        ("REQUEST_PARAMS", "grant_type=x", "the kiosk sends them by itself"),
        ("REQUEST_PARAMS", "device_code=x", "the kiosk sends them by itself"),
        ("REQUEST_PARAMS", "max_age=x", "no whole number of seconds"),
        ("REQUEST_PARAMS", "max_age=-1", "no whole number of seconds"),
        ("QR_INCLUDES_CODE", "maybe", "must be true or false"),
        ("DEVICE_NAME", "x" * 61, "at most 60 characters"),
        ("APP_NAME", "a\u202eb", "control characters"),
        ("VIEWING_DISTANCE_M", "far", "a number from 0.3 to 20"),
        ("TEXT_SCALE", "3", "a number from 1 to 2"),
        ("SAFE_AREA_PERCENT", "10.1", "a number from 0 to 10"),
        ("SAFE_AREA_PERCENT", "-1", "a number from 0 to 10"),
        ("THEME", "blue", "must be dark or light."),
        ("LANGUAGE", "tlh", "must be one of en, de, fr, es, it, pt, ja, zh, ko, ar, he, hi."),
        ("LANGUAGE", "zh-Hant", "must be one of en, de,"),
        ("REDUCED_MOTION", "a little", "must be true or false"),
        ("SPEAK", "loudly", "must be true or false"),
        ("NIGHT_HOURS", "22-6", "must be two times of the day, such as 22:00-06:00, or off."),
        ("NIGHT_HOURS", "24:00-06:00", "must be two times of the day"),
        ("NIGHT_HOURS", "22:00-22:00", "must be two times of the day"),
        ("NIGHT_HOURS", "22:00-06:60", "must be two times of the day"),
        ("IDLE_SIGN_OUT_S", "nan", "must be a number from 30 to 2592000, or 0 for never."),
        ("IDLE_SIGN_OUT_S", "never", "must be a number from 30 to 2592000, or 0 for never."),
        ("IDLE_SIGN_OUT_S", "29.9", "a number from 30 to"),
        ("IDLE_SIGN_OUT_S", "-0.1", "a number from 30 to"),
        ("MAX_SESSION_S", "59", "a number from 60 to 2592000, or 0 for never."),
        ("MAX_SESSION_S", "2592001", "a number from 60 to 2592000"),
        ("MAX_SESSION_S", "inf", "a number from 60 to 2592000"),
        ("RESTART_AFTER_DAYS", "366", "must be a whole number from 1 to 365, or 0 for never."),
        ("RESTART_AFTER_DAYS", "-1", "must be a whole number from 1 to 365"),
        ("RESTART_AFTER_DAYS", "1.5", "must be a whole number from 1 to 365"),
        ("RESTART_AFTER_DAYS", "9" * 5000, "must be a whole number from 1 to 365"),
        ("REMEMBER", "always", "must be true or false"),
        ("STATE_DIR", "state", "must be a path that begins with /."),
        ("STATE_DIR", "/var/\0/kiosk", "must be a path that begins with /."),
        ("STORE_KEY_FILE", "key", "must be a path that begins with /."),
        ("CA_BUNDLE", "/etc/kiosk/secret", "without a PEM certificate"),
        ("CA_BUNDLE", "/etc/kiosk/none", "cannot be read"),
        ("DEMO_HOST", "localhost", "must be a numeric address"),
        ("LOG_FORMAT", "xml", "must be text or json."),
        ("LOG_LEVEL", "loud", "must be debug, info, warning or error."),
        ("FLOW_TYPE", "code", "must be device"),
        ("ALLOW_INSECURE_HTTP", "perhaps", "must be true or false"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str, says: str) -> None:
    (error,) = errors(**{name: value})
    assert error.startswith(f"{name} (.env line ")
    assert says in error


@pytest.mark.clause("V-10")
@pytest.mark.parametrize("name", [name for name in NAMES if name not in FREE_TEXTS])
def test_a_secret_on_the_wrong_line_is_not_quoted(name: str) -> None:
    found = errors(**{name: "hunter2\u202e"})
    assert len(found) == 1
    assert "hunter2" not in found[0]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("22:00-06:00", (1320, 360)),
        ("0:00–23:59", (0, 1439)),
        ("22:00-21:59", (1320, 1319)),
        ("off", None),
        ("", (1320, 360)),
    ],
)
def test_the_night_is_told_in_times_of_the_day(text: str, minutes: tuple[int, int] | None) -> None:
    assert settings(NIGHT_HOURS=text).night_hours == minutes


@pytest.mark.parametrize(
    ("desktop", "file", "language"),
    [
        (None, None, None),
        (None, "de", "de"),
        ("fr", "de", "fr"),
        ("FR", None, "fr"),
        ("en_US:en", "de", "de"),
        ("en_US:en", None, None),
        ("sv", None, None),
        ("sv_SE:sv", "de", "de"),
    ],
)
def test_the_language_list_of_a_desktop_is_not_the_operators_wish(
    desktop: str | None, file: str | None, language: str | None
) -> None:
    environ = {} if desktop is None else {"LANGUAGE": desktop}
    entries = {} if file is None else {"LANGUAGE": file}
    reading = read(entries, environ)
    assert reading.errors == ()
    assert reading.settings.language == language


def test_a_secret_and_no_authentication_contradict_each_other() -> None:
    (error,) = errors(CLIENT_SECRET="s3cret", CLIENT_AUTH="none")
    assert "yet a client secret is set" in error


def test_everything_wrong_is_said_at_once() -> None:
    reading = read({"TENANT_URL": "acme", "THEME": "blue", "SCOPE": "profile"})
    names = [error.name for error in reading.errors]
    assert names == ["TENANT_URL", "CLIENT_ID", "SCOPE", "THEME"]
    assert reading.settings.provider is None


def test_an_application_without_a_provider_is_an_error_not_a_demo() -> None:
    names = [error.name for error in read({"CLIENT_ID": "app", "JWKS_URI": "https://x"}).errors]
    assert names == ["CLIENT_ID", "JWKS_URI"]


def test_a_missing_name_has_no_line() -> None:
    (error,) = read({"ISSUER": "https://id.example"}).errors
    assert str(error).startswith("CLIENT_ID is missing;")


def test_unknown_names_are_warned_about() -> None:
    file = {**GOOD, "CLIENT_SECERT": "x", "PORT": "1"}
    reading = read(file, {"CLIENT_IDS": "x", "AWS_CA_BUNDLE": "y"})
    assert [str(warning) for warning in reading.warnings] == [
        "CLIENT_SECERT (.env line 3) is not a setting of kiosk. Was CLIENT_SECRET meant?",
        "PORT (.env line 4) is not a setting of kiosk.",
        "CLIENT_IDS (environment) is not a setting of kiosk. Was CLIENT_ID meant?",
    ]


@pytest.mark.clause("V-10")
def test_a_secret_on_a_line_of_its_own_is_not_quoted() -> None:
    (warning,) = read({**GOOD, "hunter2abcdef": "="}).warnings
    assert str(warning) == "A line (.env line 3) is not a setting of kiosk."


def test_a_credential_that_cannot_be_read_is_an_error() -> None:
    reading = read(GOOD, {"CREDENTIALS_DIRECTORY": "/run/credentials/forbidden"})
    assert [error.name for error in reading.errors] == ["CLIENT_SECRET", "CLIENT_KEY_FILE"]


def test_http_is_accepted_only_when_asked_for() -> None:
    reading = read(
        {"ISSUER": "http://localhost:8080", "CLIENT_ID": "app", "ALLOW_INSECURE_HTTP": "true"}
    )
    assert reading.errors == ()
    assert reading.settings.provider == Provider(
        ("http://localhost:8080",), allow_insecure_http=True
    )


def test_a_secret_is_in_no_repr() -> None:
    reading = read({**GOOD, "CLIENT_SECRET": "s3cret"})
    assert "s3cret" not in repr(reading)
    assert "s3cret" not in repr(Entry("s3cret", ".env line 1"))
