import CenterStore
import Testing

@Suite("Every store keeps policies and who holds them")
struct PolicyConformanceTests {
    @Test("a policy keeps its versions apart", arguments: StoreKind.allCases)
    func versions(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let made = policy("Read", path: "/team/")
            try await store.write {
                try $0.insert(made, version(1, of: made))
                try $0.insert(version(2, of: made))
                var updated = made
                updated.defaultVersion = 2
                updated.latestVersion = 2
                try $0.update(updated)
            }
            try await store.read { reader throws in
                let found = try #require(try reader.policy(arn: made.arn, in: account))
                #expect(found.defaultVersion == 2)
                #expect(try reader.policy(arn: "arn:aws:iam::\(account):policy/Read", in: account) == nil)
                #expect(try reader.versions(ofPolicy: made.id, in: account).map(\.versionID) == ["v2", "v1"])
                #expect(try reader.version(1, ofPolicy: made.id, in: account)?.document == "{\"v\":1}")
            }
            try await store.write { try $0.deleteVersion(1, ofPolicy: made.id, in: account) }
            await #expect(throws: StoreError.missing(table: "policy_versions", row: "ANPAREAD v1")) {
                try await store.write { try $0.deleteVersion(1, ofPolicy: made.id, in: account) }
            }
        }
    }

    @Test("policies are embedded, replaced and removed by name", arguments: StoreKind.allCases)
    func inline(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { writer in
                try writer.insert(group("g"))
                for (name, text) in [("b", "1"), ("a", "2"), ("b", "3")] {
                    try writer.put(
                        InlinePolicyRecord(accountID: account, holder: .group("AGPAG"), name: name, document: text))
                }
            }
            let held = try await store.read { try $0.inlinePolicies(of: .group("AGPAG"), in: account) }
            #expect(held.map(\.name) == ["a", "b"])
            #expect(held.map(\.document) == ["2", "3"])
            await #expect(throws: StoreError.conflict(table: "group", row: "AGPAG")) {
                try await store.write { try $0.deleteGroup(id: "AGPAG", in: account) }
            }
            let removed = try await store.write { writer in
                try [true, false].map { _ in
                    try writer.deleteInlinePolicy(named: "a", of: .group("AGPAG"), in: account)
                }
            }
            #expect(removed == [true, false])
        }
    }

    @Test("attachments are counted and hold policy and holder in place", arguments: StoreKind.allCases)
    func attachments(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let made = policy("Read")
            var bounded = role("r")
            bounded.permissionsBoundary = made.arn
            let withBoundary = bounded
            try await store.write { writer in
                try writer.insert(made, version(1, of: made))
                try writer.insert(user("u"))
                try writer.insert(withBoundary)
                for holder in [PolicyHolder.user("AIDAU"), .role("AROAR"), .user("AIDAU")] {
                    try writer.attach(
                        AttachmentRecord(accountID: account, holder: holder, policyARN: made.arn, attachedAt: birth))
                }
            }
            try await store.read { reader throws in
                let usage = try reader.usage(ofPolicy: made.arn, in: account)
                #expect(usage == PolicyUsage(attachments: 2, boundaries: 1))
                let holders = try reader.attachments(ofPolicy: made.arn, in: account).map(\.holder)
                #expect(holders == [.user("AIDAU"), .role("AROAR")])
                #expect(try reader.roles(in: account, boundedBy: made.arn).map(\.name) == ["r"])
            }
            await #expect(throws: StoreError.conflict(table: "policies", row: "Read")) {
                try await store.write { try $0.deletePolicy(made) }
            }
            await #expect(throws: StoreError.conflict(table: "user", row: "AIDAU")) {
                try await store.write { try $0.deleteUser(id: "AIDAU", in: account) }
            }
        }
    }

    @Test("nothing is attached to or embedded in what does not exist", arguments: StoreKind.allCases)
    func holderMustExist(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            await #expect(throws: StoreError.conflict(table: "user", row: "AIDANONE")) {
                try await store.write {
                    try $0.put(
                        InlinePolicyRecord(accountID: account, holder: .user("AIDANONE"), name: "n", document: ""))
                }
            }
        }
    }
}
