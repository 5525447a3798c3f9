"""Every read page, from the table of addresses in tests/test_access.py: a page that is not there fails there."""

import re

from django.apps import apps

from tests.test_access import PAGES

#: pages for the office alone, of one record: the records by which their parts of the address are found
OFFICE_RECORDS = {
    "contracten/herziening/<int:number>/stap/": {"number": ("contracts.RevisionRound", "number")},
    "contracten/herziening/<int:number>/nota/": {"number": ("contracts.RevisionRound", "number")},
    "contracten/herziening/<int:number>/<int:id>/": {
        "number": ("contracts.ContractRevision", "round.number"),
        "id": ("contracts.ContractRevision", "id"),
    },
    "contracten/toelating/<int:round_id>/<int:id>/": {
        "round_id": ("contracts.Admission", "round_id"),
        "id": ("contracts.Admission", "id"),
    },
    "contracten/capaciteit/": {},
    "contracten/capaciteit/<int:id>/": {"id": ("contracts.CapacityAgreement", "id")},
    "contracten/ventielafspraak/": {},
    "contracten/ventielafspraak/<int:id>/": {"id": ("contracts.ValveRequest", "id")},
    "contracten/tarieven/": {},
    "contracten/tarieven/<int:id>/": {"id": ("contracts.Tariff", "product_id")},
    "contracten/nacalculatie/": {},
    "contracten/nacalculatie/berekenen/": {},
    "contracten/nacalculatie/<int:id>/": {"id": ("contracts.Settlement", "id")},
    "contracten/nacalculatie/<int:id>.xlsx": {"id": ("contracts.Settlement", "id")},
    "edities/": {},
    "edities/<slug:slug>/": {"slug": ("briefings.Letter", "edition.slug")},
    "edities/<slug:slug>/werklijst/": {"slug": ("briefings.Letter", "edition.slug")},
    "edities/<slug:slug>/<slug:municipality>.docx": {
        "slug": ("briefings.Letter", "edition.slug"),
        "municipality": ("briefings.Letter", "municipality.slug"),
    },
}
#: what a page is asked for where it says little without
ASKED = {"wijzigingen/": "van=2024-12-31&tot=2026-11-01", "zoeken/": "q=risico"}
#: files and feeds: no page to look at
FILES = {
    "planning/planning.ics",
    "planning/verschuivingen.atom",
    "brieven/<int:id>.pdf",
    "brieven/<slug:municipality>.atom",
    "sitemap.xml",
    "risicos/register.pdf",
    "edities/<slug:slug>/<slug:municipality>.docx",
    "contracten/nacalculatie/<int:id>.xlsx",
}
#: what was sent: stored bytes, for which nothing is read; there are none among the rows
FILES |= {pattern for pattern, page in PAGES.items() if page.of == "briefings.IssuedLetter"}
HTML = [pattern for pattern in PAGES if pattern not in FILES]


PART = re.compile(r"<\w+:(\w+)>")


def path(pattern: str, **asked: str) -> str:
    """A path for a pattern, with parameters: of the first public record where it is the page of a record."""

    def value(part: re.Match) -> str:
        if pattern in OFFICE_RECORDS:
            label, attribute = OFFICE_RECORDS[pattern][part[1]]
        else:
            label, attribute = PAGES[pattern].of, PAGES[pattern].by
        found = apps.get_model(label).objects.filter(visibility="openbaar").order_by("id")[0]
        for name in attribute.split("."):
            found = getattr(found, name)
        return str(found)

    address = "/" + PART.sub(value, pattern)
    query = "&".join(filter(None, [ASKED.get(pattern, ""), *(f"{name}={value}" for name, value in asked.items())]))
    return f"{address}?{query}" if query else address
