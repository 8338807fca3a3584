"""Pictures made for a test: the left half red, the right half blue."""

from io import BytesIO

from PIL import Image

RED, BLUE = (255, 0, 0, 255), (0, 0, 255, 255)


def picture(form: str, width: int, height: int, *, orientation: int | None = None) -> bytes:
    """The bytes of a picture in a format that Pillow writes."""
    image = Image.new("RGB", (width, height), RED[:3])
    image.paste(BLUE[:3], (width // 2, 0, width, height))
    exif = Image.Exif()
    if orientation is not None:
        exif[0x0112] = orientation
    out = BytesIO()
    image.save(out, form, exif=exif.tobytes() if orientation is not None else b"")
    return out.getvalue()


def pixel(rgba: bytes, side_px: int, x: int, y: int) -> tuple[int, ...]:
    """Four bytes out of a square."""
    start = 4 * (y * side_px + x)
    return tuple(rgba[start : start + 4])


def scan_bomb() -> bytes:
    """A progressive JPEG whose last scan comes again and again: seconds of work for a decoder."""
    out = BytesIO()
    Image.new("L", (3900, 3900), 128).save(out, "JPEG", progressive=True)
    whole = out.getvalue()
    scan = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + scan * 2000 + whole[-2:]
