"""Policies that AWS took or refused, and decisions that others recorded."""

import json
import re

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.people import unique

_folder = paths.vectors()
PLACEHOLDER = re.compile(r"<[a-z-]+>")


def _cases(name: str) -> list[dict]:
    return json.loads((_folder / "iam-policy" / name).read_text()) if _folder else []


VALID, INVALID = _cases("createpolicy-valid.json"), _cases("createpolicy-invalid.json")
DECISIONS = _cases("simulate-custom-policy.json")
needs_vectors = pytest.mark.skipif(not _folder, reason="no vectors: set TWINLOCK_VECTORS")


def _ids(cases: list[dict]) -> list[str]:
    return [case["id"] for case in cases]


@needs_vectors
@pytest.mark.parametrize("case", VALID, ids=_ids(VALID))
def test_create_policy_takes_what_aws_takes(center, case):
    answer = center.client("iam").create_policy(PolicyName=unique("valid"), PolicyDocument=case["document_text"])
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == case["http_status"]


@needs_vectors
@pytest.mark.parametrize("case", INVALID, ids=_ids(INVALID))
def test_create_policy_refuses_what_aws_refuses_in_its_words(center, case):
    with pytest.raises(ClientError) as refusal:
        center.client("iam").create_policy(PolicyName=unique("invalid"), PolicyDocument=case["document_text"])
    error, status = refusal.value.response["Error"], refusal.value.response["ResponseMetadata"]["HTTPStatusCode"]
    assert (status, error["Code"]) == (case["http_status"], case["code"])
    assert re.fullmatch(PLACEHOLDER.sub(".+", re.escape(case["message"])), error["Message"]), error["Message"]


@needs_vectors
@pytest.mark.parametrize("case", DECISIONS, ids=_ids(DECISIONS))
def test_simulation_decides_as_recorded(center, case):
    if case["disputed"] or case["source_marks_expectation_wrong"]:
        pytest.skip("its source doubts the expectation")
    answer = center.client("iam").simulate_custom_policy(**_parameters(case["simulate"]))
    # One result for each pair of action and resource.
    assert {result["EvalDecision"] for result in answer["EvaluationResults"]} == {case["expected"]}


def _parameters(simulate: dict) -> dict:
    """As boto3 takes them: policies as text, nothing that is absent."""
    filled = {name: value for name, value in simulate.items() if value not in (None, [])}
    for name in ("PolicyInputList", "PermissionsBoundaryPolicyInputList"):
        if name in filled:
            filled[name] = [_text(policy) for policy in filled[name]]
    if "ResourcePolicy" in filled:
        filled["ResourcePolicy"] = _text(filled["ResourcePolicy"])
    return filled


def _text(policy) -> str:
    return policy if isinstance(policy, str) else json.dumps(policy)
