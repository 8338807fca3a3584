"""A provider explains an error in words and links of its own, and nobody gets to see them."""

import pytest
import zxingcpp

from kiosk.oauth.messages import Failed, Trouble
from kiosk.oauth.wire import Response
from kiosk.session import AttemptFailed, CodeArrived, Confirmed, Session, step
from kiosk.ui.trouble_wording import problem
from tests.fakes.issuer import Issuer, answer
from tests.oauth.playing import PENDING, ending, play
from tests.session.examples import GRANT, RULES
from tests.ui.conftest import MakeWindow
from tests.ui.seen import everything_said, pixels, texts
from tools.sample_screens import NOW

WORDS = "Call <b>Mallory</b> to unlock"
LINK = "https://evil.example/help"


def explained(code: str, status: int = 400) -> Response:
    return answer({"error": code, "error_description": WORDS, "error_uri": LINK}, status)


@pytest.mark.clause("O-09", "D-18", "V-08")
@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        ("access_denied", Trouble.DECLINED),
        ("expired_token", Trouble.EXPIRED),
        ("invalid_client", Trouble.CONFIGURATION),
        ("unauthorized_client", Trouble.NOT_ALLOWED),
        (WORDS, Trouble.NOT_ALLOWED),
    ],
)
@pytest.mark.parametrize("where", ["token", "device_authorization"])
def test_the_problem_is_told_in_our_words_alone(
    make_window: MakeWindow, where: str, code: str, trouble: Trouble
) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING]
    if where == "token":
        issuer.polls.append(explained(code))
    else:
        issuer.replies[where] = lambda: explained(code)
    end = ending(play(issuer)[0])
    assert isinstance(end, Failed)
    session, _ = step(Session(RULES), Confirmed(), NOW)
    if where == "token":
        assert end.trouble is trouble
        session, _ = step(session, CodeArrived(1, GRANT, NOW + 300), NOW)
    session, _ = step(session, AttemptFailed(1, end.trouble, end.cause, "7F3A"), NOW)
    window = make_window(session.screen)
    assert problem(end.trouble).headline in {text.text() for text in texts(window)}
    said = everything_said(window)
    assert [word for word in ("Mallory", "evil.example", "unlock") if word in said] == []
    assert zxingcpp.read_barcodes(pixels(window)[:, :, :3].copy()) == []
