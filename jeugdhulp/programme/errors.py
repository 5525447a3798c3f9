"""What is wrong in the programme files, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A line of a file."""

    file: str
    line: int

    def __str__(self):
        return f"{self.file}, regel {self.line}"


class ProgrammeError(Exception):
    """The files cannot be loaded: a Dutch sentence, with the file and the line where it is wrong."""

    def __init__(self, sentence: str, place: Place | None = None):
        super().__init__(f"{place}: {sentence}" if place else sentence)
        self.sentence = sentence
        self.place = place
