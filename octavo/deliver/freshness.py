"""Freshness: whether the last build still holds, so that nothing need be done."""

import os
from collections.abc import Mapping

from octavo.deliver.inputs import hash_inputs
from octavo.deliver.manifest import Manifest, intact, read_manifest
from octavo.deliver.versions import versions
from octavo.problems import BuildError
from octavo.project import BUILD, Project

EPOCH = "SOURCE_DATE_EPOCH"


def options() -> Mapping[str, str]:
    """Give what the environment says that changes the outputs."""
    return {EPOCH: os.environ[EPOCH]} if os.environ.get(EPOCH) else {}


def fresh_build(project: Project, slug: str, *, strict: bool) -> Manifest | None:
    """Give the manifest of the last build if making it again would change nothing.

    A build with warnings is not good enough for ``strict``, which has to report them.
    """
    folder = project.root / BUILD / slug
    manifest = read_manifest(folder)
    if manifest is None or manifest.edition != slug or (strict and manifest.warnings):
        return None
    if manifest.versions != versions() or manifest.options != options():
        return None
    try:
        inputs = hash_inputs(project, manifest.chain, manifest.work)
    except BuildError:  # the build will say which file cannot be read
        return None
    return manifest if manifest.inputs == inputs and intact(manifest, folder) else None
