"""The whole of what is told at one moment, with every moment as a time of day."""

from dataclasses import dataclass

from kiosk.status.device import Device
from kiosk.status.record import Record


@dataclass(frozen=True, slots=True)
class Report:
    """Moments are of the clock that never jumps; `wall_time` is what the device's clock says now.

    So a moment from before the clock was set right is told right all the same.
    """

    record: Record
    device: Device
    sentence: str
    beat_at: float
    """When the screen's own thread was last seen at work."""
    responding: bool
    """Whether that was a short time ago."""
    now: float
    wall_time: float

    def time_of(self, moment: float) -> float:
        """Return a moment in seconds since 1970."""
        return self.wall_time - (self.now - moment)
