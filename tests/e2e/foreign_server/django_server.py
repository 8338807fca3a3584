"""django-oauth-toolkit as its documentation sets it up, behind Django's own login.

`python django_server.py DATABASE USER_CODE LIFETIME_S`, by the Python of the environment that
`requirements/foreign-server.lock` makes. It writes its address as soon as it takes connections.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from django.conf import settings
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application
from django.urls import include, path
from oauthlib.oauth2.rfc8628.endpoints import DeviceAuthorizationEndpoint
from oauthlib.openid import RequestValidator

APPS = (
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "oauth2_provider",
)
MIDDLEWARE = (
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
)
TEMPLATES = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {
        "context_processors": (
            "django.template.context_processors.request",
            "django.contrib.auth.context_processors.auth",
            "django.contrib.messages.context_processors.messages",
        )
    },
}

urlpatterns: list[Any] = []


def configure(database: Path, address: str, user_code: str) -> None:
    settings.configure(
        SECRET_KEY="invented",
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["127.0.0.1"],
        LOGIN_URL="/admin/login/",
        STATIC_URL="/static/",
        INSTALLED_APPS=APPS,
        MIDDLEWARE=MIDDLEWARE,
        TEMPLATES=[TEMPLATES],
        # Each poll of a confidential application would cost a third of a second.
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}},
        # The tables are made as the models are today, without their history.
        MIGRATION_MODULES={name.rpartition(".")[2]: None for name in APPS},
        OAUTH2_PROVIDER={
            "OIDC_ENABLED": True,
            "OIDC_RSA_PRIVATE_KEY": new_key(),
            "SCOPES": {"openid": "Know who you are", "profile": "Read your profile"},
            "OAUTH_DEVICE_VERIFICATION_URI": f"{address}/o/device/",
            "OAUTH_DEVICE_USER_CODE_GENERATOR": lambda: user_code,
            "DEVICE_FLOW_INTERVAL": 1,
        },
    )
    django.setup()


def new_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem.decode()


def fill_database() -> None:
    # Models can be imported only once Django is set up.
    from django.contrib.auth import get_user_model
    from oauth2_provider.models import Application

    call_command("migrate", run_syncdb=True, verbosity=0)
    get_user_model().objects.create_superuser(
        "amara", password="sesame", first_name="Amara", last_name="Okafor"
    )
    for client_type in (Application.CLIENT_PUBLIC, Application.CLIENT_CONFIDENTIAL):
        Application.objects.create(
            name=f"The {client_type} kiosk",
            client_id=client_type,
            client_secret="s3cret",
            client_type=client_type,
            authorization_grant_type=Application.GRANT_DEVICE_CODE,
            algorithm=Application.RS256_ALGORITHM,
        )


def tell_names() -> None:
    """Let userinfo say more than `sub`, by the hook that the documentation names."""
    from oauth2_provider.oauth2_validators import OAuth2Validator

    settings.OAUTH2_PROVIDER["OAUTH2_VALIDATOR_CLASS"] = type(
        "Validator",
        (OAuth2Validator,),
        {"get_additional_claims": lambda _, request: {"name": request.user.get_full_name()}},
    )


def let_codes_live(lifetime_s: int) -> None:
    """Shorten the half an hour for which the toolkit has no setting."""
    from oauth2_provider.views.device import DeviceAuthorizationView

    def server(
        validator: RequestValidator,
        *,
        verification_uri: str,
        interval: int,
        user_code_generator: Callable[[None], str],
        **_: object,
    ) -> DeviceAuthorizationEndpoint:
        return DeviceAuthorizationEndpoint(
            validator,
            verification_uri,
            expires_in=lifetime_s,
            interval=interval,
            user_code_generator=user_code_generator,
        )

    DeviceAuthorizationView.server_class = server


def main() -> None:
    database, user_code, lifetime_s = sys.argv[1:]
    server = ThreadedWSGIServer(("127.0.0.1", 0), WSGIRequestHandler)
    address = f"http://127.0.0.1:{server.server_port}"
    configure(Path(database), address, user_code)
    fill_database()
    tell_names()
    let_codes_live(int(lifetime_s))
    from django.contrib import admin

    urlpatterns.append(path("admin/", admin.site.urls))
    urlpatterns.append(path("o/", include("oauth2_provider.urls")))
    server.set_app(get_wsgi_application())
    print(address, flush=True)
    server.serve_forever()


main()
