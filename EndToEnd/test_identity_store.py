"""identitystore with boto3: people, groups, memberships, and how each is refused."""

import json

import pytest

from harness.directory import Directory
from harness.people import allow, document, unique
from harness.refusals import refusal
from harness.servers import Keys


@pytest.fixture
def directory(center):
    return Directory(center)


def failure(call, **arguments):
    """The whole body of an error, members beside the message included."""
    with pytest.raises(Exception) as caught:
        call(**arguments)
    answer = dict(caught.value.response)
    return {"Code": answer["Error"]["Code"], "Message": answer["Error"]["Message"], **{
        name: answer[name] for name in ("ResourceType", "ResourceId", "Reason", "RequestId") if name in answer
    }}


def test_a_user_is_described_as_it_was_created_with_every_attribute(directory):
    name = unique("alice")
    attributes = {
        "UserName": name, "DisplayName": "Alice Example", "NickName": "Al", "ProfileUrl": "https://example.com/alice",
        "Name": {"Formatted": "Dr Alice B. Example MA", "FamilyName": "Example", "GivenName": "Alice",
                 "MiddleName": "B.", "HonorificPrefix": "Dr", "HonorificSuffix": "MA"},
        "Emails": [{"Value": f"{name}@example.com", "Type": "work", "Primary": True}],
        "Addresses": [{"StreetAddress": "1 Road", "Locality": "Town", "Region": "R", "PostalCode": "1000",
                       "Country": "GB", "Formatted": "1 Road, Town", "Type": "home", "Primary": True}],
        "PhoneNumbers": [{"Value": "+44 1", "Type": "work", "Primary": True}],
        "UserType": "Employee", "Title": "Engineer", "PreferredLanguage": "en", "Locale": "en_GB",
        "Timezone": "Europe/London", "Website": "https://example.com", "Birthdate": "1990-01-01",
        "Photos": [{"Value": "https://example.com/a.png", "Type": "photo", "Display": "A", "Primary": True}],
        "Roles": [{"Value": "lead", "Type": "team", "Primary": True}],
        "Extensions": {"aws:identitystore:enterprise": {"employeeNumber": "7", "costCenter": "9"}},
    }
    made = directory.people.create_user(IdentityStoreId=directory.store, **attributes)
    assert made["IdentityStoreId"] == directory.store
    told = directory.people.describe_user(IdentityStoreId=directory.store, UserId=made["UserId"])
    extensions = attributes.pop("Extensions")
    assert {key: told[key] for key in attributes} == attributes
    assert told["UserStatus"] == "ENABLED" and told["UserId"] == made["UserId"]
    assert told["CreatedBy"].endswith(":user/admin") and told["CreatedAt"] == told["UpdatedAt"]
    assert "Extensions" not in told
    whole = directory.people.describe_user(
        IdentityStoreId=directory.store, UserId=made["UserId"], Extensions=["aws:identitystore:enterprise"]
    )
    assert whole["Extensions"] == extensions


def test_users_are_listed_in_pages_and_found_by_filters_and_unique_attributes(fresh_center):
    directory = Directory(fresh_center)
    ids = {name: directory.user(name, Emails=[{"Value": f"{name}@example.com"}])
           for name in ["carol", "Alice", "bob", "dave", "Erin"]}
    seen, token = [], {}
    while True:
        page = directory.people.list_users(IdentityStoreId=directory.store, MaxResults=2, **token)
        seen += [user["UserName"] for user in page["Users"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert seen == ["Alice", "bob", "carol", "dave", "Erin"]
    for path, value in [("UserName", "ALICE"), ("userName", "alice"), ("emails.value", "Alice@EXAMPLE.com")]:
        found = directory.people.list_users(
            IdentityStoreId=directory.store, Filters=[{"AttributePath": path, "AttributeValue": value}]
        )["Users"]
        assert [user["UserId"] for user in found] == [ids["Alice"]]
    none = directory.people.list_users(
        IdentityStoreId=directory.store, Filters=[{"AttributePath": "UserName", "AttributeValue": "nobody"}]
    )
    assert none["Users"] == []
    for path, value in [("userName", "bob"), ("emails.value", "bob@example.com")]:
        assert directory.people.get_user_id(
            IdentityStoreId=directory.store,
            AlternateIdentifier={"UniqueAttribute": {"AttributePath": path, "AttributeValue": value}},
        )["UserId"] == ids["bob"]


def test_what_is_not_there_is_refused_with_its_type_and_id(directory):
    nobody = "00000000-0000-4000-8000-000000000000"
    for call, arguments, kind in [
        (directory.people.describe_user, {"UserId": nobody}, "USER"),
        (directory.people.delete_user, {"UserId": nobody}, "USER"),
        (directory.people.describe_group, {"GroupId": nobody}, "GROUP"),
        (directory.people.delete_group, {"GroupId": nobody}, "GROUP"),
        (directory.people.list_group_memberships, {"GroupId": nobody}, "GROUP"),
        (directory.people.list_group_memberships_for_member, {"MemberId": {"UserId": nobody}}, "USER"),
        (directory.people.describe_group_membership, {"MembershipId": nobody}, "GROUP_MEMBERSHIP"),
        (directory.people.delete_group_membership, {"MembershipId": nobody}, "GROUP_MEMBERSHIP"),
        (directory.people.is_member_in_groups, {"MemberId": {"UserId": nobody}, "GroupIds": [nobody]}, "USER"),
        (directory.people.update_user,
         {"UserId": nobody, "Operations": [{"AttributePath": "title", "AttributeValue": "x"}]}, "USER"),
    ]:
        told = failure(call, IdentityStoreId=directory.store, **arguments)
        assert told["Code"] == "ResourceNotFoundException" and told["Message"] == f"{kind} not found."
        assert told["ResourceType"] == kind and told["ResourceId"] == nobody and told["RequestId"]
    told = failure(directory.people.list_users, IdentityStoreId="d-0000000000")
    assert (told["Code"], told["ResourceType"]) == ("ResourceNotFoundException", "IDENTITY_STORE")
    for call, kind in [(directory.people.get_user_id, "userName"), (directory.people.get_group_id, "displayName")]:
        told = failure(call, IdentityStoreId=directory.store, AlternateIdentifier={
            "UniqueAttribute": {"AttributePath": kind, "AttributeValue": "nobody at all"}})
        assert told["Code"] == "ResourceNotFoundException" and "not found." in told["Message"]


@pytest.mark.parametrize("attributes, message", [
    ({"UserName": None}, "userName is a required attribute"),
    ({"DisplayName": None, "Name": None},
     "displayname: The attribute displayname is required, name: The attribute name is required"),
    ({"Name": {"GivenName": "G"}}, "familyname: The attribute familyname is required"),
    ({"UserName": "Administrator"}, "Administrator is a reserved name"),
    ({"UserName": "a b"}, "userName"), ({"UserName": "x" * 129}, "userName"), ({"UserName": ""}, "userName"),
    ({"Emails": [{"Value": "a@b.c"}, {"Value": "d@e.f"}]}, "emails"), ({"Title": "\0"}, "title"),
])
def test_users_that_the_model_or_the_directory_refuses_are_not_made(directory, attributes, message):
    given = {"UserName": unique("u"), "DisplayName": "D", "Name": {"GivenName": "G", "FamilyName": "F"}} | attributes
    given = {key: value for key, value in given.items() if value is not None}
    told = failure(directory.people.create_user, IdentityStoreId=directory.store, **given)
    assert told["Code"] == "ValidationException" and message in told["Message"]


@pytest.mark.parametrize("first, second", [
    ("zoe", "ZOE"), ("jos\u00e9", "jose\u0301"), ("\uff41nna", "anna"), ("\ufb01nn", "finn"), ("Стас", "СТАС"),
])
def test_a_name_is_taken_in_whatever_case_and_however_it_is_written(directory, first, second):
    stem = unique("n")
    directory.user(first + stem)
    told = failure(directory.user, name=second + stem)
    assert told["Code"] == "ConflictException" and told["Message"] == "Duplicate UserName"
    assert told["Reason"] == "UNIQUENESS_CONSTRAINT_VIOLATION" and told["RequestId"]
    directory.group(first + stem)
    told = failure(directory.group, name=second + stem)
    assert told["Message"] == "Duplicate GroupDisplayName"


def test_an_address_is_one_users(directory):
    email = [{"Value": f"{unique('shared')}@example.com"}]
    directory.user(Emails=email)
    other = directory.user()
    for told in [failure(directory.user, Emails=email), failure(
        directory.people.update_user, IdentityStoreId=directory.store, UserId=other,
        Operations=[{"AttributePath": "emails", "AttributeValue": email}],
    )]:
        assert told["Code"] == "ConflictException" and told["Message"] == "Duplicate Email"


def test_attributes_are_altered_and_taken_away_by_their_paths(directory):
    user = directory.user(NickName="n", Emails=[{"Value": f"{unique('e')}@example.com"}])
    renamed = unique("renamed")

    def update(*operations):
        directory.people.update_user(IdentityStoreId=directory.store, UserId=user, Operations=[
            {"AttributePath": path, "AttributeValue": value} for path, value in operations])
        return directory.people.describe_user(
            IdentityStoreId=directory.store, UserId=user, Extensions=["aws:identitystore:enterprise"])

    told = update(
        ("userName", renamed), ("displayName", "New"), ("name.familyName", "Changed"), ("title", "T"),
        ("phoneNumbers", [{"value": "+1", "type": "work", "primary": True}]), ("nickName", None),
        ("addresses", [{"Locality": "Town"}]), ("aws:identitystore:enterprise.costCenter", "9"), ("emails", None),
    )
    assert told["UserName"] == renamed and told["DisplayName"] == "New" and told["Title"] == "T"
    assert told["Name"] == {"GivenName": "Given", "FamilyName": "Changed"}
    assert told["PhoneNumbers"] == [{"Value": "+1", "Type": "work", "Primary": True}]
    assert told["Addresses"] == [{"Locality": "Town"}]
    assert told["Extensions"] == {"aws:identitystore:enterprise": {"costCenter": "9"}}
    assert "NickName" not in told and "Emails" not in told
    assert told["UpdatedAt"] >= told["CreatedAt"]
    told = update(("name", {"givenName": "A", "familyName": "B", "middleName": "C"}))
    assert told["Name"] == {"GivenName": "A", "FamilyName": "B", "MiddleName": "C"}


@pytest.mark.parametrize("path, value", [
    ("userName", None), ("userName", "a b"), ("displayName", None), ("name.givenName", None), ("name", {"x": "y"}),
    ("emails", "text"), ("emails", [{"value": 7}]), ("emails", [{"Value": "a@b.c"}, {"Value": "d@e.f"}]),
    ("nonsense", "x"), ("name.nonsense", "x"), ("title", ["x"]), ("userId", "x"), ("identityStoreId", "x"),
    ("createdBy", "x"), ("title.x.y", "x"), ("userStatus", "MAYBE"), ("a:b:c", "x"), ("title", "x" * 1025),
])
def test_changes_that_do_not_fit_are_refused_and_change_nothing(directory, path, value):
    user = directory.user()
    before = directory.people.describe_user(IdentityStoreId=directory.store, UserId=user)
    told = failure(directory.people.update_user, IdentityStoreId=directory.store, UserId=user, Operations=[
        {"AttributePath": "nickName", "AttributeValue": "was here"},
        {"AttributePath": path, "AttributeValue": value},
    ])
    assert told["Code"] == "ValidationException"
    after = directory.people.describe_user(IdentityStoreId=directory.store, UserId=user)
    del before["ResponseMetadata"], after["ResponseMetadata"]
    assert before == after


def test_groups_are_made_altered_listed_and_removed(fresh_center):
    directory = Directory(fresh_center)
    store = directory.store
    made = directory.people.create_group(IdentityStoreId=store, DisplayName="Ops Team", Description="who operate")
    group = made["GroupId"]
    told = directory.people.describe_group(IdentityStoreId=store, GroupId=group)
    assert (told["DisplayName"], told["Description"]) == ("Ops Team", "who operate")
    directory.people.update_group(IdentityStoreId=store, GroupId=group, Operations=[
        {"AttributePath": "displayName", "AttributeValue": "Operations"}, {"AttributePath": "description"}])
    told = directory.people.describe_group(IdentityStoreId=store, GroupId=group)
    assert told["DisplayName"] == "Operations" and "Description" not in told
    directory.group("Developers")
    assert [g["DisplayName"] for g in directory.people.list_groups(IdentityStoreId=store)["Groups"]] == [
        "Developers", "Operations"]
    found = directory.people.list_groups(
        IdentityStoreId=store, Filters=[{"AttributePath": "DisplayName", "AttributeValue": "operations"}])["Groups"]
    assert [g["GroupId"] for g in found] == [group]
    alternate = {"UniqueAttribute": {"AttributePath": "displayName", "AttributeValue": "Operations"}}
    assert directory.people.get_group_id(IdentityStoreId=store, AlternateIdentifier=alternate)["GroupId"] == group
    alternate["UniqueAttribute"]["AttributePath"] = "DisplayName"
    assert refusal(directory.people.get_group_id, IdentityStoreId=store, AlternateIdentifier=alternate)[
        "Message"] == "The attribute DisplayName is not a unique attribute"
    both = alternate | {"ExternalId": {"Issuer": "i", "Id": "x"}}
    assert refusal(directory.people.get_group_id, IdentityStoreId=store, AlternateIdentifier=both)[
        "Code"] == "ValidationException"
    directory.people.delete_group(IdentityStoreId=store, GroupId=group)
    assert refusal(directory.people.describe_group, IdentityStoreId=store, GroupId=group)[
        "Code"] == "ResourceNotFoundException"


def test_memberships_are_found_from_every_side_and_go_with_user_and_group(directory):
    store, people = directory.store, directory.people
    alice, bob = directory.user(), directory.user()
    ops, dev = directory.group(members=[bob]), directory.group()
    membership = directory.join(alice, ops)
    assert failure(people.create_group_membership, IdentityStoreId=store, GroupId=ops, MemberId={"UserId": alice})[
        "Message"] == "Member and group already have a membership relationship."
    told = people.describe_group_membership(IdentityStoreId=store, MembershipId=membership)
    assert (told["GroupId"], told["MemberId"]) == (ops, {"UserId": alice})
    assert people.get_group_membership_id(IdentityStoreId=store, GroupId=ops, MemberId={"UserId": alice})[
        "MembershipId"] == membership
    assert failure(people.get_group_membership_id, IdentityStoreId=store, GroupId=dev, MemberId={"UserId": alice})[
        "ResourceType"] == "GROUP_MEMBERSHIP"
    listed = people.list_group_memberships(IdentityStoreId=store, GroupId=ops, MaxResults=1)
    rest = people.list_group_memberships(IdentityStoreId=store, GroupId=ops, NextToken=listed["NextToken"])
    assert {m["MemberId"]["UserId"] for m in listed["GroupMemberships"] + rest["GroupMemberships"]} == {alice, bob}
    results = people.is_member_in_groups(
        IdentityStoreId=store, MemberId={"UserId": alice}, GroupIds=[ops, dev])["Results"]
    assert [(r["GroupId"], r["MembershipExists"]) for r in results] == [(ops, True), (dev, False)]
    people.delete_group_membership(IdentityStoreId=store, MembershipId=membership)
    assert people.list_group_memberships_for_member(IdentityStoreId=store, MemberId={"UserId": alice})[
        "GroupMemberships"] == []
    directory.join(alice, ops)
    people.delete_user(IdentityStoreId=store, UserId=alice)
    left = people.list_group_memberships(IdentityStoreId=store, GroupId=ops)["GroupMemberships"]
    assert [m["MemberId"]["UserId"] for m in left] == [bob]
    people.delete_group(IdentityStoreId=store, GroupId=ops)
    assert people.list_group_memberships_for_member(IdentityStoreId=store, MemberId={"UserId": bob})[
        "GroupMemberships"] == []


def test_tokens_of_lists_that_are_not_ours_are_refused(directory):
    for call in [directory.people.list_users, directory.people.list_groups]:
        assert refusal(call, IdentityStoreId=directory.store, NextToken="bm9uc2Vuc2U=")["Code"] == "ValidationException"


def keys_of(center, policy):
    iam, name = center.client("iam"), unique("member")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy)
    return Keys.of(iam.create_access_key(UserName=name)["AccessKey"])


def test_policies_are_asked_about_the_user_and_the_store(center, directory):
    user, other = directory.user(), directory.user()
    store = f"arn:aws:identitystore::{center.account}:identitystore/{directory.store}"
    limited = Directory(center, keys_of(center, document(
        {"Effect": "Allow", "Action": "identitystore:DescribeUser",
         "Resource": [store, f"arn:aws:identitystore:::user/{user}"]})))
    assert limited.people.describe_user(IdentityStoreId=directory.store, UserId=user)["UserId"] == user
    told = refusal(limited.people.describe_user, IdentityStoreId=directory.store, UserId=other)
    assert told["Code"] == "AccessDeniedException"
    assert f"identitystore:DescribeUser on resource: arn:aws:identitystore:::user/{other}" in told["Message"]
    # Whether it exists is told to nobody who may not ask.
    nobody = "00000000-0000-4000-8000-000000000000"
    assert refusal(limited.people.describe_user, IdentityStoreId=directory.store, UserId=nobody)[
        "Code"] == "AccessDeniedException"
    elsewhere = Directory(center, keys_of(center, allow(
        "identitystore:*", "arn:aws:identitystore::000000000000:identitystore/*")))
    assert refusal(elsewhere.people.list_users, IdentityStoreId=directory.store)["Code"] == "AccessDeniedException"


def test_changes_are_in_the_events_without_what_is_personal(fresh_center):
    directory = Directory(fresh_center)
    directory.user("very-private-name", Title="very-private-title")
    [event] = [event for event in fresh_center.events() if event["eventName"] == "CreateUser"
               and event["eventSource"] == "identitystore.amazonaws.com"]
    assert "very-private" not in json.dumps(event)
    assert event["responseElements"]["userId"] and event["requestParameters"]["identityStoreId"] == directory.store
