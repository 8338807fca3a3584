"""Settings from `.env` and the environment: read all, report every problem at once, never guess."""

from kiosk.config.env_file import Entry, EnvFile, read_env_file, read_text_file
from kiosk.config.listing import Listed
from kiosk.config.reader import Finding
from kiosk.config.reading import Reading, read_settings
from kiosk.config.settings import Settings

__all__ = [
    "Entry",
    "EnvFile",
    "Finding",
    "Listed",
    "Reading",
    "Settings",
    "read_env_file",
    "read_settings",
    "read_text_file",
]
