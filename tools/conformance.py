"""Which test observes which duty: `python -m tools.conformance [--check]`.

Without an argument docs/conformance.md is written. `--check` writes nothing and fails, one line a
fault, when the page, the duties and the tests do not agree.
"""

import argparse
import contextlib
import io
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.duties import Rows, Tests, Unreadable, family_of, faults, read_rows, summary, tested

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "tests" / "conformance"
PAGE = ROOT / "docs" / "conformance.md"

SHOWN = 3
INTRODUCTION = """\
# Conformance

What this client owes to the specifications it follows, and the tests that watch it. Each test
carries the ids of its duties (`@pytest.mark.clause("D-17")`) and observes them, where it can be,
from outside: on the wire, on the screen, in the log. The number behind a test is that of the cases
it tries for the duty. `make conformance` writes this page from those marks, `make test` fails when
a duty has neither a test nor a reason, or when this page is out of date.

Levels: **M** must, **S** should, **R** recommended, **O** may; **A** adopted: stricter than the
specifications, or outside them. The source is the section that asks for the duty or is about it,
or a weakness that was published; – where there is none. *Core* and *Discovery* are those of OpenID
Connect 1.0, *the draft* is draft-ietf-oauth-cross-device-security. The duties are in our own words;
the specification decides.
"""


@dataclass(slots=True)
class Collector:
    """A pytest plugin that notes the ids of each test that was found."""

    found: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    faults: set[str] = field(default_factory=set)

    def pytest_collection_modifyitems(self, items: Sequence[pytest.Item]) -> None:
        """Take the marks of every item; a test of many parameters is one, of so many cases."""
        for item in items:
            test = item.nodeid.partition("[")[0]
            ids = [str(name) for mark in item.iter_markers("clause") for name in mark.args]
            for name in set(ids):
                self.found[name][test] += 1
            twice = sorted({name for name in ids if ids.count(name) > 1})
            self.faults |= {f"{test}: carries {name} twice" for name in twice}


def page(rows: Rows, tests: Tests) -> str:
    """Return the page as Markdown; links are relative to docs/."""
    count, unneeded = tested(rows, tests), len(rows.reasons)
    total = f"{len(rows.duties)} duties: {count} tested, {unneeded} not applicable"
    parts = [INTRODUCTION, f"**{total}**\n"]
    for family, title in rows.families.items():
        parts.append(
            f"## {title}\n\n| id | level | source | duty | observed by |\n|---|---|---|---|---|"
        )
        for name, duty in rows.duties.items():
            if family_of(name) == family:
                seen = _seen(name, rows, tests)
                parts.append(f"| {name} | {duty.level} | {duty.source} | {duty.text} | {seen} |")
        parts[-1] += "\n"
    parts += _in_full(tests)
    return "\n".join(parts)


def collect() -> tuple[Tests, list[str]]:
    """Return the tests of each id, and the faults of the marks themselves.

    Raise `Unreadable` when pytest cannot collect every test.
    """
    collector = Collector()
    said = io.StringIO()
    arguments = ["--collect-only", "-qq", "-p", "no:cacheprovider", "--rootdir", str(ROOT)]
    with contextlib.redirect_stdout(said):
        status = pytest.main([*arguments, str(ROOT / "tests")], plugins=[collector])
    if status is not pytest.ExitCode.OK:
        lines = said.getvalue().splitlines()
        errors = [line for line in lines if line.startswith("ERROR")] or lines[-1:]
        raise Unreadable("\n".join(["pytest could not collect the tests:", *errors]))
    return {n: dict(sorted(t.items())) for n, t in collector.found.items()}, sorted(
        collector.faults
    )


def check(rows: Rows, tests: Tests, written: str) -> list[str]:
    """Return every fault; `written` is the page as it is now."""
    found = faults(rows, tests)
    if written != page(rows, tests):
        found.append("docs/conformance.md is not up to date: run `make conformance`")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page or check it; 1 when something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.conformance", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, report what is wrong")
    wishes = parser.parse_args(arguments)
    try:
        rows = read_rows(_text(SOURCES / "duties.toml"), _text(SOURCES / "not_applicable.toml"))
        tests, found = collect()
    except Unreadable as error:
        return _report([str(error)])
    if not wishes.check:
        PAGE.write_text(page(rows, tests), "utf-8")
    status = _report([*found, *check(rows, tests, _text(PAGE) if PAGE.exists() else "")])
    print(summary(rows, tests))
    return status


def _report(lines: Iterable[str]) -> int:
    status = 0
    for line in lines:
        print(line, file=sys.stderr)
        status = 1
    return status


def _seen(name: str, rows: Rows, tests: Tests) -> str:
    if name in rows.reasons:
        return f"*does not apply:* {rows.reasons[name]}"
    links = [_link(test, cases) for test, cases in tests.get(name, {}).items()]
    if len(links) > SHOWN:
        links[SHOWN:] = [f"[all {len(links)}](#{name.lower()})"]
    return "<br>".join(links)


def _in_full(tests: Tests) -> Iterator[str]:
    yield "## All tests of the duties that have many\n"
    for name, found in sorted(tests.items()):
        if len(found) > SHOWN:
            yield f"### {name}\n"
            yield from (f"- {_link(test, cases)}" for test, cases in found.items())
            yield ""


def _link(test: str, cases: int) -> str:
    link = f"[{test.removeprefix('tests/')}](../{test.partition('::')[0]})"
    return f"{link} ({cases} cases)" if cases > 1 else link


def _text(path: Path) -> str:
    return path.read_text("utf-8")


if __name__ == "__main__":
    sys.exit(main())
