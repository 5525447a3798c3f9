"""For whom is being read: from the user who signed in to the audience of design section 7."""

from jeugdhulp.visibility import OFFICE, PUBLIC, Audience, council, editor

from .enums import Role


def audience_of(user) -> Audience:
    """What `user` (a User or an AnonymousUser) may read. One query, remembered on the object.

    * project office and superuser: everything;
    * editor: the internal records of the own municipality as well;
    * clerk and council member: what is limited to the own council, and to all nine;
    * an account without a role, or without the municipality that its role needs: as anyone.

    Somebody with several roles reads in the widest of them.
    """
    if not user.is_authenticated or not user.is_active:
        return PUBLIC
    if not hasattr(user, "_audience"):
        user._audience = OFFICE if user.is_superuser else _from_roles(user)
    return user._audience


def _from_roles(user) -> Audience:
    rows = user._meta.model.objects.filter(id=user.id).values_list("groups__name", "membership__municipality_id")
    roles = {role for role, _ in rows}
    municipality_id = next((municipality_id for _, municipality_id in rows), None)
    if Role.OFFICE in roles:
        return OFFICE
    if municipality_id is not None and Role.EDITOR in roles:
        return editor(municipality_id)
    if municipality_id is not None and roles & {Role.CLERK, Role.COUNCIL_MEMBER}:
        return council(municipality_id)
    return PUBLIC
