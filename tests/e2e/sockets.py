"""Which sockets a process has, read from /proc as `ss` does."""

import os
from collections.abc import Iterator
from pathlib import Path

LISTEN, ESTABLISHED = "0A", "01"


def listening(pid: int) -> list[int]:
    """The ports at which `pid` takes connections or datagrams."""
    tcp = [local for local, _, state in _sockets(pid, "tcp", "tcp6") if state == LISTEN]
    udp = [local for local, remote, _ in _sockets(pid, "udp", "udp6") if remote == 0]
    return sorted(tcp + udp)


def peers(pid: int) -> set[int]:
    """The ports that `pid` is connected to."""
    open_now = _sockets(pid, "tcp", "tcp6", "udp", "udp6")
    return {remote for _, remote, state in open_now if state == ESTABLISHED}


def _sockets(pid: int, *kinds: str) -> Iterator[tuple[int, int, str]]:
    """Give local port, remote port and state of each internet socket of `pid`."""
    own = _inodes(pid)
    for kind in kinds:
        table = Path(f"/proc/{pid}/net/{kind}")
        for line in table.read_text().splitlines()[1:] if table.exists() else ():
            _, local, remote, state, *_, inode = line.split()[:10]
            if inode in own:
                yield int(local.rpartition(":")[2], 16), int(remote.rpartition(":")[2], 16), state


def _inodes(pid: int) -> set[str]:
    found = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = os.readlink(descriptor)
        except FileNotFoundError:
            continue  # closed in the meantime
        if target.startswith("socket:["):
            found.add(target[8:-1])
    return found
