"""Whatever one attempt sends, is sent as one client, to one provider's one set of addresses."""

from dataclasses import dataclass

from kiosk.oauth.clock import ClockedWire
from kiosk.oauth.errors import Cancelled
from kiosk.oauth.keys import Keys
from kiosk.oauth.messages import Client, Metadata, Provider


@dataclass(frozen=True, slots=True)
class Attempt:
    """The parties of a sign-in, which do not change before its end (B-01)."""

    client: Client
    provider: Provider
    metadata: Metadata
    wire: ClockedWire
    keys: Keys | None
    """None where no identity is verified."""

    def pause(self, seconds: float) -> None:
        """Wait; raise `Cancelled` when the attempt was given up."""
        if self.wire.pause(seconds):
            raise Cancelled("the attempt was given up during a wait")
