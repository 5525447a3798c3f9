"""Running text in the register: "zie risico 2" is a link to that risk, at the moment of the page."""

from django import template
from django.utils.safestring import SafeString

from risks.mentions import linked

register = template.Library()


@register.simple_tag(takes_context=True)
def risk_text(context, text: str, addresses: dict[int, str] | None = None) -> SafeString:
    """A text with its references as links; the page gives `addresses` ({number: address}), or the tag others."""
    return linked(text, context["addresses"] if addresses is None else addresses)
