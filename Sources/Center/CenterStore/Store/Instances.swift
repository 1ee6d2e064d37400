public protocol InstanceReader {
    /// Every instance, the oldest first.
    func instances() throws -> [InstanceRecord]
    func instance(_ arn: String) throws -> InstanceRecord?
    /// The instance whose identity store this is.
    func instance(ofIdentityStore id: String) throws -> InstanceRecord?
}

public protocol InstanceWriter {
    func insert(_ instance: InstanceRecord) throws
    /// Replaces all but the ARN.
    func update(_ instance: InstanceRecord) throws
}
