"""Says aloud what the screens announce, through a program of the system's in a child process."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.voices import NO_SOUND, PROGRAM, arguments, sayable

_GONE_WITHIN_MS = 500


class Speaker(QObject):
    """Says one thing at a time: news interrupts, and a key silences or repeats.

    Nothing here waits for the program, and nothing of the words stays once they are said or
    interrupted. It is silent until it is given a language.
    """

    def __init__(self, report: Callable[..., None]) -> None:
        super().__init__()
        self._report = report
        self._language = self._now = self._next = ""
        self._told = False
        self._process = QProcess(self)
        # Ctrl+C in a terminal is for us.
        self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.started.connect(self._hand_over)
        self._process.readyReadStandardError.connect(self._listen)
        self._process.errorOccurred.connect(self._failed)
        self._process.finished.connect(self._finished)

    def dress(self, language: str | None) -> None:
        """Speak this language from now on; None: be silent."""
        wish = language or ""
        if wish != self._language:
            self.hush()
            self._language = wish

    def say(self, words: str) -> None:
        """Say `words` instead of anything else, also instead of the same words."""
        self.hush()
        if self._language:
            self._next = words
            self._begin()

    def say_again(self, words: str) -> None:
        """Fall silent if anything is being said, else say `words` (EN 301 549, 5.1.3)."""
        if self._now or self._next:
            self.hush()
        else:
            self.say(words)

    def hush(self) -> None:
        """Stop speaking at once, in the middle of a word."""
        self._now = self._next = ""
        self._process.kill()

    def stop(self) -> None:
        """Stop speaking for good, and see the program end."""
        self.dress(None)
        self._process.waitForFinished(_GONE_WITHIN_MS)

    def _begin(self) -> None:
        # Two at a time would be heard at once, or the second not at all: a sound device without
        # a mixer is open to one program.
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._now, self._next = self._next, ""
        if self._now:
            self._process.start(PROGRAM, arguments(self._language))

    def _hand_over(self) -> None:
        self._process.write(sayable(self._now, self._language).encode())
        self._process.closeWriteChannel()

    def _listen(self) -> None:
        # Without a sound device it exits with 0 all the same. ALSA's own lines are often harmless.
        if NO_SOUND in self._process.readAllStandardError().data():
            self._tell("no sound device could be opened")

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell("it cannot be started")
            # Once we return, Qt waits for the process to end, and would for one started here.
            QTimer.singleShot(0, self, self._begin)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        # What we interrupt ends like a crash.
        if self._now:
            if status is QProcess.ExitStatus.CrashExit:
                self._tell("it crashed")
            elif code:
                self._tell(f"it ended with {code}")
        self._begin()

    def _tell(self, cause: str) -> None:
        """Report a failure once; what follows is mostly the same, each time a screen changes."""
        if not self._told:
            self._told = True
            self._report("speech_failed", program=PROGRAM, cause=cause)
