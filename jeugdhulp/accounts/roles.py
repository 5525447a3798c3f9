"""What each role may do in the admin, by model. Which rows: jeugdhulp/own_rows.py. Source: design section 7.

* project office: every model, except issuing a letter, which is for the municipality whose letter it is;
* editor: looks at everything but accounts; writes what belongs to the own municipality and its letters;
* clerk: what was promised to the own council and what goes with its letters;
* council member: nothing, reads the pages.

`migrate` brings the groups in line with this module, after every run and for the models of later migrations as
well (apps.py). So this is where permissions are changed; what is changed by hand in the database does not last.
"""

from jeugdhulp.history import Recorded

from .enums import Role

OUR_APPS = ("region", "accounts", "segments", "planning", "contracts", "risks", "briefings")
#: who needs the admin
STAFF = frozenset({Role.OFFICE, Role.EDITOR, Role.CLERK})
#: who signs in for a municipality
MUNICIPAL = frozenset({Role.EDITOR, Role.CLERK, Role.COUNCIL_MEMBER})

ALL = ("add", "change", "delete", "view")
LOOK = ("view",)
#: frozen when it is sent: added once by the municipality, never changed
ISSUED = "briefings.issuedletter"
#: kept with its annex, by the form of the annex
FILE = "briefings.annexfile"
#: kept for ever, by the form of a house style
LOGO = "briefings.logo"
#: of the reader alone, and of what was mailed to them
NOTICES = ("briefings.subscription", "briefings.notice")
#: made where stored bytes are compared with their hash
DAMAGE = "briefings.damage"
#: written by the steps of a letter, never on a form, and never changed
BY_STEPS = (ISSUED, "briefings.adoption", "briefings.letterending", "briefings.release", *NOTICES)

WRITES = {
    Role.EDITOR: {
        "planning.decision": ("add", "change", "view"),
        "risks.preconditionstatus": ("add", "change", "view"),
        "briefings.housestyle": ("add", "change", "view"),
        "briefings.headerfield": ALL,
        "briefings.letter": ("change", "view"),
        "briefings.headervalue": ALL,
        "briefings.localpassage": ALL,
        "briefings.lettersignatory": ALL,
        "briefings.passagetask": ("change", "view"),
        "briefings.passageremark": ("add", "change", "view"),
        ISSUED: ("add", "view"),
    },
    Role.CLERK: {
        "briefings.commitment": ("add", "change", "view"),
        "briefings.informationmoment": ("add", "change", "view"),
        "briefings.annex": ("add", "change", "view"),
        "briefings.treatment": ("add", "change", "view"),
    },
}
#: what a clerk chooses from
CHOSEN_BY_CLERK = (
    "region.municipality",
    "region.document",
    "planning.milestone",
    "briefings.edition",
    "briefings.letter",
)


def verbs(role: Role, model) -> tuple[str, ...]:
    """What `role` may do with `model`: some of add, change, delete, view."""
    label = model._meta.label_lower
    if model._meta.app_label not in OUR_APPS or model._meta.model_name.startswith("historical"):
        return ()
    if role == Role.OFFICE:
        return LOOK if label in (*BY_STEPS, FILE, LOGO, DAMAGE) else ALL
    if written := WRITES.get(role, {}).get(label):
        return written
    if role == Role.EDITOR and issubclass(model, Recorded):
        return LOOK
    if role == Role.CLERK and label in CHOSEN_BY_CLERK:
        return LOOK
    return ()


def may_issue_for(user, municipality_id: int) -> bool:
    """Whether `user` adopts and issues letters for this municipality: its own editors do, and nobody else.

    Not the project office either, nor a superuser: a college's decision is recorded by that municipality.
    """
    return user.audience.municipality_id == municipality_id and user.has_perm("briefings.add_issuedletter")


def speaks_for_council(user) -> bool:
    """Whether `user` records what a council decided about a promise: its clerk does, and nobody else."""
    return not user.audience.everything and user.has_perm("briefings.change_commitment")
