"""Who may do what in the admin, written out. The code derives it; the tests hold it against this list."""

EDITOR_WRITES = {
    "planning.add_decision",
    "planning.change_decision",
    "risks.add_preconditionstatus",
    "risks.change_preconditionstatus",
    "briefings.add_housestyle",
    "briefings.change_housestyle",
    "briefings.add_headerfield",
    "briefings.change_headerfield",
    "briefings.delete_headerfield",
    "briefings.change_letter",
    "briefings.add_headervalue",
    "briefings.change_headervalue",
    "briefings.delete_headervalue",
    "briefings.add_localpassage",
    "briefings.change_localpassage",
    "briefings.delete_localpassage",
    "briefings.add_lettersignatory",
    "briefings.change_lettersignatory",
    "briefings.delete_lettersignatory",
    "briefings.add_issuedletter",
    "briefings.change_passagetask",
    "briefings.add_passageremark",
    "briefings.change_passageremark",
}
#: beside every tracked model
EDITOR_LOOKS = {"briefings.view_issuedletter"}
CLERK_WRITES = {
    "briefings.add_commitment",
    "briefings.change_commitment",
    "briefings.add_informationmoment",
    "briefings.change_informationmoment",
    "briefings.add_annex",
    "briefings.change_annex",
    "briefings.add_treatment",
    "briefings.change_treatment",
}
CLERK_LOOKS = {
    "briefings.view_commitment",
    "briefings.view_informationmoment",
    "briefings.view_annex",
    "briefings.view_edition",
    "briefings.view_letter",
    "briefings.view_treatment",
    "planning.view_milestone",
    "region.view_document",
    "region.view_municipality",
}
NOT_FOR_THE_OFFICE = {
    "briefings.add_issuedletter",
    "briefings.change_issuedletter",
    "briefings.delete_issuedletter",
    "briefings.add_annexfile",
    "briefings.change_annexfile",
    "briefings.delete_annexfile",
    *(
        f"briefings.{verb}_{model}"
        for verb in ("add", "change", "delete")
        for model in ("adoption", "damage", "letterending", "logo", "release", "subscription", "notice")
    ),
}
