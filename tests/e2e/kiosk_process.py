"""The kiosk as a process, watched through nothing but its log, its picture and its exit code."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.displays import Display

ROOT = Path(__file__).parent.parent.parent
Event = dict[str, object]


class KioskProcess:
    """One running `run_kiosk.py`; what it writes is collected as it comes."""

    def __init__(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        cwd: Path,
        through: Sequence[str] = (),
    ) -> None:
        program = (sys.executable, str(ROOT / "run_kiosk.py"), "--log-format", "json")
        self._process = subprocess.Popen(
            [*through, *program, *arguments],
            env=dict(environment),
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid
        self.written: list[str] = []
        self._seen = 0
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stderr
        for line in self._process.stderr:
            with self._news:
                self.written.append(line)
                self._news.notify_all()

    def next(self, event: str, within_s: float = 20, **fields: object) -> Event:
        """Wait for the next such event after the last one waited for."""
        found: list[Event] = []

        def arrived() -> bool:
            for number in range(self._seen, len(self.written)):
                entry = json.loads(self.written[number])
                if entry["event"] == event and fields.items() <= entry.items():
                    self._seen = number + 1
                    found.append(entry)
                    return True
            return False

        with self._news:
            there = self._news.wait_for(arrived, within_s)
        assert there, f"no {event} {fields} within {within_s} s; log:\n{self.log}"
        return found[0]

    def shows(self, screen: str, within_s: float = 20) -> Event:
        """Wait until the screen of this name is reported."""
        return self.next("screen", within_s, screen=screen)

    @property
    def log(self) -> str:
        return "".join(self.written)

    @property
    def events(self) -> list[Event]:
        return [json.loads(line) for line in self.written]

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def exit_code(self, within_s: float = 20) -> int:
        """Wait for the end."""
        code = self._process.wait(within_s)
        self._reader.join(within_s)
        return code

    def end(self) -> None:
        """Make sure that it is gone."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()


@contextmanager
def kiosk(
    display: Display,
    folder: Path,
    *arguments: str,
    settings: str = "",
    environment: Mapping[str, str] | None = None,
    through: Sequence[str] = (),
) -> Iterator[KioskProcess]:
    """Start a kiosk in an empty folder with an empty home; `settings` is the text of its `.env`.

    `through` is the command that is to run it, if any.
    """
    if settings:
        (folder / ".env").write_text(settings, encoding="utf-8")
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        **display.environment,
        **(environment or {}),
    }
    process = KioskProcess(arguments, surroundings, folder, through)
    try:
        yield process
    finally:
        process.end()
