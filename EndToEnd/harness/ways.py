"""The four ways in which a walkthrough's commands are run."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import paths
from .homes import Home
from .processes import Result, run_at_terminal

BOTO_SCRIPT = str(Path(__file__).with_name("boto_aws.py"))
WAYS = ("aws-v1", "aws-v2", "boto3", "twinlock")


@dataclass(frozen=True)
class Way:
    """One way to run `aws …` at a terminal. A profile is named as the article names it, by option or variable."""

    name: str
    home: Home

    def aws(
        self, *arguments: str, profile: str | None = None, exported: str | None = None, answers: Sequence[str] = ()
    ) -> Result:
        """`aws ARGUMENTS --profile PROFILE`, or with `export AWS_PROFILE=EXPORTED`, typing answers at prompts."""
        environment = self._environment()
        if exported:
            environment["AWS_PROFILE"] = exported
        if self.name == "twinlock":
            argv = [paths.twinlock(), "exec", *([profile] if profile else []), "--", paths.aws_v1(), *arguments]
        else:
            argv = [*self._program(), *arguments, *(["--profile", profile] if profile else [])]
        return run_at_terminal(argv, environment, answers)

    def _program(self) -> list[str]:
        if self.name == "aws-v1":
            return [paths.aws_v1()]
        if self.name == "aws-v2":
            return [paths.aws_v2() or "aws"]
        return [sys.executable, BOTO_SCRIPT]

    def _environment(self) -> dict[str, str]:
        return self.home.environment_with_rule_sets() if self.name == "aws-v2" else self.home.environment()
