import json
from pathlib import Path

import pytest

from kiosk.demo.people import PEOPLE, PeopleError, Person, read_people

WHOLE = {"sub": "p1", "name": "Zoë", "email": "zoe@example.org", "ext": {"deep": [1]}}


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "people.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_invented_people_are_told_apart() -> None:
    assert 3 <= len(PEOPLE) <= 5
    assert len({person.sub for person in PEOPLE}) == len({p.hint for p in PEOPLE}) == len(PEOPLE)


def test_each_scope_tells_its_own_claims() -> None:
    person = Person("p1", "Zoë", {"email": "z@x", "phone_number": "1", "address": {}, "ext": {}})
    assert person.userinfo("openid", "pic") == {"sub": "p1"}
    assert person.userinfo("openid email", "pic") == {"sub": "p1", "email": "z@x"}
    assert person.userinfo("openid phone", "pic") == {"sub": "p1", "phone_number": "1"}
    assert person.userinfo("openid address", "pic") == {"sub": "p1", "address": {}}
    assert person.userinfo("openid profile", "pic") == {
        "sub": "p1",
        "name": "Zoë",
        "picture": "pic",
        "ext": {},
    }


def test_the_profile_has_what_ibm_verify_adds() -> None:
    told = PEOPLE[0].userinfo("openid profile", "")
    assert {"displayName", "realmName", "groupIds", "ext"} <= told.keys()
    assert "email" not in told


def test_a_person_may_bring_a_picture() -> None:
    person = Person("p1", "Zoë", {"picture": "https://elsewhere.example/z.png"})
    told = person.userinfo("openid profile", "http://here/people/1.png")
    assert told["picture"] == "https://elsewhere.example/z.png"


def test_a_file_gives_people_with_any_claims(tmp_path: Path) -> None:
    path = write(tmp_path, json.dumps([WHOLE, {"sub": "p2", "name": "李雷"}]))
    first, second = read_people(path)
    assert first.userinfo("openid profile email", "pic") == {**WHOLE, "picture": "pic"}
    assert first.hint == "zoe@example.org"
    assert second.hint == ""


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "is not valid JSON"),
        ("[" * 100_000, "is not valid JSON"),
        ("{}", "must hold a list of 1 to 50 people"),
        ("[]", "must hold a list of 1 to 50 people"),
        (json.dumps([WHOLE] * 51), "must hold a list of 1 to 50 people"),
        (json.dumps([WHOLE, WHOLE]), "gives two people the same `sub`"),
        ("[1]", "person 1: expected an object of claims"),
        (json.dumps([WHOLE, {"name": "X"}]), "person 2: `sub` must be"),
        (json.dumps([{"sub": "é", "name": "X"}]), "person 1: `sub` must be"),
        (json.dumps([{"sub": "x" * 256, "name": "X"}]), "person 1: `sub` must be"),
        (json.dumps([{"sub": "x", "name": " "}]), "person 1: `name` must be"),
    ],
)
def test_a_bad_file_is_named_in_one_sentence(tmp_path: Path, text: str, complaint: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(PeopleError) as caught:
        read_people(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert complaint in message
    assert message.count("\n") == 0


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    with pytest.raises(PeopleError, match="cannot be read"):
        read_people(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PeopleError, match="cannot be read"):
        read_people(path)
