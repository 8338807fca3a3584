"""An outbox in memory: what is written outlives a restart, what is only known does not."""

from kiosk.oauth.errors import NotKept
from kiosk.oauth.returns import Return, merged, settled


class MemoryOutbox:
    """Writes as long as its disk is not `full`; `reads` is False when it cannot be opened."""

    def __init__(self, *written: Return) -> None:
        self.written = written
        self.known = written
        self.full = False
        self.reads = True
        self.writes = 0

    def waiting(self) -> tuple[Return, ...]:
        """Return what is known."""
        if not self.reads:
            raise NotKept("cannot be read")
        return self.known

    def put(self, returns: tuple[Return, ...]) -> None:
        """Know them in any case, and write them."""
        self.known = merged(self.known, returns)
        self._write(self.known)

    def settle(self, one: Return, instead: Return | None) -> None:
        """Replace one; a full disk leaves all as it was."""
        self._write(settled(self.known, one, instead))

    def restarted(self) -> "MemoryOutbox":
        """Return what the next process finds."""
        return MemoryOutbox(*self.written)

    def _write(self, returns: tuple[Return, ...]) -> None:
        if self.full:
            raise NotKept("disk full")
        self.known = self.written = returns
        self.writes += 1
