"""Finds out whether a sign-in could work by now, without asking for a code (D-05)."""

from kiosk.oauth import answers, discovery
from kiosk.oauth.clock import ClockedWire
from kiosk.oauth.errors import BadAnswer, Cancelled, Misconfigured, NotAllowed, SignInError
from kiosk.oauth.flow import failure
from kiosk.oauth.messages import Failed, Provider, Trouble
from kiosk.oauth.wire import Request, Response, Wire


def obstacle(provider: Provider, wire: Wire, met: Trouble) -> Failed | None:
    """Return what stands in the way of a sign-in after `met` did; None when nothing does.

    A provider that answers is in nobody's way, whatever it thinks of the settings. Raise
    `Cancelled` when given up.
    """
    clocked = ClockedWire(wire)
    try:
        _ask(provider, clocked)
        if met is Trouble.WRONG_CLOCK:
            # Only then: metadata may come out of a cache, Date and all.
            clocked.check_clock()
    except Cancelled:
        raise
    except (Misconfigured, NotAllowed):
        return None
    except SignInError as error:
        return failure(error, clocked)
    return None


def _ask(provider: Provider, wire: Wire) -> None:
    """Look where a sign-in would begin; a GET of the device endpoint asks for nothing."""
    metadata = discovery.discover(provider, wire)
    if discovery.is_set_by_hand(provider) and metadata.jwks_uri is not None:
        # In place of metadata: a captive portal has no keys.
        keys = _look(metadata.jwks_uri, wire)
        if answers.json_object(keys.body) is None:
            raise BadAnswer(f"{metadata.jwks_uri} answered with something else than keys")
    _look(metadata.device_authorization_endpoint, wire)


def _look(url: str, wire: Wire) -> Response:
    response = wire.send(Request("GET", url, (("Accept", "application/json"),)))
    discovery.check_well(response, url)
    return response
