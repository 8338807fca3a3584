"""Everything that the tenant knows while it runs."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.demo.clients import Client
from kiosk.demo.clock import Clock
from kiosk.demo.codes import Codes
from kiosk.demo.faults import Faults, Share
from kiosk.demo.guesses import Guesses
from kiosk.demo.keys import SigningKey, new_signing_key
from kiosk.demo.options import Options
from kiosk.demo.people import Person
from kiosk.demo.tokens import Tokens
from kiosk.demo.visits import Visits

GUESS_WINDOW_S = 300
GUESSES_PER_BROWSER = 5
GUESSES_IN_ALL = 50


@dataclass(frozen=True, slots=True)
class Tenant:
    """The stores and settings that the endpoints and the pages share."""

    options: Options
    clock: Clock
    key: SigningKey
    codes: Codes
    tokens: Tokens
    visits: Visits
    own_guesses: Guesses
    all_guesses: Guesses
    faults: Faults

    def client(self, client_id: str) -> Client:
        """Find the application that asked for a code."""
        return next(c for c in self.options.clients if c.client_id == client_id)

    def person(self, sub: str) -> tuple[int, Person]:
        """Find a person and their number, counted from 1, by the identifier in a token."""
        return next((n, p) for n, p in enumerate(self.options.people, 1) if p.sub == sub)


def new_tenant(options: Options, clock: Clock, pause: Callable[[float], object]) -> Tenant:
    """Make a tenant with a new key and nobody signed in."""
    now = clock.steady
    return Tenant(
        options=options,
        clock=clock,
        key=new_signing_key(options.alg),
        codes=Codes(
            now,
            lifetime_s=options.code_lifetime_s,
            interval_s=options.interval_s,
            capacity=options.max_codes,
        ),
        tokens=Tokens(now, options.token_lifetime_s),
        visits=Visits(now),
        own_guesses=Guesses(now, limit=GUESSES_PER_BROWSER, window_s=GUESS_WINDOW_S),
        all_guesses=Guesses(now, limit=GUESSES_IN_ALL, window_s=GUESS_WINDOW_S),
        faults=Faults(options.latency_s, Share(options.fail), Share(options.slow_down), pause),
    )
