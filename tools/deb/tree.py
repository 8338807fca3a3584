"""The files of a package, as they lie on the device."""

import gzip
import hashlib
import shutil
from email.utils import formatdate
from pathlib import Path

from kiosk.service.unit import PLACES, filled
from tools.deb.libraries import ROOT, install_libraries
from tools.deb.variant import HERE, Variant

_CONTROL = HERE / "control"
_EXAMPLES = ("kiosk-linuxfb.conf", "kiosk-x11.conf", "kiosk-x11.service")


def lay_out(tree: Path, variant: Variant, version: str, made_at: int) -> None:
    """Write a package's files and its DEBIAN folder into `tree`; `made_at` is in Unix seconds."""
    library = tree / "usr/lib/kiosk"
    library.mkdir(parents=True)
    install_libraries(library, variant, version)
    _copy(_CONTROL / "launcher", tree / "usr/bin/kiosk")
    for template, place in PLACES.items():
        _write(tree / "usr/lib" / place, filled(template))
    (tree / "etc/kiosk").mkdir(parents=True)
    _document(tree / "usr/share/doc/kiosk", variant.version(version), made_at)
    manual = (_CONTROL / "kiosk.1").read_text(encoding="utf-8")
    _pack(tree / "usr/share/man/man1/kiosk.1.gz", manual)
    _control(tree, variant, version)
    _set_modes(tree)


def _document(folder: Path, version: str, made_at: int) -> None:
    _copy(_CONTROL / "copyright", folder / "copyright")
    _copy(ROOT / ".env.example", folder / "examples" / "kiosk.env")
    for example in _EXAMPLES:
        _write(folder / "examples" / example, filled(example))
    entry = (
        f"kiosk ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md of the source.\n\n"
        f" -- kiosk maintainers <maintainers@kiosk.example>  {formatdate(made_at)}\n"
    )
    _pack(folder / "changelog.gz", entry)


def _control(tree: Path, variant: Variant, version: str) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    kibibytes = sum(-(-path.stat().st_size // 1024) for path in files)
    values = {
        "@VERSION@": variant.version(version),
        "@ARCHITECTURE@": variant.architecture,
        "@INSTALLED_SIZE@": str(kibibytes),
        "@DEPENDS@": variant.depends(),
    }
    text = (_CONTROL / "control").read_text(encoding="utf-8")
    for field, value in values.items():
        text = text.replace(field, value)
    _write(tree / "DEBIAN/control", text)
    for script in ("postinst", "prerm", "postrm"):
        _copy(_CONTROL / script, tree / "DEBIAN" / script)
    sums = (f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)
    _write(tree / "DEBIAN/md5sums", "".join(sums))


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _set_modes(tree: Path) -> None:
    """Give modes that do not depend on who builds; dpkg-deb does so for owners and times."""
    programs = [tree / "usr/bin/kiosk"]
    programs += [tree / "DEBIAN" / script for script in ("postinst", "prerm", "postrm")]
    for path in (tree, *tree.rglob("*")):
        path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
