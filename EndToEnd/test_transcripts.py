"""Calls recorded on real AWS, replayed by an administrator in a fresh account, one center a case."""

import json
import os

import pytest

from harness import paths
from harness.servers import Center
from harness.transcripts import LEVELS, Replay

_folder = paths.vectors()
CASES = json.loads((_folder / "iam-sts" / "transcripts.json").read_text()) if _folder else []


@pytest.mark.skipif(not CASES, reason="no vectors: set TWINLOCK_VECTORS or put them at ../shared/vectors")
@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_answers_are_those_recorded_on_aws(case, tmp_path, record_verdict):
    center = Center(tmp_path / "data")
    try:
        verdict = Replay(center, case).run()
    finally:
        center.stop()
    record_verdict(verdict)
    if verdict.not_built:
        pytest.skip(f"{verdict.not_built} is not built")
    level = os.environ.get("TWINLOCK_TRANSCRIPT_LEVEL", LEVELS[-1])
    assert verdict.passes(level), "\n".join(verdict.differences())
