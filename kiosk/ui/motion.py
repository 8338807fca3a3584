"""Movement that says something: a share from 0 to 1 that takes its time, or none at all."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication

_HEAD_START = 0.2
"""How far a movement is in its first frame, so that a press is answered at once."""


class Motion(QVariantAnimation):
    """A share on its way to where it is sent, once and never round and round.

    `valueChanged` asks the owner to draw, `finished` says that it has arrived.
    """

    def __init__(self, owner: QObject, duration_ms: int) -> None:
        super().__init__(owner)
        self._whole_ms = duration_ms
        self._goal = 0.0
        self.reduced = False
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def share(self) -> float:
        """Where it is now."""
        value = self.currentValue()
        return value if self.is_under_way and isinstance(value, float) else self._goal

    @property
    def is_under_way(self) -> bool:
        """Whether it has set out and not arrived."""
        return self.state() is not QAbstractAnimation.State.Stopped

    def place(self, share: float) -> None:
        """Be at `share` without a way there."""
        self._goal = share
        self.stop()

    def send(self, goal: float) -> None:
        """Go to `goal` from wherever it is; be there at once where motion is not wished for."""
        if goal == self._goal:
            return
        start = self.share
        self.place(goal)
        if self.reduced or wants_calm(QGuiApplication.styleHints()):
            return
        self.setStartValue(start + (goal - start) * _HEAD_START)
        self.setEndValue(goal)
        self.setDuration(self._whole_ms)
        self.start()


def wants_calm(hints: object) -> bool:
    """Whether the system's style `hints` ask programs to move less; Qt tells since 6.12."""
    accessibility = getattr(hints, "accessibility", None)
    preference = getattr(accessibility and accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"
