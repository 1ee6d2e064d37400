/// One tag of a resource. Keys are unique within the resource regardless of case; the case given is kept.
public struct Tag: Hashable, Sendable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}
