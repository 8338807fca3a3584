"""The first frame waits for neither requests nor the JOSE library."""

import subprocess
import sys

import pytest

HEAVY = {"requests", "urllib3", "truststore", "jwt", "cryptography", "PIL"}


@pytest.mark.parametrize(
    "module", ["kiosk.transport", "kiosk.poller", "kiosk.revoker", "kiosk.picture"]
)
def test_importing_loads_nothing_heavy(module: str) -> None:
    program = f"import {module}, sys; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(ran.stdout.split())
    assert module in loaded
    assert loaded & HEAVY == set()
