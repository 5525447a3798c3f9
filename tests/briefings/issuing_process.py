"""A process that issues letters and is killed: the other half of test_killed.py.

Run as a program with the name of a database. It loads everything once; for each line that it reads (letter, user,
step, delay, as JSON) it forks a process that issues that letter by the real action, and kills that with SIGKILL `delay`
seconds after its `step`-th sign (a statement to the database, or the commit); without a step it is left alone. Each
line that it writes says how that ended: the seconds between the signs, which of them was the commit, and whether the
process was killed.
"""

import gc
import json
import os
import signal
import sys
import time
from itertools import pairwise


def main(database: str) -> None:
    import django

    django.setup()
    from django.db import connection

    from jeugdhulp.accounts.models import User
    from jeugdhulp.briefings.actions.issuing import Rendered
    from tests.briefings.sample_letter import small_letter

    connection.settings_dict["NAME"] = database
    # what a server that issues letters has had long since: typefaces, templates, and what a first query imports
    Rendered.of(small_letter("Eén keer."))
    list(User.objects.all())
    connection.close()
    gc.freeze()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_issued(**json.loads(line))) + "\n")
        sys.stdout.flush()


def _issued(letter: int, user: int, step: int | None = None, delay: float = 0) -> dict:
    """Fork, issue, kill; how it ended."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        _issue(letter, user, write)
    os.close(write)
    times, committed = [], None
    while sign := os.read(read, 1):
        committed = len(times) if sign == b"c" else committed
        times.append(time.perf_counter())
        if len(times) - 1 == step:
            time.sleep(delay)
            os.kill(child, signal.SIGKILL)
            break
    _, status = os.waitpid(child, 0)
    os.close(read)
    gaps = [after - before for before, after in pairwise(times)]
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"gaps": gaps, "committed": committed, "killed": killed, "status": status}


def _issue(letter: int, user: int, pipe: int) -> None:
    """Issue it, with a sign through the pipe at the start, after every statement, the commit and the end; then end."""
    from django.db import connection, transaction

    from jeugdhulp.accounts.models import User
    from jeugdhulp.briefings.actions import issue
    from jeugdhulp.briefings.models import Letter

    def told(execute, *args):
        result = execute(*args)
        if connection.in_atomic_block and not connection.run_on_commit:
            transaction.on_commit(lambda: os.write(pipe, b"c"))
        os.write(pipe, b".")
        return result

    failed = 1
    try:
        by = User.objects.get(pk=user)
        os.write(pipe, b".")
        with connection.execute_wrapper(told):
            issue(letter=Letter(pk=letter), by=by)
        os.write(pipe, b"!")
        failed = 0
    finally:
        os._exit(failed)


if __name__ == "__main__":
    main(sys.argv[1])
