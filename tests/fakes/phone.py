"""A phone without a screen: a browser that knows links, forms, buttons and cookies, no more."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Protocol
from urllib.parse import urljoin

import requests

VOID = frozenset({"input", "img", "meta", "link", "br", "hr"})


@dataclass(slots=True)
class Button:
    """A button and what it adds to its form."""

    name: str
    value: str
    text: str = ""


@dataclass(slots=True)
class Form:
    """A form as the page came: `fields` hold what is sent besides the button."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[Button] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What a person would see, and the forms on it."""

    status: int
    url: str
    html: str = ""
    heading: str = ""
    text: str = ""
    forms: list[Form] = field(default_factory=list)

    def form_with(self, button: str) -> tuple[Form, Button]:
        """Find the button that reads like this."""
        for form in self.forms:
            for candidate in form.buttons:
                if button in candidate.text:
                    return form, candidate
        raise AssertionError(f"no button {button!r} on {self.url}: {self.text}")


class Http(Protocol):
    """What the phone needs from a network: following redirects, keeping cookies."""

    def get(self, url: str) -> Page: ...
    def post(self, url: str, data: dict[str, str]) -> Page: ...


class Network:
    """The real one."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False

    def get(self, url: str) -> Page:
        return self._page(self._session.get(url, timeout=20))

    def post(self, url: str, data: dict[str, str]) -> Page:
        return self._page(self._session.post(url, data, timeout=20))

    @staticmethod
    def _page(answer: requests.Response) -> Page:
        return read_page(answer.status_code, answer.url, answer.text)


class Phone:
    """One browser and the person who holds it.

    An address is what the QR code says, or the pair of plain address and code to be typed.
    """

    def __init__(self, http: Http | None = None) -> None:
        self._http = http or Network()
        self.page = Page(0, "")

    def approve(self, address: str | tuple[str, str], person: str = "Amara Okafor") -> None:
        """Sign in and allow everything."""
        self._choose(address, person)
        self.press("Allow")
        assert self.page.heading == "You’re signed in", self.page.heading

    def decline(self, address: str | tuple[str, str], person: str = "Amara Okafor") -> None:
        """Sign in and then decline."""
        self._choose(address, person)
        self.press("Decline")
        assert self.page.heading == "You declined", self.page.heading

    def open(self, address: str | tuple[str, str]) -> Page:
        """Scan a code, or open a plain address and type one."""
        if isinstance(address, str):
            self.page = self._http.get(address)
            return self.page
        uri, code = address
        self.page = self._http.get(uri)
        return self.press("Continue", user_code=code)

    def press(self, button: str, **typed: str) -> Page:
        """Press a button, after typing into the fields of its form."""
        form, pressed = self.page.form_with(button)
        assert typed.keys() <= form.fields.keys(), form.fields
        data = form.fields | typed
        if pressed.name:
            data[pressed.name] = pressed.value
        self.page = self._http.post(urljoin(self.page.url, form.action), data)
        return self.page

    def _choose(self, address: str | tuple[str, str], person: str) -> None:
        self.open(address)
        self.press("It matches")
        self.press(person)


def read_page(status: int, url: str, html: str) -> Page:
    """Read a page as far as a browser without style and script would."""
    reader = _Reader(Page(status, url, html))
    reader.feed(html)
    reader.close()
    reader.page.text = " ".join(reader.page.text.split())
    return reader.page


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._open.append(tag)
        if tag == "form":
            self.page.forms.append(Form(attributes.get("action", "")))
        elif tag == "input" and self.page.forms:
            self.page.forms[-1].fields[attributes["name"]] = attributes.get("value", "")
        elif tag == "button" and self.page.forms:
            button = Button(attributes.get("name", ""), attributes.get("value", ""))
            self.page.forms[-1].buttons.append(button)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        if "body" in self._open:
            self.page.text += f" {data}"
        if "h1" in self._open:
            self.page.heading += data
        if "button" in self._open:
            self.page.forms[-1].buttons[-1].text += data
