"""What was found good: one file for each screen, in `trees/`.

`make test ARGS="tests/e2e/accessibility --write-trees"` writes them anew.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "trees"


def is_as_written(name: str, lines: Iterable[str], config: pytest.Config) -> None:
    """Compare with the file of this name, or write it when that is asked for."""
    file = FOLDER / f"{name}.txt"
    now = "".join(f"{line}\n" for line in lines)
    if config.getoption("--write-trees", default=False):
        file.write_text(now, encoding="utf-8")
    assert now == file.read_text(encoding="utf-8"), (
        f"{name} reads otherwise; if that is meant, write the trees anew with --write-trees"
    )
