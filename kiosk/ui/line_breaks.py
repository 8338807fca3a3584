"""Where a line may break: as readers of each script expect it, and never inside a short word."""

import re

from PySide6.QtCore import QTextBoundaryFinder

LONG_WORD = 20
"""From this many characters on a word may be broken where a person would break it."""

_JOINER = "\u2060"
_BREAK = "\u200b"
_SPACES = re.compile("[^\\S\u00a0\u202f]+")
"""Where lines may break: not at the spaces that hold words together."""
_WITHOUT_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ISOLATES = "\u2066\u2067\u2068\u2069"
# Not before an honorific (お待ち, ご利用), which belongs to what follows.
_BEFORE_ENDING = re.compile(r"(?<=[^\s、。])(?=[\u3041-\u309f])(?![おご][\u3400-\u9fff])")
_AFTER_HONORIFIC = re.compile(r"(?<=[おご])(?=[\u3400-\u9fff])")
_KANA = re.compile("[\u3040-\u30ff]")
# Japanese: what is written in katakana is one word, and so are a few Chinese characters; what
# follows in hiragana is their ending or their particle.
_JAPANESE_WORD = re.compile("[\u3400-\u9fff]{0,2}[\u30a1-\u30fa\u30fc]{2,12}|[\u3400-\u9fff]{2,4}")
# Chinese is written without any sign of where a word ends; these are words of our sentences.
_CHINESE_WORD = re.compile(
    "屏幕|手机|代码|即可|登录|上次|授权|二维码|方向键|触摸|显示|确认|最后|绝不|邮件|聊天|发送|详细|信息"
    "|隐藏|网络|服务|设备|时钟|设置|稍后|重试|负责|地址|打开|已知|批准|拒绝|继续|按键|时间|会话|结束|连接"
)
# Unicode lets Korean break between any two syllables; people write it with spaces.
_KOREAN_WORD = re.compile("[\uac00-\ud7a3]{2,12}")


def breakable(text: str) -> str:
    """Return `text` with invisible characters where lines may or must not break."""
    has_long_word = any(len(word.strip(_ISOLATES)) > LONG_WORD for word in text.split())
    if text.isascii() and not has_long_word:
        return text
    if _KANA.search(text):
        text = _AFTER_HONORIFIC.sub(_JOINER, _BEFORE_ENDING.sub(_JOINER, text))
        text = _JAPANESE_WORD.sub(_joined, text)
    else:
        text = _CHINESE_WORD.sub(_joined, text)
    text = _KOREAN_WORD.sub(_joined, text)
    if has_long_word:
        text = re.sub(r"([@./_-])(?=\w)", rf"\1{_BREAK}", text)
    return text


def unbroken_parts(text: str) -> list[str]:
    """Return the parts of `text` that belong on one line each."""
    if not _WITHOUT_SPACES.search(text):
        return [part for part in _SPACES.split(text) if part]
    marked = breakable(text)
    units = marked.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, marked)
    parts: list[str] = []
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        # Qt counts in UTF-16 units.
        parts.append(units[2 * start : 2 * end].decode("utf-16-le", "ignore").strip())
        start = end
    return parts


def _joined(word: re.Match[str]) -> str:
    return _JOINER.join(word.group())
