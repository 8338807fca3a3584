"""An `Issuer` behind a real socket, and everything secret or personal that it hands out."""

import secrets
import ssl
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from io import BytesIO
from typing import Literal
from urllib.parse import urlsplit

from PIL import Image

from kiosk.oauth.wire import Request, Response
from kiosk.picture_decoder import SIDE_PX
from tests.fakes.behaviours import answer
from tests.fakes.hostile import Connection, HostileServer
from tests.fakes.issuer import Issuer, at_hash
from tests.fakes.signing import signed

CLIENT_ID = "kiosk-7"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who signs in once: no word of theirs appears anywhere else."""

    access_token: str = field(default_factory=lambda: f"AT.{secrets.token_urlsafe(48)}")
    refresh_token: str = field(default_factory=lambda: f"RT.{secrets.token_urlsafe(48)}")
    device_code: str = field(default_factory=lambda: f"DC.{secrets.token_urlsafe(32)}")
    user_code: str = field(default_factory=lambda: _letters(4) + "-" + _letters(4))
    given_name: str = field(default_factory=lambda: _letters(12).title())
    family_name: str = field(default_factory=lambda: _letters(12).title())
    subject: str = field(default_factory=lambda: secrets.token_hex(12))
    department: str = field(default_factory=lambda: _letters(14).title())
    noise: bytes = field(default_factory=lambda: secrets.token_bytes(SIDE_PX * SIDE_PX), repr=False)

    @property
    def email(self) -> str:
        return f"{self.given_name}.{self.family_name}@guests.example".lower()

    def claims(self) -> dict[str, object]:
        """What the provider tells of them, picture aside."""
        return {
            "name": f"{self.given_name} {self.family_name}",
            "given_name": self.given_name,
            "family_name": self.family_name,
            "email": self.email,
            "ext": {"department": self.department},
        }

    def picture(self) -> bytes:
        """Grey noise: a pixel has the same bytes in whatever order of colours it is held."""
        out = BytesIO()
        Image.frombytes("L", (SIDE_PX, SIDE_PX), self.noise).save(out, "PNG")
        return out.getvalue()

    def pixels(self) -> bytes:
        """The picture as it is drawn."""
        return b"".join(bytes((grey, grey, grey, 255)) for grey in self.noise)


class ServedIssuer:
    """Approves each sign-in at its first poll; the person is `guest` until `expect`ed otherwise."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.server = HostileServer(self._behave, tls=tls)
        self.url = self.server.url("")
        self.issuer = Issuer(issuer=self.url)
        self.issuer.replies["portrait.png"] = lambda: Response(
            200, {"content-type": "image/png"}, self.guest.picture()
        )
        self.guest = Guest()
        self.expect(self.guest)

    @property
    def settings(self) -> str:
        """The `.env` that makes a kiosk use it."""
        return f"ISSUER={self.url}\nCLIENT_ID={CLIENT_ID}\nSCOPE=openid profile email\n"

    def expect(self, guest: Guest) -> None:
        """The next to sign in is `guest`."""
        self.guest = guest
        issuer, alg, now = self.issuer, self.issuer.key.alg, int(time.time())
        issuer.device |= {
            "device_code": guest.device_code,
            "user_code": guest.user_code,
            "verification_uri": f"{self.url}/device",
            "verification_uri_complete": f"{self.url}/device?user_code={guest.user_code}",
            "interval": 1,
        }
        tokens = {"access_token": guest.access_token, "refresh_token": guest.refresh_token}
        issuer.granted |= tokens
        issuer.id_claims |= {
            "sub": guest.subject,
            "iat": now,
            "exp": now + 7200,
            "at_hash": at_hash(guest.access_token, alg),
            "preferred_username": guest.email,
        }
        issuer.userinfo = {
            "sub": guest.subject,
            "picture": f"{self.url}/portrait.png",
            **guest.claims(),
        }
        id_token = signed(issuer.key, issuer.id_claims)
        issuer.id_token = lambda: id_token

    def words(self) -> dict[str, str | bytes]:
        """Everything by name that must be gone with the guest."""
        guest = self.guest
        _, payload, signature = self.issuer.id_token().split(".")
        return {
            "access token": guest.access_token,
            "refresh token": guest.refresh_token,
            # The first half says the same about everybody.
            "ID token's payload": payload[len(payload) // 2 :],
            "ID token's signature": signature,
            "device code": guest.device_code,
            "user code": guest.user_code,
            "given name": guest.given_name,
            "family name": guest.family_name,
            "e-mail": guest.email,
            "subject": guest.subject,
            "department": guest.department,
            "picture": _middle(guest.picture()),
            "pixels": _middle(guest.pixels()),
        }

    def _behave(self, connection: Connection) -> bool:
        received = connection.received
        assert received is not None
        path = urlsplit(received.target).path
        method: Literal["GET", "POST"] = "POST" if received.method == "POST" else "GET"
        said = self.issuer(Request(method, f"{self.url}{path}", body=received.body))
        date = formatdate(time.time(), usegmt=True)
        headers = {name.title(): value for name, value in said.headers.items()} | {"Date": date}
        return answer(said.status, said.body, headers)(connection)


def _middle(content: bytes) -> bytes:
    """Enough of a picture to be known by."""
    return content[len(content) // 2 :][:96]


def _letters(number: int) -> str:
    return "".join(secrets.choice("BCDFGHJKLMNPQRSTVWXZ") for _ in range(number))
