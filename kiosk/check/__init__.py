"""`--check`: one line for each thing a sign-in needs, without starting anything."""

from kiosk.check.report import check

__all__ = ["check"]
