"""Time that is played, for a device and its servers."""

from tests.fakes.wire import START, TODAY


class Clock:
    """Stands still but for waits and for exchanges that nobody answered in time."""

    def __init__(self) -> None:
        self.elapsed_s = 0.0

    def now(self) -> float:
        """The clock that never jumps."""
        return START + self.elapsed_s

    def wall_time(self) -> float:
        """The time of day, the same for device and servers."""
        return TODAY + self.elapsed_s
