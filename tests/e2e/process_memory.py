"""Looks for words where a program may have left them, in every form in which it may hold text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

PIECE = 24
"""Characters or bytes: a piece this long finds what is left of a secret that was cut up."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
"""Bytes and Python's narrow strings; Qt's strings and Python's wider ones; its widest."""
_CHUNK_BYTES = 8 * 1024 * 1024

Words = Mapping[str, str | bytes]
"""What to look for, by name; a long word is looked for by its pieces."""


def copies_in_process(pid: int, words: Words) -> Counter[str]:
    """Count what lies in the memory of a process; what was not found is absent.

    Only memory that can be written: the rest came from files and holds nobody.
    """
    return copies(_chunks(pid, overlap=4 * PIECE), words)


def copies(contents: Iterable[bytes], words: Words) -> Counter[str]:
    """Count what lies in any of `contents`; what was not found is absent."""
    needles = {name: list(_needles(word)) for name, word in words.items()}
    found: Counter[str] = Counter()
    for content in contents:
        for name, forms in needles.items():
            found[name] += sum(content.count(needle) for needle in forms)
    return +found


def _needles(word: str | bytes) -> Iterator[bytes]:
    for at in range(0, max(1, len(word) - PIECE + 1), PIECE):
        piece = word[at : at + PIECE]
        if isinstance(piece, bytes):
            yield piece
        else:
            yield from (piece.encode(encoding) for encoding in ENCODINGS)


def _chunks(pid: int, overlap: int) -> Iterator[bytes]:
    """Give all of it; what lies on a border comes twice rather than never."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _writable(pid):
            for at in range(start, end, _CHUNK_BYTES):
                try:
                    memory.seek(at)
                    # Most of it was never touched; the last character may end in three zeros.
                    yield memory.read(min(_CHUNK_BYTES + overlap, end - at)).strip(b"\0") + bytes(3)
                except OSError:
                    break  # gone in the meantime, or a device's


def _writable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        span, rights, *_ = line.split()
        start, _, end = span.partition("-")
        if rights.startswith("rw"):
            yield int(start, 16), int(end, 16)
