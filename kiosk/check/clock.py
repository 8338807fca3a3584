"""This device's clock: against the server's, and whether anybody sets it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from kiosk import RELEASED
from kiosk.check.line import Line
from kiosk.oauth.clock import MAX_CORRECTION_S, TOLERANCE_S, ClockedWire, in_words
from kiosk.oauth.errors import CertificateNotYetValid, SignInError
from kiosk.time_service import clock_synchronised

SWITCH_ON = "sudo timedatectl set-ntp true (or install systemd-timesyncd)"
SET_IT = f"{SWITCH_ON}; without a time server: sudo timedatectl set-time"


def clock_line(wire: ClockedWire, failure: SignInError | None) -> Line:
    """Compare this clock with what servers said."""
    if isinstance(failure, CertificateNotYetValid):
        text = "this device's clock is behind: the server's certificate is not valid yet"
        return Line("fail", "clock", text, SET_IT)
    off_s = wire.clock_off_s()
    if off_s is None:
        shown = datetime.fromtimestamp(wire.wall_time(), UTC).date()
        if shown < RELEASED:
            text = f"it shows {shown}, and this program was made after {RELEASED}"
            return Line("fail", "clock", text, SET_IT)
        return Line("warn", "clock", "no server told the time, so this was not checked")
    if abs(off_s) <= TOLERANCE_S:
        return Line("pass", "clock", f"differs from the server's by {abs(off_s):.0f} s")
    text = f"off by about {in_words(off_s)}"
    return Line("warn" if abs(off_s) <= MAX_CORRECTION_S else "fail", "clock", text, SET_IT)


def time_service_lines(
    synchronised: Callable[[], bool | None] = clock_synchronised,
) -> Iterator[Line]:
    """Say whether the clock is kept right."""
    match synchronised():
        case None:
            yield Line("skip", "timesync", "this system does not say")
        case True:
            yield Line("pass", "timesync", "a time service has set this clock")
        case False:
            text = "no time service has set this clock"
            yield Line("warn", "timesync", text, SWITCH_ON)
