"""Imports go one way: read from the source, so that a wrong one fails with its line."""

import ast
import re
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ALLOWED: dict[str, tuple[str, ...]] = {
    "kiosk/oauth/jws.py": ("kiosk.oauth.*", "cryptography.exceptions", "jwt", "jwt.*"),
    "kiosk/oauth/": ("kiosk.oauth.*",),
    "kiosk/session/": ("kiosk.session.*", "kiosk.oauth.messages"),
    "kiosk/config/env_lines.py": ("dotenv.*",),
    "kiosk/config/": (
        "kiosk.config.*",
        "kiosk.languages",
        "kiosk.oauth.messages",
        "kiosk.oauth.secret",
    ),
    "kiosk/languages.py": (),
    "kiosk/logs.py": (),
    "kiosk/options.py": (),
    "kiosk/shared_library.py": (),
    "kiosk/assets.py": (),
    "kiosk/settings_source.py": ("kiosk.config", "kiosk.options"),
    "kiosk/transport": (
        "kiosk",
        "kiosk.oauth.errors",
        "kiosk.oauth.wire",
        "kiosk.transport*",
        "requests*",
        "truststore",
        "urllib3*",
    ),
    "kiosk/picture_decoder.py": ("PIL*",),
    "kiosk/picture.py": (
        "kiosk.child_environment",
        "kiosk.oauth.messages",
        "kiosk.oauth.wire",
        "kiosk.picture_decoder",
        "kiosk.session",
    ),
    "kiosk/poller.py": (
        "PySide6.QtCore",
        "kiosk.fault_place",
        "kiosk.oauth.*",
        "kiosk.picture",
        "kiosk.transport",
    ),
    "kiosk/returner.py": ("PySide6.QtCore", "kiosk.oauth.*", "kiosk.transport"),
    "kiosk/revoker.py": ("PySide6.QtCore", "kiosk.oauth.*", "kiosk.transport"),
    "kiosk/keeper.py": (
        "PySide6.QtCore",
        "kiosk.fault_place",
        "kiosk.oauth.*",
        "kiosk.picture",
        "kiosk.transport",
    ),
    "kiosk/keeping.py": ("kiosk.oauth.*", "kiosk.returning", "kiosk.store"),
    "kiosk/returning.py": (
        "kiosk.oauth.messages",
        "kiosk.oauth.person_session",
        "kiosk.store",
    ),
    "kiosk/backoff.py": (),
    "kiosk/connectors.py": (),
    "kiosk/time_service.py": (),
    "kiosk/attendance.py": (
        "PySide6.QtCore",
        "PySide6.QtWidgets",
        "kiosk.first_frame",
        "kiosk.logs",
        "kiosk.status*",
        "kiosk.supervisor",
    ),
    "kiosk/first_frame.py": ("PySide6.QtCore", "PySide6.QtWidgets"),
    "kiosk/restart.py": ("PySide6.QtCore", "kiosk.config"),
    "kiosk/status/": ("kiosk", "kiosk.oauth.messages", "kiosk.status.*", "kiosk.time_service"),
    "kiosk/supervisor.py": (),
    "kiosk/attempts.py": (
        "kiosk.config",
        "kiosk.demo_child",
        "kiosk.oauth.memory",
        "kiosk.oauth.messages",
        "kiosk.poller",
        "kiosk.residents",
        "kiosk.transport",
        "kiosk.watch.prober",
    ),
    "kiosk/qt_messages.py": ("PySide6.QtCore", "kiosk.logs"),
    "kiosk/threads.py": (
        "PySide6.QtCore",
        "kiosk.forgetting",
        "kiosk.keeper",
        "kiosk.poller",
        "kiosk.returner",
        "kiosk.revoker",
        "kiosk.watch.prober",
    ),
    "kiosk/watch/prober.py": (
        "PySide6.QtCore",
        "kiosk.backoff",
        "kiosk.fault_place",
        "kiosk.oauth.*",
        "kiosk.transport",
    ),
    "kiosk/watch/": (
        "PySide6.QtCore",
        "kiosk",
        "kiosk.connectors",
        "kiosk.oauth.messages",
        "kiosk.watch.*",
    ),
    "kiosk/lookout.py": (
        "PySide6.QtCore",
        "kiosk.oauth.messages",
        "kiosk.session",
        "kiosk.threads",
        "kiosk.watch.prober",
    ),
    "kiosk/residents.py": (
        "PySide6.QtCore",
        "kiosk.config",
        "kiosk.keeper",
        "kiosk.keeping",
        "kiosk.oauth.*",
        "kiosk.returner",
        "kiosk.returning",
        "kiosk.revoker",
        "kiosk.store",
        "kiosk.transport",
    ),
    "kiosk/surroundings.py": (
        "kiosk.keeper",
        "kiosk.oauth.messages",
        "kiosk.oauth.person_session",
        "kiosk.poller",
        "kiosk.returner",
        "kiosk.returning",
        "kiosk.revoker",
        "kiosk.session",
        "kiosk.watch.prober",
    ),
    "kiosk/custody.py": (
        "PySide6.QtCore",
        "kiosk.oauth.messages",
        "kiosk.oauth.person_session",
        "kiosk.oauth.revocation",
        "kiosk.returner",
        "kiosk.revoker",
        "kiosk.session",
        "kiosk.surroundings",
        "kiosk.threads",
    ),
    "kiosk/controller.py": (
        "PySide6.QtCore",
        "kiosk.custody",
        "kiosk.keeper",
        "kiosk.lookout",
        "kiosk.oauth.messages",
        "kiosk.oauth.person_session",
        "kiosk.poller",
        "kiosk.session",
        "kiosk.surroundings",
        "kiosk.threads",
    ),
    "kiosk/fault_place.py": (),
    "kiosk/store/seal.py": ("cryptography.*",),
    "kiosk/store/": (
        "kiosk.oauth.errors",
        "kiosk.oauth.messages",
        "kiosk.oauth.person_session",
        "kiosk.oauth.returns",
        "kiosk.oauth.secret",
        "kiosk.store*",
    ),
    "kiosk/addresses.py": (),
    "kiosk/maintenance.py": (
        "kiosk",
        "kiosk.addresses",
        "kiosk.config",
        "kiosk.config.listing",
        "kiosk.oauth.messages",
        "kiosk.session",
        "kiosk.status.device",
    ),
    "kiosk/service/install.py": (
        "kiosk.service.machine",
        "kiosk.service.unit",
        "kiosk.store.files",
    ),
    "kiosk/service/machine.py": (),
    "kiosk/service/unit.py": ("kiosk.assets",),
    "kiosk/service/names.py": ("kiosk.config.reading",),
    "kiosk/service/boot_file.py": ("kiosk.config.env_lines", "kiosk.service.names"),
    "kiosk/service/strays.py": (
        "kiosk.config.env_file",
        "kiosk.config.env_lines",
        "kiosk.service.boot_file",
        "kiosk.service.names",
    ),
    "kiosk/service/kept.py": (
        "kiosk.config.env_file",
        "kiosk.service.boot_file",
        "kiosk.store.files",
    ),
    "kiosk/service/boot_settings.py": (
        "kiosk.config.env_file",
        "kiosk.service.boot_file",
        "kiosk.service.kept",
        "kiosk.service.names",
        "kiosk.service.strays",
        "kiosk.store.files",
    ),
    "kiosk/unix_signals.py": ("PySide6.QtCore",),
    "kiosk/voices.py": (),
    "kiosk/speaker.py": ("PySide6.QtCore", "kiosk.voices"),
    "kiosk/child_environment.py": (),
    "kiosk/demo_child.py": (
        "kiosk.child_environment",
        "kiosk.demo.listening",
        "kiosk.oauth.messages",
    ),
    "kiosk/ui/widgets/qr": ("PySide6.*", "kiosk.ui.*", "qrcode*"),
    "kiosk/ui/typeface.py": (
        *("PySide6.*", "shiboken6"),
        *("fontpkg_inter", "fontpkg_jetbrains_mono"),
    ),
    "kiosk/ui/": (
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtWidgets",
        "kiosk.assets",
        "kiosk.languages",
        "kiosk.oauth.messages",
        "kiosk.session",
        "kiosk.ui.*",
    ),
    "kiosk/demo/": (
        "PIL*",
        "authlib*",
        "flask*",
        "joserfc*",
        "kiosk.demo*",
        "waitress*",
        "werkzeug*",
    ),
    "kiosk/check/": (
        "kiosk",
        "kiosk.check.*",
        "kiosk.child_environment",
        "kiosk.config",
        "kiosk.connectors",
        "kiosk.demo_child",
        "kiosk.fault_place",
        "kiosk.languages",
        "kiosk.oauth.*",
        "kiosk.options",
        "kiosk.config.listing",
        "kiosk.settings_source",
        "kiosk.shared_library",
        "kiosk.store*",
        "kiosk.time_service",
        "kiosk.transport",
        "kiosk.transport.probe",
        "kiosk.voices",
    ),
    "kiosk/command_line.py": ("kiosk", "kiosk.options"),
    "kiosk/cli.py": (
        "kiosk.check",
        "kiosk.command_line",
        "kiosk.forgetting",
        "kiosk.options",
        "kiosk.program",
        "kiosk.service.boot_settings",
        "kiosk.service.install",
    ),
    "kiosk/appearance.py": (
        "kiosk.config",
        "kiosk.ui",
        "kiosk.ui.language",
        "kiosk.ui.look",
        "kiosk.ui.wording",
    ),
    "kiosk/app.py": ("PySide6.*", "kiosk", "kiosk.*"),
    "kiosk/program.py": (
        "PySide6.*",
        "kiosk.app",
        "kiosk.attendance",
        "kiosk.logs",
        "kiosk.options",
        "kiosk.qt_messages",
        "kiosk.transport",
        "kiosk.unix_signals",
    ),
    "kiosk/__main__.py": ("kiosk.cli",),
    "kiosk/__init__.py": (),
}
"""Beyond the standard library; the first prefix that fits a file decides."""

WORLDLY = (
    "asyncio*",
    "http*",
    "os",
    "select*",
    "socket*",
    "ssl",
    "subprocess",
    "threading",
    "time",
    "urllib.request",
)
PURE = ("kiosk/config/", "kiosk/oauth/", "kiosk/session/", "kiosk/ui/")
"""Where even these parts of the standard library have no business."""


def modules() -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "kiosk").rglob("*.py"))


def imports(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                # `from kiosk import logs` takes a module, `from kiosk import __version__` does not.
                path = f"{node.module}.{alias.name}"
                is_module = (ROOT / path.replace(".", "/")).with_suffix(".py").exists()
                yield node.lineno, "." * node.level + (path if is_module else f"{node.module}")


def is_allowed(source: str, name: str) -> bool:
    if name.split(".")[0] in sys.stdlib_module_names:
        return not (source.startswith(PURE) and any(fnmatchcase(name, w) for w in WORLDLY))
    patterns = next(ALLOWED[prefix] for prefix in ALLOWED if source.startswith(prefix))
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def violations(source: str, text: str) -> list[str]:
    return [
        f"{source}:{line} imports {name}"
        for line, name in imports(text)
        if not is_allowed(source, name)
    ]


@pytest.mark.parametrize("source", modules())
def test_imports_go_one_way(source: str) -> None:
    assert violations(source, (ROOT / source).read_text(encoding="utf-8")) == []


@pytest.mark.clause("C-06")
@pytest.mark.parametrize("source", [source for source in modules() if source.startswith(PURE)])
def test_nobody_pure_asks_for_the_date(source: str) -> None:
    assert not re.search(r"\b(datetime|date)\.(now|today|utcnow)\b", (ROOT / source).read_text())


def test_the_scan_saw_the_files() -> None:
    seen = modules()
    for prefix in ALLOWED:
        assert any(source.startswith(prefix) for source in seen), f"no file begins with {prefix}"
    assert sum(len(list(imports((ROOT / s).read_text(encoding="utf-8")))) for s in seen) > 100


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("kiosk/ui/window.py", "from kiosk.transport import Transport"),
        ("kiosk/ui/window.py", "import os"),
        ("kiosk/ui/window.py", "from kiosk import transport"),
        ("kiosk/oauth/flow.py", "import requests"),
        ("kiosk/oauth/flow.py", "from time import monotonic"),
        ("kiosk/oauth/flow.py", "from PySide6.QtCore import QObject"),
        ("kiosk/oauth/id_token.py", "import jwt"),
        ("kiosk/session/machine.py", "from kiosk.poller import Poller"),
        ("kiosk/demo/app.py", "from kiosk.oauth.secret import Secret"),
        ("kiosk/demo/app.py", "from PySide6.QtCore import QObject"),
        ("kiosk/controller.py", "from .app import Kiosk"),
        ("kiosk/poller.py", "from kiosk.app import Kiosk"),
    ],
)
def test_a_wrong_direction_is_caught(source: str, line: str) -> None:
    assert len(violations(source, f"\n{line}\n")) == 1
