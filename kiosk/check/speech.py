"""Whether the screens can be heard, where that is wished for."""

import shutil
import subprocess
from collections.abc import Iterator

from kiosk.check.line import Line
from kiosk.config import Settings
from kiosk.voices import HARDLY_UNDERSTOOD, NO_SOUND, PACKAGE, PROGRAM, arguments

ANSWERS_WITHIN_S = 5


def speech_lines(settings: Settings, language: str) -> Iterator[Line]:
    """Have the program say nothing in `language`; it opens the sound device all the same."""
    if not settings.speak:
        return
    program = shutil.which(PROGRAM)
    if program is None:
        text = f"SPEAK is set, but {PROGRAM} is not installed"
        yield Line("fail", "speech", text, f"sudo apt install {PACKAGE}")
        return
    fault = _fault(program, language)
    weakness = HARDLY_UNDERSTOOD.get(language)
    if fault:
        yield Line("fail", "speech", f"{program} {fault}")
    elif weakness:
        yield Line("warn", "speech", f"{program}, in {language}, {weakness}")
    else:
        yield Line("pass", "speech", f"{program}, in {language}")


def _fault(program: str, language: str) -> str:
    try:
        answer = subprocess.run(
            [program, *arguments(language)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWERS_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "does not answer; is another program using the sound device?"
    except OSError as exc:
        return f"cannot be started: {exc.strerror}"
    if answer.returncode:
        return f"ended with {answer.returncode}"
    return "finds no sound device that it may use" if NO_SOUND in answer.stderr else ""
