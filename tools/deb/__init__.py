"""The Debian packages: for Debian 13 on its own PySide6, for Debian 12 with everything inside."""
