"""python3 -m checks [--self-test]: the rules on the repository, or on planted violations."""

import sys
from pathlib import Path

from . import self_test, tree
from .rules import RULES


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test.run()
    project = tree.load(Path(__file__).parents[2])
    found = [finding for rule in RULES for finding in rule(project)]
    for finding in found:
        print(finding)
    print(f"sources: {len(RULES)} rules, {len(found)} findings")
    return 1 if found else 0


sys.exit(main())
