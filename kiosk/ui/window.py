"""The one window: covers the screen, shows what it is told, and reports keys."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from kiosk.session import Screen
from kiosk.ui.deck import Deck
from kiosk.ui.keys import Meaning, meaning
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.scale import scale_for
from kiosk.ui.theme import THEMES, palette, style_sheet
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.ground import Ground

_STEPS = {Meaning.UP: -1, Meaning.LEFT: -1, Meaning.DOWN: 1, Meaning.RIGHT: 1}


class Window(QWidget):
    """Draws what it is told and decides nothing.

    Signals: `confirmed` for OK on the screen's action, `went_back` for Back, `sign_out_pressed`
    for signing out where OK means something else, `stirred` for any other sign of somebody.
    """

    confirmed = Signal()
    went_back = Signal()
    sign_out_pressed = Signal()
    stirred = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._deck = Deck(self, look)
        self._deck.confirmed.connect(self.confirmed)
        self._deck.went_back.connect(self.went_back)
        self._deck.sign_out_pressed.connect(self.sign_out_pressed)
        self._ground = Ground()
        self._covered: QScreen | None = None
        self._spoken = ""
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Take on names, theme and sizes; may be called again at any time."""
        self._look = look
        theme = THEMES[look.theme]
        self.setStyleSheet(style_sheet(theme))
        # A new style sheet puts the palette back that was there before the old one.
        self.setPalette(palette(theme))
        self.setWindowTitle(plain(look.app_name))
        self._deck.dress(look)
        self._rescale()
        self.update()

    def render_screen(self, screen: Screen, now: float) -> None:
        """Draw `screen` as it is at `now`, a monotonic clock in seconds."""
        self._deck.show_screen(screen, now)
        if self._deck.page is not None:
            self._speak(self._deck.page.spoken())

    def show_full_screen(self) -> None:
        """Cover the whole output, also on a bare X server where nobody manages windows."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setCursor(Qt.CursorShape.BlankCursor)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.connect(self._cover)
        self._cover(QGuiApplication.primaryScreen())

    def show_windowed(self, size: QSize) -> None:
        """Show an ordinary window of `size`."""
        self.resize(size)
        self.show()

    def _cover(self, screen: QScreen | None) -> None:
        if screen is None:
            return
        if screen is not self._covered:
            screen.geometryChanged.connect(self.setGeometry)
            self._covered = screen
            self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        # Without a window manager nobody else hands the keyboard over.
        self.activateWindow()

    def _speak(self, words: str) -> None:
        if words != self._spoken:
            self._spoken = words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _rescale(self) -> None:
        screen = self.screen()
        pitch_mm = screen.physicalSize().height() / max(1, screen.geometry().height())
        width, height, look = self.width(), self.height(), self._look
        short_side_mm = min(width, height) * pitch_mm
        self._deck.rescale(
            scale_for(width, height, look.text_scale, look.viewing_distance_m, short_side_mm)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew."""
        self._rescale()

    def event(self, event: QEvent) -> bool:
        """Lay the page out anew on another output: a module is whole pixels of that one."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rescale()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        self._ground.paint(self, event.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, leave, move, or report that somebody is there."""
        pressed = meaning(event)
        if pressed is Meaning.OK:
            button = self._focused()
            if button is not None and not event.isAutoRepeat():
                button.click()
        elif pressed is Meaning.BACK:
            if not event.isAutoRepeat():
                self.went_back.emit()
        else:
            self._move(pressed)
            self.stirred.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch anywhere as a sign of somebody."""
        self.stirred.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Leave Tab to `keyPressEvent`; Qt also asks this when a page with the focus hides."""
        return False

    def _focused(self) -> Button | None:
        focused = self.focusWidget()
        return focused if isinstance(focused, Button) else None

    def _move(self, direction: Meaning) -> None:
        step, page = _STEPS.get(direction), self._deck.page
        if step is None or page is None:
            return
        vertical = direction in (Meaning.UP, Meaning.DOWN)
        if vertical and page.scroll_rows(step):
            return
        if not vertical and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        page.move_focus(self._focused(), step)
