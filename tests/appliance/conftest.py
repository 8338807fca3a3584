"""One system for all tests of a suite, in which the package was installed as on a new device."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.appliance import package as packages
from tests.appliance.disk import Disk, disk
from tests.appliance.machine import Machine, booted
from tests.appliance.roots import root
from tests.appliance.service import Service
from tests.appliance.suites import SUITES, Suite

NO_SCREEN = Path("usr/local/lib/systemd/system/kiosk.service.d/no-screen.conf")
"""Where the test says that this machine has no screen; the administrator's place is /etc."""

HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman LIBSEAT_BACKEND=noop
"""

TempPaths = pytest.TempPathFactory
SWAY = """[Service]
ExecStart=
ExecStart=/usr/bin/sway --config /etc/sway-of-the-test
"""
SWAY_CONFIG = """output HEADLESS-1 resolution 1920x1080
default_border none
exec /usr/bin/kiosk --env-file=-/etc/kiosk/kiosk.env
"""

Start = Callable[..., AbstractContextManager[Service]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--packages", type=Path, help="a folder that `make deb` filled just now")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of a suite go to one worker, which builds what they need once."""
    for item in items:
        suite = item.callspec.params["suite"] if isinstance(item, pytest.Function) else None
        assert isinstance(suite, Suite)
        item.add_marker(pytest.mark.xdist_group(suite.name))


@pytest.fixture(scope="session", autouse=True)
def superuser() -> None:
    assert os.geteuid() == 0, "make test-appliance starts systems, which takes root"


@pytest.fixture(scope="session", params=SUITES, ids=lambda suite: suite.name)
def suite(request: pytest.FixtureRequest) -> Suite:
    chosen: Suite = request.param
    return chosen


@pytest.fixture(scope="session")
def package(suite: Suite, pytestconfig: pytest.Config, tmp_path_factory: TempPaths) -> Path:
    built: Path | None = pytestconfig.getoption("packages")
    return packages.built(suite, built or tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="session")
def bare(suite: Suite, package: Path) -> Iterator[Disk]:
    """A system with what the package depends on, and nothing else; not written to."""
    with disk([root(suite.name, packages.depends(package))]) as made:
        write(made.root / NO_SCREEN, HEADLESS)
        yield made


@pytest.fixture(scope="session")
def looked_at(suite: Suite, package: Path) -> Iterator[Disk]:
    """The same with programs that look at the screen and press keys."""
    with disk([root(suite.name, [*packages.depends(package), *suite.screen_tools])]) as made:
        write(made.root / NO_SCREEN, HEADLESS)
        if "sway" in suite.screen_tools:
            write(made.root / NO_SCREEN.with_name("sway.conf"), SWAY)
            write(made.root / "etc/sway-of-the-test", SWAY_CONFIG)
        yield made


@pytest.fixture(scope="session")
def installed(bare: Disk, package: Path) -> Iterator[Disk]:
    """The same after `apt install` on the running system."""
    with disk(bare.layers) as made:
        with booted(made) as machine:
            install(machine, package)
        yield made


@pytest.fixture
def start(installed: Disk) -> Start:
    """Start a device with the package and wait for a screen; files lie on its disk before."""

    @contextmanager
    def _start(screen: str | None = "authorize", **files: str) -> Iterator[Service]:
        with disk(installed.layers) as made:
            for name, text in files.items():
                write(made.root / PLACES[name], text)
            with booted(made) as machine:
                service = Service(machine)
                if screen:
                    service.shown(screen)
                yield service

    return _start


PLACES = {
    "settings": Path("etc/kiosk/kiosk.env"),
    "boot_settings": Path("boot/firmware/kiosk.env"),
    "drop_in": Path("etc/systemd/system/kiosk.service.d/override.conf"),
}


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def install(machine: Machine, *packages: Path | str) -> str:
    """Install packages by apt; those that are files are handed in first."""
    given = {str(one): one for one in packages if isinstance(one, Path)}
    for file in given.values():
        machine.path(f"/root/{file.name}").write_bytes(file.read_bytes())
    names = [f"/root/{given[str(one)].name}" if str(one) in given else str(one) for one in packages]
    said = machine.run(*APT, "install", *names)
    for file in given.values():
        machine.path(f"/root/{file.name}").unlink()
    return said


APT = ("apt-get", "--yes", "--quiet", "--option=APT::Sandbox::User=root")
