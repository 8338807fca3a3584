"""How many examples a test tries."""

from hypothesis import settings

USUAL = 100
"""What a profile that says nothing of it tries."""


def examples(number: int) -> settings:
    """Try `number` of them in CI, in a long run as many times more as its profile says."""
    return settings(max_examples=max(1, number * settings().max_examples // USUAL))
