"""A provider in a process of its own: refresh-2 for refresh-1, and a note of what was used."""

import json
import os
import re
import signal
import socket

from tests.fakes.hostile import Received, read_request


class RotatingServer:
    """Started by a fork: it begins before any thread and outlives every child that asks it."""

    def __init__(self) -> None:
        listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self._noted, note = os.pipe()
        self._process = os.fork()
        if not self._process:
            os.close(self._noted)
            while True:
                _serve(listener, note)
        listener.close()
        os.close(note)

    def stop(self) -> list[tuple[str, int]]:
        """Return what happened: `issued` or `used`, and the number of the tokens."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        with open(self._noted) as notes:
            rows = [line.split() for line in notes]
        return [(what, int(number)) for what, number in rows]


def _serve(listener: socket.socket, note: int) -> None:
    sock, _ = listener.accept()
    with sock:
        try:
            received = read_request(sock)
            if received is None:
                return
            what, number, answer = _answered(received)
            # Before it is sent: what was not noted cannot have been seen by anybody.
            os.write(note, f"{what} {number}\n".encode())
            body = json.dumps(answer).encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n"
            sock.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n" + body)
        except ConnectionError:
            return  # whoever asked is dead


def _answered(received: Received) -> tuple[str, int, dict[str, object]]:
    spent = re.search(rb"refresh_token=refresh-(\d+)", received.body)
    if spent is None:
        used = re.fullmatch(r"Bearer access-(\d+)", received.headers["authorization"])
        assert used
        return "used", int(used[1]), {}
    number = int(spent[1]) + 1
    tokens = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
    return "issued", number, {**tokens, "token_type": "Bearer", "expires_in": 3600}
