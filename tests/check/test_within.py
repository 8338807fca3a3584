"""A question that nobody answers ends all the same."""

import threading

import pytest

from kiosk.check.within import within


def test_an_answer_comes_back() -> None:
    assert within(10, lambda: 42) == 42


def test_so_does_what_the_question_raised() -> None:
    def question() -> int:
        raise KeyError("name")

    with pytest.raises(KeyError, match="name"):
        within(10, question)


def test_without_an_answer_it_ends() -> None:
    never = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, never.wait)
    never.set()
