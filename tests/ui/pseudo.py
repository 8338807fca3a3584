"""A language that nobody speaks: every sentence is 40 % longer, in letters with marks on them."""

from PySide6.QtCore import QTranslator

LONGER_BY = 0.4
_MARKED = str.maketrans("aceinoszuyACEINOSZUY", "äçéîñøšžûýÅÇÉÎÑØŠŽÛÝ")


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return `source`, longer and strange; patterns of dates stay as they are."""
        return source if context == "Date" else longer(source)

    def isEmpty(self) -> bool:
        """Return that there is something to translate, without which Qt would not ask."""
        return False


def longer(source: str) -> str:
    """Return `source` with its own first words once more, places for values left out."""
    words = [word for word in source.split() if not set(word) & set("{}%")] or ["longer"]
    added: list[str] = []
    while len(" ".join(added)) < LONGER_BY * len(source):
        added.append(words[len(added) % len(words)].strip(".,:…?"))
    places = [
        word if set(word) & set("{}%") else word.translate(_MARKED) for word in source.split()
    ]
    return f"{' '.join(places)} {' '.join(added).translate(_MARKED)}"
