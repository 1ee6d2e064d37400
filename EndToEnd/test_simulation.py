"""The simulator's answers in full: statements with their places, missing keys, both sides of a bucket."""

import json

import pytest
from botocore.exceptions import ClientError

from harness.people import allow, document, make_person, unique

ALICE = "arn:aws:iam::111111111111:user/alice"


def _simulate(center, *policies: str, actions=("s3:GetObject",), **more) -> list[dict]:
    return center.client("iam").simulate_custom_policy(
        PolicyInputList=list(policies), ActionNames=list(actions), **more
    )["EvaluationResults"]


def _refusal(center, **more) -> tuple[str, str]:
    arguments = {"PolicyInputList": [allow("s3:*")], "ActionNames": ["s3:GetObject"]} | more
    with pytest.raises(ClientError) as refused:
        center.client("iam").simulate_custom_policy(**arguments)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    error = refused.value.response["Error"]
    return error["Code"], error["Message"]


def test_statements_are_named_by_their_list_and_place(center):
    one = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'
    two = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'
    [result] = _simulate(center, one, two)
    assert result["EvalDecision"] == "allowed"
    assert result["MatchedStatements"] == [
        {
            "SourcePolicyId": "PolicyInputList.1", "SourcePolicyType": "IAM Policy",
            "StartPosition": {"Line": 1, "Column": one.index('{"Effect') + 2},
            "EndPosition": {"Line": 1, "Column": len(one)},
        },
        {
            "SourcePolicyId": "PolicyInputList.2", "SourcePolicyType": "IAM Policy",
            "StartPosition": {"Line": 1, "Column": two.index("[") + 2},
            "EndPosition": {"Line": 1, "Column": two.index("]") + 1},
        },
    ]
    assert result["EvalResourceName"] == "*" and result["MissingContextValues"] == []
    for absent in ("OrganizationsDecisionDetail", "PermissionsBoundaryDecisionDetail", "EvalDecisionDetails"):
        assert absent not in result


def test_only_denying_statements_are_listed_where_one_denies(center):
    deny = document({"Effect": "Deny", "Action": "s3:Get*", "Resource": "*"})
    [result] = _simulate(center, allow("s3:*"), deny)
    assert result["EvalDecision"] == "explicitDeny"
    assert [statement["SourcePolicyId"] for statement in result["MatchedStatements"]] == ["PolicyInputList.2"]


def test_missing_keys_are_those_of_the_statements_of_the_action(center):
    text = document(
        {
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::home/${aws:username}/*",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}, "StringEquals": {"AWS:SourceVpc": "v"}},
        },
        {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*", "Condition": {"Bool": {"aws:Other": "true"}}},
    )
    entry = {"ContextKeyName": "aws:sourcevpc", "ContextKeyType": "string", "ContextKeyValues": ["v"]}
    resource = "arn:aws:s3:::home/ann/a"
    [result] = _simulate(center, text, ResourceArns=[resource], ContextEntries=[entry])
    assert result["EvalDecision"] == "implicitDeny" and result["MatchedStatements"] == []
    assert result["MissingContextValues"] == ["aws:username", "aws:MultiFactorAuthPresent"]
    [specific] = result["ResourceSpecificResults"]
    assert specific["EvalResourceName"] == resource and specific["EvalResourceDecision"] == "implicitDeny"
    assert specific["MissingContextValues"] == result["MissingContextValues"]
    keys = center.client("iam").get_context_keys_for_custom_policy(PolicyInputList=[text, allow("s3:*"), text])
    assert keys["ContextKeyNames"] == ["aws:username", "aws:MultiFactorAuthPresent", "AWS:SourceVpc", "aws:Other"]


def test_a_boundary_is_reported_on_its_own(center):
    for boundary, decision in ((allow("s3:*"), "allowed"), (allow("iam:*"), "implicitDeny")):
        [result] = _simulate(center, allow("s3:*"), PermissionsBoundaryPolicyInputList=[boundary])
        assert result["EvalDecision"] == decision
        allowed = decision == "allowed"
        assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": allowed}


def test_across_accounts_both_sides_are_reported(center):
    bucket = document(
        {"Effect": "Allow", "Principal": {"AWS": ALICE}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}
    )
    more = {
        "ResourceArns": ["arn:aws:s3:::b/a", "arn:aws:s3:::c/a"], "ResourcePolicy": bucket, "CallerArn": ALICE,
        "ResourceOwner": "arn:aws:iam::222222222222:root",
    }
    within, beyond = _simulate(center, allow("s3:*"), **more)
    assert within["EvalDecision"] == "allowed"
    assert within["EvalDecisionDetails"] == {"IAM Policy": "allowed", "Resource Policy": "allowed"}
    assert {statement["SourcePolicyId"] for statement in within["MatchedStatements"]} == {
        "PolicyInputList.1", "ResourcePolicy",
    }
    assert beyond["EvalDecision"] == "implicitDeny"
    assert beyond["EvalDecisionDetails"] == {"IAM Policy": "allowed", "Resource Policy": "implicitDeny"}
    [alone, _] = _simulate(center, allow("iam:*"), **(more | {"ResourceOwner": "arn:aws:iam::111111111111:root"}))
    assert alone["EvalDecision"] == "allowed", "within one account a user's ARN is enough"


def test_every_action_is_asked_on_every_resource_page_by_page(center):
    iam = center.client("iam")
    actions, resources = ["s3:GetObject", "s3:PutObject"], [f"arn:aws:s3:::b/{number}" for number in range(3)]
    seen, more = [], {}
    while True:
        page = iam.simulate_custom_policy(
            PolicyInputList=[allow("s3:Get*")], ActionNames=actions, ResourceArns=resources, MaxItems=4, **more
        )
        seen += [(r["EvalActionName"], r["EvalResourceName"], r["EvalDecision"]) for r in page["EvaluationResults"]]
        if not page["IsTruncated"]:
            break
        more = {"Marker": page["Marker"]}
    assert seen == [
        (action, resource, "allowed" if action == "s3:GetObject" else "implicitDeny")
        for action in actions for resource in resources
    ]


def test_what_cannot_be_simulated_is_refused(center):
    assert _refusal(center, ResourceArns=["14a050d4-021e"]) == (
        "InvalidInput", "ResourceNames are not in a valid ARN format: 14a050d4-021e.",
    )
    assert _refusal(center, ResourceOwner="123456789012") == (
        "InvalidInput", "'123456789012' is not a valid as a Resource Owner.",
    )
    assert _refusal(center, ActionNames=["s3:*"])[0] == "InvalidInput"
    assert _refusal(center, ActionNames=["GetObject"])[0] == "InvalidInput"
    assert _refusal(center, ResourceHandlingOption="EC2-Sideways")[0] == "InvalidInput"
    assert _refusal(center, CallerArn="arn:aws:iam::123456789012:group/g")[0] == "InvalidInput"
    assert _refusal(center, PolicyInputList=["{}"])[0] == "InvalidInput"
    assert _refusal(center, PermissionsBoundaryPolicyInputList=[allow("s3:*"), allow("s3:*")])[0] == "InvalidInput"
    bucket = document({"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"})
    assert _refusal(center, ResourcePolicy=bucket)[0] == "InvalidInput", "nobody to compare with Principal"
    for kind, value in (("numeric", "ten"), ("boolean", "yes"), ("ip", "10.0.0"), ("dateList", "now")):
        entry = {"ContextKeyName": "aws:Something", "ContextKeyType": kind, "ContextKeyValues": [value]}
        assert _refusal(center, ContextEntries=[entry])[0] == "InvalidInput", kind
    entry = {"ContextKeyName": "aws:Something", "ContextKeyType": "color", "ContextKeyValues": ["red"]}
    assert _refusal(center, ContextEntries=[entry])[0] in ("ValidationError", "InvalidInput")


def test_a_principal_is_simulated_with_what_it_has(center):
    iam, person = center.client("iam"), make_person(center, "sim", policy=allow("s3:Get*"))
    group = unique("readers")
    iam.create_group(GroupName=group)
    iam.add_user_to_group(GroupName=group, UserName=person.name)
    home = document(
        {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::home/${aws:username}/*"}
    )
    iam.put_group_policy(GroupName=group, PolicyName="home", PolicyDocument=home)

    def decisions(**more) -> dict:
        results = iam.simulate_principal_policy(
            PolicySourceArn=person.arn, ActionNames=["s3:GetObject", "s3:PutObject"],
            ResourceArns=[f"arn:aws:s3:::home/{person.name}/a"], **more,
        )["EvaluationResults"]
        return {result["EvalActionName"]: result["EvalDecision"] for result in results}

    assert decisions() == {"s3:GetObject": "allowed", "s3:PutObject": "allowed"}
    boundary = allow("s3:GetObject")
    assert decisions(PermissionsBoundaryPolicyInputList=[boundary])["s3:PutObject"] == "implicitDeny"
    deny = document({"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"})
    assert decisions(PolicyInputList=[deny])["s3:GetObject"] == "explicitDeny"
    keys = iam.get_context_keys_for_principal_policy(PolicySourceArn=person.arn, PolicyInputList=[home])
    assert keys["ContextKeyNames"] == ["aws:username"]
    with pytest.raises(ClientError) as refused:
        nobody = f"arn:aws:iam::{center.account}:user/none"
        iam.simulate_principal_policy(PolicySourceArn=nobody, ActionNames=["s3:GetObject"])
    assert refused.value.response["Error"]["Code"] == "NoSuchEntity"


def test_the_same_text_is_answered_the_same_twice(center):
    answers = [json.dumps(_simulate(center, allow("s3:*"), actions=("s3:GetObject", "iam:GetUser"))) for _ in range(2)]
    assert answers[0] == answers[1]
