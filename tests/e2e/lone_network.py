"""A network of its own for one program, with a cable that can be pulled.

Its interface has a name that is not ASCII: one such kept a screen dark.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

OURS, THEIRS = "10.77.0.1", "10.77.0.2"
"""The addresses at the two ends of the cable."""


@dataclass(frozen=True, slots=True)
class LoneNetwork:
    """A network namespace; `through` is the command that runs a program inside."""

    through: tuple[str, ...]

    def plug_in(self) -> None:
        """Have a cable in."""
        self.ip("link set far up")

    def pull(self) -> None:
        """Pull it."""
        self.ip("link set far down")

    def ip(self, words: str) -> None:
        """Run ip(8) inside."""
        subprocess.run([*self.through, "ip", *words.split()], check=True)


@contextmanager
def lone_network() -> Iterator[LoneNetwork]:
    """Give a network with nothing plugged in."""
    holder = subprocess.Popen(
        ["unshare", "--map-root-user", "--net", "sh", "-c", "echo ready; exec cat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin
    assert holder.stdout
    try:
        assert holder.stdout.readline() == b"ready\n"
        inside = f"--target={holder.pid}"
        network = LoneNetwork(
            ("nsenter", inside, "--user", "--net", "--preserve-credentials", "--")
        )
        network.ip("link set lo up")
        network.ip("link add nähe type veth peer name far")
        network.ip(f"address add {OURS}/24 dev nähe")
        network.ip("link set nähe up")
        yield network
    finally:
        holder.stdin.close()
        holder.wait()
        holder.stdout.close()
