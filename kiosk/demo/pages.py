"""The phone's side of the tenant: enter, compare, choose a person, consent, done.

Where a phone stands is kept in its visit, on the server. Every page asks for its turn first, so
that no step can be skipped, and a code that one browser has taken is of no use to another.
"""

from dataclasses import replace
from typing import assert_never

from flask import Blueprint, Flask, Response, render_template, request

from kiosk.demo.browser import Browser
from kiosk.demo.codes import Asked, Denied, Expired, Taken, Unknown
from kiosk.demo.consent import Consent
from kiosk.demo.options import SCOPES
from kiosk.demo.tenant import Tenant
from kiosk.demo.trouble import Over, TooManyGuesses, Trouble
from kiosk.demo.trouble import Taken as TakenTrouble
from kiosk.demo.user_code import read_user_code
from kiosk.demo.visits import Outcome, Step


def add_pages(app: Flask, tenant: Tenant) -> None:
    """Serve the pages under `/device`."""
    pages = Blueprint("pages", __name__, url_prefix="/device")
    browser = Browser(tenant)
    pages.before_request(browser.open)
    pages.after_request(browser.close)
    _serve_enter(pages, tenant, browser)
    _serve_compare(pages, tenant, browser)
    _serve_person(pages, tenant, browser)
    _serve_consent(pages, tenant, browser)
    _serve_done(pages, tenant, browser)
    app.register_blueprint(pages)


def _serve_enter(pages: Blueprint, tenant: Tenant, browser: Browser) -> None:
    @pages.get("")
    def show_enter() -> Response | str | tuple[str, int]:
        scanned = request.args.get("user_code")
        return render_template("enter.html", typed="") if scanned is None else take(scanned)

    @pages.post("")
    def take_code() -> Response | tuple[str, int]:
        return take(request.form.get("user_code", ""))

    def take(typed: str) -> Response | tuple[str, int]:
        if not typed.strip():
            return render_template("enter.html", typed="", error="enter_no_code"), 400
        _count_guess(tenant, browser)
        user_code = read_user_code(typed) or ""
        match tenant.codes.find(user_code):
            case Asked():
                _forgive_guess(tenant, browser)
                browser.begin(user_code)
                return browser.next_page()
            case Expired():
                raise Over
            case Unknown():
                error = "enter_wrong_code"
                return render_template("enter.html", typed=typed[:20], error=error), 400
            case other:
                assert_never(other)


def _count_guess(tenant: Tenant, browser: Browser) -> None:
    # Counted before the code is judged: of many guesses at once, none slips by.
    key = browser.visit.browser
    if wait_s := tenant.own_guesses.spend(key):
        raise TooManyGuesses(wait_s)
    if wait_s := tenant.all_guesses.spend(""):
        tenant.own_guesses.refund(key)
        raise TooManyGuesses(wait_s)


def _forgive_guess(tenant: Tenant, browser: Browser) -> None:
    tenant.own_guesses.refund(browser.visit.browser)
    tenant.all_guesses.refund("")


def _serve_compare(pages: Blueprint, tenant: Tenant, browser: Browser) -> None:
    @pages.get("/compare")
    def show_compare() -> str:
        asked = browser.turn(Step.COMPARE)
        return render_template("compare.html", client=tenant.client(asked.client_id), asked=asked)

    @pages.post("/compare")
    def take_comparison() -> Response:
        asked = browser.turn(Step.COMPARE)
        match tenant.codes.claim(asked.user_code, browser.visit.browser):
            case Asked():
                if request.form.get("answer") == "match":
                    browser.keep(replace(browser.visit, step=Step.PERSON))
                else:
                    _end(tenant, browser, Denied(), Outcome.MISMATCH)
            case Taken():
                raise TakenTrouble
            case Expired() | Unknown():
                raise Over
            case other:
                assert_never(other)
        return browser.next_page()


def _serve_person(pages: Blueprint, tenant: Tenant, browser: Browser) -> None:
    @pages.get("/person")
    def show_person() -> str:
        browser.turn(Step.PERSON, Step.CONSENT)
        return render_template("person.html", people=tenant.options.people)

    @pages.post("/person")
    def take_person() -> Response:
        browser.turn(Step.PERSON, Step.CONSENT)
        number = request.form.get("person", type=int) or 0
        if not 1 <= number <= len(tenant.options.people):
            raise Trouble
        now = int(tenant.clock.wall())
        browser.keep(replace(browser.visit, step=Step.CONSENT, person=number, signed_in_at=now))
        return browser.next_page()


def _serve_consent(pages: Blueprint, tenant: Tenant, browser: Browser) -> None:
    @pages.get("/consent")
    def show_consent() -> str:
        asked = browser.turn(Step.CONSENT)
        number = browser.visit.person
        return render_template(
            "consent.html",
            client=tenant.client(asked.client_id),
            person=tenant.options.people[number - 1],
            number=number,
            scopes=[scope for scope in SCOPES if scope in asked.scope.split()],
        )

    @pages.post("/consent")
    def take_consent() -> Response:
        asked = browser.turn(Step.CONSENT)
        visit = browser.visit
        if request.form.get("answer") == "allow":
            sub = tenant.options.people[visit.person - 1].sub
            consent = Consent(asked.client_id, asked.scope, sub, visit.signed_in_at)
            _end(tenant, browser, consent, Outcome.ALLOWED)
        else:
            _end(tenant, browser, Denied(), Outcome.DECLINED)
        return browser.next_page()


def _end(tenant: Tenant, browser: Browser, decision: Consent | Denied, outcome: Outcome) -> None:
    visit = browser.visit
    if not tenant.codes.decide(visit.user_code, visit.browser, decision):
        raise Over
    browser.keep(replace(visit, step=Step.DONE, outcome=outcome))


def _serve_done(pages: Blueprint, tenant: Tenant, browser: Browser) -> None:
    @pages.get("/done")
    def show_done() -> Response | str:
        visit = browser.visit
        if visit.step is not Step.DONE:
            return browser.next_page()
        person = tenant.options.people[visit.person - 1].name if visit.person else ""
        return render_template("done.html", outcome=visit.outcome, person=person)
