"""Template syntax: Jinja's own sentences are told as facts with remedies."""

import pytest
from jinja2 import Environment, TemplateSyntaxError

from octavo.compose.environment import environment
from octavo.compose.template_syntax import FILTERS, TAGS, syntax_fact


@pytest.mark.parametrize(
    ("template", "fact", "hint"),
    [
        ("{% for a in b %}", "'for' is never closed", "write '{% endfor %}' where it ends"),
        ("{% block a %}", "'block' is never closed", "write '{% endblock %}' where it ends"),
        ("{{ a | inline }}", "there is no filter 'inline'", "did you mean 'inlines'?"),
        ("{{ a | uper }}", "there is no filter 'uper'", "did you mean 'upper'?"),
        ("{% iff a %}", "unknown tag 'iff'", "did you mean 'if'?"),
        ("{% for a in b %}{% endfr %}", "unknown tag 'endfr'", "did you mean 'endfor'?"),
    ],
)
def test_a_broken_template_is_told_in_plain_words(template: str, fact: str, hint: str) -> None:
    with pytest.raises(TemplateSyntaxError) as broken:
        Environment(autoescape=True).from_string(template)

    assert syntax_fact(broken.value.message or "") == (fact, hint)


def test_a_sentence_that_is_not_known_stays() -> None:
    fact, hint = syntax_fact("unexpected '}'")

    assert fact == "unexpected '}'"
    assert hint


def test_the_filters_named_in_hints_are_those_of_the_templates() -> None:
    ours = environment(()).filters.keys() - Environment(autoescape=True).filters.keys()

    assert ours == set(FILTERS)


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag.startswith("end")])
def test_every_end_that_is_named_in_hints_has_a_beginning(tag: str) -> None:
    assert tag.removeprefix("end") in TAGS
