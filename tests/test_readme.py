"""What the README promises: its script runs, its pictures exist, its words are the screen's."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.config.reading import NAMES
from kiosk.oauth.messages import Trouble
from kiosk.ui.trouble_wording import problem
from tests.e2e.tenant import tenant
from tests.fakes.phone import Phone

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


SCRIPTS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
TOLD = ["Welcome, Amara", 'The API answered 200: {"displayName":"Amara']


@pytest.mark.parametrize(
    ("script", "welcome"), [*zip(SCRIPTS, TOLD, strict=True)], ids=["sign-in", "api"]
)
def test_the_scripts_sign_a_person_in(script: str, welcome: str) -> None:
    with tenant("--interval", "1") as server:
        script = (
            script.replace("https://acme.verify.ibm.com/oauth2", server.issuer)
            .replace('"your-application"', '"kiosk-demo"')
            .replace("issuers=(", "allow_insecure_http=True, issuers=(")
            .replace("Transport()", "Transport(allow_insecure_http=True)")
        )
        process = subprocess.Popen(
            [sys.executable, "-u", "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        with process, process.stdout:
            told = re.fullmatch(r"Open (\S+) and enter (\S+)\n", process.stdout.readline())
            assert told
            Phone().approve((told[1], told[2]), person="Amara")
            assert process.stdout.readline().startswith(welcome)
            assert process.wait(20) == 0


def test_the_script_needs_no_qt() -> None:
    script = "import sys, kiosk.oauth.flow, kiosk.transport; print('PySide6' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout == "False\n"


@pytest.mark.parametrize("trouble", Trouble)
def test_every_problem_is_explained_under_its_own_words(trouble: Trouble) -> None:
    assert f"| **{problem(trouble).headline}** |" in README


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_is_in_the_table(name: str) -> None:
    assert f"`{name}`" in README


def test_every_picture_and_page_that_is_linked_exists() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
