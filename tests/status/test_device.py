"""What the kernel knows of this process."""

from pathlib import Path

from kiosk.status import Device


def test_memory_is_read_where_there_is_something_to_read(tmp_path: Path) -> None:
    process = tmp_path / "status"
    assert Device.look(process=process).memory_bytes is None
    process.write_text("Name:\tkiosk\nVmHWM:\t  200000 kB\nVmRSS:\t   90500 kB\n")
    assert Device.look(process=process).memory_bytes == 90_500 * 1024
    process.write_text("Name:\tkiosk\n")
    assert Device.look(process=process).memory_bytes is None
