"""A mouse under Wayland, as the compositor sees it: wlr-virtual-pointer, spoken by hand."""

import os
import socket
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_DISPLAY, _REGISTRY, _SYNCED, _MANAGER, _MOUSE = 1, 2, 3, 4, 5
_MANAGER_INTERFACE = b"zwlr_virtual_pointer_manager_v1"
_NO_SEAT = 0


class Mouse:
    """One mouse; it is gone when its connection is closed."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._send(_DISPLAY, 1, _REGISTRY)
        self._send(_DISPLAY, 0, _SYNCED)
        name = self._read_until_synced()
        text = _MANAGER_INTERFACE + b"\0"
        padded = text + bytes(-len(text) % 4)
        self._send_bytes(
            _REGISTRY, 0, struct.pack("=II", name, len(text)) + padded + _words(1, _MANAGER)
        )
        self._send(_MANAGER, 0, _NO_SEAT, _MOUSE)

    def move_to(self, x: int, y: int, width: int, height: int) -> None:
        """Move to a place of an output of this size."""
        time = 0
        self._send(_MOUSE, 1, time, x, y, width, height)
        frame = 4
        self._send(_MOUSE, frame)

    def _read_until_synced(self) -> int:
        """Return the number under which the registry has what makes mice."""
        found = 0
        with self._connection.makefile("rb") as stream:
            while True:
                sender, word = struct.unpack("=II", stream.read(8))
                content = stream.read((word >> 16) - 8)
                if sender == _SYNCED:
                    assert found, "this compositor takes no mice from programs"
                    return found
                if sender == _REGISTRY and _MANAGER_INTERFACE + b"\0" in content:
                    (found,) = struct.unpack_from("=I", content)

    def _send(self, receiver: int, opcode: int, *arguments: int) -> None:
        self._send_bytes(receiver, opcode, _words(*arguments))

    def _send_bytes(self, receiver: int, opcode: int, content: bytes) -> None:
        header = _words(receiver, (8 + len(content)) << 16 | opcode)
        self._connection.sendall(header + content)


def _words(*values: int) -> bytes:
    return struct.pack(f"={len(values)}I", *values)


@contextmanager
def mouse(environment: Mapping[str, str]) -> Iterator[Mouse]:
    """Plug a mouse into the session that a program of this environment would be shown in."""
    path = os.path.join(environment["XDG_RUNTIME_DIR"], environment["WAYLAND_DISPLAY"])
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        yield Mouse(connection)
