"""What a machine writes into its journal, followed as it comes."""

import json
import os
import re
import signal
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path


class Journal:
    """The messages since the machine was started, in their order."""

    def __init__(self, inside: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            # It watches files by way of /proc, so it must be among the machine's processes.
            [*inside, "journalctl", "--follow", "--no-tail", "--boot", "--output=json", "--all"],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.messages: list[str] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        # From here on there is a child to be ended.
        self.wait("")

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            if not line.endswith("\n"):
                return  # it was ended in the middle of a line
            with self._news:
                self.messages.append(str(json.loads(line).get("MESSAGE")))
                self._news.notify_all()

    @property
    def end(self) -> int:
        """Where the next message will stand."""
        return len(self.messages)

    def wait(self, pattern: str, since: int = 0, within_s: float = 60) -> re.Match[str]:
        """Wait for a message like this, which may have come already after place `since`."""

        def arrived() -> re.Match[str] | None:
            tried = (re.search(pattern, message) for message in self.messages[since:])
            return next((match for match in tried if match), None)

        with self._news:
            found = self._news.wait_for(arrived, within_s)
        assert found, f"no {pattern!r} within {within_s} s:\n" + "\n".join(self.messages[since:])
        return found

    def close(self) -> None:
        """Follow no longer; while somebody does, a machine cannot be shut down."""
        number = self._process.pid
        for child in Path(f"/proc/{number}/task/{number}/children").read_text().split():
            # Not its parent: nobody would bury an orphan that comes from another space.
            os.kill(int(child), signal.SIGKILL)
        self._process.wait()
        self._reader.join()
        if self._process.stdout:
            self._process.stdout.close()
