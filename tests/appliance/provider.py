"""The demo tenant as an ordinary provider in a machine's network, though not on its disk."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.appliance.machine import Machine
from tests.appliance.package import ROOT

PERSON = ("Amara", "Okafor", "example.com")
"""What must never be read of whoever approves."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Where it answers, and a phone in the same network."""

    machine: Machine
    issuer: str

    @property
    def settings(self) -> str:
        """What makes a kiosk use it."""
        return f"ISSUER={self.issuer}\nCLIENT_ID=kiosk-demo\nALLOW_INSECURE_HTTP=true\n"

    def approve(self, address: str) -> None:
        """Let somebody scan this address and allow everything."""
        phone = [*self.machine.network, sys.executable, "-m", "tests.appliance.approval"]
        subprocess.run([*phone, address], cwd=ROOT, check=True)


@contextmanager
def provider(machine: Machine) -> Iterator[Provider]:
    tenant = [sys.executable, "-m", "kiosk.demo", "--host", "127.0.0.1", "--port", "0"]
    process = subprocess.Popen(
        [*machine.network, *tenant, "--interval", "1"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout
    try:
        yield Provider(machine, json.loads(process.stdout.readline())["issuer"])
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
