"""The controller's threads, told what to say; they wait until they are cancelled."""

import threading
import time

from kiosk.keeper import Keeper
from kiosk.oauth.messages import (
    Client,
    CodeIssued,
    Failed,
    Metadata,
    News,
    Polled,
    Provider,
    SignedIn,
    TokenSet,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.person_session import (
    PersonSession,
    SessionNews,
)
from kiosk.oauth.returns import Return
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.secret import Secret
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.revoker import Revoker
from kiosk.session import (
    Portrait,
)
from kiosk.transport import Transport
from kiosk.watch.prober import Prober
from tests.session.examples import GRANT, IDENTITY

CLIENT = Client("app")
PROVIDER = Provider(("https://id.example",))
METADATA = Metadata("https://id.example", "https://d", "https://t", "https://j")
ISSUED = TokensIssued(CLIENT, TokenSet(Secret("access"), Secret("id")), METADATA)
NEWER = TokensIssued(CLIENT, TokenSet(Secret("newer"), Secret("id")), METADATA)
STAYING = PersonSession(ISSUED, IDENTITY, issued_at=0.0)
SIGNED_IN = SignedIn(IDENTITY)
CODE = CodeIssued(GRANT, time.monotonic() + 300)


class ScriptedPoller(Poller):
    """Tells its news, then waits until it is cancelled, as one that polls does."""

    def __init__(self, attempt: int, news: list[News | Portrait]) -> None:
        super().__init__(attempt, CLIENT, PROVIDER, Transport())
        self.attempt = attempt
        self.news = news
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        for news in self.news:
            if isinstance(news, Portrait):
                self.portrait.emit(self.attempt, news)
            else:
                self._tell_all(news)
        self.cancelled.wait()

    def _tell_all(self, news: News) -> None:
        signal = {
            CodeIssued: self.code_issued,
            Polled: self.waiting,
            TokensIssued: self.tokens_issued,
            SignedIn: self.signed_in,
            Failed: self.failed,
        }[type(news)]
        signal.emit(self.attempt, news)


class ScriptedRevoker(Revoker):
    """Says that all is revoked, unless it has to hang."""

    def __init__(self, attempt: int, issued: TokensIssued, *, hangs: bool) -> None:
        super().__init__(attempt, issued, Transport())
        self.attempt = attempt
        self.tokens = issued.tokens
        self.hangs = hangs
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        if self.hangs:
            self.cancelled.wait()
        self.done.emit(self.attempt, Revocation(("access_token",), ()))


class NoShelf:
    """Keeps nothing and says that it did."""

    def reserve(self) -> None: ...

    def keep(self, session: PersonSession) -> None: ...


class NoOutbox:
    """Nothing waits in it."""

    def waiting(self) -> tuple[Return, ...]:
        return ()

    def put(self, returns: tuple[Return, ...]) -> None: ...

    def settle(self, one: Return, instead: Return | None) -> None: ...


class ScriptedKeeper(Keeper):
    """Tells its news, then waits until it is cancelled, as one that waits to renew does."""

    def __init__(self, attempt: int, news: list[SessionNews | Portrait]) -> None:
        super().__init__(attempt, STAYING, PROVIDER, Transport(), NoShelf())
        self.attempt = attempt
        self.news = news
        self.busy = False
        self.left = threading.Event()
        self.cancelled = threading.Event()

    def leave(self) -> None:
        self.left.set()
        if not self.busy:
            self.cancelled.set()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        for news in self.news:
            if isinstance(news, Portrait):
                self.portrait.emit(self.attempt, news)
            else:
                self._tell(news)
        self.cancelled.wait()


class ScriptedReturner(Returner):
    """Hands one token back, then waits until it is cancelled."""

    def __init__(self) -> None:
        super().__init__(NoOutbox(), CLIENT, PROVIDER, Transport())
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()

    def run(self) -> None:
        self.done.emit(Revocation(("refresh_token",), ()))
        self.cancelled.wait()


class ScriptedProber(Prober):
    """Tells what it found, one thing each time it is hurried, until a sign-in can work."""

    def __init__(self, attempt: int, met: Trouble, found: list[Failed | None]) -> None:
        super().__init__(attempt, met, PROVIDER, Transport())
        self.attempt = attempt
        self.met = met
        self.found = found
        self.hurried = threading.Semaphore(0)
        self.cancelled = threading.Event()

    def hurry(self) -> None:
        self.hurried.release()

    def cancel(self) -> None:
        self.cancelled.set()
        self.hurried.release()

    def run(self) -> None:
        while not self._given_up():
            found = self.found.pop(0)
            self.probed.emit(self.attempt, found)
            if found is None:
                return

    def _given_up(self) -> bool:
        self.hurried.acquire()
        return self.cancelled.is_set()
