"""From a bare system to the first screen, and back to a bare system."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from tests.appliance.conftest import APT, PLACES, Start, install, write
from tests.appliance.disk import Disk, disk
from tests.appliance.machine import Machine, booted
from tests.appliance.service import Service
from tests.appliance.suites import Suite

READY_WITHIN_S = 40
"""Two seconds on a machine that has nothing else to do."""

KEEPS_CHANGING = re.compile(
    r"/(dev|proc|run|sys|tmp)(/|$)"
    r"|/var/(log|tmp|cache/apt|cache/debconf|cache/ldconfig|lib/apt|lib/dpkg|lib/systemd)(/|$)"
    r"|/root$|/etc/(passwd|group|shadow|gshadow|subuid|subgid)-$|/etc/ld\.so\.cache$"
    r"|/etc/machine-id$|/etc/\.pwd\.lock$|/etc/resolv\.conf$|/etc/\.updated$|/var/\.updated$"
)
"""What any installation and any start changes."""

ADMINISTRATOR = {
    "settings": "DEVICE_NAME=Lobby\n",
    "boot_settings": "THEME=light\n",
    "drop_in": "[Service]\nMemoryMax=600M\n",
}


def test_it_is_on_the_screen_after_a_restart(
    start: Start, suite: Suite, record_property: Callable[[str, object], None]
) -> None:
    with start() as service:
        assert service.show("UnitFileState") == "enabled"
        machine = service.machine
        assert machine.run("systemctl", "is-system-running", "--wait") == "running"
        # And that with neither a network nor anybody who knows the time.
        assert len(machine.run("cat", "/proc/net/route").splitlines()) == 1
        assert not machine.path("/run/systemd/timesync/synchronized").exists()
        begun_us = int(service.show("InactiveExitTimestampMonotonic"))
        ready_us = int(service.show("ActiveEnterTimestampMonotonic"))
        ready_in_s = round((ready_us - begun_us) / 1e6, 1)
        assert ready_in_s < READY_WITHIN_S
        record_property(f"figure: seconds until READY, {suite.name}", ready_in_s)


def test_removal_leaves_the_administrators_files_and_purging_nothing(
    bare: Disk, package: Path
) -> None:
    with disk(bare.layers) as made:
        with booted(made):
            pass
        before = contents(made.root)
        for name, text in ADMINISTRATOR.items():
            write(made.root / PLACES[name], text)
        with booted(made) as machine:
            install(machine, package)
            machine.run("systemctl", "start", "kiosk")
            Service(machine).shown("authorize")
            machine.run(*APT, "remove", "kiosk")
            is_gone(machine)
        for name, text in ADMINISTRATOR.items():
            assert (made.root / PLACES[name]).read_text() == text
        with booted(made) as machine:
            machine.run(*APT, "purge", "kiosk")
        (made.root / PLACES["boot_settings"]).unlink()
        (made.root / PLACES["boot_settings"].parent).rmdir()
        assert difference(before, contents(made.root)) == {}


def is_gone(machine: Machine) -> None:
    """Nothing of it runs, is enabled or can be started; what it kept is gone, and its user."""
    commands = ["".join(arguments) for _, arguments in machine.processes()]
    assert not [command for command in commands if "kiosk" in command or "cage" in command]
    for link in machine.path("/etc/systemd/system").rglob("kiosk*.service"):
        raise AssertionError(link)
    for folder in ("/usr/bin", "/usr/lib", "/usr/lib/systemd/system", "/usr/lib/sysusers.d"):
        assert [*machine.path(folder).glob("*kiosk*")] == []
    assert not machine.path("/var/lib/kiosk").exists()
    assert not machine.path("/var/cache/kiosk").exists()
    assert "kiosk:" not in machine.path("/etc/passwd").read_text()


def contents(root: Path) -> dict[str, object]:
    """Return what identifies each file, folder and link below `root`."""
    found: dict[str, object] = {}
    for folder, names, files in os.walk(root):
        for name in (*names, *files):
            path = Path(folder, name)
            inside = f"/{path.relative_to(root)}"
            if not KEEPS_CHANGING.search(inside):
                found[inside] = identity(path)
    return found


def identity(path: Path) -> object:
    status = path.lstat()
    content: object = None
    if path.is_symlink():
        content = path.readlink()
    elif path.is_file():
        content = path.read_bytes() if inside_etc(path) else status.st_size
    return status.st_mode, status.st_uid, status.st_gid, content


def inside_etc(path: Path) -> bool:
    return "etc" in path.parts


def difference(before: dict[str, object], after: dict[str, object]) -> dict[str, object]:
    """Return what is only on one side or is another thing there."""
    paths = before.keys() | after.keys()
    return {
        path: (before.get(path), after.get(path))
        for path in paths
        if before.get(path) != after.get(path)
    }
