"""After a sign-out nothing of the person is anywhere this process can look."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import ModuleType
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QClipboard,
    QGuiApplication,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QWidget

from kiosk.oauth.messages import Identity
from kiosk.session import Portrait, Screen, Welcome
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import pixels
from tools.sample_screens import NOW, SCREENS, welcome

SIDE_PX = 8
LEFT_FOR = [name for name in SCREENS if not name.startswith("welcome")]


class Person:
    """Somebody whose every claim, name of a claim and scope has the mark in it.

    The mark is kept backwards: what is searched for must not find itself.
    """

    def __init__(self) -> None:
        self.backwards = uuid4().hex[::-1]
        self.dots_backwards = bytes(uuid4().bytes * 16)[::-1]

    def screen(self) -> Welcome:
        mark = self.backwards[::-1]
        names = (
            "name",
            "given_name",
            "family_name",
            "preferred_username",
            "email",
            "x",
            "birthdate",
        )
        claims: dict[str, object] = {name: f"{name[0]}{mark}" for name in names}
        claims |= {"groups": [mark], "ext": {mark: mark}, f"q{mark}": 1, "email_verified": True}
        identity = Identity(
            "https://op.example", mark, claims, (mark, "profile"), (f"z{mark}",), verified=True
        )
        portrait = Portrait(SIDE_PX, self.dots_backwards[::-1])
        return replace(welcome(identity), portrait=portrait)

    def in_text(self, text: str) -> bool:
        return self.backwards[:16] in text[::-1]

    def in_value(self, value: object) -> bool:
        if isinstance(value, str):
            return self.in_text(value)
        return isinstance(value, bytes | bytearray) and self.dots_backwards in value[::-1]


@pytest.fixture
def somebody() -> Person:
    return Person()


@pytest.fixture
def signed_in(make_window: MakeWindow, somebody: Person) -> Window:
    """A window on which the person is seen."""
    window = make_window(somebody.screen())
    window.grab()
    return window


def leave(window: Window, somebody: Person, after: Screen) -> None:
    """Go through all that a person can see until somebody else is there."""
    shown = somebody.screen()
    for screen in (shown, replace(shown, folded=True), shown, replace(shown, asking=True), shown):
        window.render_screen(screen, NOW)
        window.grab()
    window.render_screen(after, NOW)
    window.grab()


def properties(thing: QObject) -> Iterator[tuple[str, object]]:
    """Every property, those of Qt and those that were added."""
    about = thing.metaObject()
    for number in range(about.propertyCount()):
        name = str(about.property(number).name())
        yield name, thing.property(name)
    for added in thing.dynamicPropertyNames():
        name = bytes(added.data()).decode()
        yield name, thing.property(name)


def everything(window: Window) -> list[QObject]:
    return [window, *window.findChildren(QObject)]


def heard(interface: QAccessibleInterface | None) -> Iterator[str]:
    """What a screen reader can come to know below `interface`."""
    if interface is None:
        return
    yield from (interface.text(kind) for kind in QAccessible.Text)
    of_text = interface.textInterface()
    if of_text is not None:
        yield of_text.text(0, of_text.characterCount())
    for number in range(interface.childCount()):
        yield from heard(interface.child(number))


def tree(window: Window) -> list[str]:
    return list(heard(QAccessible.queryAccessibleInterface(window)))


def held_by_the_process(somebody: Person) -> list[str]:
    """Kinds of objects known to the collector that hold a word or the picture."""
    gc.collect()
    return [
        f"{type(holder).__name__} {type(holder).__module__}"
        for holder in gc.get_objects()
        if not isinstance(holder, ModuleType)
        for value in gc.get_referents(holder)
        if somebody.in_value(value)
    ]


@pytest.mark.clause("R-07", "V-18")
@pytest.mark.parametrize("after", LEFT_FOR)
def test_no_property_of_any_widget(
    signed_in: Window,
    somebody: Person,
    after: str,
    record_property: Callable[[str, object], None],
) -> None:
    def found() -> set[str]:
        return {
            name
            for thing in everything(signed_in)
            for name, value in properties(thing)
            if somebody.in_text(repr(value))
        }

    assert found() == {"text", "accessibleName"}
    leave(signed_in, somebody, SCREENS[after])
    assert found() == set()
    searched = sum(len(list(properties(thing))) for thing in everything(signed_in))
    record_property("figure: properties searched for somebody who left", searched)


@pytest.mark.clause("V-18")
def test_nothing_for_a_screen_reader(signed_in: Window, somebody: Person) -> None:
    assert any(map(somebody.in_text, tree(signed_in)))
    leave(signed_in, somebody, SCREENS["authorize-idle"])
    said = tree(signed_in)
    assert "Authorize" in said
    assert [words for words in said if somebody.in_text(words)] == []


@pytest.mark.clause("V-18")
@pytest.mark.parametrize("change", ["folded", "asking"])
def test_no_details_while_folded_or_asking(
    signed_in: Window, somebody: Person, change: str
) -> None:
    shown = somebody.screen()
    hidden = replace(shown, folded=change == "folded", asking=change == "asking")
    signed_in.render_screen(hidden, NOW)
    allowed = {"title", "account"} if change == "folded" else set()
    telling = {
        thing.objectName()
        for thing in everything(signed_in)
        for _, value in properties(thing)
        if somebody.in_text(repr(value))
    }
    assert telling == allowed
    said = {words for words in tree(signed_in) if somebody.in_text(words)}
    assert len(said) == len(allowed)


@pytest.mark.clause("R-07", "V-18")
@pytest.mark.parametrize("after", ["authorize-asked", "problem"])
def test_nothing_the_collector_knows(signed_in: Window, somebody: Person, after: str) -> None:
    assert held_by_the_process(somebody) != []
    leave(signed_in, somebody, SCREENS[after])
    assert held_by_the_process(somebody) == []


@pytest.mark.clause("V-18", "V-21")
def test_nothing_in_clipboard_or_selection(signed_in: Window, somebody: Person) -> None:
    leave(signed_in, somebody, SCREENS["authorize-asked"])
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        assert not somebody.in_text(clipboard.text(mode))
        assert clipboard.pixmap(mode).isNull()


@pytest.mark.clause("V-18")
def test_nothing_goes_through_the_cache_of_pictures(
    make_window: MakeWindow, somebody: Person
) -> None:
    before = QPixmapCache.cacheLimit()
    QPixmapCache.clear()
    try:
        kept = QPixmap(64, 64)
        kept.fill()
        # With room for this one alone, whatever else is put in pushes it out.
        QPixmapCache.setCacheLimit(64 * 64 * kept.depth() // 8 // 1024)
        assert QPixmapCache.insert("kept", kept)
        leave(make_window(somebody.screen()), somebody, SCREENS["authorize-asked"])
        assert QPixmapCache.find("kept", QPixmap())
    finally:
        QPixmapCache.setCacheLimit(before)
        QPixmapCache.clear()


@pytest.mark.clause("V-18")
def test_no_dot_differs_from_a_screen_nobody_was_at(
    make_window: MakeWindow, signed_in: Window, somebody: Person
) -> None:
    leave(signed_in, somebody, SCREENS["authorize"])
    fresh = make_window(SCREENS["authorize"])
    assert abs(pixels(signed_in).astype(int) - pixels(fresh)).max() <= 32


def test_as_many_widgets_as_before(signed_in: Window, somebody: Person) -> None:
    leave(signed_in, somebody, SCREENS["authorize"])
    count = len(signed_in.findChildren(QWidget))
    for _ in range(20):
        leave(signed_in, somebody, SCREENS["authorize"])
    assert len(signed_in.findChildren(QWidget)) == count
