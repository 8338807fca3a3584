"""A drive that forgets in a power cut what it was never told to flush, as real ones may.

It speaks the protocol of network block devices, fixed newstyle, simple replies.
"""

import random
import socket
import struct
import threading
from pathlib import Path
from typing import Protocol

SECTOR = 512
SECTORS_PER_BLOCK = 8
"""We assume that 4 KiB are written whole or not at all.

Torn amid its first block, ext4 does not mount (invalid superblock checksum), whatever is on it.
"""
MAGIC, OPTION_MAGIC, REPLY_MAGIC = b"NBDMAGIC", b"IHAVEOPT", 0x3E889045565A9
FIXED_NEWSTYLE, SEND_FLUSH, SEND_FUA, HAS_FLAGS = 1, 4, 8, 1
OPTION_GO, REPLY_ACK, REPLY_INFO, REPLY_UNSUPPORTED = 7, 1, 3, 0x80000001
READ, WRITE, DISCONNECT, FLUSH = 0, 1, 2, 3
FORCE_UNIT_ACCESS = 1
REQUEST_MAGIC, ANSWER_MAGIC = 0x25609513, 0x67446698


class Stream(Protocol):
    """A connection's two directions as one."""

    def read(self, size: int, /) -> bytes: ...
    def write(self, data: bytes, /) -> int: ...
    def flush(self) -> None: ...


class VolatileDrive:
    """`platter` is what survives; each block written since the last flush may or may not."""

    def __init__(self, platter: bytes, path: Path) -> None:
        self.platter = bytearray(platter)
        self.writes = 0
        self._cache: dict[int, bytes] = {}
        self._power_ends_at: int | None = None
        self._changed = threading.Condition()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def end_power_after(self, writes: int) -> None:
        """Answer so many writes and flushes more, then nothing at all."""
        with self._changed:
            self._power_ends_at = self.writes + writes

    def ended(self, within_s: float) -> bool:
        """Wait for the end of the power; tell whether it has come."""
        with self._changed:
            return self._changed.wait_for(self._is_dead, within_s)

    def cut(self, chance: random.Random) -> int:
        """Lose any part of what was not flushed; return how many blocks are as they were before."""
        with self._changed:
            self._power_ends_at = self.writes
        self._listener.shutdown(socket.SHUT_RDWR)  # whoever still waits for a guest ends
        self._listener.close()
        self._thread.join(10)
        assert not self._thread.is_alive(), "whoever uses the drive must be gone"
        written = sorted({sector // SECTORS_PER_BLOCK for sector in self._cache})
        lost = {block for block in written if chance.random() < 0.5}
        for sector in self._cache:
            if sector // SECTORS_PER_BLOCK not in lost:
                self._persist(sector)
        self._cache.clear()
        return len(lost)

    def _is_dead(self) -> bool:
        return self._power_ends_at is not None and self.writes >= self._power_ends_at

    def _serve(self) -> None:
        try:
            connection, _ = self._listener.accept()
            with connection, connection.makefile("rwb") as stream:
                _shake_hands(stream, len(self.platter))
                while self._answer_one(stream):
                    pass
        except (OSError, struct.error):
            return  # who asked is gone, amid a request perhaps

    def _answer_one(self, stream: Stream) -> bool:
        head = stream.read(28)
        magic, flags, kind, handle, offset, size = struct.unpack(">IHHQQI", head)
        assert magic == REQUEST_MAGIC
        data = stream.read(size) if kind == WRITE else b""
        if kind == DISCONNECT:
            return False
        with self._changed:
            if self._is_dead():
                return True  # without an answer: nobody may believe that it was done
            answer = self._done(kind, flags, offset, size, data)
            self.writes += kind in (WRITE, FLUSH)
            self._changed.notify_all()
        stream.write(struct.pack(">IIQ", ANSWER_MAGIC, 0, handle) + answer)
        stream.flush()
        return True

    def _done(self, kind: int, flags: int, offset: int, size: int, data: bytes) -> bytes:
        sectors = range(offset // SECTOR, (offset + size) // SECTOR)
        if kind == READ:
            return b"".join(self._cache.get(sector, self._sector(sector)) for sector in sectors)
        for sector in sectors if kind == WRITE else ():
            at = sector * SECTOR - offset
            self._cache[sector] = data[at : at + SECTOR]
        for sector in sectors if flags & FORCE_UNIT_ACCESS else ():
            self._persist(sector)
            del self._cache[sector]
        if kind == FLUSH:
            for sector in self._cache:
                self._persist(sector)
            self._cache.clear()
        return b""

    def _sector(self, sector: int) -> bytes:
        return bytes(self.platter[sector * SECTOR : (sector + 1) * SECTOR])

    def _persist(self, sector: int) -> None:
        self.platter[sector * SECTOR : (sector + 1) * SECTOR] = self._cache[sector]


def _shake_hands(stream: Stream, size: int) -> None:
    stream.write(MAGIC + OPTION_MAGIC + struct.pack(">H", FIXED_NEWSTYLE))
    stream.flush()
    stream.read(4)
    option = None
    while option != OPTION_GO:
        magic, option, length = struct.unpack(">8sII", stream.read(16))
        assert magic == OPTION_MAGIC
        stream.read(length)
        if option == OPTION_GO:
            flags = HAS_FLAGS | SEND_FLUSH | SEND_FUA
            _reply(stream, option, REPLY_INFO, struct.pack(">HQH", 0, size, flags))
            _reply(stream, option, REPLY_ACK, b"")
        else:
            _reply(stream, option, REPLY_UNSUPPORTED, b"")


def _reply(stream: Stream, option: int, kind: int, data: bytes) -> None:
    stream.write(struct.pack(">QIII", REPLY_MAGIC, option, kind, len(data)) + data)
    stream.flush()
