/// The ARN that AssumeRole is given. Whether it is a role's, and of a role that exists, is not told apart: a caller
/// learns neither.
struct RoleARN: Sendable, Equatable {
    let text: String
    let accountID: String
    /// The last part of the path.
    let name: String

    /// Nil unless `text` is an ARN: six parts, with partition, service and resource.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].elementsEqual("arn".utf8), !parts[1].isEmpty, !parts[2].isEmpty,
            !parts[5].isEmpty
        else {
            return nil
        }
        self.text = text
        accountID = String(Substring(parts[4]))
        name = parts[5].split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    }
}
