"""A sign-in renews nothing: a token that no longer works is only handed back.

Tokens are renewed for who is to stay signed in, and then by `kiosk.oauth.renewal` alone.
"""

import pytest

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.messages import Client, SignedIn
from kiosk.oauth.revocation import revoke
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    REFRESH_TOKEN,
    SUBJECT,
    Issuer,
    Reply,
    answer,
    form,
    html,
    oauth_error,
)
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import PENDING, ending, person, play, tokens_issued


@pytest.mark.clause("O-19", "B-03")
@pytest.mark.parametrize(
    "refusal", [answer({}, 401, www_authenticate='Bearer error="invalid_token"'), answer({}, 403)]
)
def test_a_token_that_is_refused_is_neither_renewed_nor_tried_again(refusal: Response) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING]
    issuer.granted["expires_in"] = 1
    issuer.replies["userinfo"] = lambda: refusal
    news, wire = play(issuer, latency_s=2.0)
    assert isinstance(ending(news), SignedIn)
    assert tokens_issued(news).tokens.refresh_token == Secret(REFRESH_TOKEN)
    assert len(wire.sent_to("/userinfo")) == 1
    grants = {form(exchange.request)["grant_type"][0] for exchange in wire.sent_to("/token")}
    assert grants == {"urn:ietf:params:oauth:grant-type:device_code"}
    assert not person(news).identity.profile_complete


@pytest.mark.clause("O-20", "U-07")
@pytest.mark.parametrize(
    "outage", [Unreachable("reset"), html(503), html(500), html(), answer({}, 429)]
)
def test_an_outage_right_after_the_approval_signs_nobody_out(outage: Reply) -> None:
    def reply() -> Response:
        if isinstance(outage, Response):
            return outage
        raise outage

    issuer = Issuer()
    issuer.replies["userinfo"] = reply
    news, wire = play(issuer)
    assert person(news).identity.subject == SUBJECT
    assert wire.sent_to("/revoke") == []


@pytest.mark.clause("R-06")
@pytest.mark.parametrize("error", ["invalid_grant", "invalid_token", "invalid_request"])
def test_a_refresh_token_that_ran_out_or_was_taken_for_stolen_does_not_hold_up_the_sign_out(
    error: str,
) -> None:
    news, _ = play(Issuer())
    issued = tokens_issued(news)
    replies = [oauth_error(error), answer({})]
    issuer = Issuer()
    issuer.replies["revoke"] = lambda: replies.pop(0)
    wire = ScriptedWire(issuer)
    result = revoke(issued.client, issued.metadata, issued.tokens, wire)
    assert "access_token" in result.revoked
    assert len(wire.sent_to("/revoke")) == 2


def test_a_provider_that_gives_no_refresh_token_is_served_as_well() -> None:
    issuer = Issuer()
    del issuer.granted["refresh_token"]
    tokens = tokens_issued(play(issuer, Client("kiosk-7"))[0]).tokens
    assert tokens.refresh_token is None
