"""The pages, each made when it is first needed and kept; one is on view."""

from functools import cached_property
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.session import Authorize, Code, Problem, Screen, Starting, Welcome
from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.screens.authorize import AuthorizePage
from kiosk.ui.screens.code import CodePage
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.problem import ProblemPage
from kiosk.ui.screens.starting import StartingPage
from kiosk.ui.screens.still_here import StillHerePage
from kiosk.ui.screens.welcome import WelcomePage

AnyPage = TypeVar("AnyPage", bound=Page)


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
        self._scale: Scale | None = None
        self.page: Page | None = None

    def dress(self, look: Look) -> None:
        """Take on names and settings."""
        self._look = look
        for page in self._pages:
            page.dress(look)

    def rescale(self, scale: Scale) -> None:
        """Take on the size of the window."""
        self._scale = scale
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
                self._turn_to(self._welcome).show_state(screen, now)
            case Problem():
                self._turn_to(self._problem).show_state(screen, now)
            case _:
                assert_never(screen)
        if self.page is not None:
            self.page.show()

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
        return self._made(WelcomePage(self._window, self._look))

    @cached_property
    def _still_here(self) -> StillHerePage:
        return self._made(StillHerePage(self._window, self._look))

    @cached_property
    def _problem(self) -> ProblemPage:
        return self._made(ProblemPage(self._window, self._look))

    def _made(self, page: AnyPage) -> AnyPage:
        page.dress(self._look)
        page.confirmed.connect(self.confirmed)
        page.went_back.connect(self.went_back)
        page.sign_out_pressed.connect(self.sign_out_pressed)
        self._pages.append(page)
        return page

    def _turn_to(self, page: AnyPage) -> AnyPage:
        if page is not self.page:
            if self.page is not None:
                self.page.hide()
                self.page.wipe()
            self.page = page
            self._fit(page)
            page.buttons[0].setFocus()
        return page

    def _fit(self, page: Page) -> None:
        page.rescale(self._scale)
        page.setGeometry(self._window.rect())
