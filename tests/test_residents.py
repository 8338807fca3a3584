"""Who stays beyond this process, as the settings want it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import Settings
from kiosk.keeper import Keeper
from kiosk.oauth.errors import NotKept
from kiosk.oauth.returns import returns_of
from kiosk.residents import Residents
from kiosk.store import StoreInUse
from kiosk.transport import Transport
from tests.keeping.device import CLIENT, PROVIDER, WHO, issued


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        "Lobby", provider=PROVIDER, client=CLIENT, remember=True, state_dir=tmp_path / "state"
    )


def residents(settings: Settings) -> Residents:
    def report(event: str, **fields: str) -> None:
        raise AssertionError((event, fields))

    made = Residents(settings, lambda insecure: Transport(allow_insecure_http=insecure), report)
    made.dress(settings)
    return made


@pytest.mark.clause("O-11")
def test_somebody_stays_over_a_restart(settings: Settings) -> None:
    first = residents(settings)
    ledger = first.ledger(1)
    assert ledger is not None
    ledger.reserve()
    ledger.take(issued(1))
    session = first.session_of(issued(1), WHO)
    ledger.keep(session)
    assert first.stays(1, issued(1))
    assert isinstance(first.new_keeper(1, session), Keeper)
    first.close()
    second = residents(settings)
    returned = second.returned(1)
    assert returned is not None
    assert returned.session == session
    assert 100 < returned.idle_left_s <= 120
    assert isinstance(second.new_keeper(1, returned.session), Keeper)
    assert second.stays(1, issued(1))
    second.new_revoker(1, issued(1))
    ledger = second.ledger(1)
    assert ledger is not None
    ledger.keep(session)
    # Whoever is being signed out is not kept any more.
    assert not second.stays(1, issued(1))
    second.close()


def test_a_session_begins_when_the_servers_say(settings: Settings) -> None:
    made = residents(settings)
    now = Transport().now()
    told = replace(issued(1), began_at=1_000_000.0)
    assert made.session_of(told, WHO).issued_at == pytest.approx(1_000_000 + now, abs=5)
    untold = made.session_of(issued(1), WHO)
    assert untold.issued_at == pytest.approx(Transport().wall_time(), abs=5)
    made.close()


@pytest.mark.parametrize("wanted", [False, True])
def test_nobody_stays_unless_it_is_wanted(wanted: bool, settings: Settings, tmp_path: Path) -> None:
    # Where it is wanted there is no provider but the demo tenant.
    unwanted = replace(settings, remember=wanted, provider=None if wanted else PROVIDER)
    made = residents(unwanted)
    assert made.ledger(1) is None
    assert made.returned(1) is None
    assert made.new_keeper(1, made.session_of(issued(1), WHO)) is None
    assert made.new_returner() is None
    made.note_presence()
    assert not made.stays(1, issued(1))
    assert not (tmp_path / "state").exists()
    made.close()


def test_tokens_on_their_way_back_need_nobody_who_stays(settings: Settings) -> None:
    made = residents(replace(settings, remember=False))
    revoker = made.new_revoker(1, issued(1))
    assert revoker is not None
    keeping = made._keeping
    assert keeping is not None
    keeping.put(returns_of(issued(1), None, 0.0))
    assert made.new_returner() is not None
    made.close()


@pytest.mark.clause("O-12")
def test_two_kiosks_never_share_a_store(settings: Settings, tmp_path: Path) -> None:
    first = residents(settings)
    with pytest.raises(StoreInUse):
        residents(settings)
    # Another folder is free; and so is the first one after that.
    first.dress(replace(settings, state_dir=tmp_path / "elsewhere"))
    second = residents(settings)
    first.close()
    second.close()


def test_settings_that_are_read_again_keep_the_store_open(settings: Settings) -> None:
    made = residents(settings)
    made.dress(settings)
    with pytest.raises(StoreInUse):
        residents(settings)
    made.close()


def test_a_folder_that_cannot_be_made_is_told(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotKept, match="STATE_DIR"):
        residents(replace(settings, state_dir=tmp_path / "file" / "state"))


def test_without_a_home_nobody_stays_but_people_sign_in(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    homeless = replace(settings, state_dir=None)
    with pytest.raises(NotKept, match="STATE_DIR"):
        residents(homeless)
    made = residents(replace(homeless, remember=False))
    assert made.new_returner() is None
    made.new_revoker(1, issued(1))
