"""The tenant as a WSGI application."""

import secrets
import time
from collections.abc import Callable

from flask import Flask, Response, g, redirect, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as WsgiResponse

from kiosk.demo.clock import Clock
from kiosk.demo.languages import preferred
from kiosk.demo.oauth import add_oauth, refusal
from kiosk.demo.options import Options
from kiosk.demo.pages import add_pages
from kiosk.demo.portraits import add_portraits
from kiosk.demo.tenant import new_tenant
from kiosk.demo.trouble import TooManyGuesses, trouble_of

MAX_BODY = 64 * 1024


def create_app(
    options: Options,
    clock: Clock | None = None,
    pause: Callable[[float], object] = time.sleep,
) -> Flask:
    """Make a tenant; `pause` is how it waits when it was asked to be slow."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    tenant = new_tenant(options, clock or Clock(), pause)
    add_oauth(app, tenant)
    add_pages(app, tenant)
    add_portraits(app, tenant)
    app.register_error_handler(HTTPException, _explain)
    app.before_request(_prepare)
    app.context_processor(_words)
    app.after_request(_protect)

    @app.get("/")
    def home() -> WsgiResponse:
        return redirect("/device")

    return app


def _prepare() -> None:
    g.nonce = secrets.token_urlsafe(16)
    g.language = preferred(request.accept_languages)


def _words() -> dict[str, object]:
    return {"language": g.language, "say": g.language.say}


def _explain(exc: HTTPException) -> WsgiResponse:
    if exc.response is not None:
        return exc.get_response()
    if request.path.startswith("/oauth2/"):
        return refusal(exc.code or 500, exc.name)
    trouble = trouble_of(exc)
    answer = Response(render_template("trouble.html", trouble=trouble), trouble.code)
    if isinstance(trouble, TooManyGuesses):
        answer.headers["Retry-After"] = str(trouble.retry_in_s)
    return answer


def _protect(answer: Response) -> Response:
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Referrer-Policy"] = "no-referrer"
    if answer.mimetype == "text/html":
        answer.headers["Cache-Control"] = "no-store"
        answer.headers["Content-Language"] = g.language.tag
        answer.vary.add("Accept-Language")
        answer.headers["Content-Security-Policy"] = (
            f"default-src 'none'; style-src 'nonce-{g.nonce}'; img-src 'self'; "
            "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        )
    return answer
