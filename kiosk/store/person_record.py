"""Somebody who stays signed in, as JSON and back."""

from types import MappingProxyType

from kiosk.oauth.messages import Client, Identity, Metadata, TokenSet, TokensIssued
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.secret import Secret
from kiosk.store.json_values import boolean, many, maybe, members, number, secret, text
from kiosk.store.kept import KeptPerson
from kiosk.store.moment_record import moment, moment_record


def person_record(kept: KeptPerson) -> dict[str, object]:
    """Return the JSON object of somebody who stays signed in, without the client's secrets."""
    session = kept.session
    client, tokens = session.issued.client, session.issued.tokens
    return {
        # `began_at` is left out: it belongs to a clock that ends with the process.
        "client": {"client_id": client.client_id, "scope": client.scope},
        "tokens": {
            "access_token": tokens.access_token.reveal(),
            "id_token": maybe(Secret.reveal, tokens.id_token),
            "refresh_token": maybe(Secret.reveal, tokens.refresh_token),
            "expires_in_s": tokens.expires_in_s,
            "scope": list(tokens.scope),
        },
        "metadata": _metadata_record(session.issued.metadata),
        "identity": _identity_record(session.identity),
        "issued_at": session.issued_at,
        "signed_in": moment_record(kept.signed_in),
    }


def person(value: object) -> KeptPerson:
    """Read the object that `person_record` makes; raise ValueError."""
    client, tokens, metadata, identity, issued_at, signed_in = members(
        value, "client", "tokens", "metadata", "identity", "issued_at", "signed_in"
    )
    client_id, scope = members(client, "client_id", "scope")
    issued = TokensIssued(
        Client(text(client_id), scope=text(scope)), _tokens(tokens), _metadata(metadata)
    )
    session = PersonSession(issued, _identity(identity), number(issued_at))
    return KeptPerson(session, moment(signed_in))


def _tokens(value: object) -> TokenSet:
    access, id_token, refresh, expires_in_s, scope = members(
        value, "access_token", "id_token", "refresh_token", "expires_in_s", "scope"
    )
    return TokenSet(
        secret(access),
        maybe(secret, id_token),
        maybe(secret, refresh),
        maybe(number, expires_in_s),
        many(text, scope),
    )


def _metadata_record(metadata: Metadata) -> dict[str, object]:
    return {
        "issuer": metadata.issuer,
        "device_authorization_endpoint": metadata.device_authorization_endpoint,
        "token_endpoint": metadata.token_endpoint,
        "jwks_uri": metadata.jwks_uri,
        "userinfo_endpoint": metadata.userinfo_endpoint,
        "revocation_endpoint": metadata.revocation_endpoint,
        "auth_methods": list(metadata.auth_methods),
    }


def _metadata(value: object) -> Metadata:
    issuer, device, token, jwks, userinfo, revocation, methods = members(
        value,
        "issuer",
        "device_authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "userinfo_endpoint",
        "revocation_endpoint",
        "auth_methods",
    )
    return Metadata(
        text(issuer),
        text(device),
        text(token),
        maybe(text, jwks),
        maybe(text, userinfo),
        maybe(text, revocation),
        many(text, methods),
    )


def _identity_record(identity: Identity) -> dict[str, object]:
    return {
        "issuer": identity.issuer,
        "subject": identity.subject,
        "claims": dict(identity.claims),
        "granted_scope": list(identity.granted_scope),
        "refused_scope": list(identity.refused_scope),
        "profile_complete": identity.profile_complete,
        "verified": identity.verified,
    }


def _identity(value: object) -> Identity:
    issuer, subject, claims, granted, refused, complete, verified = members(
        value,
        "issuer",
        "subject",
        "claims",
        "granted_scope",
        "refused_scope",
        "profile_complete",
        "verified",
    )
    if not isinstance(claims, dict):
        raise ValueError("claims are not an object")
    return Identity(
        text(issuer),
        text(subject),
        MappingProxyType(claims),
        many(text, granted),
        many(text, refused),
        boolean(complete),
        verified=boolean(verified),
    )
