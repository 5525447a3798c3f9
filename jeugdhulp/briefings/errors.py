"""What can go wrong on the way from content to PDF."""


class RenderingError(Exception):
    """The letter cannot be made as it should be; the message is a Dutch sentence for the editor."""
