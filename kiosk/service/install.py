"""`kiosk install-service`: the service of Debian's package, for a kiosk that came by pipx or uv.

It writes below /etc what the package brings below /usr, and can take that back.
"""

import re
import sys
from pathlib import Path

from kiosk.service.machine import Machine
from kiosk.service.unit import PLACES, filled
from kiosk.store.files import Draft

_PACKAGED = "usr/lib/systemd/system/kiosk.service"
_DESKTOP = "etc/systemd/system/display-manager.service"
_NEEDED = {"cage": "cage", "seatd": "seatd", "Xwayland": "xwayland"}
_FOR_ALL_USERS = (
    "install it for all users, as root and with"
    " PIPX_HOME=/opt/pipx PIPX_BIN_DIR=/usr/local/bin before 'pipx install'"
)


def install_service(
    *, print_only: bool = False, remove: bool = False, machine: Machine | None = None
) -> int:
    """Install the service or take it back; return the exit code, 1 when that cannot be.

    With `print_only` the unit is written to stdout and nothing else happens.
    """
    machine = machine or Machine()
    if print_only:
        print(filled("kiosk.service", machine.program), end="")
        return 0
    obstacle = _obstacle(machine) or (None if remove else _obstacle_to_install(machine))
    if obstacle:
        print(f"kiosk: {obstacle}", file=sys.stderr)
        return 1
    try:
        done = _remove(machine) if remove else _install(machine)
    except OSError as fault:
        print(f"kiosk: {fault.filename}: {fault.strerror}", file=sys.stderr)
        done = False
    return 0 if done else 1


def _obstacle(machine: Machine) -> str | None:
    command = f"{machine.program} install-service"
    if not machine.is_ours():
        return f"only root may do this: sudo {command}"
    if not machine.has("systemctl"):
        return "this system has no systemd, which is what would run the kiosk"
    return None


def _obstacle_to_install(machine: Machine) -> str | None:
    if (machine.root / _PACKAGED).exists():
        return "the Debian package has brought the service already: systemctl status kiosk"
    missing = [package for name, package in _NEEDED.items() if not machine.has(name)]
    if missing:
        return f"programs are missing: apt-get install {' '.join(missing)}"
    if not machine.program.exists():
        return f"there is no {machine.program}; {_FOR_ALL_USERS}"
    if not re.fullmatch(r"[\w/.+-]+", str(machine.program)):
        return f"systemd does not start programs with a name like {machine.program}"
    for path in (machine.program, machine.python, machine.package):
        if obstacle := _obstacle_on_the_way(path, machine):
            return f"{obstacle}; {_FOR_ALL_USERS}"
    for path in _files(machine).values():
        if path.is_symlink():
            return f"{path} is a link (masked?); remove it first"
    return None


def _obstacle_on_the_way(path: Path, machine: Machine) -> str | None:
    if machine.hides(path):
        return f"the service could not reach {path.resolve()}, which is in a private folder"
    if place := machine.exposed(path):
        return (
            f"root would run what others can change: {place}, on the way to {path}, is not root's"
            " alone"
        )
    return None


def _files(machine: Machine) -> dict[str, Path]:
    return {template: machine.root / "etc" / place for template, place in PLACES.items()}


def _install(machine: Machine) -> bool:
    for template, path in _files(machine).items():
        _make_folder(path.parent)
        draft = Draft(path, 0o644)
        draft.discard()
        draft.publish(filled(template, machine.program).encode())
        print(f"kiosk: wrote {path}")
    _make_folder(machine.root / "etc/kiosk")
    users = machine.run("systemd-sysusers", str(_files(machine)["kiosk.sysusers"]))
    return users and _reload(machine) and _enable(machine)


def _make_folder(folder: Path) -> None:
    """Make it readable for all, whatever root's umask; one that is there stays as it is."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
        folder.chmod(0o755)


def _enable(machine: Machine) -> bool:
    desktop = machine.root / _DESKTOP
    if desktop.is_symlink():
        name = desktop.readlink().name
        print(
            f"kiosk: {name} has the screen of this machine. To give it to the kiosk:"
            f" systemctl disable --now {name} && systemctl enable --now kiosk"
        )
        return True
    if not machine.run("systemctl", "enable", "kiosk.service"):
        return False
    print(
        "kiosk: has the screen from the next start of this machine;"
        " from now on with: systemctl start kiosk"
    )
    return True


def _remove(machine: Machine) -> bool:
    # A link is none of ours: it masks the unit.
    present = [p for p in _files(machine).values() if p.is_file() and not p.is_symlink()]
    if not present and (machine.root / _PACKAGED).exists():
        print("kiosk: the Debian package brought it: sudo apt remove kiosk", file=sys.stderr)
        return False
    if not present:
        print("kiosk: there is no service to remove")
        return True
    machine.run("systemctl", "disable", "--now", "kiosk.service")
    for path in present:
        path.unlink()
        print(f"kiosk: removed {path}")
    print(
        "kiosk: settings, user and what is kept stay. To be rid of them: rm -rf /etc/kiosk"
        " /var/lib/kiosk /var/lib/kiosk-settings /var/cache/kiosk; userdel kiosk"
    )
    return _reload(machine)


def _reload(machine: Machine) -> bool:
    """Let systemd and logind read their files again, where they run."""
    if not (machine.root / "run/systemd/system").is_dir():
        return True
    machine.run("systemctl", "kill", "--signal=HUP", "systemd-logind.service")
    return machine.run("systemctl", "daemon-reload")
