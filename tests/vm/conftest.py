"""One disk for all tests here; what is found only by these names is no part of `make test`."""

import os
from pathlib import Path

import pytest

from tests.appliance import package as packages
from tests.appliance.suites import Suite
from tests.vm.image import Image, build

SUITE = Suite("trixie", "all", ())


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deb", type=Path, help="a package that `make deb` built just now")
    parser.addoption("--cuts", type=int, default=50, help="how often the power is cut")


@pytest.fixture(scope="session")
def image(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Image:
    assert os.geteuid() == 0, "make vm builds a system, which takes root"
    package: Path | None = pytestconfig.getoption("deb")
    package = package or packages.built(SUITE, tmp_path_factory.mktemp("package"))
    return build(SUITE.name, package, tmp_path_factory.mktemp("image"))


@pytest.fixture
def pictures() -> Path:
    """Where pictures of the screen are left for a person to look at."""
    folder = Path(__file__).parents[2] / "out/vm"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
