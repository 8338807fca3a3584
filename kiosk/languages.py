"""The languages that the screens speak, by their BCP 47 tags."""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ja", "zh", "ko", "ar", "he", "hi")

_FORMER_TAGS = {"iw": "he"}
"""Still what some systems call a language."""


def best_language(wishes: str) -> str | None:
    """Return the first language of `wishes` that the screens speak, None if they speak none.

    Wishes are separated by colons and are tags (`pt-BR`) or names of locales (`pt_BR.UTF-8`).
    """
    for wish in wishes.split(":"):
        tag = wish.strip().partition(".")[0].partition("@")[0].replace("_", "-").lower()
        language = tag.partition("-")[0]
        language = _FORMER_TAGS.get(language, language)
        # Traditional characters are another script, which not everybody reads easily.
        if language in LANGUAGES and not tag.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")):
            return language
    return None
