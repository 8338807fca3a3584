"""Every thread of the controller, from its start until it has finished."""

from collections.abc import Iterable

from PySide6.QtCore import QDeadlineTimer, QObject, Slot

from kiosk.forgetting import forget_addresses
from kiosk.keeper import Keeper
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.revoker import Revoker
from kiosk.watch.prober import Prober

Thread = Poller | Keeper | Revoker | Returner | Prober


class Threads(QObject):
    """Keeps them, since Qt aborts when a running thread is dropped; no parent, no deleteLater."""

    def __init__(self) -> None:
        super().__init__()
        self._running: list[tuple[int | None, Thread]] = []

    @property
    def running(self) -> tuple[Thread, ...]:
        """Those that have not finished yet."""
        return tuple(thread for _, thread in self._running)

    def start(self, thread: Thread, attempt: int | None = None) -> None:
        """Start a thread and keep it; `attempt` is that which can be given up."""
        thread.finished.connect(self.sweep)
        self._running.append((attempt, thread))
        thread.start()

    def give_up(self, attempt: int) -> None:
        """Cancel what is done for this attempt; what a keeper is asking for may still come."""
        for of, thread in self._running:
            if of == attempt:
                _leave(thread)

    def hurry(self) -> None:
        """Let whoever waits for the service to answer ask it soon."""
        for thread in self.running:
            if isinstance(thread, Prober):
                thread.hurry()

    def end(self, kinds: tuple[type[Thread], ...], within: QDeadlineTimer | None = None) -> None:
        """Cancel those of these kinds, once `within` is over, and wait for them."""
        ending = [thread for thread in self.running if isinstance(thread, kinds)]
        if within is not None:
            for thread in ending:
                if isinstance(thread, Keeper):
                    thread.leave()
            _wait(ending, within)
        for thread in ending:
            thread.cancel()
        _wait(ending, QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))

    @Slot()
    def sweep(self) -> None:
        """Let go of those that have finished, and of what they left behind."""
        for entry in list(self._running):
            _, thread = entry
            if thread.isFinished():
                # `finished` comes while the thread is still on its last lines.
                thread.wait()
                self._running.remove(entry)
        forget_addresses()


def _leave(thread: Thread) -> None:
    if isinstance(thread, Keeper):
        thread.leave()
    else:
        thread.cancel()


def _wait(threads: Iterable[Thread], within: QDeadlineTimer) -> None:
    for thread in threads:
        thread.wait(within)
