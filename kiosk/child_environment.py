"""What a child process of ours needs to find this package, wherever we were started."""

import os
from pathlib import Path


def child_environment() -> dict[str, str]:
    """Return our environment, with this package's folder first on Python's search path.

    The working directory is not on it: root may check in a folder that anybody can write to.
    """
    ours = str(Path(__file__).parent.parent)
    search_path = os.pathsep.join(filter(None, [ours, os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": search_path, "PYTHONSAFEPATH": "1"}
