"""Every rule is shown a violation planted in an otherwise clean tree, and must name it there and nowhere else."""

from dataclasses import dataclass, field, replace

from .rules import RULES
from .tree import Target, Tree

CLEAN = Tree(
    files={
        "README.md": "# Sample\n",
        "Sources/Core/Primitives/README.md": "Values.\n",
        "Sources/Core/Primitives/A.swift": "public struct A {}\n",
        "Sources/Platform/README.md": "System calls.\n",
        "Sources/Platform/B.swift": "import Glibc\nimport Primitives\nlet now = Date()\nlet a = A()\n",
        "Sources/Client/Sessions/README.md": "Sessions.\n",
        "Sources/Client/Sessions/C.swift": "import Primitives\nlet note = \"Date() is a word here\"  // Date()\n",
        "Sources/Center/CenterGate/README.md": "The gate.\n",
        "Sources/Center/CenterGate/D.swift": "import Primitives\n/* import Glibc /* Date() */ */\n",
        "Sources/Center/IAMService/README.md": "Services.\n",
        "Sources/Center/IAMService/F.swift": "",
        "Tests/SessionsTests/E.swift": "@testable import Sessions\nimport Testing\n",
        "EndToEnd/sample.py": "print('sample')\n",
    },
    targets={
        "Primitives": Target("Primitives", "Sources/Core/Primitives", False, frozenset()),
        "Platform": Target("Platform", "Sources/Platform", False, frozenset({"Primitives"})),
        "Sessions": Target("Sessions", "Sources/Client/Sessions", False, frozenset({"Primitives"})),
        "CenterGate": Target("CenterGate", "Sources/Center/CenterGate", False, frozenset({"Primitives"})),
        "IAMService": Target("IAMService", "Sources/Center/IAMService", False, frozenset()),
        "SessionsTests": Target("SessionsTests", "Tests/SessionsTests", True, frozenset({"Sessions"})),
    },
)


@dataclass(frozen=True)
class Plant:
    """A violation: text added to a file, or a dependency added to a target, and what must be found."""

    rule: str
    at: str
    path: str = ""
    text: str = ""
    depends: dict[str, str] = field(default_factory=dict)
    remove: str = ""

    def grow(self) -> Tree:
        files = dict(CLEAN.files)
        if self.path:
            files[self.path] = files.get(self.path, "") + self.text
        files.pop(self.remove, None)
        targets = dict(CLEAN.targets)
        for name, dependency in self.depends.items():
            targets[name] = replace(targets[name], dependencies=targets[name].dependencies | {dependency})
        return Tree(files, targets)


CORE, CLIENT, CENTER = (
    "Sources/Core/Primitives/A.swift", "Sources/Client/Sessions/C.swift", "Sources/Center/CenterGate/D.swift"
)


def _world(code: str) -> Plant:
    return Plant("values", f"{CLIENT}:3", CLIENT, code + "\n")


PLANTS = [
    Plant("events", "Sources/Center/IAMService/F.swift:1", "Sources/Center/IAMService/F.swift",
          "let a = try await store.write { try $0.insert(user) }\n"),
    Plant("imports", f"{CLIENT}:3", CLIENT, "import Crypto\n"),
    Plant("imports", f"{CLIENT}:3", CLIENT, "public import struct Crypto.SHA256\n"),
    Plant("imports", f"{CLIENT}:3", CLIENT, "@preconcurrency import Crypto\n"),
    Plant("imports", f"{CLIENT}:3", CLIENT, "import Testing\n"),
    Plant("imports", "Package.swift:1", depends={"Sessions": "Platform"}),
    Plant("imports", "Sources/Lost.swift:1", "Sources/Lost.swift", "let a = 1\n"),
    Plant("layers", "Package.swift:1", CLIENT, "import CenterGate\n", {"Sessions": "CenterGate"}),
    Plant("layers", "Package.swift:1", CENTER, "import Sessions\n", {"CenterGate": "Sessions"}),
    Plant("layers", "Package.swift:1", CORE, "import Platform\n", {"Primitives": "Platform"}),
    Plant("layers", "Package.swift:1", CORE, "import NIOCore\n", {"Primitives": "NIOCore"}),
    Plant("layers", "Package.swift:1", "Sources/Platform/B.swift", "import Sessions\n", {"Platform": "Sessions"}),
    Plant("foundation", f"{CORE}:2", CORE, "import FoundationEssentials\n"),
    Plant("foundation", f"{CORE}:2", CORE, "import Foundation\n"),
    Plant("system-calls", f"{CENTER}:3", CENTER, "import Glibc\n"),
    Plant("system-calls", f"{CENTER}:3", CENTER, "import Musl\n"),
    Plant("system-calls", f"{CENTER}:3", CENTER, "import Darwin\n"),
    Plant("system-calls", f"{CENTER}:3", CENTER, "import Subprocess\n", {"CenterGate": "Subprocess"}),
    _world("let a = Date()"),
    _world("let a = Date.now"),
    _world("let a = ContinuousClock.now"),
    _world("let a = ContinuousClock().now"),
    _world("var a = SystemRandomNumberGenerator()"),
    _world("let a = UInt8.random(in: 0...9)"),
    _world("let a = UUID()"),
    _world("let a = ProcessInfo.processInfo"),
    _world("let a = getenv(name)"),
    _world("let a = arc4random()"),
    _world("let a = WallClock.system"),
    _world("let a = Environment.current()"),
    _world("func f(clock: WallClock = .system) {}"),
    _world('let a = "taken at \\(Date())"'),
    Plant("banned", f"{CLIENT}:3", CLIENT, "let a = String(format: b)\n"),
    Plant("banned", f"{CLIENT}:3", CLIENT, "let a = DateFormatter()\n"),
    Plant("readme", "Sources/Platform/README.md:1", remove="Sources/Platform/README.md"),
    Plant("length", f"{CLIENT}:401", CLIENT, "let a = 1\n" * 399),
    Plant("leftover", f"{CENTER}:3", CENTER, "// " + "TO" + "DO: later\n"),
    Plant("leftover", "README.md:2", "README.md", "FIX" + "ME\n"),
    Plant("tidy", "README.md:2", "README.md", "blank \n"),
    Plant("tidy", "README.md:2", "README.md", "a\tb\n"),
    Plant("tidy", "README.md:2", "README.md", "no end"),
    Plant("tidy", "EndToEnd/sample.py:2", "EndToEnd/sample.py", "# " + "a" * 119 + "\n"),
    Plant("python", "EndToEnd/sample.py:2", "EndToEnd/sample.py", "def :\n"),
    Plant("python", "Tools/a.py:1", "Tools/a.py", "a = 1\n"),
]


def run() -> int:
    """Prints what went undetected; 0 when nothing did."""
    failures = [f"clean tree: {finding}" for rule in RULES for finding in rule(CLEAN)]
    for number, plant in enumerate(PLANTS, 1):
        grown = plant.grow()
        found = {(each.rule, f"{each.path}:{each.line}") for rule in RULES for each in rule(grown)}
        if found != {(plant.rule, plant.at)}:
            failures.append(f"plant {number} ({plant.rule} at {plant.at}, {plant.text.strip()[:60]}): found {found}")
    unproven = {"imports", "layers", "foundation", "system-calls", "values", "banned", "readme", "length", "leftover",
                "tidy", "python"} - {plant.rule for plant in PLANTS}
    failures += [f"no plant for rule {name}" for name in sorted(unproven)]
    for failure in failures:
        print(failure)
    print(f"self-test: {len(PLANTS)} planted violations, {len(failures)} failures")
    return 1 if failures else 0
