"""The demo tenant as a child process that never outlives the kiosk."""

import subprocess
import sys
from collections.abc import Callable
from urllib.parse import urlsplit

from kiosk.child_environment import child_environment
from kiosk.demo.listening import LOOPBACK, base_url, lan_address, listen
from kiosk.oauth.messages import Provider


def address_faults(host: str | None) -> list[str]:
    """Return what is wrong with `host`, in a sentence, or nothing when it can be listened on."""
    try:
        listen(host, None).close()
    except OSError as exc:
        return [f"cannot be used on this machine: {exc.strerror}."]
    return []


class DemoChild:
    """Starts the demo tenant when it is first needed, and again should it have died."""

    def __init__(
        self,
        host: str | None,
        report: Callable[..., None],
        lan_address: Callable[[], str] = lan_address,
    ) -> None:
        self._host = host
        self._lan_address = lan_address
        self._report = report
        self._process: subprocess.Popen[bytes] | None = None
        self._stranded: subprocess.Popen[bytes] | None = None
        self._issuer = ""

    def provider(self) -> Provider:
        """Return the running tenant; requests wait in the socket's queue until it is up."""
        ended = self._process is None or self._process.poll() is not None
        if not ended and self._is_stranded():
            self.stop()
            # It ends by itself, and is kept until then: it must not be waited for here.
            ended, self._stranded = True, self._process
        if ended:
            self._start()
        return Provider((self._issuer,), allow_insecure_http=True)

    def _is_stranded(self) -> bool:
        """Whether it began without a network, at an address that no phone can reach."""
        alone = self._host is None and urlsplit(self._issuer).hostname == LOOPBACK
        return alone and self._lan_address() != LOOPBACK

    def stop(self) -> None:
        """Let the child end by itself: its standard input closes."""
        if self._process and self._process.stdin:
            self._process.stdin.close()

    def wait(self) -> None:
        """Wait until it has ended; it leaves open requests a moment."""
        for process in filter(None, (self._process, self._stranded)):
            process.wait()

    def _start(self) -> None:
        self.stop()
        with listen(self._host or self._lan_address(), None) as listener:
            self._issuer = f"{base_url(listener)}/oauth2"
            number = listener.fileno()
            # The child reads its standard input to the end, which comes however we die.
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk.demo", "--fd", str(number), "--exit-with-stdin"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[number],
                # Ctrl+C in a terminal is for us; the child is needed until the tokens are back.
                start_new_session=True,
                env=child_environment(),
            )
        self._report("demo_tenant", issuer=self._issuer)
