"""The program that speaks, and how it is asked to speak a language.

It is eSpeak NG alone. Speech Dispatcher would bring other voices, but its daemon outlives us with
what it was given to say in its memory, and takes words in without a complaint where there is
nothing to hear them from; a user code and a name are not for it.
"""

PROGRAM = "espeak-ng"
PACKAGE = "espeak-ng"
"""Debian's."""
NO_SOUND = b"error:"
"""How it begins a line about the sound device; other complaints of its own begin `Error:`."""

HARDLY_UNDERSTOOD = {
    "he": "leaves out the vowels of Hebrew",
    "ja": "cannot read the Chinese characters that most of Japanese is written with",
}
"""What is missing in a language, by its tag."""

# In version 1.51 the voice `cmn` spells Chinese out as English letters and numbers.
_VOICES = {"zh": "cmn-latn-pinyin"}
_FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def arguments(language: str) -> list[str]:
    """Return what to call the program with; the words come on its standard input.

    Whoever is on the machine can read arguments, and a user code is among the words.
    """
    return ["-v", _VOICES.get(language, language), "-b", "1", "--stdin"]


def sayable(words: str, language: str) -> str:
    """Return `words` so that the voice leaves no figure out, as the Hebrew one does.

    It says Latin letters in English, so figures among them are best said in English as well.
    """
    if language != "he":
        return words
    return words.translate({ord(str(n)): f" {figure} " for n, figure in enumerate(_FIGURES)})
