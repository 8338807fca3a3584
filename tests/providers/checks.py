"""What has to hold of every sign-in, whoever the provider is: seen on the wire and in the news."""

from itertools import pairwise

from kiosk.oauth.error_codes import KNOWN_ERRORS, OTHER_ERROR
from kiosk.oauth.messages import Failed, SignedIn
from kiosk.ui.profile import person
from tests.fakes.issuer import form, header
from tests.providers.playing import LATENCY_S, Played

SLOWER_S = 5.0


def check(played: Played) -> None:
    """Check the whole sign-in."""
    check_requests(played)
    check_code(played)
    check_polls(played)
    check_waits(played)
    check_silence(played)
    check_end(played)


def check_requests(played: Played) -> None:
    """One code was asked for, with the scope of the settings; JSON was asked for everywhere."""
    for exchange in played.wire.exchanges:
        assert "application/json" in (header(exchange.request, "accept") or "")
    device = played.sent_to("device_authorization_endpoint")
    assert len(device) <= 1
    scope = played.profile.settings.get("SCOPE", "openid profile")
    assert [form(exchange.request)["scope"] for exchange in device] == [[scope]] * len(device)


def check_code(played: Played) -> None:
    """The code is shown as received, and the address as the provider gave it."""
    shown = played.profile.document["expected"]
    for news in played.codes:
        grant = news.grant
        assert grant.user_code == shown["code"]
        assert (grant.verification_uri_complete or grant.verification_uri) == shown["address"]
        assert grant.interval_s == shown["interval_s"]
        assert grant.expires_in_s == played.profile.document["device"].get("expires_in", 300)


def check_polls(played: Played) -> None:
    """Each answer is told by its code, and nobody asks again after the last."""
    answers = played.profile.get("answers")
    codes = {"ok": "ok", "lost": "unreachable"}
    codes |= {name: _code(answer["body"]) for name, answer in answers.items()}
    assert [item.answer for item in played.polled] == [codes[name] for name in played.server.told]
    script = [name for name in played.scenario.polls if name != "..."]
    if len(script) == len(played.scenario.polls) and played.scenario.approved_after_s is None:
        assert played.server.told == script


def _code(body: object) -> str:
    code = str(body.get("error", OTHER_ERROR)) if isinstance(body, dict) else "not_oauth"
    return code if code in KNOWN_ERRORS else OTHER_ERROR


def check_waits(played: Played) -> None:
    """No poll comes early, and the pace never picks up again after slow_down."""
    if not played.codes:
        assert played.sent_to("token_endpoint") == []
        return
    interval_s = played.codes[0].grant.interval_s
    sent = [*played.sent_to("device_authorization_endpoint"), *played.sent_to("token_endpoint")]
    times = [exchange.at for exchange in sent]
    for told, (before, after) in zip(["", *played.server.told], pairwise(times), strict=False):
        if told.startswith("slow_down"):
            stated = played.profile.document["answers"][told]["body"].get("interval", 0)
            interval_s = max(interval_s + SLOWER_S, stated)
        assert after - (before + LATENCY_S) >= interval_s


def check_silence(played: Played) -> None:
    """Nothing that opens a door is in what a log could be given."""
    said = repr(played.news)
    secrets = [
        played.profile.document["device"]["device_code"],
        played.profile.document["expected"]["code"],
        played.profile.document["tokens"]["access_token"],
        played.profile.settings.get("CLIENT_SECRET", "<none>"),
        "must not be repeated",
    ]
    assert [secret for secret in secrets if secret in said] == []


def check_end(played: Played) -> None:
    """It ends as the scenario says: with a person, or with one trouble and its cause."""
    end = played.news[-1]
    scenario = played.scenario
    if isinstance(end, SignedIn):
        assert scenario.ends == "signed_in"
        _check_person(played, end)
        return
    assert isinstance(end, Failed)
    assert (end.trouble, end.retry_in_s) == (scenario.ends, scenario.retry_in_s)
    assert scenario.cause in end.cause


def _check_person(played: Played, end: SignedIn) -> None:
    shown, identity = played.profile.document["expected"], end.identity
    assert identity.issuer == shown["issuer"]
    assert identity.subject == shown["subject"]
    assert identity.verified is shown.get("verified", True)
    assert person(identity).greeted_as == shown.get("greeted_as")
    assert person(identity).account == shown.get("account")
    assert list(identity.granted_scope) == shown["granted"]
    assert identity.refused_scope == ()
    for name, value in shown.get("claims", {}).items():
        assert identity.claims[name] == value
