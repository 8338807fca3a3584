"""`python -m kiosk.demo` as its parent sees it."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


class Program:
    """A running tenant, ready to answer."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        assert process.stdout
        self.ready: dict[str, str] = json.loads(process.stdout.readline())
        self.issuer = self.ready["issuer"]

    def post(self, path: str, **form: str) -> requests.Response:
        data = {"client_id": "kiosk-demo", **form}
        return requests.post(f"{self.issuer}/{path}", data, timeout=PATIENCE_S)

    def ask(self) -> dict[str, Any]:
        answer: dict[str, Any] = self.post("device_authorization").json()
        return answer

    def poll(self, device_code: str) -> dict[str, str]:
        answer: dict[str, str] = self.post(
            "token", grant_type=DEVICE_CODE, device_code=device_code
        ).json()
        return answer

    def finish(self) -> tuple[int, str]:
        """Wait until it is gone; its status and all that it said to people."""
        _, said = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, said


@contextmanager
def program(*arguments: str, fds: Sequence[int] = ()) -> Iterator[Program]:
    where = () if fds else ("--host", "127.0.0.1", "--port", "0")
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "kiosk.demo", *where, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        pass_fds=fds,
    )
    with process:
        try:
            yield Program(process)
        finally:
            process.kill()


def refused(*arguments: str) -> tuple[int, str]:
    """Start with wrong arguments; status and complaint."""
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk.demo", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ended.stdout == ""
    return ended.returncode, ended.stderr
