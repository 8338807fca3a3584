"""The systems that a package is built for."""

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Variant:
    """One package: `architecture` as Debian writes it, `machine` and `wheels` as Python does.

    `from_debian` are the distributions of the lock that Debian packages bring, so that the
    kiosk's package does not.
    """

    debian: int
    architecture: str
    python: str
    machine: str
    wheels: tuple[str, ...]
    from_debian: frozenset[str] = frozenset()

    def version(self, upstream: str) -> str:
        """The package's version; on a later Debian it is a later one."""
        return f"{upstream}~deb{self.debian}"

    def depends(self) -> str:
        """What has to be installed besides, as the field of the control file has it."""
        names = ("depends.txt", f"depends-{self.debian}.txt")
        return ", ".join(line for name in names for line in listed(HERE / name))


def listed(path: Path) -> list[str]:
    """The lines of a list, without what follows a # and without empty ones."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in (line.partition("#")[0].strip() for line in lines) if line]


def _debian_12(architecture: str, machine: str, glibc: tuple[str, ...]) -> Variant:
    wheels = tuple(f"manylinux_{version}_{machine}" for version in glibc)
    legacy = (f"manylinux2014_{machine}", "any")
    return Variant(12, architecture, "3.11", machine, wheels + legacy)


_QT = ("pyside6-essentials", "shiboken6")
_COMPILED = ("cffi", "cryptography", "markupsafe", "pillow", "pycparser", *_QT)
VARIANTS = (
    Variant(
        debian=13,
        architecture="all",
        python="3.13",
        machine="x86_64",
        wheels=("any",),
        from_debian=frozenset(_COMPILED),
    ),
    # Debian 12 has glibc 2.36.
    _debian_12("amd64", "x86_64", ("2_34", "2_28", "2_17")),
    _debian_12("arm64", "aarch64", ("2_34", "2_31", "2_28", "2_17")),
)
