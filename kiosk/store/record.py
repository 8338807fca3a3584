"""What is kept, as JSON and back; strict, since half understood would be wrongly kept."""

import json

from kiosk.oauth.returns import Return
from kiosk.store.json_values import many, maybe, members, number, secret, text, whole
from kiosk.store.kept import Kept
from kiosk.store.person_record import person, person_record

VERSION = 1


def to_json(kept: Kept) -> bytes:
    """Write it down; raise ValueError when it holds what JSON cannot say."""
    record = {
        "version": VERSION,
        "person": None if kept.person is None else person_record(kept.person),
        "returns": [_return_record(each) for each in kept.returns],
    }
    return json.dumps(record, ensure_ascii=False, allow_nan=False).encode()


def from_json(raw: bytes) -> Kept:
    """Read what `to_json` wrote; raise ValueError for anything else."""
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as exc:
        raise ValueError("no JSON") from exc
    if isinstance(record, dict) and record.get("version", VERSION) != VERSION:
        raise ValueError("of another version of kiosk")
    _, somebody, returns = members(record, "version", "person", "returns")
    return Kept(maybe(person, somebody), many(_return, returns))


def _return_record(each: Return) -> dict[str, object]:
    return {
        "token": each.token.reveal(),
        "hint": each.hint,
        "issuer": each.issuer,
        "client_id": each.client_id,
        "revocation_endpoint": each.revocation_endpoint,
        "auth_methods": list(each.auth_methods),
        "since": each.since,
        "tries": each.tries,
        "due_at": each.due_at,
    }


def _return(value: object) -> Return:
    token, hint, issuer, client_id, endpoint, methods, since, tries, due_at = members(
        value,
        "token",
        "hint",
        "issuer",
        "client_id",
        "revocation_endpoint",
        "auth_methods",
        "since",
        "tries",
        "due_at",
    )
    return Return(
        secret(token),
        text(hint),
        text(issuer),
        text(client_id),
        text(endpoint),
        many(text, methods),
        number(since),
        whole(tries),
        number(due_at),
    )
