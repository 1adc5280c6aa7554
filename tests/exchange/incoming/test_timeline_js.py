"""TimelineJS: dates as far as they are known, and the words of HTML."""

from octavo.exchange.incoming.timeline_js import row_of_timeline, words_of


def test_an_event_becomes_cells() -> None:
    item = {
        "start_date": {"year": "1917", "month": "11", "day": "11", "hour": "19"},
        "end_date": {"year": 1917, "month": 11, "day": 17},
        "text": {"headline": "The <b>talks</b>", "text": "<p>One.</p><p>Two &amp; three.</p>"},
        "group": "Parties",
        "unique_id": "talks",
        "media": {"url": "x"},
    }

    assert row_of_timeline(item) == {
        "date": "1917-11-11",
        "time": "19:00",
        "end": "1917-11-17",
        "title": "The talks",
        "text": "One. Two & three.",
        "id": "talks",
        "tags": "Parties",
        "media": {"url": "x"},
    }


def test_a_date_ends_where_nothing_more_is_known() -> None:
    cells = row_of_timeline({"start_date": {"year": "44", "month": "", "day": "15"}})

    assert cells["date"] == "0044"


def test_a_script_has_no_words() -> None:
    assert words_of("a<script>alert(1)</script> b<style>p{}</style>") == "a b"
