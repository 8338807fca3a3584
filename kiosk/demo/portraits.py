"""The portraits of the invented people: a gradient with initials."""

import io
import unicodedata
from functools import lru_cache

from flask import Flask, Response

from kiosk.demo.tenant import Tenant
from kiosk.demo.trouble import Missing

SIZE = 256
INK = "#08131F"
GRADIENTS = (
    ("#8CC8FF", "#5FE0C8"),
    ("#FFC36B", "#FF9E8C"),
    ("#C7B2FF", "#8CC8FF"),
    ("#A8E08A", "#F2E27A"),
    ("#FFB0D0", "#C7B2FF"),
)


def add_portraits(app: Flask, tenant: Tenant) -> None:
    """Serve `/people/NUMBER.png`."""
    people = tenant.options.people

    @app.get("/people/<int:number>.png")
    def portrait(number: int) -> Response:
        if not 1 <= number <= len(people):
            raise Missing
        png = draw(initials(people[number - 1].name), number)
        headers = {"Cache-Control": "public, max-age=3600"}
        return Response(png, mimetype="image/png", headers=headers)


def initials(name: str) -> str:
    """Take the first letters of the first and the last word, as far as the font has them."""
    words = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().split()
    letters = [word[0].upper() for word in words if word[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:])


@lru_cache(maxsize=64)
def draw(letters: str, number: int) -> bytes:
    """Draw a portrait as PNG; without letters it is a silhouette."""
    # Most of a second on a small board: only for those who ask for a picture.
    from PIL import Image, ImageDraw, ImageFont, ImageOps

    dark, light = GRADIENTS[(number - 1) % len(GRADIENTS)]
    # Turned, with the corners cut away that turning leaves empty: from one corner to the other.
    ramp = Image.linear_gradient("L").rotate(45, Image.Resampling.BICUBIC)
    edge = ramp.width * 0.147
    ramp = ramp.resize((SIZE, SIZE), box=(edge, edge, ramp.width - edge, ramp.height - edge))
    image = ImageOps.colorize(ramp, light, dark)
    pen = ImageDraw.Draw(image)
    middle = SIZE / 2
    if letters:
        font = ImageFont.load_default(SIZE * 0.42)
        pen.text((middle, middle), letters, INK, font, anchor="mm", stroke_width=2)
    else:
        pen.circle((middle, SIZE * 0.4), SIZE * 0.16, INK)
        pen.circle((middle, SIZE * 1.02), SIZE * 0.36, INK)
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return stream.getvalue()
