"""Every fault at every step of a sign-in, over real sockets and real TLS, as one table."""

import logging
import ssl
from collections.abc import Callable

import pytest

from kiosk.transport import Transport
from tests.fakes.certificates import Authority
from tests.hostile.cell import Cell
from tests.hostile.clock import Clock
from tests.hostile.invariants import check_pace, check_silence, check_visits, nothing_left
from tests.hostile.late_answers import KEPT_CELLS
from tests.hostile.lies_in_codes import DEVICE_CELLS
from tests.hostile.lies_in_metadata import METADATA_CELLS
from tests.hostile.lies_in_polls import POLL_CELLS
from tests.hostile.lies_in_profiles import REVOCATION_CELLS, USERINFO_CELLS
from tests.hostile.lies_in_tokens import TOKEN_CELLS
from tests.hostile.server import AuthorizationServer
from tests.hostile.step_table import FAULT_CELLS
from tests.hostile.trial import check_outcome, play
from tests.hostile.wire import HurriedWire

CELLS = (
    *FAULT_CELLS,
    *METADATA_CELLS,
    *DEVICE_CELLS,
    *POLL_CELLS,
    *TOKEN_CELLS,
    *USERINFO_CELLS,
    *REVOCATION_CELLS,
    *KEPT_CELLS,
)


@pytest.mark.parametrize(
    "cell",
    [pytest.param(cell, id=cell.name, marks=pytest.mark.clause(*cell.clauses)) for cell in CELLS],
)
def test_it_is_survived(
    cell: Cell,
    certificates: dict[str, ssl.SSLContext],
    trusted: Authority,
    caplog: pytest.LogCaptureFixture,
    record_property: Callable[[str, object], None],
) -> None:
    caplog.set_level(logging.DEBUG)
    clock = Clock()
    with nothing_left():
        transport = Transport(ca_bundle=trusted.bundle)
        with AuthorizationServer(certificates, clock) as server:
            wire = HurriedWire(transport, clock, server)
            played = play(cell, server, wire)
            transport.close()
            assert server.wait_until_left()
        check_outcome(cell, played, server)
        check_visits(cell, server, wire)
        check_pace(played.news, wire)
        said = [repr(played), repr(wire.sent), *wire.failures, caplog.text]
        check_silence("\n".join(said), server.issuer.id_token())
    name = "odd answers understood" if cell.harmless else "faults survived"
    record_property(f"figure: {name}", 1)
