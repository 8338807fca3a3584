"""How long a shared screen stays somebody's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Limits in seconds: without a key press, and in any case."""

    idle_sign_out_s: float
    max_session_s: float
