"""What a process is told about its memory before it begins, and that it stays the same process."""

import json
import os
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from kiosk.forgetting import forget_addresses

PROGRAM = """
import json, os, sys
starts = int(os.environ.get("STARTS", 0)) + 1
os.environ["STARTS"] = str(starts)
from kiosk.forgetting import overwrite_freed_memory
overwrite_freed_memory()
names = ("PYTHONMALLOC", "GLIBC_TUNABLES")
told = [os.environ[name] for name in names]
print(json.dumps([starts, os.getpid(), sys.argv[1:], told]))
"""
FILLING = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"


@pytest.mark.clause("O-13")
@pytest.mark.parametrize(
    ("given", "starts", "tunables"),
    [
        ({}, 2, FILLING),
        ({"PYTHONMALLOC": "malloc"}, 2, FILLING),
        ({"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": FILLING}, 1, FILLING),
        ({"GLIBC_TUNABLES": "glibc.malloc.check=0"}, 2, f"glibc.malloc.check=0:{FILLING}"),
    ],
)
def test_it_starts_anew_once_with_the_same_number_and_arguments(
    given: dict[str, str], starts: int, tunables: str
) -> None:
    arguments = ["--windowed", "800x480", "a b"]
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": ":".join(filter(None, sys.path)), **given},
        stdout=subprocess.PIPE,
        text=True,
    )
    said, _ = process.communicate(timeout=60)
    assert json.loads(said) == [starts, process.pid, arguments, ["malloc", tunables]]


@pytest.mark.clause("D-27", "O-13")
def test_no_address_is_remembered() -> None:
    address = "https://id.example/device?user_code=WDJB-MJHT"
    first = urlsplit(address)
    assert urlsplit(address) is first
    forget_addresses()
    assert urlsplit(address) is not first
