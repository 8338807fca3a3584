"""Programs for those who work on kiosk; none of them is in the wheel."""
