import CenterStore
import Primitives
import Testing

@Suite("Stores keep permission sets, where they are assigned, and what is asked for")
struct AssignmentConformanceTests {
    @Test("an instance comes out as it went in", arguments: StoreKind.allCases)
    func instances(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            var changed = instance()
            changed.name = "home"
            changed.accessControlAttributes = [.init(key: "team", sources: ["${path:title}"])]
            changed.tags = [Tag(key: "a", value: "b")]
            try await store.write { [changed] in try $0.update(changed) }
            #expect(try await store.read { try $0.instance(ofIdentityStore: storeID) } == changed)
            #expect(try await store.read { try $0.instance(instanceARN) } == changed)
            #expect(try await store.read { try $0.instances() } == [changed])
            #expect(changed.id == "ssoins-0123456789abcdef")
        }
    }

    @Test("a permission set comes out as it went in, whatever bounds it", arguments: StoreKind.allCases)
    func permissionSets(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            var set = permissionSet("Admin")
            let arn = set.arn
            set.description = "d"
            set.sessionDuration = 7200
            set.sessionDurationText = "PT120M"
            set.relayState = "https://console.aws.amazon.com/"
            set.managedPolicies = ["arn:aws:iam::aws:policy/B", "arn:aws:iam::aws:policy/A"]
            set.customerManagedPolicies = [.init(name: "mine", path: "/team/"), .init(name: "yours")]
            set.inlinePolicy = "{}"
            set.permissionsBoundary = .customerManaged(.init(name: "bound", path: "/x/"))
            set.tags = [Tag(key: "k", value: "v")]
            try await store.write { [set] in try $0.insert(set) }
            #expect(try await store.read { try $0.permissionSet(arn) } == set)
            #expect(try await store.read { try $0.permissionSet(named: "aDMIN", in: instanceARN) } == set)
            set.permissionsBoundary = .managed("arn:aws:iam::aws:policy/A")
            try await store.write { [set] in try $0.update(set) }
            #expect(try await store.read { try $0.permissionSet(arn) } == set)
            await #expect(throws: StoreError.duplicate(table: "permission_sets", row: "ADMIN")) {
                try await store.write { try $0.insert(permissionSet("ADMIN")) }
            }
            try await store.write { try $0.insert(permissionSet("b")) }
            let page = try await store.read { try $0.permissionSets(in: instanceARN, ListQuery(limit: 1)) }
            #expect(page.items.map(\.name) == ["Admin"])
            let rest = try await store.read { try $0.permissionSets(in: instanceARN, ListQuery(after: page.next)) }
            #expect(rest.items.map(\.name) == ["b"])
            #expect(try await store.read { try $0.permissionSetCount(in: instanceARN) } == 2)
        }
    }

    @Test("an assignment is made once, found from both sides, and removed", arguments: StoreKind.allCases)
    func assignments(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            let set = permissionSet("p")
            let (user, group) = (assignment(.user("u-alice"), to: set), assignment(.group("g-ops"), to: set))
            try await store.write {
                try $0.insert(person("alice"))
                try $0.insert(team("ops"))
                try $0.insert(set)
                try $0.insert(user)
                try $0.insert(group)
            }
            await #expect(throws: StoreError.duplicate(table: "account_assignments", row: "u-alice")) {
                try await store.write { try $0.insert(user) }
            }
            await #expect(throws: StoreError.conflict(table: "account_assignments", row: "nobody")) {
                try await store.write { try $0.insert(assignment(.user("nobody"), to: set)) }
            }
            #expect(try await store.read { try $0.assignments(of: .user("u-alice")) } == [user])
            let first = try await store.read { try $0.assignments(to: set.arn, in: account, ListQuery(limit: 1)) }
            let next = try await store.read {
                try $0.assignments(to: set.arn, in: account, ListQuery(after: first.next))
            }
            #expect(first.items + next.items == [group, user])
            #expect(try await store.read { try $0.assignmentCount(to: set.arn, in: account) } == 2)
            await #expect(throws: StoreError.conflict(table: "identity_store_users", row: "u-alice")) {
                try await store.write { try $0.deleteIdentityStoreUser("u-alice", in: storeID) }
            }
            let removed = try await store.write { writer in
                try [1, 2].map { _ in try writer.deleteAssignment(of: .user("u-alice"), to: set.arn, in: account) }
            }
            #expect(removed == [true, false])
            #expect(try await store.read { try $0.isAssigned(set.arn) })
            #expect(
                try await store.read { try $0.hasAssignment(of: user.principal, to: set.arn, in: account) } == false)
            #expect(try await store.read { try $0.hasAssignment(of: group.principal, to: set.arn, in: account) })
        }
    }

    @Test("a permission set stands as one role in an account, and becomes outdated", arguments: StoreKind.allCases)
    func provisionings(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            let set = permissionSet("p")
            let record = ProvisioningRecord(
                instanceARN: instanceARN, permissionSetARN: set.arn, accountID: account, roleID: "AROAR",
                provisionedAt: birth)
            try await store.write {
                try $0.insert(set)
                try $0.insert(role("r"))
                try $0.put(record)
                try $0.put(record)
            }
            #expect(try await store.read { try $0.provisioning(of: set.arn, in: account) } == record)
            try await store.write { try $0.outdateProvisionings(of: set.arn) }
            #expect(try await store.read { try $0.provisionings(of: set.arn).map(\.isCurrent) } == [false])
            #expect(try await store.read { try $0.provisionings(inAccount: account).count } == 1)
            await #expect(throws: StoreError.conflict(table: "permission_sets", row: set.arn)) {
                try await store.write { try $0.deletePermissionSet(set.arn) }
            }
            try await store.write {
                try $0.deleteProvisioning(of: set.arn, in: account)
                try $0.deletePermissionSet(set.arn)
            }
            #expect(try await store.read { try $0.permissionSetCount(in: instanceARN) } == 0)
        }
    }

    @Test("requests are listed newest first, and forgotten when they are old and done", arguments: StoreKind.allCases)
    func requests(_ kind: StoreKind) async throws {
        try await kind.withInstance { store in
            @Sendable func request(_ id: String, at seconds: Int64) -> AssignmentRequestRecord {
                AssignmentRequestRecord(
                    instanceARN: instanceARN, id: id, kind: .assignmentCreation, accountID: account,
                    permissionSetARN: "ps", principal: .group("g"), createdAt: birth.adding(seconds: seconds))
            }
            var done = request("b", at: 1)
            done.status = .failed
            done.failureReason = "because"
            try await store.write { [done] in
                for (id, second) in [("a", 1), ("b", 1), ("c", 2)] {
                    try $0.insert(request(id, at: Int64(second)), forgettingBefore: birth)
                }
                try $0.update(done)
            }
            #expect(try await store.read { try $0.assignmentRequest("b", in: instanceARN) } == done)
            #expect(try await store.read { try $0.openAssignmentRequests().map(\.id) } == ["a", "c"])
            var (ids, marker): ([String], String?) = ([], nil)
            repeat {
                let query = ListQuery(after: marker, limit: 1)
                let page = try await store.read {
                    try $0.assignmentRequests(.assignmentCreation, status: nil, in: instanceARN, query)
                }
                ids += page.items.map(\.id)
                marker = page.next
            } while marker != nil
            #expect(ids == ["c", "b", "a"])
            let failed = try await store.read {
                try $0.assignmentRequests(.assignmentCreation, status: .failed, in: instanceARN, .all)
            }
            #expect(failed.items == [done])
            try await store.write { try $0.insert(request("d", at: 9), forgettingBefore: birth.adding(seconds: 5)) }
            #expect(try await store.read { try $0.assignmentRequest("b", in: instanceARN) } == nil)
            #expect(try await store.read { try $0.assignmentRequest("a", in: instanceARN) } != nil)
        }
    }
}
