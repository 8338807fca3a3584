"""The pages, each made when it is first needed and kept; one is on view."""

from functools import cached_property, partial
from importlib import import_module
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.session import Authorize, Code, Maintenance, Problem, Screen, Starting, Welcome
from kiosk.ui.look import Look
from kiosk.ui.motion import Motion
from kiosk.ui.scale import Scale
from kiosk.ui.screens.attract import AttractPage
from kiosk.ui.screens.authorize import AuthorizePage
from kiosk.ui.screens.code import CodePage
from kiosk.ui.screens.maintenance import MaintenancePage
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.problem import ProblemPage
from kiosk.ui.screens.starting import StartingPage
from kiosk.ui.screens.still_here import StillHerePage
from kiosk.ui.screens.welcome import WelcomePage
from kiosk.ui.widgets.curtain import Curtain

AnyPage = TypeVar("AnyPage", bound=Page)

_LOAD_AFTER_MS = 1000


class Deck(QObject):
    """Turns to the page of a screen; the page that is left forgets what it showed."""

    confirmed = Signal()
    went_back = Signal()
    sign_out_pressed = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._pages: list[Page] = []
        self._curtain = Curtain(window)
        self._scale: Scale | None = None
        self._offset = QPoint()
        self.page: Page | None = None
        # Loading the encoder takes longer than a frame: neither before the first one nor for it.
        self._load = QTimer(self, singleShot=True, interval=_LOAD_AFTER_MS)
        self._load.timeout.connect(partial(import_module, "kiosk.ui.widgets.qr_matrix"))
        self._load.start()

    def dress(self, look: Look) -> None:
        """Take on names and settings."""
        self._look = look
        self._curtain.drop()
        for page in self._pages:
            page.dress(look)
        self._calm()

    def rescale(self, scale: Scale) -> None:
        """Take on the size of the window."""
        self._scale = scale
        self._curtain.drop()
        if self.page is not None:
            self._fit(self.page)
            self.page.refit()

    def show_screen(self, screen: Screen, now: float) -> None:
        """Draw `screen` on its page."""
        match screen:
            case Authorize():
                self._turn_to(self._authorize).show_state(screen, now)
            case Starting(shown=False) if isinstance(self.page, AuthorizePage | ProblemPage):
                return  # The wait is not worth mentioning yet.
            case Starting():
                self._turn_to(self._starting).show_state(screen, now)
            case Code():
                self._turn_to(self._code).show_state(screen, now)
            case Welcome(asking=True):
                self._turn_to(self._still_here).show_state(screen, now)
            case Welcome():
                # Not for who comes back after a restart or to their details.
                has_signed_in = isinstance(self.page, CodePage)
                self._turn_to(self._welcome).show_state(screen, now)
                if has_signed_in and not self._curtain.isHidden():
                    self._welcome.portrait.open_ring()
            case Problem():
                self._turn_to(self._problem).show_state(screen, now)
            case Maintenance():
                self._turn_to(self._maintenance).show_state(screen, now)
            case _:
                assert_never(screen)
        if self.page is not None:
            self.page.show()

    def show_attract(self, screen: Screen, turn: int) -> None:
        """Let a few words stand for the first screen, in their place number `turn`."""
        met = screen.outage if isinstance(screen, Authorize) else None
        self._turn_to(self._attract).show_turn(turn, met)
        self._attract.show()

    @property
    def is_attracting(self) -> bool:
        """Whether those words are on view, so that the first key only wakes."""
        return isinstance(self.page, AttractPage)

    def shift(self, offset: QPoint) -> None:
        """Move the page on view, and whichever follows, by so much from the window's corner."""
        self._offset = offset
        if self.page is not None:
            self.page.move(offset)

    @cached_property
    def _attract(self) -> AttractPage:
        return self._made(AttractPage(self._window, self._look))

    @cached_property
    def _authorize(self) -> AuthorizePage:
        return self._made(AuthorizePage(self._window, self._look))

    @cached_property
    def _starting(self) -> StartingPage:
        return self._made(StartingPage(self._window, self._look))

    @cached_property
    def _code(self) -> CodePage:
        return self._made(CodePage(self._window, self._look))

    @cached_property
    def _welcome(self) -> WelcomePage:
        page = self._made(WelcomePage(self._window, self._look))
        # One movement after the other: the ring would be lost in the arrival of the page.
        self._curtain.gone.connect(page.portrait.close_ring)
        return page

    @cached_property
    def _still_here(self) -> StillHerePage:
        return self._made(StillHerePage(self._window, self._look))

    @cached_property
    def _problem(self) -> ProblemPage:
        return self._made(ProblemPage(self._window, self._look))

    @cached_property
    def _maintenance(self) -> MaintenancePage:
        return self._made(MaintenancePage(self._window, self._look))

    def _made(self, page: AnyPage) -> AnyPage:
        # Below whatever else lies over the window.
        page.lower()
        page.dress(self._look)
        page.confirmed.connect(self.confirmed)
        page.went_back.connect(self.went_back)
        page.sign_out_pressed.connect(self.sign_out_pressed)
        self._pages.append(page)
        self._calm()
        return page

    def _calm(self) -> None:
        for part in (self._curtain, *self._pages):
            for motion in part.findChildren(Motion):
                motion.reduced = self._look.reduced_motion

    def _turn_to(self, page: AnyPage) -> AnyPage:
        if page is not self.page:
            if self.page is not None:
                self.page.hide()
                self.page.wipe()
                self._curtain.rise()
            self.page = page
            self._fit(page)
            target: QWidget = page.buttons[0] if page.buttons else page
            target.setFocus()
        return page

    def _fit(self, page: Page) -> None:
        page.rescale(self._scale)
        page.setGeometry(self._window.rect().translated(self._offset))
