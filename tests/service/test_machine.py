import os
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk.service.machine import Machine


def test_home_and_closed_folders_are_out_of_reach(tmp_path: Path) -> None:
    machine = Machine()
    assert not machine.hides(Path("/usr/bin/env"))
    assert machine.hides(Path("/home/somebody/.local/bin/kiosk"))
    assert machine.hides(tmp_path / "kiosk")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    assert Machine(unseen=()).hides(closed / "kiosk")


def test_link_leads_to_where_the_program_is(tmp_path: Path) -> None:
    (tmp_path / "kiosk").symlink_to("/usr/bin/env")
    assert not Machine().hides(tmp_path / "kiosk")


def test_this_machine() -> None:
    machine = Machine()
    assert machine.program == Path(sys.executable).with_name("kiosk")
    assert machine.package == Path(str(kiosk.__file__)).parent
    assert machine.is_ours() == (os.geteuid() == 0)
    assert machine.has("sh")
    assert not machine.has("no-such-program")
    assert machine.run("true")
    assert not machine.run("false")


@pytest.mark.parametrize("place", ["/usr/bin/env", "/bin/sh"])
def test_what_only_root_can_change_is_exposed_nowhere(place: str) -> None:
    """A link, as Debian's /bin/sh is, has a mode that says nothing."""
    assert Machine().exposed(Path(place)) is None


def test_what_belongs_to_somebody_else_is_exposed(tmp_path: Path) -> None:
    theirs = tmp_path / "kiosk"
    theirs.touch(0o644)
    if os.geteuid() == 0:
        os.chown(theirs, 65534, 65534)
    assert Machine().exposed(theirs) is not None


def as_others_see_it(folder: Path) -> Path:
    """A place that root would not have to itself: open to all, or ours where we are not root."""
    folder.mkdir()
    folder.chmod(0o777)
    return folder


def test_folder_on_the_way_is_found(tmp_path: Path) -> None:
    loose = as_others_see_it(tmp_path / "loose")
    place = loose / "bin" / "kiosk"
    place.parent.mkdir()
    place.touch()
    found = Machine().exposed(place)
    assert found is not None
    assert loose.is_relative_to(found)


@pytest.mark.parametrize("target", ["/usr/bin/env", "inner"])
def test_link_is_followed_step_by_step(tmp_path: Path, target: str) -> None:
    loose = as_others_see_it(tmp_path / "loose")
    (loose / "inner").touch(0o644)
    (loose / "link").symlink_to(target)
    (tmp_path / "kiosk").symlink_to("loose/link")
    assert Machine().exposed(tmp_path / "kiosk") is not None


def test_sticky_folder_of_root_is_root_s_alone() -> None:
    sticky = Path("/tmp")  # noqa: S108 — nothing is written there
    assert sticky.stat().st_mode & 0o1002 == 0o1002
    assert Machine().exposed(sticky) is None
