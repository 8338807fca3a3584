"""Counts the examples that are really tried, and knows the profile for long runs."""

from collections.abc import Generator
from functools import wraps

import pytest
from hypothesis import settings
from hypothesis.database import DirectoryBasedExampleDatabase

# `make fuzz`: other examples every time, and what once failed is tried first. A test's own share
# of them is in `tests.fuzz.examples`.
settings.register_profile(
    "fuzz",
    derandomize=False,
    database=DirectoryBasedExampleDatabase(".hypothesis/examples"),
    print_blob=True,
    max_examples=300,
)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Hand the number of examples to `tests.figures`, if the test passes."""
    handle = getattr(pyfuncitem.obj, "hypothesis", None)
    if handle is None:
        return (yield)
    tried = 0
    test = handle.inner_test

    @wraps(test)
    def counted(*args: object, **kwargs: object) -> object:
        nonlocal tried
        tried += 1
        return test(*args, **kwargs)

    handle.inner_test = counted
    try:
        return (yield)
    finally:
        handle.inner_test = test
        pyfuncitem.user_properties.append(("figure: fuzz examples", tried))
