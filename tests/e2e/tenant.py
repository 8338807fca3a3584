"""The demo tenant as a server of the tests, with the options a test needs."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.e2e.kiosk_process import ROOT


@dataclass(frozen=True, slots=True)
class Tenant:
    """A running demo tenant on the loopback address."""

    issuer: str
    pid: int

    @property
    def settings(self) -> str:
        """The `.env` that makes a kiosk use it."""
        return f"ISSUER={self.issuer}\nCLIENT_ID=kiosk-demo\nALLOW_INSECURE_HTTP=true\n"

    def hang(self) -> None:
        """Stop answering, while connections are still taken."""
        os.kill(self.pid, signal.SIGSTOP)

    def wake(self) -> None:
        """Go on."""
        os.kill(self.pid, signal.SIGCONT)

    def end(self) -> None:
        """Be gone, with everything it knew."""
        os.kill(self.pid, signal.SIGKILL)


@contextmanager
def tenant(*options: str) -> Iterator[Tenant]:
    command = [sys.executable, "-m", "kiosk.demo", "--host", "127.0.0.1", "--port", "0", *options]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout
    try:
        ready = json.loads(process.stdout.readline())
        yield Tenant(ready["issuer"], process.pid)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
