"""Files that exist only for a test."""

from collections.abc import Callable, Mapping
from pathlib import Path


def reader_of(files: Mapping[str, str]) -> Callable[[Path], str]:
    """Read `files`; nobody may read what lies in a folder named forbidden."""

    def read_text(path: Path) -> str:
        if "forbidden" in path.parts:
            raise PermissionError(path)
        try:
            return files[str(path)]
        except KeyError:
            raise FileNotFoundError(path) from None

    return read_text
