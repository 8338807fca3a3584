import pytest

pytest_plugins = ["pytester"]

COUNTING = """
    import pytest

    @pytest.mark.parametrize("number", [300, 12])
    def test_that_counts(number, record_property):
        record_property("figure: faults survived", number)
        record_property("another property", "text")

    def test_of_two_figures(record_property):
        record_property("figure: faults survived", 1000)
        record_property("figure: profiles passed", 57)
"""
FAILING = """
    def test_that_fails_after_counting(record_property):
        record_property("figure: faults survived", 5)
        assert False
"""


@pytest.mark.parametrize("workers", [0, 2])
def test_figures_of_passed_tests_are_added_up_by_name(
    pytester: pytest.Pytester, workers: int
) -> None:
    pytester.makepyfile(test_counting=COUNTING, test_failing=FAILING)
    result = pytester.runpytest("-p", "tests.figures", "-n", str(workers))
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(
        ["=* Figures =*", "faults survived: 1312", "profiles passed: 57", "=* 1 failed, 3 passed *"]
    )


def test_a_run_without_figures_says_nothing_of_them(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_that_counts_nothing(): pass")
    result = pytester.runpytest("-p", "tests.figures")
    result.assert_outcomes(passed=1)
    result.stdout.no_fnmatch_line("*Figures*")
