"""Where the program's own pictures, stylesheets and translations lie."""

from pathlib import Path

_IN_WHEEL = Path(__file__).with_name("assets")
_IN_CHECKOUT = Path(__file__).resolve().parent.parent / "assets"


def asset_path(name: str) -> Path:
    """The file called `name` in `assets/`, in an installed wheel as in a checkout.

    Raises FileNotFoundError if there is none.
    """
    path = (_IN_WHEEL if _IN_WHEEL.is_dir() else _IN_CHECKOUT) / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path
