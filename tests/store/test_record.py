"""What is kept comes back as it was; whatever else is in the file is refused."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.oauth.messages import Client, TokenSet
from kiosk.oauth.secret import Secret
from kiosk.store import Kept, KeptPerson
from kiosk.store.record import VERSION, from_json, to_json
from tests.store.examples import kept, on_its_way, person, with_client_secret


def with_tokens(somebody: KeptPerson, tokens: TokenSet) -> KeptPerson:
    issued = replace(somebody.session.issued, tokens=tokens)
    return replace(somebody, session=replace(somebody.session, issued=issued))


@pytest.mark.parametrize(
    "what",
    [
        Kept(),
        kept(),
        Kept(person(), (on_its_way(1), on_its_way(2))),
        Kept(with_tokens(person(), TokenSet(Secret("a"), None))),
        Kept(with_tokens(person(), TokenSet(Secret(""), Secret(""), Secret(""), 0.0))),
    ],
)
def test_it_comes_back_as_it_was(what: Kept) -> None:
    assert from_json(to_json(what)) == what


@pytest.mark.clause("O-13")
def test_the_secrets_of_the_application_and_the_clock_of_this_start_are_not_kept() -> None:
    written = to_json(Kept(with_client_secret(person(), "hunter2hunter2")))
    assert b"hunter2" not in written
    assert from_json(written) == Kept(person())


def test_a_client_is_its_id_and_scope() -> None:
    back = from_json(to_json(Kept(person()))).person
    assert back is not None
    assert back.session.issued.client == Client("kiosk-7", scope="openid profile phone")


def records() -> Iterator[tuple[dict[str, Any], dict[str, Any], str]]:
    """Yield the whole record and each object and name in it, afresh every time."""

    def objects(value: object, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], str]]:
        if isinstance(value, dict):
            for name, below in value.items():
                yield path, name
                # Claims are the provider's, and may be anything.
                yield from () if name == "claims" else objects(below, (*path, name))
        if isinstance(value, list):
            for place, below in enumerate(value):
                yield from objects(below, (*path, place))

    text = to_json(kept())
    for path, name in objects(json.loads(text), ()):
        whole = json.loads(text)
        inner = whole
        for step in path:
            inner = inner[step]
        yield whole, inner, name


def is_refused(record: object) -> bool:
    try:
        from_json(json.dumps(record).encode())
    except ValueError as exc:
        return not any(word in str(exc) for word in ("access-1", "subject-81", "Zoë"))
    return False


def test_every_member_has_to_be_there_and_no_other() -> None:
    count = 0
    for whole, inner, name in records():
        value = inner.pop(name)
        assert is_refused(whole), f"without {name}"
        inner |= {name: value, "another": 1}
        assert is_refused(whole), f"beside {name}"
        count += 1
    assert count == 42


def test_every_member_has_to_be_of_its_kind() -> None:
    for whole, inner, name in records():
        wrongs: tuple[object, ...] = (
            {"a": 1},
            [[]],
            -1 if isinstance(inner[name], str) else "text",
        )
        for wrong in wrongs:
            inner[name] = wrong
            assert is_refused(whole) or (name, wrong) == ("claims", {"a": 1}), f"{name} is {wrong}"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff",
        b"[]",
        b"null",
        b"7",
        b"[" * 100_000,
        b'{"version": 1}',
        b'{"version": true, "person": null, "returns": 5}',
        json.dumps({"version": VERSION, "person": None, "returns": {}}).encode(),
    ],
)
def test_anything_else_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(raw)


@pytest.mark.parametrize("version", [VERSION + 1, 0, "1", None])
def test_another_version_is_named_as_such(version: object) -> None:
    record = {"version": version, "person": None, "returns": [], "new in that one": 1}
    with pytest.raises(ValueError, match="another version of kiosk"):
        from_json(json.dumps(record).encode())


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), True, -1.5])
def test_numbers_are_numbers(odd: float) -> None:
    record = json.loads(to_json(kept()))
    record["returns"][0]["tries"] = odd
    assert is_refused(record)
