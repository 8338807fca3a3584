"""Names of claims and scopes in words; what is not listed keeps its own name."""

from kiosk.ui.translation import QT_TRANSLATE_NOOP, fill, translate

_CLAIMS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Claim", "Name"),
    "displayName": QT_TRANSLATE_NOOP("Claim", "Display name"),
    "given_name": QT_TRANSLATE_NOOP("Claim", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("Claim", "Middle name"),
    "family_name": QT_TRANSLATE_NOOP("Claim", "Last name"),
    "nickname": QT_TRANSLATE_NOOP("Claim", "Nickname"),
    "preferred_username": QT_TRANSLATE_NOOP("Claim", "Username"),
    "email": QT_TRANSLATE_NOOP("Claim", "E-mail"),
    "phone_number": QT_TRANSLATE_NOOP("Claim", "Phone"),
    "address": QT_TRANSLATE_NOOP("Claim", "Address"),
    "birthdate": QT_TRANSLATE_NOOP("Claim", "Birthday"),
    "gender": QT_TRANSLATE_NOOP("Claim", "Gender"),
    #: The language this person prefers.
    "locale": QT_TRANSLATE_NOOP("Claim", "Language"),
    "zoneinfo": QT_TRANSLATE_NOOP("Claim", "Time zone"),
    "website": QT_TRANSLATE_NOOP("Claim", "Website"),
    "profile": QT_TRANSLATE_NOOP("Claim", "Profile page"),
    "userType": QT_TRANSLATE_NOOP("Claim", "User type"),
    #: Of a directory: the set of accounts.
    "realmName": QT_TRANSLATE_NOOP("Claim", "Realm"),
    #: The organisation's own part of a service.
    "tenantId": QT_TRANSLATE_NOOP("Claim", "Tenant"),
    "uniqueSecurityName": QT_TRANSLATE_NOOP("Claim", "Security name"),
    "groupIds": QT_TRANSLATE_NOOP("Claim", "Groups"),
    "groups": QT_TRANSLATE_NOOP("Claim", "Groups"),
    "roles": QT_TRANSLATE_NOOP("Claim", "Roles"),
    "department": QT_TRANSLATE_NOOP("Claim", "Department"),
    #: Of a job.
    "title": QT_TRANSLATE_NOOP("Claim", "Title"),
    #: By which means: password, fingerprint.
    "amr": QT_TRANSLATE_NOOP("Claim", "Signed in with"),
    "auth_time": QT_TRANSLATE_NOOP("Claim", "Signed in on"),
    "updated_at": QT_TRANSLATE_NOOP("Claim", "Updated on"),
    "sub": QT_TRANSLATE_NOOP("Claim", "Account number"),
}
_SCOPES: dict[str, str] = {
    #: Inside "You share: {scopes}.", as the others here.
    "openid": QT_TRANSLATE_NOOP("Scope", "who you are"),
    "profile": QT_TRANSLATE_NOOP("Scope", "profile"),
    "email": QT_TRANSLATE_NOOP("Scope", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("Scope", "phone"),
    "address": QT_TRANSLATE_NOOP("Scope", "address"),
    "groups": QT_TRANSLATE_NOOP("Scope", "groups"),
    "offline_access": QT_TRANSLATE_NOOP("Scope", "staying signed in"),
}

# RFC 8176 §2. Several of them are one thing to a person.
_METHODS: dict[str, str] = {
    "pwd": QT_TRANSLATE_NOOP("Method", "password"),
    "pin": QT_TRANSLATE_NOOP("Method", "PIN"),
    "otp": QT_TRANSLATE_NOOP("Method", "one-time code"),
    "sms": QT_TRANSLATE_NOOP("Method", "text message"),
    "tel": QT_TRANSLATE_NOOP("Method", "phone call"),
    "hwk": QT_TRANSLATE_NOOP("Method", "security key"),
    "swk": QT_TRANSLATE_NOOP("Method", "key on the device"),
    #: A cryptographic key.
    "pop": QT_TRANSLATE_NOOP("Method", "key"),
    "sc": QT_TRANSLATE_NOOP("Method", "smart card"),
    "face": QT_TRANSLATE_NOOP("Method", "face"),
    "fpt": QT_TRANSLATE_NOOP("Method", "fingerprint"),
    "iris": QT_TRANSLATE_NOOP("Method", "iris"),
    "retina": QT_TRANSLATE_NOOP("Method", "retina"),
    "vbm": QT_TRANSLATE_NOOP("Method", "voice"),
    "kba": QT_TRANSLATE_NOOP("Method", "security question"),
    "geo": QT_TRANSLATE_NOOP("Method", "location"),
    #: Somebody was there and touched the key.
    "user": QT_TRANSLATE_NOOP("Method", "presence"),
    "wia": QT_TRANSLATE_NOOP("Method", "Windows sign-in"),
    "mca": QT_TRANSLATE_NOOP("Method", "a second channel"),
    "mfa": QT_TRANSLATE_NOOP("Method", "more than one factor"),
    "rba": QT_TRANSLATE_NOOP("Method", "risk check"),
}

KNOWN_CLAIMS = tuple(_CLAIMS)
"""The claims with names of ours, in the order that makes sense to a person."""


def claim_name(claim: str) -> str:
    """Return the name of `claim`, which has no language tag."""
    known = _CLAIMS.get(claim)
    return translate("Claim", known) if known else claim


def scope_name(scope: str) -> str:
    """Return what granting `scope` means."""
    known = _SCOPES.get(scope)
    return translate("Scope", known) if known else scope


def method_name(method: str) -> str:
    """Return a way of signing in (RFC 8176)."""
    known = _METHODS.get(method)
    return translate("Method", known) if known else method


def granted() -> str:
    """Return the name of the row that says what was shared."""
    #: Name of a row: what was granted to this screen.
    return translate("Scope", "Shared")


def refused() -> str:
    """Return the name of the row that says what was not shared."""
    return translate("Scope", "Not shared")


def yes_or_no(value: bool) -> str:
    """Return a claim's truth value in words."""
    if value:
        return translate("Claim", "yes")
    return translate("Claim", "no")


def and_more(words: str, count: int) -> str:
    """Return a list with the number of those that found no room in it."""
    return fill(translate("Claim", "{list} and %n more", None, count), list=words)
