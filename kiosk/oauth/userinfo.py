"""Asks who the person is, and believes only what is about the person who signed in."""

from collections.abc import Mapping

from kiosk.oauth import answers
from kiosk.oauth.errors import BadAnswer, Unverified
from kiosk.oauth.id_token import check_audience
from kiosk.oauth.keys import Keys
from kiosk.oauth.messages import Metadata
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response, Wire

Claims = Mapping[str, object]


def request(endpoint: str, access_token: Secret) -> Request:
    """Build the GET with the token in its header, never in the address (U-02, O-18)."""
    headers = (
        ("Accept", "application/json, application/jwt"),
        ("Authorization", f"Bearer {access_token.reveal()}"),
    )
    return Request("GET", endpoint, headers)


def fetch(
    metadata: Metadata,
    client_id: str,
    access_token: Secret,
    subject: object,
    keys: Keys,
    wire: Wire,
) -> Claims:
    """Return the claims about `subject` (OpenID Connect Core §5.3); none without an endpoint.

    Raise `WireError`, `BadAnswer` or `Unverified`; the sign-in stands nevertheless (U-07).
    """
    response = _answer(metadata, access_token, wire)
    return {} if response is None else read(response, metadata, client_id, subject, keys)


def read(
    response: Response, metadata: Metadata, client_id: str, subject: object, keys: Keys
) -> Claims:
    """Read the answer to `request` as claims about `subject`; raise as `fetch` does."""
    _check_status(response)
    claims = _claims(response, metadata.issuer, client_id, keys)
    if claims.get("sub") != subject:
        raise Unverified("userinfo is about another person")  # U-01, V-16
    return claims


def fetch_unverified(metadata: Metadata, access_token: Secret, wire: Wire) -> Claims:
    """Return what a provider without OpenID Connect tells about whoever approved (O-17).

    Raise `WireError` or `BadAnswer`; without an endpoint there are no claims.
    """
    response = _answer(metadata, access_token, wire)
    return {} if response is None else read_unverified(response)


def read_unverified(response: Response) -> Claims:
    """Read the answer to `request` where there is no OpenID Connect; raise `BadAnswer`."""
    _check_status(response)
    return _plain(response)


def _answer(metadata: Metadata, access_token: Secret, wire: Wire) -> Response | None:
    if metadata.userinfo_endpoint is None:
        return None
    return wire.send(request(metadata.userinfo_endpoint, access_token))


def _check_status(response: Response) -> None:
    if response.status != 200:
        raise BadAnswer(f"the userinfo endpoint answered HTTP {response.status}")


def _claims(response: Response, issuer: str, client_id: str, keys: Keys) -> Claims:
    """Read plain or signed claims, as the Content-Type says (U-04); encrypted ones are refused."""
    if answers.media_type(response) == "application/jwt":
        claims = keys.verify(response.body.decode("ascii", "replace").strip()).claims
        if claims.get("iss") != issuer:
            raise Unverified("userinfo is signed by another issuer")
        check_audience(claims, client_id)
        return claims
    return _plain(response)


def _plain(response: Response) -> Claims:
    found = answers.json_object(response.body)
    if found is None:
        raise BadAnswer("the userinfo endpoint sent no JSON object")
    return found
