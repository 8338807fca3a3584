"""What a widget is to a screen reader, where Qt would call it a widget and no more."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


@cache
def install_roles() -> None:
    """Let a widget's class say in its attribute `role` what it is; for the whole process."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    # Qt asks once for each widget, then answers by itself from the role, name and description.
    role = getattr(thing, "role", None)
    if isinstance(thing, QWidget) and isinstance(role, Role):
        return QAccessibleWidget(thing, role)
    return None
