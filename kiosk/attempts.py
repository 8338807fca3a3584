"""Makes the thread of each sign-in attempt, and knows the provider it goes to."""

from collections.abc import Callable

from kiosk.config import Settings
from kiosk.demo_child import DemoChild
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Provider, Trouble
from kiosk.poller import Poller
from kiosk.residents import Residents
from kiosk.transport import Transport
from kiosk.watch.prober import Prober


class Attempts:
    """Goes by the settings as they are when an attempt begins.

    Without a provider in them it starts the demo tenant when that is first needed.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        new_transport: Callable[[bool], Transport],
        residents: Residents,
        report: Callable[..., None],
    ) -> None:
        self._settings = settings
        self._new_transport = new_transport
        self._residents = residents
        self._report = report
        self._demo: DemoChild | None = None
        self._memory: Memory | None = None

    def new_poller(self, attempt: int) -> Poller:
        """Return the thread that will make this attempt."""
        client, provider = self._settings().client, self.provider()
        if self._memory is None or self._memory.provider != provider:
            self._memory = Memory(provider)
        transport = self._new_transport(provider.allow_insecure_http)
        ledger = self._residents.ledger(attempt)
        return Poller(attempt, client, provider, transport, self._memory, ledger)

    def new_prober(self, attempt: int, met: Trouble) -> Prober:
        """Return the thread that looks for the end of what this attempt met."""
        provider = self.provider()
        transport = self._new_transport(provider.allow_insecure_http)
        return Prober(attempt, met, provider, transport)

    def provider(self) -> Provider:
        """Return the provider of the settings, or that of the demo tenant, which runs from now."""
        settings = self._settings()
        if settings.provider:
            return settings.provider
        if self._demo is None:
            self._demo = DemoChild(settings.demo_host, self._report)
        return self._demo.provider()

    def stop(self) -> None:
        """Let the demo tenant end, if there is one."""
        if self._demo:
            self._demo.stop()
