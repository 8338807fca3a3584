"""What a phone is told when it cannot go on."""

from werkzeug.exceptions import HTTPException


class Trouble(HTTPException):
    """A page answered with the status `code`; `title` and `advice` are keys of its sentences."""

    code = 400
    title = "failed_title"
    advice = "failed_advice"
    minutes = 0  # what the advice counts, if it counts


class Over(Trouble):
    """The code has expired or was used."""

    code = 410
    title = "over_title"
    advice = "over_advice"


class Taken(Trouble):
    """Another browser has claimed the code."""

    code = 409
    title = "taken_title"
    advice = "taken_advice"


class Stale(Trouble):
    """The form is not one that this browser was last given."""

    code = 403
    title = "stale_title"
    advice = "stale_advice"


class TooManyGuesses(Trouble):
    """So many wrong codes that every further one is refused for a while."""

    code = 429
    title = "guesses_title"

    def __init__(self, retry_in_s: int) -> None:
        super().__init__()
        self.retry_in_s = retry_in_s
        self.minutes = -(-retry_in_s // 60)
        form = {1: "one", 2: "two"}.get(self.minutes, "more")
        self.advice = f"guesses_advice_{form}"


class Missing(Trouble):
    """No such page."""

    code = 404
    title = "missing_title"
    advice = "missing_advice"


class Broken(Trouble):
    """A fault of the tenant itself."""

    code = 500
    title = "broken_title"
    advice = "broken_advice"


def trouble_of(exc: HTTPException) -> Trouble:
    """Find the page for any error."""
    if isinstance(exc, Trouble):
        return exc
    if exc.code == Missing.code:
        return Missing()
    trouble = Broken() if exc.code is None or exc.code >= Broken.code else Trouble()
    trouble.code = exc.code or Broken.code
    return trouble
