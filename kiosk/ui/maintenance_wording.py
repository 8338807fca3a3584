"""The words of the page for support by telephone, ready to be translated.

Names of settings and what is said of them stay as they are written in the file and in the manual.
"""

from collections.abc import Iterator

from kiosk.session import Facts, Maintenance, PastProblem, Written
from kiosk.ui import wording
from kiosk.ui.dates import moment
from kiosk.ui.plain import plain
from kiosk.ui.profile import Row
from kiosk.ui.translation import fill, joined, translate
from kiosk.ui.trouble_wording import problem


def title() -> str:
    """Return the headline."""
    return translate("Maintenance", "Maintenance")


def hint() -> str:
    """Return how the page is left."""
    return translate("Maintenance", "Closes by itself after 5 minutes without a key")


def rows(screen: Maintenance) -> tuple[Row, ...]:
    """Return what is known, the most urgent first."""
    facts, outage = screen.facts, screen.outage
    state = (
        translate("Maintenance", "No trouble known")
        if outage is None
        else problem(outage.trouble).headline
    )
    found = [
        #: Name of a row: whether anything is wrong at the moment.
        (translate("Maintenance", "Now"), state),
        *_device(facts),
        *_problems(facts.problems),
        #: Name of a row: something about the settings that should be looked at.
        *((translate("Maintenance", "Warning"), plain(text)) for text in facts.warnings),
        *((plain(setting.name), _written(setting)) for setting in facts.settings),
    ]
    return tuple(Row(name, value) for name, value in found)


def _device(facts: Facts) -> Iterator[tuple[str, str]]:
    yield translate("Maintenance", "Version"), facts.version
    #: Name of a row: since when this program runs.
    yield translate("Maintenance", "Running since"), moment(facts.since)
    #: Name of a row: what this device is called in the network.
    yield translate("Maintenance", "Host name"), plain(facts.host_name)
    #: In place of an address or a host: there is none.
    for address in facts.addresses or (translate("Maintenance", "none"),):
        #: Name of a row: an address of this device in the network.
        yield translate("Maintenance", "Address"), address
    host = wording.demo_tenant() if facts.provider is None else plain(facts.provider)
    #: Name of a row: the host that signs people in.
    yield translate("Maintenance", "Sign-in service"), host or translate("Maintenance", "none")
    #: Name of a row: what this device takes for the time.
    yield translate("Maintenance", "Clock"), _clock(facts)


def _clock(facts: Facts) -> str:
    shown = f"{moment(facts.at)} {facts.at:%z}".rstrip()
    match facts.clock_synchronised:
        case None:
            return shown
        case True:
            #: After a date and a time of the day: a time server has set the clock.
            words = translate("Maintenance", "{moment}, set by the network")
        case False:
            #: After a date and a time of the day: no time server has set the clock.
            words = translate("Maintenance", "{moment}, not yet set by the network")
    return fill(words, moment=shown)


def _problems(problems: tuple[PastProblem, ...]) -> Iterator[tuple[str, str]]:
    #: Name of a row: something that went wrong at a moment.
    name = translate("Maintenance", "Problem")
    for past in problems:
        told = moment(past.at), problem(past.trouble).headline, wording.reference(past.reference)
        yield name, joined(told)


def _written(setting: Written) -> str:
    #: In place of a secret: it is there, but not shown.
    value = translate("Maintenance", "set") if setting.value is None else plain(setting.value)
    place = plain(setting.source)
    if setting.line is not None:
        #: Where a setting is written.
        words = translate("Maintenance", "{file}, line {line}")
        place = fill(words, file=place, line=setting.line)
    #: A setting, and where it is written.
    return fill(translate("Maintenance", "{value} ({place})"), value=value, place=place)
