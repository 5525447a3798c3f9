"""Making many tables at once."""

from django.db import migrations


class TablesAtOnce(migrations.Migration):
    """A migration of nothing but CreateModel, that knows its models from the start.

    Django makes every model that is related to a new one anew, for each of them: with some two hundred models that
    takes longer than all tables together. The tables, and what is recorded, are the same.
    """

    def apply(self, project_state, schema_editor, collect_sql=False):
        """As Migration.apply. Raises TypeError where an operation does more than make a table."""
        if collect_sql:
            return super().apply(project_state, schema_editor, collect_sql)
        if any(type(operation) is not migrations.CreateModel for operation in self.operations):
            raise TypeError(f"{self}: only CreateModel can be done at once.")
        before = project_state.clone()
        vars(project_state).pop("apps", None)  # made once, when the first table asks for it
        for operation in self.operations:
            operation.state_forwards(self.app_label, project_state)
        for operation in self.operations:
            operation.database_forwards(self.app_label, schema_editor, before, project_state)
        return project_state
