"""How many examples a test tries."""

from hypothesis import settings

USUAL = 100


def examples(number: int) -> settings:
    """Try `number` of them for every hundred that the profile names."""
    return settings(max_examples=max(1, number * settings().max_examples // USUAL))
