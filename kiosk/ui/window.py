"""The one window: covers the screen, shows what it is told, and reports keys."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from kiosk.session import Screen, Starting
from kiosk.ui.chord import ChordWatch
from kiosk.ui.deck import Deck
from kiosk.ui.full_screen import FullScreen
from kiosk.ui.keys import Meaning, meaning
from kiosk.ui.lighting import Lighting
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.repose import Vigil, orbit
from kiosk.ui.roles import Role, install_roles
from kiosk.ui.scale import Scale, scale_for
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.ground import Ground

NOON = 12 * 60

_STEPS = {Meaning.UP: -1, Meaning.LEFT: -1, Meaning.DOWN: 1, Meaning.RIGHT: 1}


class Window(QWidget):
    """Draws what it is told and decides nothing.

    Signals: `confirmed` for OK on the screen's action, `went_back` for Back, `sign_out_pressed`
    for signing out where OK means something else, `stirred` for any other sign of somebody.
    `announced` brings news to be said aloud and whether they are urgent, `asked_again` after a key
    that has nothing else to do all there is to say about the screen. `maintenance_asked`: the key
    chord for it was pressed.

    `minute_of_day` tells the local time in minutes since midnight.
    """

    role = Role.Window

    confirmed = Signal()
    went_back = Signal()
    sign_out_pressed = Signal()
    stirred = Signal()
    announced = Signal(str, bool)
    asked_again = Signal(str)
    maintenance_asked = Signal()

    def __init__(self, look: Look, minute_of_day: Callable[[], int] = lambda: NOON) -> None:
        install_roles()
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._lighting = Lighting(self, minute_of_day)
        self._vigil: Vigil | None = None
        self._dimmed = False
        self._deck = Deck(self, look)
        self._deck.confirmed.connect(self.confirmed)
        self._deck.went_back.connect(self.went_back)
        self._deck.sign_out_pressed.connect(self.sign_out_pressed)
        self._chords = ChordWatch(self)
        self._chords.recognised.connect(self.maintenance_asked)
        self._ground = Ground()
        self._spoken = ""
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Take on names, theme and sizes; may be called again at any time."""
        self._look = look
        self._lighting.shine(look, self._dimmed)
        self.setWindowTitle(plain(look.app_name))
        # By this a screen reader knows the program.
        QGuiApplication.setApplicationName(plain(look.app_name))
        self._deck.dress(look)
        self._rescale()
        self.update()

    def render_screen(self, screen: Screen, now: float) -> float:
        """Draw `screen` as it is at `now`, a monotonic clock in seconds.

        Returns the seconds until it has to be drawn again to spare the panel.
        """
        self._vigil = self._vigil.seen(screen, now) if self._vigil else Vigil.begin(screen, now)
        repose = self._vigil.repose(screen, now)
        self._dimmed = repose.dimmed
        self._lighting.shine(self._look, self._dimmed)
        self._deck.shift(self._orbit(repose.orbit_turn))
        if repose.attract_turn is None:
            self._deck.show_screen(screen, now)
        else:
            self._deck.show_attract(screen, repose.attract_turn)
        self._say_news(screen)
        return repose.changes_in_s

    def wake(self, now: float) -> bool:
        """Note that somebody is there; return whether the screen is brighter when drawn again."""
        if self._vigil is not None:
            self._vigil = self._vigil.stirred(now)
        return self._dimmed

    def _orbit(self, turn: int) -> QPoint:
        """Return where the page lies, in whole pixels of the device."""
        # A ring's width is what letters can move beside a ring without leaving the safe area.
        step = Fraction(self.devicePixelRatioF()).limit_denominator(8).denominator
        return QPoint(*orbit(turn, self._scale().ring_px // step)) * step

    def _say_news(self, screen: Screen) -> None:
        page = self._deck.page
        if isinstance(screen, Starting) and not screen.shown:
            # What comes of it is news, also in the words of before.
            self._spoken = ""
        elif page is not None and page.spoken() != self._spoken:
            self._spoken = page.spoken()
            self._announce(self._spoken, page.urgent)

    def show_full_screen(self) -> None:
        """Cover the whole output, also on a bare X server where nobody manages windows."""
        FullScreen(self)

    def show_windowed(self, size: QSize) -> None:
        """Show an ordinary window of `size`."""
        self.resize(size)
        self.show()

    def _announce(self, words: str, urgent: bool) -> None:
        event = QAccessibleAnnouncementEvent(self, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(words, urgent)

    def _say_again(self) -> None:
        page = self._deck.page
        if page is not None:
            self.asked_again.emit(page.whole())

    def _rescale(self) -> None:
        self._lighting.resize()
        self._deck.rescale(self._scale())

    def _scale(self) -> Scale:
        width, height, look = self.width(), self.height(), self._look
        short_side_mm = min(width, height) * _pitch_mm(self.screen())
        scale = scale_for(width, height, look.text_scale, look.viewing_distance_m, short_side_mm)
        percent = look.safe_area_percent
        return scale if percent is None else replace(scale, cut_off=percent / 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew."""
        self._rescale()

    def event(self, event: QEvent) -> bool:
        """Lay the page out anew on another output: a module is whole pixels of that one."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rescale()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no picture that nobody sees."""
        self._ground.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        self._ground.paint(self, event.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, leave, move, or report that somebody is there."""
        pressed = meaning(event)
        if self._deck.is_attracting:
            self.stirred.emit()
        elif pressed is Meaning.OK:
            if not event.isAutoRepeat():
                self._press()
        elif pressed is Meaning.BACK:
            if not event.isAutoRepeat():
                self.went_back.emit()
        else:
            unused = pressed is not Meaning.ASIDE and not self._move(pressed)
            if unused and not event.isAutoRepeat():
                self._say_again()
            self.stirred.emit()
        # Last of all, so that the page it opens is not what the key was meant for.
        self._chords.press(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hear how long keys are held."""
        self._chords.release(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch anywhere as a sign of somebody."""
        self.stirred.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Leave Tab to `keyPressEvent`; Qt also asks this when a page with the focus hides."""
        return False

    def _press(self) -> None:
        button = self._focused()
        if button is not None and button.ready:
            button.click()
        else:
            self.stirred.emit()

    def _focused(self) -> Button | None:
        focused = self.focusWidget()
        return focused if isinstance(focused, Button) else None

    def _move(self, direction: Meaning) -> bool:
        """Scroll or move the focus; whether either happened."""
        step, page = _STEPS.get(direction), self._deck.page
        if step is None or page is None:
            return False
        vertical = direction in (Meaning.UP, Meaning.DOWN)
        if vertical and page.scroll_rows(step):
            return True
        if not vertical and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        return page.move_focus(self._focused(), step)


def _pitch_mm(screen: QScreen | None) -> float:
    """Return the height of a pixel; 0 without any output, as behind a television that is off."""
    if screen is None:
        return 0.0
    return screen.physicalSize().height() / max(1, screen.geometry().height())
