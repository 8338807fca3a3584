"""A program that shows sample screens as it is told, each at any time that is wanted.

A line of its standard input is the name of a screen and how many seconds have passed since the
samples were made; the line that comes back says that it is drawn.
"""

import sys
from dataclasses import replace
from types import TracebackType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from kiosk.ui.language import speak
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW, SCREENS


def main() -> int:
    app = QApplication([])

    def fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        app.exit(1)

    # An exception in a slot ends up in this hook, not in `exec`.
    sys.excepthook = fail
    speak("en")
    window = Window(replace(LOOK, reduced_motion=True))
    window.show_full_screen()

    def show() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        name, passed_s = line.split()
        window.render_screen(SCREENS[name], NOW + float(passed_s))
        app.processEvents()
        print(name, flush=True)

    orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    orders.activated.connect(show)
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
