"""What docs/deploy.md names is really there: directives, settings, metrics, files, commands."""

import json
import re
import shlex
from pathlib import Path

import pytest

from kiosk.check.service import AS_THE_SERVICE
from kiosk.command_line import parse
from kiosk.config.reading import NAMES
from kiosk.oauth.messages import Trouble
from kiosk.restart import QUIET_S
from kiosk.service.boot_settings import BOOT_FILES, FOLDER
from kiosk.service.unit import filled
from kiosk.session.maintenance import SHOWN_S
from kiosk.session.outage import OUTAGES
from kiosk.status import exposition, summary
from kiosk.ui.chord import HOLD_S, STEPS, WITHIN_S
from kiosk.ui.trouble_wording import problem
from kiosk.watch.outputs import AWAY_S
from tests.status.telling import record, report
from tools.deb.variant import HERE, VARIANTS

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
UNIT = filled("kiosk.service")
CODE = re.findall(r"`([^`\n]+)`", re.sub(r"(?s)```.*?```", "", PAGE))
BLOCKS = re.findall(r"(?s)```\w*\n(.*?)```", PAGE)
NOT_OURS = {"AF_NETLINK", "QT_WAYLAND_DISABLE_WINDOWDECORATION"}
"""Written like settings of ours, but of other programs."""


def table(heading: str) -> list[str]:
    """Return the first column of the table that begins with `heading`."""
    rows = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0].splitlines()[2:]
    assert rows, heading
    return [row.split("|")[1] for row in rows]


def assignments(cells: list[str]) -> list[str]:
    return [code for cell in cells for code in re.findall(r"`([A-Z][A-Za-z]+=[^`]*)`", cell)]


def test_each_directive_of_the_sandbox_is_explained_as_it_stands_in_the_unit() -> None:
    told = assignments(table("directive of `kiosk.service`"))
    sandbox = UNIT.partition("NoNewPrivileges")[1] + UNIT.partition("NoNewPrivileges")[2]
    limits = re.findall(r"(?m)^(?:User|UMask|MemoryMax|TasksMax|OOMPolicy|LimitCORE)=.*$", UNIT)
    directives = [line for line in sandbox.splitlines() if re.match("[A-Z].*=", line)]
    directives = [line for line in directives if not line.startswith("WantedBy")]
    assert sorted(told) == sorted({*directives, *limits})


def test_what_is_deliberately_not_set_is_not_set() -> None:
    for directive in assignments(table("deliberately not set")):
        assert not re.search(rf"(?m)^{directive.partition('=')[0]}=(?!.*seatd)", UNIT), directive
    assert "network" not in UNIT.partition("[Service]")[0].partition("After=")[2].splitlines()[0]


def test_what_follows_a_crash_is_what_the_unit_says() -> None:
    for directive in assignments(table("what happens")):
        assert directive in UNIT, directive
    assert "again after 2 seconds" in PAGE
    assert "RestartSec=2\n" in UNIT


def test_drop_ins_start_what_the_unit_starts() -> None:
    (command,) = re.findall(r"(?m)^ExecStart=(.*)$", UNIT)
    told = [line for block in BLOCKS for line in re.findall(r"(?m)^ExecStart=(.+)$", block)]
    assert told == [command.replace("cage -d ", "cage -d -r ")]


def test_every_setting_exists() -> None:
    written = [re.match(r"([A-Z][A-Z_]{3,})(?:=|$)", code) for code in CODE]
    named = {match[1] for match in written if match} - {name for name in NOT_OURS}
    assert {"REMEMBER", "SAFE_AREA_PERCENT", "RESTART_AFTER_DAYS"} <= named <= {*NAMES}


def test_every_metric_exists_and_none_is_left_out() -> None:
    there = set(re.findall(r"(?m)^# TYPE (\S+)", exposition(report(record([])))))
    told = set(re.findall(r"\bkiosk_[a-z_]+[a-z]\b(?!\*)", PAGE))
    assert there == {name for name in told if not name.startswith("kiosk_VERSION")}


def test_every_name_of_the_status_is_told() -> None:
    document = json.loads(summary(report(record([]))))
    assert {*document, *document["clock"]} <= {*CODE}
    assert {*document["sign_ins"], *document["sign_outs"]} <= {*CODE}


def test_packages_files_and_places() -> None:
    for variant in VARIANTS:
        assert f"`kiosk_{variant.version('VERSION')}_{variant.architecture}.deb`" in PAGE
    places = [*BOOT_FILES, FOLDER / "boot.env", FOLDER / "client_secret"]
    templates = {path.name for path in (ROOT / "assets/appliance").glob("kiosk-*")}
    for name in (*map(str, places), *templates):
        assert name in PAGE, name
    purged = (HERE / "control/postrm").read_text(encoding="utf-8")
    section = PAGE.partition("**Removing it:**")[2].partition("\n\n")[0]
    for path in re.findall(r"`(/[\w/-]+)`", section):
        assert path in purged, path


@pytest.mark.parametrize(
    "command",
    ["kiosk --check --env-file=-/etc/kiosk/kiosk.env", "kiosk install-service --remove"],
)
def test_its_own_commands_are_understood(command: str) -> None:
    parse(shlex.split(command)[1:])
    assert command.split()[1] in PAGE


def test_the_check_is_run_as_it_says_itself() -> None:
    assert AS_THE_SERVICE in re.sub(r"\\\n\s*", "", PAGE)


def test_what_make_is_asked_for_it_can_do() -> None:
    targets = set(re.findall(r"(?m)^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert set(re.findall(r"`make ([\w-]+)", PAGE)) <= targets


def test_the_maintenance_page_opens_as_told() -> None:
    steps = ", ".join(step.name.lower() for step in STEPS)
    assert f"**{steps}**" in " ".join(PAGE.split())
    assert (HOLD_S, WITHIN_S, SHOWN_S) == (3, 10, 300)
    assert "for three seconds" in PAGE
    assert "within ten seconds" in PAGE
    assert "after five minutes" in PAGE


def test_the_moments_of_a_new_start() -> None:
    assert (AWAY_S, QUIET_S) == (60, 600)
    assert "away for more than a minute" in PAGE
    assert "for ten minutes" in PAGE


@pytest.mark.parametrize("trouble", sorted(OUTAGES))
def test_each_outage_is_among_the_symptoms_in_the_words_of_the_screen(trouble: Trouble) -> None:
    assert f"| **{problem(trouble).headline}** |" in PAGE


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([^):]+)\)", PAGE):
        path, _, anchor = target.partition("#")
        page = (ROOT / "docs" / path).resolve() if path else ROOT / "docs/deploy.md"
        assert page.exists(), target
        if anchor:
            headings = re.findall(r"(?m)^#+ (.*)$", page.read_text(encoding="utf-8"))
            assert anchor in {_anchor(heading) for heading in headings}, target


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
