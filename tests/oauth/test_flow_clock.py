"""Sign-ins on a device whose clock is wrong, at providers whose clocks may be."""

from email.utils import formatdate

import pytest

from kiosk.oauth.clock import MAX_CORRECTION_S
from kiosk.oauth.errors import (
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRejected,
)
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import ClockDoubt, Failed, SignedIn, Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer, answer, oauth_error
from tests.fakes.wire import TODAY, ScriptedWire
from tests.oauth.playing import CLIENT, PENDING, PROVIDER, ending, failure, person, play, raising

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("date", [TODAY, TODAY - 100_000])
def test_metadata_out_of_a_cache_does_not_make_the_clock_wrong(date: float) -> None:
    # Some caches keep the first Date, some write their own; the age is 28 hours either way.
    issuer = Issuer()
    stamp = formatdate(date, usegmt=True)
    issuer.replies["openid-configuration"] = lambda: answer(
        issuer.metadata, date=stamp, age="100000"
    )
    assert person(play(issuer)[0]).clock_off_s is None


@pytest.mark.clause("C-07")
def test_metadata_with_a_stale_date_and_no_age_does_not_either() -> None:
    issuer = Issuer()
    stale = formatdate(TODAY - 10 * DAY, usegmt=True)
    issuer.replies["openid-configuration"] = lambda: answer(issuer.metadata, date=stale)
    assert person(play(issuer)[0]).clock_off_s is None


@pytest.mark.clause("C-07", "C-06", "I-09", "I-10")
@pytest.mark.parametrize("off_s", [-MAX_CORRECTION_S + 60, -HOUR, HOUR, MAX_CORRECTION_S - 60])
def test_a_wrong_clock_within_a_day_costs_nobody_the_sign_in(off_s: float) -> None:
    news, _ = play(Issuer(), wall_offset_s=off_s)
    assert person(news).clock_off_s == pytest.approx(off_s, abs=1)


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "words"), [(-3 * DAY, "3 days, behind"), (800 * DAY, "800 days, ahead")]
)
def test_a_clock_further_off_is_named_before_a_code_is_shown(off_s: float, words: str) -> None:
    news, wire = play(Issuer(), wall_offset_s=off_s)
    end = failure(news)
    assert end.trouble is Trouble.WRONG_CLOCK
    assert end.cause == f"this device's clock is wrong by about {words}"
    assert end.clock
    assert end.clock.off_s == pytest.approx(off_s, abs=1)
    assert end.clock.shown == wire.wall_time()
    assert len(news) == 1
    assert wire.sent_to("/token") == []


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("code", ["invalid_client", "invalid_request", "access_denied"])
def test_a_wrong_clock_is_named_before_the_provider_is_blamed(code: str) -> None:
    issuer = Issuer()
    issuer.replies["device_authorization"] = lambda: oauth_error(code, 401)
    news, _ = play(issuer, wall_offset_s=-3 * DAY)
    assert failure(news).trouble is Trouble.WRONG_CLOCK


@pytest.mark.clause("I-09", "C-07")
@pytest.mark.parametrize("off_s", [-HOUR, -600.0, -30.0, 0.0, 30.0, 600.0, HOUR])
@pytest.mark.parametrize("ago_s", [0.0, 1.0, 60.0, 1800.0])
def test_a_token_that_is_expired_by_the_true_time_is_never_accepted(
    off_s: float, ago_s: float
) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING, PENDING]
    wire = ScriptedWire(issuer)
    wire.wall_offset_s = off_s
    mint = issuer.id_token

    def expired() -> str:
        issuer.id_claims.update(exp=wire.true_time() - ago_s, iat=wire.true_time() - 7200)
        return mint()

    issuer.id_token = expired
    end = ending(list(sign_in(CLIENT, PROVIDER, wire)))
    assert isinstance(end, Failed)
    assert (end.trouble, end.clock) == (Trouble.UNVERIFIED, None)
    assert end.cause == "the ID token has expired, by the provider's own clock"


@pytest.mark.clause("C-07")
def test_where_no_server_tells_the_time_this_device_shows_its_own() -> None:
    wire = ScriptedWire(Issuer())
    wire.wall_offset_s, wire.dates_off_s = 3 * DAY, None
    end = failure(list(sign_in(CLIENT, PROVIDER, wire)))
    assert end.trouble is Trouble.UNVERIFIED
    assert end.clock == ClockDoubt(wire.wall_time(), None)


@pytest.mark.clause("C-07", "D-01")
@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (CertificateNotYetValid("too early"), Trouble.WRONG_CLOCK),
        (CertificateExpired("too late"), Trouble.UNTRUSTED),
    ],
)
def test_a_certificate_judged_by_the_clock_shows_the_clock(
    error: CertificateRejected, trouble: Trouble
) -> None:
    issuer = Issuer()
    issuer.replies["openid-configuration"] = raising(error)
    news, wire = play(issuer)
    assert failure(news) == Failed(trouble, str(error), clock=ClockDoubt(wire.wall_time()))


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "trouble"), [(HOUR, Trouble.WRONG_CLOCK), (MINUTE, Trouble.UNTRUSTED)]
)
def test_an_expired_certificate_is_the_clocks_fault_if_the_clock_is_known_to_be_wrong(
    off_s: float, trouble: Trouble
) -> None:
    issuer = Issuer()
    issuer.replies["device_authorization"] = raising(CertificateExpired("too late"))
    end = failure(play(issuer, wall_offset_s=off_s)[0])
    assert end.trouble is trouble
    assert (end.clock is not None) == (trouble is Trouble.WRONG_CLOCK)


@pytest.mark.clause("I-09", "C-07")
def test_what_comes_out_of_caches_outvotes_no_answer_made_now() -> None:
    issuer = Issuer()
    wire = ScriptedWire(issuer)

    def cached(body: object, status: int = 200) -> Response:
        return answer(body, status, date=formatdate(wire.true_time() - 7200, usegmt=True))

    issuer.replies["openid-configuration"] = lambda: cached(issuer.metadata)
    keys = [(503, {}), (503, {}), (200, issuer.jwks)]
    issuer.replies["jwks"] = lambda: cached(keys[0][1], keys.pop(0)[0])
    issuer.id_claims.update(iat=TODAY - 7000, exp=TODAY - 3600)
    end = ending(list(sign_in(CLIENT, PROVIDER, wire)))
    assert isinstance(end, Failed)
    assert end.cause == "the ID token has expired, by the provider's own clock"
    assert keys == []


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(("off_s", "told"), [(300.5, False), (300.6, True), (-299.5, False)])
def test_a_clock_that_is_right_enough_is_not_mentioned(off_s: float, told: bool) -> None:
    assert (person(play(Issuer(), wall_offset_s=off_s)[0]).clock_off_s is not None) is told


@pytest.mark.clause("C-07", "I-10")
def test_a_provider_whose_servers_differ_signs_people_in() -> None:
    issuer = Issuer()
    wire = ScriptedWire(issuer)

    def slow(body: dict[str, object], status: int = 200) -> Response:
        return answer(body, status, date=formatdate(wire.true_time() - 600, usegmt=True))

    issuer.replies["device_authorization"] = lambda: slow(issuer.device)
    pending: dict[str, object] = {"error": "authorization_pending"}
    issuer.polls = [slow(pending, 400), slow(pending, 400)]
    assert isinstance(ending(list(sign_in(CLIENT, PROVIDER, wire))), SignedIn)


@pytest.mark.clause("C-07")
def test_one_server_that_is_days_off_does_not_make_this_clock_wrong() -> None:
    issuer = Issuer()
    off = formatdate(TODAY + 3 * DAY, usegmt=True)
    issuer.replies["device_authorization"] = lambda: answer(issuer.device, date=off)
    (news, _) = play(issuer)
    assert not isinstance(news[0], Failed)


def test_an_answer_without_a_readable_date_is_an_answer_all_the_same() -> None:
    issuer = Issuer()
    issuer.replies["device_authorization"] = lambda: answer(issuer.device, date="long ago")
    assert isinstance(ending(play(issuer)[0]), SignedIn)
