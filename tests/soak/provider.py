"""A provider as a program: signs in somebody new at every request for a code."""

import json
import sys
from pathlib import Path

from kiosk.oauth.wire import Response
from tests.fakes.certificates import Authority
from tests.fakes.served_issuer import Guest, ServedIssuer


def main(folder: Path) -> None:
    """Serve until standard input ends."""
    authority = Authority(folder)
    served = ServedIssuer(authority.server("localhost"))
    issue_code = served.issuer.replies["device_authorization"]

    def somebody_new() -> Response:
        # Of one width: how many rows fit on the screen must not depend on luck.
        guest = Guest(given_name="Ada", family_name="Example", department="Engines")
        served.expect(guest)
        return issue_code()

    served.issuer.replies["device_authorization"] = somebody_new
    with served.server:
        print(json.dumps({"issuer": served.url, "bundle": str(authority.bundle)}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
