from dataclasses import replace

from kiosk.demo.visits import LIFETIME_S, Step, Visit, Visits
from tests.demo.rig import ManualClock


def test_a_visit_is_found_until_it_is_old() -> None:
    clock = ManualClock()
    visits = Visits(clock)
    visit = Visit()
    visits.put(visit)
    clock.seconds += LIFETIME_S - 1
    visits.put(replace(visit, step=Step.PERSON))
    clock.seconds += 1
    found = visits.get(visit.id)
    assert found
    assert found.step is Step.PERSON
    clock.seconds += LIFETIME_S
    assert visits.get(visit.id) is None
    assert visits.get("") is None


def test_starting_over_changes_all_that_left_the_server() -> None:
    visits = Visits(ManualClock())
    old = Visit()
    visits.put(old)
    new = visits.begin(old, "BCDF-GHJK")
    assert visits.get(old.id) is None
    assert visits.get(new.id) == new
    assert new.csrf != old.csrf
    assert new.browser == old.browser
    assert new.step is Step.COMPARE


def test_the_least_recent_visits_make_room() -> None:
    visits = Visits(ManualClock(), capacity=2)
    first, second, third = Visit(), Visit(), Visit()
    visits.put(first)
    visits.put(second)
    visits.put(first)
    visits.put(third)
    assert visits.get(second.id) is None
    assert visits.get(first.id) == first
    assert visits.get(third.id) == third


def test_what_opens_a_visit_is_not_in_its_repr() -> None:
    visit = Visit(user_code="BCDF-GHJK")
    for secret in (visit.id, visit.csrf, visit.browser, visit.user_code):
        assert secret not in repr(visit)
