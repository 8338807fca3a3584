"""What is said aloud, what interrupts it, and what happens where nothing can speak."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.speaker import Speaker
from tests.fakes.voice import NEVER_READS, TALKS_ON, Voice, voice

CODE = "Code: W, D, J, B. 15 minutes left"
WELCOME = "Zoë Müller is signed in"

Told = list[tuple[str, dict[str, str]]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def speaker(told: Told, qtbot: QtBot) -> Iterator[Speaker]:
    speaker = Speaker(lambda event, **fields: told.append((event, fields)))
    speaker.dress("de")
    yield speaker
    speaker.stop()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Voice]:
    """Put a program in the place of the real one."""

    def installed(then: str = "", first: str = "") -> Voice:
        made = voice(tmp_path / "bin", then, first)
        monkeypatch.setenv("PATH", made.path)
        return made

    return installed


def is_speaking(speaker: Speaker) -> bool:
    (process,) = speaker.findChildren(QProcess)
    return process.state() is not QProcess.ProcessState.NotRunning


def is_silent(speaker: Speaker) -> bool:
    return not is_speaking(speaker)


def is_gone(pid: int) -> bool:
    return not Path(f"/proc/{pid}").exists()


@pytest.mark.clause("D-25")
def test_words_are_said_and_stand_in_no_argument(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice], told: Told
) -> None:
    fake = install()
    for words in (CODE, WELCOME):
        speaker.say(words)
        qtbot.waitUntil(lambda: is_silent(speaker))
    assert fake.heard == [CODE, WELCOME]
    assert fake.calls == ["-v de -b 1 --stdin"] * 2
    assert told == []


@pytest.mark.clause("D-23", "D-25")
def test_something_new_interrupts(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice], told: Told
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say(CODE)
    qtbot.waitUntil(lambda: fake.heard == [CODE])
    speaker.say(WELCOME)
    qtbot.waitUntil(lambda: fake.heard == [CODE, WELCOME])
    first, second = fake.pids
    assert is_gone(first)
    assert not is_gone(second)
    assert told == []


def test_only_the_last_of_many_is_waited_for(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say("first")
    qtbot.waitUntil(lambda: fake.heard == ["first"])
    for words in ("second", "third", "fourth"):
        speaker.say(words)
    qtbot.waitUntil(lambda: fake.heard == ["first", "fourth"])
    assert len(fake.calls) == 2


@pytest.mark.parametrize("news", [CODE, "60 seconds left"])
def test_a_key_silences_whatever_is_said_and_the_next_one_repeats(
    news: str, qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say(news)
    qtbot.waitUntil(lambda: fake.heard == [news])
    speaker.say_again(CODE)
    qtbot.waitUntil(lambda: is_silent(speaker))
    assert is_gone(fake.pids[0])
    speaker.say_again(CODE)
    qtbot.waitUntil(lambda: fake.heard == [news, CODE])


def test_a_key_silences_what_waits_to_be_said(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say(CODE)
    qtbot.waitUntil(lambda: fake.heard == [CODE])
    speaker.say(WELCOME)
    speaker.say_again(WELCOME)
    qtbot.waitUntil(lambda: is_silent(speaker))
    assert fake.heard == [CODE]


def test_news_in_the_words_of_before_is_said_anew(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice], told: Told
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say("No network")
    qtbot.waitUntil(lambda: fake.heard == ["No network"])
    speaker.say("No network")
    qtbot.waitUntil(lambda: fake.heard == ["No network", "No network"])
    first, second = fake.pids
    assert is_gone(first)
    assert not is_gone(second)
    assert told == []


def test_what_was_said_to_the_end_is_repeated(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install()
    for _ in range(2):
        speaker.say_again(CODE)
        qtbot.waitUntil(lambda: is_silent(speaker))
    assert fake.heard == [CODE, CODE]


@pytest.mark.parametrize("habits", [{"then": TALKS_ON}, {"first": NEVER_READS}])
def test_it_is_silent_at_once_at_the_end(
    habits: dict[str, str],
    qtbot: QtBot,
    speaker: Speaker,
    install: Callable[..., Voice],
    told: Told,
) -> None:
    fake = install(**habits)
    speaker.say(CODE)
    qtbot.waitUntil(lambda: len(fake.pids) == 1)
    speaker.stop()
    assert is_gone(fake.pids[0])
    speaker.say(WELCOME)
    assert is_silent(speaker)
    assert told == []


def test_a_program_that_never_reads_is_interrupted_too(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(first=NEVER_READS)
    speaker.say("long " * 100_000)
    qtbot.waitUntil(lambda: len(fake.pids) == 1)
    install()
    speaker.say(WELCOME)
    qtbot.waitUntil(lambda: fake.heard == [WELCOME])


@pytest.mark.clause("D-25")
def test_nothing_is_started_without_a_language(
    speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install()
    speaker.dress(None)
    speaker.say(CODE)
    assert is_silent(speaker)
    assert fake.calls == []


def test_another_language_has_another_voice(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say("Hallo")
    qtbot.waitUntil(lambda: fake.heard == ["Hallo"])
    speaker.dress("he")
    qtbot.waitUntil(lambda: is_silent(speaker))
    speaker.say("A, 7")
    qtbot.waitUntil(lambda: fake.heard == ["Hallo", "A,  seven "])
    assert fake.calls == ["-v de -b 1 --stdin", "-v he -b 1 --stdin"]


def test_the_same_language_again_interrupts_nothing(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say(CODE)
    qtbot.waitUntil(lambda: fake.heard == [CODE])
    speaker.dress("de")
    assert is_speaking(speaker)
    assert not is_gone(fake.pids[0])


def test_a_missing_program_is_told_once(
    qtbot: QtBot,
    speaker: Speaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: Told,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for words in (CODE, WELCOME, CODE):
        speaker.say(words)
        qtbot.waitUntil(lambda: is_silent(speaker))
    cause = "it cannot be started"
    assert told == [("speech_failed", {"program": "espeak-ng", "cause": cause})]


def test_what_could_not_be_said_is_said_once_the_program_is_there(
    qtbot: QtBot,
    speaker: Speaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    install: Callable[..., Voice],
) -> None:
    before = os.environ["PATH"]
    monkeypatch.setenv("PATH", str(tmp_path))
    speaker.say(CODE)
    qtbot.waitUntil(lambda: is_silent(speaker))
    monkeypatch.setenv("PATH", before)
    fake = install()
    speaker.say(CODE)
    qtbot.waitUntil(lambda: fake.heard == [CODE])


@pytest.mark.parametrize("last", ["B", "A"])
def test_what_waits_for_a_program_that_cannot_be_started_is_said_by_the_next(
    last: str,
    qtbot: QtBot,
    speaker: Speaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    install: Callable[..., Voice],
    told: Told,
) -> None:
    before = os.environ["PATH"]
    monkeypatch.setenv("PATH", str(tmp_path))
    speaker.say("A")
    monkeypatch.setenv("PATH", before)
    # Whoever waits for this program before it is given its words waits in vain.
    fake = install(first=f"exec timeout 5 cat >> '{tmp_path / 'bin' / 'heard'}'")
    speaker.say(last)
    qtbot.waitUntil(lambda: fake.heard == [last])
    qtbot.waitUntil(lambda: is_silent(speaker))
    assert told == [("speech_failed", {"program": "espeak-ng", "cause": "it cannot be started"})]


@pytest.mark.clause("V-10")
@pytest.mark.parametrize(
    ("habits", "cause"),
    [
        ({"then": "exit 3"}, "it ended with 3"),
        ({"first": "exit 3"}, "it ended with 3"),
        ({"then": "kill -SEGV $$"}, "it crashed"),
        ({"then": 'echo "error: $words" >&2'}, "no sound device could be opened"),
    ],
)
def test_a_program_that_fails_is_told_once_and_without_words(
    habits: dict[str, str],
    cause: str,
    qtbot: QtBot,
    speaker: Speaker,
    install: Callable[..., Voice],
    told: Told,
) -> None:
    fake = install(**habits)
    for words in (CODE, WELCOME, CODE):
        speaker.say(words)
        qtbot.waitUntil(lambda: is_silent(speaker))
    assert len(fake.calls) == 3
    assert told == [("speech_failed", {"program": "espeak-ng", "cause": cause})]


def test_chatter_is_no_failure_and_is_not_passed_on(
    qtbot: QtBot,
    speaker: Speaker,
    install: Callable[..., Voice],
    told: Told,
    capfd: pytest.CaptureFixture[str],
) -> None:
    chatter = "ALSA lib pcm.c:8570:(snd_pcm_recover) underrun occurred"
    fake = install(then=f'echo "$words"; echo "$words {chatter}" >&2')
    speaker.say(WELCOME)
    qtbot.waitUntil(lambda: is_silent(speaker))
    assert fake.heard == [WELCOME]
    assert told == []
    assert capfd.readouterr() == ("", "")


def test_the_program_does_not_get_our_keys(
    qtbot: QtBot, speaker: Speaker, install: Callable[..., Voice]
) -> None:
    fake = install(then=TALKS_ON)
    speaker.say(CODE)
    qtbot.waitUntil(lambda: fake.heard == [CODE])
    assert os.getsid(fake.pids[0]) != os.getsid(0)
