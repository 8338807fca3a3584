"""The thread that looks after somebody who stays signed in."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.keeper import Keeper
from kiosk.oauth.person_session import Contact, Ended, PersonSession, Unkept, begun
from kiosk.oauth.renewal import FIRST_WAIT_MAX_S
from kiosk.oauth.wire import Request, Response
from kiosk.session import Portrait
from kiosk.transport import Transport
from tests.fakes.issuer import ISSUER, Issuer, oauth_error
from tests.fakes.pictures import picture
from tests.fakes.played_transport import PlayedTransport
from tests.fakes.wire import START, TODAY
from tests.oauth.playing import PROVIDER, person, play, tokens_issued

AT_ONCE_MS = 1000


class Shelf:
    """Remembers what was kept."""

    def __init__(self) -> None:
        self.kept: list[PersonSession] = []

    def reserve(self) -> None: ...

    def keep(self, session: PersonSession) -> None:
        self.kept.append(session)


@pytest.fixture
def session() -> PersonSession:
    news, _ = play(Issuer())
    return begun(tokens_issued(news), person(news).identity, START, TODAY)


def record(keeper: Keeper) -> list[object]:
    said: list[object] = []

    def hear(attempt: int, news: object) -> None:
        assert attempt == 4
        said.append(news)

    signals = (keeper.renewed, keeper.contact, keeper.unkept, keeper.ended, keeper.portrait)
    for signal in signals:
        signal.connect(hear, Qt.ConnectionType.DirectConnection)
    return said


def run(qtbot: QtBot, keeper: Keeper) -> list[object]:
    said = record(keeper)
    with qtbot.waitSignal(keeper.finished, timeout=5000):
        keeper.start()
    assert keeper.wait(AT_ONCE_MS)
    return said


@pytest.mark.clause("O-11", "U-08")
def test_who_returned_is_asked_for_and_gets_their_picture(
    qtbot: QtBot, session: PersonSession
) -> None:
    issuer, shelf = Issuer(), Shelf()
    issuer.userinfo["picture"] = f"{ISSUER}/ada.png"
    issuer.replies["ada.png"] = lambda: Response(200, {}, picture("PNG", 64, 64))
    refused = [oauth_error("invalid_grant")]

    def token() -> Response:
        return refused.pop()

    issuer.replies["token"] = token
    transport = PlayedTransport(issuer)
    said = run(qtbot, Keeper(4, session, PROVIDER, transport, shelf, returned=True))
    kinds = [type(news) for news in said]
    assert kinds == [Contact, PersonSession, Portrait, Ended]
    assert transport.closed


@pytest.mark.clause("B-06")
def test_somebody_new_is_left_alone_until_the_tokens_are_due(
    qtbot: QtBot, session: PersonSession
) -> None:
    issuer, shelf = Issuer(), Shelf()
    answers = [oauth_error("invalid_grant"), issuer.replies["token"]()]
    issuer.replies["token"] = lambda: answers.pop()
    transport = PlayedTransport(issuer)
    said = run(qtbot, Keeper(4, session, PROVIDER, transport, shelf))
    assert isinstance(said[0], PersonSession)
    assert isinstance(said[-1], Ended)
    assert shelf.kept[0].issued == said[0].issued
    first = transport.wire.exchanges[0]
    assert first.request.url.endswith("/token")
    assert first.at - START > 3600


@pytest.mark.clause("V-10")
def test_an_unexpected_exception_is_told_without_its_text(
    qtbot: QtBot, session: PersonSession
) -> None:
    def serve(_: Request) -> Response:
        raise ZeroDivisionError("refresh_token=s3cret")

    transport = PlayedTransport(serve)
    (news,) = run(qtbot, Keeper(4, session, PROVIDER, transport, Shelf(), returned=True))
    assert isinstance(news, Unkept)
    assert news.cause.startswith("ZeroDivisionError at tests.test_keeper:")
    assert transport.closed


@pytest.mark.clause("C-10")
def test_cancel_ends_the_wait(qtbot: QtBot, session: PersonSession) -> None:
    class WaitsForReal(PlayedTransport):
        cancel = Transport.cancel

        def pause(self, seconds: float) -> bool:
            # The first wait of somebody who returned is drawn by chance.
            return Transport.pause(self, seconds if seconds > FIRST_WAIT_MAX_S else 0)

    keeper = Keeper(4, session, PROVIDER, WaitsForReal(Issuer()), Shelf(), returned=True)
    said = record(keeper)
    with qtbot.waitSignal(keeper.renewed, timeout=5000):
        keeper.start()
    keeper.cancel()
    assert keeper.wait(AT_ONCE_MS)
    assert not any(isinstance(news, Ended) for news in said)
