"""The running program: announces the tenant and serves it."""

import json
import logging
import socket
import sys
import threading
from typing import Any

from waitress.server import create_server
from waitress.wasyncore import close_all

from kiosk.demo.app import create_app
from kiosk.demo.options import Options

THREADS = 16  # A slow answer holds one.


def serve(options: Options, listening: socket.socket, stopping: threading.Event) -> None:
    """Serve until a signal handler raises `SystemExit`; `stopping` ends the deliberate waits."""
    # It warns whenever somebody waits for a thread.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    app = create_app(options, pause=stopping.wait)
    open_sockets: dict[int, Any] = {}
    server = create_server(app, open_sockets, sockets=[listening], threads=THREADS, ident=None)
    try:
        _announce(options)
        server.run()
    finally:
        close_all(open_sockets, ignore_all=True)


def _announce(options: Options) -> None:
    """Tell people on stderr, then programs on stdout."""
    clients = ", ".join(client.client_id for client in options.clients)
    print(f"Demo tenant ready at {options.issuer} (client {clients})", file=sys.stderr)
    print(f"Phones on this network open {options.verification_uri}", file=sys.stderr, flush=True)
    ready = {
        "event": "ready",
        "issuer": options.issuer,
        "verification_uri": options.verification_uri,
    }
    print(json.dumps(ready), flush=True)
