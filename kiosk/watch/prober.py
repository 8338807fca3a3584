"""The thread that finds out when a sign-in can work again."""

import threading
from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from kiosk.backoff import full_jitter
from kiosk.fault_place import place_of
from kiosk.oauth.errors import Cancelled
from kiosk.oauth.messages import Failed, Provider, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.transport import Transport

LEAST_WAIT_S = 5.0
"""A problem is not taken away before it was read."""

MOST_WAIT_S = 300.0

SETTLE_S = 1.0
"""A name server becomes known a moment after the network."""

_SPREAD_S = 4.0

_CHANCE = SystemRandom()


class Prober(QThread):
    """Looks at the provider until nothing stands in the way; never asks for a code (D-05).

    Keep it until `finished`, as a `Poller`.
    """

    probed = Signal(int, object)  # Failed: another trouble than before; None: a sign-in can work

    def __init__(
        self,
        attempt: int,
        met: Trouble,
        provider: Provider,
        transport: "Transport",
        chance: "Callable[[], float]" = _CHANCE.random,
        hurry: threading.Event | None = None,
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._met = met
        self._provider = provider
        self._transport = transport
        self._chance = chance
        self._hurry = hurry or threading.Event()

    def cancel(self) -> None:
        """Give up, whatever it waits for; returns at once."""
        self._transport.cancel()
        self._hurry.set()

    def hurry(self) -> None:
        """Ask soon: the network or the clock has changed."""
        self._hurry.set()

    def run(self) -> None:
        """Turn what is found into signals."""
        try:
            self._probe()
        except Cancelled:
            return
        except Exception as exc:
            # Qt would print it. Whatever it was, the next press finds it as well, and tells.
            self.probed.emit(self._attempt, Failed(Trouble.INTERNAL, place_of(exc)))
        finally:
            self._transport.close()

    def _probe(self) -> None:
        from kiosk.oauth.reach import obstacle

        told, tries = self._met, 0
        while True:
            hurried = self._waited(_wait_s(tries, self._chance))
            found = obstacle(self._provider, self._transport, self._met)
            if found is None:
                self.probed.emit(self._attempt, None)
                return
            tries = 0 if hurried else tries + 1
            if found.retry_in_s is not None:
                # Nothing that changes here lets the provider be asked any sooner (C-12).
                self._transport.pause(found.retry_in_s)
            elif found.trouble is not told:
                told = found.trouble
                self.probed.emit(self._attempt, found)

    def _waited(self, seconds: float) -> bool:
        """Wait; return whether it was cut short by a hurry. Raise `Cancelled` when given up."""
        hurried = self._hurry.wait(seconds)
        self._hurry.clear()
        # Not by all screens behind one switch at the same moment.
        settle_s = SETTLE_S + full_jitter(0, self._chance, base_s=_SPREAD_S) if hurried else 0.0
        if self._transport.pause(settle_s):
            raise Cancelled("given up in the middle of a wait")
        return hurried


def _wait_s(tries: int, chance: "Callable[[], float]") -> float:
    return LEAST_WAIT_S + full_jitter(tries, chance, cap_s=MOST_WAIT_S - LEAST_WAIT_S)
