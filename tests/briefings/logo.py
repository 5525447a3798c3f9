"""A made-up logo: no municipality's own stands in this repository."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo


@cache
def logo_png(width=600, height=200, *, colour="#145a3c", maker="") -> bytes:
    """A see-through PNG with a triangle; `maker` is hidden in the file."""
    picture = Image.new("RGBA", (width, height))
    ImageDraw.Draw(picture).polygon([(0, height), (width // 4, 0), (width // 2, height)], fill=colour)
    hidden = PngInfo()
    if maker:
        hidden.add_text("Author", maker)
    made = BytesIO()
    picture.save(made, format="PNG", pnginfo=hidden)
    return made.getvalue()
