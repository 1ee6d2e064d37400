"""What the rules look at: the files that belong to the project, and the package manifest."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Target:
    """A target of the package: its folder and the modules that its line in Package.swift lets it import."""

    name: str
    path: str
    is_test: bool
    dependencies: frozenset[str]


@dataclass(frozen=True)
class Tree:
    """Every file by its path from the root, and every target. Rules are functions of this alone."""

    files: dict[str, str]
    targets: dict[str, Target] = field(default_factory=dict)

    def target_of(self, path: str) -> Target | None:
        """The target whose folder holds the file, the deepest where folders nest."""
        owners = [target for target in self.targets.values() if path.startswith(target.path + "/")]
        return max(owners, key=lambda target: len(target.path), default=None)

    def swift_files(self, *roots: str) -> list[tuple[str, str]]:
        """Swift files under the given folders, with their text."""
        return [(p, t) for p, t in sorted(self.files.items()) if p.endswith(".swift") and p.startswith(roots)]


@dataclass(frozen=True)
class Finding:
    """One violation, printed as compilers print theirs."""

    rule: str
    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.message}"


def targets_from_manifest(manifest: dict) -> dict[str, Target]:
    """The targets in what `swift package dump-package` prints."""
    targets = {}
    for entry in manifest["targets"]:
        names = set()
        for dependency in entry["dependencies"]:
            for kind in ("byName", "target", "product"):
                if kind in dependency:
                    names.add(dependency[kind][0])
        is_test = entry["type"] == "test"
        path = entry.get("path") or f"{'Tests' if is_test else 'Sources'}/{entry['name']}"
        targets[entry["name"]] = Target(entry["name"], path, is_test, frozenset(names))
    return targets


def load(root: Path) -> Tree:
    """The tree at `root`, as git would commit it."""
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True, capture_output=True, text=True,
    ).stdout
    files = {}
    for name in filter(None, listing.split("\0")):
        path = root / name
        if path.is_symlink() or not path.is_file():
            continue
        try:
            files[name] = path.read_bytes().decode()
        except UnicodeDecodeError:
            continue
    dump = subprocess.run(
        ["swift", "package", "--package-path", str(root), "dump-package"], check=True, capture_output=True, text=True
    ).stdout
    return Tree(files, targets_from_manifest(json.loads(dump)))
