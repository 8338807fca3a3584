"""Whatever lies on the boot partition: its settings are those of the file, and its secret gone."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.config import EnvFile, read_env_file
from kiosk.service.names import KNOWN, is_name
from tests.service.cards import SECRET, Card

lines = st.sampled_from(
    [
        *("", " ", "# a comment", "\t# another", "THEME=light", "export THEME = dark # why"),
        *(
            "CLIENT_ID='two",
            "lines'",
            'DEVICE_NAME="half',
            "no setting",
            "=",
            "'A' = b",
            "A",
            "\x0b",
        ),
        *("APP_NAME='a\\\\'", 'APP_NAME="Joe\'s\\n\\"#1\\"" # why', "APP_NAME=a\u2028b\\ # why"),
        *(f"CLIENT_SECERT={SECRET}", f"client_secret={SECRET}", f'"CLIENT_SECRET"={SECRET}'),
        *(f"#CLIENT_SECRET={SECRET}", f"THEME=light # CLIENT_SECRET={SECRET}", f"{SECRET}="),
        *(f"\ufeffCLIENT_SECRET={SECRET}", f"CLIENT_SECRET={SECRET}\0", f"CLIENT-SECRET={SECRET}"),
        *(f"CLIENT_SECRET={SECRET}", "CLIENT_SECRET=", f"CLIENT_SECRET='{SECRET}", "CLIENT_SECRET"),
        *(f" export 'CLIENT_SECRET' = \"{SECRET}\" # why", f"CLIENT_SECRET={SECRET} # why"),
        *("CLIENT_SECRET_FILE=/etc/secret", "CLIENT_SECRET_FILE=", "# imported by kiosk from /x"),
        "# not imported by kiosk: x",
    ]
)
texts = st.lists(st.tuples(lines, st.sampled_from(["\n", "\r\n", "\r"])).map("".join)).map("".join)


def settings_in(file: EnvFile) -> dict[str, tuple[str, int | None]]:
    """What is set, and which names are there that look like settings."""
    return {
        name: (entry.value if name in KNOWN else "", entry.line)
        for name, entry in file.entries.items()
        if name not in ("CLIENT_SECRET", "CLIENT_SECRET_FILE") and is_name(name)
    }


@given(text=texts, mark=st.sampled_from(["", "\ufeff"]))
@example(text=f"A='\r\n'\r\rCLIENT_SECRET={SECRET}", mark="\ufeff")
def test_the_settings_are_the_file_s_and_the_secret_is_gone(text: str, mark: str) -> None:
    with TemporaryDirectory() as folder:
        card = Card(Path(folder))
        # Only the last line of a copy says where it came from.
        card.write(f"{mark}{text}# the end")
        told = read_env_file(card.file)
        assert card.start() == 0
        found = read_env_file(card.settings)
        assert settings_in(found) == settings_in(told)
        assert (found.faults, found.warnings) == (told.faults, ())
        assert {entry.source for entry in found.entries.values() if entry.value} <= {str(card.file)}
        if not any(SECRET in value for value, _ in settings_in(told).values()):
            assert SECRET not in card.settings.read_text() + "".join(card.said)
        secret = told.entries.get("CLIENT_SECRET")
        assert card.secret == ((secret.value.strip() or None) if secret else None)
        if card.secret:
            assert settings_in(read_env_file(card.file)) == settings_in(told)
        before = card.settings.read_bytes(), card.file.read_bytes(), card.secret
        assert card.start() == 0
        assert (card.settings.read_bytes(), card.file.read_bytes(), card.secret) == before


@given(content=st.binary(max_size=200))
def test_any_bytes_are_imported_or_refused_in_a_line(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        card = Card(Path(folder))
        card.write(content)
        assert card.start() == (1 if card.said and " was not imported: " in card.said[0] else 0)
