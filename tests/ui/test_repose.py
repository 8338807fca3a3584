"""When a screen rests, by the rules alone: no window, and all time handed in."""

from dataclasses import replace
from itertools import pairwise
from math import dist, inf

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.session import Authorize, Code, Problem, Screen, Welcome
from kiosk.ui.repose import Repose, Vigil, attract_place, is_night, orbit
from tools.sample_screens import GRANT, NOW, ROY, SCREENS, leaving

FOREVER = Welcome(ROY, inf, inf)
LONG_CODE = Code(GRANT, NOW, NOW + 1800)
RESTING_AFTER_S: list[tuple[Screen, float]] = [
    (Authorize(), 300.0),
    (LONG_CODE, 540.0),
    (FOREVER, 540.0),
    (replace(FOREVER, folded=True), 540.0),
    (SCREENS["problem-settings"], 540.0),
    (SCREENS["starting"], 540.0),
]


def looks(repose: Repose) -> Repose:
    return replace(repose, changes_in_s=0.0)


@pytest.mark.parametrize(("screen", "after_s"), RESTING_AFTER_S)
def test_a_screen_rests_when_nobody_has_touched_it_for_long(screen: Screen, after_s: float) -> None:
    vigil = Vigil.begin(screen, NOW)
    assert not vigil.repose(screen, NOW + after_s - 0.01).dimmed
    assert vigil.repose(screen, NOW + after_s).dimmed
    assert vigil.repose(screen, NOW + 10 * after_s).dimmed
    attracts = vigil.repose(screen, NOW + after_s).attract_turn is not None
    assert attracts is isinstance(screen, Authorize)


@pytest.mark.parametrize(("screen", "after_s"), RESTING_AFTER_S)
def test_a_key_starts_the_wait_anew(screen: Screen, after_s: float) -> None:
    vigil = Vigil.begin(screen, NOW).stirred(NOW + after_s)
    assert not vigil.repose(screen, NOW + 2 * after_s - 0.01).dimmed
    assert vigil.repose(screen, NOW + 2 * after_s).dimmed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LONG_CODE, FOREVER),
        (FOREVER, replace(FOREVER, asking=True)),
        (FOREVER, replace(FOREVER, session_ends=NOW + 600 + 20)),
        (LONG_CODE, replace(LONG_CODE, deadline=NOW + 600 + 60)),
        (Authorize(), SCREENS["starting"]),
    ],
)
def test_news_and_last_moments_wake(before: Screen, after: Screen) -> None:
    vigil = Vigil.begin(before, NOW)
    assert vigil.repose(before, NOW + 600).dimmed
    assert not vigil.seen(after, NOW + 600).repose(after, NOW + 600).dimmed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FOREVER, replace(FOREVER, folded=True)),
        (FOREVER, replace(FOREVER, connected=False)),
        (LONG_CODE, replace(LONG_CODE, connected=False)),
        (leaving(), Authorize()),
    ],
)
def test_what_happens_by_itself_over_and_over_wakes_nobody(before: Screen, after: Screen) -> None:
    vigil = Vigil.begin(before, NOW)
    assert vigil.seen(after, NOW + 600).repose(after, NOW + 600).dimmed


def bright_s(vigil: Vigil, screen: Screen, now: float) -> float:
    """How long `screen` stays bright from `now` on."""
    until = now
    while not vigil.repose(screen, until).dimmed:
        until += vigil.repose(screen, until).changes_in_s
    return until - now


@pytest.mark.parametrize("came_after_s", range(0, 1800, 7))
def test_who_signs_in_without_a_key_can_read_the_welcome(came_after_s: int) -> None:
    vigil, came_at = Vigil.begin(LONG_CODE, NOW), NOW + came_after_s
    for second in range(came_after_s):
        vigil = vigil.seen(LONG_CODE, NOW + second)
    assert bright_s(vigil.seen(FOREVER, came_at), FOREVER, came_at) >= 45


def test_the_last_minute_of_a_code_leaves_the_welcome_its_time() -> None:
    ends = replace(LONG_CODE, deadline=NOW + 599)
    vigil = Vigil.begin(ends, NOW).seen(ends, NOW + 539)
    assert bright_s(vigil.seen(FOREVER, NOW + 580), FOREVER, NOW + 580) == 60


def test_a_flicker_is_no_rest() -> None:
    vigil = Vigil.begin(LONG_CODE, NOW).seen(FOREVER, NOW + 540.5)
    assert vigil.repose(FOREVER, NOW + 600).dimmed


def test_after_a_press_news_has_its_whole_time() -> None:
    vigil = Vigil.begin(LONG_CODE, NOW).stirred(NOW + 500).seen(FOREVER, NOW + 1035)
    assert bright_s(vigil, FOREVER, NOW + 1035) == 60


news = st.lists(
    st.tuples(
        st.sampled_from([*(screen for screen, _ in RESTING_AFTER_S), replace(FOREVER, asking=True)])
        | st.builds(Code, st.just(GRANT), st.just(NOW), st.floats(NOW, NOW + 3600)),
        st.sampled_from([0.0, 0.4, 59.0, 120.0, 300.0, 539.0, 540.0, 541.0]) | st.floats(0, 900),
    ),
    min_size=1,
    max_size=8,
)


@given(news)
@example([(replace(LONG_CODE, deadline=NOW + 599), 599.0), (SCREENS["problem"], 120.0)])
def test_what_time_brings_never_keeps_the_panel_bright(script: list[tuple[Screen, float]]) -> None:
    vigil, now, bright, dark = Vigil.begin(script[0][0], NOW), NOW, 0, 0
    for screen, lasts_s in [*script, (Authorize(), 900.0)]:
        for _ in range(round(lasts_s)):
            vigil = vigil.seen(screen, now)
            dark = dark + 1 if vigil.repose(screen, now).dimmed else 0
            # A flicker is no rest.
            bright = 0 if dark >= 10 else bright + 1
            assert bright <= 610
            now += 1


@pytest.mark.parametrize("screen", [screen for screen, _ in RESTING_AFTER_S])
def test_the_next_change_is_due_exactly_then(screen: Screen) -> None:
    vigil = Vigil.begin(screen, NOW)
    now = NOW
    while now < NOW + 3600:
        here = vigil.repose(screen, now)
        assert 0 < here.changes_in_s <= 90
        next_change = now + here.changes_in_s
        assert looks(vigil.repose(screen, next_change - 0.001)) == looks(here)
        assert looks(vigil.repose(screen, next_change)) != looks(here)
        now = next_change


@pytest.mark.parametrize("reach", [1, 2, 5, 8, 16])
def test_the_orbit_goes_by_single_steps_to_every_side_and_no_further(reach: int) -> None:
    path = [orbit(turn, reach) for turn in range(16 * reach * reach)]
    assert path[0] == (0, 0)
    for (x, y), (next_x, next_y) in pairwise(path):
        assert abs(next_x - x) == 1
        assert abs(next_y - y) == (1 if reach > 1 else 0)
    assert {x for x, _ in path} == set(range(-reach, reach + 1))
    assert {y for _, y in path} == set(range(1 - reach, reach))
    corners = {(x > 0, y > 0) for x, y in path if x and y}
    assert len(corners) == (4 if reach > 1 else 0)


def test_no_room_no_orbit() -> None:
    assert {orbit(turn, 0) for turn in range(20)} == {(0, 0)}


def test_the_words_jump_far_and_stay_in_no_place_they_had_lately() -> None:
    places = [attract_place(turn) for turn in range(1000)]
    assert all(0 <= share < 1 for place in places for share in place)
    assert min(dist(one, other) for one, other in pairwise(places)) > 0.25
    for turn in range(10, 1000):
        assert min(dist(places[turn], before) for before in places[turn - 10 : turn]) > 0.1


@pytest.mark.parametrize(
    ("hours", "minute", "night"),
    [
        ((1320, 360), 1319, False),
        ((1320, 360), 1320, True),
        ((1320, 360), 0, True),
        ((1320, 360), 359, True),
        ((1320, 360), 360, False),
        ((60, 300), 59, False),
        ((60, 300), 60, True),
        ((60, 300), 299, True),
        ((60, 300), 300, False),
        ((0, 0), 0, False),
        (None, 0, False),
    ],
)
def test_a_night_may_pass_midnight(hours: tuple[int, int] | None, minute: int, night: bool) -> None:
    assert is_night(hours, minute) is night


def test_a_problem_that_comes_again_is_news() -> None:
    problem = SCREENS["problem-settings"]
    assert isinstance(problem, Problem)
    vigil = Vigil.begin(problem, NOW).seen(SCREENS["starting"], NOW + 600)
    assert not vigil.seen(problem, NOW + 601).repose(problem, NOW + 601).dimmed
