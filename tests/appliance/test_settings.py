"""One image and a file on the boot partition: how a device gets its settings and its secret."""

from pathlib import Path

from tests.appliance.conftest import Start
from tests.appliance.service import UNIT, Service

SECRET = "hornet-7-umbrella-31-lantern"
CARD = [
    "\ufeff# Written on a PC, as such files are",
    "ISSUER=https://sso.example.com",
    "CLIENT_ID=lobby",
    "CLIENT_AUTH=basic",
    f"CLIENT_SECRET={SECRET}",
    "LOG_FORMAT=json",
    "",
]
BOOT_FILE = "/boot/firmware/kiosk.env"
KEPT = "/var/lib/kiosk-settings"


def is_shown(service: Service, screen: str) -> None:
    service.machine.journal.wait(rf'"event": "screen", "screen": "{screen}"')


def test_a_file_on_the_boot_partition_is_taken_over(start: Start) -> None:
    card = "\r\n".join(CARD)
    with start(screen=None, settings="LOG_FORMAT=text\n", boot_settings=card) as service:
        # That the log is JSON shows that the boot partition goes before /etc; and with
        # CLIENT_AUTH=basic this screen is shown only to whoever has a secret.
        is_shown(service, "authorize")
        machine = service.machine
        left = machine.path(BOOT_FILE).read_bytes().decode()
        assert left.startswith("\ufeff# Written on a PC")
        assert "CLIENT_ID=lobby\r\n" in left
        assert SECRET not in left
        assert machine.path(f"{KEPT}/client_secret").read_text().strip() == SECRET
        assert mode_and_owner(service, f"{KEPT}/client_secret") == "600 root:root"
        assert mode_and_owner(service, f"{KEPT}/boot.env") == "640 root:kiosk"


def test_the_secret_stays_when_the_card_no_longer_has_it(start: Start) -> None:
    with start(screen=None, boot_settings="\n".join(CARD)) as service:
        is_shown(service, "authorize")
        since = service.machine.journal.end
        service.machine.run("systemctl", "restart", UNIT)
        service.machine.journal.wait('"screen": "authorize"', since)


def test_the_secret_can_be_read_nowhere_else(start: Start) -> None:
    with start(screen=None, boot_settings="\n".join(CARD)) as service:
        is_shown(service, "authorize")
        machine = service.machine
        assert SECRET not in machine.run("systemctl", "show", UNIT)
        assert SECRET not in machine.run("systemctl", "status", UNIT)
        assert SECRET not in "\n".join(machine.journal.messages)
        for pid, arguments in machine.processes():
            assert SECRET.encode() not in Path(f"/proc/{pid}/environ").read_bytes(), arguments
            assert SECRET not in "".join(arguments)
        assert readable_by(service, "nobody") == []
        assert readable_by(service, "kiosk") == [f"/run/credentials/{UNIT}/client_secret"]


def readable_by(service: Service, user: str) -> list[str]:
    """Search all files for the secret, with this user's rights."""
    places = ["/boot", "/etc", "/home", "/opt", "/root", "/run", "/srv", "/var"]
    found = service.machine.try_run(
        "grep", "--recursive", "--files-with-matches", "--no-messages", SECRET, *places, user=user
    )
    return found.stdout.split()


def mode_and_owner(service: Service, path: str) -> str:
    return service.machine.run("stat", "--format=%a %U:%G", path)


def test_wrong_settings_are_shown_and_do_not_end_it(start: Start) -> None:
    with start("problem", settings="THEME=blue\nISSUER=nonsense\n") as service:
        service.machine.journal.wait(r"problem .*kind=configuration.*THEME")
        assert service.show("ActiveState") == "active"
        assert service.show("NRestarts") == "0"


def test_a_card_full_of_nonsense_does_not_stop_the_screen(start: Start) -> None:
    with start(screen=None, boot_settings="\0\1\2" * 40_000) as service:
        service.machine.journal.wait(r"screen screen=\w+")
        assert service.show("ActiveState") == "active"
        assert service.show("NRestarts") == "0"
