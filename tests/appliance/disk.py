"""A machine's disk: what is written lies in a layer above folders that stay as they are."""

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Disk:
    """`root` is what the machine sees; `layers` are the folders of it, the written one first."""

    root: Path
    layers: tuple[Path, ...]


@contextmanager
def disk(below: Sequence[Path], size_mib: int = 2048) -> Iterator[Disk]:
    """Mount a disk on top of other disks' layers, and forget what was written in the end."""
    with tempfile.TemporaryDirectory(prefix="kiosk-disk-") as name:
        _mount("tmpfs", f"mode=755,size={size_mib}m", name)
        written, work, root = (Path(name, part) for part in ("written", "work", "root"))
        for folder in (written, work, root):
            folder.mkdir()
        lower = ":".join(map(str, below))
        _mount("overlay", f"lowerdir={lower},upperdir={written},workdir={work}", str(root))
        try:
            yield Disk(root, (written, *below))
        finally:
            subprocess.run(["umount", "--lazy", str(root), name], check=True)


def _mount(kind: str, options: str, where: str) -> None:
    subprocess.run(["mount", "-t", kind, "-o", options, kind, where], check=True)
