"""Whether a screen is plugged in."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.check.line import Line
from kiosk.connectors import DRM, Connector, connectors


def output_lines(folder: Path = DRM) -> Iterator[Line]:
    """Name the outputs and what is connected; nothing is said where the kernel has none."""
    found = connectors(folder)
    connected = [connector for connector in found if connector.connected]
    if not found:
        yield Line("skip", "outputs", "the kernel names none (a virtual or remote display)")
    elif not connected:
        text = f"nothing is connected to {', '.join(connector.name for connector in found)}"
        yield Line("warn", "outputs", text, "is the cable plugged in and the television on?")
    else:
        text = ", ".join(map(_told, connected))
        if all(connector.shows for connector in connected):
            yield Line("pass", "outputs", text)
        else:
            fix = "switch the television on before the device, or try another cable"
            yield Line("warn", "outputs", text, fix)


def _told(connector: Connector) -> str:
    # Without EDID the kernel knows that something is there, and no more.
    return f"{connector.name} connected, {connector.mode or 'no picture size known'}"
