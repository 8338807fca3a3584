"""Whatever answers a poll: one of the known answers, or a known error."""

from dataclasses import fields

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import answers, poll
from kiosk.oauth.error_codes import KNOWN_ERRORS, OTHER_ERROR
from kiosk.oauth.errors import BadAnswer, SignInError, Unverified
from kiosk.oauth.messages import Client, DeviceGrant
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

CLIENT = Client("kiosk-7")
GRANT = DeviceGrant(Secret("d"), "70HYPR", "https://login.example/device", None, 299.0, 5.0)
HONEST: dict[str, object] = {
    "access_token": f"a.{inputs.SECRET}",
    "id_token": f"i.{inputs.SECRET}",
    "refresh_token": f"r.{inputs.SECRET}",
    "token_type": "Bearer",
    "expires_in": 7200,
    "scope": "openid profile",
}
tokens = inputs.changed(HONEST, "error")
errors = inputs.changed(
    {"error": "slow_down", "interval": 10}, by=inputs.error_codes | inputs.numbers
)
answers_to_a_poll = inputs.responses(tokens | errors)
TERMINAL = (poll.Granted, poll.Declined, poll.Expired, poll.Gone, poll.Refused)


def read(response: Response, *, first: bool) -> poll.Answer | SignInError:
    return outcome(lambda: poll.read(response, CLIENT, GRANT, first=first), inputs.SECRET)


@pytest.mark.clause("C-02", "D-18", "D-20", "O-09", "O-16", "V-10")
@examples(500)
@given(answers_to_a_poll, st.booleans())
@example(Response(200, {}, inputs.written(HONEST)), True)
@example(Response(200, {}, inputs.written({**HONEST, "error": "access_denied"})), True)
@example(Response(503, {"retry-after": "99999"}, inputs.written({"error": "access_denied"})), True)
def test_an_answer_ends_the_polling_only_when_it_says_so(response: Response, first: bool) -> None:
    answer = read(response, first=first)
    said = answers.members(response)
    code = answers.error_code(said)
    if isinstance(answer, SignInError):
        assert isinstance(answer, BadAnswer | Unverified)
    if isinstance(answer, SignInError | poll.Granted):
        assert response.status == 200
        assert code is None
        assert said is not None
        assert said["access_token"] is not None
        return
    if code is not None and response.status < 500:
        assert answer.code in (code, f"http_{response.status}")
    if isinstance(answer, TERMINAL):
        assert answer.code == code
        assert response.status < 500
    assert answer.code in {*KNOWN_ERRORS, OTHER_ERROR, "not_oauth", f"http_{response.status}"}
    if isinstance(answer, poll.SlowDown | poll.Transient):
        assert 0 <= (answer.retry_after_s or 0) <= answers.MAX_RETRY_S
    assert inputs.SECRET not in repr(answer)


@pytest.mark.clause("O-06", "O-16", "V-10")
@examples(300)
@given(tokens.map(inputs.written))
def test_tokens_fit_into_a_header_and_are_of_the_kind_that_is_understood(body: bytes) -> None:
    answer = read(Response(200, {}, body), first=True)
    if not isinstance(answer, poll.Granted):
        return
    said = answers.json_object(body)
    assert said is not None
    assert str(said["token_type"]).lower() == "bearer"
    for field in fields(answer.tokens):
        token = getattr(answer.tokens, field.name)
        if isinstance(token, Secret):
            assert token.reveal() == said[field.name]
            assert all(" " <= character <= "~" for character in token.reveal())
    assert inputs.SECRET not in repr(answer)
    assert all(scope and not scope.isspace() for scope in answer.tokens.scope)
