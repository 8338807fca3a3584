"""What a screen reader finds on each screen, in its order."""

import pytest

from tests.e2e.accessibility.conftest import Stage
from tests.e2e.accessibility.node import Node, Place
from tests.e2e.accessibility.trees import FOLDER, is_as_written
from tools.sample_screens import LOOK, SCREENS

pytestmark = pytest.mark.e2e


def test_each_screen_reads_as_it_did(stage: Stage, pytestconfig: pytest.Config) -> None:
    for name in SCREENS:
        stage.show(name)
        is_as_written(f"samples/{name}", stage.reader.window().lines(), pytestconfig)
    assert {file.stem for file in (FOLDER / "samples").iterdir()} == set(SCREENS)
    assert stage.reader.program() == LOOK.app_name


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_everything_has_a_name_where_the_focus_is_and_is_read_as_it_stands(stage: Stage) -> None:
    for name in SCREENS:
        stage.show(name)
        window = stage.reader.window()
        takers = [node for node in window.read() if "focusable" in node.states]
        assert [node for node in takers if not node.name] == [], name
        assert [node.role for node in takers if "focused" in node.states] == ["push button"], name
        assert read_before_what_stands_before(window) == [], name


def read_before_what_stands_before(window: Node) -> list[tuple[str, str]]:
    """What is read too early, and what an eye would have met before it."""
    leaves = [node for node in window.read() if len(list(node.read())) == 1]
    # The picture stands beside the steps, and is read with the first of them.
    leaves = [node for node in leaves if node.role != "graphic"]
    return [
        (earlier.name, later.name)
        for number, earlier in enumerate(leaves)
        for later in leaves[number + 1 :]
        if _stands_before(later.place, earlier.place)
    ]


def _stands_before(a: Place, b: Place) -> bool:
    """Whether an eye on its way down a column, or along a line, meets `a` first."""
    in_one_column = a.x < b.x + b.width and b.x < a.x + a.width
    in_one_line = a.y < b.y + b.height and b.y < a.y + a.height
    above = a.y + a.height <= b.y
    left = a.x + a.width <= b.x
    return (in_one_column and above) or (in_one_line and left)
