"""What a kiosk keeps beyond its own life: encrypted, durable, and one kiosk's alone."""

from kiosk.store.kept import Kept, KeptPerson
from kiosk.store.lock import StoreInUse
from kiosk.store.moment import Moment, passed_s, this_moment
from kiosk.store.place import StoreKey, find_key, state_folder, store_key
from kiosk.store.store import Store

__all__ = [
    "Kept",
    "KeptPerson",
    "Moment",
    "Store",
    "StoreInUse",
    "StoreKey",
    "find_key",
    "passed_s",
    "state_folder",
    "store_key",
    "this_moment",
]
