"""Text blocks: a little Markdown (paragraphs, lists, bold, italic, links) as blocks of a letter.

Headings are blocks of their own in an edition, so a heading in a text is read as a bold paragraph. HTML is not
read: it is printed as it was typed.
"""

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from .blocks import BulletList, NumberedList, Paragraph
from .parts import ContentError, Run

_reader = MarkdownIt("zero", {"html": False}).enable(["list", "emphasis", "link", "newline", "escape", "heading"])


def text_blocks(markdown: str) -> list:
    """The blocks of a text as it was typed. A link that a letter may not hold keeps its words only."""
    return _blocks(SyntaxTreeNode(_reader.parse(markdown)))


def one_paragraph(*markdown: str) -> list:
    """Short texts as one paragraph, one after the other; a list in them stays a block of its own."""
    joined: list = []
    for block in (block for text in markdown for block in text_blocks(text)):
        if joined and isinstance(block, Paragraph) and isinstance(joined[-1], Paragraph):
            joined[-1] = Paragraph((*joined[-1].runs, Run(" "), *block.runs))
        else:
            joined.append(block)
    return joined


def _blocks(node):
    return [block for child in node.children for block in _block(child)]


def _block(node):
    if node.type == "paragraph":
        yield Paragraph(tuple(_runs(node)))
    elif node.type == "heading":
        yield Paragraph(tuple(_runs(node, bold=True)))
    elif node.type == "bullet_list":
        yield BulletList(tuple(tuple(_blocks(item)) for item in node.children))
    elif node.type == "ordered_list":
        yield NumberedList(tuple(tuple(_blocks(item)) for item in node.children), start=node.attrs.get("start", 1))
    else:
        yield from _blocks(node)


def _runs(node, bold=False, italic=False, link=""):
    for child in node.children:
        if child.type == "text" and child.content:
            yield _run(child.content, bold, italic, link)
        elif child.type in ("softbreak", "hardbreak"):
            yield _run(" ", bold, italic, link)
        else:
            style = {"bold": bold or child.type == "strong", "italic": italic or child.type == "em"}
            yield from _runs(child, **style, link=child.attrs.get("href", link) if child.type == "link" else link)


def _run(text, bold, italic, link):
    if link.startswith("/"):  # a page of the portal: what people type is printed, and leads nowhere from paper
        return Run(text, bold, italic)
    try:
        return Run(text, bold, italic, link)
    except ContentError:
        return Run(text, bold, italic)
