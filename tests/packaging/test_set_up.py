import sys

import pytest

from tests.packaging.conftest import Machine

# Answers `find_python`, which runs it with -c, by exec of the real one.
REAL = f'exec {sys.executable} "$@"'
SHIM_OF_NOTHING = "echo 'pyenv: command not found' >&2; exit 127"


def no_python(machine: Machine) -> None:
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11"):
        machine.program(name, SHIM_OF_NOTHING)


def test_python3_comes_first(machine: Machine) -> None:
    no_python(machine)
    machine.program("python3", REAL)
    machine.program("python3.14", REAL)
    assert machine.run("find_python").stdout == "python3\n"


def test_newest_is_taken_when_python3_is_too_old(machine: Machine) -> None:
    no_python(machine)
    machine.program("python3", "exit 1")
    machine.program("python3.12", REAL)
    machine.program("python3.11", REAL)
    result = machine.run("find_python")
    assert (result.stdout, result.stderr) == ("python3.12\n", "")


def test_python_named_by_the_user_is_the_only_one(machine: Machine) -> None:
    machine.program("old-python", "exit 1")
    machine.environment["PYTHON"] = "old-python"
    result = machine.run("make_venv", ".venv", "requirements/run.lock")
    assert result.returncode == 1
    assert result.stderr == "kiosk: PYTHON=old-python is not Python 3.11 or newer\n"


def test_version_is_found_behind_pyenv(machine: Machine) -> None:
    no_python(machine)
    version = "{}.{}".format(*sys.version_info)
    machine.program(f"home/.pyenv/versions/{version}.9/bin/python3", REAL)
    path = machine.root / f"home/.pyenv/versions/{version}.9/bin/python3"
    assert machine.run("find_python", version).stdout == f"{path}\n"
    assert machine.run("find_python", "3.99").returncode == 1


@pytest.fixture
def kiosk_machine(machine: Machine) -> Machine:
    """A machine with a Python, a lock, and an environment in which everything is a stub."""
    machine.program("python3", "exit 0")
    machine.program("checkout/.venv/bin/python", '[ "$2" != tools.qt_libraries ] || echo $LACKS')
    requirements = machine.root / "checkout" / "requirements"
    requirements.mkdir()
    (requirements / "run.lock").write_text("one==1\n")
    (requirements / "debian-run.txt").write_text("libegl1   # OpenGL\n")
    return machine


def programs_started(machine: Machine) -> list[str]:
    """What was started in the environment, installer and library check left out."""
    set_up = ("python -c", "python -m pip", "python -m tools.qt_libraries")
    calls = [call for call in machine.calls() if call.startswith("python ")]
    return [call for call in calls if not call.startswith(set_up)]


def test_lock_is_installed_once_and_again_when_it_changes(kiosk_machine: Machine) -> None:
    def installs() -> int:
        assert kiosk_machine.run("make_venv", ".venv", "requirements/run.lock").returncode == 0
        return sum("--require-hashes" in call for call in kiosk_machine.calls())

    assert (installs(), installs()) == (1, 0)
    (kiosk_machine.root / "checkout/requirements/run.lock").write_text("one==2\n")
    assert (installs(), installs()) == (1, 0)


def test_installation_that_failed_is_tried_again(kiosk_machine: Machine) -> None:
    kiosk_machine.program("checkout/.venv/bin/python", '[ "$2" != pip ]')
    for _ in range(2):
        assert kiosk_machine.run("make_venv", ".venv", "requirements/run.lock").returncode == 1
        assert any("--require-hashes" in call for call in kiosk_machine.calls())


def test_broken_environment_is_made_anew(kiosk_machine: Machine) -> None:
    kiosk_machine.program("checkout/.venv/bin/python", "exit 1")
    kiosk_machine.run("make_venv", ".venv", "requirements/run.lock")
    assert "python3 -m venv --clear .venv" in kiosk_machine.calls()


def test_machine_that_cannot_make_environments_is_told_all_at_once(kiosk_machine: Machine) -> None:
    kiosk_machine.program("python3", '[ "$2" != "import ensurepip" ]')
    kiosk_machine.program("checkout/.venv/bin/python", "exit 1")
    result = kiosk_machine.run("run")
    assert result.returncode == 1
    assert result.stderr.endswith("sudo apt-get install python3-venv libegl1\n")


def test_without_a_display_the_tour_is_played(kiosk_machine: Machine) -> None:
    result = kiosk_machine.run("run")
    assert "no display" in result.stdout
    assert programs_started(kiosk_machine) == ["python -m tools.tour out/tour"]


def test_second_run_says_one_line(kiosk_machine: Machine) -> None:
    kiosk_machine.run("run")
    assert len(kiosk_machine.run("run").stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "argument", ["--check", "--version", "--help", "--windowed", "--chek", "install-service"]
)
def test_whoever_asks_for_something_gets_no_tour(kiosk_machine: Machine, argument: str) -> None:
    kiosk_machine.run("run", argument)
    assert programs_started(kiosk_machine) == [f"python run_kiosk.py {argument}"]


@pytest.mark.parametrize(
    ("variable", "platforms"),
    [("DISPLAY", " xcb"), ("WAYLAND_DISPLAY", " wayland"), ("QT_QPA_PLATFORM", "")],
)
def test_display_gets_the_kiosk_and_its_libraries(
    kiosk_machine: Machine, variable: str, platforms: str
) -> None:
    kiosk_machine.environment[variable] = "one"
    kiosk_machine.run("run", "--windowed", "800x480")
    calls = kiosk_machine.calls()
    assert f"python -m tools.qt_libraries{platforms}" in calls
    assert calls[-1] == "python run_kiosk.py --windowed 800x480"


def test_missing_library_is_named_before_anything_starts(kiosk_machine: Machine) -> None:
    kiosk_machine.environment |= {"DISPLAY": ":0", "LACKS": "libegl1 libxcb-cursor0"}
    result = kiosk_machine.run("run")
    assert result.returncode == 1
    assert result.stderr.endswith("sudo apt-get install libegl1 libxcb-cursor0\n")
    assert programs_started(kiosk_machine) == []
