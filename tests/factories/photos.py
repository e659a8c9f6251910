"""Picture files as cameras, scanners and attackers make them, and photos of the library made from them."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image, ImageDraw

from articles.media.models import Asset

RED, BLUE = (200, 30, 40), (20, 60, 180)


def drawing(width: int = 900, height: int = 600, *, mode: str = "RGB") -> Image.Image:
    """A picture whose left edge is red and the rest blue, with enough detail to tell crops apart."""
    image = Image.new("RGB", (width, height), BLUE)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width // 6, height), fill=RED)
    for step in range(0, width, max(12, width // 40)):
        pen.ellipse(
            (step, (step * 7) % height, step + width // 20, (step * 7) % height + width // 20),
            fill=(step % 256, 160, 90),
        )
    return image.convert(mode)


def camera_exif(*, orientation: int = 1) -> Image.Exif:
    """What a phone writes: who, when, which way up, and where its owner stood."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.ImageDescription] = "Jembatan Mahakam ditutup"
    exif[ExifTags.Base.Artist] = "Rani Siregar"
    exif[ExifTags.Base.Make] = "Kamera"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2024:11:22 19:04:00"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "S", (0.0, 30.0, 7.5)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (117.0, 8.0, 40.0)
    return exif


def picture_file(form: str = "JPEG", image: Image.Image | None = None, **options: Any) -> bytes:
    out = BytesIO()
    (image or drawing()).save(out, form, **options)
    return out.getvalue()


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of some dozen bytes that claims 900 megapixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def make_photo(*, by: Any = None, data: bytes | None = None, **fields: Any) -> Asset:
    """A photo of the library, as uploaded; the task behind it has run where tasks run at once."""
    from articles.media.operations.uploading import upload
    from tests.factories.stories import chief

    values: dict[str, Any] = {"alt": "Jembatan Mahakam pada sore hari.", "credit": "Kabar Mahakam/Rani"}
    return upload(file=BytesIO(data or picture_file(image=drawing(420, 280))), by=by or chief(), **(values | fields))
