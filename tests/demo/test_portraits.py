import io

import pytest
from PIL import Image

from kiosk.demo.options import Options
from kiosk.demo.people import Person
from kiosk.demo.portraits import SIZE, draw, initials
from tests.demo.rig import BASE_URL, Rig


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Amara Okafor", "AO"),
        ("Mateo Álvarez", "MA"),
        ("Ana de la Cruz", "AC"),
        ("Zoë", "Z"),
        ("李雷", ""),
        ("3PO", ""),
    ],
)
def test_initials_are_those_the_font_has(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_portraits_differ_and_are_drawn_once() -> None:
    assert len({draw("AO", 1), draw("AO", 2), draw("PR", 1), draw("", 1)}) == 4
    assert draw("AO", 1) is draw("AO", 1)


def test_the_picture_claim_leads_to_a_png() -> None:
    rig = Rig(
        Options(BASE_URL, people=(Person("p1", "李雷", {}), Person("p2", "Amara Okafor", {})))
    )
    token = rig.sign_in(person="Amara")["access_token"]
    profile = rig.userinfo(token).json
    assert profile
    answer = rig.http.get(profile["picture"])
    assert answer.mimetype == "image/png"
    assert "max-age" in answer.headers["Cache-Control"]
    assert Image.open(io.BytesIO(answer.data)).size == (SIZE, SIZE)


def test_nobody_else_has_a_picture() -> None:
    rig = Rig()
    assert rig.http.get("/people/0.png").status_code == 404
    assert rig.http.get("/people/99.png").status_code == 404
