/// The center's memory: records read and written in transactions.
///
/// Every implementation passes one conformance suite. A transaction sees one state of all records. Errors that `body`
/// throws come out unchanged, and a write transaction that threw leaves nothing behind.
public protocol Store: Sendable {
    /// Runs `body` on a snapshot; many may run at once.
    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> T) async throws -> T

    /// Runs `body` alone among writers. When this returns, what was written survives a crash of process and machine.
    func write<T: Sendable>(_ body: @escaping @Sendable (any StoreWriter) throws -> T) async throws -> T

    /// Calls `observer` after each commit that changed something, before `write` returns and in the order of commits.
    /// It must be quick and must not call the store.
    func observeChanges(_ observer: @escaping @Sendable (ChangeSet) -> Void)

    /// The number of committed transactions that changed something since the store was opened.
    var generation: UInt64 { get }

    /// Ends all access; later calls throw.
    func close() throws
}

/// All that can be read. Lookups give nil for what is not there; names are matched regardless of case.
public protocol StoreReader:
    AccountReader, UserReader, GroupReader, RoleReader, PolicyReader, HeldPolicyReader, CredentialReader,
    AccountSettingsReader, InstanceProfileReader, UserCredentialReader, ProviderReader,
    AttemptReader, EventReader, SealingKeyReader, NoticeReader, RevocationReader,
    SignInSessionReader, SignInSettingsReader, SignInFactorReader, ThrottleReader, ClientTokenReader,
    InstanceReader, IdentityStoreReader, PermissionSetReader, AssignmentReader, OrganizationReader
{}

/// All that can be read and written. Inserting what exists, or altering what does not, throws `StoreError`.
public protocol StoreWriter:
    StoreReader, AccountWriter, UserWriter, GroupWriter, RoleWriter, PolicyWriter, HeldPolicyWriter, CredentialWriter,
    AccountSettingsWriter, InstanceProfileWriter, UserCredentialWriter, ProviderWriter,
    AttemptWriter, EventWriter, SealingKeyWriter, NoticeWriter, RevocationWriter,
    SignInSessionWriter, SignInSettingsWriter, SignInFactorWriter, ThrottleWriter, ClientTokenWriter,
    InstanceWriter, IdentityStoreWriter, PermissionSetWriter, AssignmentWriter, OrganizationWriter
{
    /// Has `action` run when this transaction is committed, and never if it is not: before `write` returns and in the
    /// order of commits. It must be quick and must not call the store.
    func afterCommit(_ action: @escaping @Sendable () -> Void)
}
