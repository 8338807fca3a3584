import subprocess

from tests.packaging.checkout import ROOT


def test_plain_make_lists_every_target() -> None:
    lines = (ROOT / "Makefile").read_text().splitlines()
    targets = next(line for line in lines if line.startswith(".PHONY:")).split()[1:]
    assert {"run", "test", "test-matrix", "wheel", "lint", "format", "lock", "clean"} < set(targets)
    command = ["make", "--no-print-directory", "-C", str(ROOT)]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert [line.split()[1] for line in shown.splitlines()] == targets
