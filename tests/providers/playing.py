"""Plays a scenario of a profile: through the operator's settings and the real flow."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.config import Settings, read_env_file, read_settings, read_text_file
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import CodeIssued, News, Polled
from tests.fakes.wire import Exchange, ScriptedWire
from tests.providers.profile import Profile, Scenario
from tests.providers.server import PlayedProvider

LATENCY_S = 0.3


@dataclass(frozen=True, slots=True)
class Played:
    """A sign-in that is over; `profile` is as the scenario changed it."""

    profile: Profile
    scenario: Scenario
    settings: Settings
    server: PlayedProvider
    wire: ScriptedWire
    news: list[News]

    def sent_to(self, endpoint: str) -> list[Exchange]:
        """The exchanges with one endpoint, by its name in the metadata."""
        address = self.profile.endpoints.get(endpoint)
        return [sent for sent in self.wire.exchanges if sent.request.url == address]

    @property
    def polled(self) -> list[Polled]:
        return [item for item in self.news if isinstance(item, Polled)]

    @property
    def codes(self) -> list[CodeIssued]:
        return [item for item in self.news if isinstance(item, CodeIssued)]


def read(profile: Profile, folder: Path) -> Settings:
    """Read the settings as the kiosk does; nothing in them may be wrong or doubtful."""
    path = folder / ".env"
    path.write_text(profile.document["settings"], encoding="utf-8")
    file = read_env_file(path)
    reading = read_settings(file.entries, {}, read_text=read_text_file, host_name="lobby")
    assert (file.faults, reading.errors, reading.warnings) == ((), (), ())
    return reading.settings


def play(profile: Profile, scenario: Scenario, folder: Path) -> Played:
    """Run one sign-in to its end, in simulated time."""
    profile = profile.changed(scenario.changes)
    settings = read(profile, folder)
    server = PlayedProvider(profile, scenario)
    wire = ScriptedWire(lambda request: server.answer(request, wire.now()), LATENCY_S)
    assert settings.provider is not None
    news = list(sign_in(settings.client, settings.provider, wire))
    return Played(profile, scenario, settings, server, wire, news)
