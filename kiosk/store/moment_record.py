"""A moment as JSON and back."""

from kiosk.store.json_values import members, number, text
from kiosk.store.moment import Moment


def moment_record(moment: Moment) -> dict[str, object]:
    """Return the JSON object of a moment."""
    return {
        "boot_id": moment.boot_id,
        "since_boot_s": moment.since_boot_s,
        "wall_time": moment.wall_time,
    }


def moment(value: object) -> Moment:
    """Read the object that `moment_record` makes."""
    boot_id, since_boot_s, wall_time = members(value, "boot_id", "since_boot_s", "wall_time")
    return Moment(text(boot_id), number(since_boot_s), number(wall_time))
