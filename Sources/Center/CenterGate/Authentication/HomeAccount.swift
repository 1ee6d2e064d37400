internal import AWSProtocols
internal import CenterStore
internal import Synchronization

/// The id of the center's own account, which never changes.
final class HomeAccount: Sendable {
    private let store: any Store
    private let found = Mutex<String?>(nil)

    init(_ store: any Store) {
        self.store = store
    }

    /// - Throws: `StoreError`; `ServiceError` for a center without any account.
    func accountID() async throws -> String {
        if let id = found.withLock({ $0 }) { return id }
        guard let id = try await store.read({ try $0.homeAccount()?.id }) else {
            throw ServiceError(
                code: "ServiceUnavailable", message: "The center has no account", httpStatus: 503, fault: .receiver)
        }
        found.withLock { $0 = id }
        return id
    }
}
