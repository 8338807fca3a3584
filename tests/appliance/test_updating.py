"""Updates come from a signed repository, go back the same way, and sign nobody out."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.appliance import package as packages
from tests.appliance.conftest import APT, write
from tests.appliance.disk import Disk, disk
from tests.appliance.machine import Machine, booted
from tests.appliance.provider import PERSON, provider
from tests.appliance.repository import Repository
from tests.appliance.screen import Screen
from tests.appliance.service import Service
from tests.appliance.suites import Suite
from tests.e2e.camera import read_by_zxing
from tests.waiting import until

SOURCE = "deb [signed-by=/etc/apt/keyrings/kiosk.gpg] file:/srv/kiosk ./\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "repository", tmp_path / "keys")
    made.create()
    return made


def believe(machine: Machine, repository: Repository) -> None:
    """Tell the machine of the repository and of its key."""
    machine.path("/etc/apt/sources.list").write_text(SOURCE)
    keyring = machine.path("/etc/apt/keyrings/kiosk.gpg")
    keyring.parent.mkdir(exist_ok=True)
    keyring.write_bytes(repository.public_key())


def offered(machine: Machine, repository: Repository) -> str:
    """Bring what the repository has now to where the machine looks; update, return what it says."""
    for file in repository.folder.iterdir():
        target = machine.path(f"/srv/kiosk/{file.name}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    said = machine.try_run(*APT, "update", "--error-on=any")
    return said.stdout if said.returncode else ""


def installed_version(machine: Machine) -> str:
    return machine.run("dpkg-query", "--show", "--showformat=${Version}", "kiosk")


def sign_in(service: Service, approve: Callable[[str], None]) -> None:
    screen = Screen(service.machine)
    service.shown("authorize")
    screen.press_ok()
    service.shown("code")
    approve(until(lambda: read_by_zxing(screen.picture()), 30, "a QR code"))
    service.shown("welcome")


def test_an_update_and_its_rollback_keep_the_session(
    looked_at: Disk, suite: Suite, package: Path, repository: Repository, tmp_path: Path
) -> None:
    older = packages.older(package, tmp_path)
    newest = packages.field(package, "Version")
    with disk(looked_at.layers) as made, booted(made) as machine, provider(machine) as tenant:
        service, journal = Service(machine), machine.journal
        write(machine.path("/etc/kiosk/kiosk.env"), f"{tenant.settings}REMEMBER=true\n")
        believe(machine, repository)

        repository.publish(older)
        assert offered(machine, repository) == ""
        machine.run(*APT, "install", "kiosk")
        machine.run("systemctl", "start", "kiosk")
        sign_in(service, tenant.approve)
        nothing_personal(machine)

        repository.publish(package)
        assert offered(machine, repository) == ""
        for command, version in (
            (["upgrade"], newest),
            (["--allow-downgrades", "install", f"kiosk={packages.OLDER}"], packages.OLDER),
        ):
            since = journal.end
            machine.run(*APT, *command)
            assert installed_version(machine) == version
            journal.wait("signed_in .*returned=True", since)
            service.shown("welcome", since)
        assert "signed_out" not in "\n".join(journal.messages)


def nothing_personal(machine: Machine) -> None:
    """Somebody is signed in, and whoever looks after the device does not learn who."""
    status = machine.path("/run/kiosk/status.json")
    until(lambda: json.loads(status.read_text())["state"] == "welcome", 20, "the new state")
    said = [status.read_text(), machine.path("/run/kiosk/kiosk.prom").read_text()]
    said += [machine.run("systemctl", "status", "kiosk"), *machine.journal.messages]
    for word in PERSON:
        assert word not in "\n".join(said)


def test_what_nobody_signed_is_not_installed(
    bare: Disk, package: Path, repository: Repository
) -> None:
    with disk(bare.layers) as made, booted(made) as machine:
        believe(machine, repository)
        repository.publish(package)
        release = repository.folder / "InRelease"
        release.write_bytes(release.read_bytes().replace(b"SHA256:", b"SHA256 :"))
        assert "signature" in offered(machine, repository)
        assert machine.try_run(*APT, "install", "kiosk").returncode != 0
