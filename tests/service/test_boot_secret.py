"""What becomes of the secret on a boot partition: the kiosk has it, and nobody else."""

import pytest

from kiosk.options import SettingsFile
from kiosk.settings_source import SettingsSource
from tests.service.cards import APPLICATION, SECRET, Card


def test_the_imported_secret_wins_over_the_administrators(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    for _ in range(2):
        card.start()
        assert card.values()["CLIENT_SECRET"] == ""
        assert card.values()["CLIENT_SECRET_FILE"] == ""
    card.write(f"{APPLICATION}CLIENT_SECRET_FILE=/etc/kiosk/secret\n")
    card.start()
    assert card.values()["CLIENT_SECRET_FILE"] == "/etc/kiosk/secret"


def test_without_a_secret_the_administrators_holds(card: Card) -> None:
    card.write(APPLICATION)
    assert card.start() == 0
    assert card.secret is None
    assert "CLIENT_SECRET" not in card.values()


@pytest.mark.parametrize("line", ["", "# CLIENT_SECRET=other\n"])
def test_a_file_without_a_secret_keeps_the_one_of_before(card: Card, line: str) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    card.write(f"{APPLICATION}{line}THEME=light\n")
    assert card.start() == 0
    assert card.values()["THEME"] == "light"
    assert card.secret == SECRET


@pytest.mark.parametrize(
    "line", ["CLIENT_SECRET=", "CLIENT_SECRET='  '", f"A=1\nCLIENT_SECRET={SECRET}\nCLIENT_SECRET="]
)
def test_an_empty_secret_takes_it_back(card: Card, line: str) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    card.write(f"{APPLICATION}{line}\n")
    for _ in range(2):
        assert card.start() == 0
        assert card.secret is None
        assert SECRET not in card.settings.read_text()


def test_the_last_of_two_secrets_counts_and_none_stays(card: Card) -> None:
    card.write(f"CLIENT_SECRET=first\nCLIENT_SECRET=\n{APPLICATION}CLIENT_SECRET={SECRET}\n")
    for _ in range(2):
        assert card.start() == 0
        assert card.secret == SECRET
    assert "first" not in card.file.read_text() + card.settings.read_text()


@pytest.mark.parametrize(
    "application",
    [
        "TENANT_URL=https://acme.verify.ibm.com\nCLIENT_ID=other\n",
        "TENANT_URL=https://other.verify.ibm.com\nCLIENT_ID=lobby\n",
        f"{APPLICATION}TOKEN_ENDPOINT=https://other.example/token\n",
        f"{APPLICATION}REVOCATION_ENDPOINT=https://other.example/revoke\n",
        f"{APPLICATION}CA_BUNDLE=/boot/theirs.pem\n",
        f"{APPLICATION}ALLOW_INSECURE_HTTP=true\n",
        "# nothing\n",
    ],
)
def test_another_application_never_gets_the_secret(card: Card, application: str) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    card.write(application)
    assert card.start() == 0
    assert card.secret is None
    assert card.said[0].endswith(
        "for another application or another way to it now: the CLIENT_SECRET of before is deleted."
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("APP_NAME='two\r\nlines'\r\nCLIENT_ID='a\r\nb'\r\n", "THEME=dark\r\n"),
        ("TENANT_URL=https://a\n", "TENANT_URL=https://a/\n"),
        ("CLIENT_ID='a'\n", "CLIENT_ID = a # mine\n"),
        ("".join(f"A{number}=\n" for number in range(399)), "THEME=dark\n"),
    ],
)
def test_the_same_application_keeps_its_secret(card: Card, before: str, after: str) -> None:
    card.write(f"{before}CLIENT_SECRET={SECRET}\n")
    card.start()
    assert card.start() == 0
    assert card.secret == SECRET
    names = {line.partition("=")[0].strip() for line in after.splitlines()}
    kept = "".join(
        line for line in before.splitlines(keepends=True) if line.partition("=")[0] not in names
    )
    card.write(kept + after if "A398" not in before else after)
    assert card.start() == 0
    assert card.secret == SECRET


@pytest.mark.parametrize("empty", ["", "'  '", '"\t"'])
def test_an_empty_secret_hides_the_administrators(card: Card, empty: str) -> None:
    etc = card.root / "etc.env"
    etc.write_text(f"{APPLICATION}CLIENT_SECRET=of-the-administrator\n")
    card.write(f"CLIENT_SECRET={empty}\n")
    card.start()
    files = (SettingsFile(etc), SettingsFile(card.settings))
    assert SettingsSource(files, demo=False).read().settings.client.client_secret is None


def test_another_application_may_bring_its_own(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    card.write("CLIENT_ID=other\nCLIENT_SECRET=another\n")
    assert card.start() == 0
    assert card.secret == "another"
    assert not any("deleted" in line for line in card.said)


def test_a_card_that_cannot_be_written_keeps_its_secret_and_works(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    # The draft has no place there, as on a partition that is full or read-only.
    (card.file.parent / "kiosk.env.new").mkdir()
    for _ in range(2):
        assert card.start() == 0
        assert card.said[-1].startswith(f"CLIENT_SECRET can still be read in {card.file}, which ")
        assert card.secret == SECRET
        assert SECRET in card.file.read_text()


def test_what_a_cut_left_lying_is_not_written_through(card: Card) -> None:
    card.write(f"CLIENT_SECRET={SECRET}\n")
    victim = card.root / "victim"
    victim.write_text("whole")
    (card.file.parent / "kiosk.env.new").symlink_to(victim)
    assert card.start() == 0
    assert victim.read_text() == "whole"
    assert SECRET not in card.file.read_text()


def test_what_is_no_setting_is_copied_nowhere(card: Card) -> None:
    card.write(f'CLIENT_SECRET "{SECRET}"\nCLIENT_SECRET="{SECRET}\n')
    assert card.start() == 0
    assert SECRET not in card.settings.read_text()
    assert len(card.imported().faults) == 2


@pytest.mark.parametrize("empty", ["", "'  '"])
def test_a_secret_that_is_taken_back_at_once_does_not_stay(card: Card, empty: str) -> None:
    card.write(f"CLIENT_SECRET={SECRET}\nCLIENT_SECRET={empty}\n{APPLICATION}")
    said = []
    for _ in range(2):
        assert card.start() == 0
        said += card.said
        assert card.secret is None
        assert SECRET not in card.file.read_text() + card.settings.read_text()
        assert card.values()["CLIENT_SECRET"].strip() == ""
    assert said == [
        f"The settings of {card.file} are imported.",
        f"CLIENT_SECRET is deleted from {card.file}.",
    ]
    note = "# CLIENT_SECRET was deleted from this line."
    assert card.file.read_text() == f"{note}\nCLIENT_SECRET={empty}\n{APPLICATION}"
