"""The values of the protocol: frozen, unprintable where they must be, cheap to import."""

import copy
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from kiosk.oauth import errors
from kiosk.oauth.messages import TokenSet, Trouble
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response


@pytest.mark.clause("V-10", "O-13")
def test_a_secret_is_given_back_only_when_asked() -> None:
    secret = Secret("hunter2")
    assert secret.reveal() == "hunter2"
    for printed in (repr(secret), str(secret), f"{secret}", f"{secret:>20}", f"{secret!r}"):
        assert printed == "***"
    assert "hunter2" not in repr(TokenSet(secret, secret))


@pytest.mark.clause("V-10", "O-13")
def test_a_secret_is_neither_pickled_nor_copied() -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(Secret("x"))
    with pytest.raises(TypeError, match="cannot be pickled"):
        copy.deepcopy(TokenSet(Secret("x"), Secret("y")))


def test_secrets_are_compared_by_what_they_hold() -> None:
    assert Secret("é") == Secret("é")
    assert Secret("x") != Secret("y")
    assert Secret("x") != "x"
    assert len({Secret("x"), Secret("x"), Secret("y")}) == 2
    assert Secret("x")
    assert not Secret("")


def test_messages_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Response.__setattr__(Response(200), "status", 201)


def test_every_error_knows_its_trouble() -> None:
    def below(kind: type[errors.SignInError]) -> list[type[errors.SignInError]]:
        return [kind, *(leaf for child in kind.__subclasses__() for leaf in below(child))]

    known = [kind for kind in below(errors.SignInError) if kind.__module__ == errors.__name__]
    kinds = [kind for kind in known if kind is not errors.SignInError]
    assert len(kinds) == 18
    assert all(isinstance(kind.trouble, Trouble) for kind in kinds)
    assert errors.Busy("x", 5.0).retry_in_s == 5.0
    assert errors.Unverified("x").retry_in_s is None


def test_reading_a_type_does_not_load_the_jose_library() -> None:
    names = "messages, errors, secret"
    code = f"import sys; from kiosk.oauth import {names}; print('jwt' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert shown.stdout.split() == [b"False"]
