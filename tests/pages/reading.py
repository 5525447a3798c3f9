"""What stands on a page, as a reader reads it."""

import tinyhtml5


def parsed(response):
    """The page as a tree of elements."""
    return tinyhtml5.parse(response.content.decode(), namespace_html_elements=False)


def words(element) -> str:
    """The text of an element, on one line."""
    return " ".join(" ".join(element.itertext()).split())


def tables(response) -> dict[str, list[tuple[str, ...]]]:
    """The tables of a page by caption: rows of cells, the head first."""
    return {
        words(table.find("caption")): [
            tuple(words(cell) for cell in row if cell.tag in ("th", "td")) for row in table.iter("tr")
        ]
        for table in parsed(response).iter("table")
    }


def headings(response) -> list[str]:
    """The headings of a page in order."""
    return [words(element) for element in parsed(response).iter() if element.tag in {"h1", "h2", "h3", "h4"}]


def main_text(response) -> str:
    """All that the middle of a page says."""
    return words(next(parsed(response).iter("main")))
