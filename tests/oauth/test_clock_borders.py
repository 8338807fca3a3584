"""The true time where one second more or less decides."""

from email.utils import formatdate

import pytest

from kiosk.oauth.clock import Clock, ClockedWire, Span, in_words
from kiosk.oauth.errors import CertificateExpired
from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Metadata, Provider, SignedIn, Trouble
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import Issuer
from tests.fakes.wire import TODAY, ScriptedWire
from tests.oauth.playing import CLIENT, failure, play, raising
from tests.oauth.playing import PROVIDER as PLAYED

DAY = 86_400.0


def noted(*moments: tuple[float, float], **headers: str) -> Clock:
    """A clock told a date at each of these moments of the steady clock."""
    clock = Clock()
    for date, at in moments:
        clock.note(
            Response(200, {"date": formatdate(date, usegmt=True), **headers}), at, at, made_now=True
        )
    return clock


@pytest.mark.parametrize(
    ("off_s", "words"),
    [
        (2 * DAY, "2 days, ahead"),
        (2 * DAY - 1, "48 hours, ahead"),
        (-2 * DAY, "2 days, behind"),
        (7_200.0, "2 hours, ahead"),
        (7_199.0, "120 minutes, ahead"),
        (90.0, "2 minutes, ahead"),
        (-89.0, "1 minutes, behind"),
        (10_000 * 60.0, "7 days, ahead"),
        (100 * 60.0, "100 minutes, ahead"),
        (0.6, "0 minutes, ahead"),
    ],
)
def test_the_unit_fits_the_distance(off_s: float, words: str) -> None:
    assert in_words(off_s) == words


@pytest.mark.clause("C-07")
def test_the_last_sixteen_sightings_vote_and_the_later_time_wins_a_tie() -> None:
    def told(first: float, times: int, then: float, times_then: int) -> Span | None:
        return noted(*[(first, 0.0)] * times, *[(then, 0.0)] * times_then).span(0)

    sooner, later = Span(TODAY, TODAY + 1), Span(TODAY + DAY, TODAY + DAY + 1)
    assert told(TODAY, 8, TODAY + DAY, 8) == later
    assert told(TODAY + DAY, 8, TODAY, 8) == later
    assert told(TODAY + DAY, 9, TODAY, 8) == later
    assert told(TODAY, 9, TODAY + DAY, 8) == later  # the first of the nine is forgotten
    assert told(TODAY, 9, TODAY + DAY, 7) == sooner
    assert told(TODAY + DAY, 7, TODAY, 9) == sooner


@pytest.mark.clause("C-07")
def test_a_sighting_counts_for_an_hour() -> None:
    clock = noted((TODAY, 0))
    assert clock.span(3600.0) == Span(TODAY + 3600, TODAY + 3601)
    assert clock.span(3600.1) is None


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("age", ["1", "600", "100000", "", "soon", "-5", "1e12"])
def test_an_answer_out_of_a_cache_tells_no_time(age: str) -> None:
    assert noted((TODAY, 0), age=age).span(0) is None


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("age", ["0", " 0 "])
def test_an_answer_that_a_cache_passed_on_at_once_tells_it(age: str) -> None:
    assert noted((TODAY, 0), age=age).span(0) == Span(TODAY, TODAY + 1)


@pytest.mark.clause("C-07")
def test_two_sightings_may_just_touch() -> None:
    # The true time is 0 to 1 s after the first date, and 1 to 2 s after it by the second.
    assert noted((TODAY, 0), (TODAY + 1, 0)).span(0) == Span(TODAY + 1, TODAY + 1)
    stray = (TODAY + 5, 0)
    assert noted((TODAY, 0), (TODAY + 1, 0), stray).span(0) == Span(TODAY + 1, TODAY + 1)


@pytest.mark.clause("C-07")
def test_the_middle_of_the_span_is_compared() -> None:
    wire = ClockedWire(ScriptedWire(Issuer()))
    wire.send(Request("GET", "https://login.example/oauth2/jwks"))
    assert wire.clock_off_s() == -0.5


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(("off_s", "trouble"), [(300.0, None), (300.1, Trouble.WRONG_CLOCK)])
def test_five_minutes_are_no_excuse_for_a_certificate(
    off_s: float, trouble: Trouble | None
) -> None:
    issuer = Issuer()
    issuer.replies["device_authorization"] = raising(CertificateExpired("expired"))
    # A Date is a second long: its middle is half a second later.
    for sign in (1, -1):
        news, wire = play(issuer, wall_offset_s=sign * off_s + 0.5)
        end = failure(news)
        assert end.trouble is (trouble or CertificateExpired.trouble)
        assert end.cause == "expired"
        if trouble is None:
            assert end.clock is None
        else:
            assert end.clock
            assert end.clock.shown == wire.wall_time()
            assert end.clock.off_s == pytest.approx(sign * off_s)


@pytest.mark.clause("C-07")
def test_a_day_is_corrected_and_no_more() -> None:
    for off_s, corrected in ((DAY, True), (-DAY, True), (DAY + 1, False), (-DAY - 1, False)):
        news, wire = play(Issuer(), wall_offset_s=off_s + 0.5)
        assert bool(wire.sent_to("/token")) is corrected, off_s
        assert len(news) == (4 if corrected else 1)


PROVIDER = Provider(("https://i",))
METADATA = Metadata("https://i", "https://i/d", "https://i/t", "https://i/j")


@pytest.mark.clause("M-09")
def test_metadata_and_keys_are_kept_for_an_hour() -> None:
    memory = Memory(PROVIDER)
    memory.keep_metadata(METADATA, 100.0)
    memory.keep_keys("https://i/j", {"keys": []}, 100.0)
    assert memory.metadata(3699.9) is METADATA
    assert memory.keys("https://i/j", 3699.9) == {"keys": []}
    assert memory.metadata(3700.0) is None
    assert memory.keys("https://i/j", 3700.0) is None


@pytest.mark.clause("I-15")
def test_keys_are_renewed_at_most_every_five_minutes() -> None:
    memory = Memory(PROVIDER)
    assert memory.may_renew(0.0)
    memory.note_renewal(100.0)
    assert not memory.may_renew(399.9)
    assert memory.may_renew(400.0)


@pytest.mark.clause("C-07")
def test_where_no_server_tells_the_time_this_device_may_be_right() -> None:
    wire = ScriptedWire(Issuer())
    wire.dates_off_s = None
    end = list(sign_in(CLIENT, PLAYED, wire))[-1]
    assert isinstance(end, SignedIn)
    assert end.clock_off_s is None
