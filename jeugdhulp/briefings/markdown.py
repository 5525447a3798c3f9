"""What a text block may hold: paragraphs, headings, lists, bold, italic and links. Refused in words, never cut silently.

* HTML, pictures, tables, code, quotes and rules are refused: the letter would print their signs.
* A link leads to https:, http:, mailto: or a piece of the letter (#bijlage-1).
* Pasted text is cleaned: line ends, no-break spaces, trailing spaces, bullets of a word processor.
"""

import re

from django.core.exceptions import ValidationError

REFUSED = (
    (re.compile(r"</?[a-zA-Z][^>]*>"), "HTML (‘{}’)", "Haal het weg; gebruik ## voor een kop en ** voor vet."),
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), "een afbeelding (‘{}’)", "Voeg de afbeelding toe als bijlage."),
    (re.compile(r"^\s*\|.*\|\s*$", re.M), "een tabel (‘{}’)", "Gebruik een blok met gegevens, of een lijst."),
    (re.compile(r"^\s*(?:```|~~~).*$", re.M), "een codeblok (‘{}’)", "Haal de tekens weg."),
    (re.compile(r"^\s*>.*$", re.M), "een citaat (‘{}’)", "Zet de tekst tussen aanhalingstekens."),
    (re.compile(r"^\s*(?:---+|\*\*\*+|___+)\s*$", re.M), "een lijn (‘{}’)", "Gebruik een kop."),
    (re.compile(r"^#{4,}\s.*$|^#\s.*$", re.M), "een kop van een niveau dat er niet is (‘{}’)", "Gebruik ## of ###."),
)
LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
ALLOWED = re.compile(r"#[a-z][a-z0-9-]*|https?://[^\s]+|mailto:[^\s]+")


def clean_markdown(text: str) -> str:
    """The text as it is stored: one kind of line end, no loose spaces, bullets as hyphens, no gaps of three lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u200b", "")
    text = re.sub(r"^[ \t]*[•●▪‣◦·][ \t]*", "- ", text, flags=re.M)
    text = re.sub(r"[ \t]+$", "", text, flags=re.M)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def problems(text: str) -> list[str]:
    """What the letter cannot hold, each as a sentence that says what to do."""
    found = []
    for pattern, what, remedy in REFUSED:
        if match := pattern.search(text):
            found.append(f"In de tekst staat {what.format(match.group().strip()[:40])}. {remedy}")
    for words, target in LINK.findall(text):
        if not ALLOWED.fullmatch(target):
            found.append(
                f"De link bij ‘{words}’ leidt naar ‘{target}’. Begin met https:// of mailto:, of verwijs naar een "
                "onderdeel van de brief, bijvoorbeeld #bijlage-1."
            )
        elif not words.strip():
            found.append(f"De link naar ‘{target}’ heeft geen tekst. Zet tussen de haken waar de link heen gaat.")
    if text.count("**") % 2:
        found.append("Een stuk vet is niet afgesloten. Zet ** voor en achter de woorden die vet moeten zijn.")
    return found


def refuse_markdown(text: str, field: str = "text") -> None:
    """Raises ValidationError at `field` with everything that the letter cannot hold."""
    if found := problems(text):
        raise ValidationError({field: found})
