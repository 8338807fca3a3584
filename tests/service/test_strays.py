"""What lies on the boot partition and is no setting: told in a line, and copied nowhere."""

import pytest

from tests.service.cards import APPLICATION, SECRET, Card, reading_of

STILL_THERE = "It can still be read on the boot partition."
NOT_OURS = "is not a setting of kiosk and was not imported."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            f"CLIENT_SECERT={SECRET}",
            f": CLIENT_SECERT {NOT_OURS} Was CLIENT_SECRET meant? {STILL_THERE}",
        ),
        *(
            (line, f": this {NOT_OURS} Was CLIENT_SECRET meant? {STILL_THERE}")
            for line in (
                f"client_secret={SECRET}",
                f"export CLIENT-SECRET={SECRET}",
                f'"CLIENT_SECRET"={SECRET}',
            )
        ),
        ("CLIENT_SECERT=", f": CLIENT_SECERT {NOT_OURS} Was CLIENT_SECRET meant?"),
        (f"THEM={SECRET}", f": THEM {NOT_OURS} Was THEME meant?"),
        (f"XYZ={SECRET}", f": XYZ {NOT_OURS}"),
        (f"{SECRET}=", f": this {NOT_OURS}"),
        (
            f"#CLIENT_SECRET={SECRET}",
            f" is a comment that looks like CLIENT_SECRET. {STILL_THERE}",
        ),
        (
            f"CLIENT_SECRET {SECRET}",
            f" is not of the form NAME=value. It was not imported. {STILL_THERE}",
        ),
        (
            f"APP_NAME='{SECRET}",
            ": the quotation mark is not closed. It was not imported.",
        ),
        *(
            (
                line,
                " has a NUL or a byte order mark in it, which no setting has. It was not imported."
                f" {STILL_THERE}",
            )
            for line in (
                f"\ufeffCLIENT_SECRET={SECRET}",
                f"CLIENT_SECRET={SECRET}\0",
                f"CLIENT_SECRET='{SECRET}\ufeff'",
            )
        ),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_secret_gone_astray_is_told_and_not_copied(
    card: Card, line: str, said: str, ending: str
) -> None:
    card.write(ending.join((*APPLICATION.splitlines(), line, "THEME=light", "")))
    for _ in range(2):
        assert card.start() == 0
        assert card.said[-1] == f"{card.file} line 3{said}"
        assert SECRET not in card.settings.read_text()
        assert card.secret is None
        assert card.imported().entries["THEME"].line == 4
    found = reading_of(card)
    told = [*map(str, found.warnings), *map(str, found.errors)]
    assert len(told) == (0 if line.startswith("#") else 1)
    assert all("line 3" in sentence and SECRET not in sentence for sentence in told)


@pytest.mark.parametrize(
    "line",
    [
        "# CLIENT_SECRET is set below",
        "# CLIENT_SECRET=",
        "# no secret here",
        "#",
        "FLOW_TYPE=device",
    ],
)
def test_nothing_is_said_of_what_is_as_it_should_be(card: Card, line: str) -> None:
    card.write(f"{APPLICATION}{line}\n")
    card.start()
    assert card.said == [f"The settings of {card.file} are imported."]


def test_a_misspelt_secret_is_still_told_on_the_screen(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECERT={SECRET}\nclient_secret={SECRET}\nhunter2=\n")
    card.start()
    meant = "is not a setting of kiosk. Was CLIENT_SECRET meant?"
    assert [*map(str, reading_of(card).warnings)] == [
        f"CLIENT_SECERT ({card.file} line 3) {meant}",
        f"A line ({card.file} line 4) {meant}",
        f"A line ({card.file} line 5) is not a setting of kiosk.",
    ]


def test_a_comment_behind_a_value_is_not_copied(card: Card) -> None:
    card.write(f"{APPLICATION}THEME=light # CLIENT_SECRET={SECRET}\n")
    card.start()
    assert SECRET not in card.settings.read_text()
    assert card.values()["THEME"] == "light"


def test_many_strays_are_not_told_one_by_one_but_a_secret_is(card: Card) -> None:
    card.write(f"{'nothing' * 3}\n" * 30 + f"CLIENT_SECERT={SECRET}\n")
    card.start()
    assert "CLIENT_SECERT" in card.said[1]
    assert len(card.said) == 22
    assert card.said[-1] == f"{card.file}: 11 more lines were not imported."
