import CenterStore
import Platform
import Primitives
import Synchronization

/// Bytes that differ at each call and are the same in each run.
func countingEntropy() -> Entropy {
    let calls = Mutex<UInt64>(0)
    return Entropy { count in
        let call = calls.withLock { state in
            state += 1
            return state
        }
        var value = call &* 0x9E37_79B9_7F4A_7C15
        return (0..<count).map { _ in
            value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: value >> 56)
        }
    }
}

let account = "123456789012"
let birth = Timestamp(seconds: 1_700_000_000)

func user(_ name: String, path: String = "/", id: String? = nil) -> UserRecord {
    UserRecord(accountID: account, id: id ?? "AIDA\(name.uppercased())", name: name, path: path, createdAt: birth)
}

func group(_ name: String, path: String = "/") -> GroupRecord {
    GroupRecord(accountID: account, id: "AGPA\(name.uppercased())", name: name, path: path, createdAt: birth)
}

func role(_ name: String) -> RoleRecord {
    RoleRecord(accountID: account, id: "AROA\(name.uppercased())", name: name, createdAt: birth, trustPolicy: "{}")
}

func key(_ id: String, of owner: IdentityOwner) -> AccessKeyRecord {
    AccessKeyRecord(
        accountID: account, id: id, owner: owner, secret: Secret(utf8: "secret of \(id)"), createdAt: birth)
}

func device(_ name: String, owner: IdentityOwner? = nil) -> MFADeviceRecord {
    MFADeviceRecord(
        accountID: account, name: name, seed: Secret(utf8: "seed of \(name)"), createdAt: birth,
        assignment: owner.map { .init(owner: $0, enabledAt: birth) })
}

func policy(_ name: String, path: String = "/") -> ManagedPolicyRecord {
    ManagedPolicyRecord(
        accountID: account, id: "ANPA\(name.uppercased())", name: name, path: path, createdAt: birth, updatedAt: birth)
}

func version(_ number: Int, of policy: ManagedPolicyRecord) -> PolicyVersionRecord {
    PolicyVersionRecord(
        accountID: policy.accountID, policyID: policy.id, number: number, document: "{\"v\":\(number)}",
        createdAt: birth)
}

/// A folder of its own for one test, removed afterwards.
func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
    let path = "/tmp/twinlock-center-store-\(Hex.encode(Entropy.system.bytes(8)))"
    try PrivateFile.createDirectory(path)
    defer { try? PrivateFile.removeDirectory(path) }
    return try await body(path)
}

/// The implementations that must behave alike.
enum StoreKind: String, CaseIterable, Sendable {
    case memory, file

    /// Runs `body` with a new store that holds the one account.
    func withStore(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory:
            let store = try SQLiteStore.inMemory(entropy: countingEntropy())
            try await store.write { try $0.insert(AccountRecord(id: account, createdAt: birth)) }
            try await body(store)
        case .file:
            try await withFolder { path in
                let folder = CenterFolder("\(path)/center")
                try folder.create(entropy: countingEntropy()) {
                    try $0.insert(AccountRecord(id: account, createdAt: birth))
                }
                let store = try folder.open(entropy: countingEntropy()).store
                try await body(store)
                try store.close()
            }
        }
    }
}
