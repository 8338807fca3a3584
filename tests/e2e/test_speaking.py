"""What somebody hears who cannot see the screen, and that without `SPEAK` nobody hears anything.

The program that speaks is one that notes what it is given; only in the last test it is eSpeak NG.
"""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import kiosk
from tests.e2e.process_memory import copies_in_process
from tests.e2e.test_nothing_left import lobby
from tests.fakes.issuer import oauth_error
from tests.fakes.voice import TALKS_ON, Voice, voice
from tests.waiting import until

pytestmark = pytest.mark.e2e

SPEAK = "SPEAK=true\nLANGUAGE=en\n"
WAITS = [oauth_error("authorization_pending")] * 100


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Voice]:
    """What is heard in the lobby; it talks on until it is interrupted."""
    made = voice(tmp_path / "voice", then=TALKS_ON)
    monkeypatch.setenv("PATH", made.path)
    yield made
    made.end()


def hears(ear: Voice, words: str) -> str:
    """Wait until the last thing said holds `words`; return all of it."""
    return until(lambda: next((said for said in ear.heard[-1:] if words in said), None), 10, words)


def spelled(user_code: str) -> str:
    return ", ".join("dash" if character == "-" else character for character in user_code)


def is_talking(ear: Voice) -> bool:
    return Path(f"/proc/{ear.pids[-1]}").exists()


@pytest.mark.clause("D-25", "V-10")
def test_a_sign_in_is_heard_from_the_invitation_to_the_farewell(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, SPEAK) as here:
        hears(ear, "Sign in")
        guest = here.provider.guest
        here.provider.issuer.polls = list(WAITS)
        display.press("Return")
        hears(ear, spelled(guest.user_code))
        here.provider.issuer.polls.clear()
        hears(ear, f"Welcome, {guest.given_name}")
        assert here.has_written() == {}
        display.press("Return")
        hears(ear, "You are signed out")
        here.process.signal(signal.SIGTERM)
        assert here.process.exit_code() == 0
        assert not is_talking(ear)
        assert "speech_failed" not in here.process.log
        assert set(ear.calls) == {"-v en -b 1 --stdin"}


def test_a_key_stops_what_is_said_and_the_next_one_repeats_it(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, SPEAK):
        invitation = hears(ear, "Sign in")
        display.press("XF86AudioRaiseVolume")
        display.press("Up")
        until(lambda: not is_talking(ear), 5, "silence")
        display.press("Up")
        until(lambda: ear.heard == [invitation, invitation], 5, "the invitation once more")


def test_what_fails_once_more_is_heard_once_more(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    settings = f"ISSUER=http://127.0.0.1:9\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n{SPEAK}"
    with kiosk(display, tmp_path, settings=settings):
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        problem = hears(ear, "does not answer")
        display.press("Return")
        until(lambda: ear.heard.count(problem) == 2, 10, "the same problem again")
        assert is_talking(ear)


@pytest.mark.clause("D-25", "D-27", "O-13")
def test_nothing_that_was_said_is_left_in_memory(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, SPEAK) as here:
        guest = here.provider.guest
        here.provider.issuer.polls = list(WAITS)
        display.press("Return")
        code = {"code aloud": spelled(guest.user_code)}
        hears(ear, code["code aloud"])
        assert copies_in_process(here.process.pid, code)
        here.provider.issuer.polls.clear()
        welcome = {"welcome aloud": hears(ear, guest.given_name)}
        assert copies_in_process(here.process.pid, welcome)
        display.press("Return")
        here.process.next("tokens_revoked")
        here.has_forgotten()
        left = copies_in_process(here.process.pid, {**code, **welcome})
        assert left == {}


@pytest.mark.clause("D-25")
def test_nothing_is_said_unless_that_is_wished_for(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path) as here:
        here.sign_in()
        here.sign_out()
        here.process.signal(signal.SIGTERM)
        assert here.process.exit_code() == 0
    assert ear.calls == []


def test_speech_begins_and_ends_with_the_settings(
    ear: Voice, display: XServer, tmp_path: Path
) -> None:
    wrong = "ISSUER=nonsense\n"
    with kiosk(display, tmp_path, settings=wrong + SPEAK) as process:
        process.next("problem", kind="configuration")
        hears(ear, "settings")
        until(lambda: is_covered(display), 10, "a screen")
        (tmp_path / ".env").write_text(wrong, encoding="utf-8")
        display.press("Return")
        process.next("problem", kind="configuration")
        until(lambda: not is_talking(ear), 5, "silence")
        (tmp_path / ".env").write_text(f"DEMO_HOST=127.0.0.1\n{SPEAK}", encoding="utf-8")
        display.press("Return")
        hears(ear, "Sign in")


def test_a_device_without_the_program_shows_the_screens_all_the_same(
    display: XServer, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    nowhere = {"PATH": str(tmp_path / "empty")}
    settings = f"ISSUER=http://127.0.0.1:9\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n{SPEAK}"
    with kiosk(display, tmp_path, settings=settings, environment=nowhere) as process:
        failed = process.next("speech_failed")
        assert failed["program"] == "espeak-ng"
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        process.shows("problem")
        assert process.log.count("speech_failed") == 1


def test_the_real_program_reaches_the_loudspeaker(display: XServer, tmp_path: Path) -> None:
    sound, home = tmp_path / "sound", tmp_path / "home"
    home.mkdir()
    # A sound device that passes on what it plays.
    device = f'type file format raw file "| cat >> {sound}" slave.pcm null'
    (home / ".asoundrc").write_text(f"pcm.!default {{ type plug slave.pcm {{ {device} }} }}\n")
    with lobby(display, tmp_path, SPEAK) as here:
        until(lambda: sound.exists() and len(set(sound.read_bytes())) > 100, 10, "a voice")
        assert "speech_failed" not in here.process.log
