"""Whatever a provider says, whenever the device restarts: none is lost and nobody is pestered."""

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import answers
from kiosk.oauth.delivery import TOO_OLD, Delivery
from kiosk.oauth.errors import NoNetwork, Unreachable
from kiosk.oauth.messages import Client, Metadata, Provider, TokenSet, TokensIssued
from kiosk.oauth.returns import (
    BACK_OFF_MAX_S,
    BACK_OFF_MIN_S,
    MAX_AGE_S,
    MAX_TRIES,
    due_in_s,
    postponed,
    returns_of,
)
from kiosk.oauth.revocation import Later, Revocation
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import Reply, answer, form, html, oauth_error
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.wire import TODAY, ScriptedWire
from tests.fuzz.examples import examples

SLACK_S = 1e-3
"""What floating point loses of a time of day."""

METADATA = Metadata(
    *("https://i", "https://i/d", "https://i/t", "https://i/jwks"),
    revocation_endpoint="https://i/revoke",
)
CLIENT = Client("kiosk-7")
TOKENS = TokenSet(Secret("an access token"), None, Secret("a refresh token"))
BOTH = returns_of(TokensIssued(CLIENT, TOKENS, METADATA), None, TODAY)

waits = st.integers(0, 5000).map(lambda wait: answer({}, 503, retry_after=str(wait)))
no_verdicts = (
    st.sampled_from([Unreachable("cut"), NoNetwork("gone"), html(500), html(404), answer({}, 429)])
    | waits
)
verdicts = st.sampled_from(
    [Response(200), html(), oauth_error("invalid_token"), oauth_error("unsupported_token_type")]
)
scripts = st.lists(no_verdicts | verdicts, max_size=30)
chances = st.floats(0, 1)


@dataclass
class Provided:
    """A revocation endpoint that remembers what it was asked, and what it answered."""

    script: list[Reply]
    last: Reply
    wire: ScriptedWire = field(init=False)
    seen: list[tuple[float, str, Reply]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Stand at the other end of a wire."""
        self.wire = ScriptedWire(self)

    def __call__(self, request: Request) -> Response:
        """Answer by the script, and by the last word after it."""
        reply = self.script.pop(0) if self.script else self.last
        self.seen.append((self.wire.now(), form(request)["token_type_hint"][0], reply))
        if isinstance(reply, Response):
            return reply
        raise reply


def check_that_none_is_lost(provided: Provided, news: list[Revocation]) -> None:
    """Each token ended once: given back or refused by an answer to it, or too old after a try."""
    assert sorted(hint for one in news for hint in (*one.revoked, *one.alive)) == [
        "access_token",
        "refresh_token",
    ]
    for one in news:
        (hint,) = (*one.revoked, *one.alive)
        replies = [reply for _, of, reply in provided.seen if of == hint]
        assert replies or one.cause == TOO_OLD
        if one.cause != TOO_OLD:
            assert isinstance(replies[-1], Response)
            assert bool(one.revoked) == (b"unsupported" not in replies[-1].body)


def check_that_nobody_is_pestered(provided: Provided) -> None:
    tries = {"refresh_token": 0, "access_token": 0}
    not_before = dict.fromkeys(tries, 0.0)
    ended = False
    for at, hint, reply in provided.seen:
        assert at >= not_before[hint] - SLACK_S
        tries[hint] += 1
        ended = ended or (hint == "refresh_token" and verdict(reply))
        not_before[hint] = at + BACK_OFF_MIN_S / 2
        assert ended or tries["access_token"] <= tries["refresh_token"]
        if isinstance(reply, Response) and (wait_s := answers.retry_after_s(reply)):
            not_before = {each: max(then, at + wait_s) for each, then in not_before.items()}


def verdict(reply: Reply) -> bool:
    return isinstance(reply, Response) and (
        reply.status == 200 or b"token" in reply.body  # an error code, and no other page has it
    )


@pytest.mark.clause("R-03", "R-05", "R-07")
@examples(100)
@given(scripts, no_verdicts | verdicts, st.lists(st.floats(0, 1e5), max_size=4), chances)
def test_every_token_gets_home_and_nobody_is_pestered(
    script: list[Reply], last: Reply, uptimes_s: list[float], chance: float
) -> None:
    provided = Provided(script, last)
    wire, outbox = provided.wire, MemoryOutbox(*BOTH)
    news: list[Revocation] = []
    for uptime_s in [*uptimes_s, None]:
        wire.cancel_at = None if uptime_s is None else wire.now() + uptime_s
        delivery = Delivery(outbox, CLIENT, Provider(("https://i",)), wire, lambda: chance)
        news += delivery.news()
        outbox = outbox.restarted()
    assert outbox.waiting() == ()
    check_that_none_is_lost(provided, news)
    check_that_nobody_is_pestered(provided)
    assert wire.true_time() - TODAY <= max(MAX_AGE_S, sum(uptimes_s)) + 2 * BACK_OFF_MAX_S


@pytest.mark.clause("R-05", "R-07", "C-06")
@examples(50)
@given(
    scripts,
    no_verdicts | verdicts,
    st.lists(st.tuples(st.floats(0, 1e5), st.floats(-1e9, 1e9)), max_size=4),
)
def test_a_clock_that_jumps_loses_no_token_and_keeps_none_for_ever(
    script: list[Reply], last: Reply, jumps: list[tuple[float, float]]
) -> None:
    provided = Provided(script, last)
    wire, outbox = provided.wire, MemoryOutbox(*BOTH)
    news: list[Revocation] = []
    for uptime_s, offset_s in [*jumps, (None, 0.0)]:
        wire.cancel_at = None if uptime_s is None else wire.now() + uptime_s
        wire.wall_offset_s = offset_s
        delivery = Delivery(outbox, CLIENT, Provider(("https://i",)), wire, lambda: 0.5)
        news += delivery.news()
        outbox = outbox.restarted()
    assert outbox.waiting() == ()
    check_that_none_is_lost(provided, news)
    assert len(provided.seen) <= 2 * (MAX_TRIES + len(jumps))


@pytest.mark.clause("R-05")
@examples(200)
@given(
    st.integers(0, MAX_TRIES + 1),
    st.none() | st.floats(0, answers.MAX_RETRY_S),
    st.floats(0, 1e10),
    st.floats(0, 1e10),
    chances,
)
def test_the_next_try_lies_within_an_hour_and_not_before_it_may(
    tries: int, asked_s: float | None, since: float, now: float, chance: float
) -> None:
    one = replace(BOTH[0], tries=tries, since=since)
    after = postponed(one, Later("http_503", asked_s), now, lambda: chance)
    if after is None:
        assert now - since > MAX_AGE_S or tries >= MAX_TRIES - 1
        return
    wait_s = after.due_at - now
    assert max(BACK_OFF_MIN_S / 2, asked_s or 0) - SLACK_S <= wait_s <= BACK_OFF_MAX_S + SLACK_S
    assert 0 <= due_in_s(after, now) <= BACK_OFF_MAX_S
    assert after == replace(one, tries=tries + 1, due_at=after.due_at)
