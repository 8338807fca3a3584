"""Debian systems to install the package in: built once, and kept in a cache."""

import hashlib
import json
import os
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

BARE = ("systemd-sysv", "libpam-systemd", "dbus", "udev", "apt")
"""What a Debian or Raspberry Pi OS without a desktop has of what matters here."""


def root(suite: str, packages: Sequence[str]) -> Path:
    """Return the folder with this system and these packages in it; nobody may write there."""
    recipe = [suite, *BARE, *packages]
    digest = hashlib.sha256(json.dumps(recipe).encode()).hexdigest()[:12]
    folder = _cache() / f"{suite}-{digest}"
    if not folder.exists():
        _build(suite, [*BARE, *packages], folder)
    return folder


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME", "/var/cache")) / "kiosk-appliance"


def _build(suite: str, packages: Sequence[str], folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{suite}-", dir=folder.parent) as name:
        partial, options = Path(name, "root"), Path(name, "apt.conf")
        options.write_text(_apt_options())
        command = ["mmdebstrap", "--variant=minbase", f"--aptopt={options}"]
        command += [f"--include={','.join(packages)}", suite, str(partial), *_sources(suite)]
        built = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        assert built.returncode == 0, f"no {suite} could be built:\n{built.stderr}"
        # A second run may have been faster; its root is as good.
        if not folder.exists():
            partial.rename(folder)


def _sources(suite: str) -> list[str]:
    """Return this machine's own Debian mirrors, as lines of a sources.list for `suite`."""
    asked = ["--format", "$(REPO_URI) $(CODENAME)", "Created-By: Packages", "Origin: Debian"]
    rows = _output("apt-get", "indextargets", *asked, "Component: main").splitlines()
    assert rows, "this machine's apt has no Debian mirror, or was never told to update"
    mirrors = sorted({tuple(row.split()) for row in rows})
    here = min((codename for _, codename in mirrors), key=len)
    return [f"deb {uri} {codename.replace(here, suite)} main" for uri, codename in mirrors]


def _apt_options() -> str:
    """Return how this machine's apt reaches its mirrors."""
    options = _output("apt-config", "dump", "Acquire::http", "Acquire::https")
    return "".join(re.findall(r"(?m)^Acquire::https?::.*\n", options))


def _output(*command: str) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
