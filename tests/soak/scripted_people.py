"""People without a network: every sign-in is told by a script, and all tokens are taken back."""

import os
import secrets
from dataclasses import replace

from kiosk.keeper import Keeper
from kiosk.oauth.messages import (
    CodeIssued,
    Failed,
    Identity,
    News,
    Polled,
    SignedIn,
    TokenSet,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.person_session import PersonSession, Renewed
from kiosk.oauth.secret import Secret
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.returning import Returned
from kiosk.revoker import Revoker
from kiosk.session import Code, Portrait, Problem, Welcome
from kiosk.session.ticking import LAST_WARNING_S
from tests.fakes.scripted_threads import (
    CLIENT,
    METADATA,
    ScriptedKeeper,
    ScriptedPoller,
    ScriptedRevoker,
)
from tests.session.examples import GRANT
from tests.soak.stage import RULES, Stage

SIDE_PX = 512
CODE_LASTS_S = 300.0
WAYS = 7
"""To come and to leave."""


class ScriptedPeople:
    """Whoever comes has tokens, claims and a picture of their own."""

    def __init__(self) -> None:
        self._script: list[News] = []
        self._remembers = False
        self._poller: ScriptedPoller | None = None
        self.stage = Stage(self.new_poller, self)

    def visit(self, number: int) -> None:
        """Let somebody come and leave, each time in another way."""
        ways = (
            self._sign_out,
            self._fold,
            self._answer,
            self._fall_idle,
            self._renew,
            self._decline,
            self._cancel,
        )
        ways[number % WAYS]()
        self.stage.wait_until_left()

    def _sign_out(self) -> None:
        self._sign_in()
        self.stage.press()

    def _fold(self) -> None:
        self._sign_in()
        self._after(RULES.idle_sign_out_s / 2)
        self.stage.wait_for_screen(Welcome, folded=True)
        self.stage.controller.stir()
        self.stage.wait_for_screen(Welcome, folded=False)
        self.stage.press()

    def _answer(self) -> None:
        self._be_asked()
        self.stage.press()
        self.stage.wait_for_screen(Welcome, asking=False)
        self.stage.controller.sign_out()

    def _fall_idle(self) -> None:
        self._be_asked()
        self._after(RULES.idle_sign_out_s)
        self.stage.controller.stir()

    def _renew(self) -> None:
        self._remembers = True
        self._sign_in()
        self.stage.wait_for(lambda: self.stage.reported[0] == "session_renewed", "a renewal")
        self._remembers = False
        self.stage.press()

    def _decline(self) -> None:
        self._begin(Failed(Trouble.DECLINED, "access_denied"))
        self.stage.wait_for_screen(Problem)
        self.stage.controller.go_back()

    def _cancel(self) -> None:
        self._begin()
        self.stage.wait_for_screen(Code)
        self.stage.controller.go_back()

    def _sign_in(self) -> None:
        tokens = TokenSet(_secret(), _secret(), refresh_token=_secret())
        self._begin(TokensIssued(CLIENT, tokens, METADATA), SignedIn(_somebody()))
        self.stage.wait_for_screen(Welcome)
        self._show_portrait()

    def _be_asked(self) -> None:
        self._sign_in()
        self._after(RULES.idle_sign_out_s - LAST_WARNING_S)
        self.stage.wait_for_screen(Welcome, asking=True)

    def _begin(self, *news: News) -> None:
        grant = replace(GRANT, device_code=_secret())
        code = CodeIssued(grant, self.stage.now() + CODE_LASTS_S)
        self._script = [code, Polled("authorization_pending", True), *news]
        self.stage.press()

    def _after(self, seconds: float) -> None:
        """Let time pass; something has to happen for the controller to look at the clock."""
        self.stage.later_s += seconds
        self._show_portrait()

    def _show_portrait(self) -> None:
        assert self._poller is not None
        portrait = Portrait(SIDE_PX, os.urandom(4) * SIDE_PX**2)
        self._poller.portrait.emit(self._poller.attempt, portrait)

    def new_poller(self, attempt: int) -> Poller:
        self._poller = ScriptedPoller(attempt, [*self._script])
        return self._poller

    def new_keeper(self, attempt: int, session: PersonSession) -> Keeper | None:
        newer = replace(session.issued, tokens=replace(session.issued.tokens, id_token=_secret()))
        renewed = Renewed(PersonSession(newer, _somebody(), issued_at=0.0))
        return ScriptedKeeper(attempt, [renewed]) if self._remembers else None

    def new_revoker(self, attempt: int, issued: TokensIssued) -> Revoker:
        return ScriptedRevoker(attempt, issued, hangs=False)

    def new_returner(self) -> Returner | None:
        return None

    def session_of(self, issued: TokensIssued, identity: Identity) -> PersonSession:
        return PersonSession(issued, identity, issued_at=0.0)

    def returned(self, attempt: int) -> Returned | None:
        return None

    def stays(self, attempt: int, issued: TokensIssued) -> bool:
        return False

    def note_presence(self) -> None: ...


def _secret() -> Secret:
    return Secret(secrets.token_urlsafe(600))


def _somebody() -> Identity:
    # Their words are of one width: how many rows fit on the screen must not depend on luck.
    claims = {
        "name": "Ada Example",
        "email": "ada@guests.example",
        "ext": {"department": "Engines"},
    }
    return Identity("https://id.example", secrets.token_hex(8), claims, verified=True)
