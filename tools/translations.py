"""Keeps the translations in step with the sentences of the screens.

`python -m tools.translations` lets Qt's tools read the sentences anew into
assets/translations/*.ts, and makes of each the *.qm that the kiosk loads. What is new is marked
as unfinished there; `pyside6-linguist` opens them for translators.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "kiosk/ui"
TRANSLATIONS = ROOT / "assets/translations"


def main() -> None:
    """Write every catalogue and its compiled form."""
    update(TRANSLATIONS)
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        unfinished = catalogue.read_text("utf-8").count('type="unfinished"')
        print(f"{catalogue.name}: {unfinished or 'nothing'} to be translated")


def update(folder: Path) -> None:
    """Bring the catalogues in `folder` up to the sentences in the source."""
    with tempfile.TemporaryDirectory() as copies:
        sources = [_marked(file, Path(copies)) for file in sorted(SENTENCES.rglob("*.py"))]
        for language in LANGUAGES:
            # English is written in the source; only its plural forms have to be told.
            plural = ["-pluralonly"] if language == "en" else []
            _run(
                *("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *plural),
                *("-source-language", "en", "-target-language", language),
                *(*map(str, sources), "-ts", str(folder / f"kiosk_{language}.ts")),
            )


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """Write the form of `catalogue` that Qt loads."""
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def _marked(file: Path, copies: Path) -> Path:
    """Copy a source so that Qt's tool sees what is counted.

    It takes the fourth argument of `translate` for an encoding, as Qt 4 had one, and only a fifth
    for the number that makes a plural.
    """
    copy = copies / file.relative_to(SENTENCES).as_posix().replace("/", "_")
    copy.write_text(re.sub(r"None,\s*(\w+)\s*\)", r"None, UTF8, \1)", file.read_text("utf-8")))
    return copy


def _run(*command: str) -> None:
    program = Path(sys.executable).with_name(command[0])
    found = str(program) if program.exists() else shutil.which(command[0])
    subprocess.run([found or command[0], *command[1:]], check=True)


if __name__ == "__main__":
    main()
