"""The locks serve every platform, are complete, and could have come from any index."""

import re
import tomllib
from itertools import product

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.checkout import ROOT

LOCKS = ("run.lock", "test.lock", "lowest.lock", "foreign-server.lock")
MACHINES = tuple(product(("3.11", "3.12", "3.13"), ("x86_64", "aarch64")))


def text_of(lock: str) -> str:
    return (ROOT / "requirements" / lock).read_text()


def blocks_of(lock: str) -> list[str]:
    """The requirements with their hashes, comments left out."""
    lines = [line for line in text_of(lock).splitlines() if not line.lstrip().startswith("#")]
    return re.split(r"\n(?=\S)", "\n".join(lines))


def pins_of(lock: str, python: str, machine: str) -> dict[str, str]:
    """What the lock installs on such a machine: names and versions."""
    environment = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "platform_machine": machine,
    }
    pins: dict[str, str] = {}
    for block in blocks_of(lock):
        requirement = Requirement(block.partition("\\")[0].strip())
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert requirement.name not in pins, f"two versions of {requirement.name}"
            pins[requirement.name] = str(requirement.specifier).removeprefix("==")
    return pins


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_index(lock: str) -> None:
    text = text_of(lock)
    assert "://" not in text
    assert "index" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_has_hashes(lock: str) -> None:
    blocks = blocks_of(lock)
    assert len(blocks) >= 2
    for block in blocks:
        assert re.match(r"[a-z0-9-]+==\S+ ", block)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), block


@pytest.mark.parametrize(("python", "machine"), MACHINES)
@pytest.mark.parametrize(("lock", "extras"), [("run.lock", ()), ("test.lock", ("test",))])
def test_lock_satisfies_pyproject(
    lock: str, extras: tuple[str, ...], python: str, machine: str
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted: list[str] = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    pins = pins_of(lock, python, machine)
    for requirement in map(Requirement, wanted):
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python}):
            assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)])


@pytest.mark.parametrize(("python", "machine"), MACHINES)
def test_tests_run_on_what_is_shipped(python: str, machine: str) -> None:
    shipped = pins_of("run.lock", python, machine)
    assert shipped.items() <= pins_of("test.lock", python, machine).items()


def test_debian_12_on_aarch64_gets_wheels_for_its_glibc() -> None:
    assert pins_of("run.lock", "3.11", "aarch64")["pyside6-essentials"] == "6.8.0.2"


def test_lowest_lock_is_the_lower_end_of_the_range() -> None:
    lowest = pins_of("lowest.lock", "3.11", "x86_64")
    assert lowest == {"pyside6-essentials": "6.8.0.2", "shiboken6": "6.8.0.2"}
    assert "PySide6-Essentials>=6.8.0.2," in (ROOT / "pyproject.toml").read_text()


@pytest.mark.parametrize(("python", "machine"), MACHINES)
def test_foreign_server_is_the_same_everywhere(python: str, machine: str) -> None:
    pins = pins_of("foreign-server.lock", python, machine)
    assert pins == pins_of("foreign-server.lock", "3.11", "x86_64")
    wanted = (ROOT / "requirements" / "foreign-server.in").read_text()
    for requirement in re.findall(r"(?m)^[^#\s].*$", wanted):
        parsed = Requirement(requirement)
        assert parsed.specifier.contains(pins[canonicalize_name(parsed.name)])
