"""The list of all settings: where each comes from, and never a secret."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.config import Entry, Listed, Reading, read_settings
from kiosk.config.listing import DEFAULTS
from kiosk.config.reading import NAMES
from tests.config.files import reader_of
from tests.fuzz import inputs

EXAMPLE = Path(__file__).parent.parent.parent / ".env.example"
GOOD = {"ISSUER": "https://id.example", "CLIENT_ID": "app"}
KEY = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n"
FILES = {"/run/c/client_secret": "hunter2", "/run/k/client_key": KEY, "/etc/secret": "hunter2"}


def read(file: Mapping[str, str], *, demo: bool = False, **environ: str) -> Reading:
    entries = {
        name: Entry(value, "kiosk.env", line) for line, (name, value) in enumerate(file.items(), 1)
    }
    return read_settings(entries, environ, read_text=reader_of(FILES), host_name="lobby", demo=demo)


def rows(file: Mapping[str, str], *, demo: bool = False, **environ: str) -> dict[str, Listed]:
    return {row.name: row for row in read(file, demo=demo, **environ).listed}


def test_every_setting_is_listed_once_in_the_order_of_the_manual() -> None:
    assert tuple(row.name for row in read({}).listed) == NAMES


def test_the_defaults_are_those_of_the_example() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    said = dict(line[1:].split("=", 1) for line in lines if re.match(r"#[A-Z_]+=.", line))
    assert said == DEFAULTS
    assert rows({})["THEME"] == Listed("THEME", "dark", "default")
    assert rows({})["ISSUER"] == Listed("ISSUER", None, "default")


@pytest.mark.parametrize("name", DEFAULTS)
def test_a_default_that_is_written_down_changes_nothing(name: str) -> None:
    file = GOOD | {"OAUTH_ONLY": "false"}
    assert read(file | {name: DEFAULTS[name]}).settings == read(file).settings
    assert rows(file | {name: DEFAULTS[name]})[name].value == DEFAULTS[name]


def test_the_file_and_its_line_or_the_environment_is_named() -> None:
    found = rows(GOOD, THEME="light")
    assert found["CLIENT_ID"] == Listed("CLIENT_ID", "app", "kiosk.env", 2)
    assert found["CLIENT_ID"].place == "kiosk.env line 2"
    assert found["THEME"] == Listed("THEME", "light", "environment")
    assert found["THEME"].place == "environment"


def test_of_extra_parameters_the_names_are_shown() -> None:
    found = rows({**GOOD, "REQUEST_PARAMS": "audience=https://api.example&key=hunter2"})
    assert found["REQUEST_PARAMS"].value == "audience, key"


@pytest.mark.parametrize(
    ("file", "environ", "places"),
    [
        ({"CLIENT_SECRET": "hunter2"}, {}, ["kiosk.env line 3", "default", "default"]),
        (
            {"CLIENT_SECRET_FILE": "/etc/secret"},
            {"CREDENTIALS_DIRECTORY": "/run/c"},
            ["default", "kiosk.env line 3", "default"],
        ),
        ({}, {"CREDENTIALS_DIRECTORY": "/run/c"}, ["systemd credential", "default", "default"]),
        ({}, {"CREDENTIALS_DIRECTORY": "/run/k"}, ["default", "default", "systemd credential"]),
        ({}, {}, ["default", "default", "default"]),
    ],
)
def test_where_secrets_come_from_is_said_and_nothing_of_them(
    file: dict[str, str], environ: dict[str, str], places: list[str]
) -> None:
    found = rows({**GOOD, **file}, demo=False, **environ)
    names = ("CLIENT_SECRET", "CLIENT_SECRET_FILE", "CLIENT_KEY_FILE")
    assert [found[name].place for name in names] == places
    assert found["CLIENT_SECRET"].value is None
    assert "hunter2" not in repr(found)


def test_a_secret_that_was_pasted_twice_is_hidden_twice() -> None:
    found = rows({**GOOD, "CLIENT_ID": "app hunter2", "CLIENT_SECRET": "hunter2"})
    assert found["CLIENT_ID"] == Listed("CLIENT_ID", None, "kiosk.env", 2)


@pytest.mark.clause("V-10")
@pytest.mark.parametrize("demo", [False, True])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "CLIENT_ID"])
def test_a_refused_value_is_not_shown(name: str, demo: bool) -> None:
    wrong = f"https://me:{inputs.SECRET}@id.example/\u202e#"
    row = rows({**GOOD, name: wrong}, demo=demo)[name]
    assert row.value is None
    assert row.line is not None


def test_what_contradicts_another_setting_is_not_shown() -> None:
    found = rows({**GOOD, "CLIENT_AUTH": "none", "CLIENT_SECRET": "hunter2"})
    assert found["CLIENT_AUTH"] == Listed("CLIENT_AUTH", None, "kiosk.env", 3)
