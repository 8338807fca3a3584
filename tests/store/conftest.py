"""A folder with a store in it."""

from functools import partial
from pathlib import Path

import pytest

from tests.store.examples import instead, kept, store_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One with something kept in it."""
    store = store_at(tmp_path / "state")
    store.open()
    store.change(partial(instead, kept(1)))
    store.note_presence()
    store.close()
    return tmp_path / "state"
