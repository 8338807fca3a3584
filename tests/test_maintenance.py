"""What the maintenance page is told: enough for support, and nothing of anybody or secret."""

import dataclasses
from collections.abc import Mapping
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import Entry, Reading, read_settings
from kiosk.maintenance import PROBLEMS_KEPT, Chronicle
from kiosk.oauth.messages import Trouble
from kiosk.session import Facts
from tests.config.files import reader_of

GOOD = {"ISSUER": "https://id.example/realm", "CLIENT_ID": "app"}
CARD = "/boot/firmware/kiosk.env"


class Clocks:
    """One that never jumps and one that may be set."""

    def __init__(self) -> None:
        self.now_s = 500.0
        self.ahead_s = 1_700_000_000.0

    def now(self) -> float:
        return self.now_s

    def wall_time(self) -> float:
        return self.now_s + self.ahead_s


def read(file: Mapping[str, str], **environ: str) -> Reading:
    entries = {n: Entry(value, CARD, line) for line, (n, value) in enumerate(file.items(), 1)}
    return read_settings(entries, environ, read_text=reader_of({}), host_name="lobby")


def facts_of(file: Mapping[str, str], **environ: str) -> Facts:
    clocks = Clocks()
    return Chronicle(clocks.now, clocks.wall_time).facts(read(file, **environ))


def told_in(facts: Facts) -> str:
    return repr(dataclasses.asdict(facts))


def test_settings_that_were_made_are_told_with_their_place() -> None:
    told = facts_of({**GOOD, "CLIENT_SECRET": "hunter2"}, THEME="light").settings
    assert [(s.name, s.value, s.source, s.line) for s in told] == [
        ("ISSUER", "https://id.example/realm", CARD, 1),
        ("CLIENT_ID", "app", CARD, 2),
        ("CLIENT_SECRET", None, CARD, 3),
        ("THEME", "light", "environment", None),
    ]


secrets = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=6).map("s3{}".format)


@given(
    secret=secrets, also_in=st.sampled_from(["DEVICE_NAME", "THEME", "SCOPE", "THEEM", "ISSUER"])
)
def test_a_secret_is_told_nowhere_even_where_it_was_pasted_twice(secret: str, also_in: str) -> None:
    file = {**GOOD, "CLIENT_SECRET": secret, "REQUEST_PARAMS": f"key={secret}", also_in: secret}
    assert secret not in told_in(facts_of(file))


@given(cause=secrets)
def test_of_a_problem_neither_cause_nor_person_is_kept(cause: str) -> None:
    clocks = Clocks()
    chronicle = Chronicle(clocks.now, clocks.wall_time)
    fields = {"kind": "declined", "reference": "7F3A", "cause": cause}
    chronicle.note("problem", fields)
    chronicle.note("signed_in", {"issuer": cause})
    assert cause not in told_in(chronicle.facts(read(GOOD)))


def test_the_latest_problems_come_first_and_old_ones_are_forgotten() -> None:
    clocks = Clocks()
    chronicle = Chronicle(clocks.now, clocks.wall_time)
    for number in range(PROBLEMS_KEPT + 5):
        clocks.now_s += 60
        chronicle.note("problem", {"kind": "busy", "reference": f"{number:04X}", "cause": ""})
    told = chronicle.facts(read(GOOD)).problems
    assert [problem.reference for problem in told] == [f"{n:04X}" for n in range(14, 4, -1)]
    assert {problem.trouble for problem in told} == {Trouble.BUSY}


def test_moments_are_right_once_the_clock_is() -> None:
    clocks = Clocks()
    clocks.ahead_s = 0.0  # 1970
    chronicle = Chronicle(clocks.now, clocks.wall_time)
    clocks.now_s += 30
    chronicle.note("problem", {"kind": "wrong_clock", "reference": "7F3A", "cause": ""})
    clocks.now_s += 30
    clocks.ahead_s = 1_700_000_000.0
    facts = chronicle.facts(read(GOOD))
    assert facts.at.timestamp() == clocks.wall_time()
    assert facts.at - facts.since == timedelta(seconds=60)
    assert facts.at - facts.problems[0].at == timedelta(seconds=30)


def test_the_provider_is_a_host_a_demo_or_unknown() -> None:
    assert facts_of(GOOD).provider == "id.example"
    assert facts_of({}).provider is None
    wrong = facts_of({**GOOD, "THEME": "pink"})
    assert wrong.provider == ""
    assert wrong.warnings == (f"THEME ({CARD} line 3) must be dark or light.",)
