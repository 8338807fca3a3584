"""Inside the machine: renews and keeps tokens without end, until the power is cut.

What the provider did goes to the port `log` before it is answered, so that it outlives the machine.
"""

import json
import os
import re
import subprocess
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.keeping import AttemptLedger, Keeping
from kiosk.oauth.access import Access
from kiosk.oauth.messages import Client, Metadata, Provider, TokenSet, TokensIssued
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request
from kiosk.returning import Limits
from kiosk.store import Kept, Store, store_key, this_moment
from kiosk.transport import Transport
from tests.store.examples import person

if TYPE_CHECKING:
    from _typeshed import HasFileno

DRIVE, PLACE = "/dev/vdb", Path("/run/state")
SERVER = "http://127.0.0.1:8000"
CLIENT = Client("kiosk-7")
PROVIDER = Provider((SERVER,), allow_insecure_http=True, oauth_only=True)
MINUTES = 1e6
NOTES = os.open("/dev/virtio-ports/log", os.O_WRONLY)


def note(**what: object) -> None:
    os.write(NOTES, json.dumps(what).encode() + b"\n")


class RotatingProvider(BaseHTTPRequestHandler):
    """Gives refresh-2 for refresh-1."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        spent = re.search(r"refresh_token=refresh-(\d+)", body)
        assert spent
        number = int(spent[1]) + 1
        note(issued=number)
        tokens = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
        self._answer({**tokens, "token_type": "Bearer", "expires_in": 3600})

    def do_GET(self) -> None:
        note(used=int(self.headers["Authorization"].removeprefix("Bearer access-")))
        self._answer({})

    def _answer(self, content: dict[str, object]) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


def somebody() -> Kept:
    tokens = TokenSet(Secret("access-0"), None, Secret("refresh-0"), 3600.0)
    metadata = Metadata(SERVER, f"{SERVER}/device", f"{SERVER}/token", jwks_uri=None)
    example = person()
    issued = TokensIssued(CLIENT, tokens, metadata)
    session = replace(example.session, issued=issued, issued_at=this_moment().wall_time)
    return Kept(replace(example, session=session, signed_in=this_moment()))


def number_in(kept: Kept) -> int | None:
    if kept.person is None:
        return None
    tokens = kept.person.session.issued.tokens
    number = int(tokens.access_token.reveal().removeprefix("access-"))
    assert tokens.refresh_token == Secret(f"refresh-{number}")
    return number


def never_synced(fd: "int | HasFileno") -> None:
    """Take the place of `os.fsync` where the test wants to see tokens lost."""


def as_after_a_start(now: float, boot: str) -> None:
    """Give the machine what a start gives: another name of the start, and the time."""
    Path("/run/boot_id").write_text(f"{boot}\n")
    subprocess.run(
        ["mount", "--bind", "/run/boot_id", "/proc/sys/kernel/random/boot_id"], check=True
    )
    subprocess.run(["date", "--set", f"@{now}"], check=True, stdout=subprocess.DEVNULL)
    PLACE.mkdir()
    subprocess.run(["mount", DRIVE, str(PLACE)], check=True)


def store_for_ever(is_first: bool) -> None:
    """Do what a kiosk does after a start: come back, then renew, keep, and only then use."""
    folder = PLACE / "kiosk"
    store = Store(folder, lambda: store_key(folder, None, {}))
    store.open()
    finding = store.finding
    if is_first:
        store.change(lambda _: somebody())
    number = number_in(store.kept)
    store.close()
    note(found=number, finding=finding)
    keeping = Keeping(Store(folder, lambda: store_key(folder, None, {})), this_moment, note)
    keeping.open()
    returned = keeping.returning(1, CLIENT, PROVIDER, Limits(MINUTES, MINUTES))
    assert returned is not None
    wire = Transport(allow_insecure_http=True)
    access = Access(returned.session, PROVIDER, wire, AttemptLedger(keeping, 1))
    while True:
        access.refresh()
        assert access.send(Request("GET", f"{SERVER}/orders")).status == 200


def main() -> None:
    import_module("kiosk.transport.exchange")  # it is loaded late, but should be in what is saved
    provider = ThreadingHTTPServer(("127.0.0.1", 8000), RotatingProvider)
    threading.Thread(target=provider.serve_forever, daemon=True).start()
    with open("/dev/virtio-ports/agent", "r+b", buffering=0) as port:
        port.write(b"ready\n")
        # While nobody holds the other end, as right after a start, reading gives nothing.
        while not (line := port.readline()):
            pass
    order = json.loads(line)
    if not order["sync"]:
        os.fsync = never_synced
    try:
        as_after_a_start(order["now"], order["boot"])
        store_for_ever(order["first"])
    except Exception as exc:
        note(broken=repr(exc))
        note(kernel=subprocess.check_output(["dmesg"], text=True)[-2000:])


if __name__ == "__main__":
    main()
