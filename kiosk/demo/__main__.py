"""The command line of the demo tenant."""

import argparse
import os
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.demo.clients import KIOSK, Client
from kiosk.demo.keys import ALGORITHMS
from kiosk.demo.listening import base_url, inherit, listen
from kiosk.demo.options import Options
from kiosk.demo.people import PEOPLE, PeopleError, Person, read_people
from kiosk.demo.stopping import stop_on_signals, stop_with_stdin


def main(argv: Sequence[str] | None = None) -> int:
    """Run the tenant; 0 after a request to stop, 2 for wrong usage."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    stopping = stop_on_signals()
    if arguments.exit_with_stdin:
        stop_with_stdin()
    # Authlib refuses to be an authorization server over plain HTTP, rightly; this is a demo, and
    # the switch is for a whole process. That is why the tenant is a process of its own.
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    try:
        people = read_people(arguments.people) if arguments.people else PEOPLE
        listening = _listen(arguments)
    except PeopleError as exc:
        parser.exit(2, f"{exc}\n")
    except OSError as exc:
        parser.exit(2, f"The demo tenant cannot listen there: {exc.strerror or exc}.\n")
    # After the checks: this import is most of the start-up time.
    from kiosk.demo.server import serve

    serve(_options(arguments, people, listening), listening, stopping)
    return 0


def _options(
    arguments: argparse.Namespace, people: tuple[Person, ...], listening: socket.socket
) -> Options:
    return Options(
        base_url=arguments.public_url or base_url(listening),
        code_lifetime_s=arguments.code_lifetime,
        token_lifetime_s=arguments.token_lifetime,
        interval_s=arguments.interval,
        max_codes=arguments.max_codes,
        complete_uri=arguments.complete_uri,
        alg=arguments.alg,
        slow_down=arguments.slow_down,
        fail=arguments.fail,
        latency_s=arguments.latency / 1000,
        people=people,
        clients=(KIOSK, *arguments.client),
    )


def _listen(arguments: argparse.Namespace) -> socket.socket:
    if arguments.fd is not None:
        return inherit(arguments.fd)
    return listen(arguments.host, arguments.port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m kiosk.demo",
        description="A demo authorization server for device sign-in, with invented people.",
    )
    add = parser.add_argument
    add("--host", metavar="ADDR", help="listen here; default: this machine's LAN address")
    add("--port", type=_whole(0, 65535), metavar="N", help="default: 8628, or any if it is taken")
    add("--fd", type=_whole(0, 1 << 20), metavar="N", help="serve on this inherited socket")
    add("--public-url", type=_url, metavar="URL", help="announce this address, that of a proxy")
    add("--exit-with-stdin", action="store_true", help="end when standard input does")
    add("--people", type=Path, metavar="FILE", help="JSON list of claim sets, with sub and name")
    add("--client", type=_client, action="append", default=[], metavar="ID[:SECRET]",
        help="one more client besides kiosk-demo; may be given again")  # fmt: skip
    _add_behaviour(parser)
    return parser


def _add_behaviour(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("behaviour, for testing clients").add_argument
    add("--code-lifetime", type=_whole(1, 86400), default=300, metavar="S", help="default: 300")
    add("--token-lifetime", type=_whole(1, 86400), default=3600, metavar="S",
        help="of access tokens; default: 3600")  # fmt: skip
    add("--interval", type=_whole(1, 3600), default=5, metavar="S", help="default: 5")
    add("--max-codes", type=_whole(1, 100_000), default=1000, metavar="N",
        help="codes that may be outstanding; default: 1000")  # fmt: skip
    add("--no-complete-uri", dest="complete_uri", action="store_false",
        help="send no verification_uri_complete")  # fmt: skip
    add("--slow-down", type=_rate, default=0.0, metavar="RATE",
        help="share of patient polls answered slow_down, 0 to 1")  # fmt: skip
    add("--latency", type=_whole(0, 600_000), default=0, metavar="MS", help="delay each answer")
    add("--fail", type=_rate, default=0.0, metavar="RATE",
        help="share of requests answered with status 500, 0 to 1")  # fmt: skip
    add("--alg", choices=ALGORITHMS, default="RS256", help="signs ID tokens; default: RS256")


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"expected a whole number from {least} to {most}")
        return int(text)

    return read


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError as exc:
        raise argparse.ArgumentTypeError("expected a number from 0 to 1") from exc
    if not 0 <= rate <= 1:
        raise argparse.ArgumentTypeError("expected a number from 0 to 1")
    return rate


def _url(text: str) -> str:
    url = text.rstrip("/")
    if not url.startswith(("http://", "https://")) or url.count("/") != 2:
        raise argparse.ArgumentTypeError("expected http://HOST:PORT or https://HOST:PORT")
    return url


def _client(text: str) -> Client:
    client_id, _, secret = text.partition(":")
    if not client_id:
        raise argparse.ArgumentTypeError("expected ID or ID:SECRET")
    return Client(client_id, client_id, secret or None)


if __name__ == "__main__":
    sys.exit(main())
