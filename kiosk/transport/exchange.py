"""One HTTP exchange with requests, and the session that its connections live in."""

import logging
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import requests
from requests.exceptions import RequestException
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.wire import Request, Response
from kiosk.transport.call import too_late
from kiosk.transport.connection import Adapter
from kiosk.transport.failure import root, wire_error
from kiosk.transport.trust import make_trust

if TYPE_CHECKING:
    from pathlib import Path

MAX_REDIRECTS = 3
MAX_HEADER_CHARS = 64 * 1024
_CHUNK_BYTES = 64 * 1024

# Its debug lines and its warnings carry whole addresses (V-10).
logging.getLogger("urllib3").setLevel(logging.CRITICAL)


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """None: even with allow_redirects=False requests reads a redirect's body to the end."""


def open_session(ca_bundle: "Path | None", user_agent: str) -> requests.Session:
    """Make a session that trusts the system's store and `ca_bundle`, and keeps no cookies.

    Raises Misconfigured when the bundle cannot be read.
    """
    trust = make_trust(ca_bundle)
    session = _Session()
    session.mount("https://", Adapter(trust))
    session.mount("http://", Adapter(trust))
    session.headers = {"User-Agent": user_agent, "Accept-Encoding": "identity"}
    session.auth = lambda prepared: prepared  # or else .netrc and user@host speak (C-09, V-15)
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return session


def exchange(session: requests.Session, request: Request) -> Response:
    """Send a request and read the whole answer; raise a WireError when there is none.

    A GET follows redirects within its own origin; any other redirect is the answer (M-08).
    """
    url = request.url
    for _ in range(MAX_REDIRECTS):
        response = _send(session, request, url)
        target = _target_at_home(url, response)
        if target is None or request.method == "POST":
            return response
        url = target
    return _send(session, request, url)


def _target_at_home(url: str, response: Response) -> str | None:
    location = response.headers.get("location")
    if location is None or response.status not in {301, 302, 303, 307, 308}:
        return None
    # urllib3's own reading of the host: another parser may see another one in the same text.
    try:
        target = urljoin(url, location)
        here, there = parse_url(url), parse_url(target)
    except (HTTPError, ValueError):
        return None
    at_home = (here.scheme, here.host, here.port) == (there.scheme, there.host, there.port)
    return target if at_home else None


def _send(session: requests.Session, request: Request, url: str) -> Response:
    try:
        with session.request(
            request.method,
            url,
            data=request.body,
            headers=dict(request.headers),
            timeout=request.total_s,
            allow_redirects=False,
            stream=True,
        ) as answer:
            return _read(answer, request.max_bytes)
    except (RequestException, HTTPError, HTTPException, OSError, ValueError) as exc:
        reason = root(exc)
        blames_tls = isinstance(exc, requests.exceptions.SSLError)
    # Outside of the handler and from the innermost reason: the others hold the request.
    host = urlsplit(url).hostname or ""
    if isinstance(reason, TimeoutError):
        raise too_late(request) from reason
    raise wire_error(host, reason, blames_tls=blames_tls) from reason


def _read(answer: requests.Response, max_bytes: int) -> Response:
    host = urlsplit(answer.url).hostname
    headers = {name.lower(): value for name, value in answer.headers.items()}
    if sum(len(name) + len(value) for name, value in headers.items()) > MAX_HEADER_CHARS:
        raise Unreachable(f"{host}: more than {MAX_HEADER_CHARS} characters of headers")
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise Unreachable(f"{host}: compressed although identity was asked for")
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK_BYTES):
        body += chunk
        if len(body) > max_bytes:
            raise Unreachable(f"{host}: more than {max_bytes} bytes")
    return Response(answer.status_code, headers, bytes(body))
