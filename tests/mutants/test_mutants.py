"""Counting the faults that tests notice, in a project of a few lines."""

from pathlib import Path

import pytest

from tools import mutants
from tools.survivors import Reason, Survivor

PROJECT = """
[tool.mutmut]
source_paths = ["till"]
pytest_add_cli_args_test_selection = ["tests"]
"""
CODE = """
def fare(age):
    return 1 if age < 18 else 2
"""
TEST = """
from till.fares import fare

def test_a_child_pays_less():
    assert (fare(5), fare(30)) == (1, 2)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A program whose only test does not look at the border."""
    texts = {"pyproject.toml": PROJECT, "till/fares.py": CODE, "tests/test_fares.py": TEST}
    for name, text in texts.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return tmp_path


def test_what_the_tests_do_not_notice_is_told(project: Path) -> None:
    fates = mutants.run(project)
    left = mutants.survivors(project, fates)
    was = "return 1 if age < 18 else 2"
    assert {(one.where, one.was, one.becomes) for one in left} == {
        ("fares.fare", was, "return 1 if age <= 18 else 2"),
        ("fares.fare", was, "return 1 if age < 19 else 2"),
    }
    assert set(fates.values()) == {"killed", "survived"}
    assert list(fates.values()).count("survived") == 2


def test_a_failing_test_is_no_score(project: Path) -> None:
    (project / "tests/test_fares.py").write_text("def test_nothing():\n    assert False\n")
    with pytest.raises(SystemExit, match=r"mutmut failed:[^$]*test_nothing"):
        mutants.run(project)


SURVIVOR = Survivor("fares.fare", "age < 18", "age <= 18")
REASON = Reason("fares.fare", "nobody is exactly 18", was="age < 18", becomes="age <= 18")


@pytest.mark.parametrize(
    ("killed", "left", "reasons", "good", "said"),
    [
        (10, [], [], True, "mutation score: 100.0 %"),
        (9, [SURVIVOR], [REASON], True, "survived: 1 (1 explained)\nmutation score: 90.0 %"),
        (8, [SURVIVOR], [REASON], False, "mutation score: 88.9 %"),
        (99, [SURVIVOR], [], False, "survived without a reason: \nwhere = 'fares.fare'"),
        (9, [], [REASON], True, "no longer needed in tests/mutants/survivors.toml: Reason("),
        (0, [], [], False, "mutation score: 0.0 %"),
    ],
    ids=["all", "just enough", "too few", "unexplained", "out of date", "nothing to change"],
)
def test_the_score_is_printed_and_judged(
    killed: int,
    left: list[Survivor],
    reasons: list[Reason],
    good: bool,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fates = {f"m{number}": "killed" for number in range(killed)}
    fates |= {f"s{number}": "survived" for number in range(len(left))}
    assert mutants.report(fates, left, reasons) is good
    assert said in capsys.readouterr().out


def test_a_change_that_ran_out_of_time_was_noticed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fates = {"a": "killed", "b": "timeout", "c": "segfault"}
    assert mutants.survivors(project, fates) == []
    assert mutants.report(fates, [], [])
    assert "mutants: 3, killed: 2, timed out: 1, survived: 0" in capsys.readouterr().out
