"""What an assistive program is told of one part of a window, and of the parts inside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

STATES = {1: "active", 11: "focusable", 12: "focused"}
"""Those that matter to a person, by their places in AT-SPI's set of states."""
SHOWING = 25


class Place(NamedTuple):
    """Where it is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Node:
    """One part that is on view."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    place: Place
    children: tuple["Node", ...]

    def read(self) -> Iterator["Node"]:
        """What a screen reader comes to, in its order: it passes over what says nothing."""
        return (node for _, node in self._read(0))

    def lines(self) -> list[str]:
        """Write down what is read, a line each; what is inside a part stands below it."""
        return [f"{'  ' * depth}{node._line()}" for depth, node in self._read(0)]

    def _read(self, depth: int) -> Iterator[tuple[int, "Node"]]:
        speaks = bool(self.name or self.description or "focusable" in self.states)
        if speaks:
            yield depth, self
        for child in self.children:
            yield from child._read(depth + speaks)

    def _line(self) -> str:
        states = ", ".join(state for state in STATES.values() if state in self.states)
        parts = [self.role, f'"{self.name}"']
        parts += [f"({self.description})"] if self.description else []
        parts += [f"[{states}]"] if states else []
        return " ".join(parts)
