"""A process that is killed while it issues a letter leaves either no issued letter or a whole one; on both databases."""

import hashlib
import json
import logging
import os
import random
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client

from jeugdhulp.briefings.actions import adopt, replace
from jeugdhulp.briefings.actions.issuing import Rendered
from jeugdhulp.briefings.frozen import missing
from jeugdhulp.briefings.models import Adoption, IssuedLetter, Letter
from jeugdhulp.briefings.restoring import content_of
from tests.briefings.sending import DAY, adopted, make_region
from tests.briefings.test_frozen import refused

logger = logging.getLogger(__name__)

KILLS = 20
BY_CLOCK = 6  # the others by statement: nearly all the time goes into rendering, and storing is what can go wrong
ROUND_COMMIT = 4  # between the last statement of the transaction and the sign that it was stored, or a little later


class Process:
    """The process that issues (issuing_process.py)."""

    def __enter__(self):
        command = [sys.executable, "-m", "tests.briefings.issuing_process", str(connection.settings_dict["NAME"])]
        self.run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *failure):
        self.run.stdin.close()
        assert self.run.wait(30) == 0 or failure[0]
        self.run.stdout.close()

    def issue(self, letter, user, **kill) -> dict:
        """Issue the letter; kill it at a moment (step=…, delay=…)."""
        self.run.stdin.write(json.dumps({"letter": letter.pk, "user": user.pk} | kill) + "\n")
        self.run.stdin.flush()
        ended = json.loads(self.run.stdout.readline())
        _wait_for_the_server()
        return ended


def _wait_for_the_server() -> None:
    """PostgreSQL undoes (or ends) the transaction of a client that is gone when it finds out: wait for that."""
    if connection.vendor == "sqlite":
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
        "AND backend_type = 'client backend'"
    )
    for _ in range(1000):
        with connection.cursor() as cursor:
            cursor.execute(others)
            if cursor.fetchone() == (0,):
                return
        time.sleep(0.01)
    raise AssertionError("The killed process is still connected.")


def moments(gaps: list[float], committed: int, rng: random.Random) -> list[dict]:
    """When to kill: spread over the whole duration by the clock, over the statements, and round the commit; shuffled."""
    total, last, by_statement = sum(gaps), committed - 1, KILLS - BY_CLOCK - ROUND_COMMIT
    found = [{"step": 0, "delay": total * (number + rng.random()) / BY_CLOCK} for number in range(BY_CLOCK)]
    for number in range(by_statement):
        step, part = divmod(last * (number + rng.random()) / by_statement, 1)
        found.append({"step": int(step), "delay": gaps[int(step)] * part})
    found += [{"step": last, "delay": 3 * gaps[last] * rng.random()} for _ in range(ROUND_COMMIT)]
    rng.shuffle(found)
    return found


def standing(letter: Letter) -> dict:
    """All that issuing writes, of a letter and of the one that it replaces."""
    found = {}
    for which in (letter, letter.replaces):
        which = Letter.objects.get(pk=which.pk)
        rows = Letter.history.filter(id=which.pk).order_by("history_id").values_list("state", "visibility")
        ending = getattr(which, "ending", None)
        found[which.pk] = [which.state, which.visibility, [*rows], ending and ending.kind]
    return found | {"sent": IssuedLetter.objects.filter(letter=letter).count()}


def after(before: dict, letter: Letter) -> dict:
    """What `standing` is after the letter was issued, of what it was."""
    new, old = before[letter.pk], before[letter.replaces_id]
    issued, replaced = ("verzonden", "openbaar"), ("vervangen", "openbaar")
    return {
        letter.pk: [*issued, [*new[2], issued], None],
        letter.replaces_id: [*replaced, [*old[2], replaced], "vervangen"],
        "sent": 1,
    }


def assert_whole(letter: Letter) -> None:
    """Every byte is there and right, the database guards it, and everyone reads it."""
    issued = IssuedLetter.objects.get(letter=letter)
    adoption = Adoption.objects.get(letter=letter)
    made = Rendered.of(content_of(adoption.content))
    parts = [bytes(issued.pdf), bytes(issued.html), bytes(issued.facts)]
    assert parts == [made.pdf, made.html, made.facts]
    assert [hashlib.sha256(part).hexdigest() for part in parts] == [
        issued.sha256,
        issued.html_sha256,
        issued.facts_sha256,
    ]
    table = IssuedLetter._meta.db_table
    tried = [f"UPDATE {table} SET subject = 'x' WHERE id = {issued.pk}", f"DELETE FROM {table} WHERE id = {issued.pk}"]
    assert [refused(sql) for sql in tried] == [True, True]
    page, file = (Client().get(f"/brieven/{letter.pk}{end}") for end in ("/", ".pdf"))
    assert (page.status_code, made.html.decode() in page.content.decode()) == (200, True)
    assert (file.status_code, file.content) == (200, made.pdf)


def begin_next(old: Letter, editor, number: int) -> Letter:
    """A letter that replaces `old`, adopted: issuing it writes all that issuing can write."""
    new = replace(letter=old, because="Het bedrag klopte niet.", by=editor)
    new.dated = DAY + timedelta(number)
    new.record(because="de datum", by=editor)
    adopt(letter=new, decided_on=DAY, reference=f"B-{number}", by=editor)
    return new


@pytest.mark.django_db(transaction=True)
def test_a_process_that_is_killed_leaves_no_letter_or_a_whole_one():
    seed = int(os.environ.get("KILL_SEED") or random.randrange(10**6))
    logger.warning("KILL_SEED=%s", seed)  # shown when the test fails; set it to try the same moments again
    outcomes = {"none": 0, "whole": 0}
    with Process() as process:
        region = make_region()
        editor, letter = region.editors["rijswijk"], adopted(region)
        assert process.issue(letter, editor)["status"] == 0
        letter = begin_next(letter, editor, 1)
        undisturbed = process.issue(letter, editor)
        assert undisturbed["status"] == 0
        letter = begin_next(letter, editor, 2)
        for number, moment in enumerate(
            moments(undisturbed["gaps"], undisturbed["committed"], random.Random(seed)), start=3
        ):
            logger.warning("%s", moment)
            before = standing(letter)
            ended = process.issue(letter, editor, **moment)
            found = standing(letter)
            assert ended["killed"] or ended["status"] == 0
            assert missing() == []
            if found == before:
                outcomes["none"] += 1
                assert Client().get(f"/brieven/{letter.pk}/").status_code == 404
                continue  # the next one issues this letter again
            outcomes["whole"] += 1
            assert found == after(before, letter)
            assert_whole(letter)
            letter = begin_next(letter, editor, number)
        # however often it was killed, the letter can be sent
        before = standing(letter)
        assert process.issue(letter, editor)["status"] == 0
        assert standing(letter) == after(before, letter)
        assert_whole(letter)
    assert sum(outcomes.values()) == KILLS
