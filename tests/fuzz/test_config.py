"""Settings files as they may come from anybody's hands: read or explained, never quoted."""

import math
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.config import Entry, EnvFile, Reading, read_env_file, read_settings, read_text_file
from kiosk.config.env_file import MAX_ENTRIES, MAX_FAULTS
from kiosk.config.reading import NAMES
from kiosk.config.values import LONGEST_NAME
from kiosk.oauth import addresses
from tests.fuzz import inputs
from tests.fuzz.examples import examples

lines = st.lists(
    st.sampled_from([*NAMES, "client_secret", "A", "export ", " ", "#", "${", "", "\ufeff"])
    | st.sampled_from(["=", " = ", "='", '="', "\\", "'", '"', "\n", "\r\n", "\x00", "\x0c"])
    | st.sampled_from([inputs.SECRET, "https://id.example", "true", "openid"])
    | st.text(max_size=5),
    max_size=40,
).map("".join)
files = lines.map(lambda text: text.encode(errors="surrogatepass")) | st.binary(max_size=200)


@pytest.fixture(scope="module")
def env_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / ".env"


@pytest.mark.clause("V-10")
@examples(300)
@given(content=files)
@example(content=b"A=1\n" * 2000)
@example(content="".join(f"A{n}=\n" for n in range(600)).encode())
@example(content=b"A='\n" * 300)
def test_any_file_is_read_or_explained(env_path: Path, content: bytes) -> None:
    env_path.write_bytes(content)
    file = read_env_file(env_path)
    assert isinstance(file, EnvFile)
    assert len(file.entries) <= MAX_ENTRIES
    assert len(file.faults) <= MAX_FAULTS
    assert not any(inputs.SECRET in fault for fault in file.faults)
    assert inputs.SECRET not in repr(
        {n: e for n, e in file.entries.items() if inputs.SECRET not in n}
    )
    last_line = content.count(b"\n") + content.count(b"\r") + 1
    for entry in file.entries.values():
        assert entry.source == ".env"
        assert entry.line is not None
        assert 1 <= entry.line <= last_line
    read(dict(file.entries), {})


def read(entries: dict[str, Entry], environ: dict[str, str], *, demo: bool = False) -> Reading:
    return read_settings(
        entries, environ, read_text=read_text_file, host_name="lobby-pi", demo=demo
    )


setting_texts = inputs.texts | st.sampled_from(
    [
        *("https://id.example/realms/a", "https://id.example/", "kiosk-7", "openid email", "basic"),
        *("post", "none", "auto", "yes", "off", "1", "1.5", "inf", "nan", "1e400", "dark", "JSON"),
        *("::1", "10.0.0.256", "audience=https://api", "client_id=x", "a=1&a=2", "a\udcffb", "/"),
        *("/nowhere", "\x00", ".", "x" * 5000, "/" + "x" * 5000, "~", "openid openid"),
    ]
)
settings_texts = st.dictionaries(
    st.sampled_from([*NAMES, "FLOW_TYPE"]) | st.text(max_size=12), setting_texts, max_size=8
)


@pytest.mark.clause("V-10", "M-04", "M-05")
@examples(400)
@given(settings_texts, settings_texts, st.booleans())
@example({"ISSUER": "https://id.example", "CLIENT_ID": "k"}, {"CLIENT_SECRET": "a\udcffb"}, False)
def test_any_settings_are_used_or_explained(
    file: dict[str, str], environ: dict[str, str], demo: bool
) -> None:
    entries = {name: Entry(text, ".env line 1") for name, text in file.items()}
    reading = read(entries, environ, demo=demo)
    settings = reading.settings
    for finding in reading.errors + reading.warnings:
        assert inputs.SECRET not in str(finding)
    listed = {row.name: row for row in reading.listed}
    assert tuple(listed) == NAMES
    assert listed["CLIENT_SECRET"].value is None
    refused = [listed[error.name] for error in reading.errors if error.name in listed]
    assert not [row for row in refused if row.value is not None and row.source != "default"]
    assert 0 < len(settings.device_name) <= LONGEST_NAME
    assert 1 <= settings.text_scale <= 2
    for lowest, limit_s in ((30, settings.idle_sign_out_s), (60, settings.max_session_s)):
        assert lowest <= limit_s <= 30 * 86400 or limit_s == math.inf
    if reading.errors:
        return
    for text in (settings.device_name, settings.app_name):
        assert text.encode()  # goes onto the screen and into the log
    if settings.provider is not None:
        insecure = settings.provider.allow_insecure_http
        for issuer in settings.provider.issuers:
            assert addresses.fault(issuer, allow_http=insecure) is None
    client = settings.client
    identified = settings.provider is not None and not settings.provider.oauth_only
    assert not identified or "openid" in client.scope.split()
    for sent in (
        client.client_id,
        client.scope,
        *(t for pair in client.request_params for t in pair),
    ):
        sent.encode()  # goes into a request
    if client.client_secret is not None:
        assert client.client_secret.reveal().encode()
