"""What a person has allowed: the one value that travels from the phone to the tokens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Consent:
    """The person `sub` allowed `client_id` the `scope`; `signed_in_at` is in Unix seconds."""

    client_id: str
    scope: str
    sub: str
    signed_in_at: int
