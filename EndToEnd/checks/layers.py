"""Rules on imports: what the manifest says, and the layers of docs/architecture.md."""

from collections.abc import Iterator

from .swift_text import code_only, imports
from .tree import Finding, Target, Tree

# Height of every layer of ours. Imports go to a lower height only, and never from one side to the other.
CLIENT = {"Vault": 2, "Sessions": 3, "Agent": 4, "twinlock": 5}
CENTER = {
    "CenterStore": 2, "CenterGate": 3, "IAMService": 4, "SampleS3": 4, "IdentityCenter": 5, "CenterHTTP": 6,
    "twinlock-center": 7,
}
# Modules that come with the toolchain.
ALWAYS = {"Swift", "Synchronization", "_Concurrency"}
FOUNDATION = {"Foundation", "FoundationEssentials"}
SYSTEM = {"Glibc", "Musl", "Darwin", "Android", "CRT", "Dispatch", "Subprocess", "SystemPackage", "System"}
OUTSIDE_ALLOWED_IN_CORE = {"Crypto", "CryptoExtras", "X509", "SwiftASN1"}


def imports_match_manifest(tree: Tree) -> Iterator[Finding]:
    """Every import names a module that the target's line in Package.swift gives it, and every name is used."""
    used: dict[str, set[str]] = {name: set() for name in tree.targets}
    for path, text in tree.swift_files("Sources/", "Tests/", "Tools/"):
        target = tree.target_of(path)
        if target is None:
            yield Finding("imports", path, 1, "belongs to no target of Package.swift")
            continue
        for line, module in imports(code_only(text)):
            used[target.name].add(module)
            if module not in target.dependencies and not _comes_with_toolchain(module, target):
                yield Finding("imports", path, line, f"imports {module}, which {target.name} does not depend on")
    for target in tree.targets.values():
        if not any(path.startswith(target.path + "/") for path in tree.files):
            continue
        for name in sorted(target.dependencies - used[target.name]):
            yield Finding("imports", "Package.swift", 1, f"{target.name} depends on {name} but never imports it")


def _comes_with_toolchain(module: str, target: Target) -> bool:
    return (
        module in ALWAYS | FOUNDATION
        or (module in SYSTEM - {"Subprocess", "SystemPackage"})
        or (target.is_test and module == "Testing")
    )


def layers_point_down(tree: Tree) -> Iterator[Finding]:
    """Core knows Core, Platform knows Core, each side knows its own lower layers and never the other side."""
    for target in tree.targets.values():
        if target.is_test or not target.path.startswith("Sources/"):
            continue
        for name in sorted(target.dependencies):
            if problem := _layer_problem(tree, target, name):
                yield Finding("layers", "Package.swift", 1, problem)


def _layer_problem(tree: Tree, target: Target, name: str) -> str | None:
    other = tree.targets.get(name)
    if _group(target) == "Core":
        if other is None and name not in OUTSIDE_ALLOWED_IN_CORE:
            return f"{target.name} is core and may not depend on {name}"
        if other is not None and _group(other) != "Core":
            return f"{target.name} is core and may not depend on {name} of {_group(other)}"
    if other is None:
        return None
    pair = (_group(target), _group(other))
    if pair[1] not in {"Core", "Platform"} and pair[0] != pair[1]:
        return f"{target.name} of {pair[0]} may not depend on {name} of {pair[1]}"
    heights = {"Client": CLIENT, "Center": CENTER}.get(pair[0], {})
    if pair[0] == pair[1] and heights:
        for each in (target.name, name):
            if each not in heights:
                return f"{each} has no height in the layers; name it in EndToEnd/checks/layers.py"
        if heights[name] >= heights[target.name]:
            return f"{target.name} may not depend on {name}, which is not below it"
    return None


def _group(target: Target) -> str:
    return target.path.split("/")[1]


def foundation_and_system(tree: Tree) -> Iterator[Finding]:
    """No Foundation in Core; the C library, Dispatch and processes in Platform alone."""
    for path, text in tree.swift_files("Sources/"):
        in_platform = path.startswith("Sources/Platform/")
        for line, module in imports(code_only(text)):
            if module in FOUNDATION and path.startswith("Sources/Core/"):
                yield Finding("foundation", path, line, f"core may not import {module}")
            elif module == "FoundationNetworking":
                yield Finding("foundation", path, line, "FoundationNetworking is not used here; see Sessions")
            elif module in SYSTEM and not in_platform:
                yield Finding("system-calls", path, line, f"only Platform may import {module}")
