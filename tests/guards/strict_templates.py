"""An undefined variable in a template of ours fails, where Django would print nothing.

Django's own `string_if_invalid` cannot do this: it knows nothing of where a template comes from (the templates of
the admin count on silence) and leaves `{% for %}` alone. So our templates get a stricter variable when they are
parsed. `{% if missing %}` stays allowed: that is how a template asks whether it was given something.
"""

from pathlib import Path

from django.template.base import UNKNOWN_SOURCE, FilterExpression, Parser, Variable, VariableDoesNotExist
from django.template.defaulttags import TemplateIfParser, TemplateLiteral

ROOT = Path(__file__).resolve().parents[2]


class UndefinedVariable(AssertionError):
    """A template of ours names something that its context does not hold."""


class StrictVariable(Variable):
    """A variable that must exist."""

    def resolve(self, context):
        try:
            return super().resolve(context)
        except VariableDoesNotExist as error:
            raise UndefinedVariable(f"{self.origin}: {{{{ {self.var} }}}} is not defined ({error})") from error


def is_ours(origin) -> bool:
    """Tell whether a template is this project's: a file outside .venv, or text in the code."""
    if origin is None or origin.name == UNKNOWN_SOURCE:
        return True
    path = Path(origin.name)
    return path.is_relative_to(ROOT) and ".venv" not in path.parts


def _compile_filter(parser: Parser, token: str) -> FilterExpression:
    expression = FilterExpression(token, parser)
    if expression.is_var and is_ours(parser.origin):
        expression.var = StrictVariable(expression.var.var)
        expression.var.origin = parser.origin
    return expression


def _create_var(if_parser: TemplateIfParser, value: str) -> TemplateLiteral:
    return TemplateLiteral(FilterExpression(value, if_parser.template_parser), value)


def pytest_configure() -> None:
    """Make every template parsed from now on strict."""
    Parser.compile_filter = _compile_filter
    TemplateIfParser.create_var = _create_var
