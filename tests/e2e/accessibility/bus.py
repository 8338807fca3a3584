"""A session bus as a desktop has one: programs find the accessibility bus through it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory


@contextmanager
def session_bus() -> Iterator[str]:
    """Start a bus that starts what is asked for on it; give its address."""
    # What it starts may write into its folder while that is being removed.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        reader, writer = os.pipe()
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writer}"],
            env={"PATH": os.environ["PATH"], "HOME": folder, "XDG_RUNTIME_DIR": folder},
            pass_fds=[writer],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as answer:
            address = answer.readline().strip()
        try:
            yield address
        finally:
            daemon.terminate()
            daemon.wait()
