"""One more try to hand a token back."""

import json
from base64 import urlsafe_b64decode
from dataclasses import replace

import pytest

from kiosk.oauth.assertion import BACKDATED_S, LIFETIME_S
from kiosk.oauth.errors import Unreachable
from kiosk.oauth.messages import Client, ClientAuth
from kiosk.oauth.returns import give_back
from kiosk.oauth.revocation import CLOCK_MAY_BE_OFF_S, Given, Later, Refused
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, REFRESH_TOKEN, form, header, oauth_error
from tests.fakes.wire import TODAY, ScriptedWire
from tests.oauth.demanding import client
from tests.oauth.returning import CLIENT, REFRESH


@pytest.mark.clause("R-02", "D-03")
def test_a_try_is_the_same_exchange_as_at_the_sign_out() -> None:
    wire = ScriptedWire(lambda _: Response(200))
    assert give_back(REFRESH, CLIENT, wire) == Given()
    (exchange,) = wire.exchanges
    assert exchange.request.url == f"{ISSUER}/revoke"
    assert form(exchange.request) == {
        "token": [REFRESH_TOKEN],
        "token_type_hint": ["refresh_token"],
        "client_id": [CLIENT_ID],
        "client_secret": ["s3cret"],
    }
    basic = replace(REFRESH, auth_methods=("client_secret_basic",))
    give_back(basic, CLIENT, wire)
    assert header(wire.exchanges[1].request, "authorization") is not None


@pytest.mark.clause("B-07", "R-02")
def test_a_private_key_proves_the_client_to_the_issuer_and_at_the_time() -> None:
    wire = ScriptedWire(lambda _: Response(200))
    wire.wall_offset_s = 9.0
    give_back(REFRESH, client(), wire)
    (assertion,) = form(wire.exchanges[0].request)["client_assertion"]
    claims = json.loads(urlsafe_b64decode(assertion.split(".")[1] + "=="))
    assert claims["aud"] == ISSUER
    assert claims["iat"] == TODAY + 9 - BACKDATED_S


@pytest.mark.clause("C-07", "R-06")
@pytest.mark.parametrize("off_s", [31.0, -31.0, 86_400.0])
def test_a_refused_proof_of_another_time_is_no_last_word(off_s: float) -> None:
    wire = ScriptedWire(lambda _: oauth_error("invalid_client", 401))
    wire.wall_offset_s = off_s
    assert give_back(REFRESH, client(), wire) == Later("wrong_clock")
    assert give_back(REFRESH, CLIENT, wire) == Refused("invalid_client")
    wire.dates_off_s = None
    assert give_back(REFRESH, client(), wire) == Refused("invalid_client")


@pytest.mark.clause("C-07", "R-06")
@pytest.mark.parametrize("off_s", [CLOCK_MAY_BE_OFF_S, -30.0])
def test_a_refused_proof_of_this_time_is_a_last_word(off_s: float) -> None:
    assert CLOCK_MAY_BE_OFF_S <= BACKDATED_S < LIFETIME_S
    wire = ScriptedWire(lambda _: oauth_error("invalid_client", 401))
    wire.wall_offset_s = off_s
    assert give_back(REFRESH, client(), wire) == Refused("invalid_client")


@pytest.mark.clause("C-07", "R-04")
def test_a_wrong_clock_that_nobody_minds_is_none() -> None:
    wire = ScriptedWire(lambda _: Response(200))
    wire.wall_offset_s = 999.0
    assert give_back(REFRESH, client(), wire) == Given()


@pytest.mark.clause("R-07")
def test_a_lost_link_is_no_verdict() -> None:
    def unplugged(_: Request) -> Response:
        raise Unreachable("no answer")

    outcome = give_back(REFRESH, CLIENT, ScriptedWire(unplugged))
    assert outcome == Later("unreachable", reached=False)


@pytest.mark.clause("R-06")
def test_a_wrong_setting_is_a_last_word() -> None:
    wire = ScriptedWire(lambda _: Response(200))
    client = Client(CLIENT_ID, auth=ClientAuth.BASIC)
    assert give_back(REFRESH, client, wire) == Refused("configuration")
    assert wire.exchanges == []
