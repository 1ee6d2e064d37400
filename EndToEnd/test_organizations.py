"""Accounts and units of the organization, with boto3 and the aws command, and what one account may do in another."""

import json
import re
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.homes import Home
from harness.people import allow, document, unique
from harness.servers import Keys


def refusal(call, **arguments) -> dict:
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response


def code(call, **arguments) -> str:
    return refusal(call, **arguments)["Error"]["Code"]


def make_account(center, name: str = "", **more) -> str:
    organizations, name = center.client("organizations"), name or unique("account")
    begun = organizations.create_account(AccountName=name, Email=f"{unique('mail')}@example.com", **more)
    status = begun["CreateAccountStatus"]
    assert status["State"] == "IN_PROGRESS" and re.fullmatch(r"car-[a-z0-9]{8,32}", status["Id"])
    told = organizations.describe_create_account_status(CreateAccountRequestId=status["Id"])["CreateAccountStatus"]
    assert told["State"] == "SUCCEEDED", told
    return told["AccountId"]


def enter(center, account: str, role: str = "OrganizationAccountAccessRole", keys: Keys | None = None) -> Keys:
    """Credentials of the role through which the management account gets into an account."""
    sts = center.client("sts", keys)
    answer = sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/{role}", RoleSessionName="test")
    return Keys.of(answer["Credentials"])


def make_user(center, name: str, policy: str, keys: Keys | None = None) -> Keys:
    iam = center.client("iam", keys)
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=policy)
    return Keys.of(iam.create_access_key(UserName=name)["AccessKey"])


@pytest.fixture(scope="module")
def member(center):
    """An account that tests share."""
    return make_account(center)


def test_a_fresh_center_has_an_organization(fresh_center):
    organizations = fresh_center.client("organizations")
    organization = organizations.describe_organization()["Organization"]
    assert organization["MasterAccountId"] == fresh_center.account and organization["FeatureSet"] == "ALL"
    assert re.fullmatch(r"o-[a-z0-9]{10,32}", organization["Id"])
    root = organizations.list_roots()["Roots"]
    assert len(root) == 1 and re.fullmatch(r"r-[0-9a-z]{4,32}", root[0]["Id"])
    accounts = organizations.list_accounts()["Accounts"]
    assert [account["Id"] for account in accounts] == [fresh_center.account]
    assert accounts[0]["Status"] == "ACTIVE" and accounts[0]["JoinedMethod"] == "INVITED"
    assert organizations.list_parents(ChildId=fresh_center.account)["Parents"] == [
        {"Id": root[0]["Id"], "Type": "ROOT"}]
    assert organizations.list_delegated_administrators()["DelegatedAdministrators"] == []
    services = organizations.list_aws_service_access_for_organization()["EnabledServicePrincipals"]
    assert [service["ServicePrincipal"] for service in services] == ["sso.amazonaws.com"]
    assert code(organizations.create_organization, FeatureSet="ALL") == "AlreadyInOrganizationException"


def test_accounts_are_made_listed_and_told_of(center):
    organizations = center.client("organizations")
    account = make_account(center, "Research & Development", Tags=[{"Key": "team", "Value": "r"}])
    told = organizations.describe_account(AccountId=account)["Account"]
    assert told["Name"] == "Research & Development" and told["State"] == "ACTIVE"
    organization = organizations.describe_organization()["Organization"]["Id"]
    assert told["Arn"] == f"arn:aws:organizations::{center.account}:account/{organization}/{account}"
    pages = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
    found = [entry["Id"] for page in pages for entry in page["Accounts"]]
    assert found == sorted(set(found)) and {account, center.account} <= set(found)
    assert organizations.list_tags_for_resource(ResourceId=account)["Tags"] == [{"Key": "team", "Value": "r"}]


def test_an_address_names_one_account(center):
    organizations = center.client("organizations")
    mail = organizations.describe_account(AccountId=make_account(center))["Account"]["Email"]
    begun = organizations.create_account(AccountName="again", Email=mail.upper())["CreateAccountStatus"]
    told = organizations.describe_create_account_status(CreateAccountRequestId=begun["Id"])["CreateAccountStatus"]
    assert (told["State"], told["FailureReason"]) == ("FAILED", "EMAIL_ALREADY_EXISTS") and "AccountId" not in told
    failed = organizations.list_create_account_status(States=["FAILED"])["CreateAccountStatuses"]
    assert begun["Id"] in [status["Id"] for status in failed]


@pytest.mark.parametrize("operation, arguments, expected", [
    ("describe_account", {"AccountId": "999999999999"}, "AccountNotFoundException"),
    ("describe_account", {"AccountId": "12"}, "InvalidInputException"),
    ("describe_account", {}, "InvalidInputException"),
    ("describe_account", {"AccountId": 7}, "SerializationException"),
    ("list_accounts", {"MaxResults": 21}, "InvalidInputException"),
    ("list_accounts", {"NextToken": "mine"}, "InvalidInputException"),
    ("create_account", {"AccountName": "a", "Email": "no address"}, "InvalidInputException"),
    ("create_account", {"AccountName": "a", "Email": "a@example.com", "RoleName": "a b"}, "InvalidInputException"),
    ("create_account", {"AccountName": "a", "Email": "b@example.com",
                        "Tags": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]}, "InvalidInputException"),
    ("describe_create_account_status", {"CreateAccountRequestId": "car-" + "0" * 32},
     "CreateAccountStatusNotFoundException"),
    ("list_accounts_for_parent", {"ParentId": "r-0000000"}, "ParentNotFoundException"),
    ("list_parents", {"ChildId": "999999999999"}, "ChildNotFoundException"),
    ("describe_organizational_unit", {"OrganizationalUnitId": "ou-abcd-00000000"},
     "OrganizationalUnitNotFoundException"),
    ("tag_resource", {"ResourceId": "999999999999", "Tags": []}, "TargetNotFoundException"),
    ("close_account", {"AccountId": "999999999999"}, "AccountNotFoundException"),
    ("leave_organization", {}, "MasterCannotLeaveOrganizationException"),
    ("list_delegated_services_for_account", {"AccountId": "999999999999"}, "AccountNotFoundException"),
])
def test_what_is_refused(center, operation, arguments, expected):
    answer = refusal(getattr(center.client("organizations"), operation), **arguments)
    assert answer["Error"]["Code"] == expected, answer
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 400 and answer["Error"]["Message"]


def test_the_management_account_stays_and_members_do_not_stand_alone(center, member):
    organizations = center.client("organizations")
    assert refusal(organizations.close_account, AccountId=center.account)["Reason"] == "CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
    remove = organizations.remove_account_from_organization
    assert code(remove, AccountId=center.account) == "MasterCannotLeaveOrganizationException"
    assert code(remove, AccountId=member) == "ConstraintViolationException"


def test_units_hold_accounts_and_units(center):
    organizations = center.client("organizations")
    root = organizations.list_roots()["Roots"][0]["Id"]
    outer = organizations.create_organizational_unit(ParentId=root, Name=unique("outer"))["OrganizationalUnit"]
    inner = organizations.create_organizational_unit(ParentId=outer["Id"], Name="inner")["OrganizationalUnit"]
    assert code(organizations.create_organizational_unit, ParentId=outer["Id"], Name="inner") \
        == "DuplicateOrganizationalUnitException"
    account = make_account(center)
    move = organizations.move_account
    move(AccountId=account, SourceParentId=root, DestinationParentId=inner["Id"])
    assert code(move, AccountId=account, SourceParentId=root, DestinationParentId=outer["Id"]) \
        == "SourceParentNotFoundException"
    assert code(move, AccountId=account, SourceParentId=inner["Id"], DestinationParentId=inner["Id"]) \
        == "DuplicateAccountException"
    assert organizations.list_parents(ChildId=account)["Parents"] == [
        {"Id": inner["Id"], "Type": "ORGANIZATIONAL_UNIT"}]
    assert organizations.list_children(ParentId=inner["Id"], ChildType="ACCOUNT")["Children"] == [
        {"Id": account, "Type": "ACCOUNT"}]
    inside = organizations.list_accounts_for_parent(ParentId=inner["Id"])["Accounts"]
    assert [entry["Id"] for entry in inside] == [account]
    assert outer["Id"] in inside[0]["Paths"][0] and inside[0]["Paths"][0].endswith(f"/{inner['Id']}/{account}/")
    units = organizations.list_organizational_units_for_parent(ParentId=outer["Id"])["OrganizationalUnits"]
    assert [unit["Id"] for unit in units] == [inner["Id"]]
    for unit in (outer, inner):
        assert code(organizations.delete_organizational_unit, OrganizationalUnitId=unit["Id"]) \
            == "OrganizationalUnitNotEmptyException"
    move(AccountId=account, SourceParentId=inner["Id"], DestinationParentId=root)
    organizations.update_organizational_unit(OrganizationalUnitId=inner["Id"], Name="renamed")
    told = organizations.describe_organizational_unit(OrganizationalUnitId=inner["Id"])["OrganizationalUnit"]
    assert told["Name"] == "renamed"
    organizations.delete_organizational_unit(OrganizationalUnitId=inner["Id"])
    organizations.delete_organizational_unit(OrganizationalUnitId=outer["Id"])


def test_units_have_a_greatest_depth(center):
    organizations = center.client("organizations")
    parent = organizations.list_roots()["Roots"][0]["Id"]
    for level in range(5):
        made = organizations.create_organizational_unit(ParentId=parent, Name=unique("level"))
        parent = made["OrganizationalUnit"]["Id"]
    answer = refusal(organizations.create_organizational_unit, ParentId=parent, Name="too deep")
    assert answer["Reason"] == "OU_DEPTH_LIMIT_EXCEEDED"


def test_tags_of_root_units_and_accounts(center, member):
    organizations = center.client("organizations")
    root = organizations.list_roots()["Roots"][0]["Id"]
    for target in (root, member):
        organizations.tag_resource(ResourceId=target, Tags=[{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}])
        organizations.tag_resource(ResourceId=target, Tags=[{"Key": "a", "Value": "3"}])
        organizations.untag_resource(ResourceId=target, TagKeys=["A"])
        assert organizations.list_tags_for_resource(ResourceId=target)["Tags"] == [{"Key": "a", "Value": "3"}]
    many = [{"Key": str(number), "Value": ""} for number in range(51)]
    assert code(organizations.tag_resource, ResourceId=member, Tags=many) == "InvalidInputException"


def test_a_member_account_sees_the_organization_and_governs_nothing(center, member):
    organizations = center.client("organizations", enter(center, member))
    assert organizations.describe_organization()["Organization"]["MasterAccountId"] == center.account
    assert code(organizations.list_accounts) == "AccessDeniedException"
    assert code(organizations.close_account, AccountId=center.account) == "AccessDeniedException"
    assert code(organizations.create_account, AccountName="a", Email="x@example.com") == "AccessDeniedException"
    assert code(organizations.leave_organization) == "ConstraintViolationException"


def test_policies_decide_about_organizations(center):
    keys = make_user(center, unique("reader"), document(
        {"Effect": "Allow", "Action": "organizations:List*", "Resource": "*"}))
    organizations = center.client("organizations", keys)
    assert organizations.list_accounts()["Accounts"]
    answer = refusal(organizations.create_account, AccountName="a", Email="y@example.com")
    assert answer["Error"]["Code"] == "AccessDeniedException"
    assert "is not authorized to perform: organizations:CreateAccount" in answer["Error"]["Message"]


def test_a_role_in_another_account_needs_both_sides(center, member):
    inside = enter(center, member)
    iam = center.client("iam", inside)
    name, role = unique("visitor"), unique("guest")
    arn = f"arn:aws:iam::{member}:role/{role}"
    keys = make_user(center, name, allow("s3:ListAllMyBuckets"))
    sts = center.client("sts", keys)
    visitor = f"arn:aws:iam::{center.account}:user/{name}"
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=document(
        {"Effect": "Allow", "Principal": {"AWS": visitor}, "Action": "sts:AssumeRole"}))
    assume = dict(RoleArn=arn, RoleSessionName="visit")
    # The role trusts the user, but the user's own account does not allow it.
    assert code(sts.assume_role, **assume) == "AccessDenied"
    may = allow("sts:AssumeRole", arn)
    center.client("iam").put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=may)
    session = Keys.of(sts.assume_role(**assume)["Credentials"])
    identity = center.client("sts", session).get_caller_identity()
    assert identity["Account"] == member and identity["Arn"].startswith(f"arn:aws:sts::{member}:assumed-role/{role}/")
    # And the other way round: allowed at home, trusted no more.
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=document(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{member}:root"}, "Action": "sts:AssumeRole"}))
    assert code(sts.assume_role, **assume) == "AccessDenied"
    # A user of the same name in the other account is not the one who was trusted.
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=document(
        {"Effect": "Allow", "Principal": {"AWS": visitor}, "Action": "sts:AssumeRole"}))
    twin = make_user(center, name, allow("sts:*"), inside)
    assert code(center.client("sts", twin).assume_role, **assume) == "AccessDenied"


def test_accounts_do_not_reach_into_each_other(center, member):
    inside = enter(center, member)
    name = unique("same-name")
    center.client("iam").create_user(UserName=name)
    iam = center.client("iam", inside)
    assert code(iam.get_user, UserName=name) == "NoSuchEntity"
    assert name not in [user["UserName"] for user in iam.list_users()["Users"]]
    iam.create_user(UserName=name)
    iam.delete_user(UserName=name)
    assert center.client("iam").get_user(UserName=name)["User"]["Arn"].split(":")[4] == center.account
    # Policies are an account's own.
    policy = center.client("iam").create_policy(PolicyName=unique("p"), PolicyDocument=allow("s3:*"))["Policy"]["Arn"]
    assert code(iam.get_policy, PolicyArn=policy) == "NoSuchEntity"
    assert code(iam.attach_role_policy, RoleName="OrganizationAccountAccessRole", PolicyArn=policy) == "NoSuchEntity"
    # Keys of another account, by id.
    assert code(iam.delete_access_key, UserName="admin", AccessKeyId=center.admin.access_key_id) == "NoSuchEntity"
    assert center.client("sts", inside).get_access_key_info(
        AccessKeyId=center.admin.access_key_id)["Account"] == center.account
    # Administrator there is nobody here.
    elsewhere = f"arn:aws:iam::{center.account}:role/{unique('any')}"
    there = center.client("sts", inside)
    assert code(there.assume_role, RoleArn=elsewhere, RoleSessionName="visit") == "AccessDenied"


def test_a_closed_account_is_dead(center):
    organizations = center.client("organizations")
    account = make_account(center, RoleName="Way_In")
    session = enter(center, account, "Way_In")
    keys = make_user(center, "someone", allow("*"), session)
    assert center.client("sts", keys).get_caller_identity()["Account"] == account
    organizations.close_account(AccountId=account)
    assert organizations.describe_account(AccountId=account)["Account"]["Status"] == "SUSPENDED"
    assert code(organizations.close_account, AccountId=account) == "AccountAlreadyClosedException"
    for dead in (keys, session):
        assert code(center.client("sts", dead).get_caller_identity) == "InvalidClientTokenId"
        assert code(center.client("iam", dead).list_users) == "InvalidClientTokenId"
    assert code(center.client("sts").assume_role, RoleArn=f"arn:aws:iam::{account}:role/Way_In",
                RoleSessionName="visit") == "AccessDenied"


def test_the_event_tells_the_service_and_hides_people(center):
    make_account(center, "Very Private Name")
    event = [entry for entry in center.events() if entry.get("eventName") == "CreateAccount"][-1]
    assert event["eventSource"] == "organizations.amazonaws.com" and not event["readOnly"]
    assert "Very Private Name" not in json.dumps(event)


@pytest.mark.parametrize("version", [1, 2])
def test_with_the_aws_command(center, tmp_path, version):
    program = paths.aws_v1() if version == 1 else paths.aws_v2()
    if program is None:
        pytest.skip("no aws version 2 on this machine: apt-get install awscli (Debian 12)")
    home = Home(tmp_path / "home", center)
    home.add_credentials("default", center.admin)
    environment = home.environment() if version == 1 else home.environment_with_rule_sets()

    def aws(*words: str) -> dict:
        argv = [program, "--output", "json", "--region", "us-east-1", "organizations", *words]
        done = subprocess.run(argv, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    made = aws("create-account", "--account-name", "by command", "--email", f"{unique('cli')}@example.com")
    status = aws("describe-create-account-status", "--create-account-request-id", made["CreateAccountStatus"]["Id"])
    account = status["CreateAccountStatus"]["AccountId"]
    assert account in [entry["Id"] for entry in aws("list-accounts")["Accounts"]]


def test_json_requests_by_hand(center):
    """What no client sends: bodies that are no JSON, nested without end, an operation that does not exist."""
    from harness import raw

    def send(target: str, body: bytes):
        return raw.signed(center, body, "organizations", headers={
            "X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"})

    prefix = "AWSOrganizationsV20161128."
    assert send(prefix + "ListRoots", b"{}").status == 200
    for body in (b"[]", b"{", b'"a"', b"\xff", b'{"MaxResults":"1"}', b'{"MaxResults":1,"MaxResults":2}',
                 b'{"a":' * 100 + b"1" + b"}" * 100, b"[" * 100_000):
        answer = send(prefix + "ListRoots", body)
        assert answer.status == 400 and b"SerializationException" in answer.body, body[:40]
    assert b"UnknownOperationException" in send(prefix + "DeleteEverything", b"{}").body
