import re
import subprocess
import sys
import tarfile
import zipfile
from configparser import ConfigParser
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import kiosk
from tests.packaging.checkout import ROOT

SECRET = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY"
    r"""|(?:secret|password|passwd|api_?key|token)["']?\s*[=:]\s*["'][\w+/~.-]{8,}["']"""
    r"|\beyJ[\w-]{20,}"
    r"|://[^/\s\"'@{]+:[^/\s\"'@{]+@",
    re.IGNORECASE,
)
"""A private key, a value given to a name that means a secret, a token, a password in an address."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source distribution of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> dict[str, str]:
    """What is in the wheel, by name; binary files with replaced characters."""
    (file,) = built.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}


@pytest.fixture(scope="module")
def metadata(wheel: dict[str, str]) -> Message:
    (name,) = (name for name in wheel if name.endswith(".dist-info/METADATA"))
    return Parser().parsestr(wheel[name])


def files_below(folder: str) -> set[str]:
    return {
        str(path.relative_to(ROOT))
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_wheel_has_every_module_and_asset(wheel: dict[str, str]) -> None:
    modules = files_below("kiosk")
    assets = {f"kiosk/{name}" for name in files_below("assets")}
    assert "kiosk/cli.py" in modules
    assert assets
    assert modules | assets == {name for name in wheel if ".dist-info/" not in name}


def test_wheel_has_the_command(wheel: dict[str, str]) -> None:
    (name,) = (name for name in wheel if name.endswith(".dist-info/entry_points.txt"))
    entry_points = ConfigParser()
    entry_points.read_string(wheel[name])
    assert dict(entry_points["console_scripts"]) == {"kiosk": "kiosk.cli:main"}


def test_wheel_has_the_licence(wheel: dict[str, str], metadata: Message) -> None:
    (name,) = (name for name in wheel if name.endswith(".dist-info/licenses/LICENSE"))
    assert wheel[name] == (ROOT / "LICENSE").read_text()
    assert metadata["License-Expression"] == "Apache-2.0"


def test_version_has_one_source(metadata: Message) -> None:
    assert metadata["Version"] == kiosk.__version__
    assert kiosk.__version__ not in (ROOT / "pyproject.toml").read_text()


def test_source_distribution_can_run_and_test_itself(built: Path) -> None:
    (file,) = built.glob("*.tar.gz")
    with tarfile.open(file) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    needed = {"Makefile", "run_kiosk.py", "LICENSE", "README.md", "tools/run", "tools/test"}
    needed |= files_below("requirements") | files_below("assets") | files_below("tests")
    assert needed <= names
    assert not [name for name in names if name.startswith((".venv", "out/", "dist/"))]


@pytest.mark.clause("D-24")
def test_no_secret_is_shipped(wheel: dict[str, str]) -> None:
    found = {name: SECRET.findall(text) for name, text in wheel.items()}
    assert {name: secrets for name, secrets in found.items() if secrets} == {}
    assert [name for name in wheel if re.search(r"\.env|\.pem$|\.key$|\.p12$", name)] == []


@pytest.mark.parametrize(
    "line",
    [
        'CLIENT_SECRET = "aB3dE5fG7h"',
        '{"client_secret": "aB3dE5fG7h"}',
        "access_token='0123456789abcdef'",
        "-----BEGIN RSA PRIVATE KEY-----",
        "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0",
        "https://kiosk:hunter2@id.example/",
    ],
)
def test_the_scan_knows_a_secret(line: str) -> None:
    assert SECRET.search(line)
