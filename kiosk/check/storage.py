"""Whether people can stay signed in here, and what protects what is kept of them."""

import os
from collections.abc import Iterator

from kiosk.check.line import Line
from kiosk.config import Settings
from kiosk.oauth.errors import NotKept
from kiosk.store import state_folder
from kiosk.store.place import OWN_KEY
from kiosk.store.survey import survey

ANOTHER = "a folder of kiosk's own on a disk that stays: STATE_DIR"


def storage_lines(settings: Settings) -> Iterator[Line]:
    """Look at the store's place as whoever runs this; files that are too open are closed."""
    if settings.provider is None:
        if settings.remember:
            yield Line("skip", "store", "the demo tenant forgets everybody by itself")
        return
    try:
        folder = state_folder(settings.state_dir, os.environ)
        protects, odd = survey(folder, settings.store_key_file, os.environ)
    except NotKept as exc:
        if settings.remember:
            yield Line("fail", "store", str(exc), ANOTHER)
        else:
            lost = "tokens that cannot be handed back at a sign-out are lost when the kiosk ends"
            yield Line("warn", "store", f"{exc} Without it {lost}.", ANOTHER)
        return
    if not settings.remember:
        return
    told = f"{folder}, {protects}"
    if odd:
        yield Line("warn", "store", f"{odd}; {told}", ANOTHER)
    elif protects == OWN_KEY:
        yield Line("warn", "store", told, "STORE_KEY_FILE, or systemd's credential store_key")
    else:
        yield Line("pass", "store", told)
