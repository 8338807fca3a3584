"""The machine's side of the tenant, under `/oauth2`."""

from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Blueprint, Flask, Response, jsonify, request

from kiosk.demo.authorization import TenantServer
from kiosk.demo.endpoints import AccessTokens, DeviceEndpoint, Guard, Revocation
from kiosk.demo.tenant import Tenant

if TYPE_CHECKING:
    from kiosk.demo.tokens import Token


def add_oauth(app: Flask, tenant: Tenant) -> None:
    """Serve discovery and all endpoints that it names."""
    oauth = Blueprint("oauth", __name__, url_prefix="/oauth2")
    _serve_faults(oauth, tenant)
    _serve_metadata(oauth, tenant)
    _serve_grants(oauth, TenantServer(app, tenant))
    _serve_userinfo(oauth, tenant)
    app.register_blueprint(oauth)


def refusal(status: int, description: str) -> Response:
    """Answer a malformed request (RFC 6749 §5.2), or one that broke the tenant."""
    error = "invalid_request" if status < HTTPStatus.INTERNAL_SERVER_ERROR else "server_error"
    answer = jsonify(error=error, error_description=description)
    answer.status_code = status
    return _no_store(answer)


def _serve_metadata(oauth: Blueprint, tenant: Tenant) -> None:
    @oauth.get("/.well-known/openid-configuration")
    def discovery() -> Response:
        return jsonify(tenant.options.metadata())

    @oauth.get("/jwks")
    def jwks() -> Response:
        return jsonify(tenant.key.jwks())


def _serve_faults(oauth: Blueprint, tenant: Tenant) -> None:
    @oauth.before_request
    def stumble() -> Response | None:
        tenant.faults.hold_up()
        if tenant.faults.fails():
            return Response("The demo tenant fails on purpose.\n", 500, mimetype="text/plain")
        return None


def _serve_grants(oauth: Blueprint, server: TenantServer) -> None:
    device_endpoint = DeviceEndpoint(server).create_endpoint_response
    revocation = Revocation(server)

    @oauth.post("/device_authorization")
    def device_authorization() -> Response:
        return _complaint() or server.answer(device_endpoint)

    @oauth.post("/token")
    def token() -> Response:
        return _complaint("grant_type") or server.answer_token_request()

    @oauth.post("/revoke")
    def revoke() -> Response:
        return _complaint() or server.answer(revocation)


def _serve_userinfo(oauth: Blueprint, tenant: Tenant) -> None:
    guard = Guard()
    guard.register_token_validator(AccessTokens(tenant))

    # OpenID Connect Core §5.3 wants both.
    @oauth.route("/userinfo", methods=["GET", "POST"])
    def userinfo() -> Response:
        with guard.acquire("openid") as shown:
            token: Token = shown
        number, person = tenant.person(token.family.consent.sub)
        return _no_store(jsonify(person.userinfo(token.scope, tenant.options.picture(number))))


def _complaint(*needed: str) -> Response | None:
    """Refuse a malformed form; Authlib would read parameters from anywhere, and the last wins."""
    if request.args:
        return refusal(400, "Parameters belong into the body, not into the address.")
    if request.mimetype != "application/x-www-form-urlencoded":
        return refusal(400, "The body must be application/x-www-form-urlencoded.")
    if any(len(request.form.getlist(name)) > 1 for name in request.form):
        return refusal(400, "A parameter is given twice.")
    if "Authorization" in request.headers and request.form.get("client_secret"):
        return refusal(400, "The client authenticates in two ways at once.")
    if missing := [name for name in needed if not request.form.get(name)]:
        return refusal(400, f"The parameter {missing[0]} is missing.")
    return None


def _no_store(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    return answer
