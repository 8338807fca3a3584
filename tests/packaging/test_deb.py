"""The Debian packages, as far as they can be judged without installing them."""

import gzip
import io
import os
import re
import subprocess
import sys
from contextlib import redirect_stdout, suppress
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from kiosk.cli import main
from kiosk.service.unit import PLACES, filled
from tests.packaging.checkout import ROOT
from tools.deb.lock import wanted
from tools.deb.variant import HERE, VARIANTS, Variant, listed

FOR_13, FOR_12, FOR_12_ARM = VARIANTS
BY_ARCHITECTURE = pytest.mark.parametrize(
    "variant", VARIANTS, ids=[variant.architecture for variant in VARIANTS]
)
SOME_TIME = 1_700_000_000


def pins(variant: Variant) -> dict[str, str]:
    lock = (ROOT / "requirements" / "run.lock").read_text()
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", wanted(lock, variant)))


def build(folder: Path, umask: int) -> Path:
    """The package for Debian 13, called 9.8.7."""
    command = [sys.executable, "-m", "tools.deb", "--architecture", "all", "--version", "9.8.7"]
    subprocess.run(
        [*command, "--into", str(folder)],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(SOME_TIME), "TMPDIR": str(folder)},
        umask=umask,
        check=True,
    )
    (package,) = folder.glob("*.deb")
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("dist"), 0o022)


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def field(package: Path, name: str) -> str:
    command = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def depends(variant: Variant) -> set[str]:
    return {entry.split()[0] for entry in variant.depends().split(", ")}


def test_package_brings_what_debian_lacks() -> None:
    for_12 = pins(FOR_12)
    assert pins(FOR_13).keys() == for_12.keys() - FOR_13.from_debian
    assert FOR_13.from_debian < for_12.keys()
    assert {"python3-cryptography", "python3-pil", "python3-markupsafe"} < depends(FOR_13)


def test_debian_12_on_aarch64_gets_a_qt_for_its_glibc() -> None:
    assert pins(FOR_12_ARM)["pyside6-essentials"] == "6.8.0.2"
    assert pins(FOR_12)["pyside6-essentials"] != "6.8.0.2"


@BY_ARCHITECTURE
def test_every_library_is_checked_by_its_hash(variant: Variant) -> None:
    lock = (ROOT / "requirements" / "run.lock").read_text()
    for block in re.split(r"\n(?=\S)", wanted(lock, variant)):
        head, *hashes = block.split("\\\n")
        assert Requirement(head.strip()).marker is None
        assert hashes
        assert all(line.strip().startswith("--hash=sha256:") for line in hashes)


@BY_ARCHITECTURE
def test_what_the_unit_needs_is_depended_on(variant: Variant) -> None:
    assert {"cage", "seatd", "xwayland", "systemd", "fonts-dejavu-core"} < depends(variant)


def test_every_part_of_qt_that_is_imported_is_there() -> None:
    imported = {
        part
        for file in (ROOT / "kiosk").rglob("*.py")
        for part in re.findall(r"\bPySide6\.(\w+)", file.read_text())
    }
    assert "QtWidgets" in imported
    in_debian = {f"python3-pyside6.{part.lower()}" for part in imported}
    assert in_debian <= depends(FOR_13)
    kept = {f"PySide6/{part}.abi3.so" for part in imported}
    assert kept <= set(listed(HERE / "qt_files.txt"))


def test_file_is_called_by_what_is_in_it(package: Path) -> None:
    assert package.name == "kiosk_9.8.7~deb13_all.deb"
    assert field(package, "Version") == "9.8.7~deb13"
    assert field(package, "Architecture") == "all"
    assert field(package, "Depends") == FOR_13.depends()


def test_upgrade_of_debian_upgrades_the_package() -> None:
    versions = [FOR_12.version("1.0"), FOR_13.version("1.0"), FOR_12.version("1.1")]
    for older, newer in pairwise(versions):
        compare = ["dpkg", "--compare-versions", older, "lt", newer]
        assert subprocess.run(compare, check=False).returncode == 0


def test_same_source_gives_the_same_package(package: Path, tmp_path: Path) -> None:
    assert build(tmp_path, 0o077).read_bytes() == package.read_bytes()


def test_everything_is_roots_and_readable(package: Path) -> None:
    listing = subprocess.run(
        ["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True
    ).stdout
    entries = [line.split(maxsplit=5) for line in listing.splitlines()]
    assert len(entries) > 500
    for mode, owner, _, _, _, path in entries:
        assert owner == "root/root"
        wanted_mode = "-rw-r--r--"
        if mode.startswith("d") or path == "./usr/bin/kiosk":
            wanted_mode = f"{mode[0]}rwxr-xr-x"
        assert mode == wanted_mode, path


def test_units_are_those_of_the_templates(unpacked: Path) -> None:
    for template, place in PLACES.items():
        assert (unpacked / "usr/lib" / place).read_text() == filled(template)


def test_nothing_compiled_for_one_machine_is_in_the_package_for_all(unpacked: Path) -> None:
    assert not list(unpacked.rglob("*.so*"))
    assert not list(unpacked.rglob("*.pyc"))


def test_nothing_of_the_build_machine_is_inside(unpacked: Path) -> None:
    traces = [str(ROOT).encode(), str(Path(sys.prefix)).encode(), str(Path.home()).encode() + b"/"]
    for path in unpacked.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(trace in content for trace in traces), path


def test_settings_are_the_administrators(unpacked: Path) -> None:
    assert list((unpacked / "etc").rglob("*")) == [unpacked / "etc/kiosk"]
    example = unpacked / "usr/share/doc/kiosk/examples/kiosk.env"
    assert example.read_text() == (ROOT / ".env.example").read_text()


def test_packaged_program_knows_its_version(unpacked: Path) -> None:
    launcher = (unpacked / "usr/bin/kiosk").read_text()
    moved = launcher.replace("/usr/lib/kiosk", str(unpacked / "usr/lib/kiosk"))
    assert moved != launcher
    started = subprocess.run(
        [sys.executable, "-sP", "-", "--version"],
        input=moved,
        check=True,
        capture_output=True,
        text=True,
    )
    assert started.stdout == "kiosk 9.8.7\n"


def test_manual_names_every_option(unpacked: Path) -> None:
    manual = gzip.decompress((unpacked / "usr/share/man/man1/kiosk.1.gz").read_bytes()).decode()
    with redirect_stdout(io.StringIO()) as shown, suppress(SystemExit):
        main(["--help"])
    named = set(re.findall(r"--[a-z-]+[a-z]|[a-z]+-(?:service|settings)", shown.getvalue()))
    assert {"--check", "install-service"} < named
    assert named <= set(re.findall(r"[a-z-]+", manual.replace("\\-", "-")))


def test_maintainer_scripts_are_valid_shell(unpacked: Path) -> None:
    for script in ("postinst", "prerm", "postrm"):
        subprocess.run(["sh", "-n", unpacked / "DEBIAN" / script], check=True)


@pytest.mark.parametrize("version", ["x", "1.0 2", "1.0-1", ""])
def test_version_that_debian_would_misread_is_refused(version: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.deb", "--version", version, "--into", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert "a version is written like 1.2.3" in told.stderr
    assert not list(tmp_path.iterdir())
