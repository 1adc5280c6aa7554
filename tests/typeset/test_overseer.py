import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.problems import BuildError, Problem
from octavo.typeset.job import Job, Limits
from octavo.typeset.overseer import oversee

Failing = Callable[..., Problem]
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def fail(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    job: Callable[..., Job],
    galley: Callable[..., Galley],
) -> Failing:
    """Give a function that has a false engine do something, and says what came of it."""

    def failing(engine: str, limits: Limits | None = None) -> Problem:
        (tmp_path / "engine").mkdir()
        (tmp_path / "engine/weasyprint.py").write_text(engine)
        monkeypatch.setenv("PYTHONPATH", str(tmp_path / "engine"))
        order = job(galley("one", "a"), limits=limits or Limits(60, 400))
        with pytest.raises(BuildError) as stopped:
            oversee(order, ())
        (problem,) = stopped.value.problems
        return problem

    return failing


def is_gone(number: int) -> bool:
    """Tell whether a process has ended; whoever adopted it may take its time to bury it."""
    status = Path(f"/proc/{number}/status")
    with contextlib.suppress(OSError):
        return "(zombie)" in status.read_text()
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    return False


def wait_for(condition: Callable[[], bool]) -> bool:
    """Wait until something is so; give up after half a minute."""
    for _ in range(600):
        if condition():
            return True
        time.sleep(0.05)
    return False


def test_an_engine_that_takes_too_long_is_ended(fail: Failing) -> None:
    problem = fail("import time; time.sleep(600)", Limits(seconds=0.5, memory_mb=400))

    assert (problem.code, str(problem.location)) == ("L01", "content/w/one.md")
    assert "more than 0.5 seconds" in problem.message


@pytest.mark.parametrize(
    ("engine", "code", "words"),
    [
        ("raise RuntimeError('boom')", "L03", "RuntimeError: boom"),
        ("raise RecursionError('too\\ndeep')", "L03", "RecursionError: too deep"),
        ("bytearray(10**13)", "L02", "more than 400 MB"),
        ("x = []\nwhile True: x.append(bytearray(10**7))", "L02", "more than 400 MB"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "L03", "Segmentation fault"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "L02", "memory"),
        (
            "import os; os.write(2, b'GLib-ERROR **: failed to allocate 5 bytes\\n'); os.abort()",
            "L02",
            "memory",
        ),
        ("import os; os.write(2, b'first\\nlast words\\n\\n'); os._exit(3)", "L03", "last words"),
        ("import os; os._exit(3)", "L03", "exit code 3"),
        (
            "import os; os.write(1, b'noise'); raise RuntimeError('after noise')",
            "L03",
            "after noise",
        ),
        (
            "raise OSError(\"cannot load library 'libpango-1.0-0': no such file\")",
            "L11",
            "a library that the engine needs is missing: cannot load library 'libpango-1.0-0'",
        ),
        ("VERSION = '99.0'", "L11", "WeasyPrint is version 99.0"),
    ],
)
def test_an_engine_that_fails_is_told_in_one_line(
    fail: Failing, capfd: pytest.CaptureFixture[str], engine: str, code: str, words: str
) -> None:
    """No traceback and no noise of the engine reaches the terminal."""
    problem = fail(engine)

    assert problem.code == code
    assert words in problem.message
    assert "\n" not in problem.message
    assert problem.hint
    assert capfd.readouterr() == ("", "")


def test_what_to_install_is_said_for_each_system(fail: Failing) -> None:
    hint = fail("raise OSError('cannot load library')").hint

    assert "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in hint
    assert "dnf install" in hint
    assert "brew install pango" in hint


def test_a_crash_is_of_the_section_that_was_being_set(
    job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    """A broken calc() in a style attribute is beyond the engine."""
    from octavo.typeset.survey import survey_of  # noqa: PLC0415

    order = job(
        galley("one", "a"), galley("two", '<p style="width: calc(+)">a</p>'), galley("three", "a")
    )
    with pytest.raises(BuildError) as stopped:
        oversee(order, tuple(map(survey_of, order.galleys)))

    (problem,) = stopped.value.problems
    assert (problem.code, str(problem.location)) == ("L03", "content/w/two.md")
    assert "AssertionError" in problem.message


INTERRUPTED = """
import sys
from pathlib import Path
from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location
from octavo.typeset.job import FolioScheme, FolioStyle, Job
from octavo.typeset.overseer import oversee

galley = Galley("a", "text", Matter.BODY, Opening.NEXT, "", Location("a.md"))
root = Path(sys.argv[1])
scheme = FolioScheme(FolioStyle.ARABIC, False)
oversee(Job((galley,), root, (root,), (), "", "en", "ab", scheme), ())
"""


ENDLESS = """
import os, subprocess, time
child = subprocess.Popen(["sleep", "600"])
os.write(os.open({path!r}, os.O_CREAT | os.O_WRONLY), f"{{os.getpid()}} {{child.pid}}".encode())
time.sleep(600)
"""


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_the_worker_ends_with_whoever_started_it(tmp_path: Path, end: signal.Signals) -> None:
    """Ctrl-C ends it with all that it started; when its master is killed it finds that out."""
    numbers = tmp_path / "numbers"
    (tmp_path / "weasyprint.py").write_text(ENDLESS.format(path=str(numbers)))
    paths = os.pathsep.join([str(tmp_path), str(REPOSITORY)])
    # A master that is killed leaves its temporary folder behind.
    environment = {**os.environ, "PYTHONPATH": paths, "TMPDIR": str(tmp_path)}
    master = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, tmp_path], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        assert wait_for(lambda: numbers.exists() and bool(numbers.read_text()))
        worker, child = map(int, numbers.read_text().split())
        master.send_signal(end)
        master.wait(60)

        assert wait_for(lambda: is_gone(worker))
        assert end is signal.SIGKILL or wait_for(lambda: is_gone(child))
    finally:
        master.kill()
        master.wait()
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
