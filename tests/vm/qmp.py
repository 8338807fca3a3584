"""QEMU's monitor: what a hand at the machine does, plugging and looking included."""

import json
import socket


class Monitor:
    """Our end of a connection to QEMU's monitor protocol."""

    def __init__(self, connection: socket.socket, patience_s: float = 60) -> None:
        self._socket = connection
        self._socket.settimeout(patience_s)
        self._lines = self._socket.makefile("rb")
        assert self._lines.readline(), "QEMU ended without a greeting"
        self.tell("qmp_capabilities")

    def tell(self, command: str, **arguments: object) -> object:
        """Run one command; return its answer."""
        words = {"execute": command, "arguments": arguments}
        self._socket.sendall(json.dumps(words).encode() + b"\n")
        for line in self._lines:
            answer = json.loads(line)
            if "event" in answer:
                continue
            assert "return" in answer, answer
            return answer["return"]
        raise AssertionError(f"QEMU ended at {command}")

    def close(self) -> None:
        self._lines.close()
        self._socket.close()
