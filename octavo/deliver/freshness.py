"""Freshness: whether the last build still holds, so that nothing need be done."""

import os
from collections.abc import Mapping

from octavo.deliver.manifest import Manifest, intact, read_manifest
from octavo.deliver.page_maps import maps_unchanged
from octavo.deliver.same_files import built_from_these_files
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
    if manifest.options != options() or not built_from_these_files(project, manifest):
        return None
    holds = maps_unchanged(project, manifest) and intact(manifest, folder)
    return manifest if holds else None
