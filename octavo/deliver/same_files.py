"""Same files: a manifest and the files of today become the answer whether any has changed."""

from collections.abc import Mapping

from octavo.deliver.inputs import hash_inputs
from octavo.deliver.manifest import Manifest
from octavo.deliver.versions import versions
from octavo.problems import BuildError
from octavo.project import BUILD, EDITIONS, Project


def built_from_these_files(project: Project, manifest: Manifest) -> bool:
    """Tell whether an edition was built from the files as they are, by the program as it is.

    The pages of other editions, which a concordance prints, are not looked at.
    """
    now = _now(project, manifest)
    return now is not None and now == _without_pages(manifest.inputs)


def pages_hold(project: Project, manifest: Manifest) -> bool:
    """Tell whether the pages of an edition are where its last build has them.

    A build reads the files of other editions too, for their names; no page depends on what else
    they say, and whoever compares editions is about to change one of them.
    """
    now = _now(project, manifest)
    own = frozenset(f"{EDITIONS}/{slug}/edition.yaml" for slug in manifest.chain)

    def foreign(name: str) -> bool:
        return (
            name.startswith(f"{EDITIONS}/") and name.endswith("/edition.yaml") and name not in own
        )

    def its_own(inputs: Mapping[str, str]) -> dict[str, str]:
        return {name: made for name, made in inputs.items() if not foreign(name)}

    return now is not None and its_own(now) == its_own(_without_pages(manifest.inputs))


def _now(project: Project, manifest: Manifest) -> Mapping[str, str] | None:
    """Hash the files as they are; None if the program is another, or a file cannot be read."""
    if manifest.versions != versions():
        return None
    try:
        return hash_inputs(project, manifest.chain, manifest.work)
    except BuildError:  # the build will say which file cannot be read
        return None


def _without_pages(inputs: Mapping[str, str]) -> dict[str, str]:
    return {name: made for name, made in inputs.items() if not name.startswith(f"{BUILD}/")}
