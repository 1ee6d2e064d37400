internal import AWSProtocols
internal import CenterStore
internal import Synchronization

/// The center's own account, made with the center: the one in which everything happens that belongs to no other.
final class HomeAccount: Sendable {
    private let store: any Store
    private let found = Mutex<String?>(nil)

    init(_ store: any Store) {
        self.store = store
    }

    /// - Throws: `StoreError`; `ServiceError` for a center without any account.
    func accountID() async throws -> String {
        if let id = found.withLock({ $0 }) { return id }
        let id = try await store.read { reader in
            try reader.accounts().min { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }?.id
        }
        guard let id else {
            throw ServiceError(
                code: "ServiceUnavailable", message: "The center has no account", httpStatus: 503, fault: .receiver)
        }
        found.withLock { $0 = id }
        return id
    }
}
