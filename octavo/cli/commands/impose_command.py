"""``octavo impose``: the pages of any PDF come on sheets that can be printed, folded and cut."""

import sys
from pathlib import Path
from typing import Any

import click

from octavo.cli.measures import LENGTH, SHEET
from octavo.cli.printing import print_problems

SCHEMES = (
    *("saddle-stitch", "sewn", "perfect", "cut-and-stack", "n-up", "step-and-repeat"),
    *("french-fold", "letter-fold", "accordion", "zine"),
)
MARKS = ("crop", "fold", "registration", "collation", "slug")
TURNS = ("long-edge", "short-edge")


@click.command("impose")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--scheme", type=click.Choice(SCHEMES), default="saddle-stitch", show_default=True)
@click.option(
    "--sheet", type=SHEET, help="a5 to a2, sra4, sra3, letter, legal, tabloid, or 320mmx450mm."
)
@click.option("--fit", is_flag=True, help="Make pages as large as the sheet lets them be.")
@click.option("--gutter", type=LENGTH, help="Room between pages that are cut or trimmed: 6mm.")
@click.option(
    "--pages-per-side", type=click.IntRange(1, 8), help="1, 2, 4 or 8: folded 0 to 3 times."
)
@click.option("--sheets-per-signature", type=click.IntRange(1, 32), help="Of sewn books.")
@click.option("--rows", type=click.IntRange(1, 50), help="Of sheets that are not folded.")
@click.option("--columns", type=click.IntRange(1, 50), help="Of such sheets, or of an accordion.")
@click.option("--one-sided", is_flag=True, help="Leave the backs of such sheets empty.")
@click.option("--binding-edge", type=click.Choice(("left", "right")), help="Where the spine is.")
@click.option(
    "--blanks",
    type=click.Choice(("end", "before-last", "inside-cover")),
    help="Where the pages stand that fill the last sheet.",
)
@click.option("--caliper", type=LENGTH, help="How thick the paper is (default: 0.1mm).")
@click.option("--no-creep", is_flag=True, help="Do not move the pages of inner sheets.")
@click.option("--tuck", type=LENGTH, help="By how much a panel that goes in is narrower.")
@click.option(
    "--mark", "marks", type=click.Choice((*MARKS, "none")), multiple=True, help="Only these marks."
)
@click.option("--duplex", type=click.Choice((*TURNS, "manual")), help="How sheets are turned.")
@click.option("--turn", type=click.Choice(TURNS), help="How you turn the pile (manual).")
@click.option(
    "--order",
    type=click.Choice(("reversed", "same")),
    help="Which sheet is fed first again (manual): the last or the first.",
)
@click.option("--shift", type=(float, float), metavar="X Y", help="Move backs by X and Y mm.")
@click.option("--language", default="en", show_default=True, help="Of slugs, dummy, calibration.")
@click.option("--dummy", is_flag=True, help="Write a page too that says how to fold and bind.")
@click.option("--plan", is_flag=True, help="Print which page stands where, and write nothing.")
@click.option("--calibrate", is_flag=True, help="Write a sheet that measures the printer; no FILE.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write (default: FILE-sheets.pdf).",
)
def command(  # noqa: PLR0913 - one argument an option
    *,
    file: Path | None,
    language: str,
    dummy: bool,
    plan: bool,
    calibrate: bool,
    output: Path | None,
    **keys: Any,  # noqa: ANN401 - the keys of the job
) -> None:
    """Lay the pages of FILE, any PDF, on sheets.

    With --duplex manual two files are written, OUTPUT-fronts.pdf and OUTPUT-backs.pdf.
    """
    from octavo.cli.imposing import calibrated, imposed_file, planned_file  # noqa: PLC0415 - after --help
    from octavo.cli.writing import write_whole  # noqa: PLC0415
    from octavo.problems import BuildError  # noqa: PLC0415

    job = job_of(keys)
    if (file is None) is not calibrate:
        raise click.UsageError("Give a FILE, or --calibrate without one.")
    try:
        if plan and file is not None:
            lines, problems = planned_file(file, job)
            click.echo("\n".join(lines))
            print_problems(problems)
            return
        if file is None:
            made, default = calibrated(job, language), Path("calibration.pdf")
        else:
            made = imposed_file(file, job, language, with_dummy=dummy)
            default = file.with_name(f"{file.stem}-sheets.pdf")
        target = output or default
        names = {end: target.with_name(f"{target.stem}{end}.pdf") for end in made.files}
        for end, name in names.items():
            write_whole(name, made.files[end])
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(1)
    print_problems(made.problems)
    click.echo(f"{made.line} → {', '.join(map(str, names.values()))}")


def job_of(said: dict[str, Any]) -> Any:  # noqa: ANN401 - octavo.copy is imported after --help
    """Make a job of options; what is not said is as in an edition that says nothing."""
    from octavo.copy.shapes.imposition import FeedOrder, Imposition, Mark, Refeed, Scale, Turn  # noqa: PLC0415 - after --help

    keys = {name: value for name, value in said.items() if value not in (None, False, ())}
    if keys.get("pages_per_side") not in {None, 1, 2, 4, 8}:
        raise click.BadParameter("It is 1, 2, 4 or 8.", param_hint="--pages-per-side")
    if keys.pop("fit", False):
        keys["scale"] = Scale.FIT
    if keys.pop("one_sided", False):
        keys["sides"] = 1
    if keys.pop("no_creep", False):
        keys["creep"] = False
    if "marks" in keys:
        keys["marks"] = tuple(Mark(each) for each in keys["marks"] if each != "none")
    turn, order = keys.pop("turn", Turn.LONG_EDGE), keys.pop("order", FeedOrder.REVERSED)
    return Imposition(refeed=Refeed(turn=Turn(turn), order=FeedOrder(order)), **keys)
