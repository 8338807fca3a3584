"""Start the kiosk from a checkout; `kiosk` and `python -m kiosk` are the same program."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main())
