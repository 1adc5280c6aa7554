"""Fitting: the record for scripts says what the line for people says."""

import json

from octavo.copy.shapes.fitting import Adjustable
from octavo.deliver.fitting import fitted_record
from octavo.typeset.fitted import Fitted
from octavo.typeset.ladder import Change


def test_changes_are_plain_values() -> None:
    change = Change(Adjustable.TYPE_SIZE, 9.5, 9.3, "pt")
    fitted = Fitted(reached=True, own_pages=5, pages=4, tried=((0, 5), (-2, 4)), changes=(change,))

    record = fitted_record(fitted)

    assert (
        json.loads(json.dumps(record))
        == record
        == {
            "reached": True,
            "own_pages": 5,
            "pages": 4,
            "tried": [{"rung": 0, "pages": 5}, {"rung": -2, "pages": 4}],
            "changes": [{"what": "type_size", "before": 9.5, "after": 9.3, "unit": "pt"}],
            "words": "fitted from 5 to 4 pages by type size 9.5 → 9.3pt",
        }
    )


def test_an_edition_that_is_not_fitted_has_no_record() -> None:
    assert fitted_record(None) == {}
