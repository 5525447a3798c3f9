"""The check before a letter is adopted: one list of findings, each with a place and a way to mend it.

A blocking finding refuses the letter; a warning is for a human to judge. Every rule is a small function over
the letter's content and what the dataset knows at its moment; the real letters of 2025 and 2026 went out with
"[datum]", "dienst: dienstcode", a table that was not there and a number that led nowhere, so those are the cases.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .content import LetterContent, Section
from .parts import own_texts, walk


class Severity(StrEnum):
    """Whether a finding refuses the letter."""

    BLOCKING = "blokkeert"
    WARNING = "waarschuwing"


@dataclass(frozen=True)
class Finding:
    """What is wrong, where, and how to mend it."""

    severity: Severity
    place: str
    message: str
    remedy: str

    def __str__(self):
        return f"{self.place}: {self.message} {self.remedy}"


@dataclass(frozen=True)
class Known:
    """What the dataset knows at the letter's moment, as far as the check needs it."""

    references: frozenset[str] = frozenset()  # numbers that lead to a paper, as `normal` writes them
    risks: frozenset[int] = frozenset()
    #: names that stand for one thing: {canonical: (other names)}
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    #: literal periods of the plan of which the paper itself is not sure
    uncertain: tuple[str, ...] = ()
    #: whether the papers with the earlier risk list are at hand, and whether the lineage holds a new risk
    earlier_list_held: bool = False
    new_risks: bool = False


def check(content: LetterContent, known: Known) -> list[Finding]:
    """Every finding, the blocking ones first, in the order of the letter."""
    found = [finding for rule in RULES for finding in rule(content, known)]
    return sorted(found, key=lambda finding: finding.severity != Severity.BLOCKING)


def blocking(findings: list[Finding]) -> list[Finding]:
    """Those that refuse the letter."""
    return [finding for finding in findings if finding.severity == Severity.BLOCKING]


def normal(number: str) -> str:
    """A reference in one form: "ris 322101" and "RIS322101" are one number; "RV 25 028" and "25-028" too."""
    return re.sub(r"^RV", "", re.sub(r"[\s.-]", "", number.upper()))


def places(content: LetterContent) -> Iterator[tuple[str, str]]:
    """Every text of the body with where it stands: (place, text)."""
    for section in content.sections:
        for part in walk(section.blocks):
            for text in own_texts(part):
                yield _place(section), text
    for annex in content.annexes:
        for part in walk(annex.blocks):
            for text in own_texts(part):
                yield f"Bijlage {annex.number}", text


def _place(section: Section) -> str:
    return f"‘{section.heading}’" if section.heading else "Opening"


def everything(content: LetterContent) -> Iterator[tuple[str, str]]:
    """The texts of the body, and those of the letterhead and the signature before them."""
    for line in content.header:
        yield f"Briefhoofd, {line.label or 'regel zonder opschrift'}", line.value
    for line in (*content.addressee, content.salutation, content.closing):
        yield "Briefhoofd", line
    yield "Onderwerp", content.title
    if content.signature:
        for person in content.signature.signatories:
            yield "Ondertekening", person.name
    yield from places(content)


# --- the rules

PLACEHOLDER = re.compile(
    r"\[[^\]]*\]|<[^>]*>|\bx{3,}\b|\b(?:dienst)?code\b|\bn\.?t\.?b\.?\b|\blorem ipsum\b|\?{2,}", re.IGNORECASE
)


def placeholders(content, known):
    """Brackets, "xxx" and template words that somebody forgot to fill in."""
    for place, text in everything(content):
        for match in PLACEHOLDER.finditer(text):
            yield Finding(
                Severity.BLOCKING,
                place,
                f"Hier staat nog ‘{match.group()}’.",
                "Vul in wat hier hoort, of haal het weg.",
            )


def empty_fields(content, known):
    """A header field that the house style requires and that has no value."""
    for label in content.missing_fields:
        yield Finding(
            Severity.BLOCKING,
            f"Briefhoofd, {label}",
            "Dit veld is verplicht en leeg.",
            "Vul het in bij de gegevens van de brief.",
        )


NUMBER = re.compile(
    r"\bRIS\s?\d{5,7}\b|\bRV\s?\d{2}[ -]\d{3}\b|\btoezegging(?:snummer)?\s+(?P<promise>\d+)\b", re.IGNORECASE
)


def references(content, known):
    """A RIS or RV number, or a promise, that leads to no paper that is known."""
    own = {normal(line.value) for line in content.header if line.value}
    for place, text in places(content):
        for match in NUMBER.finditer(text):
            number = match.group("promise") or match.group()
            if normal(number) not in known.references | own:
                yield Finding(
                    Severity.BLOCKING,
                    place,
                    f"‘{match.group()}’ leidt naar geen bekend stuk.",
                    "Controleer het nummer, of leg het stuk vast bij Documenten.",
                )


RISK = re.compile(r"\brisico\s+(\d+)\b", re.IGNORECASE)


def risk_numbers(content, known):
    """ "zie risico 9" where the letter holds no risk 9."""
    here = {int(anchor.removeprefix("risico-")) for anchor in content.anchors if re.fullmatch(r"risico-\d+", anchor)}
    for place, text in places(content):
        for match in RISK.finditer(text):
            if int(match.group(1)) not in (here or known.risks):
                yield Finding(
                    Severity.BLOCKING,
                    place,
                    f"Risico {match.group(1)} staat niet in deze brief.",
                    "Noem het juiste nummer.",
                )


ANNEX = re.compile(r"\bbijlage\s+(\d+)\b", re.IGNORECASE)


def annexes(content, known):
    """An annex that the text promises and that is not there."""
    state = {annex.number: annex.state for annex in content.annexes}
    told = set()
    for place, text in places(content):
        for match in ANNEX.finditer(text):
            number = int(match.group(1))
            if number in told:
                continue
            told.add(number)
            if number not in state:
                yield Finding(
                    Severity.BLOCKING,
                    place,
                    f"Bijlage {number} is er niet.",
                    "Voeg haar toe, of haal de verwijzing weg.",
                )
            elif state[number] != "bijgevoegd":
                yield Finding(
                    Severity.BLOCKING,
                    place,
                    f"Bijlage {number} ontbreekt nog.",
                    "Voeg het bestand toe bij de bijlagen van de editie.",
                )


TABLE = re.compile(r"\b(?:in )?(?:onderstaande|bijgaande|volgende) tabel\b", re.IGNORECASE)


def promised_tables(content, known):
    """ "In onderstaande tabel" in a section without a table (the proposal of April 2025 lost one)."""
    for section in content.sections:
        kinds = {type(part).__name__ for part in walk(section.blocks)}
        texts = [text for part in walk(section.blocks) for text in own_texts(part)]
        if any(TABLE.search(text) for text in texts) and not kinds & {"DataTable", "Figure", "Matrix"}:
            yield Finding(
                Severity.BLOCKING,
                _place(section),
                "De tekst noemt een tabel die er niet staat.",
                "Voeg een blok met de tabel toe.",
            )


def dates(content, known):
    """A letter that is dated before the day it tells about."""
    if content.date and content.date < content.reference_date:
        yield Finding(
            Severity.BLOCKING,
            "Briefhoofd, Datum",
            "De brief is gedateerd vóór de peildatum van de editie.",
            "Kies een latere datum voor de brief, of een eerdere peildatum.",
        )


def unresolved(content, known):
    """A link within the letter that leads nowhere."""
    for run in content.unresolved_links:
        yield Finding(
            Severity.BLOCKING,
            "Tekst",
            f"De verwijzing ‘{run.text}’ leidt nergens heen.",
            "Kies een onderdeel van deze brief.",
        )


def two_names(content, known):
    """Two names for one segment in one letter."""
    texts = " ".join(text for _, text in places(content)).casefold()
    for canonical, others in known.terms:
        rest = texts.replace(canonical.casefold(), "")
        for other in others:
            if canonical.casefold() in texts and re.search(rf"\b{re.escape(other.casefold())}\b", rest):
                yield Finding(
                    Severity.WARNING,
                    "Tekst",
                    f"Hetzelfde segment heet hier ‘{canonical}’ en ‘{other}’.",
                    f"Gebruik overal ‘{canonical}’.",
                )


CERTAIN = re.compile(r"\b(?:zal|zullen|gaat|gaan|is|zijn|start|starten|wordt|worden)\b", re.IGNORECASE)
CAREFUL = re.compile(
    r"\b(?:streven|streeft|verwacht|voornemens|onder voorbehoud|naar verwachting|beoogd|mogelijk|uiterlijk|vroegst)\b",
    re.IGNORECASE,
)


def certainty(content, known):
    """A sentence that states as certain what the plan gives with reservation."""
    for place, text in places(content):
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            for period in known.uncertain:
                if (
                    period.casefold() in sentence.casefold()
                    and CERTAIN.search(sentence)
                    and not CAREFUL.search(sentence)
                ):
                    yield Finding(
                        Severity.WARNING,
                        place,
                        f"‘{period}’ staat hier als zeker; de planning noemt het onder voorbehoud.",
                        "Schrijf erbij dat het een streven of een verwachting is.",
                    )


CLAIM = re.compile(r"\brisico['’]?s\b[^.]*\b(?:niet nieuw|ongewijzigd|dezelfde)\b", re.IGNORECASE)


def claims(content, known):
    """A claim about the risk list that the lineage contradicts or that cannot be tested."""
    for place, text in places(content):
        if CLAIM.search(text):
            if known.new_risks:
                yield Finding(
                    Severity.WARNING, place, "De lijst heeft wel een nieuw risico.", "Noem het nieuwe risico erbij."
                )
            if not known.earlier_list_held:
                yield Finding(
                    Severity.WARNING,
                    place,
                    "Of de risico’s niet nieuw zijn, is niet te toetsen: de eerdere lijst van deze gemeente is niet verwerkt.",
                    "Leg de eerdere lijst vast, of laat de bewering weg.",
                )


RULES = (
    placeholders,
    empty_fields,
    dates,
    references,
    risk_numbers,
    annexes,
    promised_tables,
    unresolved,
    two_names,
    certainty,
    claims,
)

__all__ = ["Finding", "Known", "Severity", "blocking", "check", "normal"]
