"""The kiosk's service on a machine."""

from dataclasses import dataclass

from tests.appliance.machine import Machine
from tests.waiting import until

UNIT = "kiosk.service"
STARTS_WITHIN_S = 60


@dataclass(frozen=True, slots=True)
class Service:
    """`kiosk.service`, watched through systemd, the journal and the process table."""

    machine: Machine

    def show(self, name: str) -> str:
        """Return one of systemd's properties of it."""
        return self.machine.run("systemctl", "show", f"--property={name}", "--value", UNIT)

    def shown(self, screen: str, since: int = 0) -> None:
        """Wait until it is ready and reports this screen."""
        journal = self.machine.journal
        journal.wait(rf"^Started {UNIT}", since, STARTS_WITHIN_S)
        journal.wait(rf"\bscreen screen={screen}\b", since, STARTS_WITHIN_S)

    @property
    def pid(self) -> int:
        """The kiosk itself, by its number outside the machine."""
        return until(lambda: self._find("python3", "/usr/bin/kiosk"), 20, "a kiosk")

    @property
    def compositor(self) -> int:
        """The process that shows it, by its number outside the machine."""
        return until(lambda: self._find("cage", "/usr/bin/kiosk"), 20, "a cage")

    def _find(self, program: str, argument: str) -> int | None:
        for pid, arguments in self.machine.processes():
            if arguments[0].endswith(f"/{program}") and argument in arguments:
                return pid
        return None
