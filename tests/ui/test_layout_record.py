"""Nothing has moved by accident: every part's place and size, against the records.

After a change that was meant, `make layouts` writes them anew.
"""

from difflib import unified_diff

import pytest
from PySide6.QtWidgets import QApplication

from tools.layouts import CHOSEN, record, record_path


@pytest.mark.parametrize(
    ("language", "size"), CHOSEN, ids=[f"{name}-{size[0]}x{size[1]}" for name, size in CHOSEN]
)
def test_nothing_has_moved(qapp: QApplication, language: str, size: tuple[int, int]) -> None:
    recorded = record_path(language, size).read_text("utf-8").splitlines()
    now = record(language, size).splitlines()
    assert list(unified_diff(recorded, now, "recorded", "now", lineterm="", n=0)) == []
