"""The key chords that open the maintenance page: nothing that a passer-by presses by chance."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.keys import Meaning, meaning

STEPS = (
    *(Meaning.UP, Meaning.UP, Meaning.DOWN, Meaning.DOWN),
    *(Meaning.LEFT, Meaning.RIGHT, Meaning.LEFT, Meaning.RIGHT),
)
"""For a remote, which sends one key at a time."""
WITHIN_S = 10.0
HOLD_S = 3.0
LET_GO_MS = 250
"""Under load Qt takes what an X server repeats for releases and presses in turn."""

_M_SCAN_CODE = 58  # where a keyboard of another script has other letters


@dataclass(frozen=True, slots=True)
class Chord:
    """The latest keys, each with the moment of its press in seconds."""

    taps: tuple[tuple[Meaning, float], ...] = ()

    def tapped(self, key: Meaning, now: float) -> "Chord":
        """Take note of a key."""
        return Chord((*self.taps, (key, now))[-len(STEPS) :])

    @property
    def is_complete(self) -> bool:
        """Whether the latest keys are the chord, pressed without a pause."""
        keys = tuple(key for key, _ in self.taps)
        return keys == STEPS and self.taps[-1][1] - self.taps[0][1] <= WITHIN_S


class ChordWatch(QObject):
    """Watches the keys of a window for a chord."""

    recognised = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chord = Chord()
        self._held = QTimer(self, singleShot=True, interval=round(HOLD_S * 1000))
        self._held.timeout.connect(self.recognised)
        self._let_go = QTimer(self, singleShot=True, interval=LET_GO_MS)
        self._let_go.timeout.connect(self._held.stop)

    def press(self, event: QKeyEvent) -> None:
        """Take note of a key that went down."""
        if event.isAutoRepeat():
            return
        if is_to_be_held(event):
            self._let_go.stop()
            if not self._held.isActive():
                self._held.start()
        self._chord = self._chord.tapped(meaning(event), event.timestamp() / 1000)
        if self._chord.is_complete:
            self._chord = Chord()
            self.recognised.emit()

    def release(self, event: QKeyEvent) -> None:
        """Take note of a key that came up: of keys held together none may."""
        if not event.isAutoRepeat():
            self._let_go.start()


def is_to_be_held(event: QKeyEvent) -> bool:
    """Whether this is Ctrl+Alt+M, which opens the page when it is held for `HOLD_S`."""
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    is_m = event.key() == Qt.Key.Key_M or event.nativeScanCode() == _M_SCAN_CODE
    return is_m and event.modifiers() & wanted == wanted
