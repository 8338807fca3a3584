"""Hands the tokens back on sign-out (RFC 7009)."""

from dataclasses import dataclass

from kiosk.oauth import answers
from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import SignInError
from kiosk.oauth.messages import Client, Metadata, TokenSet
from kiosk.oauth.wire import Response, Wire


@dataclass(frozen=True, slots=True)
class Revocation:
    """What became of the tokens: names of those given back and of those that may still live.

    `cause` says why some may still live, `retry_in_s` when the provider wants to be asked again.
    """

    revoked: tuple[str, ...]
    alive: tuple[str, ...]
    cause: str | None = None
    retry_in_s: float | None = None


def revoke(
    client: Client,
    metadata: Metadata,
    tokens: TokenSet,
    wire: Wire,
    began_at: float | None = None,
) -> Revocation:
    """Revoke the refresh token first, then the access token (R-03); never raise (R-06, R-07).

    `began_at` is that of `TokensIssued`, for a client that has to prove when it asks.
    """
    pairs = [("refresh_token", tokens.refresh_token), ("access_token", tokens.access_token)]
    held = {hint: token for hint, token in pairs if token is not None}
    if metadata.revocation_endpoint is None:
        return Revocation((), tuple(held), "the provider has no revocation endpoint")
    at = wire.wall_time() if began_at is None else began_at + wire.now()
    result = Revocation((), ())
    for hint, token in held.items():
        params = (("token", token.reveal()), ("token_type_hint", hint))
        try:
            response = wire.send(
                form_request(metadata.revocation_endpoint, client, metadata, params, at)
            )
        except SignInError as error:
            # A server out of reach for one token is so for the other: nobody waits twice.
            done = result.revoked
            return Revocation(done, tuple(h for h in held if h not in done), error.trouble.value)
        result = _with(result, hint, response)
    return result


def _with(result: Revocation, hint: str, response: Response) -> Revocation:
    """Add one answer: 200 is success whatever the body (R-04), after 503 the token lives (R-05).

    A token that is called invalid went with the other one, or lives no more for another reason.
    """
    code = answers.error_code(answers.members(response))
    if response.status == 200 or (response.status < 500 and code == "invalid_token"):
        return Revocation((*result.revoked, hint), result.alive, result.cause, result.retry_in_s)
    cause = code or f"http_{response.status}"
    wait_s = answers.retry_after_s(response)
    return Revocation(result.revoked, (*result.alive, hint), cause, wait_s)
