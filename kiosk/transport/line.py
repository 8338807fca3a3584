"""A thread that makes exchanges one after the other over kept connections."""

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

from kiosk.transport.call import CALL, Call

if TYPE_CHECKING:
    from pathlib import Path

    import requests

    from kiosk.oauth.wire import Request, Response

Answers = SimpleQueue["Response | Exception"]


class Line:
    """Owns one session; whoever asked may stop waiting, the thread then ends by itself.

    A daemon: nobody can wake a name look-up, and nobody shall wait for one at the end.
    """

    def __init__(self, ca_bundle: "Path | None", user_agent: str) -> None:
        self._ca_bundle = ca_bundle
        self._user_agent = user_agent
        self._session: requests.Session | None = None
        self._calls: SimpleQueue[tuple[Call, Answers] | None] = SimpleQueue()
        self._call: Call | None = None
        threading.Thread(target=self._run, name="kiosk-line", daemon=True).start()

    def begin(self, request: "Request") -> "Answers":
        """Start an exchange; its answer, or the exception it ended with, comes in the queue."""
        self._call = Call(request)
        answers: Answers = SimpleQueue()
        self._calls.put((self._call, answers))
        return answers

    def cut(self) -> None:
        """End the exchange under way, the connections and the thread."""
        self._calls.put(None)
        if self._call is not None:
            self._call.give_up()

    def _run(self) -> None:
        for call, answers in iter(self._calls.get, None):
            CALL.set(call)
            answers.put(self._outcome(call))
        if self._session is not None:
            self._session.close()

    def _outcome(self, call: Call) -> "Response | Exception":
        from kiosk.transport.exchange import exchange, open_session

        try:
            if self._session is None:
                self._session = open_session(self._ca_bundle, self._user_agent)
            return exchange(self._session, call.request)
        except Exception as exc:
            return exc  # raised again in the thread that asked
        finally:
            call.let_go()
