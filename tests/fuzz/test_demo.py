"""The demo tenant's own inputs: anything may be posted, typed or put into its file of people."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.demo.clients import DEVICE_CODE
from kiosk.demo.people import MAX_PEOPLE, MAX_SUB, PeopleError, Person, read_people
from kiosk.demo.user_code import ALPHABET, new_user_code, read_user_code
from tests.demo.rig import Rig
from tests.fuzz import inputs
from tests.fuzz.examples import examples

PATHS = ["device_authorization", "token", "revoke", "userinfo"]
sendable = st.text(st.characters(codec="utf-8"), max_size=20)
parameters = st.dictionaries(
    st.sampled_from(["client_id", "grant_type", "device_code", "scope", "token", "refresh_token"])
    | sendable,
    st.sampled_from(["kiosk-demo", DEVICE_CODE, "refresh_token", "openid", "openid openid", "CODE"])
    | sendable,
    max_size=5,
)
authorizations = st.none() | st.sampled_from(
    ["Basic", "Basic !", "Basic a2lvc2stZGVtbzo=", "Basic Og==", "Bearer", "Bearer x", "Bearer é"]
)


@pytest.fixture(scope="module")
def rig() -> Rig:
    return Rig()


@examples(150)
@given(
    path=st.sampled_from(PATHS), form=parameters, authorization=authorizations, code=st.booleans()
)
def test_no_request_brings_the_tenant_down(
    rig: Rig, path: str, form: dict[str, str], authorization: str | None, code: bool
) -> None:
    device_code = rig.ask().device_code if code else "x"
    filled = {name: device_code if text == "CODE" else text for name, text in form.items()}
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = rig.http.post(f"/oauth2/{path}", data=filled, headers=headers)
    rig.clock.seconds += 400
    assert answer.status_code < 500
    assert device_code == "x" or device_code not in answer.text


@examples(300)
@given(st.text() | st.text(st.sampled_from(f"{ALPHABET}{ALPHABET.lower()}- éß"), max_size=12))
def test_whatever_is_typed_is_a_code_as_it_is_shown_or_none(typed: str) -> None:
    read = read_user_code(typed)
    if read is not None:
        assert set(read) <= {*ALPHABET, "-"}
        assert read_user_code(read) == read
        assert len(read) == len(new_user_code())


@pytest.fixture(scope="module")
def people_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("people") / "people.json"


HONEST: dict[str, object] = {"sub": "a", "name": "Ada", "email": "ada@example.com"}
entries = st.lists(inputs.changed(HONEST) | inputs.values, max_size=3)


@examples(200)
@given(content=entries.map(lambda found: json.dumps(found).encode()) | inputs.broken_bodies)
@example(content=b'[{"sub": "a", "name": "' + b"9" * 5000 + b'"}]')
@example(content=b'[{"sub": "a", "name": "Ada", "age": ' + b"9" * 5000 + b"}]")
def test_any_file_of_people_is_read_or_explained(people_path: Path, content: bytes) -> None:
    people_path.write_bytes(content)
    try:
        people = read_people(people_path)
    except PeopleError:
        return
    assert 0 < len(people) <= MAX_PEOPLE
    for person in people:
        assert isinstance(person, Person)
        assert 0 < len(person.sub) <= MAX_SUB
        assert person.name.strip()
        json.dumps(person.userinfo("openid profile", "https://p"), allow_nan=False).encode()
        person.name.encode()  # goes onto the phone's page
