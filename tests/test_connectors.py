"""The sockets for a screen are read as the kernel shows them."""

from pathlib import Path

from kiosk.connectors import Connector, connectors


def test_every_socket_is_read_whose_card_is_still_there(tmp_path: Path) -> None:
    for name, status, modes in (
        ("card0-HDMI-A-2", "disconnected\n", ""),
        ("card0-HDMI-A-1", "connected\n", "1920x1080\n1280x720\n"),
        ("card1-DSI-1", "connected\n", ""),
        ("card0-Writeback-1", "unknown\n", "640x480\n"),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(status)
        (tmp_path / name / "modes").write_text(modes)
    (tmp_path / "card0").mkdir()
    (tmp_path / "card2-HDMI-A-1").mkdir()  # its card has just been taken away
    found = connectors(tmp_path)
    assert found == (
        Connector(True, "", "DSI-1"),
        Connector(True, "1920x1080", "HDMI-A-1"),
        Connector(False, "", "HDMI-A-2"),
        Connector(False, "640x480", "Writeback-1"),
    )
    assert [connector.name for connector in found if connector.shows] == ["HDMI-A-1"]


def test_a_kernel_without_graphics_has_none(tmp_path: Path) -> None:
    assert connectors(tmp_path / "none") == ()
