"""People, tokens and stores that exist only for a test."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from kiosk.oauth.messages import Client, Identity, Metadata, TokenSet, TokensIssued
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.returns import Return
from kiosk.oauth.secret import Secret
from kiosk.store import Kept, KeptPerson, Moment, Store, StoreKey, store_key

ISSUER = "https://id.example/oauth2"
MATERIAL = b"thirty-two bytes or more, for tests"
SIGNED_IN = Moment("boot-1", 100.5, 1_700_000_000.25)
METADATA = Metadata(
    issuer=ISSUER,
    device_authorization_endpoint=f"{ISSUER}/device",
    token_endpoint=f"{ISSUER}/token",
    jwks_uri=f"{ISSUER}/jwks",
    userinfo_endpoint=f"{ISSUER}/userinfo",
    revocation_endpoint=f"{ISSUER}/revoke",
    auth_methods=("client_secret_post", "none"),
)
IDENTITY = Identity(
    issuer=ISSUER,
    subject="subject-81",
    claims=MappingProxyType(
        {"name": "Zoë 日本 \u202e", "ext": {"deep": [1, 2.5, None, True]}, "big": 10**40}
    ),
    granted_scope=("openid", "profile"),
    refused_scope=("phone",),
    profile_complete=False,
    verified=True,
)


def person(number: int = 1) -> KeptPerson:
    """Return somebody whose tokens have this number; every field has a value of its own."""
    tokens = TokenSet(
        access_token=Secret(f"access-{number}"),
        id_token=Secret("an.id.token"),
        refresh_token=Secret(f"refresh-{number}"),
        expires_in_s=3600.0,
        scope=("openid", "profile"),
    )
    issued = TokensIssued(Client("kiosk-7", scope="openid profile phone"), tokens, METADATA)
    return KeptPerson(PersonSession(issued, IDENTITY, 1_700_000_100.75), SIGNED_IN)


def on_its_way(number: int = 1) -> Return:
    """Return a token on its way back; every field has a value of its own."""
    return Return(
        token=Secret(f"returning-{number}"),
        hint="refresh_token",
        issuer=ISSUER,
        client_id="kiosk-7",
        revocation_endpoint=f"{ISSUER}/revoke",
        auth_methods=("none",),
        since=1_700_000_200.5,
        tries=3,
        due_at=1_700_000_300.5,
    )


def kept(number: int = 1) -> Kept:
    return Kept(person(number), (on_its_way(number),))


def instead(following: Kept, _: Kept) -> Kept:
    """Replace whatever was kept, as a change of the store."""
    return following


def number_of(what: Kept) -> int:
    """Return the number that `kept` was given; 0 when nothing is kept."""
    if what.person is None:
        return 0
    number = int(what.person.session.issued.tokens.access_token.reveal().removeprefix("access-"))
    assert what == kept(number)
    return number


def with_client_secret(somebody: KeptPerson, secret: str) -> KeptPerson:
    issued = somebody.session.issued
    client = replace(issued.client, client_secret=Secret(secret), client_key=Secret(secret))
    session = replace(somebody.session, issued=replace(issued, client=client, began_at=5.0))
    return replace(somebody, session=session)


def key_of(material: bytes = MATERIAL) -> StoreKey:
    return StoreKey(material, "for tests")


def store_at(folder: Path, material: bytes = MATERIAL) -> Store:
    return Store(folder, lambda: key_of(material))


def store_with_own_key(folder: Path) -> Store:
    return Store(folder, lambda: store_key(folder, None, {}))


def read_back(folder: Path, material: bytes = MATERIAL) -> Kept:
    """Open the store as after a restart; nothing odd is accepted."""
    store = store_at(folder, material)
    store.open()
    found = store.kept
    store.close()
    assert store.finding is None
    return found
