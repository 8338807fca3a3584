"""Whether people can stay signed in here, and what protects what is kept of them."""

import os
from collections.abc import Iterator

from kiosk.check.line import Line
from kiosk.config import Settings
from kiosk.oauth.errors import NotKept
from kiosk.store import state_folder
from kiosk.store.place import OWN_KEY
from kiosk.store.survey import survey


def storage_lines(settings: Settings) -> Iterator[Line]:
    """Look at the store's place; nothing is made or written, and whoever runs it counts."""
    if not settings.remember:
        return
    if settings.provider is None:
        yield Line("skip", "store", "the demo tenant forgets everybody by itself")
        return
    try:
        folder = state_folder(settings.state_dir, os.environ)
        protects, odd = survey(folder, settings.store_key_file, os.environ)
    except NotKept as exc:
        yield Line("fail", "store", str(exc))
        return
    told = f"{folder}, {protects}"
    if odd:
        yield Line("warn", "store", f"{odd}; {told}")
    else:
        yield Line("warn" if protects == OWN_KEY else "pass", "store", told)
