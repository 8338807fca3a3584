"""The real controller on the real window, and a loop that goes on until something is so."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize

from kiosk.controller import Controller
from kiosk.oauth.messages import Trouble
from kiosk.poller import Poller
from kiosk.session import Authorize, Rules, Screen, Session
from kiosk.surroundings import Residents, Surroundings
from kiosk.ui.look import Look
from kiosk.ui.window import Window
from kiosk.watch.prober import Prober

PATIENCE_S = 30.0
RULES = Rules(idle_sign_out_s=120, max_session_s=900)
SIZE = QSize(800, 480)
LOOK = Look("Kiosk", "Lobby", "id.example", asks_for=("profile", "email"))


@dataclass
class Stage:
    """Remembers nothing but the last screen and the last line of the log."""

    new_poller: Callable[[int], Poller]
    residents: Residents
    clock: Callable[[], float] = monotonic
    drawn: bool = True
    """Whether the window shows what there is to see."""
    later_s: float = 0.0
    """How far the clock has been moved on."""
    screen: Screen | None = None
    reported: tuple[str, dict[str, str | float]] = ("", {})
    window: Window = field(init=False)
    controller: Controller = field(init=False)

    def __post_init__(self) -> None:
        self.window = Window(LOOK)
        self.window.resize(SIZE)
        around = Surroundings(
            self.new_poller, _no_prober, self.residents, lambda: RULES, self._report, self.now
        )
        self.controller = Controller(Session(RULES), self, around)
        self.controller.start()
        self.window.show()

    def now(self) -> float:
        """The controller's clock."""
        return self.clock() + self.later_s

    def render_screen(self, screen: Screen, now: float) -> float:
        """Draw it, where somebody looks."""
        self.screen = screen
        return self.window.render_screen(screen, now) if self.drawn else math.inf

    def wake(self, now: float) -> bool:
        """Let the window know of somebody."""
        return self.window.wake(now)

    def press(self) -> None:
        """Press OK, some time after the last time: twice in a row counts once."""
        self.later_s += 1.0
        self.controller.confirm()

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Let everything happen until `condition` holds."""
        deadline = monotonic() + PATIENCE_S
        while not condition():
            assert monotonic() < deadline, f"not within {PATIENCE_S:g} s: {what}; {self.screen}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)

    def wait_for_screen(self, kind: type[Screen], **fields: object) -> None:
        """Let everything happen until such a screen is on view."""
        self.wait_for(
            lambda: (
                isinstance(self.screen, kind)
                and all(getattr(self.screen, name) == value for name, value in fields.items())
            ),
            f"{kind.__name__} {fields}",
        )

    def wait_until_left(self) -> None:
        """Wait until nobody is signed in and nobody works for them any more."""
        self.wait_for_screen(Authorize)
        self.wait_for(lambda: not self.controller.threads, "every thread ended")

    def _report(self, event: str, **fields: str | float) -> None:
        self.reported = event, fields


def _no_prober(_attempt: int, met: Trouble) -> Prober:
    raise AssertionError(f"nothing is out of reach here: {met}")
