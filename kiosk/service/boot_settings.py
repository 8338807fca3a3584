"""Imports the settings from the boot partition, and takes their secret away from there.

A card is written on any computer, so `kiosk.env` lies on its FAT partition, which everybody can
read. What it sets is copied to a folder of root's, the secret to a file of its own; only once both
are there to stay is the secret's line on the boot partition replaced by a comment. So whenever the
power is cut, the next start finds all of it in one place or the other.
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.config.env_file import origin_mark, read_env_file
from kiosk.service.boot_file import BootFile, Refused, read_boot_file
from kiosk.service.kept import Kept
from kiosk.service.names import GUARDED
from kiosk.service.strays import strays
from kiosk.store.files import Draft

BOOT_FILES = (Path("/boot/firmware/kiosk.env"), Path("/boot/kiosk.env"))
FOLDER = Path("/var/lib/kiosk-settings")
DONE, FAILED = 0, 1

_APPLICATION = (
    *("CLIENT_ID", "TENANT_URL", "ISSUER"),
    *("DEVICE_AUTHORIZATION_ENDPOINT", "TOKEN_ENDPOINT", "REVOCATION_ENDPOINT"),
    *("CA_BUNDLE", "ALLOW_INSECURE_HTTP"),
)
"""What a secret belongs to and how it is sent: with another of these it is not sent any more."""

Say = Callable[[str], None]


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"kiosk: {line}\n")


def import_settings(
    boot_files: Sequence[Path] = BOOT_FILES, folder: Path = FOLDER, say: Say = _to_stderr
) -> int:
    """Import the first of `boot_files` that is there; return 0, or 1 if it could not be done.

    Then what was imported before still holds, with a note of why, as it does without one when there
    is no such file: perhaps the partition was not mounted. An empty file takes everything back. A
    file without a CLIENT_SECRET keeps the secret of before, unless the application is another one;
    `CLIENT_SECRET=` takes it back.
    """
    kept = Kept(folder)
    path = next(filter(os.path.lexists, boot_files), None)
    if path is None:
        _go_on_without(boot_files, kept, say)
        return DONE
    why = _import(path, kept, say)
    if why is None:
        return DONE
    sentence = f"{path} was not imported: {why}"
    say(sentence)
    kept.note_refusal(sentence)
    return FAILED


def _go_on_without(boot_files: Sequence[Path], kept: Kept, say: Say) -> None:
    if kept.settings.exists():
        kept.note_refusal(None)
    still = "; what it set before still holds" if kept.settings.exists() else ""
    near = _near_miss(boot_files)
    there = f"; {near} is there: rename it to kiosk.env" if near else ""
    if still or there:
        say(f"There is no kiosk.env on the boot partition{still}{there}.")


def _near_miss(boot_files: Sequence[Path]) -> str | None:
    """Return what Windows makes of the name when it hides the ends of names."""
    for path in boot_files:
        # A folder that is not there has no such file.
        with suppress(OSError):
            for name in sorted(os.listdir(path.parent)):
                if name.lower() == f"{path.name}.txt":
                    return name
    return None


def _import(path: Path, kept: Kept, say: Say) -> str | None:
    """Return why it could not be done, None when it was."""
    try:
        file = read_boot_file(path)
        with kept.held():
            _keep(file, kept, say)
            if file.holds_a_secret:
                _take_secret_away(file, kept, say)
        for sentence in strays(file):
            say(sentence)
    except Refused as exc:
        return f"it {exc}"
    except OSError as exc:
        return f"{exc.filename or kept.folder}: {exc.strerror}."
    return None


def _keep(file: BootFile, kept: Kept, say: Say) -> None:
    """Keep what the file sets, durably; no secret is ever beside what it is not meant for."""
    given, why = file.value(GUARDED), _why_dropped(file, kept)
    if why and kept.secret.exists():
        kept.drop_secret()
        if not given:
            say(f"{file.path} {why}: the {GUARDED} of before is deleted.")
    text = file.settings()
    if given or kept.secret.exists():
        # Those of /etc/kiosk/kiosk.env would win over the one that was imported.
        unset = f"{GUARDED}=" if file.value(f"{GUARDED}_FILE") else f"{GUARDED}=\n{GUARDED}_FILE="
        text = f"{text}\n{unset}"
    if kept.put(f"{text}\n{origin_mark(file.path)}\n", given or None):
        say(f"The settings of {file.path} are imported.")


def _why_dropped(file: BootFile, kept: Kept) -> str | None:
    """Return why the secret of before must not be used any more, None when it may."""
    if file.is_empty:
        return "is empty"
    if _is_another_application(file, kept):
        return "is for another application or another way to it now"
    return f"has an empty {GUARDED}" if file.value(GUARDED) == "" else None


def _is_another_application(file: BootFile, kept: Kept) -> bool:
    if not kept.settings.exists():
        return False
    entries = read_env_file(kept.settings).entries
    before = {name: entries[name].value.strip() for name in _APPLICATION if name in entries}
    now = {name: file.value(name) for name in _APPLICATION}
    return any(_bare(before.get(name)) != _bare(now[name]) for name in _APPLICATION)


def _bare(value: str | None) -> str | None:
    """Return an address without the slash at its end, which makes it no other."""
    return None if value is None else value.rstrip("/")


def _take_secret_away(file: BootFile, kept: Kept, say: Say) -> None:
    """Write the file without its secret; one that cannot be written stays as it is."""
    draft = Draft(file.path, file.mode)
    try:
        draft.discard()
        draft.publish(file.without_secret(_note(file, kept)))
    except OSError as exc:
        with suppress(OSError):
            draft.discard()
        say(f"{GUARDED} can still be read in {file.path}, which cannot be changed: {exc.strerror}.")
    else:
        place = f"moved from {file.path} to {kept.secret}"
        say(f"{GUARDED} is {place if file.value(GUARDED) else f'deleted from {file.path}'}.")


def _note(file: BootFile, kept: Kept) -> str:
    """Return what stands where a secret was; one that a later line takes back went nowhere."""
    if file.value(GUARDED):
        return f"{GUARDED} was moved to {kept.secret}; for another write it here anew."
    return f"{GUARDED} was deleted from this line."
