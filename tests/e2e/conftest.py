"""One display a test, as large as most televisions."""

from collections.abc import Iterator

import pytest

from tests.e2e.displays import XServer, x_server


@pytest.fixture
def display() -> Iterator[XServer]:
    with x_server((1920, 1080)) as server:
        yield server
