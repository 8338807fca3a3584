"""The tool that compares duties, reasons and tests: nothing that is missing gets past it."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.packaging.checkout import ROOT
from tools.conformance import Collector, check, page
from tools.duties import Duty, Rows, Tests, Unreadable, faults, read_rows, summary

DUTIES = """
[families]
D = "The grant"
P = "Proofs"
[duties]
D-01 = ["M", "RFC 1 §2", "Talk over TLS."]
D-02 = ["S", "RFC 1 §3", "Use a form."]
P-01 = ["A", "–", "Prove it."]
"""
REASONS = 'P-01 = "Nothing is proven."'
ROWS = read_rows(DUTIES, REASONS)
FOUND: Tests = {
    "D-01": {"tests/a/test_x.py::test_one": 1, "tests/test_y.py::test_two": 37},
    "D-02": {"tests/test_y.py::test_two": 1},
}
THREE = {"tests/test_z.py::test_three": 1}


def only_fault(rows: Rows, tests: Tests) -> str:
    (line,) = faults(rows, tests)
    return line


def test_all_is_well() -> None:
    assert faults(ROWS, FOUND) == []
    assert check(ROWS, FOUND, page(ROWS, FOUND)) == []


def test_a_row_without_test_or_reason_is_a_fault() -> None:
    line = only_fault(ROWS, {"D-01": FOUND["D-01"]})
    assert line == "D-02: no test carries it, and no reason says why it does not apply"


def test_a_row_with_both_is_a_fault() -> None:
    line = only_fault(ROWS, {**FOUND, "P-01": THREE})
    assert line == "P-01: said not to apply, yet carried by tests/test_z.py::test_three"


def test_a_marker_with_an_unknown_id_is_a_fault() -> None:
    line = only_fault(ROWS, {**FOUND, "D-99": THREE})
    assert line == "D-99: carried by tests/test_z.py::test_three, but no duty has this id"


def test_a_reason_for_an_unknown_id_is_a_fault() -> None:
    rows = replace(ROWS, reasons={**ROWS.reasons, "P-99": "No."})
    assert only_fault(rows, FOUND) == "P-99: a reason for a duty that does not exist"


def test_a_duty_of_no_family_is_a_fault() -> None:
    rows = replace(ROWS, duties={**ROWS.duties, "Q-01": Duty("M", "RFC 1 §4", "Be.")})
    line = only_fault(rows, {**FOUND, "Q-01": THREE})
    assert line == "Q-01: no family of duties begins with Q"


@pytest.mark.parametrize("level", ["", "X", "m"])
def test_an_unknown_level_is_a_fault(level: str) -> None:
    rows = replace(ROWS, duties={**ROWS.duties, "D-01": Duty(level, "RFC 1 §2", "Talk over TLS.")})
    assert only_fault(rows, FOUND) == f"D-01: level {level!r} is none of M, S, R, O and A"


def test_only_what_was_adopted_may_lack_a_source() -> None:
    rows = replace(ROWS, duties={**ROWS.duties, "D-01": Duty("M", "–", "Talk over TLS.")})
    assert only_fault(rows, FOUND) == "D-01: level M, yet no specification is named"


@pytest.mark.parametrize(
    ("duties", "reasons", "says"),
    [
        (DUTIES + 'D-02 = ["S", "RFC 1 §3", "Again."]', REASONS, "duties.toml: "),
        (DUTIES, f"{REASONS}\n{REASONS}", "not_applicable.toml: "),
        (DUTIES + "D-03", REASONS, "duties.toml: "),
        (DUTIES + 'D-03 = ["S", "Be."]', REASONS, "duties.toml: "),
        ("[families]", REASONS, "duties.toml: "),
        (DUTIES, "P-01 = 5", "not_applicable.toml: "),
    ],
    ids=["duty twice", "reason twice", "no TOML", "no source", "no duties", "no words"],
)
def test_a_broken_list_is_told_with_its_name(duties: str, reasons: str, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read_rows(duties, reasons)


@pytest.mark.parametrize("written", ["", "# Conformance\n"])
def test_a_page_that_is_not_up_to_date_is_a_fault(written: str) -> None:
    (line,) = check(ROWS, FOUND, written)
    assert line == "docs/conformance.md is not up to date: run `make conformance`"


def test_a_new_test_makes_the_page_old() -> None:
    more = {**FOUND, "D-02": {**FOUND["D-02"], **THREE}}
    assert len(check(ROWS, more, page(ROWS, FOUND))) == 1


def test_a_new_case_makes_the_page_old() -> None:
    more = {**FOUND, "D-02": {"tests/test_y.py::test_two": 2}}
    assert len(check(ROWS, more, page(ROWS, FOUND))) == 1


def test_the_page_has_a_table_a_family_and_links_from_where_it_lies() -> None:
    text = page(ROWS, FOUND)
    assert "**3 duties: 2 tested, 1 not applicable**" in text
    first, second, full = text.split("\n## ")[1:]
    assert "###" not in full
    assert first.startswith("The grant\n")
    assert (
        "| D-02 | S | RFC 1 §3 | Use a form. | [test_y.py::test_two](../tests/test_y.py) |" in first
    )
    assert "[a/test_x.py::test_one](../tests/a/test_x.py)<br>[test_y.py" in first
    assert "[test_y.py::test_two](../tests/test_y.py) (37 cases) |" in first
    assert "| P-01 | A | – | Prove it. | *does not apply:* Nothing is proven. |" in second


def test_what_does_not_fit_into_a_row_stands_below() -> None:
    many = {f"tests/test_{letter}.py::test_it": 1 for letter in "abcd"}
    first, _, full = page(ROWS, {**FOUND, "D-02": many}).split("\n## ")[1:]
    assert "test_c.py::test_it](../tests/test_c.py)<br>[all 4](#d-02) |" in first
    assert "test_d.py" not in first
    assert "### D-02\n\n- [test_a.py::test_it](../tests/test_a.py)\n" in full
    assert "- [test_d.py::test_it](../tests/test_d.py)\n" in full


def test_the_summary_counts_rows() -> None:
    assert summary(ROWS, FOUND) == "Rows covered: 2 of 3 (1 not applicable)"


def collected(folder: Path, source: str) -> str:
    """What the tool finds in a checkout with this one file of tests."""
    (folder / "tests").mkdir()
    (folder / "tests" / "test_marks.py").write_text(source)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = clause(id)\n")
    script = (
        "import pathlib; from tools import conformance; conformance.ROOT = pathlib.Path.cwd()\n"
        "try: tests, faults = conformance.collect()\n"
        "except conformance.Unreadable as error: print('UNREADABLE', error)\n"
        "else: print(sorted(tests.items()), faults)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout


def test_marks_are_read_from_whatever_pytest_finds(tmp_path: Path) -> None:
    said = collected(
        tmp_path,
        "import pytest\n"
        "pytestmark = pytest.mark.clause('D-01')\n"
        "@pytest.mark.parametrize('n', [1, pytest.param(2, marks=pytest.mark.clause('M-01'))])\n"
        "@pytest.mark.clause('D-02', 'C-01')\n"
        "def test_one(n): ...\n"
        "class TestMore:\n"
        "    @pytest.mark.clause('D-01')\n"
        "    def test_two(self): ...\n",
    )
    one, two = "tests/test_marks.py::test_one", "tests/test_marks.py::TestMore::test_two"
    expected = [
        ("C-01", {one: 2}),
        ("D-01", {two: 1, one: 2}),
        ("D-02", {one: 2}),
        ("M-01", {one: 1}),
    ]
    assert said == f"{expected} {[f'{two}: carries D-01 twice']}\n"


def test_a_file_that_cannot_be_collected_is_named(tmp_path: Path) -> None:
    said = collected(tmp_path, "import nothing_of_this_name\n")
    assert said.startswith("UNREADABLE pytest could not collect the tests:\nERROR ")
    assert "tests/test_marks.py" in said
    assert len(said.splitlines()) == 2


def test_a_collector_starts_empty() -> None:
    assert (Collector().found, Collector().faults) == ({}, set())


def test_the_real_lists_have_every_row_in_order() -> None:
    sources = ROOT / "tests" / "conformance"
    rows = read_rows(
        (sources / "duties.toml").read_text("utf-8"),
        (sources / "not_applicable.toml").read_text("utf-8"),
    )
    sizes = {"D": 27, "O": 20, "M": 10, "I": 17, "U": 9, "R": 8, "J": 14, "B": 9, "P": 9}
    sizes |= {"X": 9, "C": 12, "V": 21}
    expected = [f"{family}-{n:02}" for family, size in sizes.items() for n in range(1, size + 1)]
    assert list(rows.duties) == expected
    assert all(duty.text.endswith(".") for duty in rows.duties.values())
    assert len({duty.text for duty in rows.duties.values()}) == len(rows.duties)
