"""What a letter points at: papers, promises, risks, paragraphs and pieces of itself. All of it has to be there."""

import re

from .findings import refusal
from .known import normal
from .places import places

PAPER = re.compile(r"\bRIS\s?\d{5,7}\b|\bRV\s?\d{2}[ -]\d{3}\b", re.IGNORECASE)
PROMISE = re.compile(r"\btoezegging(?:snummer)?(?:\s+(?:nr\.|nummer))?\s+(\d+)\b", re.IGNORECASE)
RISK = re.compile(r"\brisico(?:['’]s)?\s+(?:nr\.\s+|nummer\s+)?(\d+)\b", re.IGNORECASE)
NUMBERED = re.compile(r"\b(?:paragraaf|par\.|hoofdstuk)\s+(\d+(?:\.\d+)*)\b(?P<rest>[^.;]*)", re.IGNORECASE)
TITLED = re.compile(r"\bparagraaf\s+[‘'\"“]([^’'\"”]+)[’'\"”]", re.IGNORECASE)
#: "paragraaf 1.4 van de Inkoopstrategie" stands in that paper, not in this letter
ELSEWHERE = re.compile(r"^\s*(?:van|in|uit)\s+(?:de|het|een|onze|uw)\b")


def mentions(content, pattern, group=1):
    """Each different thing that the body mentions: (place, what is written, the part that names it)."""
    told = set()
    for place, text in places(content):
        for match in pattern.finditer(text):
            named = match.group(group)
            if named not in told:
                told.add(named)
                yield place, match, named


def references(content, known):
    """A RIS or RV number that leads to no paper that is known."""
    own = {normal(part) for line in content.header if line.value for part in line.value.split("\n")}
    for place, _, number in mentions(content, PAPER, 0):
        if normal(number) not in known.references | own:
            yield refusal(
                place,
                f"‘{number}’ leidt naar geen bekend stuk.",
                "Controleer het nummer, of leg het stuk vast bij Documenten.",
            )


def promises(content, known):
    """A promise by a number that this council does not have."""
    for place, match, number in mentions(content, PROMISE):
        if number not in known.promises:
            yield refusal(
                place,
                f"‘{match.group()}’ is geen toezegging die aan deze raad bekend is.",
                "Controleer het nummer, of leg de toezegging vast bij Toezeggingen.",
            )


def risk_numbers(content, known):
    """ "zie risico 9" where the letter holds no risk 9."""
    here = {int(anchor.removeprefix("risico-")) for anchor in content.anchors if re.fullmatch(r"risico-\d+", anchor)}
    for place, _, number in mentions(content, RISK):
        if int(number) not in (here or known.risks):
            yield refusal(place, f"Risico {number} staat niet in deze brief.", "Noem het juiste nummer.")


def named_paragraphs(content, known):
    """A paragraph of this letter that is not there; it has headings without numbers."""
    for place, match, number in mentions(content, NUMBERED):
        if not ELSEWHERE.search(match.group("rest")):
            yield refusal(
                place,
                f"Deze brief heeft geen paragraaf of hoofdstuk {number}.",
                "Noem de kop, of het stuk waarin die paragraaf staat.",
            )
    headings = {section.heading.casefold() for section in content.sections}
    for place, _, title in mentions(content, TITLED):
        if title.casefold() not in headings:
            yield refusal(place, f"Deze brief heeft geen paragraaf ‘{title}’.", "Noem een kop van deze brief.")


def unresolved(content, known):
    """A link within the letter that leads nowhere."""
    for run in content.unresolved_links:
        yield refusal("Tekst", f"De verwijzing ‘{run.text}’ leidt nergens heen.", "Kies een onderdeel van deze brief.")
