"""The thread that finds out when a sign-in can work again, over real sockets."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import Failed, Provider, Trouble
from kiosk.transport import Transport
from kiosk.watch.prober import LEAST_WAIT_S, MOST_WAIT_S, SETTLE_S, Prober
from tests.fakes.behaviours import answer, hang, hang_up, portal
from tests.fakes.hostile import Behaviour, Connection, HostileServer

PATIENCE_MS = 20_000
AT_ONCE_MS = 1000


class Impatient(threading.Event):
    """Waits take no time; remembers for how long they should have been.

    Somebody is in a hurry during the wait number `hurried`, counted from 1.
    """

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.hurried = 0

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self.waits.append(timeout)
        if len(self.waits) == self.hurried:
            self.set()
        return self.is_set()


class Impassive(Transport):
    """Real exchanges; pauses take no time and are remembered."""

    def __init__(self) -> None:
        super().__init__(allow_insecure_http=True)
        self.pauses: list[float] = []

    def pause(self, seconds: float) -> bool:
        """Go on at once."""
        self.pauses.append(seconds)
        return super().pause(0)


class Trial:
    """One prober against a server that plays `behaviours`, one an exchange."""

    def __init__(self, server: HostileServer, chance: float) -> None:
        self.hurry = Impatient()
        self.transport = Impassive()
        self.news: list[Failed | None] = []
        provider = Provider((server.url(),), allow_insecure_http=True)
        met = Trouble.UNREACHABLE
        self.prober = Prober(7, met, provider, self.transport, lambda: chance, self.hurry)
        self.prober.probed.connect(self._note)

    def _note(self, attempt: int, found: Failed | None) -> None:
        assert attempt == 7
        self.news.append(found)

    def run(self, qtbot: QtBot) -> list[Trouble | None]:
        with qtbot.waitSignal(self.prober.finished, timeout=PATIENCE_MS):
            self.prober.start()
        assert self.prober.wait(AT_ONCE_MS)
        return [None if found is None else found.trouble for found in self.news]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")


@contextmanager
def trial(*behaviours: Behaviour, chance: float = 1.0) -> Iterator[Trial]:
    with HostileServer(*behaviours) as server:
        yield Trial(server, chance)


def metadata(server_url: str) -> Behaviour:
    text = f'{{"issuer": "{server_url}", "device_authorization_endpoint": null}}'
    return answer(body=text.encode())


def test_it_asks_again_with_growing_waits_until_the_answer_is_good(qtbot: QtBot) -> None:
    with HostileServer(*[hang_up] * 10, lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, 1.0)
        assert one.run(qtbot) == [None]
        assert len(server.requests) == 11
        assert {received.method for received in server.requests} == {"GET"}
    waits = [wait - LEAST_WAIT_S for wait in one.hurry.waits]
    assert waits[:9] == [1, 2, 4, 8, 16, 32, 64, 128, 256]
    assert waits[9:] == [MOST_WAIT_S - LEAST_WAIT_S] * 2


@pytest.mark.parametrize("chance", [0.0, 0.5])
def test_waits_are_by_chance_but_never_too_short_to_read(qtbot: QtBot, chance: float) -> None:
    with HostileServer(hang_up, lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, chance)
        assert one.run(qtbot) == [None]
    assert one.hurry.waits == [LEAST_WAIT_S + chance, LEAST_WAIT_S + 2 * chance]


def test_another_trouble_is_told_once(qtbot: QtBot) -> None:
    # No metadata at either address of one issuer, twice, is one answer each of something else.
    with HostileServer(*[portal()] * 4, hang_up, lambda c: metadata(server.url())(c)) as server:
        assert Trial(server, 0.0).run(qtbot) == [Trouble.BAD_ANSWER, Trouble.UNREACHABLE, None]


@pytest.mark.clause("C-12")
def test_a_busy_service_is_left_alone_for_as_long_as_it_asks(qtbot: QtBot) -> None:
    busy = answer(503, headers={"Retry-After": "900"})
    with HostileServer(busy, lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, 0.0)
        assert one.run(qtbot) == [None]
    assert 900 in one.transport.pauses


@pytest.mark.parametrize(("chance", "pause_s"), [(0.0, SETTLE_S), (0.5, SETTLE_S + 2)])
def test_a_change_of_the_network_shortens_the_wait_not_for_all_screens_alike(
    qtbot: QtBot, chance: float, pause_s: float
) -> None:
    with HostileServer(lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, chance)
        one.prober.hurry()
        assert one.run(qtbot) == [None]
        assert one.transport.pauses == [pause_s]
        assert not one.hurry.is_set()


def test_after_a_change_of_the_network_the_waits_are_short_again(qtbot: QtBot) -> None:
    with HostileServer(*[hang_up] * 12, lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, 1.0)
        one.hurry.hurried = 11
        assert one.run(qtbot) == [None]
    assert one.hurry.waits[10:] == [MOST_WAIT_S, LEAST_WAIT_S + 1, LEAST_WAIT_S + 2]


def test_a_change_in_the_middle_of_an_exchange_counts_as_well(qtbot: QtBot) -> None:
    hurries: list[threading.Event] = []

    def change(connection: Connection) -> bool:
        hurries[0].set()
        return hang_up(connection)

    replies: list[Behaviour] = [*[hang_up] * 5, change, hang_up]
    with HostileServer(*replies, lambda c: metadata(server.url())(c)) as server:
        one = Trial(server, 1.0)
        hurries.append(one.hurry)
        assert one.run(qtbot) == [None]
    assert one.hurry.waits[7] == LEAST_WAIT_S + 1
    assert [pause for pause in one.transport.pauses if pause] == [SETTLE_S + 4]


@pytest.mark.clause("C-10")
def test_cancel_ends_it_in_the_middle_of_an_exchange(qtbot: QtBot) -> None:
    with trial(hang) as one, qtbot.waitSignal(one.prober.finished, timeout=PATIENCE_MS):
        one.prober.start()
        qtbot.waitUntil(lambda: bool(one.hurry.waits))
        one.prober.cancel()
        assert one.prober.wait(AT_ONCE_MS)
    assert one.news == []


@pytest.mark.clause("C-10")
def test_cancel_ends_it_in_the_middle_of_a_wait(qtbot: QtBot) -> None:
    provider = Provider(("http://localhost:9",), allow_insecure_http=True)
    prober = Prober(7, Trouble.UNREACHABLE, provider, Transport())
    with qtbot.waitSignal(prober.finished, timeout=PATIENCE_MS):
        prober.start()
        prober.cancel()
        assert prober.wait(AT_ONCE_MS)


@pytest.mark.clause("V-10")
def test_a_fault_of_ours_is_told_without_its_text(qtbot: QtBot) -> None:
    with trial(hang_up) as one:

        def broken() -> float:
            raise ZeroDivisionError("token=s3cret")

        one.prober._chance = broken
        assert one.run(qtbot) == [Trouble.INTERNAL]
        assert "s3cret" not in repr(one.news)
