"""What a token endpoint may answer one poll after the other, and what each answer means."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from hypothesis import strategies as st

from kiosk.oauth.errors import CertificateRejected, NoNetwork, Unreachable, WireError
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer, answer, html, oauth_error
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import TODAY


class Means(Enum):
    """What an answer to a poll means, whoever reads it."""

    WAIT = auto()
    SLOWER = auto()
    LOST = auto()
    DECLINED = auto()
    EXPIRED = auto()
    REFUSED = auto()
    GOOD_TOKENS = auto()
    BAD_TOKENS = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of the token endpoint, or its failure; `wait_s` is what it asks for."""

    means: Means
    said: Response | WireError | Callable[[Issuer], Response]
    interval_s: float = 0.0
    wait_s: float = 0.0


def slower(status: int, interval_s: int | None, wait_s: int | None) -> Reply:
    stated = {} if interval_s is None else {"interval": interval_s}
    said = oauth_error("slow_down", status, **stated)
    if wait_s is not None:
        said = replace(said, headers={**said.headers, "retry-after": str(wait_s)})
    return Reply(Means.SLOWER, said, interval_s or 0.0, wait_s or 0.0)


def busy(status: int, wait_s: int) -> Reply:
    said = replace(html(status), headers={"retry-after": str(wait_s)})
    return Reply(Means.LOST, said, wait_s=wait_s)


def granting(**changes: object) -> Callable[[Issuer], Response]:
    """Tokens with an ID token of these claims."""
    return lambda issuer: answer(
        {**issuer.granted, "id_token": signed(issuer.key, {**issuer.id_claims, **changes})}
    )


def forging(issuer: Issuer) -> Response:
    """Tokens with an ID token that somebody else signed."""
    forged = signed(signing_key("RS256", number=1), issuer.id_claims)
    return answer({**issuer.granted, "id_token": forged})


PENDING = [Reply(Means.WAIT, oauth_error("authorization_pending", s)) for s in (200, 400, 428)]
LOST = [
    *(Reply(Means.LOST, said) for said in (html(), html(404), html(502), Response(200))),
    *(Reply(Means.LOST, e("x")) for e in (Unreachable, NoNetwork, CertificateRejected)),
    Reply(Means.LOST, oauth_error("access_denied", 503)),
]
TERMINAL = [
    *(Reply(Means.DECLINED, oauth_error(c)) for c in ("access_denied", "authorization_declined")),
    *(Reply(Means.EXPIRED, oauth_error(c)) for c in ("expired_token", "invalid_grant")),
    *(Reply(Means.REFUSED, oauth_error(c)) for c in ("unauthorized_client", "whatever", "<b>")),
    Reply(Means.GOOD_TOKENS, granting()),
    *(
        Reply(Means.BAD_TOKENS, granting(**claims))
        for claims in ({"aud": "other"}, {"exp": TODAY - 1}, {"iss": "https://i"}, {"sub": ""})
    ),
    Reply(Means.BAD_TOKENS, forging),
    Reply(Means.BAD_TOKENS, lambda issuer: answer(issuer.granted)),
]
seconds = st.none() | st.integers(0, 90)
waiting = (
    st.sampled_from([*PENDING, *PENDING, *LOST])
    | st.builds(slower, st.sampled_from([200, 400, 429]), seconds, seconds)
    | st.builds(busy, st.sampled_from([429, 500, 503]), st.integers(0, 4000))
)
scripts = st.tuples(
    st.lists(waiting, max_size=12), st.sampled_from(TERMINAL) | st.sampled_from(PENDING)
).map(lambda parts: [*parts[0], parts[1]])


class Server:
    """An issuer that follows a script at its token endpoint; the last reply is for ever."""

    def __init__(self, script: list[Reply], expires_in_s: int, interval_s: int) -> None:
        self.issuer = Issuer()
        self.issuer.device |= {"expires_in": expires_in_s, "interval": interval_s}
        self.issuer.replies["token"] = self._token
        self.script = script
        self.asked = 0

    def _token(self) -> Response:
        reply = self.reply(self.asked)
        self.asked += 1
        if isinstance(reply.said, WireError):
            raise reply.said
        return reply.said if isinstance(reply.said, Response) else reply.said(self.issuer)

    def reply(self, number: int) -> Reply:
        """What poll `number` is answered."""
        return self.script[min(number, len(self.script) - 1)]
