import pytest

from kiosk.demo.faults import Faults, Share
from kiosk.demo.options import Options
from tests.demo.rig import BASE_URL, Rig


@pytest.mark.parametrize(
    ("rate", "expected"),
    [(0.0, "......"), (0.5, ".x.x.x"), (1.0, "xxxxxx"), (0.34, "..x..x")],
)
def test_a_share_is_spread_evenly(rate: float, expected: str) -> None:
    share = Share(rate)
    assert "".join("x" if share() else "." for _ in expected) == expected


def test_no_latency_means_no_pause() -> None:
    pauses: list[float] = []
    Faults(0.0, Share(0), Share(0), pauses.append).hold_up()
    Faults(0.2, Share(0), Share(0), pauses.append).hold_up()
    assert pauses == [0.2]


def test_latency_holds_up_the_machine_and_not_the_person() -> None:
    rig = Rig(Options(BASE_URL, latency_s=0.2))
    rig.ask()
    assert rig.pauses == [0.2]
    rig.phone().open(f"{BASE_URL}/device")
    assert rig.pauses == [0.2]


def test_failures_are_500_with_no_oauth_error() -> None:
    rig = Rig(Options(BASE_URL, fail=0.5))
    answers = [rig.http.get("/oauth2/jwks") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 500, 200, 500]
    assert answers[1].mimetype == "text/plain"


def test_slow_down_comes_in_the_wanted_share() -> None:
    rig = Rig(Options(BASE_URL, slow_down=0.5))
    code = rig.ask().device_code
    answers = []
    for _ in range(4):
        answers.append(rig.polled(code))
        rig.clock.seconds += 20
    assert answers == ["authorization_pending", "slow_down"] * 2
