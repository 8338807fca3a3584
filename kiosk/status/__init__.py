"""What a kiosk tells of itself without being asked: a sentence, a JSON file, a Prometheus file.

It listens to the log's events and remembers only how many there were, of which kind and when the
last one was: nothing of a person, no code, no address.
"""

from kiosk.status.board import Board
from kiosk.status.device import Device
from kiosk.status.exposition import exposition
from kiosk.status.publisher import Publisher
from kiosk.status.record import Record, noted
from kiosk.status.report import Report
from kiosk.status.sentence import sentence
from kiosk.status.summary import summary

__all__ = [
    "Board",
    "Device",
    "Publisher",
    "Record",
    "Report",
    "exposition",
    "noted",
    "sentence",
    "summary",
]
