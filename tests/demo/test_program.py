"""The program from outside: how it starts, what it says, how it ends."""

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from kiosk.demo.listening import listen
from tests.demo.program import PATIENCE_S, ROOT, program, refused
from tests.fakes.phone import Phone


def test_it_says_where_it_is_to_programs_and_to_people() -> None:
    with program() as tenant:
        base = tenant.issuer.removesuffix("/oauth2")
        assert tenant.ready == {
            "event": "ready",
            "issuer": f"{base}/oauth2",
            "verification_uri": f"{base}/device",
        }
        tenant.process.terminate()
        status, said = tenant.finish()
    assert status == 0
    assert tenant.issuer in said


def test_it_serves_on_an_inherited_socket_from_before_it_runs() -> None:
    with listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        with program("--fd", str(listening.fileno()), fds=(listening.fileno(),)) as tenant:
            assert tenant.issuer == f"http://127.0.0.1:{port}/oauth2"
            assert tenant.ask()["user_code"]


@pytest.mark.parametrize("signum", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(signum: signal.Signals) -> None:
    with program() as tenant:
        tenant.process.send_signal(signum)
        status, said = tenant.finish()
    assert (status, "Traceback" in said) == (0, False)


def test_the_end_of_stdin_ends_it_and_input_does_not() -> None:
    with program("--exit-with-stdin") as tenant:
        assert tenant.process.stdin
        tenant.process.stdin.write("still here\n")
        tenant.process.stdin.flush()
        assert tenant.ask()
        tenant.process.stdin.close()
        assert tenant.process.wait(PATIENCE_S) == 0


PARENT = """
import subprocess, sys, time
child = subprocess.Popen(
    [sys.executable, "-m", "kiosk.demo", "--host", "127.0.0.1", "--port", "0", "--exit-with-stdin"],
    stdin=subprocess.PIPE,
)
child.wait()
"""


def test_it_does_not_outlive_a_parent_that_is_killed() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with parent:
        assert parent.stdout
        issuer = json.loads(parent.stdout.readline())["issuer"]
        parent.kill()
        # The child holds the pipe open as long as it lives.
        reader = threading.Thread(target=parent.stdout.read)
        reader.start()
        reader.join(PATIENCE_S)
        assert not reader.is_alive()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{issuer}/jwks", timeout=PATIENCE_S)


def test_a_slow_answer_does_not_hold_up_the_end() -> None:
    with program("--latency", "600000") as tenant:
        where = urlsplit(tenant.issuer)
        with socket.create_connection((where.hostname or "", where.port or 0)) as slow:
            slow.sendall(b"GET /oauth2/jwks HTTP/1.0\r\n\r\n")
            # A page is never slow; once it is answered, the request before it is being held up.
            requests.get(tenant.ready["verification_uri"], timeout=PATIENCE_S)
            tenant.process.terminate()
            started = time.monotonic()
            assert tenant.process.wait(PATIENCE_S) == 0
            assert time.monotonic() - started < 4  # waitress itself would wait for five seconds


def test_more_visitors_than_threads_are_no_news() -> None:
    # waitress once told stderr how many had to wait.
    with program("--latency", "300") as tenant, ThreadPoolExecutor(40) as visitors:
        keys = [visitors.submit(requests.get, f"{tenant.issuer}/jwks") for _ in range(40)]
        assert {visit.result(PATIENCE_S).status_code for visit in keys} == {200}
        tenant.process.terminate()
        _, said = tenant.finish()
    assert len(said.splitlines()) == 2


def test_nothing_secret_is_said_in_a_whole_sign_in() -> None:
    with program() as tenant:
        asked = tenant.ask()
        Phone().approve(asked["verification_uri_complete"])
        tokens = tenant.poll(asked["device_code"])
        assert tokens["access_token"]
        tenant.post("revoke", token=tokens["refresh_token"])
        tenant.process.terminate()
        _, said = tenant.finish()
    for secret in (asked["device_code"], asked["user_code"], *tokens.values()):
        if len(str(secret)) > 6 and secret != "Bearer":
            assert str(secret) not in said, secret
    assert len(said.splitlines()) == 2


def test_its_options_reach_the_client(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"sub": "z1", "name": "Zoë", "extra": True}]), encoding="utf-8")
    options = "--code-lifetime 60 --interval 1 --alg ES256 --no-complete-uri --client acme:pw"
    with program(*options.split(), "--people", str(people)) as tenant:
        asked = tenant.ask()
        assert (asked["expires_in"], asked["interval"]) == (60, 1)
        assert "verification_uri_complete" not in asked
        Phone().approve((asked["verification_uri"], asked["user_code"]), "Zoë")
        tokens = tenant.poll(asked["device_code"])
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        told = requests.get(f"{tenant.issuer}/userinfo", headers=headers, timeout=PATIENCE_S)
        assert told.json()["extra"] is True
        assert tenant.post("token", client_id="acme", grant_type="x").status_code == 400
        metadata = requests.get(
            f"{tenant.issuer}/.well-known/openid-configuration", timeout=PATIENCE_S
        ).json()
        assert metadata["id_token_signing_alg_values_supported"] == ["ES256"]


def test_behind_a_proxy_it_announces_the_proxy() -> None:
    with program("--public-url", "https://demo.example/") as tenant:
        assert tenant.issuer == "https://demo.example/oauth2"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "65536"],
        ["--interval", "0"],
        ["--interval", "1.5"],
        ["--code-lifetime", "-1"],
        ["--slow-down", "1.1"],
        ["--fail", "often"],
        ["--alg", "none"],
        ["--client", ":secret"],
        ["--public-url", "demo.example"],
        ["--public-url", "http://demo.example/path"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    status, complaint = refused(*arguments)
    assert status == 2
    assert "error: " in complaint


def test_what_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "people.json"
    bad.write_text("{}")
    status, complaint = refused("--people", str(bad))
    assert (status, complaint) == (2, f"{bad} must hold a list of 1 to 50 people.\n")
    status, complaint = refused("--fd", "0")
    assert (status, complaint.count("\n")) == (2, 1)
    with listen("127.0.0.1", 0) as taken:
        status, complaint = refused("--host", "127.0.0.1", "--port", str(taken.getsockname()[1]))
    assert (status, "in use" in complaint, complaint.count("\n")) == (2, True, 1)
