"""What a phone is told when it cannot go on."""

from werkzeug.exceptions import HTTPException


class Trouble(HTTPException):
    """A page with a title and a piece of advice, answered with the status `code`."""

    code = 400
    title = "This did not work"
    advice = "Go back to the screen and start again there."


class Over(Trouble):
    """The code has expired or was used."""

    code = 410
    title = "This code has ended"
    advice = "It has expired or was used already. Get a new code on the screen and scan that one."


class Taken(Trouble):
    """Another browser has claimed the code."""

    code = 409
    title = "This code is open somewhere else"
    advice = (
        "Another phone or another browser is signing in with it. If that is not you, cancel on "
        "the screen and get a new code."
    )


class Stale(Trouble):
    """The form is not one that this browser was last given."""

    code = 403
    title = "This page is out of date"
    advice = "Start again with the code on the screen. Your browser must allow cookies for this."


class TooManyGuesses(Trouble):
    """So many wrong codes that every further one is refused for a while."""

    code = 429
    title = "Too many wrong codes"

    def __init__(self, retry_in_s: int) -> None:
        super().__init__()
        self.retry_in_s = retry_in_s
        minutes = -(-retry_in_s // 60)
        wait = "a minute" if minutes == 1 else f"{minutes} minutes"
        self.advice = f"Wait {wait}, then type the code that the screen shows at that time."


class Missing(Trouble):
    """No such page."""

    code = 404
    title = "There is nothing here"
    advice = "Check the address against the one on the screen."


class Broken(Trouble):
    """A fault of the tenant itself."""

    code = 500
    title = "The demo has a fault"
    advice = "Try once more. Whoever runs the demo finds the cause in its log."


def trouble_of(exc: HTTPException) -> Trouble:
    """Find the page for any error."""
    if isinstance(exc, Trouble):
        return exc
    if exc.code == Missing.code:
        return Missing()
    trouble = Broken() if exc.code is None or exc.code >= Broken.code else Trouble()
    trouble.code = exc.code or Broken.code
    return trouble
