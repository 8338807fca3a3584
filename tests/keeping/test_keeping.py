"""What is kept of people: one file in which a token is in the session or on its way back."""

import threading
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest

from kiosk.keeping import Keeping
from kiosk.oauth.errors import NotKept
from kiosk.oauth.returns import returns_of
from kiosk.returning import Limits
from tests.keeping.device import (
    CLIENT,
    NOON,
    PROVIDER,
    Device,
    issued,
    later,
    session,
    signed_in,
    tokens,
)


@pytest.mark.clause("O-12", "R-07")
def test_tokens_are_on_their_way_back_until_somebody_is_known(device: Device) -> None:
    keeping = device.start()
    keeping.take(1, issued(1))
    # Not by the process that is still finding out whose they are.
    assert tokens(keeping) == []
    keeping.forget(1)
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert device.restart()[1] is None
    keeping = device.start()
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.keep(1, session(1))
    assert tokens(keeping) == []
    assert keeping.holds(1, issued(1))
    assert not keeping.holds(1, issued(2))
    assert not keeping.holds(2, issued(1))


@pytest.mark.clause("R-07")
def test_a_sign_out_is_there_after_a_restart(device: Device) -> None:
    keeping = signed_in(device)
    keeping.keep(1, session(2))
    # The screen knew of the first tokens only.
    keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-2", "access-2", "refresh-1", "access-1"]
    assert not keeping.holds(1, issued(2))
    keeping, returned = device.restart()
    assert returned is None
    assert len(tokens(keeping)) == 4


@pytest.mark.clause("R-07", "X-06")
def test_what_comes_after_a_sign_out_brings_nobody_back(device: Device) -> None:
    keeping = signed_in(device)
    keeping.let_go(1, issued(1))
    keeping.keep(1, session(2))
    assert "refresh-2" in tokens(keeping)
    assert device.restart()[1] is None


def test_one_who_comes_after_somebody_else_takes_their_place(device: Device) -> None:
    keeping = signed_in(device)
    keeping.keep(2, session(2))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert keeping.holds(2, issued(2))
    keeping.let_go(1, issued(1))
    assert keeping.holds(2, issued(2))


@pytest.mark.clause("R-05", "R-07")
def test_a_full_disk_loses_no_token_while_the_process_lives(device: Device) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    one, other = keeping.waiting()
    device.store.full = False
    keeping.settle(one, None)
    assert tokens(keeping) == ["access-1"]
    # The disk has it now, for whoever comes after this process.
    assert [one.token.reveal() for one in device.store.kept.returns] == ["access-1"]
    keeping.settle(other, replace(other, tries=1))
    assert [each.tries for each in keeping.waiting()] == [1]


def test_nothing_is_made_where_nothing_is_kept(tmp_path: Path) -> None:
    device = Device(tmp_path / "state")
    keeping = Keeping(device.store, lambda: NOON, device.report)
    before = keeping.may_hold_returns
    assert keeping.waiting() == ()
    assert not device.folder.exists()
    keeping.put(returns_of(issued(1), None, NOON.wall_time))
    assert (before, keeping.may_hold_returns) == (False, True)
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.close()


def test_the_store_is_opened_once(device: Device) -> None:
    keeping = device.start()
    keeping.open()
    keeping.put(returns_of(issued(1), None, NOON.wall_time))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.close()
    with pytest.raises(NotKept):
        keeping.open()


def test_a_store_that_cannot_be_read_is_told_to_the_log(device: Device) -> None:
    signed_in(device)
    (device.folder / "store").write_bytes(b"nonsense")
    _, returned = device.restart()
    assert returned is None
    ((event, fields),) = device.log
    assert event == "not_kept"
    assert "set aside" in fields["cause"]


@pytest.mark.clause("R-07")
def test_a_sign_out_that_could_not_be_written_is_written_with_the_next_thing(
    device: Device,
) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    assert not keeping.holds(1, issued(1))
    assert keeping.returning(2, CLIENT, PROVIDER, Limits(inf, inf)) is None
    device.store.full = False
    keeping.settle(keeping.waiting()[0], None)
    assert device.store.kept.person is None
    assert device.restart()[1] is None


@pytest.mark.clause("R-07")
def test_a_sign_out_that_could_not_be_written_is_tried_once_more_at_the_end(
    device: Device,
) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    device.store.full = False
    keeping.close()
    assert device.restart()[1] is None


@pytest.mark.clause("R-07")
def test_a_sign_out_while_somebody_is_being_kept_comes_last(device: Device) -> None:
    keeping = device.start()
    asked, written = threading.Event(), threading.Event()

    def sign_out() -> None:
        asked.wait()
        keeping.let_go(1, issued(1))
        written.set()

    def interrupted() -> None:
        # The sign-out is under way before it is noted whose the session is.
        keeping.forget(1)
        asked.set()

    device.store.changed = interrupted
    thread = threading.Thread(target=sign_out)
    thread.start()
    keeping.keep(1, session(1))
    assert written.wait(5)
    thread.join()
    assert device.store.kept.person is None
    assert tokens(keeping) == ["refresh-1", "access-1"]


@pytest.mark.clause("R-07", "V-18")
def test_who_was_kept_goes_when_nobody_is_to_be_remembered(device: Device) -> None:
    signed_in(device)
    device.now = later(device.now, 1)
    keeping = device.start()
    keeping.remembers = False
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert device.restart()[1] is None


def test_tokens_of_somebody_who_could_not_be_kept_are_not_handed_back(device: Device) -> None:
    keeping = device.start()
    keeping.take(1, issued(1))
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.keep(1, session(1))
    device.store.full = False
    assert tokens(keeping) == []
    keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-1", "access-1"]


def test_one_who_comes_late_and_left_owns_nothing(device: Device) -> None:
    keeping = device.start()
    keeping.forget(1)
    keeping.keep(2, session(2))
    keeping.keep(1, session(1))
    assert keeping.holds(2, issued(2))
    keeping.let_go(2, issued(2))
    assert device.restart()[1] is None


def test_tokens_in_memory_are_handed_back_though_the_store_is_taken(device: Device) -> None:
    signed_in(device)
    other = Keeping(device.new_store(), lambda: NOON, device.report)
    with pytest.raises(NotKept):
        other.waiting()
    with pytest.raises(NotKept):
        other.put(returns_of(issued(2), None, NOON.wall_time))
    assert tokens(other) == ["refresh-2", "access-2"]
