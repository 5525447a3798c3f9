"""Fills the try-out: one process for all steps, because starting Django four times takes longer than the steps."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django
from django.core.management import CommandError, call_command

# Each command does nothing the second time, so that what was edited stays.
STEPS = ["migrate", "load_programme", "load_demo_contracts", "create_demo_accounts"]


def main() -> str | None:
    """Run the steps in order; return the sentence of the first that refuses, else None."""
    django.setup()
    for step in STEPS:
        print(f"· {step}", flush=True)
        try:
            call_command(step, verbosity=0 if step == "migrate" else 1)
        except CommandError as error:
            return f"{step}: {error}"
    return None


if __name__ == "__main__":
    sys.exit(main())
