"""What a screen reader does, over plain D-Bus: it reads a program's parts and hears its news."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.e2e.accessibility.node import SHOWING, STATES, Node, Place
from tests.waiting import until

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
_SCREEN = 0
"""The origin of places that are asked for."""
_POLITENESS = {1: False, 2: True}

Reference = tuple[str, str]
"""Who has a part, and under which path."""
Body = tuple[Any, ...]
"""What an answer holds; AT-SPI says of which types."""


class Announcement(NamedTuple):
    """Something said without being asked; what is urgent may interrupt other speech."""

    words: str
    urgent: bool


class ScreenReader:
    """Reads the one program on the accessibility bus."""

    def __init__(self, bus: DBusConnection, events: deque[Message]) -> None:
        self._bus = bus
        self._events = events
        self._announced: list[Announcement] = []
        self._renamed: list[str] = []
        self._names: dict[str, str] = {}

    def wait_for_window(self) -> None:
        """Wait until the program has come and the keyboard is its window's."""
        until(lambda: "active" in self.window().states, 15, "a window with the keyboard")

    def program(self) -> str:
        """Return the name of the program."""
        return self._property(self._program, "Name")

    def window(self) -> Node:
        """Read what is on view of the program's one window."""
        (window,) = self._parts(self._program)
        return self._node(window, self._states(window))

    def everything_told(self) -> str:
        """Return every text that the bus has of any part, also of what is hidden."""
        return "\n".join(self._texts(self._program))

    def hears(self, within_s: float = 15) -> Announcement:
        """Wait for the next announcement."""
        deadline = time.monotonic() + within_s
        while not self._announced:
            self._bus.recv_messages(timeout=deadline - time.monotonic())
            self._take_in()
        return self._announced.pop(0)

    def has_heard(self) -> list[Announcement]:
        """Return what was announced since this was last asked, and not waited for."""
        self._listen()
        announced, self._announced = self._announced, []
        return announced

    def noticed_names(self) -> list[str]:
        """Return the new names that parts have been given since this was last asked."""
        self._listen()
        renamed, self._renamed = self._renamed, []
        return renamed

    def _listen(self) -> None:
        """Take in everything that the program has sent before it answers this."""
        self._ask(self._program, ACCESSIBLE, "GetRole")
        self._take_in()

    def _take_in(self) -> None:
        while self._events:
            event = self._events.popleft()
            kind, detail, _, (_, value), *_ = event.body
            if event.header.fields[HeaderFields.member] == "Announcement":
                self._announced.append(Announcement(value, _POLITENESS[detail]))
            elif kind == "accessible-name":
                self._notice_name(event.header.fields[HeaderFields.path], value)

    def _notice_name(self, path: str, name: str) -> None:
        # Qt also says that a name has changed when only the words on view have.
        if self._names.get(path) != name:
            self._names[path] = name
            self._renamed.append(name)

    @cached_property
    def _program(self) -> Reference:
        registry = (REGISTRY, ROOT)
        (program,) = until(lambda: self._parts(registry), 15, "a program on the bus")
        return program

    def _node(self, part: Reference, states: set[int]) -> Node:
        (role,) = self._ask(part, ACCESSIBLE, "GetRoleName")
        (place,) = self._ask(part, COMPONENT, "GetExtents", "u", (_SCREEN,))
        inside = [(inner, self._states(inner)) for inner in self._parts(part)]
        return Node(
            role,
            self._property(part, "Name"),
            self._property(part, "Description"),
            frozenset(name for number, name in STATES.items() if number in states),
            Place(*place),
            tuple(self._node(inner, its) for inner, its in inside if SHOWING in its),
        )

    def _states(self, part: Reference) -> set[int]:
        ((low, high),) = self._ask(part, ACCESSIBLE, "GetState")
        return {number for number in range(64) if (low | high << 32) >> number & 1}

    def _parts(self, part: Reference) -> list[Reference]:
        (parts,) = self._ask(part, ACCESSIBLE, "GetChildren")
        return list(parts)

    def _texts(self, part: Reference) -> Iterator[str]:
        for name in ("Name", "Description", "AccessibleId"):
            yield self._property(part, name)
        yield repr(self._ask(part, ACCESSIBLE, "GetAttributes"))
        (interfaces,) = self._ask(part, ACCESSIBLE, "GetInterfaces")
        if ACTION in interfaces:
            yield repr(self._ask(part, ACTION, "GetActions"))
        if TEXT in interfaces:
            yield repr(self._ask(part, TEXT, "GetText", "ii", (0, -1)))
        for inner in self._parts(part):
            yield from self._texts(inner)

    def _property(self, part: Reference, name: str) -> str:
        properties = "org.freedesktop.DBus.Properties"
        ((_, value),) = self._ask(part, properties, "Get", "ss", (ACCESSIBLE, name))
        return str(value)

    def _ask(
        self,
        part: Reference,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[object, ...] = (),
    ) -> Body:
        owner, path = part
        address = DBusAddress(path, owner, interface)
        return answered(self._bus, new_method_call(address, method, signature or None, body))


def answered(bus: DBusConnection, message: Message) -> Body:
    answer = bus.send_and_get_reply(message, timeout=10)
    assert answer.header.message_type is MessageType.method_return, answer
    body: Body = answer.body
    return body


@contextmanager
def screen_reader(session_bus: str) -> Iterator[ScreenReader]:
    """Start to listen; programs that start later find that somebody does."""
    desk = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    status = Properties(desk.with_interface("org.a11y.Status"))
    with open_dbus_connection(bus=session_bus) as session:
        (address,) = answered(session, new_method_call(desk, "GetAddress"))
        answered(session, status.set("IsEnabled", "b", True))
        with open_dbus_connection(bus=address) as bus:
            news = MatchRule(type="signal", interface=EVENTS)
            registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
            for event in ("object:announcement", "object:property-change"):
                answered(bus, new_method_call(registry, "RegisterEvent", "s", (event,)))
            answered(bus, message_bus.AddMatch(news))
            with bus.filter(news, queue=deque()) as events:
                yield ScreenReader(bus, events)
