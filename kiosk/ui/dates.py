"""Days and moments as people write them in the language of the screens."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.ui.translation import fill, translate


def day(of: date) -> str:
    """Return a day with its year."""
    #: A date, in Qt's letters: "d. MMMM yyyy" in German, "yyyy年M月d日" in Japanese.
    return _written(of, translate("Date", "d MMMM yyyy"))


def day_of_the_year(of: date) -> str:
    """Return a day without its year."""
    #: A birthday without its year, in Qt's letters: "d. MMMM" in German, "M月d日" in Japanese.
    return _written(of, translate("Date", "d MMMM"))


def moment(of: datetime) -> str:
    """Return a day and a time of the day."""
    time = QLocale().toString(QTime(of.hour, of.minute), QLocale.FormatType.ShortFormat)
    #: A date and a time of the day.
    return fill(translate("Date", "{day}, {time}"), day=day(of.date()), time=time)


def _written(of: date, pattern: str) -> str:
    return QLocale().toString(QDate(of.year, of.month, of.day), pattern)
