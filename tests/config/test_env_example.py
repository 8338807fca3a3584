"""`.env.example` and the settings know the same names."""

import re
from pathlib import Path

from kiosk.config import EnvFile, read_env_file
from kiosk.config.reading import NAMES

EXAMPLE = Path(__file__).parent.parent.parent / ".env.example"


def test_every_setting_is_explained_and_nothing_else() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    named = [match[1] for line in lines if (match := re.match(r"#([A-Z_]+)=", line))]
    assert sorted(named) == sorted(NAMES)
    for number, line in enumerate(lines):
        if re.match(r"#[A-Z_]+=", line):
            assert lines[number - 1].startswith("# "), f"{line} is not explained"


def test_as_it_is_it_sets_nothing() -> None:
    assert read_env_file(EXAMPLE) == EnvFile({})
