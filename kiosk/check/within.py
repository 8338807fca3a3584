"""A question with an end, also where the system offers none."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

T = TypeVar("T")


def within(limit_s: float, question: Callable[[], T]) -> T:
    """Return the answer, or raise what the question raised; TimeoutError when neither came.

    What still hangs then is left behind in a daemon thread: nobody can wake a name look-up.
    """
    outcomes: SimpleQueue[T | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            outcomes.put(question())
        except Exception as exc:
            outcomes.put(exc)  # raised again in the thread that asked

    threading.Thread(target=ask, name="kiosk-check", daemon=True).start()
    try:
        outcome = outcomes.get(timeout=limit_s)
    except Empty as exc:
        raise TimeoutError from exc
    if isinstance(outcome, Exception):
        raise outcome
    return outcome
