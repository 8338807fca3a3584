"""The phone pages in a real browser, on the narrowest phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page as BrowserPage

from kiosk.demo.languages import TAGS
from tests.demo.every_page import breakable, every_page
from tests.e2e.phone_browser import phone

NARROW_PX = 320
# What does not fit is not to be saved by breaking a word.
WHOLE_WORDS = "* { overflow-wrap: normal !important; hyphens: manual !important; }"
OVERFLOWING = """width => [document.documentElement, ...document.body.querySelectorAll("*")]
    .filter(e => {
        const {left, right} = e.getBoundingClientRect();
        return left < 0 || right > width || (e.clientWidth && e.scrollWidth > e.clientWidth);
    })
    .map(e => e.outerHTML.slice(0, 100))"""


@pytest.fixture(scope="module")
def narrow() -> Iterator[BrowserPage]:
    with phone() as page:
        page.set_viewport_size({"width": NARROW_PX, "height": 568})
        yield page


def overflowing(page: BrowserPage, html: str) -> list[str]:
    page.set_content(html.replace("</style>", f"{WHOLE_WORDS}</style>"))
    found: list[str] = page.evaluate(OVERFLOWING, NARROW_PX)
    return found


@pytest.mark.e2e
@pytest.mark.parametrize("tag", TAGS)
def test_no_word_is_too_long_for_a_narrow_phone(narrow: BrowserPage, tag: str) -> None:
    for name, page in every_page(breakable(), tag):
        assert overflowing(narrow, page.html) == [], name


@pytest.mark.e2e
def test_a_word_too_long_is_noticed(narrow: BrowserPage) -> None:
    page = breakable().phone("de").open("/nowhere")
    long = page.html.replace("<h1>", "<h1>Rindfleischetikettierungsüberwachung ")
    assert "<h1>" in [element[:4] for element in overflowing(narrow, long)]
