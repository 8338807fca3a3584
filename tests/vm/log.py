"""The kiosk's log, as it comes out of the machine."""

import json
import socket
import threading
from pathlib import Path

Event = dict[str, object]


class Log:
    """Collects what the kiosk says; lines of others, such as cage, are no events."""

    def __init__(self, path: Path) -> None:
        self.lines: list[str] = []
        self._seen = 0
        self._news = threading.Condition()
        self._port = socket.socket(socket.AF_UNIX)
        self._port.connect(str(path))
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with self._port, self._port.makefile("r", errors="replace") as lines:
            for line in lines:
                with self._news:
                    self.lines.append(line)
                    self._news.notify_all()

    def next(self, event: str, within_s: float, **fields: object) -> Event:
        """Wait for the next such event after the last one waited for."""
        found: list[Event] = []

        def arrived() -> bool:
            for number in range(self._seen, len(self.lines)):
                entry = _event(self.lines[number])
                if entry.get("event") == event and fields.items() <= entry.items():
                    self._seen = number + 1
                    found.append(entry)
                    return True
            return False

        with self._news:
            there = self._news.wait_for(arrived, within_s)
        assert there, f"no {event} {fields} within {within_s} s; log:\n{''.join(self.lines)}"
        return found[0]


def _event(line: str) -> Event:
    try:
        entry = json.loads(line)
    except ValueError:
        return {}
    return entry if isinstance(entry, dict) else {}
