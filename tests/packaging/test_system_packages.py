from tests.packaging.conftest import Machine


def test_nothing_is_asked_for_when_all_is_there(machine: Machine) -> None:
    machine.program("dpkg-query", "echo installed")
    result = machine.run("system_packages", "libegl1", "xvfb")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert not [call for call in machine.calls() if call.startswith(("sudo", "apt-get"))]


def test_user_without_rights_gets_one_line(machine: Machine) -> None:
    machine.program("dpkg-query", '[ "$3" = xvfb ] && echo installed')
    result = machine.run("system_packages", "libegl1", "xvfb", "libgl1")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "kiosk: Debian packages are missing. Install them with: sudo apt-get install libegl1 libgl1"
    ]
    assert not [call for call in machine.calls() if call.startswith("apt-get")]


def test_removed_package_whose_settings_stayed_is_missing(machine: Machine) -> None:
    machine.program("dpkg-query", "echo config-files")
    assert machine.run("system_packages", "xvfb").returncode == 1


def test_sudo_without_password_installs(machine: Machine) -> None:
    machine.program("sudo", '[ "$1" != -n ] || shift; "$@"')
    result = machine.run("system_packages", "libegl1")
    assert result.returncode == 0
    assert result.stdout == "kiosk: installing Debian packages: libegl1\n"
    installs = [call for call in machine.calls() if call.startswith("apt-get")]
    assert installs[0].endswith(" update")
    assert installs[1].endswith(" --yes libegl1")


def test_root_needs_no_sudo(machine: Machine) -> None:
    machine.program("id", "echo 0")
    assert machine.run("system_packages", "libegl1").returncode == 0
    assert not [call for call in machine.calls() if call.startswith("sudo")]


def test_failed_installation_shows_why_and_what_to_do(machine: Machine) -> None:
    machine.program("id", "echo 0")
    machine.program("apt-get", "echo 'E: no such package' >&2; exit 100")
    result = machine.run("system_packages", "libegl1")
    assert result.returncode == 1
    assert result.stderr.splitlines()[0] == "E: no such package"
    assert result.stderr.splitlines()[-1].endswith("sudo apt-get install libegl1")
