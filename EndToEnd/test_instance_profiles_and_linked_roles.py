"""Roles for machines and roles of services, with boto3."""

import pytest

from harness.people import document, unique
from harness.refusals import refusal

TRUST = document({"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"})


@pytest.fixture
def iam(center):
    return center.client("iam")


def test_an_instance_profile_hands_out_one_role(iam):
    profile, role, other = unique("profile"), unique("role"), unique("role")
    made = iam.create_instance_profile(
        InstanceProfileName=profile, Path="/machines/", Tags=[{"Key": "team", "Value": "red"}])["InstanceProfile"]
    assert made["Roles"] == [] and made["Tags"] == [{"Key": "team", "Value": "red"}]
    for name in (role, other):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    assert refusal(iam.add_role_to_instance_profile, InstanceProfileName=profile, RoleName=other) == {
        "Type": "Sender", "Code": "LimitExceeded", "Status": 409,
        "Message": "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
    }
    shown = iam.get_instance_profile(InstanceProfileName=profile)["InstanceProfile"]
    assert set(shown["Roles"][0]) == {
        "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument"}
    assert iam.list_instance_profiles_for_role(RoleName=role)["InstanceProfiles"][0]["Arn"] == made["Arn"]
    for refused in (
        refusal(iam.delete_role, RoleName=role), refusal(iam.delete_instance_profile, InstanceProfileName=profile)
    ):
        assert refused["Code"] == "DeleteConflict"
        assert refused["Message"] == "Cannot delete entity, must remove roles from instance profile first."
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)
    iam.delete_role(RoleName=role)
    iam.delete_instance_profile(InstanceProfileName=profile)
    waiter = refusal(iam.get_instance_profile, InstanceProfileName=profile)
    assert waiter["Message"] == f"Instance Profile {profile} cannot be found."


def test_instance_profiles_are_listed_in_pages(fresh_center):
    iam = fresh_center.client("iam")
    names = [f"profile-{number}" for number in range(5)]
    for name in names:
        iam.create_instance_profile(InstanceProfileName=name)
    pages = iam.get_paginator("list_instance_profiles").paginate(PaginationConfig={"PageSize": 2})
    assert [one["InstanceProfileName"] for one in pages.build_full_result()["InstanceProfiles"]] == names


def test_a_role_linked_to_a_service_is_the_services_alone(fresh_center):
    iam = fresh_center.client("iam")
    role = iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com")["Role"]
    name = "AWSServiceRoleForAutoScaling"
    assert role["RoleName"] == name and role["Path"] == "/aws-service-role/autoscaling.amazonaws.com/"
    assert role["AssumeRolePolicyDocument"] == {
        "Version": "2012-10-17",
        "Statement": [
            {"Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {"Service": ["autoscaling.amazonaws.com"]}}
        ],
    }
    attached = iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["AutoScalingServiceRolePolicy"]
    again = refusal(iam.create_service_linked_role, AWSServiceName="autoscaling.amazonaws.com")
    assert again["Code"] == "InvalidInput" and again["Status"] == 400
    assert again["Message"].endswith("has been taken in this account, please try a different suffix.")
    iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="own")
    assert refusal(iam.delete_role, RoleName=name) == {
        "Type": "Sender", "Code": "UnmodifiableEntity", "Status": 400,
        "Message": f"Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS",
    }
    assumed = refusal(
        fresh_center.client("sts").assume_role, RoleArn=role["Arn"], RoleSessionName="thief")
    assert assumed["Code"] == "AccessDenied"
    task = iam.delete_service_linked_role(RoleName=name)["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    assert refusal(iam.get_role, RoleName=name)["Code"] == "NoSuchEntity"
