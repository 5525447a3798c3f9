"""The way into the admin, and what its front page tells of the plan's dates."""

import pytest

from jeugdhulp.portal.worklist import work_list

DOOR = '<a class="p-subnav__link" href="/beheer/">Beheer</a>'


@pytest.mark.parametrize(
    ("role", "shown"),
    [("projectorganisatie", 1), ("gemeentelijk redacteur", 1), ("griffier", 1), ("raadslid", 0)],
)
def test_who_works_in_the_admin_finds_its_door_on_every_page(client, account, rijswijk, role, shown):
    client.force_login(account(role, None if role == "projectorganisatie" else rijswijk))
    assert client.get("/over/").content.decode().count(DOOR) == shown


def test_the_door_is_not_there_for_a_visitor_nor_in_the_preview_as_the_public(client, desk):
    assert DOOR not in desk.get("/over/?weergave=openbaar").content.decode()
    client.logout()
    assert DOOR not in client.get("/over/").content.decode()


def test_the_contract_cliff_is_on_the_front_page(programme, office):
    (group,) = [group for group in work_list(office) if group.title == "Waarschuwingen uit de planning"]
    assert [task.name for task in group.tasks] == ["Verlenging van de lopende contracten"]
    assert "61 tot 121 dagen" in group.tasks[0].why
