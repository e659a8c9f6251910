"""Any colour mode a camera, a scanner or a layout program writes becomes 8-bit sRGB."""

from io import BytesIO

from PIL import Image, ImageCms

_SRGB = ImageCms.createProfile("sRGB")
_WHITE = (255, 255, 255)


def to_srgb(image: Image.Image) -> Image.Image:
    """An RGB picture without alpha and without a profile; transparent parts turn white."""
    # Read before any conversion, which may drop it.
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        image = _eight_bits(image)
    elif image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        image = _on_white(image)
    if image.mode == "P":
        image = image.convert("RGB")
    if profile:
        image = _from_profile(image, profile)
    if image.mode != "RGB":
        image = image.convert("RGB")
    image.info = {}
    return image


def _eight_bits(image: Image.Image) -> Image.Image:
    """Pillow's own conversion cuts values above 255 off, which turns a 16-bit scan white.

    Of the allowed formats only grey PNG keeps 16 bits when it is opened.
    """
    return image.convert("F").point(lambda value: value * (255 / 65535)).convert("L")


def _on_white(image: Image.Image) -> Image.Image:
    coloured = image.convert("RGBA")
    ground = Image.new("RGB", image.size, _WHITE)
    ground.paste(coloured, mask=coloured.getchannel("A"))
    return ground


def _from_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """A profile that is broken or meant for another mode is ignored: the photo is worth more than its last nuance."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return converted if converted is not None else image
