"""One device a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keeping.device import Device


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "state")
    yield device
    device.store.close()
