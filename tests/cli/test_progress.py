"""Progress: the steps are those of the pipeline, and showing them changes nothing."""

import re
from pathlib import Path

import octavo
from octavo.cli.progress import STEPS, silent, watched


def test_the_steps_are_told_in_the_order_of_the_pipeline() -> None:
    pipeline = (Path(octavo.__file__).parent / "pipeline.py").read_text(encoding="utf-8")

    assert tuple(re.findall(r'tell\("(\w+)"\)', pipeline)) == STEPS


def test_steps_are_shown_and_cleared_away() -> None:
    with watched(["pocket", "school"]) as steps:
        for step in (*STEPS, "done"):
            steps("pocket", step)
        steps("school", "failed")


def test_silence_takes_any_step() -> None:
    for step in STEPS:
        silent("pocket", step)
